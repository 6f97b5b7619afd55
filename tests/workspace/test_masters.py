import pytest

from hirekit.errors import CannotWrite
from hirekit.workspace import masters, writing
from hirekit.workspace.masters import HOME, KeptMasters

KEY = "ab" * 32


def test_what_was_put_is_given_back_and_nothing_else(tmp_path):
    kept = KeptMasters(tmp_path)
    assert kept.get(KEY) is None

    kept.put(KEY, b"shared")

    assert kept.get(KEY) == b"shared"
    assert kept.get("0" * 64) is None
    assert [file.name for file in tmp_path.iterdir()] == [HOME]


def test_a_key_is_no_path(tmp_path):
    with pytest.raises(ValueError, match="evil"):
        KeptMasters(tmp_path).put("../evil", b"")


def test_a_full_disk_costs_time_and_no_packet(tmp_path, monkeypatch):
    def full(*_given):
        raise CannotWrite("no space left")

    monkeypatch.setattr(writing, "write_file", full)
    KeptMasters(tmp_path).put(KEY, b"shared")
    assert KeptMasters(tmp_path).get(KEY) is None


def test_the_oldest_go_when_there_are_many(tmp_path, monkeypatch):
    import os

    monkeypatch.setattr(masters, "MOST", 2)
    kept = KeptMasters(tmp_path)
    for place, letter in enumerate("abc"):
        kept.put(letter * 64, b"")
        if letter != "c":
            os.utime(tmp_path / HOME / (letter * 64), (place, place))
    assert sorted(file.name[0] for file in (tmp_path / HOME).iterdir()) == ["b", "c"]
