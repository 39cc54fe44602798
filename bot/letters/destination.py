"""Where a letter goes: into a chat that is sent to, by the first open way to the person, or onto a page."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dialogs.channels import WAYS, Traits, channel_named
from dialogs.letters import AboutAppointment, FromTeam, LetterKind, ToWay, letter_named
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.letters.outbox import Letter
from storage.people import conversations, reach
from storage.people.reach import Reach


@dataclass(frozen=True, slots=True)
class To:
    """Where a letter goes."""

    channel: str
    address: str
    reach_id: str | None = None
    """The way to the person; None for a chat of its own."""


@dataclass(frozen=True, slots=True)
class Destinations:
    """Finds where people are reached, by the channels' traits and the ways that some process here sends by."""

    traits: Mapping[str, Traits]
    ways: Collection[str]

    def of(self, tx: Transaction, letter: Letter, kind: LetterKind) -> To | None:
        """Find where a letter goes now; None where nothing is left.

        A repeated reminder takes neither the way of the first nor a page.
        """
        conversation_id = letter.conversation_id or ""
        if isinstance(kind, ToWay):
            way = reach.find(tx, letter.about)
            return None if way is None else To(way.channel, way.address, way.id)
        chat, tried = conversations.address_of(tx, conversation_id), letter.tried
        if isinstance(kind, AboutAppointment) and kind.repeats:
            first = outbox.went(tx, _key_of_first(letter, kind))
            tried, chat = tried | {first.reach_id} if first else tried, None
        if chat is not None and (not self.is_page(chat[0]) or self._is_called_already(tx, letter, kind)):
            return To(*chat)
        if kind.by_ways and (way := self.open_way(tx, conversation_id, tried)) is not None:
            return To(way.channel, way.address, way.id)
        if kind.by_ways and chat is not None and (messenger := self._messenger(tx, conversation_id)) is not None:
            return To(*messenger)
        return None if chat is None else To(*chat)

    def _messenger(self, tx: Transaction, conversation_id: str) -> tuple[str, str] | None:
        """Give a chat of the person's that is sent to, where they looked at a page last."""
        chats = conversations.addresses_of(tx, conversation_id)
        return next((chat for chat in chats if not self.is_page(chat[0])), None)

    def is_page(self, channel: str) -> bool:
        """Tell whether pages fetch what is said on a channel: nobody is reached by it who does not look."""
        return channel_named(channel, self.traits).fetched

    def open_way(self, tx: Transaction, conversation_id: str, tried: frozenset[str] = frozenset()) -> Reach | None:
        """Give the first way to a person, in the order of ways, the newest of its kind, that did not fail before."""
        ways = [way for way in reach.of_conversation(tx, conversation_id) if way.is_open and way.id not in tried]
        for channel in WAYS:
            if channel in self.ways and (of_kind := [way for way in ways if way.channel == channel]):
                return of_kind[-1]
        return None

    def has_another(self, tx: Transaction, letter: Letter, to: To) -> bool:
        """Tell whether a letter that waits for a way could go by another one."""
        if isinstance(letter_named(letter.kind), ToWay):
            return False
        tried = letter.tried | {to.reach_id or ""}
        return self.open_way(tx, letter.conversation_id or "", tried) is not None

    def is_to_repeat(self, tx: Transaction, letter: Letter, kind: AboutAppointment) -> bool:
        """Tell whether a reminder is to be said once more: the first went out by a way that nobody has seen it on."""
        first = outbox.went(tx, _key_of_first(letter, kind))
        if first is None or first.seen_at is not None or first.outcome == "dropped":
            return False
        return first.outcome != "sent" or channel_named(first.channel, self.traits).tells_seen

    def _is_called_already(self, tx: Transaction, letter: Letter, kind: LetterKind) -> bool:
        """Tell whether a counsellor's earlier words went out by a way, and the person has not looked since."""
        return isinstance(kind, FromTeam) and outbox.has_called(tx, letter)


def _key_of_first(letter: Letter, kind: AboutAppointment) -> str:
    """Give the key of the letter that this one repeats."""
    return letter.unique_key.replace(kind.name, kind.repeats, 1)
