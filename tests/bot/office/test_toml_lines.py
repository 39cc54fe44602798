"""In which line of a TOML file each value stands."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.office.toml_lines import line_at, lines_of

SHIPPED = Path(__file__).parents[3] / "bot" / "offices"
STRANGE = """# a comment with [brackets] and = signs
title = 'literal # no comment'
"quoted key" = 1
a.b.c = 2
text = \"\"\"
several = "lines"
[not a table]\"\"\"
after = [
  1, # one
  [2,
   3],
  { x = 4, y = [5] },
  "]",
]
when = 2026-01-01 07:30:00 # with a space
[table]
key = 6
[table.inner]
key = 7
[[list]]
key = 8
[[list.deep]]
key = 9
[[list]]
key = 10
[[list.deep]]
[[list.deep]]
key = 11
"""


def test_the_line_of_every_value_is_found_in_the_strangest_toml() -> None:
    lines = lines_of(STRANGE)
    assert {path: lines[path] for path in paths_of(tomllib.loads(STRANGE))} == {
        ("title",): 2,
        ("quoted key",): 3,
        ("a",): 4,
        ("a", "b"): 4,
        ("a", "b", "c"): 4,
        ("text",): 5,
        ("after",): 8,
        ("after", 0): 9,
        ("after", 1): 10,
        ("after", 1, 0): 10,
        ("after", 1, 1): 11,
        ("after", 2): 12,
        ("after", 2, "x"): 12,
        ("after", 2, "y"): 12,
        ("after", 2, "y", 0): 12,
        ("after", 3): 13,
        ("when",): 15,
        ("table",): 16,
        ("table", "key"): 17,
        ("table", "inner"): 18,
        ("table", "inner", "key"): 19,
        ("list",): 20,
        ("list", 0): 20,
        ("list", 0, "key"): 21,
        ("list", 0, "deep"): 22,
        ("list", 0, "deep", 0): 22,
        ("list", 0, "deep", 0, "key"): 23,
        ("list", 1): 24,
        ("list", 1, "key"): 25,
        ("list", 1, "deep"): 26,
        ("list", 1, "deep", 0): 26,
        ("list", 1, "deep", 1): 27,
        ("list", 1, "deep", 1, "key"): 28,
    }
    assert line_at(lines, ("list", 1, "missing", "key")) == 24
    assert line_at(lines, ("nowhere",)) == 1


@pytest.mark.parametrize("name", ["jmd-trier.toml", "fachdienst-dorsten.toml"])
def test_every_value_of_the_samples_has_its_line(name: str) -> None:
    source = (SHIPPED / name).read_text(encoding="utf-8")
    lines, written = lines_of(source), source.splitlines()
    for path in paths_of(tomllib.loads(source)):
        if isinstance(path[-1], str):
            assert path[-1] in written[lines[path] - 1]


def paths_of(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Go through the paths of everything in a TOML document."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths_of(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from paths_of(inner, (*path, position))
