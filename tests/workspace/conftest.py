"""One planned requisition, and what its packets are stamped from, made once and copied for each test."""

import shutil

import pytest

from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.masters import HOME
from workspace.openings import copy_of, planned


@pytest.fixture(scope="session")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("opening"))


@pytest.fixture
def folder(planned_once, tmp_path):
    return copy_of(planned_once, tmp_path)


@pytest.fixture(scope="module")
def module_folder(planned_once, tmp_path_factory):
    """A folder to bring once to where several tests of a module begin, each with a copy of it."""
    return copy_of(planned_once, tmp_path_factory.mktemp("module"))


@pytest.fixture(scope="session")
def masters_once(planned_once, tmp_path_factory):
    """The folder of the masters of one candidate's packets, laid out once."""
    folder = copy_of(planned_once, tmp_path_factory.mktemp("masters"))
    issue_packets(folder, candidate="c-001")
    return folder.root / HOME


@pytest.fixture
def masters(folder, masters_once):
    """Masters at hand in a test's folder, as after packets were issued before; for tests of what is done with packets."""
    shutil.copytree(masters_once, folder.root / HOME)
