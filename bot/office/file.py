"""Office files: one TOML file an office; every mistake names file, line and remedy, and stops the start."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.office import toml_lines
from bot.office.checks import faults_between, faults_of
from bot.office.faults import Code, Fault
from bot.office.own_words import words_missing
from bot.office.shape import read_shape
from bot.office.stand_ins import follows, with_stand_ins
from dialogs.office import ZONE, Office


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to put right in an office file."""

    path: Path
    line: int
    """Counted from 1; of the value itself or of the table that lacks it."""
    fault: Fault

    def __str__(self) -> str:
        """Say it in one line: file:line: what - remedy."""
        return f"{self.path}:{self.line}: {self.fault}"


class OfficeFileErrors(Exception):
    """The office files cannot be used; ``mistakes`` holds every reason, in the order of files and lines."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file as far as it could be read."""

    path: Path
    office: Office | None
    """With stand-ins for what could not be read; None where nothing could."""
    faults: tuple[Fault, ...]
    lines: Mapping[toml_lines.Path, int]
    unread: tuple[toml_lines.Path, ...] = ()
    """The places that could not be read."""

    def mistake(self, fault: Fault) -> Mistake:
        return Mistake(self.path, toml_lines.line_at(self.lines, fault.place), fault)


def read_offices(place: Path) -> tuple[Office, ...]:
    """Read the offices of a folder (``*.toml``, in the order of their names) or of one file.

    Raises OfficeFileErrors with every mistake; warnings are left to :func:`check_offices`.
    """
    offices, mistakes = look_at_offices(place)
    errors = tuple(mistake for mistake in mistakes if not mistake.fault.warning)
    if errors:
        raise OfficeFileErrors(errors)
    return offices


def check_offices(place: Path, today: date | None = None) -> tuple[Mistake, ...]:
    """Name every mistake and warning in the offices of a folder or file, as of ``today`` (Europe/Berlin)."""
    return look_at_offices(place, today)[1]


def look_at_offices(
    place: Path, today: date | None = None, languages: Collection[str] = ()
) -> tuple[tuple[Office, ...], tuple[Mistake, ...]]:
    """Read the offices of a folder or file as far as they can be read, with every mistake and warning.

    With the catalog codes of the ``languages`` offered, also of an office's own texts that are missing in some.
    Where there are errors, the offices are good for nothing but further checks: something may stand in for what they
    should say.
    """
    today = today or datetime.now(ZONE).date()
    paths = sorted(place.glob("*.toml")) if place.is_dir() else [place]
    if not paths:
        return (), (Mistake(place, 1, Fault((), Code.NO_FILE)),)
    readings = [_read(path, today, languages) for path in paths]
    mistakes = [reading.mistake(fault) for reading in readings for fault in reading.faults]
    whole = [(reading, reading.office) for reading in readings if reading.office]
    offices = tuple(office for _, office in whole)
    unread = {position: reading.unread for position, (reading, _) in enumerate(whole)}
    borders = any(place[:1] == ("borders",) for places in unread.values() for place in places)
    mistakes += [
        whole[position][0].mistake(fault)
        for position, fault in faults_between(offices)
        if not follows(fault, unread[position]) and not (borders and fault.code is Code.POSTAL_CODE_ELSEWHERE)
    ]
    return offices, tuple(sorted(mistakes, key=lambda mistake: (mistake.path, mistake.line)))


def _read(path: Path, today: date, languages: Collection[str]) -> _Reading:
    """Read one file: its text, its shape, then its sense."""
    try:
        source = path.read_bytes().decode("utf-8-sig")  # Windows Notepad writes a byte order mark
        tables = tomllib.loads(source)
    except OSError as error:
        return _Reading(path, None, (Fault((), Code.UNREADABLE, {"reason": error.strerror or ""}),), {})
    except UnicodeDecodeError as error:
        return _Reading(path, None, (Fault((), Code.NOT_UTF8, {"byte": error.start}),), {})
    except tomllib.TOMLDecodeError as error:
        return _Reading(path, None, (_not_toml(error),), {(): _line_of(error, path)})
    office, faults = read_shape(tables)
    unread = tuple(fault.place for fault in faults)
    if office is None:
        office = with_stand_ins(tables, unread)
    if office is not None:
        faults += [fault for fault in faults_of(office, today) if not follows(fault, unread)]
        faults += words_missing(office, languages) if not unread else ()
    return _Reading(path, office, tuple(faults), toml_lines.lines_of(source), unread)


def _not_toml(error: tomllib.TOMLDecodeError) -> Fault:
    return Fault((), Code.NOT_TOML, {"reason": re.sub(r" \(at .*\)$", "", str(error))})


def _line_of(error: tomllib.TOMLDecodeError, path: Path) -> int:
    """Find the line in the parser's message; an error at the end of the document is on its last line."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else len(path.read_text(encoding="utf-8-sig").splitlines())
