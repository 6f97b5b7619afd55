"""What takes long to make and is the same for every test is made once a run, by whichever test process needs it first."""

import fcntl
import os
import pickle


def once_a_run(tmp_path_factory, name, make):
    """Return what *make* returns, from a file where another process of this run has made it already."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # each process has a folder of its own, in one of the run
    kept = folder / f"{name}.pickle"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(make()))
    return pickle.loads(kept.read_bytes())  # noqa: S301
