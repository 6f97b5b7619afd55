"""What the fields of a form are called; the writer and the reader agree here."""

IDENTITY = "hirekit"
RECOMMENDATION = "recommendation"
SIGNED = "signed"
SIGN_NAME = "sign_name"
SIGN_TIME = "sign_time"
SAFETY_DUTY = "safety_duty"
SAFETY_FACT = "safety_fact"
CORRECTS = "corrects"
REVISION = "revision"


def rating(criterion: str) -> str:
    """Return the name of the group that holds a criterion's score or state."""
    return f"rating__{criterion}"


def why(criterion: str) -> str:
    """Return the name of the reason for a state."""
    return f"why__{criterion}"


def evidence(question: str) -> str:
    """Return the name of what was said or did in answer to a question."""
    return f"evidence__{question}"


def second_rating(criterion: str, place: int) -> str:
    """Return the name of the group that holds a reviewer's score of one answer, from 1."""
    return f"review__{criterion}__{place}"


def second_why(criterion: str, place: int) -> str:
    """Return the name of the reason for none."""
    return f"review_why__{criterion}__{place}"


def asked(question: str) -> str:
    """Return the name of the group that says how a question was asked."""
    return f"asked__{question}"


def probe(question: str, number: int) -> str:
    """Return the name of the tick of a probe, from 1."""
    return f"probe__{question}__{number}"
