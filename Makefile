# Two commands on a fresh machine (python3 >= 3.11, python3-venv, make): `make drafts` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: drafts test check lint types layers wheel templates clean

drafts: $(VENV)/.run
	$(BIN)/kerja-sama susun

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto -q

# Everything that must hold before a change lands.
check: lint types layers test

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests tools benchmarks
	$(BIN)/ruff format --check src tests tools benchmarks

types: $(VENV)/.dev
	$(BIN)/mypy

layers: $(VENV)/.dev
	$(BIN)/lint-imports

# The .docx templates from their text sources.
templates: $(VENV)/.run
	$(BIN)/python tools/templat/buat.py

wheel: $(VENV)/.dev
	$(BIN)/python -m pip wheel --no-deps -q -w dist .

$(VENV)/.run: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	touch $@

$(VENV)/.dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) dist build
