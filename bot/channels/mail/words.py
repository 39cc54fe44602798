"""An e-mail in words: a subject without content, the lines, the way on, and how to stop. Without any library."""

import re
from unicodedata import bidirectional

from bot.languages.speaker import FSI, LRI, PDI, RLM, Speaker
from bot.port import Outbound
from bot.team.speech import Speech
from dialogs.text import text

VALUE = re.compile(f"[{FSI}{LRI}]([^{FSI}{LRI}{PDI}]*){PDI}")
DAY_OR_TIME = re.compile(r"\d{1,2}[./]\d{1,2}\.?|\d{1,2}:\d{2}")
"""A day or a time of day as the languages write it here (bot/languages/known.py)."""
ANCHOR = re.compile(r"^[\W_]+")
"""The emoji and the marks before a line's first letter or digit."""
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
RLI = "\u2067"
ADDRESSES = ("https://", "http://")
LONGEST_SUBJECT = 78
"""RFC 5322, 2.1.1: what a line should not exceed."""

GO_ON = text("Go on here:")
NO_ANSWERS = text("Please do not answer this e-mail: nobody would read it.")
NO_MORE = text("No more e-mails? They can be stopped here:")


def subject(message: Outbound, title: str) -> str:
    """Say when, and nothing else: subjects stand on lock screens and in the lists of shared mailboxes.

    That is the neutral title, and the day and time of the first line where it has them; never a code or a place.
    """
    values = VALUE.findall(message.lines[0]) if message.lines else []
    return " ".join([title, *(value for value in values if DAY_OR_TIME.fullmatch(value))])


def staff_subject(message: Outbound) -> str:
    """Give the first line of a notice, which has of a client only reference, topic and urgency; cut at a word."""
    first = message.lines[0].partition("\n")[0] if message.lines else ""
    line = ANCHOR.sub("", first.translate(MARKS)).strip()
    if len(line) > LONGEST_SUBJECT:
        cut = line[: LONGEST_SUBJECT - 1]
        line = (cut.rpartition(" ")[0] or cut).rstrip(" :·") + "…"
    return line or "Lotse"


def body(message: Outbound, speaker: Speaker, link: str, stop: str) -> str:
    """Write the letter: its lines, the link to its ticket, and the address of the page that stops these e-mails."""
    said = [line for whole in message.lines for line in whole.split("\n")]
    on = ["", speaker.words(GO_ON), link] if link else []
    end = ["", speaker.words(NO_ANSWERS), *((speaker.words(NO_MORE), stop) if stop else ())]
    return _as_text([*said, *on, *end], rtl=speaker.language.rtl)


def staff_body(message: Outbound, say: Speech, link: str) -> str:
    """Write a notice to a member of the team: its lines, the link that opens the desk, and where to change this."""
    said = [line for whole in message.lines for line in whole.split("\n")]
    on = ["", say("Open the desk:"), link] if link else []
    end = ["", say('At the desk, "My account" says which notices come by e-mail.')]
    return _as_text([*said, *on, *end], rtl=False)


def _as_text(lines: list[str], *, rtl: bool) -> str:
    return "\n".join(_line(line, rtl=rtl) for line in lines) + "\n"


def _line(line: str, *, rtl: bool) -> str:
    """Write a line that reads right in every program: a plain text says nowhere which way it runs.

    A right-to-left line begins with a mark for programs that go by the first letter, and is isolated for those that
    show everything left to right.
    """
    shown = VALUE.sub(lambda value: _value(value, rtl=rtl), line)
    if not rtl or not shown or shown.startswith(ADDRESSES):
        return shown
    return f"{RLM}{RLI}{shown.removeprefix(RLM)}{PDI}"


def _value(value: re.Match[str], *, rtl: bool) -> str:
    """Keep a value apart only where its direction may differ from the letter's.

    A program that knows no isolates draws boxes, and an address to open would take the mark along.
    """
    words = value[1]
    if words.startswith(ADDRESSES):
        return words
    foreign = rtl or any(bidirectional(letter) in {"R", "AL"} for letter in words)
    return value[0] if foreign else words
