"""A test stands where its source stands: tests/bot/desk/test_rail.py holds bot/desk/rail.py; else it is listed here."""

import ast
import builtins
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "dialogs", "storage")

WALKS = {
    "tests/bot/channels/test_channels.py": "every channel that is sent to, over HTTP: the contract of bot/port.py",
    "tests/bot/desk/test_roles.py": "every address of the desk, as every role",
    "tests/bot/letters/test_every_reminder.py": "whole lives of reminders, whatever happens meanwhile",
    "tests/bot/letters/test_ways.py": "every way to a person: which takes a letter, which comes next",
    "tests/bot/test_libraries.py": "what importing the parts of the program imports",
    "tests/dialogs/engine/test_laws.py": "every module of the dialogs: no clock, no chance, no world",
    "tests/dialogs/rules/danger/test_ordinary_words.py": "every phrase that answers something, and every label",
    "tests/dialogs/rules/test_reading_anything.py": "every reader, with whatever somebody types",
    "tests/dialogs/test_every_button.py": "every button of every question, typed",
    "tests/dialogs/test_every_edge.py": "every option of every question, in every language",
}
"""Test files that are named after no source file, and what each walks over."""

JOURNEYS = "tests/journeys"
STAFF_BOT = "tests/telegram/test_staff_bot.py"
PUBLIC_BOT = "tests/telegram/test_public_bot.py"
HELD_ELSEWHERE = {
    "bot/appointments/asking_to_move.py": ("tests/bot/desk/calendar/test_times.py", STAFF_BOT),
    "bot/appointments/attendance.py": ("tests/bot/desk/today/test_outcomes.py", JOURNEYS),
    "bot/appointments/availability.py": ("tests/bot/desk/calendar/test_times.py", JOURNEYS),
    "bot/appointments/booked.py": ("tests/bot/appointments/test_by_staff.py", JOURNEYS),
    "bot/appointments/own_calendars/feed.py": ("tests/bot/desk/calendar/test_own_calendar.py",),
    "bot/appointments/own_calendars/reading.py": ("tests/bot/desk/calendar/test_own_calendar.py",),
    "bot/channels/sms/client.py": ("tests/bot/channels/sms/test_gateways.py",),
    "bot/channels/telegram_public/__init__.py": ("tests/bot/test_libraries.py", PUBLIC_BOT),
    "bot/channels/telegram_public/account.py": (PUBLIC_BOT,),
    "bot/channels/telegram_public/aloud.py": ("tests/telegram/test_read_aloud.py",),
    "bot/channels/telegram_public/answers.py": (PUBLIC_BOT,),
    "bot/channels/telegram_public/bot.py": (PUBLIC_BOT, "tests/telegram/test_faults.py"),
    "bot/channels/telegram_public/client.py": (PUBLIC_BOT, "tests/bot/channels/test_channels.py"),
    "bot/channels/telegram_public/door.py": ("tests/telegram/test_door.py",),
    "bot/channels/telegram_public/profile.py": (PUBLIC_BOT,),
    "bot/channels/telegram_public/receiver.py": (PUBLIC_BOT, "tests/telegram/test_faults.py"),
    "bot/channels/telegram_public/reminders.py": ("tests/telegram/test_reminders.py", "tests/telegram/test_door.py"),
    "bot/channels/telegram_public/sender.py": (PUBLIC_BOT, "tests/telegram/test_public_journeys.py"),
    "bot/channels/web/service.py": ("tests/bot/process/test_chat_service.py",),
    "bot/channels/web/shell.py": ("tests/bot/channels/web/test_chat.py", "tests/bot/http/test_fault_pages.py"),
    "bot/conversation/": ("tests/test_every_option.py", JOURNEYS, "tests/faults"),
    "bot/desk/addresses.py": ("tests/bot/desk/test_roles.py",),
    "bot/desk/calendar/timetable.py": ("tests/bot/desk/calendar/test_page.py",),
    "bot/desk/calendar/words.py": ("tests/bot/desk/calendar/test_page.py",),
    "bot/desk/intake/answers.py": ("tests/bot/desk/intake/test_sheet.py", "tests/dialogs/test_answers.py"),
    "bot/desk/intake/conclusions.py": ("tests/bot/desk/intake/test_sheet.py",),
    "bot/desk/intake/live_chat_view.py": ("tests/bot/desk/intake/test_live_chat.py",),
    "bot/desk/office/form.py": ("tests/bot/desk/office/test_edit.py", "tests/browser/test_office.py"),
    "bot/desk/office/words.py": ("tests/bot/desk/office/test_history.py",),
    "bot/desk/staff/": ("tests/bot/desk/door/test_passphrase.py", "tests/bot/desk/test_roles.py", STAFF_BOT),
    "bot/languages/known.py": ("tests/bot/languages/test_catalogs.py",),
    "bot/letters/destination.py": ("tests/bot/letters/test_ways.py", JOURNEYS),
    "bot/letters/wording.py": ("tests/bot/letters/test_ways.py", JOURNEYS),
    "bot/staff_bot/": (STAFF_BOT, "tests/telegram/test_staff_trouble.py"),
    "bot/strings/checks.py": ("tests/locales/test_catalogs.py",),
    "bot/strings/glossary.py": ("tests/locales/test_catalogs.py",),
    "bot/strings/preview_world.py": ("tests/bot/strings/test_preview.py", "tests/dialogs/engine/test_facts.py"),
    "bot/team/speech.py": ("tests/bot/desk",),
    "dialogs/anytime.py": (JOURNEYS, "tests/dialogs/test_every_edge.py"),
    "dialogs/booked.py": (JOURNEYS, "tests/dialogs/test_every_edge.py"),
    "dialogs/door.py": ("tests/telegram/test_door.py",),
    "dialogs/engine/commands.py": ("tests/dialogs/test_every_button.py",),
    "dialogs/engine/explore.py": ("tests/dialogs/test_every_edge.py",),
    "dialogs/engine/questions.py": ("tests/dialogs/test_asking.py", "tests/dialogs/engine/test_play.py"),
    "dialogs/feedback.py": ("tests/test_feedback.py", JOURNEYS),
    "dialogs/first_contact.py": (JOURNEYS, "tests/test_taps.py"),
    "dialogs/for_professionals.py": (JOURNEYS,),
    "dialogs/language.py": (JOURNEYS,),
    "dialogs/kept_answer.py": ("tests/dialogs/test_answers.py", "tests/bot/desk/intake/test_sheet.py"),
    "dialogs/later.py": ("tests/dialogs/test_letters.py", JOURNEYS),
    "dialogs/live_chat.py": (JOURNEYS, "tests/dialogs/test_every_edge.py"),
    "dialogs/new_appointment.py": (JOURNEYS,),
    "dialogs/phrasebook.py": ("tests/dialogs/test_every_edge.py", "tests/bot/desk/intake/test_live_chat.py"),
    "dialogs/prepare.py": (JOURNEYS,),
    "dialogs/reach.py": (JOURNEYS, "tests/dialogs/test_every_edge.py"),
    "dialogs/rules/clock.py": ("tests/dialogs/rules/test_times.py",),
    "dialogs/rules/reading.py": ("tests/dialogs/rules/test_reading_anything.py",),
    "dialogs/rules/words/": ("tests/dialogs/rules/test_typed.py", "tests/accuracy"),
    "dialogs/steps/": (JOURNEYS, "tests/dialogs/test_every_edge.py"),
    "dialogs/text.py": ("tests/bot/languages/test_speaker.py",),
    "dialogs/waiting_list.py": (JOURNEYS,),
    "storage/calendar/booked.py": ("tests/storage/calendar/test_appointments.py",),
    "storage/calendar/figures.py": ("tests/bot/desk/figures/test_page.py",),
    "storage/calendar/further_appointments.py": ("tests/bot/desk/calendar/test_booking.py",),
    "storage/calendar/interpreters.py": ("tests/bot/desk/calendar/test_interpreters.py",),
    "storage/intakes/access_log.py": (
        "tests/bot/desk/intake/test_history.py",
        "tests/bot/desk/door/test_passphrase.py",
    ),
    "storage/intakes/figures.py": ("tests/bot/desk/figures/test_page.py",),
    "storage/intakes/news.py": ("tests/bot/desk/test_news.py",),
    "storage/intakes/promises.py": ("tests/bot/process/test_upkeep.py", "tests/bot/staff_bot/test_letters.py"),
    "storage/intakes/labels.py": ("tests/bot/desk/intake/test_inbox.py",),
    "storage/intakes/taking_over.py": ("tests/bot/desk/intake/test_page.py",),
    "storage/intakes/waiting_list.py": ("tests/storage/calendar/test_offers.py", "tests/bot/desk/test_waiting_list.py"),
    "storage/letters/reminded.py": ("tests/bot/team/test_reached.py",),
    "storage/migrations/": ("tests/storage/test_schema.py",),
    "storage/office/office_changes.py": ("tests/bot/desk/office/test_history.py",),
    "storage/office/offices.py": ("tests/storage/engine/test_database.py",),
    "storage/people/kept.py": ("tests/bot/conversation/test_own_data.py",),
    "storage/people/tables.py": ("tests/storage/test_schema.py",),
    "storage/team/access.py": ("tests/storage/engine/test_table.py",),
    "storage/team/audit.py": ("tests/bot/desk/intake/test_history.py",),
    "storage/team/passphrases.py": ("tests/bot/desk/door/test_passphrase.py",),
}
"""Source files, or whole folders of them, without a test file of their own, and what holds them instead."""


@cache
def sources() -> set[str]:
    """Name every source file in which something is defined."""
    files = (path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    return {str(path.relative_to(ROOT)) for path in files if defines_something(path)}


def defines_something(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) for node in tree.body)


def home_of(source: str) -> str:
    """Give where the tests of a source file stand; a package's own are named after the package."""
    path = Path(source)
    name = path.parent.name if path.name == "__init__.py" else path.stem.strip("_")
    return str("tests" / path.parent / f"test_{name}.py")


def held_elsewhere(source: str) -> bool:
    return any(source == place or (place.endswith("/") and source.startswith(place)) for place in HELD_ELSEWHERE)


def has_its_test(source: str) -> bool:
    return (ROOT / home_of(source)).exists()


def test_every_test_file_is_named_after_what_it_holds() -> None:
    tests = {str(path.relative_to(ROOT)) for room in ROOMS for path in (ROOT / "tests" / room).rglob("test_*.py")}
    files = {str(path.relative_to(ROOT)) for room in ROOMS for path in (ROOT / room).rglob("*.py")}
    held = sources() | {file for file in files if not file.endswith("__init__.py")}
    assert tests - {home_of(file) for file in held} == set(WALKS)


def test_every_source_file_has_its_test_or_what_holds_it_instead() -> None:
    assert {source for source in sources() if not has_its_test(source) and not held_elsewhere(source)} == set()


@pytest.mark.parametrize("place", HELD_ELSEWHERE)
def test_no_row_is_left_of_what_has_its_test_by_now_or_is_gone(place: str) -> None:
    within = {source for source in sources() if source == place or (place.endswith("/") and source.startswith(place))}
    assert {source for source in within if not has_its_test(source)}
    assert place.endswith("/") or within == {place}
    assert [holder for holder in HELD_ELSEWHERE[place] if not (ROOT / holder).exists()] == []
    assert not [other for other in HELD_ELSEWHERE if other != place and place.startswith(other)]


def test_no_test_file_takes_from_another() -> None:
    """What two need stands in a conftest.py or in a plain module beside them."""
    taken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "tests").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").rpartition(".")[2].startswith("test_")
    ]
    assert taken == []


RAISES = re.compile(r"\b[Rr]aises\s+((?:(?:or|and|an?)\s+|(?:\w+\.)?[A-Z]\w+,?\s*)+)")
"""What a docstring says is raised, up to where or why."""
BUILTIN = {name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, Exception)}


@cache
def trees() -> dict[str, ast.Module]:
    files = (path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in files}


@cache
def exceptions() -> set[str]:
    """Name the exception classes of the tree, by whatever they are made from."""
    bases = {
        node.name: {base for part in node.bases for base in re.findall(r"\w+$", ast.unparse(part))}
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {name for name, parents in bases.items() if any(parent.endswith("Error") for parent in parents)}
    while more := {name for name, parents in bases.items() if parents & (found | BUILTIN)} - found:
        found |= more
    return found


def from_libraries(tree: ast.Module) -> set[str]:
    """Name what a file takes from libraries, and those libraries."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] not in ROOMS:
            names |= {(node.module or "").partition(".")[0], *(name.asname or name.name for name in node.names)}
        if isinstance(node, ast.Import):
            names |= {(name.asname or name.name).partition(".")[0] for name in node.names}
    return names


def said_to_be_raised(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            for names in RAISES.findall(ast.get_docstring(node) or ""):
                yield from re.findall(r"(?:\w+\.)?[A-Z]\w+", names)


def test_what_a_docstring_says_is_raised_is_an_exception_there_is() -> None:
    said = [(file, name) for file, tree in trees().items() for name in said_to_be_raised(tree)]
    assert len(said) > 100
    wrong = [
        f"{file}: raises {name}"
        for file, name in said
        if name not in exceptions() | BUILTIN and name.partition(".")[0] not in from_libraries(trees()[file])
    ]
    assert wrong == []
