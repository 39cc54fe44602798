"""The card with numbers for somebody in a crisis: first danger, then who answers now and in their language."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, time, timedelta
from itertools import groupby

from dialogs.engine.facts import TeamTimes
from dialogs.office import ZONE, Hotline
from dialogs.rules.hotlines import GERMAN, Answering, Numbers
from dialogs.rules.words.language_names import endonym
from dialogs.text import Line, Phone, Weekday, counted, text

REVIEW_TIER = "A"

EMERGENCY = "112"
"""The number of the European Union for emergencies (directive (EU) 2018/1972, Art. 109)."""
DAY = timedelta(days=1)


def card_lines(
    numbers: Numbers, now: datetime, names: Mapping[str, str], *, team: tuple[Line, ...] = (), later: bool = True
) -> tuple[Line, ...]:
    """Give the whole card as it is at ``now`` (aware).

    ``names`` are what languages call themselves, by code; ``team`` says when the team is there for whom nobody answers
    in their language; without ``later`` only numbers that answer now are named.
    """
    shown = (*numbers.now, *(numbers.later if later else ()))
    own = [each for each in numbers.now if each.language != GERMAN]
    german = [each for each in numbers.now if each.language == GERMAN]
    alone = text(
        "At this hour we know no number where everybody can talk in your language. "
        "Are you in danger? Call {phone} and say your language first.",
        phone=Phone(EMERGENCY),
    )
    return (
        text("🆘 Are you or is somebody in danger? Call now:"),
        *(_line(each.hotline) for each in numbers.danger),
        _costs(shown),
        *_groups(own, now, names),
        *((alone, *team) if numbers.alone else ()),
        *_groups(german, now, names),
        *(_groups(numbers.later, now, names) if later else ()),
        *((text("Ill, but no emergency?"), *_lines(numbers.health, now)) if numbers.health else ()),
    )


def call_comes(team: TeamTimes) -> tuple[Line, ...]:
    """Say when the team would call, before anybody is asked whether it shall."""
    if team.until is not None:
        return (text("If you like, the team calls you today, by {time} at the latest.", time=team.until.time()),)
    if team.opens is None:
        return ()
    day, time = team.opens.date(), team.opens.time()
    return (
        text(
            "If you like, the team calls you on {weekday}, {date} from {time}.",
            weekday=Weekday(day),
            date=day,
            time=time,
        ),
    )


def _costs(shown: Iterable[Answering]) -> Line:
    """Head the numbers for a talk: free of charge is said of all of them only where it is so of all."""
    if all(each.hotline.cost == "free" for each in shown):
        return text("Talk to somebody, free of charge and without your name:")
    return text("Talk to somebody without your name. It is free of charge where no price is named:")


def _groups(found: Iterable[Answering], now: datetime, names: Mapping[str, str]) -> tuple[Line, ...]:
    """Give numbers under what they have in common: the language, and whether somebody answers now."""
    lines: list[Line] = []
    for (language, answers), group in groupby(found, key=lambda each: (each.language, each.answers_at(now))):
        lines += (_heading(language, names, answers=answers), *_lines(group, now))
    return tuple(lines)


def _heading(language: str, names: Mapping[str, str], *, answers: bool) -> Line:
    if language == GERMAN:
        return text("They answer now and speak German:") if answers else text("They answer later and speak German:")
    name = names.get(language) or endonym(language)
    return (
        text("They answer now and speak {language}:", language=name)
        if answers
        else text("They answer later and speak {language}:", language=name)
    )


def _lines(found: Iterable[Answering], now: datetime) -> tuple[Line, ...]:
    return tuple(line for each in found for line in (_line(each.hotline), *_details(each, now)))


def _details(each: Answering, now: datetime) -> tuple[Line, ...]:
    """Give what to know before one calls: for whom, when, for how much."""
    details: list[Line] = []
    if each.hotline.oldest is not None:
        details.append(counted("🎂 Up to {number} year.", "🎂 Up to {number} years.", each.hotline.oldest))
    if each.hours is not None:
        start, end = each.hours
        if not each.answers_at(now):
            details.append(
                text(
                    "🕒 {weekday}, {date}, from {start} to {end}",
                    weekday=Weekday(start.date()),
                    date=start.date(),
                    start=start.time(),
                    end=(end if end - start < DAY else _midnight_after(start)).time(),
                )
            )
        elif end <= _midnight_after(now):
            details.append(text("🕒 Today until {time}.", time=end.time()))
    if each.hotline.cost == "landline":
        details.append(text("💶 This call costs as much as a call to a German landline."))
    return tuple(details)


def _midnight_after(moment: datetime) -> datetime:
    """Give the end of a moment's local day: what lasts longer does not end today."""
    return datetime.combine(moment.astimezone(ZONE).date() + DAY, time(0), ZONE)


def _line(hotline: Hotline) -> Line:  # noqa: PLR0911 -- one for each kind
    """Give the words of a number: its own, else those of what it is for."""
    number = hotline.number if hotline.kind == "chat" else Phone(hotline.number)
    if hotline.label is not None:
        return text("📞 {phone} – {label}", phone=number, label=hotline.label)
    match hotline.kind:
        case "danger":
            return DANGER[hotline.id](number) if hotline.id in DANGER else text("📞 {phone}", phone=number)
        case "talk":
            return TALK[hotline.audience](number)
        case "chat":
            return text("💬 {link} – chat", link=number)
        case "health":
            return text("🩺 {phone} – doctor on call", phone=number)
        case "abuse":
            return text("📞 {phone} – sexual violence, even if it was long ago", phone=number)
        case "women":
            return text("📞 {phone} – violence against women and girls", phone=number)
        case "men":
            return text("📞 {phone} – violence against men", phone=number)


DANGER: Mapping[str, Callable[[Phone | str], Line]] = {
    "police": lambda number: text("🚓 {phone} – police", phone=number),
    "rescue": lambda number: text("🚑 {phone} – ambulance, fire brigade", phone=number),
}
"""Numbers for danger by their ids; any other needs words of its own."""
TALK: Mapping[str, Callable[[Phone | str], Line]] = {
    "all": lambda number: text("📞 {phone} – for everybody who needs to talk", phone=number),
    "young": lambda number: text("📞 {phone} – for children and young people", phone=number),
    "parents": lambda number: text("📞 {phone} – for parents", phone=number),
}
"""Numbers for a talk by whom they are for."""
