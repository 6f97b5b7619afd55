"""Returned packets that are made to hurt are refused in words, never with a crash or a guess."""

import io
import random

import filling
import pikepdf
import pytest

from hirekit.documents import read_packet
from hirekit.errors import InvalidData, LimitExceeded


def a_field_inside_itself(by_name, _pdf):
    parent = by_name["hirekit"]
    parent.Kids.append(parent)


def kids_that_are_no_list(by_name, _pdf):
    by_name["recommendation"].Kids = pikepdf.String("none")


def a_number_for_a_name(by_name, _pdf):
    next(field for name, field in by_name.items() if name.startswith("rating__")).T = 7


def a_dictionary_for_a_value(by_name, _pdf):
    by_name["sign_time"].V = pikepdf.Dictionary(A=1)


def fields_that_are_no_list(_by_name, pdf):
    pdf.Root.AcroForm.Fields = pikepdf.Dictionary(A=1)


def two_fields_of_one_name(_by_name, pdf):
    twin = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="sign_time", V="x"))
    pdf.Root.AcroForm.Fields.append(twin)


def a_null_field(_by_name, pdf):
    pdf.Root.AcroForm.Fields.append(None)


def many_fields(_by_name, pdf):
    for number in range(5_010):
        pdf.Root.AcroForm.Fields.append(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=f"n{number}"))


def a_note_of_a_million_letters(by_name, _pdf):
    for name, field in by_name.items():
        if name.startswith("evidence__"):
            field.V = pikepdf.String("x" * 1_000_000)


ATTACKS = [
    a_field_inside_itself,
    kids_that_are_no_list,
    a_number_for_a_name,
    a_dictionary_for_a_value,
    fields_that_are_no_list,
    two_fields_of_one_name,
    a_null_field,
    many_fields,
    a_note_of_a_million_letters,
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_form_made_to_hurt_is_refused_in_words(attack, packet, answers, plan):
    harmed = filling.set_directly(filling.by_pikepdf(packet, answers), attack)

    with pytest.raises((InvalidData, LimitExceeded)) as refused:
        read_packet(harmed, plan, file="card.pdf")

    assert str(refused.value).startswith("card.pdf: ")
    assert len(str(refused.value)) < 1_500


@pytest.mark.parametrize("seed", range(40))
def test_a_packet_damaged_anywhere_is_read_or_refused(seed, packet, answers, plan):
    chance = random.Random(seed)  # noqa: S311
    data = bytearray(filling.by_pikepdf(packet, answers))
    if seed % 3 == 0:
        del data[chance.randrange(len(data)) :]
    for _ in range(1 + seed):
        data[chance.randrange(len(data))] = chance.randrange(256)

    try:
        card = read_packet(bytes(data), plan, file="card.pdf")
    except (InvalidData, LimitExceeded) as refused:
        assert str(refused).startswith("card.pdf: ")  # noqa: PT017
    else:
        assert card.candidate == "c-1"


def test_a_locked_copy_asks_for_one_without_a_password(packet, plan):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))

    with pytest.raises(InvalidData, match="is locked with a password"):
        read_packet(out.getvalue(), plan, file="card.pdf")
