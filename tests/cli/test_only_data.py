"""The standard output holds data and nothing else, whatever a library prints."""

import subprocess
import sys

PROGRAM = """
import ctypes
from hirekit.cli.speaking import only_data_on_stdout
libc = ctypes.CDLL(None)
with only_data_on_stdout():
    libc.printf(b"a line of a library\\n")
print("data")
"""


def test_what_a_library_in_c_prints_goes_to_the_standard_error():
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)

    assert (ran.stdout, ran.stderr) == ("data\n", "a line of a library\n")


def test_a_closed_standard_error_does_not_stop_the_work():
    program = f"import os; os.close(2)\n{PROGRAM}".replace('libc.printf(b"a line of a library\\n")', "pass")

    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout == "data\n"
