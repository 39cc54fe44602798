"""Sends letters and notices by e-mail: one connection and one recipient a letter, never in the clear.

What is said stands in words.py, what a refusal means in refusals.py. A letter that is sent again, since its answer was
lost on the way, has the same Message-ID, so that mailboxes show it once.
"""

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import make_msgid
from functools import cached_property
from typing import Literal, TypeAlias, get_args

import aiosmtplib

from bot.appointments.calendar_file import FILE_NAME
from bot.channels.mail import tokens, words
from bot.channels.mail.refusals import read_refusal
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker, bare
from bot.log import Log
from bot.port import Envelope, NeverSent, Outbound, TryLater, Unreachable
from bot.settings import MailServer
from bot.team.speech import Speech
from dialogs.later import TITLE
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import reach

log = Log("mail")

Name: TypeAlias = Literal["email", "staff_email"]
NAMES: tuple[Name, ...] = get_args(Name)
"""The channels that send e-mail: to people, and to the team."""

PATIENCE = 20
"""Seconds one step of a conversation with a mail server may take."""
GOODBYE = 2
"""Seconds for the last word, when the letter is taken already."""
AT_ONCE = 8
"""Connections at the same time: relays refuse whoever opens many."""
AGAIN, AFTER_OUR_FAULT = 300, 900
"""Seconds until another attempt: where the server asked for one, and where somebody has to correct a setting first."""
ADDRESS_TO_STOP = "List-Unsubscribe"


class AsSent(EmailPolicy):
    """How a letter is written: as RFC 5322 has it, but for the address to stop it, which stays in one line.

    A word longer than a line becomes an encoded word in the standard library, and mailboxes find no address in that.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """Give a header's bytes."""
        if name == ADDRESS_TO_STOP:
            return f"{name}: {value}{self.linesep}".encode("ascii")
        return super().fold_binary(name, value)


POLICY = AsSent(linesep="\r\n", cte_type="7bit")
"""In 7 bits, so that nothing on the way has to write a letter anew, which would break its signature (RFC 6376, 5.3)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What comes back of a letter: with a bounce, with a click on "stop". Empty where there is nothing to name."""

    letter: str
    stop: str


class Sender:
    """The channel: ``send`` hands one letter to the mail server."""

    def __init__(
        self,
        server: MailServer,
        sender: str,
        *,
        name: Name,
        database: Database,
        catalogs: Catalogs,
        public_url: str,
        tls: ssl.SSLContext | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts; ``sender`` is the address letters come from, ``tls`` what is trusted beside the system's."""
        self.name: str = name
        self._to_staff = name == "staff_email"
        self._server = server
        self._sender = sender
        self._domain = sender.rpartition("@")[2]
        self._database = database
        self._catalogs = catalogs
        self._public_url = public_url
        self._tls = tls
        self._now = now
        self._free = asyncio.Semaphore(AT_ONCE)

    async def send(self, address: str, message: Outbound) -> None:
        """Hand a letter over; raises Unreachable, TryLater, NeverSent, or what the network did."""
        to = writable(address)
        if not to:
            raise Unreachable
        known = await self._database.read(lambda tx: self._tokens(tx, address, message))
        mail = self._mail(to, message, known)
        try:
            async with self._free:
                await self._hand_over(mail, to, known)
        except Exception as cause:
            self._refused(cause, message)
            raise

    def _tokens(self, tx: Transaction, address: str, message: Outbound) -> Tokens:
        letter = tokens.token(tx.keys, "bounce", str(message.letter)) if message.letter else ""
        if self._to_staff:
            return Tokens(letter, "")
        ways = [way for way in reach.at(tx, self.name, address) if way.conversation_id == message.conversation]
        return Tokens(letter, tokens.token(tx.keys, "stop", ways[0].id) if ways else "")

    # What is sent

    def _mail(self, to: str, message: Outbound, known: Tokens) -> EmailMessage:
        speaker = Speaker(self._catalogs, message.language)
        envelope = message.envelope or Envelope("")
        title = envelope.title or ("Lotse" if self._to_staff else bare(speaker.words(TITLE)))
        mail = EmailMessage(POLICY)
        mail["Date"] = self._now()
        mail["From"] = Address(title, addr_spec=self._sender)
        mail["To"] = Address(addr_spec=to)
        mail["Message-ID"] = f"<{known.letter}@{self._domain}>" if known.letter else make_msgid(domain=self._domain)
        mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's holiday notice answers it
        if self._to_staff:
            mail["Subject"] = words.staff_subject(message)
            text = words.staff_body(message, self._speech, envelope.link)
        else:
            mail["Subject"] = words.subject(message, title)
            stop = f"{self._public_url}/stop/{known.stop}" if known.stop else ""
            if stop:  # RFC 8058
                mail[ADDRESS_TO_STOP] = f"<{stop}>"
                mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
            text = words.body(message, speaker, envelope.link, stop)
        mail.set_content(text)
        if envelope.calendar:
            mail.add_attachment(
                envelope.calendar,
                maintype="text",
                subtype="calendar",
                filename=FILE_NAME,
                params={"method": "PUBLISH", "charset": "utf-8"},
            )
        mail["Content-Language"] = speaker.language.tag  # last: what sets the content drops every Content-* header
        return mail

    @cached_property
    def _speech(self) -> Speech:
        return Speech("de", self._catalogs.desk("de").gettext)

    # How it is sent

    async def _hand_over(self, mail: EmailMessage, to: str, known: Tokens) -> None:
        # As bytes: given the message, the library writes it anew in 8 bits where the server takes them.
        content = mail.as_bytes(policy=POLICY)
        async with connected(self._server, self._domain, tls=self._tls) as client:
            await client.sendmail(self.came_from(known.letter), [to], content)

    def came_from(self, letter: str) -> str:
        """Give the address to which a letter comes back that cannot be delivered (VERP)."""
        return f"{tokens.BOUNCE}+{letter}@{self._domain}" if letter else f"{tokens.BOUNCE}@{self._domain}"

    def _refused(self, cause: Exception, message: Outbound) -> None:
        """Raise what a refusal means to the delivery; nothing for what is a reason for another attempt."""
        refusal = read_refusal(cause)
        if refusal is None:
            return
        match refusal.meaning:
            case "no such address":
                raise Unreachable from cause
            case "later":
                raise TryLater(AGAIN) from cause
            case "never":
                raise NeverSent from cause
            case "our fault":
                log.error(
                    "the mail server does not take our letters: `lotse check` says why",
                    channel=self.name,
                    letter=message.letter,
                    status=refusal.code,
                    kind=refusal.enhanced,
                    setting="LOTSE_MAIL_SERVER",
                )
                raise TryLater(AFTER_OUR_FAULT) from cause


class connected:  # noqa: N801 -- read as what it does: async with connected(server)
    """A connection to a mail server: encrypted as the setting says, logged in, and left politely but without waiting.

    Raises on entering what ``refusals`` reads: no encryption where it is needed is an error, never a reason to do
    without.
    """

    def __init__(self, server: MailServer, own_name: str, *, tls: ssl.SSLContext | None = None) -> None:
        self._client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password.get_secret_value() if server.user else None,
            local_hostname=own_name,
            timeout=PATIENCE,
            use_tls=server.encryption == "from the start",
            start_tls=server.encryption == "STARTTLS",
            tls_context=tls,
        )

    async def __aenter__(self) -> aiosmtplib.SMTP:
        await self._client.connect()
        return self._client

    async def __aexit__(self, *_: object) -> None:
        # The library's own goodbye waits as long as for every other answer, and a letter that is taken must be noted.
        with suppress(aiosmtplib.SMTPException, OSError):
            await self._client.quit(timeout=GOODBYE)
        self._client.close()


def writable(address: str) -> str:
    """Give an address in ASCII, its domain as punycode; empty for what no server takes without SMTPUTF8 (RFC 6531)."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 -- costs 40 ms

    try:
        return validate_email(address, check_deliverability=False).ascii_email or ""
    except EmailNotValidError:
        return ""
