"""The turn: one thing a person did, taken once, in one transaction, from what was kept to what is said.

A turn is all or nothing. Inside one transaction it notes the update, locks the conversation, advances it, carries out
the effects, keeps the new state and puts the replies into the outbox. Killed at any instruction it has either not
happened, and the update comes again, or happened whole.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.conversation.beside_the_bot import KINDS, SHOWN, beside
from bot.conversation.effects import Effects, RefusedEffect
from bot.conversation.facts import Facts
from bot.conversation.sending import NO_SENDING, Sending
from bot.conversation.way_back import come_back, ticket_address
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.log import Log
from bot.office.days import team_times
from bot.office.versions import by_id
from bot.port import AnsweredLine, Inbound, Outbound, Page
from dialogs.channels import channel_named
from dialogs.devices import opened_elsewhere
from dialogs.engine.advance import Advanced, advance, look
from dialogs.engine.commands import AGAIN, HUMAN, RESTART
from dialogs.engine.conversation import Answered, Clock, Event, GoOn, Message, Opened, OpenLiveChat, State, Tapped
from dialogs.engine.stage import World
from dialogs.office import Office
from dialogs.registry import DIALOGS, DOORS, GUEST_DIALOGS, GUEST_DOORS
from dialogs.text import Phone, text
from storage.engine.database import Database
from storage.engine.transaction import Transaction, Unavailable
from storage.intakes import live_chats
from storage.letters import outbox
from storage.people import conversations, ways_back
from storage.people.conversations import Kept
from storage.people.ways_back import Device

log = Log("turn")

RESUME_FAILED = Message(
    (
        text("This code is wrong, or its time is over."),
        text("It works until a day after the appointment. You can start again, or call us."),
    ),
    kind="hint",
)
ERASED_LASTS = timedelta(hours=1)
"""How long an emptied conversation, that knows only its language, waits for the person to start again."""
TICKET = "appointment"
"""The dialog that shows a ticket."""
MOST_STEPS = 5
"""Dialogs that may follow each other in one turn; more is a circle."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an inbound: the page after it, and whether it was new."""

    page: Page
    new: bool = True


class Turns:
    """The door between channels and conversations."""

    def __init__(
        self,
        *,
        database: Database,
        offices: Sequence[Office],
        catalogs: Catalogs,
        link: str = "",
        sending: Sending = NO_SENDING,
        wake: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts.

        ``link`` is the chat's public address, ``sending`` says how people are reached, ``wake`` is called after each
        commit.
        """
        self._database = database
        self._offices = by_id(offices)
        self._catalogs = catalogs
        self._link = link
        self._sending = sending
        self._wake = wake
        self._now = now

    async def take(self, inbound: Inbound) -> Taken:
        """Take what a person did; the same update id is taken once, however often it comes.

        A turn that fails is rolled back; the update is then noted as seen and the person told, in their language,
        where a human can be reached. Raises Unavailable where the database is gone: nothing was taken, try again.
        """
        now = self._now()
        try:
            return await self._database.write(lambda tx: self._turn(tx, inbound, now))
        except Unavailable:
            raise
        except Exception as cause:
            log.exception("turn failed", channel=inbound.channel, cause=cause)
            return await self._database.write(lambda tx: self._apologise(tx, inbound, now))

    def wake(self) -> None:
        """Have the delivery look at once: another door of this installation has left something to deliver."""
        self._wake()

    async def page(self, channel: str, address: str) -> Page | None:
        """Show where a conversation stands; None where there is none."""
        now = self._now()
        page, unseen = await self._database.read(lambda tx: self._looked_at(tx, channel, address, now))
        if page is not None and unseen:
            await self._database.write(lambda tx: outbox.seen_on_page(tx, page.conversation, SHOWN, now))
        return page

    def _looked_at(self, tx: Transaction, channel: str, address: str, now: datetime) -> tuple[Page | None, bool]:
        """Give the page, and whether it shows something for the first time."""
        page = self._page(tx, channel, address, now)
        return page, page is not None and outbox.is_unseen(tx, page.conversation, SHOWN)

    # Inside the transaction

    def _turn(self, tx: Transaction, inbound: Inbound, now: datetime) -> Taken:
        if conversations.already_seen(tx, inbound.channel, inbound.update_id, now):
            page = self._page(tx, inbound.channel, inbound.address, now)
            if page is not None:
                return Taken(page, new=False)
        messages: list[Message] = []
        if inbound.resume and not self._comes_back(tx, inbound, now):
            messages.append(RESUME_FAILED)
        kept = self._opened(tx, inbound, now)
        before = self._state(kept, inbound)
        state, done, told, answered = self._advance(tx, inbound, kept, before, self._event(inbound, kept), now)
        if done.unlocked:
            kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
            state, done, told, answered = self._advance(tx, inbound, kept, self._state(kept, inbound), Opened(), now)
        messages += told
        if done.erased:
            kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
        device = ways_back.device(tx, inbound.channel, inbound.address)
        office = done.office or kept.office or state.office
        unfinished = DOORS.is_unfinished(state) and not done.erased and kept.guest_of is None
        version = conversations.save(tx, kept, state.to_json(), office=office, now=now, unfinished=unfinished)
        if done.erased:
            conversations.forget_at(tx, kept.id, now + ERASED_LASTS)
        speaker = Speaker(self._catalogs, state.language or state.guess, state.formal)
        pulled = channel_named(inbound.channel).fetched
        messages += [] if pulled else _of_others(device)
        said = tuple(speaker.outbound(message) for message in messages)
        if done.cleared and said:
            said = (replace(said[0], clears=True), *said[1:])
        elif inbound.shown and state.language == before.language and leads_on(said):
            said = (replace(said[0], instead=inbound.shown),)
        outbox.reply(
            tx,
            conversation_id=kept.id,
            channel=inbound.channel,
            address=inbound.address,
            contents=[message.to_json() for message in said],
            version=version,
            now=now,
            delivered=pulled,
        )
        if not pulled or done.told:
            tx.after_commit(self._wake)
        aside = beside(tx, kept.id, self._offices, office, seen=now, now=now, device=device)
        shown = aside.on(said, speaker) if pulled else said
        page = self._drawn(
            state, speaker, conversation=kept.id, version=version, office=office, messages=shown, answered=answered
        )
        return Taken(self._to_keep(tx, page, device, now))

    def _comes_back(self, tx: Transaction, inbound: Inbound, now: datetime) -> bool:
        """Lead the person to what their code or link opens; False where it is wrong or over."""
        to = (inbound.channel, inbound.address, tuple(self._offices.values()))
        return come_back(tx, inbound.resume, *to, now) != "nowhere"

    def _opened(self, tx: Transaction, inbound: Inbound, now: datetime) -> Kept:
        """Open the person's conversation; a guest's whose ticket is over begins anew, and knows nothing."""
        kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
        if kept.guest_of is None or ways_back.is_open(tx, kept.guest_of, now):
            return kept
        conversations.erase(tx, kept.id, now)
        return conversations.open_for(tx, inbound.channel, inbound.address, now)

    def _advance(  # noqa: PLR0917 -- whose turn, from where, by what, when
        self, tx: Transaction, inbound: Inbound, kept: Kept, state: State, event: Event, now: datetime
    ) -> tuple[State, Effects, list[Message], tuple[Answered, ...]]:
        """Advance as long as one dialog leads to another; where an effect is refused, ask again instead."""
        messages: list[Message] = []
        clock = Clock(now, _minutes_since(kept.touched_at, now))
        device = ways_back.device(tx, inbound.channel, inbound.address)
        done = self._effects(tx, inbound, kept, state, now)
        for _ in range(MOST_STEPS):
            world = self._world(tx, kept, state, event, clock, device=device)
            advanced = advance(state, event, world)
            outcome = self._carry_out(tx, advanced, done)
            if isinstance(outcome, RefusedEffect):
                outcome.then()
                state, event = advanced.undone, outcome.event
                done = self._effects(tx, inbound, kept, state, now)
                continue
            done = outcome
            if done.unlocked:
                return advanced.state, done, messages, ()
            messages.extend(advanced.messages)
            state = advanced.state
            if done.knows:
                state = replace(state, known={**state.known, **done.knows})
            if not advanced.opens:
                return state, done, messages, advanced.answered
            event = GoOn(advanced.opens)
        raise RuntimeError(f"the dialogs lead in a circle: {event}")

    def _carry_out(self, tx: Transaction, advanced: Advanced, before: Effects) -> Effects | RefusedEffect:
        if not advanced.effects:
            return before
        done = replace(before, state=advanced.state, booked=None)
        try:
            with tx.attempt():
                done.carry_out(advanced.effects)
        except RefusedEffect as refused:
            return refused
        return done

    def _effects(self, tx: Transaction, inbound: Inbound, kept: Kept, state: State, now: datetime) -> Effects:
        return Effects(
            tx,
            self._offices,
            kept.guest_of or kept.id,
            state,
            now,
            inbound.channel,
            inbound.address,
            guest=kept.guest_of is not None,
            sending=self._sending,
            network=inbound.network,
        )

    def _state(self, kept: Kept, inbound: Inbound) -> State:
        if kept.state is not None:
            state = State.from_json(kept.state)
            return state if state.channel == inbound.channel else replace(state, channel=inbound.channel)
        return State(channel=inbound.channel, office=next(iter(self._offices)))

    def _event(self, inbound: Inbound, kept: Kept) -> Event:
        """Give what is to be heard: a button of another conversation (one that was deleted) decides nothing."""
        if inbound.conversation and inbound.conversation != kept.id:
            return Tapped("", AGAIN.id)
        return self._known(inbound.event)

    def _known(self, event: Event) -> Event:
        """Leave out of a link what this installation does not have: a language, an office."""
        if not isinstance(event, Opened):
            return event
        offered = dict(self._catalogs.offered)
        language, guess = (
            code if code in offered else self._catalogs.find(code) for code in (event.language, event.guess)
        )
        return Opened(language=language, office=event.office if event.office in self._offices else "", guess=guess)

    def _world(
        self,
        tx: Transaction,
        kept: Kept,
        state: State,
        event: Event,
        clock: Clock,
        *,
        device: Device | None,
        reads_only: bool = False,
    ) -> World:
        if isinstance(event, Opened):
            state = replace(state, office=event.office or state.office, guess=event.guess or state.guess)
        facts = Facts(
            tx,
            offices=tuple(self._offices.values()),
            catalogs=self._catalogs,
            link=self._link,
            conversation=kept.id,
            state=state,
            now=clock.now,
            sending=self._sending,
            device=device,
            reads_only=reads_only,
        )
        if kept.guest_of is not None:
            return World(GUEST_DIALOGS, GUEST_DOORS, facts, clock, ticket_only=True)
        return World(DIALOGS, DOORS, facts, clock, self._talk(tx, kept, state, clock.now))

    def _talk(self, tx: Transaction, kept: Kept, state: State, now: datetime) -> OpenLiveChat | None:
        """Say whether the person talks to a counsellor, and when somebody reads it."""
        open_now = live_chats.open_of(tx, kept.id, now)
        if open_now is None:
            return None
        office = self._offices.get(kept.office or state.office) or next(iter(self._offices.values()))
        return OpenLiveChat(open_now.unread_since is not None, team_times(office, now).opens)

    def _page(self, tx: Transaction, channel: str, address: str, now: datetime) -> Page | None:
        kept = conversations.find(tx, channel, address)
        if kept is None or kept.state is None:
            return None
        if kept.guest_of is not None and not ways_back.is_open(tx, kept.guest_of, now):
            return None
        device = ways_back.device(tx, channel, address)
        state = State.from_json(kept.state)
        speaker = Speaker(self._catalogs, state.language or state.guess, state.formal)
        world = self._world(tx, kept, state, Opened(), Clock(now), device=device, reads_only=True)
        kept_words = [Outbound.from_json(content) for _, content in outbox.since(tx, kept.id, kept.version, but=KINDS)]
        said = _as_it_stands(_as_of_now(kept_words, state, world, speaker))
        office = kept.office or state.office
        aside = beside(tx, kept.id, self._offices, office, seen=kept.touched_at or now, now=now, device=device)
        view = look(state, world)
        answered: tuple[Answered, ...] = ()
        if view is not None:
            answered = view.answered
            if (not said and aside.field is None) or any(message.question for message in said):
                echo = next((message.answered for message in said if message.question), None)
                question = replace(speaker.outbound(view.message), answered=echo)
                said = [*(message for message in said if not message.question), question]
        page = self._drawn(
            state,
            speaker,
            conversation=kept.id,
            version=kept.version,
            office=office,
            messages=aside.on(said, speaker),
            answered=answered,
        )
        return self._to_keep(tx, page, device, now)

    def _to_keep(self, tx: Transaction, page: Page, device: Device | None, now: datetime) -> Page:
        """Give a page what it keeps: whether something may come, its ticket's address, how long it knows the person."""
        if device is not None:
            owner = device.guest_of or device.conversation
            page = replace(page, expects_news=ways_back.is_owed(tx, owner, now))
        has_ticket = any(message.kind == "ticket" for message in page.messages)
        if device is None or device.guest_of is not None or not (has_ticket or device.own):
            return page
        way = ways_back.of(tx, device.conversation, now)
        if way is None:
            return page
        return replace(
            page,
            ticket_link=ticket_address(self._link, way.token) if has_ticket else "",
            kept_until=way.until.isoformat() if device.own else "",
        )

    def _drawn(
        self,
        state: State,
        speaker: Speaker,
        *,
        conversation: str,
        version: int,
        office: str,
        messages: tuple[Outbound, ...],
        answered: tuple[Answered, ...] = (),
    ) -> Page:
        return Page(
            conversation=conversation,
            version=version,
            language=speaker.language.code,
            direction=speaker.direction,
            formal=state.formal,
            office=office,
            messages=messages,
            answered=tuple(_line(speaker, line) for line in answered),
        )

    def _apologise(self, tx: Transaction, inbound: Inbound, now: datetime) -> Taken:
        """Tell the person that something failed here, where a human is, and keep the conversation as it was."""
        conversations.already_seen(tx, inbound.channel, inbound.update_id, now)
        kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
        state = self._state(kept, inbound)
        office = self._offices.get(kept.office or state.office) or next(iter(self._offices.values()))
        speaker = Speaker(self._catalogs, state.language or state.guess, state.formal)
        message = speaker.outbound(
            Message(
                (
                    text(
                        "This did not work on our side. Your answers are safe. Somebody from the team will look at it."
                    ),
                    text("You can also reach us here:"),
                    text("📞 {phone}", phone=Phone(office.phone)),
                    text("📍 {address}", address=office.address),
                ),
                kind="hint",
                options=(AGAIN, HUMAN) if state.frames else (HUMAN, RESTART),
            )
        )
        unfinished = DOORS.is_unfinished(state) and kept.guest_of is None
        version = conversations.save(tx, kept, state.to_json(), office=kept.office, now=now, unfinished=unfinished)
        outbox.reply(
            tx,
            conversation_id=kept.id,
            channel=inbound.channel,
            address=inbound.address,
            contents=[message.to_json()],
            version=version,
            now=now,
            delivered=channel_named(inbound.channel).fetched,
        )
        tx.after_commit(self._wake)
        page = self._drawn(state, speaker, conversation=kept.id, version=version, office=office.id, messages=(message,))
        return Taken(self._to_keep(tx, page, ways_back.device(tx, inbound.channel, inbound.address), now))


def leads_on(said: Sequence[Outbound]) -> bool:
    """Tell whether a turn only led on to another question, so that it may be shown in place of the one before."""
    return len(said) == 1 and said[0].kind == "question" and bool(said[0].question) and said[0].answered is None


def _as_of_now(said: Sequence[Outbound], state: State, world: World, speaker: Speaker) -> list[Outbound]:
    """Write anew what was said of appointments: "tomorrow" may be "today", and what is over can no longer be moved."""
    shown: list[Outbound] = []
    over = {message.appointment for message in said if message.kind == "card" and message.appointment}
    for message in said:
        drawn = _ticket_now(message.appointment, state, world) if _is_about_to_come(message) else None
        if drawn is None:
            shown.append(message)
        elif drawn.kind == "ticket":
            shown.append(_with_head_of(message, speaker.outbound(drawn)) if message.kind == "ticket" else message)
        elif drawn.appointment not in over:
            over.add(drawn.appointment)
            shown.append(speaker.outbound(drawn))
    return shown


def _is_about_to_come(message: Outbound) -> bool:
    """Tell whether a message speaks of an appointment as one to come: a ticket, or what offers to change it."""
    of = message.appointment
    offers = any(button.id.endswith(f":{of}") for button in message.buttons)
    return bool(of) and message.kind != "card" and (message.kind == "ticket" or offers)


def _ticket_now(appointment: str, state: State, world: World) -> Message | None:
    """Draw the ticket of an appointment, or the card of one that is over; None where it is neither."""
    drawn = advance(replace(state, frames=()), GoOn(f"{TICKET}:{appointment}"), world).messages
    return next((each for each in drawn if each.appointment == appointment), None)


def _with_head_of(message: Outbound, ticket: Outbound) -> Outbound:
    """Put a ticket as it is now under the first line and over the buttons of the one that was shown."""
    return replace(_under(ticket, message.lines[:1], message), buttons=message.buttons)


def _as_it_stands(said: Sequence[Outbound]) -> list[Outbound]:
    """Leave out a ticket that a later message has made untrue, and put a reminder at the head of its ticket."""
    anew = {message.appointment: number for number, message in enumerate(said) if message.kind in {"ticket", "card"}}
    tickets = {
        message.appointment: message
        for number, message in enumerate(said)
        if message.kind == "ticket" and anew[message.appointment] == number
    }
    reminders = {
        message.appointment: number
        for number, message in enumerate(said)
        if message.kind == "reminder" and message.appointment in tickets and number > anew[message.appointment]
    }
    shown: list[Outbound] = []
    for number, message in enumerate(said):
        of = message.appointment
        if message.kind == "reminder" and of in reminders:
            shown += [_reminding(tickets[of], message)] if reminders[of] == number else []
        elif message.kind != "ticket" or not of or (anew[of] == number and of not in reminders):
            shown.append(message)
    return shown


def _reminding(ticket: Outbound, reminder: Outbound) -> Outbound:
    """Head a ticket with the words of a reminder: when, and what it asks; the rest of it is the ticket's own."""
    ids = {button.id for button in reminder.buttons}
    rest = tuple(button for button in ticket.buttons if button.id not in ids)
    headed = _under(ticket, (reminder.lines[0], reminder.lines[-1]), reminder)
    return replace(headed, buttons=(*reminder.buttons, *rest))


def _under(ticket: Outbound, head: tuple[str, ...], spoken: Outbound) -> Outbound:
    """Put other lines in place of a ticket's first; those of ``spoken`` say which language they are in."""
    tags = dict(zip(spoken.lines, spoken.line_languages, strict=False))
    languages = (*(tags.get(line, "") for line in head), *(ticket.line_languages or ("",) * len(ticket.lines))[1:])
    return replace(ticket, lines=(*head, *ticket.lines[1:]), line_languages=languages if any(languages) else ())


def _of_others(device: Device | None) -> list[Message]:
    """Tell somebody on a messenger, until they answer to it, that their conversation was opened elsewhere."""
    if device is None or device.elsewhere_at is None:
        return []
    return [opened_elsewhere(device.elsewhere_at)]


def _line(speaker: Speaker, line: Answered) -> AnsweredLine:
    return AnsweredLine(line.key, speaker.words(line.label), speaker.words(line.value))


def _minutes_since(touched: datetime | None, now: datetime) -> int:
    return int((now - touched).total_seconds()) // 60 if touched else 0
