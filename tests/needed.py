"""What a test needs besides hirekit: without it the test skips and says what to type; in continuous integration it fails."""

import importlib
import os
import shutil

import pytest


def program(name, *, package):
    """Return the path of a program, from the Debian package that holds it."""
    path = shutil.which(name)
    if path is None:
        _missing(f"install it with 'apt-get install {package}'")
    return path


def module(name, *, package):
    """Return a module, from the package that holds it."""
    try:
        return importlib.import_module(name)
    except ImportError:
        _missing(f"install it with 'pip install {package}'")


def _missing(line):
    if os.environ.get("CI"):
        pytest.fail(f"missing in continuous integration: {line}")
    pytest.skip(line)
