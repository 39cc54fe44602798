"""What the parts of an office file are called on the desk, and how their values are read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.office.shape import WEEKDAYS
from bot.office.versions import Step
from bot.team import labels
from bot.team.speech import Speech

MONDAY = date(2024, 1, 1)
"""A Monday, to name the days of a week by."""


def name_of(key: str, _: Speech) -> str:
    """Name a key of the office file; one nobody has named stays as it is."""
    return {
        "address": _("Address"),
        "phone": _("Telephone"),
        "email": _("E-mail address"),
        "privacy_link": _("Address of the privacy notice"),
        "reply_days": _("Working days until the team answers"),
        "horizon_days": _("Days ahead that can be booked"),
        "interpreter_days": _("Working days before which an interpreter is asked"),
        "languages": _("Languages offered"),
        "hours": _("Office hours"),
        "walk_in": _("Without an appointment"),
        "closures": _("Office closed"),
        "notices": _("Notices"),
        "contact": _("Contact and times"),
        "sites": _("Sites"),
        "kinds": _("Kinds of appointment"),
        "referrals": _("Other places"),
        "hotlines": _("Numbers in a crisis"),
        "id": _("Short name, for good (a-z, 0-9, -)"),
        "name": _("Name"),
        "entrance": _("At the door"),
        "way": _("How to get there"),
        "latitude": _("Latitude"),
        "longitude": _("Longitude"),
        "step_free": _("Without steps"),
        "minutes": _("Minutes"),
        "interpreter_minutes": _("Minutes more with an interpreter"),
        "buffer_minutes": _("Minutes kept free after it"),
        "modes": _("Ways to talk"),
        "lead_minutes": _("Minutes before which it must be booked"),
        "next_working_day": _("From the next working day on"),
        "held_back": _("Starts a day kept for this kind"),
        "purpose": _("What for"),
        "link": _("Web address"),
        "about": _("What to know"),
        "checked_on": _("Checked on"),
        "sites_near": _("Near the sites"),
        "postal_codes": _("Postal codes begin with"),
        "number": _("Number"),
        "audience": _("For whom"),
        "kind": _("Kind"),
        "label": _("Name, where it is no usual one"),
    }.get(key, key)


def named(key: str, code: str, _: Speech) -> str:
    """Name one of a few values of a key."""
    if key == "modes":
        return labels.mode(code, _)
    return {
        "over27": _("27 or older"),
        "area": _("another service is responsible"),
        "abroad": _("still abroad"),
        "children": _("children"),
        "asylum": _("asylum procedure"),
        "health": _("health"),
        "money": _("money"),
        "work": _("work and training"),
        "housing": _("housing"),
        "other": _("something else"),
        "all": _("everybody"),
        "young": _("young people"),
        "parents": _("parents"),
        "danger": _("danger: call at once"),
        "talk": _("to talk"),
        "chat": _("chat"),
    }.get(code, code)


def kind_of(entry: Mapping[str, Any], key: str, _: Speech) -> str:
    """Name an entry of a list as people know it."""
    known = labels.kind_of_appointment(entry["id"], _) if key == "kinds" else ""
    return known or str(entry.get("name") or entry.get("number") or entry["id"])


def hotline(hotline_id: str, _: Speech) -> str:
    """Name a number that the catalogs know by its id; one with a name of its own is shown by that."""
    return {
        "police": _("Police"),
        "rescue": _("Fire brigade and ambulance"),
        "youth": _("For children and young people"),
        "parents": _("For parents"),
        "talk": _("For everybody who needs to talk"),
        "violence": _("Violence against women"),
        "chat": _("Crisis chat for young people"),
        "doctor": _("Doctor on call"),
    }.get(hotline_id, hotline_id)


def rows_of(step: Step, _: Speech) -> list[tuple[str, str, str]]:
    """Give what a step changes as (what, before, after), a line for each part of an entry."""
    if not step.entry:
        return [(name_of(step.key, _), said(step.before, step.key, _), said(step.after, step.key, _))]
    before, after = step.before or {}, step.after or {}
    title = f"{name_of(step.key, _)}: {kind_of(step.after or step.before, step.key, _)}"
    if not step.before or not step.after:
        parts = [part for part in (before or after) if part != "id"]
        whole = "\n".join(f"{name_of(part, _)}: {said((before or after)[part], part, _)}" for part in parts)
        return [(title, whole if before else "", whole if after else "")]
    return [
        (f"{title}, {name_of(part, _)}", said(before.get(part), part, _), said(after.get(part), part, _))
        for part in dict.fromkeys((*before, *after))
        if before.get(part) != after.get(part)
    ]


def said(value: Any, key: str, _: Speech) -> str:  # noqa: ANN401, PLR0911 -- any value of an office file
    """Say a value as people read it; empty for none."""
    match value:
        case None:
            return ""
        case bool():
            return _("yes") if value else _("no")
        case date():
            return _.day(value, year=True)
        case {"weekday": weekday, "start": start, "end": end}:
            return f"{weekday_of(weekday, _)} {start}–{end}"
        case {"first_day": first, "last_day": last}:
            return _.day(first, year=True) if first == last else f"{_.day(first, year=True)} – {_.day(last, year=True)}"
        case {"start": start, "end": end}:
            return f"{start:%d.%m.%Y %H:%M} – {end:%d.%m.%Y %H:%M}"
        case dict():
            return "\n".join(f"{_.name_of_language(code)}: {words}" for code, words in value.items())
        case list():
            return ("\n" if any(isinstance(one, dict) for one in value) else ", ").join(
                said(one, key, _) for one in value
            )
        case _ if key == "languages":
            return _.name_of_language(str(value))
        case _:
            return named(key, value, _) if key in {"purpose", "audience", "kind", "modes"} else str(value)


def weekday_of(name: str, _: Speech) -> str:
    """Name a weekday of the office file in short: "Mo"."""
    return _.day(MONDAY.replace(day=1 + WEEKDAYS.index(name))).partition(" ")[0].rstrip(".")
