"""Figures: counted where it happens, outliving what they count, and never speaking of a person."""

import csv
import io
import re
import zipfile
from datetime import date, timedelta

from storage import retention
from storage.calendar import appointments
from storage.office import counters
from tests.bot.desk.examples import payload
from tests.bot.desk.world import ON_BOTH, World


def counted(world: World) -> dict[str, int]:
    """Give all that was counted in 2027 and is not nought."""
    found = world.database.read_now(
        lambda tx: counters.by_month(tx, world.trier.id, date(2027, 1, 1), date(2027, 12, 31))
    )
    return {what: number for (what, _month), number in found.items() if number}


def test_a_contact_is_counted_without_a_person_and_stays_when_it_is_deleted(world: World) -> None:
    given = payload()
    given["answers"] |= {"age": {"value": {"age": 14}, "how": "given"}}
    world.intake(given)
    expected = {
        "contact": 1,
        "contact:first_contact": 1,
        "age:12_15": 1,
        "language:ar": 1,
        "topic:train": 1,
        "topic:house": 1,
    }
    assert counted(world) == expected
    later = world.now + timedelta(days=400)
    while world.database.write_now(lambda tx: retention.sweep(tx, later)).total:
        pass
    assert world.database.read_now(lambda tx: tx.many("SELECT id FROM intake")) == []
    assert counted(world) == expected


def test_what_became_of_an_appointment_is_counted_once_and_a_wrong_tap_is_taken_back(world: World) -> None:
    booked = world.booked(world.now + timedelta(days=5))
    for state in ("missed", "missed", "arrived", "done"):
        world.database.write_now(lambda tx, state=state: appointments.set_state(tx, booked.id, state, world.now))  # type: ignore[misc]
    assert counted(world) == {"appointment:came": 1, "came:not_reminded": 1, "waited:erstgespraech:4-7": 1}
    other = world.booked(world.now + timedelta(days=6))
    world.database.write_now(lambda tx: appointments.cancel(tx, other.id, world.now))
    assert counted(world)["appointment:cancelled"] == 1


@ON_BOTH
def test_a_reminder_counts_where_it_was_sent(world: World) -> None:
    booked = world.booked(world.now + timedelta(days=5))
    world.database.write_now(
        lambda tx: tx.run(
            "INSERT INTO outbox"
            " (unique_key, appointment_id, kind, reminds, due_at, free_at, attempts, done_at, outcome)"
            " VALUES ('r', ?, 'reminder_first', TRUE, 0, 0, 1, 1, 'sent')",
            (booked.id,),
        )
    )
    world.database.write_now(lambda tx: appointments.set_state(tx, booked.id, "missed", world.now))
    assert counted(world) == {"appointment:missed": 1, "missed:reminded": 1}


@ON_BOTH
async def test_page_csv_and_workbook_say_the_same_and_hold_back_the_same(world: World) -> None:
    def fill(tx: object) -> None:
        for what, number in (
            ("contact", 20),
            ("contact:first_contact", 13),
            ("contact:message", 4),
            ("contact:crisis", 3),
        ):
            counters.count(tx, world.trier.id, what, date(2027, 2, 1), by=number)  # type: ignore[arg-type]

    world.database.write_now(fill)
    browser = await world.colleague()
    page = await browser.see("/figures")
    rows = list(csv.reader(io.StringIO((await browser.see("/figures/year.csv")).text.lstrip("\ufeff")), delimiter=";"))
    named = {row[0]: (row[2], row[13]) for row in rows[:9] if len(row) > 13}
    assert (named["Erstkontakt"], named["Nachricht"], named["Krise"], named["Summe"]) == (
        ("13", "13"),
        ("•", "•"),
        ("•", "•"),
        ("20", "20"),
    )
    assert "<td>13</td>" in page.text
    assert "<td>4</td>" not in page.text
    with zipfile.ZipFile(io.BytesIO((await browser.see("/figures/year.xlsx")).content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    shown = set(re.findall(r'<c r="[A-Z]+\d+"><v>(\d+)</v>', sheet))  # numbers, not the numbers of strings
    assert shown == {"0", "13", "20"}
