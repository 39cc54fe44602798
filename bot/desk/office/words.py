"""What the parts of an office file are called on the desk, and how their values are read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.office.shape import WEEKDAYS
from bot.office.versions import ChangeStep
from bot.team import labels
from bot.team.speech import Speech

MONDAY = date(2024, 1, 1)
"""A Monday, to name the days of a week by."""


def name_of(key: str, say: Speech) -> str:
    """Name a key of the office file; one nobody has named stays as it is."""
    return {
        "address": say("Address"),
        "phone": say("Telephone"),
        "email": say("E-mail address"),
        "privacy_link": say("Address of the privacy notice"),
        "reply_days": say("Working days until the team answers"),
        "horizon_days": say("Days ahead that can be booked"),
        "interpreter_days": say("Working days before which an interpreter is asked"),
        "wait_weeks": say("Weeks on the waiting list, after somebody last said that they wait"),
        "video_room": say("Address of the rooms for video talks, with “room” in braces for the name"),
        "languages": say("Languages offered"),
        "hours": say("Office hours"),
        "walk_in": say("Without an appointment"),
        "closures": say("Office closed"),
        "notices": say("Notices"),
        "contact": say("Contact and times"),
        "sites": say("Sites"),
        "kinds": say("Kinds of appointment"),
        "referrals": say("Other places"),
        "hotlines": say("Numbers in a crisis"),
        "id": say("Short name, for good (a-z, 0-9, -)"),
        "name": say("Name"),
        "entrance": say("At the door"),
        "way": say("How to get there"),
        "latitude": say("Latitude"),
        "longitude": say("Longitude"),
        "step_free": say("Without steps"),
        "minutes": say("Minutes"),
        "interpreter_minutes": say("Minutes more with an interpreter"),
        "buffer_minutes": say("Minutes kept free after it"),
        "modes": say("Ways to talk"),
        "lead_minutes": say("Minutes before which it must be booked"),
        "next_working_day": say("From the next working day on"),
        "held_back": say("Starts a day kept for this kind"),
        "purpose": say("What for"),
        "link": say("Web address"),
        "about": say("What to know"),
        "checked_on": say("Checked on"),
        "sites_near": say("Near the sites"),
        "postal_codes": say("Postal codes begin with"),
        "number": say("Number"),
        "audience": say("For whom"),
        "kind": say("Kind"),
        "label": say("Its words in the chat, where they are no usual ones"),
        "youngest": say("From the age of"),
        "oldest": say("Up to the age of"),
        "spoken": say("Languages spoken there at all of its hours (de, ar, fa …)"),
        "answered": say("When somebody answers; empty: day and night"),
        "cost": say("Cost of a call"),
        "source": say("From where this is known"),
        "to_check": say("Still to be checked: shown to nobody"),
    }.get(key, key)


def part_of(part: str, say: Speech) -> str:
    """Name a part of an entry of a list: some mean another thing there than of the whole office."""
    return name_of({"sites": "sites_near", "languages": "spoken", "hours": "answered"}.get(part, part), say)


def named(key: str, code: str, say: Speech) -> str:
    """Name one of a few values of a key."""
    if key == "modes":
        return labels.mode(code, say)
    return {
        "over27": say("27 or older"),
        "area": say("another service is responsible"),
        "abroad": say("still abroad"),
        "children": say("children"),
        "asylum": say("asylum procedure"),
        "health": say("health"),
        "money": say("money"),
        "work": say("work and training"),
        "housing": say("housing"),
        "other": say("something else"),
        "all": say("everybody"),
        "young": say("young people"),
        "parents": say("parents"),
        "danger": say("danger: call at once"),
        "talk": say("to talk"),
        "chat": say("chat"),
        "abuse": say("sexual violence"),
        "women": say("violence against women"),
        "men": say("violence against men"),
        "free": say("free of charge"),
        "landline": say("as a call to any telephone"),
    }.get(code, code)


def kind_of(entry: Mapping[str, Any], key: str, say: Speech) -> str:
    """Name an entry of a list as people know it."""
    known = labels.kind_of_appointment(entry["id"], say) if key == "kinds" else ""
    return known or str(entry.get("name") or entry.get("number") or entry["id"])


def hotline(hotline_id: str, say: Speech) -> str:
    """Name a number that the catalogs know by its id; one with a name of its own is shown by that."""
    return {
        "police": say("Police"),
        "rescue": say("Fire brigade and ambulance"),
        "youth": say("For children and young people"),
        "parents": say("For parents"),
        "talk": say("For everybody who needs to talk"),
        "violence": say("Violence against women"),
        "chat": say("Crisis chat for young people"),
        "doctor": say("Doctor on call"),
    }.get(hotline_id, hotline_id)


def rows_of(step: ChangeStep, say: Speech) -> list[tuple[str, str, str]]:
    """Give what a step changes as (what, before, after), a line for each part of an entry."""
    if not step.entry:
        return [(name_of(step.key, say), said(step.before, step.key, say), said(step.after, step.key, say))]
    before, after = step.before or {}, step.after or {}
    title = f"{name_of(step.key, say)}: {kind_of(step.after or step.before, step.key, say)}"
    if not step.before or not step.after:
        parts = [part for part in (before or after) if part != "id"]
        whole = "\n".join(f"{part_of(part, say)}: {said((before or after)[part], part, say)}" for part in parts)
        return [(title, whole if before else "", whole if after else "")]
    return [
        (f"{title}, {part_of(part, say)}", said(before.get(part), part, say), said(after.get(part), part, say))
        for part in dict.fromkeys((*before, *after))
        if before.get(part) != after.get(part)
    ]


def said(value: Any, key: str, say: Speech) -> str:  # noqa: ANN401, PLR0911 -- any value of an office file
    """Say a value as people read it; empty for none."""
    match value:
        case None:
            return ""
        case bool():
            return say("yes") if value else say("no")
        case date():
            return say.day(value, year=True)
        case {"weekday": weekday, "start": start, "end": end}:
            return f"{weekday_of(weekday, say)} {start}–{end}"
        case {"first_day": first, "last_day": last}:
            return (
                say.day(first, year=True)
                if first == last
                else f"{say.day(first, year=True)} – {say.day(last, year=True)}"
            )
        case {"start": start, "end": end}:
            return f"{start:%d.%m.%Y %H:%M} – {end:%d.%m.%Y %H:%M}"
        case dict():
            return "\n".join(f"{say.name_of_language(code)}: {words}" for code, words in value.items())
        case list():
            return ("\n" if any(isinstance(item, dict) for item in value) else ", ").join(
                said(item, key, say) for item in value
            )
        case _ if key == "languages":
            return say.name_of_language(str(value))
        case _:
            return named(key, value, say) if key in {"purpose", "audience", "kind", "modes", "cost"} else str(value)


def weekday_of(name: str, say: Speech) -> str:
    """Name a weekday of the office file in short: "Mo"."""
    return say.day(MONDAY.replace(day=1 + WEEKDAYS.index(name))).partition(" ")[0].rstrip(".")
