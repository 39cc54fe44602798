"""The intake as a sheet: its answers become rows a counsellor reads, in the order of the printed page.

Order: who and when, urgent, what, strengths, frame, safety, words, hand-over; last what was not asked.
Nothing is looked up and nothing judged here: every row says how its value came about.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.desk.intake.answers import WHOLE, SheetAnswers, SheetRow, fact
from bot.desk.intake.conclusions import responsible, target_group
from bot.team import labels
from bot.team.speech import Speech
from dialogs import answers, kept_answer
from dialogs.intake import Consent, Intake
from dialogs.office import Office
from storage.calendar.appointments import Booked

Rows: TypeAlias = tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SheetSection:
    """Rows that belong together, under a stable ``id`` and a title."""

    id: str
    title: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One intake, ready to be shown, printed or sent: its sections in order, and what was not asked."""

    sections: tuple[SheetSection, ...]
    not_asked: tuple[str, ...]
    """Labels of the questions that were not put."""
    whole: bool
    """False for a short message or a call: there everything else was not asked."""

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """All rows in order."""
        return tuple(row for section in self.sections for row in section.rows)

    def row(self, key: str) -> SheetRow | None:
        """Give the row of that key, if it is on the sheet."""
        return next((row for row in self.rows if row.key == key), None)

    def value(self, key: str) -> str:
        """Give the value of that key's row; empty where there is none."""
        return row.value if (row := self.row(key)) else ""


def sheet(intake: Intake, office: Office, appointment: Booked | None, *, received: datetime, speech: Speech) -> Sheet:
    """Make the sheet of an intake that came in at ``received`` (aware): the rows of dialogs.answers, and our facts.

    Keys of an earlier release that no row knows are shown as they are, at the end.
    """
    say, said = speech, SheetAnswers(intake, office, received.astimezone(speech.zone).date(), speech)
    sections = (
        _who(said, appointment),
        _urgent(said),
        _section(said, "what", say("What")),
        _section(said, "strengths", say("Strengths")),
        _frame(said),
        _safety(said, appointment),
        _words(said),
        _hand_over(intake.consent, office, appointment, speech, waits=intake.kind == "waiting"),
        SheetSection("others", say("Further answers"), said.unknown()),
    )
    return Sheet(
        tuple(section for section in sections if section.rows),
        tuple(dict.fromkeys(said.not_asked)),
        intake.kind in WHOLE,
    )


def _section(said: SheetAnswers, section: kept_answer.Section, title: str, **after: Rows) -> SheetSection:
    """Lay out the answers of a section; ``after`` are facts of ours, by the key of the answer they follow."""
    rows: list[SheetRow] = []
    for answer in answers.ANSWERS:
        if answer.section == section:
            rows += said.rows(answer)
            rows += after.get(answer.key, ())
    return SheetSection(section, title, tuple(rows))


def _who(said: SheetAnswers, appointment: Booked | None) -> SheetSection:
    say, intake = said.speech, said.intake
    target = fact("target", say("Target group"), target_group(said, appointment))
    section = _section(said, "who", say("Who and when"), unsure=target)
    address = say("addressed as “{form}”", form="Sie" if intake.formal else "du")
    rows = (
        replace(row, value=f"{row.value} · {address}") if row.key == "role" and row.value else row
        for row in section.rows
    )
    booked = _appointment(intake, said.office, appointment, say)
    return replace(section, rows=(*fact("appointment", say("Appointment"), booked), *rows))


def _appointment(intake: Intake, office: Office, appointment: Booked | None, say: Speech) -> str:
    if appointment is None:
        if intake.slot is not None:
            return say("{time} was chosen; the appointment no longer exists", time=say.instant(intake.slot.start))
        return say("none: waiting list") if intake.kind == "waiting" else say("no appointment")
    how, room = labels.where(appointment, office, say), office.room_link(appointment.room)
    parts = (
        say("cancelled") if appointment.state == "cancelled" else "",
        f"{say.instant(appointment.start)}–{say.clock(appointment.end)}",
        labels.kind_of_appointment(appointment.kind, say),
        f"{how}: {room}" if room else how,
        say("with {counsellor}", counsellor=labels.counsellor(office, appointment.counsellor_id)),
        say("code {code}", code=appointment.code),
        say("confirmed: yes") if appointment.confirmed else say("confirmed: not answered"),
    )
    return " · ".join(part for part in parts if part)


def _urgent(said: SheetAnswers) -> SheetSection:
    say, urgency = said.speech, said.intake.urgency
    words = {
        "crisis": say("CRISIS: the client asked for help at once, or wrote of danger"),
        "urgent": say("URGENT"),
    }.get(urgency, say("normal"))
    section = _section(said, "urgent", say("Urgency"))
    return replace(section, rows=(*fact("urgency", say("Priority"), words, urgent=urgency != "normal"), *section.rows))


def _frame(said: SheetAnswers) -> SheetSection:
    say, intake = said.speech, said.intake
    words = responsible(intake.place, said.office, say) if intake.kind in WHOLE else ""
    return _section(said, "frame", say("Frame"), place=fact("responsible", say("Responsible"), words))


def _safety(said: SheetAnswers, appointment: Booked | None) -> SheetSection:
    say = said.speech
    way = labels.channel(said.intake.channel, say)
    if appointment and way:
        way += ", " + (say("reminders on") if appointment.reminders else say("reminders off"))
    section = _section(said, "safety", say("Safety and contact"))
    return replace(section, rows=(*section.rows, *fact("way", say("Writes through"), way)))


def _words(said: SheetAnswers) -> SheetSection:
    say, intake = said.speech, said.intake
    notes = (
        SheetRow(f"note_{number}", say("Said beside"), note, "own", labels.mark("own", say), intake.language)
        for number, note in enumerate(intake.notes, 1)
    )
    section = _section(said, "words", say("Own words"))
    return replace(section, rows=(*section.rows, *notes))


def _hand_over(
    consent: Consent | None, office: Office, appointment: Booked | None, say: Speech, *, waits: bool
) -> SheetSection:
    stamp = say("none on record")
    if consent is not None:
        stamp = say(
            "{time}, text version {version}, in {language}, {channel}",
            time=say.instant(consent.at),
            version=consent.version,
            language=say.name_of_language(consent.language),
            channel=labels.channel(consent.channel, say),
        )
    comes = appointment is not None and appointment.mode == "person" and appointment.state != "cancelled"
    kept = (
        say("{days} days after the appointment", days=office.keep_days_booked)
        if appointment
        else say("{weeks} weeks after the client last said that they wait", weeks=office.wait_weeks)
        if waits
        else say("{days} days after it came in", days=office.keep_days_unbooked)
    )
    bring = say("identity paper, letters, certificates, if there are any (the client was told so)") if comes else ""
    return SheetSection(
        "hand_over",
        say("Hand-over"),
        (
            *fact("bring", say("To bring along"), bring),
            *fact("consent", say("Consent"), stamp),
            *fact("deletion", say("Deletion"), kept),
        ),
    )
