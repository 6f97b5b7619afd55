"""One planned requisition, and what its packets are stamped from, made once and copied for each test."""

import shutil

import pytest

from hirekit.workspace.folder import Folder
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.masters import HOME
from workspace.openings import planned


@pytest.fixture(scope="session")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("opening"))


@pytest.fixture
def folder(planned_once, tmp_path):
    shutil.copytree(planned_once.root.parent, tmp_path / "here")
    return Folder(tmp_path / "here" / "req-1")


@pytest.fixture(scope="session")
def masters_once(planned_once, tmp_path_factory):
    """The folder of the masters of one candidate's packets, laid out once."""
    home = shutil.copytree(planned_once.root.parent, tmp_path_factory.mktemp("masters") / "here")
    folder = Folder(home / "req-1")
    issue_packets(folder, candidate="c-001")
    return folder.root / HOME


@pytest.fixture
def masters(folder, masters_once):
    """Masters at hand in a test's folder, as after packets were issued before; for tests of what is done with packets."""
    shutil.copytree(masters_once, folder.root / HOME)
