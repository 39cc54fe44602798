"""Letters that come back: read what a mail server reports of one, and have it go by another way.

A report is read as RFC 3464 has it, with the standard library, and believed only where it came to an address that we
made ourselves for that letter (VERP): anybody can write a report. Reports without that form are noted and left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from bot.channels.mail import tokens
from bot.channels.mail.refusals import is_dead
from bot.log import Log
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import reach
from storage.people.reach import Reach
from storage.team import staff_reach

log = Log("mail")

MOST_BYTES = 1_000_000
"""A report quotes the letter at most; of anything longer the beginning is enough."""
CAME_TO = ("Delivered-To", "X-Original-To", "Envelope-To", "Original-Recipient", "To")
"""Where a mail server notes whom a message was for, the surest first."""
TOKEN = re.compile(rf"(?<![\w.+-]){tokens.BOUNCE}\+([\w-]+)@", re.IGNORECASE | re.ASCII)
STATUS = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})(?!\d)")


@dataclass(frozen=True, slots=True)
class Report:
    """What came back: the tokens of the addresses it came to, and why it failed for good; empty where it did not."""

    tokens: tuple[str, ...]
    status: str


def read_report(raw: bytes) -> Report:
    """Read a message that came to the address for bounces; raises nothing, whatever it is."""
    try:
        message = BytesParser(policy=default).parsebytes(raw[:MOST_BYTES])
    except (MessageError, LookupError, ValueError, RecursionError):
        return Report((), "")
    addresses = [str(value) for name in CAME_TO for value in _values(message, name)]
    statuses = [found for part in _delivery_statuses(message) for found in _statuses(part)]
    return Report(
        tuple(dict.fromkeys(token.lower() for address in addresses for token in TOKEN.findall(address))),
        next(filter(is_dead, statuses), statuses[0] if statuses else ""),
    )


def take_back(tx: Transaction, report: Report, now: datetime) -> bool:
    """Note what a report says; True where a letter now goes by another way.

    Only a status that says that nobody is there ends a way: a full mailbox or a delay ends nothing.
    """
    letter = next(filter(None, (tokens.read(tx.keys, "bounce", token) for token in report.tokens)), "")
    if not letter:
        log.warning("a returned message is none of our letters")
        return False
    number = int(letter)
    if not is_dead(report.status):
        log.info("a letter is late, or was not taken this once", letter=number, kind=report.status)
        return False
    known = outbox.way_of(tx, number)
    way = reach.find(tx, known[0]) if known and known[0] else None
    if way is not None and way.channel != "email":  # a second report: the letter went on by another way
        return False
    if known and not known[1]:
        log.error("a notice to the team came back: its address is to be corrected", letter=number, kind=report.status)
        if known[0]:
            staff_reach.end(tx, known[0], now)
        return False
    if way is None:
        log.info("a letter came back that is forgotten by now", letter=number, kind=report.status)
        return False
    return _close(tx, number, way, report.status, now)


def _close(tx: Transaction, number: int, way: Reach, status: str, now: datetime) -> bool:
    log.warning("a letter came back: nobody is there", letter=number, channel=way.channel, kind=status)
    if way.gone_at is not None:
        return False
    reach.mark_gone(tx, way.id, now)
    # The code that shows that an address is somebody's has no other way.
    return way.confirmed_at is not None and outbox.next_way(tx, number, way.id, now)


def _delivery_statuses(message: EmailMessage) -> Iterator[EmailMessage]:
    """Give the parts that speak of recipients: of a report itself, not of what it quotes."""
    if message.get_content_type() != "multipart/report":
        return
    for part in message.iter_parts():
        if part.get_content_type() in {"message/delivery-status", "message/global-delivery-status"}:
            yield from (block for block in part.get_payload() if isinstance(block, EmailMessage))


def _statuses(block: EmailMessage) -> Iterator[str]:
    """Give the status of a recipient, where the report says that delivery has failed for good (RFC 3464, 2.3)."""
    action = "".join(_values(block, "Action")).strip().lower()
    for value in _values(block, "Status"):
        if action == "failed" and (found := STATUS.match(value)):
            yield found[1]


def _values(message: EmailMessage, name: str) -> list[str]:
    try:
        return [str(value) for value in message.get_all(name, [])]
    except (MessageError, LookupError, ValueError):  # a header nobody can read
        return []
