"""The crisis card in words: its headings, what each number is for, what it costs, and when it answers."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.languages.speaker import LRI, Speaker
from bot.office.days import team_times
from dialogs.engine.facts import TeamTimes
from dialogs.office import ZONE, Hotline, Hours
from dialogs.rules.hotlines import Caller, numbers_for
from dialogs.steps.hotlines import call_comes, card_lines
from dialogs.text import Phone, Text, Words, text
from tests.bot.letters.mailbox import bare
from tests.dialogs.rules.small_office import FRIDAY, MONDAY, SATURDAY, TUESDAY
from tests.dialogs.small_world import OFFICES
from tests.journey import CATALOGS

OFFICE = OFFICES[0]
NAMES = dict(CATALOGS.offered)
NIGHT = datetime(2026, 11, 30, 22, tzinfo=ZONE)
AFTERNOON = datetime(2026, 11, 30, 15, tzinfo=ZONE)
FREE = "Talk to somebody, free of charge and without your name:"
PRICED = "Talk to somebody without your name. It is free of charge where no price is named:"
PRICE = "💶 This call costs as much as a call to a German landline."
DANGER = ["🆘 Are you or is somebody in danger? Call now:", "🚓 110 – police", "🚑 112 – ambulance, fire brigade"]
ILL = ["Ill, but no emergency?", "🩺 116 117 – doctor on call"]
ALONE = (
    "At this hour we know no number where everybody can talk in your language. "
    "Are you in danger? Call 112 and say your language first."
)
CHAT = ["💬 https://krisenchat.de – chat", "🎂 Up to 25 years."]


def card(caller: Caller, now: datetime, *, team: tuple[Text, ...] = (), later: bool = True) -> list[str]:
    numbers = numbers_for(OFFICE.hotlines, caller, now)
    speaker = Speaker(CATALOGS, "en")
    return [bare(speaker.words(line)) for line in card_lines(numbers, now, NAMES, team=team, later=later)]


def test_the_card_in_german_by_day() -> None:
    assert card(Caller(ages=(16, 17)), AFTERNOON) == [
        *DANGER,
        FREE,
        "They answer now and speak German:",
        "📞 116 111 – for children and young people",
        "🕒 Today until 20:00.",
        "📞 116 123 – for everybody who needs to talk",
        *CHAT,
        "📞 116 016 – violence against women and girls",
        "They answer later and speak German:",
        "📞 0800 22 55 530 – sexual violence, even if it was long ago",
        "🕒 Tuesday, 1/12, from 15:00 to 20:00",
        *ILL,
    ]


def test_the_card_for_parents_by_day() -> None:
    assert card(Caller(parent=True), AFTERNOON, later=False) == [
        *DANGER,
        FREE,
        "They answer now and speak German:",
        "📞 0800 111 0 550 – for parents",
        "🕒 Today until 17:00.",
        "📞 116 123 – for everybody who needs to talk",
        "📞 116 016 – violence against women and girls",
        "📞 0800 123 99 00 – violence against men",
        "🕒 Today until 20:00.",
        *ILL,
    ]


def test_who_is_answered_by_nobody_in_their_language_is_told_so_before_the_numbers_in_german() -> None:
    team = (text("The team could call."),)
    for code, own in (
        ("ti", []),
        ("kmr", []),
        ("fa_AF", ["They answer now and speak فارسی (ایران):", "📞 116 016 – violence against women and girls"]),
    ):
        said = card(Caller((code,), ages=(16, 17)), NIGHT, team=team)
        head = [*DANGER, FREE, *own, ALONE, "The team could call.", "They answer now and speak German:"]
        assert said[: len(head)] == head
        assert said[len(head) : len(head) + 3] == ["📞 116 123 – for everybody who needs to talk", *CHAT]


def test_ukrainians_are_told_of_numbers_in_russian_and_of_what_they_cost() -> None:
    said = card(Caller(("uk",)), NIGHT)
    assert said[3:9] == [
        PRICED,
        "They answer now and speak Українська:",
        "📞 116 016 – violence against women and girls",
        "They answer now and speak Русский:",
        "📞 030 440 308 454 – for everybody who needs to talk",
        PRICE,
    ]
    assert ALONE not in said


def test_a_number_that_opens_later_in_ones_language_comes_before_those_in_german() -> None:
    ukraine = next(replace(each, to_check=False) for each in OFFICE.hotlines if each.id == "ukraine")
    numbers = numbers_for((*OFFICE.hotlines, ukraine), Caller(("uk",)), NIGHT)
    said = [bare(Speaker(CATALOGS, "en").words(line)) for line in card_lines(numbers, NIGHT, NAMES)]
    at = said.index("They answer later and speak Українська:")
    assert said[at + 1 : at + 4] == [
        "📞 0800 500 225 0 – for everybody who needs to talk",
        "🕒 Tuesday, 1/12, from 14:00 to 17:00",
        "They answer later and speak German:",
    ]


def test_words_of_the_office_stand_in_place_of_those_of_a_kind() -> None:
    label = Words.of({"de": "für Schwangere", "en": "for pregnant women"})
    hotlines = (
        Hotline("police", "110", kind="danger"),
        Hotline("harbour", "124 124", kind="danger"),
        Hotline("pregnant", "0800 40 40 020", label=label),
    )
    numbers = numbers_for(hotlines, Caller(), NIGHT)
    said = [bare(Speaker(CATALOGS, "en").words(line)) for line in card_lines(numbers, NIGHT, NAMES)]
    assert said == [
        DANGER[0],
        "🚓 110 – police",
        "📞 124 124",
        FREE,
        "They answer now and speak German:",
        "📞 0800 40 40 020 – for pregnant women",
    ]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 11, 23, 10, tzinfo=ZONE), "If you like, the team calls you today, by 12:00 at the latest."),
        (datetime(2026, 11, 23, 23, tzinfo=ZONE), "If you like, the team calls you on Tuesday, 24/11 from 09:00."),
        (datetime(2026, 12, 25, 10, tzinfo=ZONE), "If you like, the team calls you on Monday, 28/12 from 09:00."),
    ],
)
def test_when_the_team_would_call_follows_its_hours(now: datetime, expected: str) -> None:
    (line,) = call_comes(team_times(OFFICE, now))
    assert bare(Speaker(CATALOGS, "en").words(line)) == expected


def test_of_a_team_without_hours_nothing_is_promised() -> None:
    assert call_comes(TeamTimes(None, None, NIGHT.date())) == ()


def test_in_every_language_a_number_begins_its_line_so_that_all_of_it_can_be_tapped() -> None:
    for language in CATALOGS.languages:
        for formal in (False, True):
            speaker = Speaker(CATALOGS, language.code, formal)
            for hours in range(0, 24, 3):
                numbers = numbers_for(OFFICE.hotlines, Caller((language.code,), formal), NIGHT + timedelta(hours=hours))
                for line in card_lines(numbers, NIGHT, NAMES):
                    assert isinstance(line, Text)
                    said = speaker.words(line)
                    number = next((value.number for _, value in line.values if isinstance(value, Phone)), "")
                    if number and not line.msgid.startswith("At this hour"):
                        assert said.lstrip("\u200f").partition(" ")[2].startswith(f"{LRI}{number}"), said


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-30T17:00", "🕒 Monday, 30/11, from 18:00 to 06:00"),
        ("2026-11-30T23:30", ""),  # until tomorrow
        ("2026-12-01T00:30", "🕒 Today until 06:00."),
        ("2026-12-01T07:00", "🕒 Tuesday, 1/12, from 22:00 to 00:00"),
        ("2026-12-01T23:30", "🕒 Today until 00:00."),
        ("2026-12-03T07:00", "🕒 Friday, 4/12, from 18:00 to 00:00"),  # and all of Saturday
        ("2026-12-04T19:00", ""),
        ("2026-12-05T00:00", "🕒 Today until 00:00."),
    ],
)
def test_hours_that_run_past_midnight_are_not_said_to_end_today(now: str, said: str) -> None:
    hours = tuple(
        Hours(day, time.fromisoformat(start), time.fromisoformat(end))
        for day, start, end in (
            (MONDAY, "18:00", "00:00"),
            (TUESDAY, "00:00", "06:00"),
            (TUESDAY, "22:00", "00:00"),
            (FRIDAY, "18:00", "00:00"),
            (SATURDAY, "00:00", "00:00"),
        )
    )
    moment = datetime.fromisoformat(now).replace(tzinfo=ZONE)
    for seen in (moment, moment.astimezone(UTC)):
        numbers = numbers_for((Hotline("night", "116 123", hours=hours),), Caller(), seen)
        lines = [bare(Speaker(CATALOGS, "en").words(line)) for line in card_lines(numbers, seen, NAMES)]
        assert [line for line in lines if line.startswith("🕒")] == ([said] if said else [])
