PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
UV     := $(BIN)/uv
export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Bytecode is kept, whatever the surroundings say: else every process of the tests compiles every library anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check coverage mutants pictures bench accuracy lock clean

run: $(VENV)/.ready
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
test: $(VENV)/.ready
	$(checks)
	@$(PYTEST) $(WORKERS) -m "not alone" --durations=20
	@$(PYTEST) -m alone tests/telegram

# For the edit loop: every check, and every test in one process: without browser, PostgreSQL server and programs started
# (tests/conftest.py marks what needs them), without the bots over HTTP, planted faults, and walks over everything.
check: $(VENV)/.ready
	$(checks)
	@$(PYTEST) $(WORKERS) -q -m "not browser and not postgresql and not process" \
	  $(addprefix --ignore=tests/,browser faults telegram) --ignore-glob='*/test_every_*.py'

coverage: $(VENV)/.ready
	@$(BIN)/coverage run -m pytest -q
	@$(BIN)/coverage report

mutants: $(VENV)/.ready
	@$(BIN)/python -m tests.mutants $(WHICH)

# Every step of the chat in every language, a small file each, to be looked at: build/pictures.
pictures: $(VENV)/.ready
	@$(BIN)/python -m tests.browser.contact_sheets $(LANGUAGES)

bench: $(VENV)/.ready
	@$(BIN)/python -m tests.bench

accuracy: $(VENV)/.ready
	@$(BIN)/python -m tests.accuracy $(if $(CASES),--cases $(CASES))

lock:
	@$(UV) pip compile -q --universal --python-version 3.11 --generate-hashes --upgrade --no-emit-index-url \
	  --extra development --custom-compile-command "make lock" pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV)

# The lock is installed with its hashes by uv, which is ten times faster than pip; without a uv for the platform, by pip.
$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + " (set PYTHON=...)")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3 has no venv module: apt install python3-venv (Debian), or set PYTHON=..."; exit 1; }
	@test -x $(UV) || $(BIN)/python -m pip install -q 'uv>=0.9,<1' || echo "no uv for this platform: using pip"
	@if test -x $(UV); then \
	   $(UV) pip sync -q --python $(BIN)/python --require-hashes requirements.lock && \
	   $(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .; \
	 else \
	   $(BIN)/python -m pip install -q --require-hashes -r requirements.lock && \
	   $(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .; \
	 fi
	@touch $@
