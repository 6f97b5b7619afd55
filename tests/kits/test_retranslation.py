"""What `make anchors` writes for readers: two sheets without a score, apart from each other and from the key."""

import importlib.util
import re
from pathlib import Path

import pytest
import yaml

import hirekit

TOOL = Path(__file__).parents[2] / "tools" / "anchors.py"


@pytest.fixture(scope="module")
def anchors():
    spec = importlib.util.spec_from_file_location("anchors_tool", TOOL)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


@pytest.fixture
def kit():
    return hirekit.load_kit("support-team-lead")


def test_each_reader_has_one_sheet_and_the_key_lies_elsewhere(anchors, kit, tmp_path):
    files = anchors.write_sheets(kit, "7", tmp_path)

    assert [file.relative_to(tmp_path).as_posix() for file in files] == [
        "one-reader/support-team-lead-7-order.md",
        "another-reader/support-team-lead-7-piles.md",
        "key/support-team-lead-7.yaml",
    ]
    assert len({file.parent for file in files}) == 3


def test_both_sheets_hold_every_anchor_and_neither_a_score_or_the_order_written(anchors, kit, tmp_path):
    order, piles, _ = (file.read_text() for file in anchors.write_sheets(kit, "7", tmp_path))
    texts = [anchor.text for criterion in kit.rubric.criteria for anchor in criterion.anchors]

    assert all(order.count(f". {text}\n") == 1 for text in texts)
    assert all(piles.count(f". {text}\n") == 2 for text in texts)
    assert re.findall(r"(?m)^\s*\d[.:)]", order + piles) == []
    letters = [re.findall(r"(?m)^([A-Z])\. ", part) for part in order.split("\n## ")[1:]]
    assert all(found == list("ABCDE") for found in letters)


def test_the_key_marks_as_wholly_right_and_one_exchange_as_two_out_of_place(anchors, kit, tmp_path, capsys):
    *_, key = anchors.write_sheets(kit, "7", tmp_path)
    answers = yaml.safe_load(key.read_text())

    anchors.mark(kit, "7", answers)
    assert capsys.readouterr().out.splitlines() == [
        "order: 45 of 45 anchors in their place, 100.0 %",
        "piles: 90 of 90 anchors in their pile, 100.0 %",
    ]

    first = next(iter(answers["order"]))
    given = answers["order"][first]
    anchors.mark(kit, "7", {"order": answers["order"] | {first: given[1] + given[0] + given[2:]}})
    assert "order: 43 of 45 anchors in their place" in capsys.readouterr().out


def test_another_seed_is_another_shuffle(anchors, kit):
    assert anchors.order_sheet(kit, "7") == anchors.order_sheet(kit, "7")
    assert anchors.order_sheet(kit, "7") != anchors.order_sheet(kit, "8")
