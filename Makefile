PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
UV     := $(BIN)/uv
# Marks of what is installed: what runs, and on top of it what tests, checks and measures.
RUNS   := $(VENV)/.ready
TESTS  := $(VENV)/.ready-to-test
export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Bytecode is kept, whatever the surroundings say: else every process of the tests compiles every library anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check coverage mutants pictures bench accuracy lock clean

run: $(RUNS)
	@$(BIN)/lotse run

# One process a core. Tests that share something made at length name an xdist_group; one worker runs the group.
PYTEST := $(BIN)/python -m pytest
WORKERS := -n auto --dist loadgroup

define checks
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
endef

# What counts lost and doubled messages (alone) has the machine to itself: a delay would look like a loss.
test: $(TESTS)
	$(checks)
	@$(PYTEST) $(WORKERS) -m "not alone" --durations=20
	@$(PYTEST) -m alone tests/telegram

# For the edit loop: every check, and every test in one process: without browser, PostgreSQL server and programs started
# (tests/conftest.py marks what needs them), without the bots over HTTP, planted faults, and walks over everything.
check: $(TESTS)
	$(checks)
	@$(PYTEST) $(WORKERS) -q -m "not browser and not postgresql and not process" \
	  $(addprefix --ignore=tests/,browser faults telegram) --ignore-glob='*/test_every_*.py'

coverage: $(TESTS)
	@$(BIN)/coverage run -m pytest -q
	@$(BIN)/coverage report

mutants: $(TESTS)
	@$(BIN)/python -m tests.mutants $(WHICH)

# Every step of the chat in every language, a small file each, to be looked at: build/pictures.
pictures: $(TESTS)
	@$(BIN)/python -m tests.browser.contact_sheets $(LANGUAGES)

bench: $(TESTS)
	@$(BIN)/python -m tests.bench

accuracy: $(TESTS)
	@$(BIN)/python -m tests.accuracy $(if $(CASES),--cases $(CASES)) $(if $(DANGER),--danger $(DANGER))

# What runs is a part of what tests: the second lock may only take versions that stand in the first.
COMPILE := $(UV) pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
  --custom-compile-command "make lock" --extra installing

lock:
	@test -x $(UV) || $(MAKE) --no-print-directory $(RUNS)
	@$(COMPILE) --upgrade --extra development pyproject.toml -o development.lock
	@$(COMPILE) --upgrade --no-annotate --constraint development.lock pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV)

# A lock is installed with its hashes by uv, which is ten times faster than pip; without a uv for the platform, by pip.
# What was installed before and is not in it goes: no mark is left meanwhile, so that a broken-off installation is redone.
define install
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + " (set PYTHON=...)")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3 has no venv module: apt install python3-venv (Debian), or set PYTHON=..."; exit 1; }
	@test -x $(UV) || $(BIN)/python -m pip install -q 'uv>=0.9,<1' || echo "no uv for this platform: using pip"
	@rm -f $(RUNS) $(TESTS)
	@if test -x $(UV); then \
	   $(UV) pip sync -q --python $(BIN)/python --require-hashes $(1) && \
	   $(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .; \
	 else \
	   $(BIN)/python -m pip install -q --require-hashes -r $(1) && \
	   $(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .; \
	 fi
endef

$(RUNS): requirements.lock pyproject.toml
	$(call install,requirements.lock)
	@touch $@

$(TESTS): requirements.lock development.lock pyproject.toml
	$(call install,development.lock)
	@touch $(RUNS) $@
