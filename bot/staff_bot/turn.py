"""One thing a counsellor did in the messenger, taken once, in one transaction, from the tap to the answer's letter."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from bot.languages.catalogs import Catalogs
from bot.letters.notices import CHANNEL, REPLY
from bot.log import Log
from bot.office.versions import by_id
from bot.port import Outbound
from bot.staff_bot import day, free, ill, inbox, link, rhythm
from bot.staff_bot.request import Heard, NotUnderstood, Request, Response
from bot.team.speech import Speech
from dialogs.office import Office
from storage.engine.database import Database, Unavailable
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations
from storage.team import staff_chats
from storage.team.staff import StaffMember

log = Log("staff")

WISHES: Mapping[str, Callable[[Request], Response]] = {
    "today": day.today,
    "inbox": inbox.inbox,
    "card": inbox.card,
    "take": inbox.take,
    "open": inbox.open_on_desk,
    "later": inbox.later,
    "desk": inbox.desk,
    "free": free.free,
    "ill": ill.ill,
    "back": ill.back,
    "ask": ill.ask_to_move,
    "quiet": rhythm.quiet,
    "agenda": rhythm.agenda,
    "cover": rhythm.cover,
    "away": rhythm.away,
    "unlink": link.unlink,
    "start": link.welcome,
    "help": link.help_card,
}
"""What can be asked for; the same words are commands ("/today") and begin the ids of buttons ("take:K7-4Q2M")."""


class StaffTurns:
    """The door between the messenger and what counsellors can do there."""

    def __init__(
        self,
        *,
        database: Database,
        offices: Sequence[Office],
        catalogs: Catalogs,
        url: str,
        wake: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts; ``url`` is the public address, ``wake`` is called after each commit."""
        self._database = database
        self._offices = by_id(offices)
        self._url = url
        self._wake = wake
        self._now = now
        self.speech = Speech("de", catalogs.desk("de").gettext)

    async def take(self, heard: Heard) -> str:
        """Take what somebody did, once for each update id; gives what to show for a moment where a button was tapped.

        A turn that fails is rolled back, the update noted as seen and the person told. Raises Unavailable where the
        database is gone: nothing was taken, try again.
        """
        now = self._now()
        try:
            return await self._database.write(lambda tx: self._turn(tx, heard, now))
        except Unavailable:
            raise
        except Exception as cause:
            log.exception("turn failed", channel=CHANNEL, cause=cause)
            return await self._database.write(lambda tx: self._apologise(tx, heard, now))

    async def left(self, address: str) -> None:
        """Forget a chat that has blocked the bot."""
        await self._database.write(lambda tx: staff_chats.unlink_chat(tx, address))

    def _turn(self, tx: Transaction, heard: Heard, now: datetime) -> str:
        if conversations.already_seen(tx, CHANNEL, heard.update_id, now):
            return ""
        tx.after_commit(self._wake)
        word, arguments = parsed(heard)
        member, linked = staff_chats.member_at(tx, heard.address), False
        if word == "start" and arguments:
            found = staff_chats.link(tx, arguments[0], heard.address, now)
            member, linked = found or member, found is not None
        if member is None or member.office_id not in self._offices:
            words = link.stranger(self.speech, self._url, code=word == "start" and bool(arguments))
            self._answer(tx, heard, None, Outbound((words,)), now)
            return ""
        request = Request(
            tx=tx,
            member=member,
            offices=self._offices,
            speech=self.speech,
            now=now,
            url=self._url,
            arguments=() if linked else arguments,
        )
        answer = self._fulfilled(request, word)
        if answer.lines:
            self._answer(tx, heard, member, answer.outbound(heard.message), now)
        return answer.toast

    def _fulfilled(self, request: Request, word: str) -> Response:
        try:
            with request.tx.attempt():
                return WISHES.get(word, not_understood)(request)
        except NotUnderstood:
            say = request.speech
            return Response((say("I did not understand that. /help shows what I can do."),), anew=True)

    def _answer(self, tx: Transaction, heard: Heard, member: StaffMember | None, said: Outbound, now: datetime) -> None:
        outbox.answer(
            tx,
            REPLY,
            member.id if member else None,
            said.to_json(),
            now,
            channel=CHANNEL,
            address=heard.address,
            unique_key=f"{REPLY}:{heard.update_id}",
        )

    def _apologise(self, tx: Transaction, heard: Heard, now: datetime) -> str:
        if conversations.already_seen(tx, CHANNEL, heard.update_id, now):
            return ""
        tx.after_commit(self._wake)
        member = staff_chats.member_at(tx, heard.address)
        say = self.speech
        words = say("This did not work on our side. Please use the desk; the log says what happened.")
        self._answer(tx, heard, member, Outbound((words,)), now)
        return words


def not_understood(request: Request) -> Response:
    """Refuse a wish nobody knows."""
    raise NotUnderstood(":".join(request.arguments))


def parsed(heard: Heard) -> tuple[str, tuple[str, ...]]:
    """Take apart what was said: a button's id by its colons, typed words by their spaces; a bare reference is a card.

    "/inbox@our_bot" is "/inbox"; words that begin with no "/" mean nothing, except a reference.
    """
    if heard.message:
        word, *arguments = heard.words.split(":")
        return word, tuple(arguments)
    typed = heard.words.split()
    if not typed:
        return "", ()
    if typed[0].startswith("/"):
        return typed[0][1:].partition("@")[0].lower(), tuple(typed[1:])
    signs = "".join(typed).upper().replace("-", "")
    if len(signs) == 6 and signs.isalnum() and signs.isascii():  # noqa: PLR2004 -- K7-4Q2M without its dash
        return "card", (f"{signs[:2]}-{signs[2:]}",)
    return "", ()
