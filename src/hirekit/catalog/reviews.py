"""Returned reviews as JSON: how the process that reads them answers, and how they are kept."""

import json
from functools import cache

from hirekit.catalog.headers import schema_of
from hirekit.catalog.reading import SCHEMA, read_value
from hirekit.catalog.shapes import Record
from hirekit.catalog.structure import record
from hirekit.model.review import Review


@cache
def review_record() -> Record:
    """Return how a review is written."""
    return record(Review, ignored=SCHEMA, name="ReviewFile")


def review_from_text(text: str, *, file: str) -> Review:
    """Return the review that a JSON text holds.

    Raises:
        InvalidData: With every fault.
    """
    review: Review = read_value(text, review_record(), schema="review", file=file, kind="json")
    return review


def review_to_text(review: Review) -> str:
    """Return a review as JSON."""
    data = {"schema": schema_of("review"), **review_record().plain(review, whole=True)}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
