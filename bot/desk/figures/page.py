"""Figures: what the yearly report asks for, by month and year, without a person; as page, CSV and XLSX."""

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import xlsxwriter
from starlette.responses import Response

from bot.desk.addresses import COORDINATING, Address
from bot.desk.figures.small_numbers import FigureTable
from bot.desk.visit import HEADERS, Visit
from bot.team import labels
from bot.team.speech import Speech
from dialogs.answers import FIELDS as FIELD_OF
from dialogs.office import FIRST_TALKS
from storage.engine.database import Database, Transaction
from storage.office import counters
from storage.team import audit

HELD = "•"
"""Stands for a number that is held back."""
WIDEST = 100
"""Width of the longest bar of a chart."""
FIELDS = ("language", "social", "school", "work", "")
CONTACTS = ("first_contact", "follow_up", "waiting", "message", "call_back", "professional", "crisis")

Counted = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Figure:
    """One table of the report, as it may be shown."""

    key: str
    title: str
    note: str
    rows: tuple[tuple[str, tuple[int | None, ...]], ...]
    """Name and numbers: the months, then the year."""
    total: tuple[int | None, ...]
    """Empty where the rows are no sum."""

    @property
    def bars(self) -> list[tuple[str, int, int]]:
        """Give the year of each row as (name, number, length of its bar); none for what is held back."""
        shown = [(name, numbers[-1]) for name, numbers in self.rows if numbers[-1]]
        most = max((number for _name, number in shown if number), default=1)
        return [(name, number, max(1, number * WIDEST // most)) for name, number in shown if number]


async def show(database: Database, visit: Visit) -> Response:
    """Show the figures of a year."""
    year, say = _year(visit), visit.speech
    counted = await _counted(database, visit, year)
    return visit.page(
        "figures.html",
        title=say("Figures"),
        year=year,
        this_year=visit.today.year,
        figures=figures(counted, year, say),
        months=_months(say),
        held=HELD,
    )


async def as_csv(database: Database, visit: Visit) -> Response:
    """Give the figures of a year as one CSV file, for a spreadsheet program: separated by semicolons, with a BOM."""
    year, say = _year(visit), visit.speech
    found = figures(await _counted(database, visit, year, exported=True), year, say)
    text = io.StringIO()
    sheet = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for figure in found:
        sheet.writerows([[figure.title, *_months(say), str(year)], *_lines(figure, say), [figure.note], []])
    content = ("\ufeff" + text.getvalue()).encode()
    return _file(content, visit, year, "csv", "text/csv; charset=utf-8")


async def as_xlsx(database: Database, visit: Visit) -> Response:
    """Give the figures of a year as a workbook with a sheet a table."""
    year, say = _year(visit), visit.speech
    found = figures(await _counted(database, visit, year, exported=True), year, say)
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        bold, small = book.add_format({"bold": True}), book.add_format({"italic": True})
        for figure in found:
            sheet = book.add_worksheet(figure.title[:31].translate(str.maketrans("/:*?[]\\", "-------")))
            sheet.write_row(0, 0, [figure.title, *_months(say), year], bold)
            for number, line in enumerate(_lines(figure, say), 1):
                sheet.write_row(number, 0, line)
            sheet.write_string(len(figure.rows) + 3, 0, figure.note, small)
            sheet.set_column(0, 0, 32)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return _file(content.getvalue(), visit, year, "xlsx", kind)


def figures(counted: Counted, year: int, say: Speech) -> tuple[Figure, ...]:
    """Make all tables of a year."""
    made = _Maker(counted, year, say)
    return (
        made.table("contacts", say("Contacts"), _note_of_contacts(say), {
            f"contact:{kind}": labels.kind_of_intake(kind, say) for kind in CONTACTS
        }, rest="contact:"),
        made.table("ages", say("Age groups"), _note_of_ages(say), {
            f"age:{band}": words for band, words in (
                ("u12", say("under 12")), ("12_15", say("12 to 15")), ("16_17", say("16 to 17")),
                ("18_25", say("18 to 25")), ("26", "26"), ("27p", say("27 or older")),
                ("none", say("not said or not asked")))
        }),
        made.table("languages", say("Languages"), say("The language the chat was held in."), made.named(
            "language:", say.name_of_language), rest="language:"),
        made.table("topics", say("Topics"), _note_of_topics(say), made.fields(), adds_up=False),
        made.table("outcomes", say("What came of it"), _note_of_outcomes(say), {
            "contact_booked": say("with an appointment"), "contact_open": say("without an appointment")}),
        made.table("appointments", say("Appointments"), _note_of_missed(say), {
            "came:reminded": say("came, reached by a reminder"), "came:not_reminded": say("came, not reached"),
            "missed:reminded": say("did not come, reached by a reminder"),
            "missed:not_reminded": say("did not come, not reached"), "appointment:cancelled": say("cancelled")}),
        made.table("waited", say("Waiting time"), _note_of_waiting(say), {
            f"waited:{span}": words for span, words in (
                ("0", say("same day")), ("1-3", say("1 to 3 days")), ("4-7", say("4 to 7 days")),
                ("8-14", say("8 to 14 days")), ("15-28", say("15 to 28 days")), ("29", say("longer")))}),
    )  # fmt: skip


class _Maker:
    """Makes tables of what was counted in a year."""

    def __init__(self, counted: Counted, year: int, say: Speech) -> None:
        self._speech = say
        self._months = [f"{year}-{month:02}" for month in range(1, 13)]
        self._counted = dict(counted)
        for month in self._months:
            all_of_them, booked = (counted.get((what, month), 0) for what in ("contact", "contact_booked"))
            self._counted["contact_open", month] = all_of_them - booked
        for (what, month), number in counted.items():
            kind, _colon, span = what.removeprefix("waited:").partition(":")
            if what.startswith("waited:") and kind in FIRST_TALKS:
                key = (f"waited:{span}", month)
                self._counted[key] = self._counted.get(key, 0) + number
            if what.startswith("topic:"):
                key = (f"field:{FIELD_OF.get(what.removeprefix('topic:'), '')}", month)
                self._counted[key] = self._counted.get(key, 0) + number

    def table(
        self, key: str, title: str, note: str, names: Mapping[str, str], *, adds_up: bool = True, rest: str = ""
    ) -> Figure:
        """Make one table; with ``rest``, what begins so and has no name of its own is a row too."""
        rows = {name: [self._counted.get((what, month), 0) for month in self._months] for what, name in names.items()}
        others = sorted({what for what, _month in self._counted if rest and what.startswith(rest)} - names.keys())
        for what in others:
            rows[what.removeprefix(rest)] = [self._counted.get((what, month), 0) for month in self._months]
        rows = {name: [max(number, 0) for number in numbers] for name, numbers in rows.items()}
        shown = FigureTable(list(rows.values()), adds_up=adds_up).hold_back().shown()
        total = tuple(shown[-1]) if adds_up and shown else ()
        return Figure(key, title, note, tuple((name, tuple(shown[at])) for at, name in enumerate(rows)), total)

    def named(self, begins: str, name: Callable[[str], str]) -> dict[str, str]:
        """Name whatever was counted under names that begin so."""
        found = sorted({what for what, _month in self._counted if what.startswith(begins)})
        return {what: name(what.removeprefix(begins)) for what in found}

    def fields(self) -> dict[str, str]:
        """Name the four fields of the integration plan."""
        say = self._speech
        names = {"language": say("language"), "social": say("social life"), "school": say("school life")}
        names |= {"work": say("working life"), "": say("something else")}
        return {f"field:{code}": names[code] for code in FIELDS}


def _note_of_contacts(say: Speech) -> str:
    return say("Everything that came in, by what it was.")


def _note_of_ages(say: Speech) -> str:
    return say(
        "As the chat asks: the report's groups 12–14, 15–18 and 19–27 cannot be made exactly of these; "
        "12 to 15 and 18 to 25 each lie in two of them."
    )


def _note_of_topics(say: Speech) -> str:
    return say(
        "In the four fields of the integration plan; somebody may name up to three topics, so there is no total."
    )


def _note_of_outcomes(say: Speech) -> str:
    return say("Of all contacts: those that booked an appointment at once.")


def _note_of_missed(say: Speech) -> str:
    return say(
        "In the month the appointment was for. A reminder counts where it went out by a way that reaches people, "
        "or was seen in the chat."
    )


def _note_of_waiting(say: Speech) -> str:
    return say("From booking the first talk to the talk, for people who came.")


def _lines(figure: Figure, say: Speech) -> list[list[Any]]:
    rows = [*figure.rows, *(((say("Total"), figure.total),) if figure.total else ())]
    return [[name, *(HELD if number is None else number for number in numbers)] for name, numbers in rows]


def _months(say: Speech) -> list[str]:
    return [say.month(date(2024, month, 1)) for month in range(1, 13)]


def _year(visit: Visit) -> int:
    asked = visit.request.query_params.get("year", "")
    this = visit.today.year
    return int(asked) if asked.isdecimal() and this - 30 <= int(asked[:4]) <= this and len(asked) == 4 else this  # noqa: PLR2004 -- a year


async def _counted(database: Database, visit: Visit, year: int, *, exported: bool = False) -> Counted:
    member = visit.colleague

    def work(tx: Transaction) -> Counted:
        if exported:
            said = f"figures_exported:{year}"
            audit.note(tx, staff_id=member.id, office_id=member.office_id, what=said, intake_id=None, now=visit.now)
        return counters.by_month(tx, member.office_id, date(year, 1, 1), date(year, 12, 31))

    return await (database.write(work) if exported else database.read(work))


def _file(content: bytes, visit: Visit, year: int, ending: str, kind: str) -> Response:
    name = f"{visit.office.id}-{year}.{ending}"
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=kind, headers={**HEADERS, **named})


ADDRESSES = (
    Address("/figures", show, roles=COORDINATING),
    Address("/figures/year.csv", as_csv, roles=COORDINATING),
    Address("/figures/year.xlsx", as_xlsx, roles=COORDINATING),
)
