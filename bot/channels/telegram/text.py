"""What Telegram does to texts and buttons, without any library: limits, HTML, keyboards, button data.

The Bot API's limits (core.telegram.org/bots/api): 4096 characters a message after entities are parsed, 64 bytes of
button data. Labels are measured in ``bot/languages/label_widths.py``; a row is as wide as the phone less 15 dp.
"""

import html
import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.languages.label_widths import columns
from bot.port import AnsweredLine, Button, Outbound

LONGEST_TEXT = 4096
"""Characters of a message after parsing, counted as UTF-16 units: never fewer than Telegram counts."""
LONGEST_DATA = 64
"""Bytes of a button's data."""
VERSION = "1"
"""The first part of a button's data; raise it when the data's form changes."""
DOOR = "d"
"""The same for buttons of the mode that keeps nothing: in place of conversation and question, language and office."""
WHEN_AND_WHERE = ("📅", "🕒", "📍", "🔔")
"""Anchors of lines whose inserted values are bold: date, time, place, and nothing else."""
CODE_LINE = "🔑"
"""The anchor of the line with the code for the front desk, the only thing in a code font."""
VALUE = re.compile("\u2068([^\u2068\u2069]*)\u2069")
SIDES = frozenset({"yes", "no"})
"""Options never shown side by side right to left: Telegram puts the first button on the left in every language."""


@dataclass(frozen=True, slots=True)
class ButtonRow:
    """The buttons of one row."""

    buttons: tuple[tuple[str, str], ...]
    """(label, data) each."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button's data, taken apart."""

    conversation: str
    question: str
    option: str


def data_of(conversation: str, question: str, option: str, *, version: str = VERSION) -> str:
    """Write a button's data: version, conversation, question, option. A command needs no question.

    Raises ValueError where it is longer than Telegram takes: option ids and question keys are ours to keep short.
    """
    data = f"{version}:{conversation}:{'' if option.startswith('/') else question}:{option}"
    if len(data.encode()) > LONGEST_DATA:
        raise ValueError(f"button data of {len(data.encode())} bytes: {question}:{option}")
    return data


def pressed(data: str, *, version: str = VERSION) -> Pressed | None:
    """Take a button's data apart; None for what we never wrote, or wrote in another version."""
    written, *parts = data.split(":", 3)
    return Pressed(*parts) if written == version and len(parts) == 3 else None  # noqa: PLR2004 -- see data_of


def texts(message: Outbound) -> list[str]:
    """Give a message as HTML, split at line ends where it is longer than Telegram takes; at least one text."""
    lines = [message.progress] if message.progress else []
    lines += [part for line in message.lines for part in line.split("\n")]
    if message.field and message.example:
        lines.append(message.example)
    marked = bool(message.appointment)
    chunks: list[list[str]] = [[]]
    length = 0
    for line in (piece for whole in lines for piece in pieces(whole)):
        if chunks[-1] and length + 1 + units(line) > LONGEST_TEXT:
            chunks.append([])
        length = units(line) + (length + 1 if chunks[-1] else 0)
        chunks[-1].append(_html(line) if marked else html.escape(line, quote=False))
    return ["\n".join(chunk) for chunk in chunks]


def pieces(line: str) -> Iterable[str]:
    """Cut a line that is longer than a whole message, at a space where there is one."""
    while units(line) > LONGEST_TEXT:
        end = LONGEST_TEXT // 2
        end = line.rfind(" ", 1, end) + 1 or end
        yield line[:end]
        line = line[end:]
    yield line


def units(words: str) -> int:
    """Count UTF-16 units: a letter beyond the basic plane (an emoji) counts as two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def folded(answered: AnsweredLine) -> str:
    """Give the HTML of an answered question: "label: value ✓"."""
    return html.escape(f"{answered.label}: {answered.value} ✓", quote=False)


def keyboard(message: Outbound, *, version: str = VERSION) -> list[ButtonRow]:
    """Lay out a message's buttons in their order: in columns that cut no label, answers and commands apart."""
    rows = []
    for _, group in itertools.groupby(message.buttons, key=is_command):
        rows += _rows(message, tuple(group), version)
    return rows


def is_command(button: Button) -> bool:
    """Tell a command from an answer to the question."""
    return button.id.startswith("/")


def _rows(message: Outbound, buttons: Sequence[Button], version: str) -> list[ButtonRow]:
    wide = columns([label_of(button) for button in buttons], message.columns)
    if message.direction == "rtl" and SIDES & {button.id for button in buttons}:
        wide = 1
    return [_row(message, buttons[first : first + wide], version) for first in range(0, len(buttons), wide)]


def label_of(button: Button) -> str:
    """Give a button's label: its anchor, its words, a tick where it was chosen before."""
    return f"{button.emoji} {button.label}".strip() + (" ✓" if button.chosen else "")


def _row(message: Outbound, buttons: Sequence[Button], version: str) -> ButtonRow:
    return ButtonRow(
        tuple(
            (label_of(button), data_of(message.conversation, message.question, button.id, version=version))
            for button in buttons
        )
    )


def _html(line: str) -> str:
    """Escape a line of a ticket or reminder and mark its values: bold for when and where, code for the code."""
    bare = line.lstrip("\u200f")
    escaped = html.escape(line, quote=False)
    if bare.startswith(WHEN_AND_WHERE):
        return VALUE.sub("<b>\u2068\\1\u2069</b>", escaped)
    if bare.startswith(CODE_LINE):
        return VALUE.sub("<code>\\1</code>", escaped)
    return escaped
