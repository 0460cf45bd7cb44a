# Every command of the project; `make check` is the whole law.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
STAMP := .venv/installed

.PHONY: install serve test check format example clean

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable . --group dev
	touch $(STAMP)

serve: install  ## prepare the model once, then serve it on http://HOST:PORT
	$(BIN)/esi-triage serve --host $(HOST) --port $(PORT)

test: install  ## the whole test suite; needs no hub and no GPU
	$(BIN)/python -m pytest

check: install  ## format, lint, types, import contracts, tests with warnings as errors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

example: install  ## write the answer shown in the API page, from the embedded model
	$(BIN)/python -c 'from app.schemas import EXAMPLE_NARRATIVE; print(EXAMPLE_NARRATIVE)' \
	  | $(BIN)/esi-triage triage --json > build-example.json
	mv build-example.json app/example_answer.json

clean:
	rm -rf .venv build dist *.egg-info
