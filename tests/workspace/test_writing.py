"""Whole files or none."""

import errno
import os
import stat

import pytest

from hirekit.errors import CannotWrite, InvalidData
from hirekit.workspace import writing
from workspace.openings import TOUCHING, contents, interrupted


def fail_at(monkeypatch, number, code=errno.ENOSPC):
    """Let the call number *number* that touches the disk fail."""
    calls = 0

    def wrap(real):
        def call(*given, **named):
            nonlocal calls
            calls += 1
            if calls == number:
                raise OSError(code, os.strerror(code))
            return real(*given, **named)

        return call

    for name in TOUCHING:
        monkeypatch.setattr(os, name, wrap(getattr(os, name)))
    return lambda: calls >= number


@pytest.mark.parametrize("at", range(1, 12))
def test_a_file_is_old_or_new_wherever_the_writer_is_killed(tmp_path, at):
    path = tmp_path / "plan.json"
    path.write_bytes(b"old")

    killed = interrupted(lambda: writing.write_file(path, b"new, and longer"), at=at)

    assert path.read_bytes() in ((b"old", b"new, and longer") if killed else (b"new, and longer",))


@pytest.mark.parametrize("at", range(1, 12))
def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch, at):
    path = tmp_path / "plan.json"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        failed = fail_at(patch, at)
        try:
            writing.write_file(path, b"new")
        except CannotWrite as fault:
            said = str(fault)
        else:
            said = ""
    if said:
        assert said == f"{path}: cannot be written: no space left on device"
    elif not failed():
        assert path.read_bytes() == b"new"
    assert contents(tmp_path) in ({"plan.json": b"old"}, {"plan.json": b"new"})


def test_a_folder_that_cannot_be_written_is_named_once_and_clearly(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(CannotWrite, match=r"file/plan\.json: cannot be written: "):
        writing.write_file(tmp_path / "file" / "plan.json", b"")


def test_a_rewritten_file_keeps_who_may_read_it(tmp_path):
    path = tmp_path / "panel.yaml"
    path.write_bytes(b"old")
    path.chmod(0o600)

    writing.write_file(path, b"new")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("at", range(1, 30))
def test_a_tree_is_there_whole_or_not_at_all_wherever_the_writer_is_killed(tmp_path, at):
    home = tmp_path / "req"
    files = {"a.yaml": b"one", "inner/b.yaml": b"two", "empty/": b""}

    killed = interrupted(lambda: writing.write_tree(home, files), at=at)

    assert home.exists() or killed
    if home.exists():
        assert contents(home) == {"a.yaml": b"one", "inner/b.yaml": b"two"}
        assert (home / "empty").is_dir()


@pytest.mark.parametrize("at", range(1, 20))
def test_a_tree_that_fails_leaves_nothing(tmp_path, monkeypatch, at):
    with monkeypatch.context() as patch:
        fail_at(patch, at)
        try:
            writing.write_tree(tmp_path / "req", {"a.yaml": b"one", "inner/b.yaml": b"two"})
        except CannotWrite:
            assert list(tmp_path.iterdir()) == []


def test_a_tree_never_takes_the_place_of_something(tmp_path):
    (tmp_path / "req").mkdir()
    (tmp_path / "req" / "mine.txt").write_text("keep")

    with pytest.raises(InvalidData, match="is there already and is not empty"):
        writing.write_tree(tmp_path / "req", {"a": b""})

    assert contents(tmp_path) == {"req/mine.txt": b"keep"}


def test_an_empty_folder_may_become_the_tree(tmp_path):
    (tmp_path / "req").mkdir()

    writing.write_tree(tmp_path / "req", {"a": b"1"})

    assert contents(tmp_path) == {"req/a": b"1"}


def test_two_writers_do_not_share_a_folder(tmp_path):
    with (
        writing.alone(tmp_path),
        pytest.raises(CannotWrite, match="another hirekit is writing here"),
        writing.alone(tmp_path),
    ):
        raise AssertionError


def test_what_a_killed_writer_left_is_cleared_away(tmp_path):
    interrupted(lambda: writing.write_file(tmp_path / "a.pdf", b"new"), at=3)
    assert contents(tmp_path)

    with writing.alone(tmp_path):
        pass

    assert contents(tmp_path) == {}
