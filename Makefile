# make packet   run the main job: an example opening from kit to packets, returned cards, scores and a debrief
# make test     run the tests
# make lint types docs bench mutate fuzz standards   what their names say

# The first Python of 3.11 or newer; PYTHON=... overrides.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN = $(VENV)/bin
OUT ?= out
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: packet test oracles lint types docs bench mutate fuzz standards anchors calibration-check clean

packet: $(VENV)/.main
	@$(BIN)/python tools/main_job.py $(OUT)

test: $(VENV)/.tests
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

# The libraries and data that tests compare with; a test whose library is missing skips, in continuous integration it fails.
oracles: $(VENV)/.oracles

lint: $(VENV)/.develop
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: $(VENV)/.develop
	$(BIN)/mypy

docs: $(VENV)/.docs
	$(BIN)/sphinx-build -W --keep-going -q -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

bench: $(VENV)/.oracles
	@for file in benchmarks/[!_]*.py; do echo; echo "== $$file"; $(BIN)/python $$file || exit 1; done

# SAMPLE=40 tries about 40 changes, the same each time; all of them take an hour.
mutate: $(VENV)/.tests
	$(BIN)/python tests/mutate.py $(if $(SAMPLE),--sample $(SAMPLE))

# Returned packets damaged in thousands of ways (COUNT=...), read as collect reads them.
COUNT ?= 5000
fuzz: $(VENV)/.tests
	$(BIN)/python tools/fuzz.py $(COUNT)

# Every document on each paper, in each look, length of names and language, held to its standards by two checkers; make test tries a fourth.
standards: $(VENV)/.tests
	HIREKIT_STANDARDS=every $(BIN)/python -m pytest --numprocesses auto tests/documents/test_pdf_standards.py

# The anchors of a kit, shuffled, on two sheets for two fresh readers to put back, and the key apart (KIT=..., SEED=...).
KIT ?= ml-tech-lead
SEED ?= 1
anchors: $(VENV)/.main
	@$(BIN)/python tools/anchors.py sheets $(KIT) $(SEED) $(OUT)/anchors

# The sample answers of a kit without their key, mixed, for a fresh reader to rate.
calibration-check: $(VENV)/.main
	@$(BIN)/python tools/calibration_check.py sheet $(KIT) $(SEED)

clean:
	rm -rf $(VENV) $(OUT) docs/_build build dist

# Each stamp is an environment that holds what its words need and no more.
$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "hirekit needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python cannot make a virtual environment. On Debian type: sudo apt-get install -y python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV) (once; a minute or two)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.libraries: tools/system-libraries $(VENV)/bin/python
	@tools/system-libraries $(VENV)/bin/python
	@touch $@

$(VENV)/.main: pyproject.toml constraints.txt $(VENV)/.libraries
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.main
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[tests]'
	@touch $@

$(VENV)/.oracles: $(VENV)/.tests
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[tests,oracles]'
	@touch $@

$(VENV)/.develop: $(VENV)/.tests
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[tests,develop]'
	@touch $@

$(VENV)/.docs: $(VENV)/.main
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs]'
	@touch $@
