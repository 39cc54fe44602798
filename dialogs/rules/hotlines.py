"""Which numbers somebody in a crisis is shown: first those that answer now and in their language, then the others."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from dialogs.office import ZONE, Hotline
from dialogs.rules.working_days import instant

GERMAN: Final = "de"
OF_AGE: Final = 18
"""From this age on a number for children and young people is not the first one named."""
ALSO_UNDERSTOOD: Final[Mapping[str, tuple[str, ...]]] = {"uk": ("ru",)}
"""Languages whose numbers are named too, after those of the own language."""
FOR_ANYTHING: Final = frozenset({"talk", "chat"})
"""Kinds of a number where everybody can talk about anything."""
DAYS_AHEAD: Final = 60
"""How far the next hours of a number are looked for."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever looks for a number."""

    languages: tuple[str, ...] = ()
    """Catalog codes of the languages they speak besides German, the best one first."""
    parent: bool = False
    """True for parents and professionals, False for young people."""
    ages: tuple[int, int] | None = None
    """The youngest and the oldest they may be; None where nothing is known."""


@dataclass(frozen=True, slots=True)
class Answering:
    """A number, and in which of the caller's languages and when somebody answers there."""

    hotline: Hotline
    language: str
    hours: tuple[datetime, datetime] | None = None
    """The hours that run now or come next, local; None for day and night."""

    def answers_at(self, now: datetime) -> bool:
        """Tell whether somebody answers at this moment, or, with the hours of then, not before they begin."""
        return self.hours is None or self.hours[0] <= now


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers for one caller at one moment."""

    danger: tuple[Answering, ...]
    now: tuple[Answering, ...]
    """Those that answer now: first in the caller's languages, then in German."""
    later: tuple[Answering, ...]
    """Those that do not, in the same order of languages; of one language the one that opens first comes first."""
    health: tuple[Answering, ...]
    """For somebody who is ill and in no danger."""
    alone: bool
    """True where no number for anything answers now in a language of the caller's, who speaks one besides German."""


def numbers_for(
    hotlines: Iterable[Hotline], caller: Caller, now: datetime, holidays: Container[date] = frozenset()
) -> Numbers:
    """Choose and order the numbers for a caller at a moment (aware).

    One that is still to be checked, is for others or speaks no language of theirs is left out; none is for being
    closed. Those for danger are there for everybody.
    """
    speaks = _understood(caller.languages)
    found = [each for hotline in hotlines if (each := _answering(hotline, caller, speaks, now, holidays))]
    others = [each for each in found if each.hotline.kind not in {"danger", "health"}]
    answer = sorted(
        (each for each in others if each.answers_at(now)),
        key=lambda each: (speaks.index(each.language), *_rank(each.hotline, caller)),
    )
    later = sorted(
        (each for each in others if not each.answers_at(now)),
        key=lambda each: (speaks.index(each.language), each.hours, *_rank(each.hotline, caller)),
    )
    return Numbers(
        danger=tuple(each for each in found if each.hotline.kind == "danger"),
        now=tuple(answer),
        later=tuple(later),
        health=tuple(each for each in found if each.hotline.kind == "health"),
        alone=bool(caller.languages)
        and all(each.language == GERMAN or each.hotline.kind not in FOR_ANYTHING for each in answer),
    )


def besides_german(languages: Iterable[str]) -> tuple[str, ...]:
    """Give the languages of somebody without German, whatever its level, and each once."""
    return tuple(code for code in dict.fromkeys(languages) if code and code.partition("@")[0] != GERMAN)


def hours_at(hotline: Hotline, now: datetime, holidays: Container[date] = frozenset()) -> tuple[datetime, datetime]:
    """Give the hours of a number that run at a moment (aware), or else come next, local.

    Hours that touch are one. Raises LookupError for a number that has none within 60 days.
    """
    first = now.astimezone(ZONE).date()
    begin: datetime | None = None
    until = now
    for start, end in _spans(hotline, first, holidays):
        if begin is None:
            if now < end:
                begin, until = start, end
        elif start <= until:
            until = max(until, end)
        else:
            break
    if begin is None:
        raise LookupError(f"{hotline.id} has no hours")
    return begin.astimezone(ZONE), until.astimezone(ZONE)


def _answering(
    hotline: Hotline, caller: Caller, speaks: tuple[str, ...], now: datetime, holidays: Container[date]
) -> Answering | None:
    """Give how a caller is answered there; None where the number is not for them."""
    if hotline.to_check:
        return None
    if hotline.kind in {"danger", "health"}:
        language = GERMAN
    else:
        language = next((code for code in speaks if code in hotline.languages), "")
        if not language or not _is_for(hotline, caller):
            return None
    try:
        hours = hours_at(hotline, now, holidays) if hotline.hours else None
    except LookupError:
        return None
    return Answering(hotline, language, hours)


def _understood(languages: Iterable[str]) -> tuple[str, ...]:
    """Give the codes in which a caller can talk, best first, German last: who speaks Dari understands Persian."""
    own = [code for language in languages for code in (language, language.partition("_")[0])]
    also = [code for language in languages for code in ALSO_UNDERSTOOD.get(language, ())]
    return tuple(dict.fromkeys(code for code in (*own, *also, GERMAN)))


def _is_for(hotline: Hotline, caller: Caller) -> bool:
    """Tell whether a caller may be among those a number is there for. The age known of a parent is their child's."""
    if hotline.audience not in {"all", "parents" if caller.parent else "young"}:
        return False
    if caller.ages is None or caller.parent:
        return True
    youngest, oldest = caller.ages
    return (hotline.oldest is None or youngest <= hotline.oldest) and (
        hotline.youngest is None or hotline.youngest <= oldest
    )


def _rank(hotline: Hotline, caller: Caller) -> tuple[bool, bool]:
    """Order numbers of one language: for anything before those for one thing; else as the office file has them."""
    of_age = caller.ages is not None and caller.ages[0] >= OF_AGE
    return hotline.kind not in FOR_ANYTHING, hotline.audience == "young" and of_age


def _spans(hotline: Hotline, first: date, holidays: Container[date]) -> Iterator[tuple[datetime, datetime]]:
    """Give the hours of the days from ``first`` on, UTC, in order; an end at 00:00 is the midnight after it."""
    for offset in range(DAYS_AHEAD):
        day = first + timedelta(days=offset)
        if day not in holidays:
            for hours in sorted(hotline.hours, key=lambda hours: hours.start):
                if hours.weekday == day.weekday():
                    last = day + timedelta(days=1) if hours.end == time(0) else day
                    yield instant(day, hours.start), instant(last, hours.end)
