"""A chat that is only written to: joined to a conversation that takes place in the browser, for time and code alone."""

from dataclasses import replace
from datetime import datetime

from bot.channels.telegram_public.sender import Attached, Sender
from bot.conversation.own_data import Files
from bot.letters.notices import tell_of_unreachable
from bot.port import Afterwards, Outbound
from dialogs.channels import Way
from dialogs.letters import WAY_OPEN
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach

REMINDERS: Way = "telegram_door"


class Reminders:
    """The channel of such chats: shows the words of a letter, and the way to the ticket."""

    name: str = REMINDERS

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    async def send(self, address: str, message: Outbound) -> Afterwards | None:
        """Show a letter; raises as :meth:`bot.port.Channel.send` does."""
        link = message.envelope.link if message.envelope is not None else ""
        shown = replace(message, lines=(*message.lines, link), line_languages=()) if link else message
        return await self._sender.send(address, shown)


def join(tx: Transaction, token: str, chat: str, now: datetime) -> bool:
    """Join a chat to the conversation whose link brought it here, and say so there; False for a link that is over."""
    way = reach.accept(tx, REMINDERS, token, chat, now)
    if way is None:
        return False
    key, about = f"{WAY_OPEN.name}:{way.id}:{now.isoformat()}", {"at_once": True}
    outbox.plan(tx, WAY_OPEN, way.conversation_id, now, unique_key=key, about=way.id, arguments=about)
    return True


def blocked(tx: Transaction, channel: str, address: str, now: datetime) -> None:
    """Note that a person has blocked the bot, and tell the staff where nothing else reaches them."""
    kept = conversations.find(tx, channel, address)
    conversations.mark_unreachable(tx, channel, address, now)
    concerned = [kept.id] if kept is not None else []
    for way in reach.at(tx, REMINDERS, address):
        reach.mark_gone(tx, way.id, now)
        concerned.append(way.conversation_id)
    for conversation_id in dict.fromkeys(concerned):
        open_ways = any(way.is_open for way in reach.of_conversation(tx, conversation_id))
        if not open_ways and conversations.address_of(tx, conversation_id) is None:
            tell_of_unreachable(tx, conversation_id, now)


async def nothing_attached(_appointment: str) -> Attached | None:
    """Give nothing: a reminder here has neither file nor place."""
    return None


async def nothing_kept(_address: str) -> Files:
    """Give no files: nothing is kept here."""
    return ()
