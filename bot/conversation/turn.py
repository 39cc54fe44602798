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
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.log import Log
from bot.office.days import team_times
from bot.office.versions import by_id
from bot.port import AnsweredLine, Inbound, Outbound, Page
from dialogs.channels import channel_named
from dialogs.engine.advance import Advanced, advance, look
from dialogs.engine.commands import AGAIN, HUMAN, RESTART
from dialogs.engine.conversation import Answered, Clock, Event, GoOn, Message, Opened, OpenLiveChat, State, Tapped
from dialogs.engine.stage import World
from dialogs.office import Office
from dialogs.registry import DIALOGS, DOORS
from dialogs.text import Phone, text
from storage.engine.database import Database
from storage.engine.transaction import Transaction, Unavailable
from storage.intakes import live_chats
from storage.letters import outbox
from storage.people import conversations
from storage.people.conversations import Kept

log = Log("turn")

RESUME_FAILED = Message(
    (
        text("This code does not work any more"),
        text("A code works once and for one day. Please get a new one in the chat, or start again."),
    ),
    kind="hint",
)
ERASED_LASTS = timedelta(hours=1)
"""How long an emptied conversation, that knows only its language, waits for the person to start again."""
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
        if inbound.resume and not conversations.redeem_resume_code(
            tx, inbound.resume, inbound.channel, inbound.address, now
        ):
            messages.append(RESUME_FAILED)
        kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
        before = self._state(kept, inbound)
        clock = Clock(now, _minutes_since(kept.touched_at, now))
        state, done, told, answered = self._advance(
            tx, kept, before, self._event(inbound, kept), clock, inbound.network
        )
        messages += told
        if done.erased:
            kept = conversations.open_for(tx, inbound.channel, inbound.address, now)
        office = done.office or kept.office or state.office
        version = conversations.save(
            tx, kept, state.to_json(), office=office, now=now, unfinished=DOORS.is_unfinished(state) and not done.erased
        )
        if done.erased:
            conversations.forget_at(tx, kept.id, now + ERASED_LASTS)
        speaker = Speaker(self._catalogs, state.language or state.guess, state.formal)
        said = tuple(speaker.outbound(message) for message in messages)
        if done.cleared and said:
            said = (replace(said[0], clears=True), *said[1:])
        elif inbound.shown and state.language == before.language and leads_on(said):
            said = (replace(said[0], instead=inbound.shown),)
        pulled = channel_named(inbound.channel).fetched
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
        shown = beside(tx, kept.id, self._offices, office, seen=now, now=now).on(said, speaker) if pulled else said
        page = self._drawn(
            state, speaker, conversation=kept.id, version=version, office=office, messages=shown, answered=answered
        )
        return Taken(page)

    def _advance(  # noqa: PLR0917 -- of whom, from what, when and where
        self, tx: Transaction, kept: Kept, state: State, event: Event, clock: Clock, network: str
    ) -> tuple[State, Effects, list[Message], tuple[Answered, ...]]:
        """Advance as long as one dialog leads to another; where an effect is refused, ask again instead."""
        messages: list[Message] = []
        done = self._effects(tx, kept, state, clock.now, network)
        for _ in range(MOST_STEPS):
            advanced = advance(state, event, self._world(tx, kept, state, event, clock))
            outcome = self._carry_out(tx, advanced, done)
            if isinstance(outcome, RefusedEffect):
                outcome.then()
                state, event = advanced.undone, outcome.event
                done = self._effects(tx, kept, state, clock.now, network)
                continue
            done = outcome
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

    def _effects(self, tx: Transaction, kept: Kept, state: State, now: datetime, network: str) -> Effects:
        return Effects(tx, self._offices, kept.id, state, now, sending=self._sending, network=network)

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

    def _world(self, tx: Transaction, kept: Kept, state: State, event: Event, clock: Clock) -> World:
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
        )
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
        state = State.from_json(kept.state)
        speaker = Speaker(self._catalogs, state.language or state.guess, state.formal)
        said = [Outbound.from_json(content) for _, content in outbox.since(tx, kept.id, kept.version, but=KINDS)]
        office = kept.office or state.office
        aside = beside(tx, kept.id, self._offices, office, seen=kept.touched_at or now, now=now)
        view = look(state, self._world(tx, kept, state, Opened(), Clock(now)))
        answered: tuple[Answered, ...] = ()
        if view is not None:
            answered = view.answered
            if (not said and aside.field is None) or any(message.question for message in said):
                echo = next((message.answered for message in said if message.question), None)
                question = replace(speaker.outbound(view.message), answered=echo)
                said = [*(message for message in said if not message.question), question]
        return self._drawn(
            state,
            speaker,
            conversation=kept.id,
            version=kept.version,
            office=office,
            messages=aside.on(said, speaker),
            answered=answered,
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
        version = conversations.save(
            tx, kept, state.to_json(), office=kept.office, now=now, unfinished=DOORS.is_unfinished(state)
        )
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
        return Taken(page)


def leads_on(said: Sequence[Outbound]) -> bool:
    """Tell whether a turn only led on to another question, so that it may be shown in place of the one before."""
    return len(said) == 1 and said[0].kind == "question" and bool(said[0].question) and said[0].answered is None


def _line(speaker: Speaker, line: Answered) -> AnsweredLine:
    return AnsweredLine(line.key, speaker.words(line.label), speaker.words(line.value))


def _minutes_since(touched: datetime | None, now: datetime) -> int:
    return int((now - touched).total_seconds()) // 60 if touched else 0
