"""`python -m hirekit.cli` is the same as `hirekit`."""

from hirekit.cli import main

main()
