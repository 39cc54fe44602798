"""Carry out what a dialog decided, inside the turn's transaction: all of it, or a reason to ask again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Literal

from bot.appointments import reminders, waiting_list
from bot.appointments.availability import can_take_place
from bot.appointments.booked import slot_of, time_of
from bot.conversation import way_back
from bot.conversation.sending import NO_SENDING, Sending
from bot.letters import live_chat, notices, still_waiting
from bot.office.days import team_times
from dialogs.devices import may_decide
from dialogs.engine.conversation import Answer, Refused, State
from dialogs.engine.effects import (
    Accept,
    BeDiscreet,
    Book,
    Cancel,
    Confirm,
    ConfirmWay,
    Consented,
    Count,
    Decline,
    Effect,
    EndElsewhere,
    Erase,
    Feedback,
    HandOver,
    Hold,
    KeepDevice,
    KeepUntilTomorrow,
    LeaveLiveChat,
    Move,
    Mute,
    PassOn,
    Release,
    Remind,
    RunLate,
    SendCode,
    StopWaiting,
    StopWay,
    Unlock,
    WaitOn,
    WasMe,
    WriteWithin,
)
from dialogs.intake import PROOF, Consent, Intake, read_intake
from dialogs.letters import CANCELLED_ELSEWHERE, CODE, MOVED_ELSEWHERE, AboutAppointment
from dialogs.office import FIRST_TALKS, ZONE, Office
from dialogs.rules.reading import JSON, Sight
from dialogs.rules.slots import Slot
from dialogs.rules.sms_numbers import ForSms, Refusal, read_sms_number
from dialogs.rules.waiting import lasts
from dialogs.steps.free_time import GONE
from dialogs.text import Text, text
from storage.calendar import appointments, offers
from storage.calendar.appointments import AlreadyBooked, Booked, NoSuchAppointment, SlotTaken
from storage.calendar.offers import Offer
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.intakes import IntakeRecord
from storage.intakes.still_waiting import of_person, since
from storage.letters import outbox
from storage.office import counters
from storage.people import conversations, reach, sending_limits, ways_back
from storage.team import audit

TOMORROW = timedelta(hours=24)
TOO_MANY: Mapping[Literal["number", "network", "day"], Text] = {
    "number": text("Today no more codes can be sent there. Another number or address, or another way?"),
    "network": text(
        "From this internet connection too many codes were asked for. Please wait an hour, or choose another way."
    ),
    "day": text("Today no more codes can be sent. Please choose another way."),
}
NOT_WANTED = text("Whoever has this number or address wants no messages from us. Another one, or another way?")
TWICE = text("You already have an appointment. You can move or cancel it.")


class RefusedEffect(Exception):
    """An effect could not be done; ``event`` is what the conversation goes on with, ``then`` is done all the same."""

    def __init__(self, event: Refused, then: Callable[[], object] = lambda: None) -> None:
        super().__init__(event.because.msgid)
        self.event = event
        self.then = then


@dataclass(slots=True)
class Effects:
    """Carries out the effects of one turn for one conversation; for a guest, that whose ticket it shows."""

    tx: Transaction
    offices: Mapping[str, Office]
    conversation: str
    state: State
    now: datetime
    channel: str
    address: str
    """Where the person writes from."""
    guest: bool = False
    """True for a device that shows the ticket only: it decides of the appointment, and nothing else."""
    booked: Booked | None = None
    sending: Sending = NO_SENDING
    network: str = ""
    """The key of the network the person writes from; empty where it is not known."""
    office: str = ""
    """The office the conversation belongs to from now on; empty where nothing changed."""
    knows: dict[str, Answer] = field(default_factory=dict)
    """What the effects add to the state."""
    told: bool = False
    """True where a letter to the staff was written."""
    erased: bool = False
    unlocked: bool = False
    """True where a guest was let in: the conversation itself goes on."""
    cleared: bool = False
    """True where a channel is to take back what it has shown, too."""

    def carry_out(self, effects: Sequence[Effect]) -> None:
        """Do all of them, in order; raises RefusedEffect, and then the caller undoes what was done."""
        for effect in effects:
            if not self.guest or may_decide(effect):
                self._do(effect)

    def _do(self, effect: Effect) -> None:  # noqa: C901, PLR0912, PLR0915 -- one line a kind of effect
        match effect:
            case Hold():
                self._hold(effect)
            case Release():
                appointments.release(self.tx, self.conversation)
            case Book():
                self._book(effect)
            case Move():
                self._move(effect)
            case Cancel(appointment):
                if cancelled := appointments.cancel(self.tx, appointment, self.now):
                    self._tell("cancelled", cancelled)
                    self._log("client_cancelled", cancelled)
                outbox.withdraw(self.tx, appointment_id=appointment)
                if cancelled and self.guest:
                    self._tell_owner(CANCELLED_ELSEWHERE, cancelled)
                self._renew_way_back()
            case Confirm(appointment):
                appointments.confirm(self.tx, appointment)
            case RunLate(appointment, minutes):
                self._run_late(appointment, minutes)
            case Mute(appointment):
                appointments.mute(self.tx, appointment)
                reminders.withdraw(self.tx, appointment)
            case Remind(appointment):
                self._remind(appointment)
            case SendCode():
                self._send_code(effect)
            case ConfirmWay(code):
                reach.confirm(self.tx, self.conversation, code, self.now)
            case StopWay():
                for way in reach.of_conversation(self.tx, self.conversation):
                    reach.stop(self.tx, way.id, self.now)
            case BeDiscreet(discreet):
                conversations.keep_discreet(self.tx, self.conversation, discreet=discreet)
            case WriteWithin(hours):
                conversations.keep_hours(self.tx, self.conversation, hours)
            case HandOver():
                self._hand_over(effect)
            case Consented(version):
                self._note_consent(version)
            case Feedback():
                self._count_feedback(effect)
            case Count(office, what):
                counters.count(self.tx, office, what, self._today())
            case Erase(traces):
                for cancelled in conversations.erase(self.tx, self.conversation, self.now):
                    self._tell("cancelled", cancelled)
                self.erased = True
                self.cleared = traces
            case KeepUntilTomorrow():
                conversations.forget_at(self.tx, self.conversation, self.now + TOMORROW)
            case PassOn(words):
                self.told = live_chat.pass_on(self.tx, self.conversation, words, self.now) or self.told
            case LeaveLiveChat():
                live_chats.leave(self.tx, self.conversation)
            case Accept(offer):
                self._accept(offer)
            case Decline(offer):
                if (found := self._my_offer(offer)) is not None:
                    waiting_list.close(self.tx, found, "declined")
            case WaitOn(intake):
                if intake in of_person(self.tx, self.conversation, self.now):
                    still_waiting.go_on(self.tx, intake, self.now)
                    self._renew_way_back()
            case StopWaiting(intake):
                if (found_office := self._where_i_wait(intake)) is not None:
                    still_waiting.stop(self.tx, intake, found_office, self.now)
                    self._renew_way_back()
            case Unlock(said):
                self._unlock(said)
            case KeepDevice(own):
                ways_back.keep_own(self.tx, self.channel, self.address, own=own)
            case EndElsewhere():
                ways_back.end_elsewhere(self.tx, self.channel, self.address, self.now)
            case WasMe():
                ways_back.was_me(self.tx, self.channel, self.address)

    def _unlock(self, said: JSON) -> None:
        if self.guest:
            who = (self.channel, self.address)
            self.unlocked = way_back.unlock(self.tx, self.conversation, said, *who, self.offices, self.now)

    def _hold(self, effect: Hold) -> None:
        slot = effect.slot
        self._refuse_if_gone(slot, (effect.key,))
        try:
            appointments.hold(
                self.tx,
                time_of(slot),
                office_id=self._office_of(slot),
                conversation_id=self.conversation,
                now=self.now,
            )
        except SlotTaken:
            raise RefusedEffect(Refused((effect.key,), GONE)) from None

    def _book(self, effect: Book) -> None:
        slot = effect.slot
        self._refuse_if_gone(slot, effect.keys)
        try:
            booked = appointments.book(
                self.tx,
                time_of(slot),
                office_id=effect.office,
                conversation_id=self.conversation,
                first_talk=slot.kind in FIRST_TALKS,
                zone=ZONE.key,
                now=self.now,
                client_calls=effect.client_calls,
            )
        except SlotTaken:
            raise RefusedEffect(Refused(effect.keys, GONE)) from None
        except AlreadyBooked:
            raise RefusedEffect(Refused(effect.keys, TWICE)) from None
        self.booked = booked
        self.office = effect.office
        if effect.reminders:
            reminders.plan(self.tx, booked, self.offices[booked.office_id], self.now)
        else:
            appointments.mute(self.tx, booked.id)
        self._renew_way_back()

    def _move(self, effect: Move) -> None:
        slot, before = effect.slot, appointments.find(self.tx, effect.appointment)
        self._refuse_if_gone(slot, effect.keys)
        try:
            moved = appointments.move(
                self.tx,
                effect.appointment,
                time_of(slot),
                self.now,
                client_calls=None if effect.phone is None else not effect.phone,
            )
        except SlotTaken:
            raise RefusedEffect(Refused(effect.keys, GONE)) from None
        except NoSuchAppointment:
            raise RefusedEffect(Refused(effect.keys, text("This appointment is over or cancelled."))) from None
        outbox.withdraw(self.tx, appointment_id=moved.id)
        if moved.mode == "phone" and effect.phone is not None:
            self._note_phone(moved.id, effect.phone)
        self._log("client_moved", moved)
        if before is not None:
            self._tell("moved", moved, before=before.local_start)
            if before.counsellor_id != moved.counsellor_id:
                self._tell("moved_away", before)
        if moved.reminders:
            reminders.plan(self.tx, moved, self.offices[moved.office_id], self.now)
        if self.guest:
            self._tell_owner(MOVED_ELSEWHERE, moved)
        self._renew_way_back()

    def _renew_way_back(self) -> None:
        """Have the link and the code last as long as what they are for, as that is now."""
        waits = since(self.tx, self.conversation, self.now)
        ends = [alive + lasts(self.offices[office]) for office, alive in waits if office in self.offices]
        ways_back.issue(self.tx, self.conversation, self.now, waits_until=max(ends, default=None))

    def _tell_owner(self, letter: AboutAppointment, booked: Booked) -> None:
        """Write to the person whose ticket this is, who may look at another device: their page shows the old time."""
        key = f"{letter.name}:{booked.id}:{booked.sequence}"
        outbox.plan(self.tx, letter, self.conversation, self.now, unique_key=key, appointment_id=booked.id)
        self.told = True

    def _remind(self, appointment: str) -> None:
        """Plan the reminders that are still to come."""
        booked = appointments.find(self.tx, appointment)
        if booked is None or booked.state != "booked" or booked.conversation_id != self.conversation:
            return
        appointments.unmute(self.tx, appointment)
        reminders.plan(self.tx, booked, self.offices[booked.office_id], self.now)

    def _send_code(self, effect: SendCode) -> None:
        """Keep an address until it is shown to be the person's, and send six digits there."""
        if effect.channel == "sms":
            read = read_sms_number(effect.address, Sight("", (), self._today()), self.sending.countries)
            if not isinstance(read, ForSms):
                raise RefusedEffect(Refused((effect.key,), self._no_sms_to(read)))
        if any(way.stopped_at and not way.confirmed_at for way in reach.at(self.tx, effect.channel, effect.address)):
            raise RefusedEffect(Refused((effect.key,), NOT_WANTED))
        office = self.state.known["office"].value if "office" in self.state.known else self.state.office
        may = sending_limits.may_send(
            self.tx,
            office_id=str(office),
            channel=effect.channel,
            address=effect.address,
            network=self.network,
            now=self.now,
            limits=self.sending.limits,
        )
        if may != "yes":
            tells = partial(notices.tell_of_cap, self.tx, str(office), self.now) if may == "day" else lambda: None
            raise RefusedEffect(Refused((effect.key,), TOO_MANY[may]), tells)
        way_id = reach.add_way(self.tx, self.conversation, effect.channel, effect.address, self.now, confirmed=False)
        code = reach.issue_code(self.tx, way_id, self.now)
        key = f"{CODE.name}:{way_id}:{self.now.isoformat()}"
        arguments = {"code": code, "at_once": True}
        outbox.plan(self.tx, CODE, self.conversation, self.now, unique_key=key, about=way_id, arguments=arguments)
        self.told = True

    def _no_sms_to(self, why: Refusal) -> Text:
        """Say why a text message cannot go to a number, and what can be done."""
        codes = ", ".join(f"+{code}" for code in sorted(self.sending.countries))
        match why:
            case "country":
                return text("We can only write to numbers that begin with {codes}. Another number?", codes=codes)
            case "no_mobile":
                return text("This is no mobile number. Please give a mobile number, or go back for another way.")
            case "no_number":
                return text("This number is too short or too long. Example: {phone}", phone="0171 3920012")

    def _note_phone(self, appointment: str, phone: str) -> None:
        """Lay the number a person gave for a moved talk on that talk's sheet, where the counsellor finds it."""
        sheet = intakes.of_appointment(self.tx, appointment)
        if sheet is not None:
            said = read_intake(sheet.payload).with_phone(phone)
            intakes.update_payload(self.tx, sheet.id, said.to_json(), self.now, labels=said.labels)

    def _my_offer(self, offer_id: str) -> Offer | None:
        """Give an offer that this person can still answer."""
        found = offers.lock(self.tx, offer_id, self.now)
        return found if found is not None and found.conversation_id == self.conversation else None

    def _where_i_wait(self, intake: str) -> str | None:
        """Give the office in whose waiting list an intake of this person is."""
        found = intakes.whereabouts(self.tx, intake)
        return found[0] if found and intake in of_person(self.tx, self.conversation, self.now) else None

    def _accept(self, offer_id: str) -> None:
        """Book an offered time; where that cannot be done any more, the offer is over and nothing is refused."""
        found = self._my_offer(offer_id)
        if found is None:
            return
        try:
            with self.tx.attempt():
                client_calls = not self._phone(found.intake_id)
                self._book(Book(found.office_id, slot_of(found.time), (), client_calls=client_calls))
        except RefusedEffect:
            waiting_list.close(self.tx, found, "gone")
            return
        waiting_list.close(self.tx, found, "accepted")
        if self.booked is not None:
            intakes.set_appointment(self.tx, found.intake_id, self.booked.id, self.now)
            self._tell("accepted", self.booked)

    def _phone(self, intake: str) -> str:
        """Give the number at which the person of an intake wants to be called; empty where they gave none."""
        sheet = intakes.of_id(self.tx, intake)
        return read_intake(sheet.payload).phone if sheet is not None else ""

    def _run_late(self, appointment: str, minutes: int) -> None:
        appointments.run_late(self.tx, appointment, minutes)
        if (late := appointments.find(self.tx, appointment)) is not None:
            self._tell("late", late, minutes=minutes)

    def _tell(self, happened: notices.Happened, booked: Booked, *, minutes: int = 0, before: str = "") -> None:
        told = notices.tell_of_appointment(self.tx, happened, booked, self.now, minutes=minutes, before=before)
        self.told = told or self.told

    def _log(self, what: str, booked: Booked) -> None:
        """Write down for the intake's history what the client did with its appointment."""
        if (intake_id := intakes.id_of(self.tx, booked.id)) is not None:
            audit.note(self.tx, staff_id=None, office_id=booked.office_id, what=what, intake_id=intake_id, now=self.now)

    def _refuse_if_gone(self, slot: Slot, keys: tuple[str, ...]) -> None:
        """Have a time chosen anew that has begun since it was offered, or whose counsellor is away by now."""
        if not can_take_place(self.tx, slot, self.now):
            raise RefusedEffect(Refused(keys, GONE))

    def _hand_over(self, effect: HandOver) -> None:
        self.office = effect.office
        if effect.kind == "prepared":
            sheet = self._prepared_for()
            if sheet is not None:
                said = read_intake(sheet.payload).extended(effect)
                intakes.update_payload(self.tx, sheet.id, said.to_json(), self.now, labels=said.labels)
                return
        office, said = self.offices[effect.office], self._handed_over(effect)
        intake = intakes.create(
            self.tx,
            office_id=effect.office,
            conversation_id=self.conversation,
            appointment_id=self.booked.id if self.booked else None,
            kind=effect.kind,
            urgency=effect.urgency,
            payload=said.to_json(),
            promised_at=_end_of(team_times(office, self.now).reply_by) if effect.kind != "crisis" else self.now,
            now=self.now,
            labels=said.labels,
            counted=said.figures(self.now.year),
        )
        self._renew_way_back()
        self.told = notices.tell_of_intake(self.tx, intake, self.booked, self.now, office=office) or self.told

    def _prepared_for(self) -> IntakeRecord | None:
        """Give the sheet of the talk that is to come next, or is waited for; else what was handed over last."""
        ahead = appointments.of_conversation(self.tx, self.conversation, self.now)
        waiting = of_person(self.tx, self.conversation, self.now)
        sheets = (
            *(intakes.of_appointment(self.tx, each.id) for each in ahead[:1]),
            *(intakes.of_id(self.tx, each) for each in waiting[:1]),
        )
        return next(filter(None, sheets), None) or intakes.latest_of(self.tx, self.conversation)

    def _handed_over(self, effect: HandOver) -> Intake:
        proof = {**self.state.known, **self.knows}.get(PROOF)
        return Intake.handed_over(
            effect,
            language=self.state.language,
            formal=self.state.formal,
            channel=self.state.channel,
            consent=Consent.read(proof.value) if proof else None,
        )

    def _note_consent(self, version: str) -> None:
        consent = Consent(self.now, version, self.state.language, self.state.channel)
        self.knows[PROOF] = Answer({**consent.to_json()})

    def _count_feedback(self, effect: Feedback) -> None:
        """Count a mark once an appointment, and only from the person whose appointment it was."""
        booked = appointments.find(self.tx, effect.appointment)
        if booked is not None and appointments.note_feedback(self.tx, booked.id, self.conversation, self.now):
            counters.count(self.tx, booked.office_id, f"feedback_{effect.mark}", self._today())

    def _office_of(self, slot: Slot) -> str:
        return next(
            office.id
            for office in self.offices.values()
            if any(counsellor.id == slot.counsellor for counsellor in office.counsellors)
        )

    def _today(self) -> date:
        return self.now.astimezone(ZONE).date()


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59), ZONE).astimezone(UTC)
