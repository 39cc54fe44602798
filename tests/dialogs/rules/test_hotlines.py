"""Whoever is in a crisis sees first who answers now in their language, and nothing that is not so."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.languages.known import LANGUAGES
from bot.office.days import holidays_of
from dialogs.office import ZONE, Hotline, Hours, Office
from dialogs.rules.hotlines import GERMAN, Answering, Caller, Numbers, besides_german, hours_at, numbers_for
from tests.dialogs.rules.small_office import FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY
from tests.dialogs.small_world import OFFICES

TRIER = OFFICES[0]


def local(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


def span(weekday: int, start: str, end: str) -> Hours:
    return Hours(weekday, time.fromisoformat(start), time.fromisoformat(end))


AFTERNOONS = tuple(span(day, "14:00", "20:00") for day in (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY))
REUNIFICATION = date(2026, 10, 3)
"""A public holiday, a Saturday."""


@pytest.mark.parametrize(
    ("hours", "now", "begins", "ends"),
    [
        (AFTERNOONS, "2026-11-30T13:59:59", "2026-11-30T14:00", "2026-11-30T20:00"),
        (AFTERNOONS, "2026-11-30T14:00", "2026-11-30T14:00", "2026-11-30T20:00"),
        (AFTERNOONS, "2026-11-30T19:59:59", "2026-11-30T14:00", "2026-11-30T20:00"),
        (AFTERNOONS, "2026-11-30T20:00", "2026-12-01T14:00", "2026-12-01T20:00"),
        (AFTERNOONS, "2026-12-05T20:00", "2026-12-07T14:00", "2026-12-07T20:00"),
        (AFTERNOONS, "2026-12-06T15:00", "2026-12-07T14:00", "2026-12-07T20:00"),
        (AFTERNOONS, "2026-10-02T20:00", "2026-10-05T14:00", "2026-10-05T20:00"),
        (AFTERNOONS, "2026-10-03T15:00", "2026-10-05T14:00", "2026-10-05T20:00"),
        ((span(MONDAY, "22:00", "00:00"),), "2026-11-30T23:59:59", "2026-11-30T22:00", "2026-12-01T00:00"),
        ((span(MONDAY, "22:00", "00:00"),), "2026-12-01T00:00", "2026-12-07T22:00", "2026-12-08T00:00"),
        (
            (span(TUESDAY, "00:00", "02:00"), span(MONDAY, "22:00", "00:00")),
            *("2026-11-30T23:00", "2026-11-30T22:00", "2026-12-01T02:00"),
        ),
        (
            (span(MONDAY, "13:00", "16:00"), span(MONDAY, "09:00", "12:00")),
            *("2026-11-30T12:00", "2026-11-30T13:00", "2026-11-30T16:00"),
        ),
        ((span(SUNDAY, "01:00", "04:00"),), "2027-03-28T03:30", "2027-03-28T01:00", "2027-03-28T04:00"),
        ((span(SUNDAY, "02:30", "04:00"),), "2027-03-28T01:59", "2027-03-28T03:00", "2027-03-28T04:00"),
        ((span(SUNDAY, "01:00", "02:30"),), "2027-10-31T02:29", "2027-10-31T01:00", "2027-10-31T02:30"),
    ],
)
def test_hours_that_run_or_come_next_are_found_at_every_edge(
    hours: tuple[Hours, ...], now: str, begins: str, ends: str
) -> None:
    hotline = Hotline("line", "116 111", hours=hours)
    expected = (local(begins), local(ends))
    moment = local(now)
    assert hours_at(hotline, moment, {REUNIFICATION}) == expected
    assert hours_at(hotline, moment.astimezone(UTC), {REUNIFICATION}) == expected


def test_a_number_whose_days_are_all_holidays_has_no_hours_and_is_not_shown() -> None:
    sundays = Hotline("line", "116 111", hours=(span(SUNDAY, "10:00", "12:00"),))
    holidays = {date(2026, 11, 29) + timedelta(days=day) for day in range(70)}
    with pytest.raises(LookupError, match="line has no hours"):
        hours_at(sundays, local("2026-11-30T10:00"), holidays)
    assert numbers_for((sundays,), Caller(), local("2026-11-30T10:00"), holidays).later == ()


LINES = (
    Hotline("fire", "112", kind="danger"),
    Hotline("women", "116 016", kind="women", languages=("de", "ar", "fa")),
    Hotline("youth", "116 111", audience="young", hours=AFTERNOONS),
    Hotline("parents", "0800 111 0 550", audience="parents"),
    Hotline("all", "116 123"),
    Hotline("russian", "030 440 308 454", languages=("ru",), cost="landline"),
    Hotline("arabic", "030 23125 198", languages=("ar",), hours=(span(MONDAY, "10:00", "12:00"),)),
    Hotline("chat", "https://example.org", kind="chat", audience="young", oldest=25),
    Hotline("men", "0800 123 99 00", kind="men", youngest=18, hours=(span(TUESDAY, "08:00", "20:00"),)),
    Hotline("unsure", "030 23125 199", languages=("de", "ar", "ti"), to_check=True),
    Hotline("doctor", "116 117", kind="health"),
)
DAY, NIGHT, MORNING = local("2026-11-30T15:00"), local("2026-11-30T22:00"), local("2026-11-30T11:00")


@pytest.mark.parametrize(
    ("caller", "now", "answers", "later", "alone"),
    [
        (Caller(), DAY, "youth all chat women", "men", False),
        (Caller(), NIGHT, "all chat women", "men youth", False),
        (Caller(ages=(16, 17)), DAY, "youth all chat women", "", False),
        (Caller(ages=(18, 25)), DAY, "all youth chat women", "men", False),
        (Caller(ages=(25, 25)), DAY, "all youth chat women", "men", False),
        (Caller(ages=(26, 26)), DAY, "all youth women", "men", False),
        (Caller(ages=(17, 26)), DAY, "youth all chat women", "men", False),
        (Caller(parent=True, ages=(16, 17)), DAY, "parents all women", "men", False),
        (Caller(("ar",)), NIGHT, "women all chat", "arabic men youth", True),
        (Caller(("ar",)), MORNING, "arabic women all chat", "youth men", False),
        (Caller(("fa_AF",)), NIGHT, "women all chat", "men youth", True),
        (Caller(("uk",)), NIGHT, "russian all chat women", "men youth", False),
        (Caller(("kmr",)), NIGHT, "all chat women", "men youth", True),
        (Caller(("ti",)), DAY, "youth all chat women", "men", True),
        (Caller(("ti", "ru")), DAY, "russian youth all chat women", "men", False),
    ],
)
def test_now_and_in_ones_language_comes_first(
    caller: Caller, now: datetime, answers: str, later: str, *, alone: bool
) -> None:
    numbers = numbers_for(LINES, caller, now)
    found = [" ".join(each.hotline.id for each in part) for part in (numbers.now, numbers.later)]
    assert (*found, numbers.alone) == (answers, later, alone)
    assert [each.hotline.id for each in (*numbers.danger, *numbers.health)] == ["fire", "doctor"]


def test_german_of_any_kind_is_no_other_language() -> None:
    assert besides_german(("de@simple", "ar", "de", "ar")) == ("ar",)


# A walk over whoever may come, whenever


WEEKS = (date(2026, 11, 30), date(2026, 12, 21))
"""Mondays: of an ordinary week, and of that of Christmas."""
AGES = (None, *((age, age) for age in range(11, 31)), (0, 11), (12, 15), (18, 25))


def edges(office: Office) -> Iterator[datetime]:
    """Give every moment at which a number opens or closes, the minute before, and the nights between."""
    clocks = {clock for hotline in office.hotlines for hours in hotline.hours for clock in (hours.start, hours.end)}
    for monday in WEEKS:
        for day in (monday + timedelta(days=offset) for offset in range(7)):
            for clock in sorted({*clocks, time(3)}):
                moment = datetime.combine(day, clock, ZONE)
                yield moment
                yield moment - timedelta(minutes=1)


def holds(numbers: Numbers, caller: Caller, now: datetime, office: Office) -> None:
    """Hold the rules of the card for one caller at one moment."""
    holidays = holidays_of(office, now)
    own = {part for code in caller.languages for part in (code, code.partition("_")[0])} | (
        {"ru"} if "uk" in caller.languages else set()
    )
    named = (*numbers.now, *numbers.later)
    for each in (*named, *numbers.danger, *numbers.health):
        hotline = each.hotline
        assert not hotline.to_check
        assert each.language in hotline.languages, "a language is named only where it is spoken"
        assert each.language == GERMAN or each.language in own
        assert each.answers_at(now) == is_open(hotline, now, holidays), hotline.id
    for each in named:
        assert each.hotline.audience != ("young" if caller.parent else "parents")
        if caller.ages and not caller.parent:
            assert each.hotline.oldest is None or caller.ages[0] <= each.hotline.oldest
            assert each.hotline.youngest is None or caller.ages[1] >= each.hotline.youngest
    assert all(each.answers_at(now) for each in numbers.now)
    assert not any(each.answers_at(now) for each in numbers.later)
    for part in (numbers.now, numbers.later):
        german = [each.language == GERMAN for each in part]
        assert german == sorted(german), "German comes after the own language"
    for language in {each.language for each in numbers.later}:
        starts = [start(each) for each in numbers.later if each.language == language]
        assert starts == sorted(starts)
    if caller.ages and caller.ages[0] >= 18 and len(numbers.now) > 1:
        assert numbers.now[0].hotline.audience != "young"
    helped = any(each.language != GERMAN and each.hotline.kind in {"talk", "chat"} for each in numbers.now)
    assert numbers.alone == (bool(caller.languages) and not helped)
    shown = {each.hotline.id for each in (*named, *numbers.danger, *numbers.health)}
    for hotline in office.hotlines:
        if hotline.audience == "all" and hotline.youngest is None and GERMAN in hotline.languages:
            assert (hotline.id in shown) is not hotline.to_check, "none is hidden for being closed"


def start(each: Answering) -> datetime:
    assert each.hours
    return each.hours[0]


def is_open(hotline: Hotline, now: datetime, holidays: frozenset[date]) -> bool:
    """Tell by the clock on the wall whether somebody answers, without any of the code's calculations."""
    today = now.astimezone(ZONE)
    return not hotline.hours or any(
        hours.weekday == today.weekday() and today.date() not in holidays and hours.start <= today.time() < hours.end
        for hours in hotline.hours
    )


@pytest.mark.parametrize("office", OFFICES, ids=[office.id for office in OFFICES])
@pytest.mark.parametrize("parent", [False, True])
def test_the_rules_hold_for_every_language_at_every_edge_of_the_hours(office: Office, *, parent: bool) -> None:
    for now in edges(office):
        holidays = holidays_of(office, now)
        for code in LANGUAGES:
            caller = Caller(besides_german((code,)), parent=parent)
            holds(numbers_for(office.hotlines, caller, now, holidays), caller, now, office)


@pytest.mark.parametrize("code", ["de", "uk", "so"])
def test_the_rules_hold_for_every_age_at_every_edge_of_the_hours(code: str) -> None:
    for now in edges(TRIER):
        holidays = holidays_of(TRIER, now)
        for ages in AGES:
            caller = Caller(besides_german((code,)), ages=ages)
            holds(numbers_for(TRIER.hotlines, caller, now, holidays), caller, now, TRIER)


def test_who_speaks_what_nobody_does_at_night_is_told_so() -> None:
    """As the evidence has it: at night only Russian is answered by a number for everybody."""
    night = local("2026-11-30T22:00")
    alone = {
        code
        for code in LANGUAGES
        if numbers_for(TRIER.hotlines, Caller(besides_german((code,))), night, frozenset()).alone
    }
    assert set(LANGUAGES) - alone == {"de", "de@simple", "ru", "uk"}
