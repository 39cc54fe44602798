"""The intake as a sheet: an intake's payload becomes rows a counsellor reads, in the order of the printed page.

Order: who and when, urgent, what, strengths, frame, safety, words, hand-over; last what was not asked.
Nothing is looked up and nothing judged here: every row says how its value came about.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.desk.intake.answers import WHOLE, Row, Said, each, fact, plain
from bot.desk.intake.conclusions import responsible, target_group
from bot.team import labels
from bot.team.speech import Speech
from dialogs.office import Office
from dialogs.rules.places import decide as decide_place
from dialogs.rules.slots import Slot
from storage.calendar.appointments import Booked


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together, under a stable ``id`` and a title."""

    id: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One intake, ready to be shown, printed or sent: its sections in order, and what was not asked."""

    sections: tuple[Section, ...]
    not_asked: tuple[str, ...]
    """Labels of the questions that were not put."""
    whole: bool
    """False for a short message or a call: there everything else was not asked."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in order."""
        return tuple(row for section in self.sections for row in section.rows)

    def row(self, key: str) -> Row | None:
        """Give the row of that key, if it is on the sheet."""
        return next((row for row in self.rows if row.key == key), None)

    def value(self, key: str) -> str:
        """Give the value of that key's row; empty where there is none."""
        return row.value if (row := self.row(key)) else ""


def sheet(
    payload: Mapping[str, Any], office: Office, appointment: Booked | None, *, received: datetime, speech: Speech
) -> Sheet:
    """Make the sheet of an intake that came in at ``received`` (aware).

    ``payload`` is the intake's JSON as bot/conversation/effects.py writes it: kind, urgency, answers, asked, notes,
    language, formal, channel, consent, slot. An answer is a bare value or {"value", "how"}. Keys nobody knows are shown
    as they are, at the end.
    """
    said = Said.read(payload, received.astimezone(speech.zone).date(), speech)
    sections = (
        _who(said, _appointment(payload, office, appointment, speech), appointment),
        _urgent(said),
        _what(said),
        _strengths(said),
        _frame(said, office),
        _safety(said, appointment),
        _words(said),
        _hand_over(payload.get("consent") or {}, office, appointment, speech),
        _others(said),
    )
    return Sheet(
        tuple(section for section in sections if section.rows), tuple(dict.fromkeys(said.not_asked)), said.kind in WHOLE
    )


def _who(said: Said, appointment_words: str, appointment: Booked | None) -> Section:
    _ = said.speech
    child = said.given("role") == "child"
    address = _("addressed as “{form}”", form="Sie" if said.formal else "du")
    return Section(
        "who",
        _("Who and when"),
        (
            *fact("appointment", _("Appointment"), appointment_words),
            *said.rows("daypart", _("Has time"), each(labels.daypart), branch=True),
            *said.rows("name", _("Call-name"), each(lambda name, _: name)),
            *said.rows("age", _("Age of the child") if child else _("Age"), labels.age),
            *said.rows("birth", _("Date of birth"), labels.birth),
            *said.rows("role", _("Role"), lambda value, _: f"{labels.role(value, _)} · {address}"),
            *said.rows("other", _("Who is writing"), each(labels.role), branch=True),
            *said.rows("unsure", _("Who needs help"), each(labels.role), branch=True),
            *fact("target", _("Target group"), target_group(said, appointment)),
        ),
    )


def _appointment(payload: Mapping[str, Any], office: Office, appointment: Booked | None, _: Speech) -> str:
    if appointment is None:
        if payload.get("slot"):
            slot = Slot.from_json(payload["slot"])
            return _("{time} was chosen; the appointment no longer exists", time=_.instant(slot.start))
        return _("none: waiting list") if payload.get("kind") == "waiting" else _("no appointment")
    mode = labels.mode(appointment.mode, _)
    parts = (
        _("cancelled") if appointment.state == "cancelled" else "",
        f"{_.instant(appointment.start)}–{_.clock(appointment.end)}",
        labels.kind_of_appointment(appointment.kind, _),
        f"{mode}, {labels.site(office, appointment.site)}" if appointment.mode == "person" else mode,
        _("with {counsellor}", counsellor=labels.counsellor(office, appointment.counsellor_id)),
        _("code {code}", code=appointment.code),
        _("confirmed: yes") if appointment.confirmed else _("confirmed: not answered"),
    )
    return " · ".join(part for part in parts if part)


def _urgent(said: Said) -> Section:
    _ = said.speech
    words = {
        "crisis": _("CRISIS: the client asked for help at once, or wrote of danger"),
        "urgent": _("URGENT"),
    }.get(said.urgency, _("normal"))
    soon = said.given("deadline") == "d7"
    return Section(
        "urgent",
        _("Urgent"),
        (
            *fact("urgency", _("Priority"), words, urgent=said.urgency != "normal"),
            *said.rows("deadline", _("Letter with a deadline"), each(labels.deadline), urgent=soon),
        ),
    )


def _what(said: Said) -> Section:
    _ = said.speech
    further = [plain(code) for key in ("topic_2", "topic_3") if (code := said.given(key))]
    said.shown.update(("topic_2", "topic_3"))
    subject = said.rows("subject", _("Subject"), each(labels.subject), branch=True)

    def topics(value: Any, _: Speech) -> str:  # noqa: ANN401 -- JSON
        codes = [plain(code) for code in (value if isinstance(value, list) else [value])] + further
        return " · ".join(f"{number} {labels.topic_with_field(code, _)}" for number, code in enumerate(codes, 1))

    return Section(
        "what", _("What"), (*said.rows("topic", _("Topics"), topics), *subject, *said.rows("goal", _("Own goal")))
    )


def _strengths(said: Said) -> Section:
    _ = said.speech
    return Section(
        "strengths",
        _("Strengths"),
        (
            *said.rows("strengths", _("Can already do")),
            *said.rows("german", _("Speaks German"), each(labels.german)),
        ),
    )


def _frame(said: Said, office: Office) -> Section:
    _ = said.speech
    further = said.given("access_2")
    said.shown.add("access_2")

    def access(value: Any, _: Speech) -> str:  # noqa: ANN401 -- JSON
        codes = [*(value if isinstance(value, list) else [value]), further]
        needs = [plain(code) for code in codes if code not in (None, "none")]
        return each(labels.access)(needs or "none", _)

    lives = _("Child lives in") if said.given("role") == "child" else _("Lives in")
    return Section(
        "frame",
        _("Frame"),
        (
            *said.rows("place", lives, lambda value, _: _place(value, office, _)),
            *fact(
                "responsible",
                _("Responsible"),
                responsible(said.given("place"), office, _) if said.kind in WHOLE else "",
            ),
            *said.rows("status", _("Paper"), each(labels.paper)),
            *said.rows("talk_language", _("Talk in"), _talk_language),
            *said.rows("wish", _("Would like to speak"), each(labels.wish)),
            *said.rows("companion", _("Comes with"), each(labels.companion)),
            *said.rows("access", _("Room must allow for"), access),
        ),
    )


def _place(value: Any, office: Office, _: Speech) -> str:  # noqa: ANN401 -- JSON
    place = value if isinstance(value, dict) else {"area": plain(value)}
    area_id = place.get("area") or decide_place(place, (office,)).area
    where = (
        " ".join(plain(place[key]) for key in ("postal_code", "municipality") if place.get(key)),
        next((one.name for one in office.areas if one.id == area_id), plain(place.get("area"))),
        _("reception centre") if place.get("reception") else "",
        _("not in Germany yet") if place.get("abroad") else "",
    )
    return ", ".join(dict.fromkeys(part for part in where if part)) or _("does not know")


def _talk_language(value: Any, _: Speech) -> str:  # noqa: ANN401 -- JSON
    if not isinstance(value, dict):
        return each(lambda code, _: _.name_of_language(code))(value, _)
    language = each(lambda code, _: _.name_of_language(code))(value.get("language", ""), _)
    return _("{language}, please interpret", language=language) if value.get("interpreter") else language


def _safety(said: Said, appointment: Booked | None) -> Section:
    _ = said.speech
    way = labels.channel(said.channel, _)
    if appointment and way:
        way += ", " + (_("reminders on") if appointment.reminders else _("reminders off"))
    yes_or_no = each(labels.yes_or_no)
    seen, secret = said.given("safe") in ("yes", "seen"), said.given("parents_know") == "no"
    no_calls = said.given("safe_call") == "no"
    return Section(
        "safety",
        _("Safety and contact"),
        (
            *said.rows("safe", _("Others see the phone"), yes_or_no, urgent=seen),
            *said.rows("safe_call", _("May be called"), yes_or_no, urgent=no_calls, branch=True),
            *said.rows("parents_know", _("Parents may know"), yes_or_no, urgent=secret),
            *said.rows("phone", _("Phone"), labels.phone),
            *said.rows("contact", _("Can be reached at"), branch=True),
            *fact("way", _("Writes through"), way),
        ),
    )


def _words(said: Said) -> Section:
    _ = said.speech
    notes = (
        Row(f"note_{number}", _("Said beside"), note, "own", labels.mark("own", _), said.language)
        for number, note in enumerate(said.notes, 1)
    )
    messages = (
        *said.rows("message", _("Message"), _call if said.given("message") == "call" else None, branch=True),
        *said.rows("note", _("Message"), branch=True),
    )
    return Section("words", _("Own words"), (*messages, *said.rows("words", _("In own words")), *notes))


def _call(_value: Any, _: Speech) -> str:  # noqa: ANN401 -- JSON
    return _("asks to be called")


def _others(said: Said) -> Section:
    _ = said.speech
    return Section("others", _("Further answers"), said.unshown())


def _hand_over(consent: Mapping[str, Any], office: Office, appointment: Booked | None, _: Speech) -> Section:
    stamp = _("none on record")
    if consent.get("at"):
        stamp = _(
            "{time}, text version {version}, in {language}, {channel}",
            time=_.instant(datetime.fromisoformat(str(consent["at"]))),
            version=consent.get("version", "?"),
            language=_.name_of_language(str(consent.get("language", ""))),
            channel=labels.channel(str(consent.get("channel", "")), _),
        )
    comes = appointment is not None and appointment.mode == "person" and appointment.state != "cancelled"
    kept = (
        _("{days} days after the appointment", days=office.keep_days_booked)
        if appointment
        else _("{days} days after it came in", days=office.keep_days_unbooked)
    )
    bring = _("identity paper, letters, certificates, if there are any (the client was told so)") if comes else ""
    return Section(
        "hand_over",
        _("Hand-over"),
        (
            *fact("bring", _("To bring along"), bring),
            *fact("consent", _("Consent"), stamp),
            *fact("deletion", _("Deletion"), kept),
        ),
    )
