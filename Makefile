# GeoEmbed: `make demo` and `make test` do it all on a fresh Debian or Ubuntu; `make help` lists the rest.
# All paths are relative, so that a checkout in a folder with spaces works.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# Hundreds of children would compile all modules anew, each for itself.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: help setup setup-tests setup-fast demo test test-fast lint package deploy bench clean

BASE ?= /usr/bin/python3
VENV ?= .venv
PYTHON := $(VENV)/bin/python
OUT ?= demo-out
MINUTES ?=
SOURCE ?=
TESTS ?=
# One thread a worker: those of two workers on two cores wait for each other, spinning.
WORKERS ?= 2
THREADS ?= 1
# In an order that is drawn anew each time (pytest-randomly prints its seed): no test may rest on another's leavings.
# Only files with slow tests come before the others (tests/conftest.py), not those with many tests.
PYTEST = OMP_NUM_THREADS=$(THREADS) $(PYTHON) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
COVERAGE = --cov=trainer --cov=geoembed_plugin --cov-report=term:skip-covered
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default

# The code in the plugin's zip, held to the plugin repository's rules.
SHIPPED := geoembed_plugin trainer resources/sample

FOR_TRAINER := python3-venv python3-dev g++ python3-numpy python3-gdal gdal-bin
FOR_TESTS := $(FOR_TRAINER) qgis python3-qgis qgis-providers xvfb chromium

help:  ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-10s %s\n", $$1, $$2}'

setup:  ## system packages and the trainer's environment at .venv
	@setup/system_packages.sh $(FOR_TRAINER)
	@$(BASE) setup/environment.py $(VENV)

setup-tests:
	@setup/system_packages.sh $(FOR_TESTS)
	@$(BASE) setup/environment.py $(VENV) --development
	@setup/pack_runtime.sh

setup-fast:
	@setup/system_packages.sh $(FOR_TRAINER)
	@$(BASE) setup/environment.py $(VENV) --development

demo: setup  ## the whole chain on a synthetic sample in demo-out/ (or on yours: make demo SOURCE=my.tif)
	@$(PYTHON) -m trainer demo --out "$(OUT)" $(if $(SOURCE),--source "$(SOURCE)") $(if $(MINUTES),--minutes $(MINUTES))

test: setup-tests  ## every test, with coverage shown (one part: make test TESTS=tests/trainer/search)
ifneq ($(TESTS),)
	@$(PYTEST) $(COVERAGE) $(TESTS)
else  # QGIS has a process of its own: its PROJ and GDAL do not share one with pyproj, nor its modules with ours
	@$(PYTEST) $(COVERAGE) tests --ignore=tests/plugin
	@$(PYTEST) $(COVERAGE) tests/plugin --cov-append
endif

test-fast: setup-fast  ## what is quick and needs no QGIS: three minutes on two cores
	@$(PYTEST) -m "not slow and not qgis" tests --ignore=tests/plugin

lint: setup-tests  ## style, types, security
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m flake8 --max-line-length 120 --extend-ignore E203 $(SHIPPED)
	@$(PYTHON) -m bandit --quiet --recursive $(SHIPPED)
	@git ls-files -z $(SHIPPED) metadata.txt LICENSE CHANGELOG.md resources | xargs -0 -r $(PYTHON) -m detect_secrets.pre_commit_hook

package:  ## dist/geoembed-VERSION.zip, for QGIS' "install from ZIP"
	@$(BASE) setup/package.py

deploy:  ## link this checkout into the QGIS profile (PROFILE=…), to work on the plugin
	@$(BASE) setup/package.py --link "$(PROFILE)"

bench: setup  ## the figures of the README, measured here
	@$(PYTHON) benchmarks/run

clean:  ## remove what the targets above made, but not .venv
	@rm -rf dist build demo-out .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -not -path "./$(VENV)/*" -prune -exec rm -rf {} +
