"""All that is kept of a person, for their own eyes: in words for "My data" (GDPR Art. 15), as files (Art. 15(3), 20).

``daten.txt`` says it in the person's language, ``daten.json`` as it is kept, for other programs.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.appointments.booked import appointment_of, slot_of
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker, bare
from dialogs.answers import ANSWERS, DAYPART, LANGUAGE, LATE, PROOF, SAFE, STEPS, TALK_LANGUAGE, moment, row_of, when
from dialogs.booked import how
from dialogs.channels import CHANNELS, RunBy
from dialogs.engine.conversation import Answer, Answers, State
from dialogs.intake import Intake, read_intake
from dialogs.kept_answer import Known, plain
from dialogs.live_chat import words_of
from dialogs.office import Office
from dialogs.rules.reading import JSON
from dialogs.steps.summary import how_and_where
from dialogs.text import Line, counted, text
from storage.calendar.booked import AppointmentState, Booked
from storage.calendar.interpreters import Progress
from storage.calendar.quarters import Mode
from storage.engine.codes import codes_of
from storage.engine.transaction import Transaction
from storage.intakes import access_log
from storage.intakes.intakes import IntakeKind, IntakeState, Urgency
from storage.intakes.still_waiting import Waited
from storage.people import conversations, kept
from storage.people.kept import KeptOfPerson
from storage.people.reach import Reach

REVIEW_TIER = "A"

Files: TypeAlias = tuple[tuple[str, bytes], ...]
"""Files to take along: (name, content)."""
KeptEntry: TypeAlias = tuple[Line, Line]
"""What it is, and what is kept of it."""
MOST_LOOKS = 1_000
TEXT_FILE, JSON_FILE = "daten.txt", "daten.json"
"""German in every language, and all that they say: they are seen by whoever sees the phone."""
YES = text("Yes")
ORDER = {key: place for place, row in enumerate((*ANSWERS, *STEPS)) for key in row.keys}


def _where(run_by: RunBy) -> Line:
    """Say where a conversation takes place, by whose server it runs on."""
    match run_by:
        case "us":
            return text("here in the chat")
        case "Telegram":
            return "Telegram"
        case "a browser's maker":
            return text("message on a device")
        case "a text message company":
            return text("text message (SMS)")
        case "mail servers":
            return text("e-mail")


def _way(way: Reach) -> Iterator[KeptEntry]:
    """Say where somebody is reached, and whether that still is so; of a device there is nothing anybody could read."""
    where = _where(CHANNELS[way.channel].run_by) if way.channel in CHANNELS else way.channel
    name = text("We reach you by")
    yield name, text("{what}: {content}", what=where, content=way.address) if _is_readable(way) else where
    if way.confirmed_at is not None:
        yield name, text("{what}: since {content}", what=where, content=moment(way.confirmed_at))
    if way.stopped_at is not None:
        yield name, text("{what}: taken back on {content}", what=where, content=moment(way.stopped_at))
    if way.gone_at is not None:
        yield name, text("{what}: nothing has arrived there since {content}", what=where, content=moment(way.gone_at))


def _is_readable(way: Reach) -> bool:
    return way.channel in {"sms", "email"}


def _interpreting(progress: Progress) -> Line:
    """Say how far the booking of an interpreter has come."""
    match progress:
        case "ordered":
            return text("An interpreter has been asked for.")
        case "confirmed":
            return text("Somebody will be there who interprets for you.")
        case "none_found":
            return text("No interpreter was found yet.")


@dataclass(frozen=True, slots=True)
class OwnData:
    """What is kept of one person."""

    state: State
    kept: KeptOfPerson
    looks: Sequence[access_log.Noted]
    known: Known

    @classmethod
    def read(
        cls, tx: Transaction, conversation_id: str, state: State, offices: Sequence[Office], catalogs: Catalogs
    ) -> "OwnData":
        """Read all tables; the dialogs' own ``state`` is the caller's. Raises LookupError for an unknown person."""
        looks = access_log.of_person(tx, conversation_id, limit=MOST_LOOKS)
        return cls(state, kept.of_person(tx, conversation_id), looks, Known(tuple(offices), dict(catalogs.offered)))

    # In words

    def entries(self) -> tuple[KeptEntry, ...]:
        """Say all of it in words, each thing once."""
        return tuple(dict.fromkeys(self._entries()))

    def _entries(self) -> Iterator[KeptEntry]:
        state = self.state
        yield LANGUAGE.name, self.known.languages.get(state.language) or state.language or "–"
        for device in self.kept.devices:
            where = _where(CHANNELS[device.channel].run_by) if device.channel in CHANNELS else device.channel
            yield text("Conversation"), text("{what}: {content}", what=where, content=moment(device.since))
        for guest in self.kept.guests:
            where = _where(CHANNELS[guest.channel].run_by) if guest.channel in CHANNELS else guest.channel
            name = text("Appointment shown on another device")
            yield name, text("{what}: {content}", what=where, content=moment(guest.since))
        for way in self.kept.ways:
            yield from _way(way)
        if self.kept.discreet:
            yield SAFE.name, text("Others see it: we write only time and code.")
        for answers in (state.known, *(frame.answers for frame in state.frames)):
            yield from self._answers(answers)
        yield from ((text("Note"), note) for note in state.notes)
        for appointment in self.kept.appointments:
            yield from self._appointment(appointment)
        for intake in self.kept.intakes:
            yield from self._handed_over(intake.reference, intake.created_at, read_intake(intake.payload))
            codes = ((intake.kind, IntakeKind), (intake.urgency, Urgency), (intake.state, IntakeState))
            yield from _unknown(text("Handed over to the team"), *codes)
            yield from self._written(intake.id)
            yield from self._offers(intake.id)
            yield from self._waits(intake.id)
        yield from self._letters()
        for frame in state.frames:
            for what, content in self._answers(frame.former):
                yield text("Earlier answers"), text("{what}: {content}", what=what, content=content)

    def _answers(self, answers: Answers) -> Iterator[KeptEntry]:
        for key, answer in sorted(answers.items(), key=lambda pair: ORDER.get(pair[0], len(ORDER))):
            row = row_of(key)
            if row is None:
                words: Line | None = plain(answer.value)
            else:
                words = row.said(answer.value, self.known)
            if words:
                yield (key if row is None else row.label(parent=self.state.formal)), words

    def _appointment(self, booked: Booked) -> Iterator[KeptEntry]:
        office = next((office for office in self.known.offices if office.id == booked.office_id), None)
        address = office.site(booked.site).address if office else booked.site
        yield text("Appointment"), moment(booked.start)
        known = booked.mode in codes_of(Mode)
        yield text("Appointment"), _how(booked, office, address) if known else booked.mode
        yield text("Appointment"), text("🔑 Code {code}", code=booked.code)
        if booked.interpreter:
            talk: JSON = {"language": booked.interpreter, "interpreter": True}
            yield TALK_LANGUAGE.name, TALK_LANGUAGE.said(talk, self.known) or booked.interpreter
        if booked.id in self.kept.interpreting:
            progress = self.kept.interpreting[booked.id]
            known = progress in codes_of(Progress)
            yield TALK_LANGUAGE.name, _interpreting(progress) if known else progress
        if booked.confirmed:
            yield text("Yes, I am coming"), YES
        if booked.late_minutes:
            yield LATE.name, counted("{number} minute", "{number} minutes", booked.late_minutes)
        if not booked.reminders:
            yield text("No reminders"), YES
        if booked.state == "cancelled":
            yield text("Cancel the appointment"), YES
        if booked.state == "missed":
            yield text("I was not there"), YES
        yield from _unknown(text("Appointment"), (booked.state, AppointmentState))

    def _handed_over(self, reference: str, at: datetime, intake: Intake) -> Iterator[KeptEntry]:
        yield text("Handed over to the team"), text("{what}: {content}", what=reference, content=moment(at))
        yield from self._answers(intake.answers)
        if intake.consent is not None:
            proof: JSON = {**intake.consent.to_json()}
            yield PROOF.name, PROOF.said(proof, self.known) or "–"
        yield from ((text("Note"), note) for note in intake.notes)
        if intake.urgency == "crisis":
            yield text("Help right now"), YES

    def _written(self, intake_id: str) -> Iterator[KeptEntry]:
        for message in self.kept.written[intake_id]:
            words = words_of(message.content)
            if words is not None:
                yield (text("Message") if message.staff_id is None else text("From the team")), words

    def _offers(self, intake_id: str) -> Iterator[KeptEntry]:
        for offer in self.kept.offers[intake_id]:
            yield text("Offered time"), when(slot_of(offer.time))
        if intake_id in self.kept.stopped:
            yield DAYPART.name, text("no more offers, because the team stopped them")

    def _waits(self, intake_id: str) -> Iterator[KeptEntry]:
        if (waited := self.kept.waiting.get(intake_id)) is None:
            return
        yield text("Waiting list"), text("you last said on {day} that you wait", day=moment(waited.alive_at))
        if waited.asked_at is not None:
            yield text("Waiting list"), text("you were asked on {day}", day=moment(waited.asked_at))
        if waited.ends_at is not None:
            yield text("Waiting list"), text("it ends on {day}", day=moment(waited.ends_at))

    def _letters(self) -> Iterator[KeptEntry]:
        for letter in self.kept.letters:
            if letter.done is None:
                yield text("Planned message"), moment(letter.due)
        sent = sum(1 for letter in self.kept.letters if letter.done is not None)
        if sent:
            yield text("Messages of this program that are kept"), str(sent)
        if self.kept.code_until is not None:
            yield (
                text("Come back later"),
                text("a link and a code, until {content}", content=moment(self.kept.code_until)),
            )

    # As files

    def files(self, speaker: Speaker, now: datetime) -> Files:
        """Write both files: (name, content in UTF-8). ``now`` is aware."""
        return (
            (TEXT_FILE, self.as_text(speaker, now).encode("utf-8")),
            (JSON_FILE, (json.dumps(self.as_json(now), ensure_ascii=False, indent=2) + "\n").encode("utf-8")),
        )

    def as_text(self, speaker: Speaker, now: datetime) -> str:
        """Write a line for each thing, in the person's language, with nothing left out or cut."""
        lines: tuple[Line, ...] = (
            text("🔒 This is what we know about you:"),
            moment(now),
            *(text("{what}: {content}", what=what, content=content) for what, content in self.entries()),
            *((text("👁 When the team looked at it:"),) if self.looks else ()),
            *(moment(look.at) for look in self.looks),
        )
        written = "\n".join(map(speaker.words, lines)) + "\n"
        return written if speaker.language.rtl else bare(written)

    def as_json(self, now: datetime) -> dict[str, Any]:
        """Give it as it is kept, with names of columns and questions; times are ISO 8601, UTC."""
        state = self.state.to_json()
        return {
            "at": now.isoformat(timespec="seconds"),
            "since": _iso(self.kept.since),
            "state": {**state, "names": _names(self.state)},
            "devices": [
                {
                    "channel": device.channel,
                    "since": _iso(device.since),
                    "current": device.current,
                    "used_by_nobody_else": device.own,
                }
                for device in self.kept.devices
            ],
            "ticket_shown_on": [
                {"channel": device.channel, "since": _iso(device.since)} for device in self.kept.guests
            ],
            "ways": [
                {
                    "channel": way.channel,
                    "address": way.address,
                    "since": _iso(way.made_at),
                    "confirmed": _iso(way.confirmed_at),
                    "taken_back": _iso(way.stopped_at),
                    "gone": _iso(way.gone_at),
                }
                for way in self.kept.ways
            ],
            "others_see_the_phone": self.kept.discreet,
            "way_back_until": _iso(self.kept.code_until),
            "time_held_until": _iso(self.kept.held_until),
            "appointments": [
                {**_appointment(appointment), "interpreter_progress": self.kept.interpreting.get(appointment.id)}
                for appointment in self.kept.appointments
            ],
            "handed_over": [
                {
                    "reference": intake.reference,
                    "office": intake.office_id,
                    "state": intake.state,
                    "at": _iso(intake.created_at),
                    "answer_promised_by": _iso(intake.promised_at),
                    "closed_at": _iso(intake.closed_at),
                    "listed_as": {"kind": intake.kind, "urgency": intake.urgency},
                    **intake.payload,
                    "messages": [
                        {
                            "from": "you" if message.staff_id is None else "team",
                            "at": _iso(message.at),
                            "read_at": _iso(message.read_at),
                            **message.content,
                        }
                        for message in self.kept.written[intake.id]
                    ],
                    "offers": [
                        {
                            "slot": slot_of(offer.time).to_json(),
                            "state": offer.state,
                            "at": _iso(offer.made_at),
                            "until": _iso(offer.until),
                        }
                        for offer in self.kept.offers[intake.id]
                    ],
                    "offers_stopped": intake.id in self.kept.stopped,
                    "waiting": _waited(self.kept.waiting.get(intake.id)),
                }
                for intake in self.kept.intakes
            ],
            "messages_of_this_program": [
                {"kind": letter.kind, "due": _iso(letter.due), "sent": _iso(letter.done)}
                for letter in self.kept.letters
            ],
            "team_looked": [{"at": _iso(look.at), "what": look.what} for look in self.looks],
        }


def own_files(
    tx: Transaction,
    channel: str,
    address: str,
    *,
    offices: Sequence[Office],
    catalogs: Catalogs,
    now: datetime,
) -> Files:
    """Write the files of whoever writes from an address: (name, content); nothing where nobody is known there."""
    found = conversations.find(tx, channel, address)
    if found is None or found.state is None or found.guest_of is not None:
        return ()
    state = State.from_json(found.state)
    speaker = Speaker(catalogs, state.language or state.guess, state.formal)
    return OwnData.read(tx, found.id, state, offices, catalogs).files(speaker, now)


def _unknown(what: Line, *codes: tuple[str, object]) -> Iterator[KeptEntry]:
    """Say as they are kept the codes that are none of their set: another version wrote them, and they are kept."""
    yield from ((what, code) for code, known in codes if code not in codes_of(known))


def _names(state: State) -> dict[str, str]:
    """Name the questions whose answers are kept in the state, but those that only led on to the next."""
    answers: dict[str, Answer] = {}
    for frame in state.frames:
        answers |= {**frame.answers, **frame.former}
    return {
        key: row.name.msgid
        for key, answer in {**state.known, **answers}.items()
        if (row := row_of(key)) is not None and not (isinstance(answer.value, str) and answer.value in row.leads_on)
    }


def _appointment(booked: Booked) -> dict[str, Any]:
    return {
        "office": booked.office_id,
        "counsellor": booked.counsellor_id,
        "kind": booked.kind,
        "mode": booked.mode,
        "site": booked.site,
        "start": _iso(booked.start),
        "end": _iso(booked.end),
        "code": booked.code,
        "state": booked.state,
        "interpreter": booked.interpreter,
        "reminders": booked.reminders,
        "late_minutes": booked.late_minutes,
        "confirmed": booked.confirmed,
        "room": booked.room,
        "you_call": booked.client_calls,
        "booked_at": _iso(booked.created_at),
    }


def _how(booked: Booked, office: Office | None, address: str) -> Line:
    """Say how a talk takes place, as the ticket does where its office is still there."""
    return how_and_where(booked.mode, address) if office is None else how(appointment_of(booked), office)


def _waited(waited: Waited | None) -> dict[str, Any] | None:
    if waited is None:
        return None
    return {
        "last_said": _iso(waited.alive_at),
        "asked_at": _iso(waited.asked_at),
        "ends_at": _iso(waited.ends_at),
    }


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
