"""Coming back by a link or a code: to the ticket, and to the whole conversation where nothing hangs on it yet."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias
from urllib.parse import urlencode

from bot.letters.wording import TicketLink
from dialogs.devices import asked_of, is_right
from dialogs.engine.conversation import Answer, Answers, State
from dialogs.engine.facts import Lock, ToComeBack
from dialogs.office import ZONE, Office
from dialogs.rules.reading import JSON
from storage.engine.transaction import Transaction
from storage.people import conversations, ways_back
from storage.people.conversations import Kept
from storage.people.ways_back import WayBack

CameBack: TypeAlias = Literal["nowhere", "there", "ticket", "conversation"]
"""The link or code is wrong or over; the device shows it already; it now shows the ticket; the whole conversation."""
FOR_MOVING = ("birth", "talk_language")
"""Answers that choosing another time rests on: until which birthday, and in which language."""


def ticket_address(chat: str, token: str) -> str:
    """Give the address of a ticket; ``chat`` is the chat's public address."""
    return f"{chat.removesuffix('/chat')}/t/{token}"


def chat_address(chat: str, *, office: str, language: str) -> str:
    """Give the chat's address as it is passed on: with the office and the language, where they are known."""
    known = {name: value for name, value in (("office", office), ("lang", language)) if value}
    return f"{chat}?{urlencode(known)}" if known else chat


def ticket_link_of(chat: str) -> TicketLink:
    """Give what writes the link of a person's ticket into letters; empty where nothing hangs on a conversation."""

    def link(tx: Transaction, conversation_id: str, now: datetime) -> str:
        if not ways_back.is_owed(tx, conversation_id, now):
            return ""
        return ticket_address(chat, ways_back.issue(tx, conversation_id, now).token)

    return link


def in_words(way: WayBack, chat: str) -> ToComeBack:
    """Give a way back as a dialog tells of it: the code in groups, as people write it down."""
    code = "-".join((way.code[:4], way.code[4:8], way.code[8:]))
    return ToComeBack(code, ticket_address(chat, way.token), way.until.astimezone(ZONE))


def come_back(  # noqa: PLR0917 -- by what, where, when
    tx: Transaction, written: str, channel: str, address: str, offices: Sequence[Office], now: datetime
) -> CameBack:
    """Lead an address to what a link's token or a code opens: using it does not use it up."""
    owner_id = ways_back.find(tx, written, now)
    owner = None if owner_id is None else conversations.of_id(tx, owner_id)
    if owner is None:
        return "nowhere"
    if is_there(tx, owner.id, channel, address):
        return "there"
    state = State(channel=channel) if owner.state is None else State.from_json(owner.state)
    if not asked(state, offices, now) and not ways_back.is_owed(tx, owner.id, now):
        return "conversation" if ways_back.attach(tx, owner.id, channel, address, now) else "nowhere"
    guest = guest_state(state, owner, channel)
    ways_back.be_guest(tx, owner.id, channel, address, guest.to_json(), owner.office, now)
    return "ticket"


def is_there(tx: Transaction, conversation_id: str, channel: str, address: str) -> bool:
    """Tell whether an address shows a conversation, or its ticket, already."""
    here = ways_back.device(tx, channel, address)
    return here is not None and conversation_id in {here.conversation, here.guest_of}


def guest_state(owner: State, kept: Kept, channel: str) -> State:
    """Begin what a device knows that shows the ticket only: how to speak, and what choosing a time rests on."""
    said = said_in(owner)
    return State(
        owner.language,
        owner.guess,
        owner.formal,
        channel=channel,
        office=kept.office or owner.office,
        known={key: Answer(said[key].value) for key in FOR_MOVING if key in said},
    )


def said_in(state: State) -> Answers:
    """Give what a person has said, in the dialogs that are open as well."""
    said: dict[str, Answer] = {**state.known}
    for frame in state.frames:
        said |= frame.answers
    return said


def asked(state: State, offices: Sequence[Office], now: datetime) -> str:
    """Say which fact opens a conversation on another device; empty where none was given."""
    return asked_of(said_in(state), tuple(offices), now.astimezone(ZONE).year)


def lock_of(tx: Transaction, owner_id: str, offices: Sequence[Office], now: datetime) -> Lock:
    """Say what opens a conversation on a device that shows its ticket only."""
    owner = conversations.of_id(tx, owner_id)
    if owner is None or owner.state is None:
        return Lock("", 0)
    asks = asked_of(said_in(State.from_json(owner.state)), tuple(offices), now.astimezone(ZONE).year)
    return Lock(asks, ways_back.tries_left(tx, owner_id))


def unlock(  # noqa: PLR0917 -- what, by which device, when
    tx: Transaction,
    owner_id: str,
    said: JSON,
    channel: str,
    address: str,
    offices: Mapping[str, Office],
    now: datetime,
) -> bool:
    """Let a device in that named a fact the person had given; a wrong one is counted, and after three nothing helps."""
    if not ways_back.lock(tx, owner_id) or not ways_back.tries_left(tx, owner_id):
        return False
    owner = conversations.of_id(tx, owner_id)
    if owner is None or owner.state is None:
        return False
    known, every = said_in(State.from_json(owner.state)), tuple(offices.values())
    year = now.astimezone(ZONE).year
    if is_right(asked_of(known, every, year), said, known, every, year):
        return ways_back.attach(tx, owner_id, channel, address, now)
    ways_back.note_wrong(tx, owner_id)
    return False
