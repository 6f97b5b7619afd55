"""The words of hirekit as frozen values: no files, clock, randomness or numpy."""
