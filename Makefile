# The two commands a newcomer types: `make minutes` and `make test`. Each makes what it needs first.
.DELETE_ON_ERROR:
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SESSION ?= 2020-10
# A locale with letters of every script, wherever the terminal has none.
export LC_ALL ?= C.UTF-8

.PHONY: help minutes test test-long torture mutation check audit bench messages docs example clean

help:  ## Show what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

minutes: $(VENV)/.ready  ## Render the shipped October 2020 session; print the paths of its minutes and recommendation list
	@$(BIN)/assembly minutes --session $(SESSION)
	@$(BIN)/assembly export recommendations --session $(SESSION)

test: $(VENV)/.tests  ## The whole test suite, under ten minutes
	$(BIN)/python -m pytest -m "not long and not torture" -n auto

test-long: $(VENV)/.tests  ## The tests that take longer
	$(BIN)/python -m pytest -m long

torture: $(VENV)/.tests  ## Kills, power cuts, failing system calls by the thousand; prints its figures
	$(BIN)/python -m pytest -m torture -rP tests/torture

mutation: $(VENV)/.mutation  ## Change the rules one place at a time: do their tests notice?
	$(BIN)/python scripts/mutation

check: $(VENV)/.check  ## Linters, types, layers, messages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

audit: $(VENV)/.ready  ## Hold the libraries against the known vulnerabilities (wants the network): informs, blocks nothing
	-@$(PYTHON) -m venv $(VENV)/audit && $(VENV)/audit/bin/pip install --quiet pip-audit && $(VENV)/audit/bin/pip-audit --disable-pip -r requirements.lock

bench: $(VENV)/.tests  ## The figures beside their peers
	$(BIN)/python benchmarks/run

messages: $(VENV)/.tests  ## Extract the messages and compile their translations
	$(BIN)/python scripts/messages extract
	$(BIN)/python scripts/messages compile

docs: $(VENV)/.tests  ## Write docs/cli.md anew from the commands
	$(BIN)/python scripts/cli-reference docs/cli.md
	$(BIN)/python scripts/rules-reference docs/rules.md
	$(BIN)/python scripts/checks-reference docs/checks.md

example: $(VENV)/.ready  ## Rebuild the shipped sessions/ from its script of commands
	rm -rf sessions && PATH="$(BIN):$$PATH" scripts/make-example sessions

clean:  ## Remove what was made, but for the papers
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.ready: pyproject.toml scripts/setup
	@PYTHON="$(PYTHON)" scripts/setup $(VENV)

$(VENV)/.tests: $(VENV)/.ready
	@scripts/setup $(VENV) test

$(VENV)/.mutation: $(VENV)/.tests
	@scripts/setup $(VENV) mutation

$(VENV)/.check: $(VENV)/.ready
	@scripts/setup $(VENV) check
