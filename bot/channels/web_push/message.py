"""A message as a push carries it: JSON that our service worker and declarative web push read alike.

The shape is that of declarative web push (W3C Push API, "Declarative Push Message"; Safari 18.4 shows it without a
worker). It is encrypted for the browser alone, but what it says stands on a locked screen: so it says time and code.
"""

import json

from bot.languages.speaker import bare
from bot.port import Envelope, NeverSent, Outbound

MOST_BYTES = 3_993
"""What fits: push services take bodies of 4,096 bytes (RFC 8030, section 7.2), of which RFC 8188's head takes 86 and
its padding delimiter and tag 17."""
LEFT_OUT = "…"
"""Stands where lines were left out, so that nobody takes the rest for all."""


def write_message(message: Outbound, *, home: str) -> str:
    """Write a message; ``home`` is the address a tap leads to where the message has none of its own.

    Without an envelope its first line is the title. Isolates stay in the words: browsers honour them, and without them
    a time in an Arabic line would stand on its head. Lines that do not fit are left out from the end. Raises NeverSent
    where not even the first one fits.
    """
    envelope, lines = message.envelope, list(message.lines)
    if envelope is None:
        envelope, lines = Envelope(title=bare(lines[0]) if lines else ""), lines[1:]
    written = _write(message, envelope, lines, home)
    while len(written.encode()) > MOST_BYTES:
        if lines and lines[-1] == LEFT_OUT:
            lines.pop()
        if len(lines) < 2:  # noqa: PLR2004 -- without its first line it says nothing
            raise NeverSent("too long for a push message")
        lines[-1] = LEFT_OUT
        written = _write(message, envelope, lines, home)
    return written


def _write(message: Outbound, envelope: Envelope, lines: list[str], home: str) -> str:
    notification = {
        "title": envelope.title,
        "body": "\n".join(lines),
        "navigate": envelope.link or home,
        "lang": message.language,
        "dir": message.direction,
        "tag": envelope.tag,
        "data": {"seen": envelope.receipt},
    }
    return json.dumps({"web_push": 8030, "notification": notification}, ensure_ascii=False, separators=(",", ":"))
