# Every command of the project; `make check` is the whole law.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
STAMP := .venv/installed

.PHONY: install lock serve test check audit sbom deploy-check format example card bench clean

install: $(STAMP)

$(STAMP): pyproject.toml $(wildcard locks/*.txt)
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv
	locks/install.sh $(BIN)/python build serve any-torch weights train dev
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $(STAMP)

lock: install  ## resolve pyproject.toml into locks/ and constraints.txt; UPGRADE="name name" lets those move
	PATH=$(CURDIR)/$(BIN):$$PATH $(BIN)/python locks/compile.py $(UPGRADE)

serve: install  ## prepare the model once, then serve it on http://HOST:PORT
	$(BIN)/esi-triage serve --host $(HOST) --port $(PORT)

test: install  ## the whole test suite; needs no hub and no GPU
	$(BIN)/python -m pytest

check: install audit  ## format, lint, types, import contracts, tests with warnings as errors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hadolint Dockerfile
	$(BIN)/shellcheck bench/*.sh deploy/*.sh locks/*.sh training/*.sh
	$(BIN)/python -m pytest

audit: install  ## known vulnerabilities of all locked versions, when the advisory service answers
	$(BIN)/python locks/audit.py

sbom: install  ## dist/sbom.cdx.json: what the CPU image is made of, with hashes (CycloneDX)
	mkdir -p dist
	cat locks/serve.txt locks/torch-cpu.txt locks/weights.txt \
	  | $(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
	    --output-format JSON --output-file dist/sbom.cdx.json -

deploy-check: install  ## build the image, run it with Prometheus in an engine of its own, take it down
	deploy/check.sh

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

example: install  ## write the answer shown in the API page, from the embedded model
	$(BIN)/python -c 'from app.schemas import EXAMPLE_NARRATIVE; print(EXAMPLE_NARRATIVE)' \
	  | $(BIN)/esi-triage triage --json > build-example.json
	mv build-example.json app/example_answer.json

card: install  ## model_card/README.md, from its metrics.json and template.md
	$(BIN)/python -m model_card.render

bench: install  ## speed beside transformers and the engines that bench/peers.sh installed; CASES=FILE
	bench/all.sh $(CASES)

clean:
	rm -rf .venv build dist *.egg-info
