"""On which line each value of a TOML file stands, so that a mistake can be found at once."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from the top of a file to a value: ("sites", 0, "name")."""

BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
STRING = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL)
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d [0-9:.+Zz-]+")
SCALAR = re.compile(r"[^\s,\]}#]+")


def lines_of(source: str) -> Mapping[Path, int]:
    """Map every table, key and list element of a TOML text to its line, counted from 1.

    The text must have been read by ``tomllib`` without an error before: this scanner only looks for places.
    """
    return _Scanner(source).scan()


def line_at(lines: Mapping[Path, int], path: Path) -> int:
    """Give the line of a path or, where the file does not have it, that of the nearest table around it."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scanner:
    """One pass over a text, with the place reached and the table that is open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self.starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self.lines: dict[Path, int] = {}
        self.elements: dict[Path, int] = {}
        self.table: Path = ()

    def scan(self) -> dict[Path, int]:
        self.skip_blank()
        while self.place < len(self.source):
            if self.source[self.place] == "[":
                self.header()
            else:
                self.pair(self.table)
            self.skip_blank()
        return self.lines

    def skip_blank(self) -> None:
        """Pass spaces, line ends and comments."""
        found = BLANK.match(self.source, self.place)
        self.place = found.end() if found else self.place

    def note(self, path: Path) -> None:
        """Note the present line for a path that was not seen before."""
        self.lines.setdefault(path, bisect_right(self.starts, self.place))

    def header(self) -> None:
        """Read ``[table]`` or ``[[list of tables]]`` and open it."""
        is_list = self.source.startswith("[[", self.place)
        beginning = self.place
        self.place += 2 if is_list else 1
        keys = self.key()
        end = self.place
        self.place = beginning
        path: Path = ()
        for key in keys[:-1]:
            path = self.inside((*path, key))
            self.note(path)
        path = (*path, keys[-1])
        self.note(path)
        if is_list:
            self.elements[path] = self.elements.get(path, 0) + 1
            path = self.inside(path)
            self.note(path)
        self.table = path
        self.place = end + (2 if is_list else 1)

    def inside(self, path: Path) -> Path:
        """Lead a path into the newest element where it names a list of tables."""
        return (*path, self.elements[path] - 1) if path in self.elements else path

    def key(self) -> list[str]:
        """Read a key, dotted or not, with the spaces around it."""
        keys = []
        while True:
            self.skip_blank()
            found = STRING.match(self.source, self.place) or BARE_KEY.match(self.source, self.place)
            if found is None:
                raise ValueError(f"no key at character {self.place}")
            keys.append(found[0].strip("\"'"))
            self.place = found.end()
            self.skip_blank()
            if not self.source.startswith(".", self.place):
                return keys
            self.place += 1

    def pair(self, table: Path) -> None:
        """Read ``key = value`` of a table."""
        beginning = self.place
        keys = self.key()
        end, self.place = self.place, beginning
        path = table
        for key in keys:
            path = (*path, key)
            self.note(path)
        self.place = end + 1
        self.value(path)

    def value(self, path: Path) -> None:
        """Read a value and note the places of what is in it."""
        self.skip_blank()
        match self.source[self.place]:
            case "[":
                self.items(path, "]")
            case "{":
                self.items(path, "}")
            case _:
                for pattern in (STRING, DATE_TIME, SCALAR):
                    if found := pattern.match(self.source, self.place):
                        self.place = found.end()
                        return

    def items(self, path: Path, closing: str) -> None:
        """Read the elements of a list or the pairs of an inline table up to the closing bracket."""
        self.place += 1
        position = 0
        self.skip_blank()
        while self.source[self.place] != closing:
            if closing == "]":
                self.note((*path, position))
                self.value((*path, position))
                position += 1
            else:
                self.pair(path)
            self.skip_blank()
            if self.source[self.place] == ",":
                self.place += 1
                self.skip_blank()
        self.place += 1
