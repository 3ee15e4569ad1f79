# Every target sets up what it needs: a virtual environment in .venv, made again only when
# pyproject.toml or constraints.txt change.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp

# Training frees and takes gigabytes at every step: kept by malloc, in huge pages, the kernel has half
# the machine back (docs/experiments.md).
MALLOC := glibc.malloc.hugetlb=1:glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=100000000000:glibc.malloc.top_pad=268435456

.DEFAULT_GOAL := help
.PHONY: train lean help setup packages run test lint fmt arch check clean pretrain evaluate calibrate bench

help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make the virtual environment (done by itself where a target needs it)

$(STAMP): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (once; a few minutes, most of it torch) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

# What scans, Outlook archives and some tests need beside Python. Without them a scan has no text, and
# the tests that need one of them are skipped and say why.
DEBIAN := tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-ita tesseract-ocr-spa \
	tesseract-ocr-por tesseract-ocr-tur tesseract-ocr-chi-sim tesseract-ocr-jpn pst-utils postgresql chromium

packages: ## Install OCR, readpst, PostgreSQL and Chromium from Debian, where apt-get may
	@if ! command -v apt-get >/dev/null || [ "$$(id -u)" -ne 0 ]; then \
		echo "Not root on Debian: to have OCR and all tests, install: $(DEBIAN)"; \
	elif ! dpkg -s $(DEBIAN) >/dev/null 2>&1; then \
		apt-get update -qq || echo "apt-get update failed; going on with the lists that are there"; \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN) >/dev/null \
			|| echo "Some packages could not be installed: tests that need them are skipped"; \
	fi

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

pretrain: $(STAMP) ## Train the embedded reader from scratch (hours on a CPU); resumes
	@GLIBC_TUNABLES=$(MALLOC) $(BIN)/specloom pretrain

# Documents a set. With all of them the table takes an hour or two on two cores; records are kept in
# build/evaluation/cache, so that a second run only judges.
LIMIT ?= 300
# Documents of a set for calibration: ten to twenty minutes on two cores.
CALIBRATE ?= 250
SETS := annotated:test held-out stiles otto zugferd oa-mine:held-out oa-mine:seen oa-mine:unseen \
	ae-110k:held-out ae-110k:seen ae-110k:unseen

# One adapter a family of schemas, over the annotated documents; each serves if nothing loses by it.
TUNE := $(BIN)/specloom train --data training_data/annotated --epochs 4 --patience 2 --replay 0.25
ADAPTERS := extractor/weights/adapters
TEXTILES := --schema apparel --schema knitwear --schema fabric --schema home_textile
GOODS := --schema leather_goods --schema footwear --schema jewellery

train: $(STAMP) ## Train the adapters on the annotated documents, and let those serve that read better
	@$(BIN)/specloom data annotate training_data/annotated || test $$? -eq 3
	@$(TUNE) $(TEXTILES) --out runs/textiles
	@$(TUNE) $(GOODS) --out runs/goods
	@$(BIN)/specloom models promote runs/textiles/adapter --name textiles --into $(ADAPTERS) || test $$? -eq 3
	@$(BIN)/specloom models promote runs/goods/adapter --name goods --into $(ADAPTERS) || test $$? -eq 3

# The tagger first: the others see what taggers say that do not know the document's hand.
FOLDS := build/tagger
LEAN := --out extractor/weights --folds $(FOLDS)

lean: $(STAMP) ## Fit what leans the reader's choices on the annotated documents (half an hour)
	@$(BIN)/specloom data annotate training_data/annotated || test $$? -eq 3
	@for part in tagger choice presence inclusion; do \
		$(BIN)/python -m extractor.training.$$part $(LEAN) || exit 1; \
	done

evaluate: $(STAMP) ## Measure the reader on all sets (LIMIT=300 documents each): build/evaluation/report.html
	@$(BIN)/specloom evaluate $(SETS:%=--data %) --schema both --limit $(LIMIT) --out build/evaluation

calibrate: $(STAMP) ## Measure the reader's confidence on documents that are not judged; stored with it
	@$(BIN)/specloom evaluate --data held-out:calibration --data annotated:validation --limit $(CALIBRATE) --calibrate

check: lint test ## What CI runs

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

bench: $(STAMP) ## Time the reader on the samples, and its own loop against plain outlines
	@$(BIN)/python -m tests.bench.bench_reading
