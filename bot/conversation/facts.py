"""Answer what a dialog asks of the world, inside the turn's transaction and without changing anything."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal

from bot.appointments.availability import as_available, can_take_place
from bot.appointments.booked import appointment_of, slot_of, time_of
from bot.conversation.own_data import OwnData
from bot.conversation.sending import NO_SENDING, Sending
from bot.conversation.way_back import chat_address, in_words, lock_of
from bot.languages.catalogs import Catalogs
from bot.languages.pseudo import PSEUDO
from bot.languages.speaker import Speaker
from bot.letters import notices
from bot.letters.delivery import opens_again
from bot.office.days import holidays_of, team_times
from dialogs.channels import REMIND, WAYS, Way, channel_named
from dialogs.engine.conversation import Option, State
from dialogs.engine.facts import (
    Appointment,
    CalledAt,
    CanTellTeam,
    ChatLink,
    Checked,
    Fact,
    FormerAppointment,
    FreeDays,
    FreeTimes,
    Interpreter,
    Interpreting,
    IsFree,
    IWait,
    Labels,
    Languages,
    Lock,
    Locked,
    Look,
    Looks,
    MyAppointments,
    MyOffer,
    MyWay,
    MyWays,
    Now,
    Offered,
    Offices,
    PendingWay,
    Reminders,
    SmsAnswers,
    Team,
    TeamTimes,
    TelegramLink,
    ToComeBack,
    WayBack,
    WaysOffered,
    WhatIsKept,
    WhoseDevice,
)
from dialogs.intake import read_intake
from dialogs.letters import LETTERS, AboutAppointment, LetterKind
from dialogs.office import ZONE, Office
from dialogs.rules.slots import Calendar, Slot, Wishes, free_days, times_of_day
from dialogs.rules.suggestions import suggested_slots
from dialogs.text import Line
from storage.calendar import appointments, interpreters, offers
from storage.engine.transaction import Transaction
from storage.intakes import access_log, intakes, still_waiting
from storage.letters import bot_accounts, outbox
from storage.people import conversations, reach, ways_back
from storage.people.reach import Reach
from storage.people.ways_back import Device

TELEGRAM: Final = "telegram"
DOOR: Final = "telegram_door"
MOST_LOOKS = 10
"""Looks of the team that are listed, the newest; one screen."""


INVENTED = frozenset(language.code for language in PSEUDO)
"""Languages for looking at layouts: whoever switched them on wants them, whatever the office speaks."""


class Facts:
    """The facts of one turn: what is true for this person at this instant."""

    __slots__ = (
        "_catalogs",
        "_conversation",
        "_device",
        "_link",
        "_now",
        "_offices",
        "_reads_only",
        "_sending",
        "_state",
        "_ticket_of",
        "_tx",
    )

    def __init__(
        self,
        tx: Transaction,
        *,
        offices: Sequence[Office],
        catalogs: Catalogs,
        link: str,
        conversation: str,
        state: State,
        now: datetime,
        sending: Sending = NO_SENDING,
        device: Device | None = None,
        reads_only: bool = False,
    ) -> None:
        """Join what they are looked up in; ``sending`` says how this installation reaches people.

        ``device`` is what the person writes on; ``reads_only`` where nothing may be kept.
        """
        self._tx = tx
        self._offices = tuple(sorted(offices, key=lambda office: office.id != state.office))
        self._catalogs = catalogs
        self._link = link
        self._conversation = conversation
        self._device = device
        self._ticket_of = device.guest_of if device is not None and device.guest_of is not None else conversation
        self._reads_only = reads_only
        self._state = state
        self._now = now
        self._sending = sending

    def __call__(self, fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
        """Answer one fact; raises KeyError for a kind nobody answers."""
        return ANSWERS[type(fact)](self, fact)

    def now(self, _: Now) -> datetime:
        """Give the instant in the offices' zone."""
        return self._now.astimezone(ZONE)

    def offices(self, _: Offices) -> tuple[Office, ...]:
        """Give the offices, the door's first."""
        return self._offices

    def languages(self, _: Languages) -> tuple[tuple[str, str], ...]:
        """Give the languages offered that the office wants, the device's guess first."""
        wanted = self._offices[0].languages
        offered = [pair for pair in self._catalogs.offered if not wanted or pair[0] in wanted or pair[0] in INVENTED]
        guess = self._catalogs.find(self._state.guess) if self._state.guess else ""
        return tuple(sorted(offered, key=lambda pair: pair[0] != guess))

    def checked(self, fact: Checked) -> bool:
        """Tell whether a language's sentences were read by somebody who speaks it."""
        return self._catalogs.checked(fact.language)

    def labels(self, fact: Labels) -> tuple[tuple[str, str], ...]:
        """Put buttons into the person's language, as they see them."""
        speaker = Speaker(self._catalogs, self._state.language, self._state.formal)
        seen = (speaker.button(Option("", label, emoji=emoji)) for emoji, label in fact.buttons)
        return tuple((button.emoji, button.label) for button in seen)

    def free_times(self, fact: FreeTimes) -> tuple[Slot, ...]:
        """Look free times up: suggestions, or with a day all of its times."""
        calendar, wishes = self._calendar(fact)
        if fact.day is not None:
            return times_of_day(calendar, wishes, fact.day)
        return suggested_slots(calendar, wishes, fact.limit)

    def free_days(self, fact: FreeDays) -> tuple[date, ...]:
        """Look up the days with free times."""
        return free_days(*self._calendar(fact.wishes))

    def is_free(self, fact: IsFree) -> bool:
        """Tell whether an appointment can be moved to a slot."""
        holders = appointments.holders(self._tx, time_of(fact.slot), self._now)
        taken = any(holder.appointment_id != fact.appointment for holder in holders)
        return not taken and can_take_place(self._tx, fact.slot, self._now)

    def my_appointments(self, _: MyAppointments) -> tuple[Appointment, ...]:
        """Give what the person has booked."""
        booked = appointments.of_conversation(self._tx, self._ticket_of, self._now)
        return tuple(appointment_of(appointment) for appointment in booked)

    def former_appointment(self, fact: FormerAppointment) -> Appointment | None:
        """Give an appointment that is not to come any more."""
        booked = appointments.find(self._tx, fact.appointment)
        if booked is None or booked.conversation_id != self._ticket_of:
            return None
        is_to_come = booked.state == "booked" and booked.end > self._now
        return None if is_to_come else appointment_of(booked)

    def reminders(self, fact: Reminders) -> tuple[datetime, ...]:
        """Give when the person will be reminded: not at night, and within the hours they named."""
        booked = appointments.find(self._tx, fact.appointment)
        if booked is None or booked.conversation_id != self._ticket_of:
            return ()
        hours = conversations.hours_of(self._tx, self._ticket_of)
        due = outbox.reminders_of(self._tx, booked.id, [name for name, kind in LETTERS.items() if _reminds(kind)])
        goes = ((opens_again(each, hours) or each) for each in due)
        return tuple(each.astimezone(ZONE) for each in goes if each < booked.start)

    def called_at(self, fact: CalledAt) -> str:
        """Give the number on an appointment's sheet, to the person alone."""
        booked = appointments.find(self._tx, fact.appointment)
        if booked is None or booked.conversation_id != self._conversation:
            return ""
        sheet = intakes.of_appointment(self._tx, booked.id)
        return "" if sheet is None else read_intake(sheet.payload).phone

    def interpreter(self, fact: Interpreter) -> Interpreting:
        """Say how far the booking of an interpreter has come for an appointment as it stands."""
        booked = appointments.find(self._tx, fact.appointment)
        if booked is None or booked.conversation_id != self._ticket_of or not booked.interpreter:
            return ""
        sequence, progress = interpreters.progress(self._tx, [booked.id]).get(booked.id, (booked.sequence, None))
        return progress if progress is not None and sequence == booked.sequence else "wanted"

    def my_offer(self, fact: MyOffer) -> Offered | None:
        """Give an offer of the waiting list, if it is this person's."""
        mine = offers.open_of(self._tx, self._ticket_of, self._now)
        found = offers.find(self._tx, fact.id) if fact.id else mine
        if found is None or found.conversation_id != self._ticket_of:
            return None
        return Offered(found.id, slot_of(found.time), found.office_id, found.state, found.until)

    def i_wait(self, fact: IWait) -> str:
        """Give with which intake this person still waits."""
        waiting = still_waiting.of_person(self._tx, self._ticket_of, self._now)
        return next((intake for intake in waiting if fact.intake in {"", intake}), "")

    def looks(self, _: Looks) -> tuple[Look, ...]:
        """Give when somebody of the team looked at what the person handed over, or changed it."""
        noted = access_log.of_person(self._tx, self._conversation, limit=MOST_LOOKS)
        return tuple(Look(entry.at.astimezone(ZONE), entry.what == "looked") for entry in noted)

    def what_is_kept(self, _: WhatIsKept) -> tuple[tuple[Line, Line], ...]:
        """List all that is held about the person, in the words of the catalogs and their own."""
        return OwnData.read(self._tx, self._conversation, self._state, self._offices, self._catalogs).entries()

    def way_back(self, _: WayBack) -> ToComeBack | None:
        """Give the code and the link; the one fact that leaves something behind, where there are none yet."""
        if self._ticket_of != self._conversation:
            return None
        look = ways_back.of if self._reads_only else ways_back.issue
        way = look(self._tx, self._conversation, self._now)
        return None if way is None else in_words(way, self._link)

    def locked(self, _: Locked) -> Lock | None:
        """Say what keeps the conversation closed on this device."""
        if self._ticket_of == self._conversation:
            return None
        return lock_of(self._tx, self._ticket_of, self._offices, self._now)

    def whose_device(self, _: WhoseDevice) -> Literal["", "shared", "own"]:
        """Say whether nobody else uses the device; a messenger keeps what it likes, whatever we think."""
        if not channel_named(self._state.channel).fetched or self._device is None or self._device.guest_of is not None:
            return ""
        return "own" if self._device.own else "shared"

    def ways_offered(self, _: WaysOffered) -> frozenset[Way]:
        """Give the ways that are on, and that this conversation can be joined to."""
        ways = self._sending.ways
        username = bot_accounts.username(self._tx, TELEGRAM) if "telegram_door" in ways else ""
        return ways if username else ways - {"telegram_door"}

    def takes_answers(self, _: SmsAnswers) -> bool:
        """Tell whether people can answer a text message."""
        return self._sending.takes_answers

    def my_ways(self, _: MyWays) -> tuple[MyWay, ...]:
        """Give the ways that are open to the person."""
        ways = reach.of_conversation(self._tx, self._conversation)
        return tuple(shown for way in ways if way.is_open and (shown := _shown(way)) is not None)

    def pending_way(self, _: PendingWay) -> MyWay | None:
        """Give the address whose six digits can still be typed."""
        way = reach.waiting_for_code(self._tx, self._conversation, self._now)
        return None if way is None else _shown(way)

    def telegram_link(self, _: TelegramLink) -> str:
        """Issue an invitation; like a resume code it leaves something behind, since it must be new each time."""
        token = reach.invite(self._tx, self._conversation, DOOR, self._now)
        return f"https://t.me/{bot_accounts.username(self._tx, TELEGRAM)}?start={REMIND}{token}"

    def chat_link(self, _: ChatLink) -> str:
        """Give the address of the web chat, at this office and in this language."""
        return chat_address(self._link, office=self._state.office, language=self._state.language)

    def team(self, fact: Team) -> TeamTimes:
        """Say when the team is there and by when it answers."""
        office = next(office for office in self._offices if office.id == fact.office)
        return team_times(office, self._now)

    def can_tell_team(self, fact: CanTellTeam) -> bool:
        """Say whether anybody is told at once."""
        office = next(office for office in self._offices if office.id == fact.office)
        return notices.can_tell_team(self._tx, office)

    def _calendar(self, fact: FreeTimes) -> tuple[Calendar, Wishes]:
        office = next(office for office in self._offices if office.id == fact.office)
        office = as_available(self._tx, office, self._now)
        until = self._now + timedelta(days=office.horizon_days + 1)
        taken = appointments.taken(
            self._tx,
            [counsellor.id for counsellor in office.counsellors],
            self._now,
            until,
            conversation_id=self._ticket_of,
            now=self._now,
        )
        calendar = Calendar(office=office, now=self._now, holidays=holidays_of(office, self._now), taken=taken)
        wishes = Wishes(
            kind=fact.kind,
            mode=fact.mode,
            language=fact.language,
            site=fact.site,
            before=fact.before,
            urgent=fact.urgent,
            wish=fact.wish,
            prefer=fact.prefer,
        )
        return calendar, wishes


def _reminds(kind: LetterKind) -> bool:
    """Tell whether a letter reminds for the first time: a repeated one is the same reminder."""
    return isinstance(kind, AboutAppointment) and kind.reminder and not kind.repeats


def _shown(way: Reach) -> MyWay | None:
    """Give a way as the person sees it; None for one of another version."""
    channel = next((channel for channel in WAYS if channel == way.channel), None)
    if channel is None:
        return None
    return MyWay(channel, way.address if channel in {"sms", "email"} else "")


ANSWERS: Mapping[type[Fact[Any]], Callable[[Facts, Any], Any]] = {
    Now: Facts.now,
    Offices: Facts.offices,
    Languages: Facts.languages,
    Checked: Facts.checked,
    Labels: Facts.labels,
    FreeTimes: Facts.free_times,
    FreeDays: Facts.free_days,
    IsFree: Facts.is_free,
    MyAppointments: Facts.my_appointments,
    FormerAppointment: Facts.former_appointment,
    Reminders: Facts.reminders,
    Interpreter: Facts.interpreter,
    CalledAt: Facts.called_at,
    MyOffer: Facts.my_offer,
    IWait: Facts.i_wait,
    Looks: Facts.looks,
    WhatIsKept: Facts.what_is_kept,
    WayBack: Facts.way_back,
    Locked: Facts.locked,
    WhoseDevice: Facts.whose_device,
    ChatLink: Facts.chat_link,
    WaysOffered: Facts.ways_offered,
    MyWays: Facts.my_ways,
    SmsAnswers: Facts.takes_answers,
    PendingWay: Facts.pending_way,
    TelegramLink: Facts.telegram_link,
    Team: Facts.team,
    CanTellTeam: Facts.can_tell_team,
}
