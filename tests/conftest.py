"""What every test shares: fixed Hypothesis profiles, and the order in which files are tried."""

import gc
import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "quick", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("deep", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HIREKIT_HYPOTHESIS", "quick"))

# The rooms whose files take longest, first: tried last, one would keep a processor busy while the others rest.
LONGEST_FIRST = ("tests/documents/", "tests/workspace/", "docs/", "tests/assembly/", "tests/scoring/", "tests/lint/")


def pytest_collection_modifyitems(items):
    def place(item):
        return next((at for at, room in enumerate(LONGEST_FIRST) if item.nodeid.startswith(room)), len(LONGEST_FIRST))

    items.sort(key=place)


def pytest_collection_finish():
    """Set the tests apart, ten thousand that stay until the end, so that the collector need not walk through them."""
    gc.collect()
    gc.freeze()
