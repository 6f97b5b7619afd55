"""One planned requisition, made once and copied for each test."""

import shutil

import pytest

from hirekit.workspace.folder import Folder
from workspace.openings import planned


@pytest.fixture(scope="session")
def planned_once(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("opening"))


@pytest.fixture
def folder(planned_once, tmp_path):
    shutil.copytree(planned_once.root.parent, tmp_path / "here")
    return Folder(tmp_path / "here" / "req-1")
