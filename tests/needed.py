"""What a test needs besides hirekit: without it the test skips and says what to type; in continuous integration it fails."""

import importlib
import json
import os
import shutil
import subprocess
import warnings
from pathlib import Path

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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(name)
    except ImportError:
        _missing(f"install it with 'pip install {package}'")


def node_package(name, version):
    """Return the folder of a package of Node, which `.ci/run` puts into build/node at exactly this version."""
    home = Path(__file__).parents[1] / "build" / "node"
    program("node", package="nodejs")
    found = home / "node_modules" / name / "package.json"
    if not found.is_file() or json.loads(found.read_text())["version"] != version:
        _missing(
            "install it with 'npm install --prefix build/node --no-save --no-package-lock --ignore-scripts "
            f"--omit=optional {name}@{version}'"
        )
    return found.parent


def system_python(imports, *, package):
    """Return the system's own Python, which sees the bindings that Debian packages."""
    path = Path("/usr/bin/python3")
    if not path.exists() or subprocess.run([path, "-c", imports], capture_output=True, check=False).returncode:
        _missing(f"install it with 'apt-get install {package}'")
    return path


def _missing(line):
    if os.environ.get("CI"):
        pytest.fail(f"missing in continuous integration: {line}")
    pytest.skip(line)
