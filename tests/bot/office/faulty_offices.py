"""Office files with a mistake each, one for everything that can be wrong with them."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.office.faults import Fault
from bot.office.file import Mistake, check_offices, look_at_offices

HERE = Path(__file__).parent
CHECKED = date(2026, 11, 23)
"""The day that the samples' entries carry."""


MINIMAL = (HERE / "smallest_office.toml").read_text(encoding="utf-8")
FAULTS: list[dict[str, Any]] = tomllib.loads((HERE / "office_file_faults.toml").read_text(encoding="utf-8"))["fault"]


def planted(fault: Mapping[str, Any]) -> str:
    """Give the smallest office file with one mistake in it."""
    assert MINIMAL.count(fault["stands"]) == 1
    return MINIMAL.replace(fault["stands"], fault["planted"])


def without(*tables: str) -> str:
    """Give the smallest office file without any of these tables, but with an empty list of each."""
    blocks = [block for block in MINIMAL.split("\n[[") if not block.startswith(tuple(f"{table}]]" for table in tables))]
    return "".join(f"{table} = []\n" for table in tables) + "\n[[".join(blocks)


def second_office(**changes: str) -> str:
    """Give another office, apart from the first in everything but what is left the same."""
    fields = {"jmd-ort": "jmd-zwei", "anna": "berta", "54290": "54291", **changes}
    source = MINIMAL
    for old, new in fields.items():
        source = source.replace(old, new)
    return source


FOLDERS: Mapping[str, Mapping[str, str | bytes]] = {
    "no file": {},
    "not utf-8": {"a.toml": b'name = "J\xe4ger"'},
    "not toml": {"a.toml": "id = jmd\n"},
    "nobody": {"a.toml": without("counsellors")},
    "nowhere": {"a.toml": without("areas", "borders")},
    "long unchecked": {"a.toml": MINIMAL.replace("checked_on = 2026-11-23", "checked_on = 2026-01-01", 1)},
    "sample still to be checked": {
        "a.toml": MINIMAL.replace("sample = false", "sample = true").replace("2026-11-23", "2026-01-01")
    },
    "still to be checked": {"a.toml": MINIMAL + '[[hotlines]]\nid = "more"\nnumber = "116 123"\nto_check = true\n'},
    "video without a room": {
        "a.toml": MINIMAL.replace(
            'end = "12:00", site = "ort" }', 'end = "12:00", site = "ort", modes = ["phone", "video"] }', 1
        )
    },
    "one id": {"a.toml": MINIMAL, "b.toml": second_office(**{"jmd-ort": "jmd-ort"})},
    "one person": {"a.toml": MINIMAL, "b.toml": second_office(anna="anna")},
    "one place": {"a.toml": MINIMAL, "b.toml": second_office(**{"54290": "54290"}).partition("[[borders]]")[0]},
}
"""Mistakes that are no single value of one file."""


@cache
def every_fault() -> tuple[Fault, ...]:
    """Give all that is found in the faulty files, in one that is not there and in one whose texts are German alone."""
    folders = {**FOLDERS, **{f"{number}": {"a.toml": planted(fault)} for number, fault in enumerate(FAULTS)}}
    with TemporaryDirectory() as place:
        faults = [fault for name, files in folders.items() for fault in found(Path(place) / name, files)]
        gone = check_offices(Path(place) / "gone.toml", CHECKED)
        (Path(place) / "german.toml").write_text(MINIMAL, encoding="utf-8")
        _, german = look_at_offices(Path(place) / "german.toml", CHECKED, languages=("de", "ar"))
    return (*faults, *(mistake.fault for mistake in (*gone, *german)))


def found(folder: Path, files: Mapping[str, str | bytes]) -> Iterator[Fault]:
    """Check a folder of these files."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    mistakes = check_offices(folder, CHECKED)
    assert mistakes
    yield from (mistake.fault for mistake in mistakes)


def said(found: tuple[Mistake, ...], folder: Path) -> list[str]:
    return [str(mistake).replace(f"{folder}/", "") for mistake in found]
