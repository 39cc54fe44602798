"""What README and docs say of the house is so: the map is the tree, every link leads somewhere, the README is short."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARCHITECTURE = ROOT / "docs" / "architecture.md"
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
TOPS = ("bot", "dialogs", "storage")


def rooms_on_the_map() -> dict[str, set[str]]:
    """Give what the map names, by the top-level room it names it under."""
    readme = ARCHITECTURE.read_text(encoding="utf-8")
    rooms: dict[str, set[str]] = {}
    for line in readme.partition("| room |")[2].partition("\n\n")[0].splitlines():
        first = line.split("|")[1].strip() if line.count("|") > 1 else ""
        if heading := re.fullmatch(r"\*\*(\w+)/\*\*", first):
            named = rooms.setdefault(heading.group(1), set())
        elif first.startswith("`"):
            named |= set(re.findall(r"`([\w/.]+)`", first))
    return rooms


def rooms_of(top: str) -> set[str]:
    """Give the rooms and files directly in a top-level room."""
    return {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (ROOT / top).iterdir()
        if path.name not in {"__init__.py", "__pycache__"}
    }


@pytest.mark.parametrize("top", TOPS)
def test_every_room_on_the_map_is_in_the_tree(top: str) -> None:
    assert rooms_on_the_map()[top] - rooms_of(top) == set()


@pytest.mark.parametrize("top", ["bot", "storage"])
def test_every_room_of_the_tree_is_on_the_map(top: str) -> None:
    assert rooms_of(top) - rooms_on_the_map()[top] == set()


def test_every_folder_of_the_dialogs_is_on_the_map() -> None:
    assert {room for room in rooms_of("dialogs") if room.endswith("/")} <= rooms_on_the_map()["dialogs"]


def test_the_desks_folders_are_on_the_map() -> None:
    pages = {f"{path.name}/" for path in (ROOT / "bot" / "desk").iterdir() if (path / "__init__.py").exists()}
    line = next(line for line in ARCHITECTURE.read_text(encoding="utf-8").splitlines() if "| `desk/` |" in line)
    assert pages == set(re.findall(r"`(\w+/)`", line)) - {"desk/"}


PATH = re.compile(r"\b(?:bot|dialogs|storage|tests|locales)/[\w/-]*\w(?:\.\w+)?")
WRITTEN = sorted(
    path
    for top in (*TOPS, "tests")
    for path in (ROOT / top).rglob("*.py")
    if not {"strings", "languages"} & set(path.parts) or top != "tests"  # these write trees of their own
)


@pytest.mark.parametrize("path", [*PAGES, *WRITTEN], ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_that_is_pointed_at_is_there(path: Path) -> None:
    named = {found.removesuffix(".") for found in PATH.findall(path.read_text(encoding="utf-8"))}
    assert {place for place in named if not (ROOT / place).exists()} == set()


def test_the_words_of_the_glossary_are_names_in_the_code() -> None:
    table = (
        ARCHITECTURE.read_text(encoding="utf-8").partition("| in German | in texts and code |")[2].partition("\n\n")[0]
    )
    classes = {name for row in table.splitlines()[2:] for name in re.findall(r"`([A-Z]\w+)`", row.split("|")[2])}
    code = "\n".join(path.read_text(encoding="utf-8") for top in TOPS for path in (ROOT / top).rglob("*.py"))
    assert len(classes) > 5
    assert {name for name in classes if not re.search(rf"^class {name}\b", code, re.MULTILINE)} == set()


LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    named = set(LINK.findall(page.read_text(encoding="utf-8")))
    assert {target for target in named if not (page.parent / target).exists()} == set()


def test_the_readme_leads_to_every_page_and_fits_on_two() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\(docs/([\w.]+)\)", readme)) == {page.name for page in PAGES[1:]}
    assert len(readme.splitlines()) <= TWO_PAGES


TWO_PAGES = 110
"""Lines of a file with about 55 on a page."""
