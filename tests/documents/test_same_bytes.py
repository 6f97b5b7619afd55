"""The same input gives the same bytes: in another process, another place, another language, beside other fonts."""

import hashlib
import os
import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from hirekit.documents import packet_pdfs

HERE = Path(__file__).parent
OTHER_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>{packages}</dir>
  <cachedir>{cache}</cachedir>
  {rules}
</fontconfig>
"""
RENAMED = """
  <match target="pattern">
    <test name="family" compare="contains"><string>Hk</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Source Serif Pro</string></edit>
  </match>
"""


@pytest.fixture(scope="session")
def digests(plan, panel, interview, packet, panel_plan, debrief):
    """What the documents are here."""
    ((_, _, stamped),) = packet_pdfs(plan, panel, [(interview, "i-e")], issued_on=date(2026, 11, 23))
    made = {"rendered": packet, "stamped": stamped, "panel plan": panel_plan, "debrief": debrief}
    return {name: hashlib.sha256(data).hexdigest() for name, data in made.items()}


@pytest.fixture
def elsewhere(plan, panel, result, tmp_path):
    """Return a function that prints them in another process and returns what they are there.

    With *fonts*, that process sees the fonts of the machine, and matches them by these rules.
    """

    def printed(first="hirekit", umask=0o022, fonts=None, **environment):
        if fonts is not None:
            packages = Path(sys.modules["weasyprint"].__file__).parents[1]
            config = OTHER_FONTS.format(
                packages=packages / "font_source_serif_pro", cache=tmp_path / "cache", rules=fonts
            )
            (tmp_path / "fonts.conf").write_text(config)
            environment["FONTCONFIG_FILE"] = str(tmp_path / "fonts.conf")
        (tmp_path / "input.pickle").write_bytes(pickle.dumps((plan, panel, result)))
        done = subprocess.run(
            [sys.executable, HERE / "print_again.py", "input.pickle", first],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
            umask=umask,
            capture_output=True,
            text=True,
            check=True,
        )
        return dict(line.rsplit(" ", 1) for line in done.stdout.splitlines())

    return printed


# Another process each takes ten seconds, so one has all the changes that do not touch each other.
ELSEWHERE = {
    "seed, zone, locale, umask, optimised, dated, homeless": {
        "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "umask": 0o077,
        "PYTHONOPTIMIZE": "2", "SOURCE_DATE_EPOCH": "1", "HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent",
    },
    "seed, zone, language, our fonts' names mean others": {
        "PYTHONHASHSEED": "123", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "LANGUAGE": "tr", "PYTHONUTF8": "0",
        "fonts": RENAMED,
    },
    "a script printed with WeasyPrint before, with other fonts": {"first": "weasyprint-first", "fonts": ""},
}  # fmt: skip


@pytest.mark.parametrize("changes", ELSEWHERE.values(), ids=ELSEWHERE)
def test_another_process_gives_the_same_bytes(changes, elsewhere, digests):
    assert elsewhere(**changes) == digests
