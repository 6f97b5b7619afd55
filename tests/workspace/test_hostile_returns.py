"""Whatever comes back, `collect` goes on: no crash, no hang, nothing half written, and the good cards are taken."""

import sys
from pathlib import Path

import pytest

from hirekit.errors import InvalidData
from hirekit.workspace import filling
from hirekit.workspace.collecting import collect
from hirekit.workspace.issuing import issue_packets
from hirekit.workspace.pdf_reader import PdfReader
from hirekit.workspace.store import kept_cards
from workspace.openings import cards

sys.path.insert(0, str(Path(__file__).parents[1] / "documents"))
import hostile

# WeasyPrint leaves its colour profile to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
PATIENCE = 20.0


@pytest.fixture(scope="module")
def filled_packets(planned_once, masters_once):
    """Two filled packets, and the plan they are of."""
    import shutil
    import tempfile

    from hirekit.workspace.folder import Folder
    from hirekit.workspace.masters import HOME

    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(planned_once.root.parent, Path(home) / "here")
        folder = Folder(Path(home) / "here" / "req-1")
        shutil.copytree(masters_once, folder.root / HOME)
        plan, panel = folder.plan_and_panel()
        made = issue_packets(folder, candidate="c-001").written
        by_key = {(card.round, card.interviewer): card for card in cards(plan, panel) if card.candidate == "c-001"}
        pairs = [(path, by_key.get((path.stem.partition("-")[2].partition(".")[0], path.stem.rpartition(".")[2]))) for path in made]  # fmt: skip
        first, second = [filling.filled(path.read_bytes(), card, plan) for path, card in pairs if card][:2]
        return plan, first, second


def outcome(pdfs, data, file):
    """Return "card", or the words of the refusal."""
    try:
        pdfs.read(data, file=file)
    except InvalidData as refused:
        return str(refused)
    return "card"


@pytest.mark.parametrize("kind", hostile.HOSTILE)
def test_a_file_made_to_hurt_is_refused_in_time_and_the_next_is_read(kind, filled_packets):
    plan, good, _ = filled_packets
    with PdfReader(plan, seconds=PATIENCE) as pdfs:
        said = outcome(pdfs, hostile.HOSTILE[kind](), "x.pdf")

        assert said.startswith("x.pdf: "), said
        assert len(said) < 2_000
        assert outcome(pdfs, good, "good.pdf") == "card"


def test_damage_of_every_kind_is_read_or_refused_in_words(filled_packets):
    plan, good, other = filled_packets
    read = 0
    with PdfReader(plan, seconds=PATIENCE) as pdfs:
        for seed in range(10 * len(hostile.DAMAGE)):
            data, how = hostile.damaged(good, other, seed)
            said = outcome(pdfs, data, "x.pdf")
            assert said == "card" or said.startswith("x.pdf: "), (how, seed, said)
            read += said == "card"
        assert outcome(pdfs, good, "good.pdf") == "card"
    # What was damaged where no reader looks is a card all the same; most is not.
    assert read < 30


def test_among_a_folder_of_hostile_files_the_good_card_is_taken_and_kept_whole(folder, filled_packets):
    _, good, other = filled_packets
    quick = [
        kind for kind in hostile.HOSTILE if "inflates" not in kind and "thousand" not in kind and "twice" not in kind
    ]
    for place, kind in enumerate(quick):
        (folder.returned / f"{place:02}.pdf").write_bytes(hostile.HOSTILE[kind]())
    for seed in range(16):
        (folder.returned / f"d{seed:02}.pdf").write_bytes(hostile.damaged(other, other, seed)[0])
    (folder.returned / "good.pdf").write_bytes(good)

    done = collect(folder)

    assert any(taken.file.endswith("good.pdf") for taken in done.taken)
    assert len(done.refused) >= len(quick)
    assert len(kept_cards(folder)) == len(done.taken)
    assert not list(folder.root.rglob("*.part"))
