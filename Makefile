# Every target sets up what it needs: a virtual environment in .venv, made again only when
# pyproject.toml or constraints.txt change.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp

.DEFAULT_GOAL := help
.PHONY: help setup run test lint fmt arch check clean

help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make the virtual environment (done by itself where a target needs it)

$(STAMP): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (once; a few minutes, most of it torch) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

run: $(STAMP) ## Read the sample documents and print what was found
	@$(BIN)/specloom extract samples/

test: $(STAMP) ## Run all tests
	@$(BIN)/python -m pytest

lint: $(STAMP) arch ## ruff, mypy --strict and the import rules; changes nothing
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

arch: $(STAMP) ## Check the one direction of imports
	@$(BIN)/lint-imports

fmt: $(STAMP) ## Sort imports and format
	@$(BIN)/ruff check --fix --select I .
	@$(BIN)/ruff format .

check: lint test ## What CI runs

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
