"""A message as a push carries it: JSON that our service worker and declarative web push read alike.

The shape is that of declarative web push (W3C Push API, "Declarative Push Message"; Safari 18.4 shows it without a
worker). It is encrypted for the browser alone, but what it says stands on a locked screen: so it says time and code.
"""

import json

from bot.port import Envelope, NeverSent, Outbound

MOST_BYTES = 3_993
"""What fits: push services take bodies of 4,096 bytes (RFC 8030, section 7.2), of which RFC 8188's head takes 86 and
its padding delimiter and tag 17."""
LEFT_OUT = "…"
"""Stands where lines were left out, so that nobody takes the rest for all."""


def write_message(message: Outbound, envelope: Envelope, *, home: str) -> str:
    """Write a message; ``home`` is where a tap leads when there is no link of its own.

    Isolates stay in the words: browsers honour them, and without them a time in an Arabic line would stand on its head.
    Lines that do not fit are left out from the end. Raises NeverSent where not even the first one fits.
    """
    lines = list(message.lines)
    written = _write(message, envelope, lines, home)
    while len(written.encode()) > MOST_BYTES:
        while lines and lines[-1] == LEFT_OUT:
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
