"""The intake as a sheet: its answers become rows a counsellor reads, in the order of the printed page.

Order: who and when, urgent, what, strengths, frame, safety, words, hand-over; last what was not asked.
Nothing is looked up and nothing judged here: every row says how its value came about.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.desk.intake.answers import WHOLE, Row, Said, fact
from bot.desk.intake.conclusions import responsible, target_group
from bot.team import labels
from bot.team.speech import Speech
from dialogs import answers
from dialogs.intake import Consent, Intake
from dialogs.office import Office
from storage.calendar.appointments import Booked

Rows: TypeAlias = tuple[Row, ...]


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


def sheet(intake: Intake, office: Office, appointment: Booked | None, *, received: datetime, speech: Speech) -> Sheet:
    """Make the sheet of an intake that came in at ``received`` (aware): the rows of dialogs.answers, and our facts.

    Keys of an earlier release that no row knows are shown as they are, at the end.
    """
    said = Said(intake, office, received.astimezone(speech.zone).date(), speech)
    sections = (
        _who(said, appointment),
        _urgent(said),
        _section(said, "what", speech("What")),
        _section(said, "strengths", speech("Strengths")),
        _frame(said),
        _safety(said, appointment),
        _words(said),
        _hand_over(intake.consent, office, appointment, speech),
        Section("others", speech("Further answers"), said.unknown()),
    )
    return Sheet(
        tuple(section for section in sections if section.rows),
        tuple(dict.fromkeys(said.not_asked)),
        intake.kind in WHOLE,
    )


def _section(said: Said, section: answers.Section, title: str, **after: Rows) -> Section:
    """Lay out the answers of a section; ``after`` are facts of ours, by the key of the answer they follow."""
    rows: list[Row] = []
    for answer in answers.ANSWERS:
        if answer.section == section:
            rows += said.rows(answer)
            rows += after.get(answer.key, ())
    return Section(section, title, tuple(rows))


def _who(said: Said, appointment: Booked | None) -> Section:
    _, intake = said.speech, said.intake
    target = fact("target", _("Target group"), target_group(said, appointment))
    section = _section(said, "who", _("Who and when"), unsure=target)
    address = _("addressed as “{form}”", form="Sie" if intake.formal else "du")
    rows = (
        replace(row, value=f"{row.value} · {address}") if row.key == "role" and row.value else row
        for row in section.rows
    )
    booked = _appointment(intake, said.office, appointment, _)
    return replace(section, rows=(*fact("appointment", _("Appointment"), booked), *rows))


def _appointment(intake: Intake, office: Office, appointment: Booked | None, _: Speech) -> str:
    if appointment is None:
        if intake.slot is not None:
            return _("{time} was chosen; the appointment no longer exists", time=_.instant(intake.slot.start))
        return _("none: waiting list") if intake.kind == "waiting" else _("no appointment")
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
    _, urgency = said.speech, said.intake.urgency
    words = {
        "crisis": _("CRISIS: the client asked for help at once, or wrote of danger"),
        "urgent": _("URGENT"),
    }.get(urgency, _("normal"))
    section = _section(said, "urgent", _("Urgent"))
    return replace(section, rows=(*fact("urgency", _("Priority"), words, urgent=urgency != "normal"), *section.rows))


def _frame(said: Said) -> Section:
    _, intake = said.speech, said.intake
    words = responsible(intake.place, said.office, _) if intake.kind in WHOLE else ""
    return _section(said, "frame", _("Frame"), place=fact("responsible", _("Responsible"), words))


def _safety(said: Said, appointment: Booked | None) -> Section:
    _ = said.speech
    way = labels.channel(said.intake.channel, _)
    if appointment and way:
        way += ", " + (_("reminders on") if appointment.reminders else _("reminders off"))
    section = _section(said, "safety", _("Safety and contact"))
    return replace(section, rows=(*section.rows, *fact("way", _("Writes through"), way)))


def _words(said: Said) -> Section:
    _, intake = said.speech, said.intake
    notes = (
        Row(f"note_{number}", _("Said beside"), note, "own", labels.mark("own", _), intake.language)
        for number, note in enumerate(intake.notes, 1)
    )
    section = _section(said, "words", _("Own words"))
    return replace(section, rows=(*section.rows, *notes))


def _hand_over(consent: Consent | None, office: Office, appointment: Booked | None, _: Speech) -> Section:
    stamp = _("none on record")
    if consent is not None:
        stamp = _(
            "{time}, text version {version}, in {language}, {channel}",
            time=_.instant(consent.at),
            version=consent.version,
            language=_.name_of_language(consent.language),
            channel=labels.channel(consent.channel, _),
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
