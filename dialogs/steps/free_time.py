"""A time: three suggestions, or a day and then a time; in person, by telephone or by video; or the waiting list."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from dialogs.answers import DAYPART, KEEP, PHONE, SCREENS, SITE, TIME, when
from dialogs.asking import choice, fresh_choice, typed
from dialogs.engine.conversation import Option
from dialogs.engine.effects import Effect, Hold
from dialogs.engine.facts import FreeDays, FreeTimes
from dialogs.engine.questions import FreshOptions, option
from dialogs.kept_answer import Known
from dialogs.office import ZONE, Mode, Office
from dialogs.rules.contacts import read_mode, read_phone
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.slots import Slot
from dialogs.rules.times import is_left_out, read_daypart, read_time_wish, read_when
from dialogs.steps.wish import Wish
from dialogs.text import Line, Text, Weekday, counted, text

MODES: tuple[Mode, ...] = ("person", "phone", "video")
DAYS_A_SCREEN = 6
DAYS_OF_A_YEAR = 365
MOST_OPTIONS = 4
"""Days that are asked back at once."""
TIMES_A_SCREEN = 6
SLOT_KEYS: tuple[str, ...] = (*TIME.keys, *SITE.keys, *DAYPART.keys)
"""Keys of every question about the time: taken back together when the time is to be chosen anew."""
TOGETHER = frozenset(SLOT_KEYS)
GONE = text("This time has just been taken. Here are new ones.")
NO_VIDEO = text("We do not talk by video here. Choose one of these:")
Number: TypeAlias = Literal["asked", "known", "never"]
"""Whether somebody who chooses a telephone talk is asked for their number: they are; it is agreed already who calls; or
never, as nothing is written down about them and they call."""


@dataclass(frozen=True, slots=True)
class AppointmentWishes:
    """What a time has to fit."""

    office: Office
    kind: str
    site: str
    language: str
    before: date | None
    urgent: bool
    pupil: bool = False
    wish: Wish = ""
    modes: tuple[Mode, ...] = MODES
    holds: bool = True
    """False where nothing is kept free meanwhile: who moves an appointment keeps the time they have."""
    may_wait: bool = True
    answered: bool = True
    """False where nobody can answer later: who finds nothing is promised nothing."""
    number: Number = "asked"
    opening: tuple[Line, ...] = ()
    """Said above the first times that are offered."""

    def times(self, mode: Mode, day: date | None = None, limit: int = 3) -> FreeTimes:
        """Give the fact that looks these wishes up."""
        urgent_kind = self.urgent and self.kind != "folgetermin"
        return FreeTimes(
            office=self.office.id,
            kind="notfall" if urgent_kind else self.kind,
            mode=mode,
            language=self.language,
            site=self.site,
            before=self.before,
            urgent=self.urgent,
            wish=self.wish,
            prefer="pupil" if self.pupil else "parent" if self.kind == "elterngespraech" else "",
            day=day,
            limit=limit,
        )


@dataclass(frozen=True, slots=True)
class Chosen:
    """The slot that was chosen; without one the person waits, and ``daypart`` says when it suits."""

    slot: Slot | None
    daypart: str = ""
    phone: str = ""
    """The number to call, in E.164, for a telephone talk; empty where the person calls."""


async def free_time(wishes: AppointmentWishes) -> Chosen:
    """Ask until a time is chosen or the person rather waits."""
    possible = wishes.office.modes_of(wishes.times("person").kind)
    modes = tuple(mode for mode in wishes.modes if mode in possible) or MODES[:1]
    mode: Mode = "phone" if wishes.urgent and "phone" in modes else modes[0]
    tried: list[Mode] = []
    answer: JSON = mode
    explained = "video" in modes
    while isinstance(answer, str) and answer in modes and answer not in tried:
        mode = answer
        tried.append(mode)
        others = tuple(other for other in modes if other not in tried)
        opening = wishes.opening if len(tried) == 1 else ()
        answer = await _suggest(f"slot_{mode}", wishes, mode, others, *opening, explained=explained)
        if answer == "no_video":
            explained = True
            answer = await _suggest("slot_video", wishes, mode, others, NO_VIDEO)
        if answer == "site":
            wishes = replace(wishes, site=await _site(wishes))
            answer = await _suggest("slot_site", wishes, mode, others)
    match answer:
        case "days":
            answer = await _day_and_time(wishes, mode)
        case {"but": list(but)}:
            answer = await _day_and_time(wishes, mode, but=tuple(map(str, but)))
        case {"day": str(day)}:
            answer = await _day_and_time(wishes, mode, date.fromisoformat(day))
        case _:
            pass
    if not isinstance(answer, list):
        return Chosen(None, await _daypart(wishes) if wishes.answered and wishes.may_wait else "")
    slot = Slot.from_json(answer)
    return Chosen(slot, phone=await _phone() if slot.mode == "phone" and wishes.number == "asked" else "")


async def _site(wishes: AppointmentWishes) -> str:
    """Ask at which of the office's sites."""
    chosen: str = await choice(
        SITE,
        text("📍 Where would you like to come?"),
        options=tuple(Option(site.id, site.name, emoji="📍") for site in wishes.office.sites),
        known=Known((wishes.office,)),
        unknown_after=0,
    )
    return chosen


def _nothing_fits(wishes: AppointmentWishes) -> tuple[Option, ...]:
    """Offer to choose no time. Where nobody can answer later, that ends the dialog: only its whole words choose it."""
    if not wishes.may_wait:
        return (KEEP,)
    return (option("wait", "None of these suit me", "🚫", exact=not wishes.answered),)


async def _suggest(
    key: str,
    wishes: AppointmentWishes,
    mode: Mode,
    others: tuple[Mode, ...],
    *opening: Line,
    explained: bool = True,
) -> JSON:
    """Suggest some times; who writes that they want video where there is none gets "no_video", unless ``explained``."""
    fact = wishes.times(mode)
    minutes = wishes.office.kind(fact.kind).minutes
    elsewhere = mode == "person" and key != "slot_site" and len(wishes.office.sites) > 1
    how = {
        "person": counted(
            "Length: {number} minute, with us in {town}.",
            "Length: {number} minutes, with us in {town}.",
            minutes,
            town=_town(wishes),
        ),
        "phone": counted("Length: {number} minute, by telephone.", "Length: {number} minutes, by telephone.", minutes),
        "video": counted("Length: {number} minute, by video.", "Length: {number} minutes, by video.", minutes),
    }[mode]

    def build(slots: tuple[Slot, ...]) -> tuple[Option, ...]:
        return (
            *(Option(slot.id, _when(slot, wishes), list(slot.to_json()), _anchor(mode)) for slot in slots),
            *((option("days", "Other days", "📆"),) if slots else ()),
            *((option("site", "Another place", "📍"),) if elsewhere else ()),
            *(MODE_OPTIONS[other] for other in others),
            *_nothing_fits(wishes),
        )

    def read(words: str, sight: Sight) -> Reading:
        mode = read_mode(words, sight)
        if isinstance(mode, Understood) and mode.value in others:
            return mode
        if mode == Understood("video") and not explained:
            return Understood("no_video")
        match read_time_wish(words, sight):
            case Understood({"day": str(day)}):
                return Understood({"day": day})
            case Understood({"but": but}):
                return Understood({"but": but})
            case Understood() | Perhaps():
                return Understood("days")
            case unread:
                return unread

    said: JSON = await fresh_choice(
        TIME,
        key,
        FreshOptions((fact,), build, text("At the moment no time is free here."), GONE),
        *opening,
        text("📅 When can you come?") if mode == "person" else text("📅 When can we talk?"),
        how,
        read=read,
        hints=(text("I did not understand that. Tap a day."), text("Tap a time, or tell the team when you can.")),
        given=_given(wishes, mode),
        together=TOGETHER,
        effect=_hold(wishes, key),
        unknown_after=0,
    )
    return said


async def _day_and_time(
    wishes: AppointmentWishes, mode: Mode, day: date | None = None, but: tuple[str, ...] = ()
) -> JSON:
    """Two short lists; six days and six times a screen. ``but`` are days that shall not be."""
    for screen in range(SCREENS):
        if day is not None:
            break
        answer: JSON = await _day(wishes, mode, screen, but)
        if isinstance(answer, str) and answer != "more":
            return answer
        if isinstance(answer, dict):
            day = date.fromisoformat(str(answer["day"]))
    if day is None:
        return "wait"
    for screen in range(SCREENS):
        answer = await _time(wishes, mode, day, screen)
        if answer != "more":
            return answer
    return "wait"


async def _day(wishes: AppointmentWishes, mode: Mode, screen: int, but: tuple[str, ...]) -> JSON:
    def build(free: tuple[date, ...]) -> tuple[Option, ...]:
        days = tuple(day for day in free if not is_left_out(day, but)) or free
        first = screen * DAYS_A_SCREEN
        shown = days[first : first + DAYS_A_SCREEN]
        more = len(days) > first + DAYS_A_SCREEN and screen + 1 < SCREENS
        return (
            *(
                Option(
                    _day_id(day),
                    text("{weekday} {date}", weekday=Weekday(day, short=True), date=day),
                    {"day": day.isoformat()},
                )
                for day in shown
            ),
            *((option("more", "Later", "➡️"),) if more else ()),
            *_nothing_fits(wishes),
        )

    said: JSON = await fresh_choice(
        TIME,
        f"day_{screen}",
        FreshOptions((FreeDays(wishes.times(mode)),), build, text("At the moment no time is free here.")),
        text("📆 Which day suits you?"),
        read=_read_day,
        folded=False,
        hints=(text("I did not understand that. Tap a day."),),
        columns=2,
        given="/".join((_given(wishes, mode), *but)),
        unknown_after=0,
    )
    return said


async def _time(wishes: AppointmentWishes, mode: Mode, day: date, screen: int) -> JSON:
    def build(times: tuple[Slot, ...]) -> tuple[Option, ...]:
        slots = _on_half_hours(times)
        first = screen * TIMES_A_SCREEN
        shown = slots[first : first + TIMES_A_SCREEN]
        more = len(slots) > first + TIMES_A_SCREEN and screen + 1 < SCREENS
        return (
            *(Option(slot.id, _clock(slot, wishes), list(slot.to_json()), "🕒") for slot in shown),
            *((option("more", "Later", "➡️"),) if more else ()),
            *_nothing_fits(wishes),
        )

    said: JSON = await fresh_choice(
        TIME,
        f"time_{screen}",
        FreshOptions((wishes.times(mode, day, 99),), build, text("On this day no time is free any more."), GONE),
        text("🕒 At what time on {weekday}, {date}?", weekday=Weekday(day), date=day).also(day),
        hints=(text("I did not understand that. Tap a time."),),
        columns=2,
        given=f"{_given(wishes, mode)}/{day}",
        together=TOGETHER,
        effect=_hold(wishes, f"time_{screen}"),
        unknown_after=0,
    )
    return said


async def _daypart(wishes: AppointmentWishes) -> str:
    answer: str | None = await choice(
        DAYPART,
        counted(
            "Okay. We will get in touch with you in this chat, within {number} working day.",
            "Okay. We will get in touch with you in this chat, within {number} working days.",
            wishes.office.reply_days,
        ),
        text("When does it usually suit you?"),
        read=read_daypart,
        columns=2,
    )
    return answer or "any"


async def _phone() -> str:
    """Ask at which number to call; empty where the person rather calls."""
    hint = text("This number is too short or too long. Example: {phone}", phone="0171 3920012")
    answer: str = await typed(
        PHONE,
        text("📞 Which number shall we call? Write the number."),
        text("Our number is not shown. We tell nobody else who we are."),
        read=read_phone,
        options=PHONE.options,
        field="tel",
        example=text("For example: {phone}", phone="0171 3920012"),
        hints=(hint, hint),
        unknown_after=0,
    )
    return "" if answer in {option.id for option in PHONE.options} else answer


MODE_OPTIONS: dict[str, Option] = {
    "person": option("person", "I would rather come in person", "🏠"),
    "phone": option("phone", "Rather by telephone", "📞"),
    "video": option("video", "Rather by video", "🎥"),
}


def _read_day(words: str, sight: Sight) -> Reading:
    """Read a day; a time alone is none, and of two possible days one has to be tapped."""
    match read_when(words, sight):
        case Understood({"day": str(day)}):
            return Understood({"day": day})
        case Understood({"but": list(but)}):
            other = tuple(
                _day_id(day)
                for day in (sight.today + timedelta(days=ahead) for ahead in range(DAYS_OF_A_YEAR))
                if _day_id(day) in sight.options and not is_left_out(day, tuple(map(str, but)))
            )
            return Perhaps(other[:MOST_OPTIONS]) if other else Unread()
        case Perhaps(days) if ":" not in days[0]:
            return Perhaps(tuple(_day_id(date.fromisoformat(day)) for day in days))
        case _:
            return Unread()


def _day_id(day: date) -> str:
    return f"d{day:%m%d}"


def _hold(wishes: AppointmentWishes, key: str) -> Callable[[JSON], tuple[Effect, ...]]:
    def effect(value: JSON) -> tuple[Effect, ...]:
        return (Hold(Slot.from_json(value), key),) if isinstance(value, list) and wishes.holds else ()

    return effect


def _given(wishes: AppointmentWishes, mode: Mode) -> str:
    """Name what a chosen time was chosen for: with other wishes it has to be chosen anew."""
    fact = wishes.times(mode)
    return "/".join(
        str(part) for part in (fact.office, fact.kind, mode, fact.language, fact.site, fact.before or "", fact.wish)
    )


def _local(start: datetime) -> datetime:
    return start.astimezone(ZONE)


def _when(slot: Slot, wishes: AppointmentWishes) -> Text:
    """Write a time; where it is at another site than the one wished for, with the town."""
    if slot.mode != "person" or slot.site == wishes.site:
        return when(slot)
    local = _local(slot.start)
    return text(
        "{weekday} {date} at {time}, {town}",
        weekday=Weekday(local.date(), short=True),
        date=local.date(),
        time=local.time(),
        town=wishes.office.site(slot.site).name,
    )


def _on_half_hours(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Keep the times people remember; all of them where no other is left."""
    return tuple(slot for slot in slots if _local(slot.start).minute in {0, 30}) or slots


def _clock(slot: Slot, wishes: AppointmentWishes) -> Text:
    """Write the time of day; where it is at another site than the one wished for, with the town."""
    at = _local(slot.start).time()
    if slot.mode == "person" and slot.site != wishes.site:
        return text("{time}, {town}", time=at, town=wishes.office.site(slot.site).name)
    return text("{time}", time=at)


def _anchor(mode: Mode) -> str:
    return {"person": "📅", "phone": "📞", "video": "🎥"}[mode]


def _town(wishes: AppointmentWishes) -> str:
    return wishes.office.site(wishes.site).name
