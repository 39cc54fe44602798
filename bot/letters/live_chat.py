"""Talks between counsellors and clients, on their way: what is written goes out, what comes in is told."""

from datetime import datetime, timedelta
from typing import Any

from bot.letters import notices
from dialogs.channels import channel_named
from dialogs.letters import LIVE_CHAT_ENDED, WORDS
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.people import conversations
from storage.team.staff import StaffMember

AT_ONCE_WITHIN = timedelta(hours=2)
"""Who has written so shortly before is answered at once, even at night; everybody else in the morning."""
LOOKS_IN = timedelta(minutes=2)
"""So long a page has time to fetch a message before it goes out by another way to the person."""


def write(
    tx: Transaction,
    member: StaffMember,
    intake: IntakeRecord,
    content: dict[str, Any],
    now: datetime,
    *,
    opens: bool = True,
) -> bool:
    """Write to the client of an intake; False where they have no chat to read it in, or not any more."""
    if intake.conversation_id is None or not conversations.has_chat(tx, intake.conversation_id):
        return False
    heard = live_chats.last_of_client(tx, intake.id)
    message_id = live_chats.write(
        tx,
        member,
        intake_id=intake.id,
        conversation_id=intake.conversation_id,
        content=content,
        now=now,
        opens=opens,
    )
    at_once = heard is not None and now - heard <= AT_ONCE_WITHIN
    chat = conversations.address_of(tx, intake.conversation_id)
    looks_in = chat is not None and channel_named(chat[0]).fetched
    outbox.plan(
        tx,
        WORDS,
        intake.conversation_id,
        now + LOOKS_IN if looks_in else now,
        unique_key=f"{WORDS.name}:{message_id}",
        about=message_id,
        arguments={"at_once": True} if at_once else None,
    )
    return True


def end(tx: Transaction, member: StaffMember, intake: IntakeRecord, now: datetime) -> bool:
    """End the talk and tell the client that the bot is back; False where none was open."""
    alive = live_chats.of(tx, intake.id, now)
    if not live_chats.end(tx, member, intake.id, now):
        return False
    if alive is not None and alive.is_open:
        key = f"{LIVE_CHAT_ENDED.name}:{intake.id}:{now.isoformat()}"
        outbox.plan(tx, LIVE_CHAT_ENDED, alive.conversation_id, now, unique_key=key)
    return True


def pass_on(tx: Transaction, conversation_id: str, words: str, now: datetime) -> bool:
    """Take what a client says in a talk, and tell who waits for it, once until it is read; True where a letter was."""
    talk = live_chats.hear(tx, conversation_id, words, now)
    about = intakes.whereabouts(tx, talk.intake_id) if talk else None
    if talk is None or about is None:
        return False
    office_id, reference = about
    return notices.tell_of_words(tx, office_id, reference, talk.staff_id, talk.unread_since or now, now)
