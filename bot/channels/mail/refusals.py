"""What a mail server's refusal means for a letter: the address is dead, we are not let in, later, or never.

Read from the enhanced status code where there is one (RFC 3463), else from the reply code (RFC 5321, 4.2). A refusal
that has its reason with us, a wrong password, a blocklist, a sender that is not accepted, is no fault of an address:
the letter waits, and the log tells the operator.
"""

import re
import ssl
from dataclasses import dataclass
from typing import Literal, TypeAlias

from aiosmtplib import (
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientsRefused,
    SMTPResponseException,
)

Meaning: TypeAlias = Literal["no such address", "our fault", "later", "never"]
"""What is to become of the letter."""
Stage: TypeAlias = Literal["recipient", "content", "other"]
"""What was refused: the address, the message, or the whole of us."""

ENHANCED = re.compile(r"\s*([245])\.(\d{1,3})\.(\d{1,3})(?!\d)")
"""An enhanced status code at the start of a reply's words (RFC 2034, 4)."""
TEMPORARY, PERMANENT = 4, 5
NO_SUCH_ADDRESS = frozenset({550, 551, 553})
"""Replies to RCPT that speak of the address where no enhanced code says so."""
OF_THE_SENDER = frozenset({"1.7", "1.8"})
"""Codes of "address" that mean the sender's (RFC 3463, 3.2)."""
DEAD_BESIDE_ADDRESS = frozenset({"2.1", "4.1"})
"""Mailbox disabled; "no answer from host", by which large providers say that they know nobody of that name."""
POLICY = "7"
ADDRESS = "1"
TOO_LARGE = 552


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refusal as the delivery and the log need it; ``enhanced`` is like "5.1.1", empty where there was none."""

    meaning: Meaning
    code: int = 0
    enhanced: str = ""


def read_refusal(cause: Exception) -> Refusal | None:
    """Read what sending raised; None for what speaks for another attempt (a timeout, a lost connection)."""
    match cause:
        case SMTPRecipientsRefused():
            refused = cause.recipients[0]
            return of_reply("recipient", refused.code, refused.message)
        case SMTPResponseException():  # the greeting, EHLO, the login and the sender too
            stage: Stage = "content" if isinstance(cause, SMTPDataError) else "other"
            return of_reply(stage, cause.code, cause.message)
        case SMTPNotSupported():  # an address in letters that this server cannot write to
            return Refusal("no such address")
        case OSError():
            untrusted = isinstance(cause.__cause__ or cause, ssl.SSLCertVerificationError)
            return Refusal("our fault") if untrusted else None
        case SMTPException():  # no STARTTLS, no AUTH: never in the clear
            return Refusal("our fault")
        case _:
            return None


def of_reply(stage: Stage, code: int, words: str) -> Refusal:
    """Read a reply; ``words`` are what the server said behind its code."""
    found = ENHANCED.match(words)
    enhanced = ".".join(found.groups()) if found else ""
    return Refusal(_meaning(stage, code, enhanced), code, enhanced)


def is_dead(enhanced: str) -> bool:
    """Tell whether a status like "5.1.1" says that nothing reaches the address any more."""
    kind, _, detail = enhanced.partition(".")
    return kind == str(PERMANENT) and (
        (detail.startswith(f"{ADDRESS}.") and detail not in OF_THE_SENDER) or detail in DEAD_BESIDE_ADDRESS
    )


def _meaning(stage: Stage, code: int, enhanced: str) -> Meaning:
    permanent = code // 100 == PERMANENT
    detail = enhanced.partition(".")[2]
    if code // 100 == TEMPORARY:
        return "later"
    if not permanent or detail in OF_THE_SENDER or detail.partition(".")[0] == POLICY:
        return "our fault"
    if stage == "other":
        return "never" if code == TOO_LARGE else "our fault"
    if enhanced:
        return "no such address" if is_dead(enhanced) else "never"
    return "no such address" if stage == "recipient" and code in NO_SUCH_ADDRESS else "never"
