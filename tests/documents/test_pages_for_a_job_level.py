"""What a packet and a candidate's pack say of the role is said of the job level that is sought."""

import io
from datetime import date

import attrs
import pypdf
import pytest

import hirekit
from hirekit.documents import packet_pdf
from hirekit.documents.candidate_pack import candidate_pack_pdf
from hirekit.documents.method_record import method_record_pdf
from hirekit.documents.page import role_title
from hirekit.lint.record import supporting_record
from hirekit.model.fingerprint import scoring_fingerprint
from hirekit.model.panel import Candidate, Interview, Interviewer, Panel
from hirekit.model.passage import at_level


@pytest.fixture(scope="module")
def kit():
    return hirekit.load_kit("ml-tech-lead")


@pytest.fixture(scope="module")
def director(kit):
    return hirekit.assemble(hirekit.Requisition(id="REQ-1", kit=kit, job_level="director-of-ml", loop="director"))


PANEL = Panel(
    interviewers=(Interviewer(id="i-one", name="Interviewer One"),),
    candidates=(Candidate(id="c-001", name="Candidate One"),),
    interviews=(Interview(candidate="c-001", round="people", lead="i-one"),),
)


def text_of(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_the_post_is_called_by_its_job_level_unless_the_requisition_names_it(kit):
    level = {"id": "REQ-1", "kit": kit, "job_level": "director-of-ml", "loop": "director"}

    assert role_title(hirekit.Requisition(**level)) == "Director of Machine Learning"
    assert role_title(hirekit.Requisition(**level, title="Head of Models")) == "Head of Models"


def test_each_job_level_has_its_purpose_and_its_duties(kit):
    role = kit.role

    assert role.purpose_at("ml-tech-lead") == role.purpose
    assert len({role.purpose_at(level.id) for level in role.job_levels}) == len(role.job_levels)
    assert {"lead-team", "grow-team"}.isdisjoint(duty.id for duty in at_level(role.duties, "ml-engineer"))


@pytest.fixture(scope="module")
def packet_text(director):
    return text_of(packet_pdf(director, PANEL, interview=PANEL.interviews[0], interviewer="i-one"))


@pytest.fixture(scope="module")
def method_text(director):
    return text_of(method_record_pdf(director))


@pytest.fixture(scope="module")
def pack_text(director):
    return text_of(candidate_pack_pdf(director, PANEL, candidate="c-001"))


def test_the_packet_of_another_level_says_nothing_of_the_tech_lead(packet_text):
    assert "Answers for what several machine learning teams do" in packet_text
    assert "Machine Learning Tech Lead" not in packet_text
    assert "Put models into production" not in packet_text


def test_the_pack_of_another_level_says_nothing_of_the_tech_lead(pack_text):
    assert "A Director of Machine Learning answers for" in pack_text
    assert "Tech Lead" not in pack_text
    assert "On-call duty" not in pack_text


def test_the_method_record_lists_the_duties_of_the_level(method_text):
    assert "Find, hire and keep the people" in method_text
    assert "Handle data too large for one machine" not in method_text


def test_a_packet_names_the_minimums_on_what_its_round_rates(director, packet_text):
    assert "echnical direction 3" in packet_text
    assert "compliance 3" not in packet_text

    none = attrs.evolve(director, requisition=attrs.evolve(director.requisition, minimums={}))
    printed = text_of(packet_pdf(none, PANEL, interview=PANEL.interviews[0], interviewer="i-one"))
    assert "lowest mean of the interviewers" not in printed

    other = Panel(
        interviewers=PANEL.interviewers,
        candidates=PANEL.candidates,
        interviews=(Interview(candidate="c-001", round="answering-for-it", lead="i-one"),),
    )
    printed = text_of(packet_pdf(director, other, interview=other.interviews[0], interviewer="i-one"))
    assert "Fairness to people affected 3; privacy, security and compliance 3" in printed
    assert "technical direction 3" not in printed


def test_the_method_record_says_who_set_a_minimum_and_which_are_left_out(director, method_text):
    assert "Set by the kit for this job level." in method_text
    assert "left out here" not in method_text

    own = {"fairness": 3, "delivery": 2}
    changed = attrs.evolve(director, requisition=attrs.evolve(director.requisition, minimums=own))
    printed = text_of(method_record_pdf(changed))
    assert "Set for this opening." in printed
    assert "left out here: privacy, security and compliance 3, technical direction 3 and business need" in printed


def test_the_supporting_record_leaves_no_duty_of_another_level_unserved(director):
    record = supporting_record(director, panel=PANEL, today=date(2026, 11, 27))

    assert "manage-large-data" not in record.unserved
    assert "watch-models" in record.unserved


PAID = "180,000 to 210,000 US dollars a year"


def test_the_pay_of_an_opening_is_told_where_the_kit_speaks_of_pay(director):
    opening = attrs.evolve(director, requisition=attrs.evolve(director.requisition, pay=PAID))

    printed = text_of(candidate_pack_pdf(opening, PANEL, candidate="c-001"))

    assert f"Pay plays no part in how anyone is rated. For this opening: {PAID}" in printed


def test_the_pay_of_an_opening_is_told_where_the_kit_has_no_words_on_pay(director):
    kit = attrs.evolve(director.kit, candidate_pack=())
    opening = attrs.evolve(director, requisition=attrs.evolve(director.requisition, kit=kit, pay=PAID))

    assert f"For this opening: {PAID}" in text_of(candidate_pack_pdf(opening, PANEL, candidate="c-001"))


def test_an_opening_that_declares_no_pay_has_no_line_on_it(pack_text):
    assert "For this opening" not in pack_text


def test_no_interviewer_reads_the_pay_of_an_opening(director):
    opening = attrs.evolve(director, requisition=attrs.evolve(director.requisition, pay=PAID))

    packet = text_of(packet_pdf(opening, PANEL, interview=PANEL.interviews[0], interviewer="i-one"))

    assert "180,000" not in packet
    assert "180,000" not in text_of(method_record_pdf(opening))


def test_the_pay_of_an_opening_changes_no_score(director):
    paid = attrs.evolve(director.requisition, pay=PAID)

    assert scoring_fingerprint(paid) == scoring_fingerprint(director.requisition)
