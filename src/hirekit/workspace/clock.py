"""The time and the person: the two things no other room may ask for."""

import getpass
import os
from datetime import date, datetime


def now() -> datetime:
    """Return the present moment in the local time zone, to the second."""
    return datetime.now().astimezone().replace(microsecond=0)


def today() -> date:
    """Return the local date."""
    return now().date()


def who() -> str:
    """Return whom the record names: HIREKIT_BY where it is set, else the login name."""
    if named := os.environ.get("HIREKIT_BY", "").strip():
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
