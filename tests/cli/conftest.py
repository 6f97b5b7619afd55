"""One planned requisition, made once and copied to where a command is run."""

import pytest

from workspace.openings import copy_of, planned


@pytest.fixture(scope="session")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("opening"))


@pytest.fixture
def here(planned_once, tmp_path, monkeypatch):
    """A present folder that holds the kit desk and the requisition req-1, planned."""
    home = copy_of(planned_once, tmp_path).root.parent
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def folder(here):
    """The requisition req-1 in the present folder."""
    return here / "req-1"
