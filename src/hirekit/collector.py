"""Holding back the garbage collector while much is made that has no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Hold back the garbage collector until the block ends, however it ends; where it was off it stays off.

    Nodes of files and findings in texts make no cycles, so looking for them among many finds nothing, and takes up to as
    long as the work itself.

    >>> import gc
    >>> with without_collector():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
