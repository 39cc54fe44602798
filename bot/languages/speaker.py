"""Sentences in a person's language: from ``Text`` and ``Message`` values to words that read right in any direction."""

import unicodedata
from datetime import date, datetime, time
from string import Formatter

from bot.languages.catalogs import Catalogs
from bot.languages.known import LANGUAGES, Language
from bot.languages.own_calendars import OWN_CALENDARS
from bot.port import AnsweredLine, Button, Outbound
from dialogs.engine.conversation import Answered, Message, Option
from dialogs.text import Line, LongDate, Phone, Text, Value, Weekday, Words, text

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"
LRI = "\u2066"
"""Begins a number to call, and nothing else: channels know it by that."""

NOT_FROM_OUTSIDE: dict[int, str | None] = {
    **dict.fromkeys(
        [*range(0x20), 0x7F, 0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF]
    ),
    0x09: " ",
    0x0A: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
}
"""What an inserted value loses, so that nobody's words can turn the text around them: direction marks, controls."""

WEEKDAYS = (
    (text("Monday"), text("Mon")),
    (text("Tuesday"), text("Tue")),
    (text("Wednesday"), text("Wed")),
    (text("Thursday"), text("Thu")),
    (text("Friday"), text("Fri")),
    (text("Saturday"), text("Sat")),
    (text("Sunday"), text("Sun")),
)
"""Long and short names, from the catalogs: Babel 2.18 gives other languages' names once Pashto has been loaded."""

MONTHS = (
    *(text("January"), text("February"), text("March"), text("April"), text("May"), text("June"), text("July")),
    *(text("August"), text("September"), text("October"), text("November"), text("December")),
)
"""As they stand after the number of a day, from the catalogs as well."""

NO_FORM = -1
"""The form of a sentence that counts nothing."""

MIRRORED = {"⬅": "➡", "➡": "⬅", "▶": "◀", "◀": "▶", "👉": "👈"}
"""Anchors that point: in a right-to-left language they point the other way."""


class Speaker:
    """Speaks one language in one register. Cheap to make: what it prepares is kept with the catalog."""

    __slots__ = ("_formal", "_names", "_prepared", "_register", "language")

    def __init__(self, catalogs: Catalogs, language: str, formal: bool = False) -> None:  # noqa: FBT001, FBT002 -- state, handed on
        self._register = catalogs.register(language, formal=formal)
        self._prepared = self._register.prepared
        self._names = catalogs.by_name
        self._formal = formal
        self.language: Language = self._register.language
        """The language really spoken: German where the one asked for is not offered."""

    @property
    def direction(self) -> str:
        """Say "rtl" or "ltr", as HTML writes it."""
        return self.language.direction

    def words(self, line: Line) -> str:
        """Put one line into words. Every inserted value stands between FSI and PDI, so that its direction is its own.

        A number to call stands between LRI and PDI.

        A value that ends with a full stop ("3.12.") gives it up before the sentence's own.
        A day of a sentence is told beneath it in the calendar of the language's readers, where that is another one.
        In a right-to-left language a line that begins with anything but a letter of it gets U+200F first, but not one
        in another language's words. Raises KeyError for a placeholder without a value.
        """
        if isinstance(line, Text):
            return self._sentence(line) + self._in_own_calendar(line)
        isolated = self._isolated(line)
        return RLM + isolated if self.language.rtl and not self.borrowed(line) else isolated

    def outbound(self, message: Message) -> Outbound:
        """Put a whole message into words, ready for a channel."""
        words = self.words
        buttons = tuple([self.button(option) for option in message.options])
        return Outbound(
            lines=tuple([words(line) for line in message.lines]),
            line_languages=self._languages(message.lines),
            kind=message.kind,
            question=message.question,
            buttons=buttons,
            columns=message.columns,
            field=message.field,
            example=self._aside(message.example) if message.example else "",
            progress=self.progress(*message.progress) if message.progress else "",
            answered=self.answered(message.answered) if message.answered else None,
            attachments=message.attachments,
            appointment=message.appointment,
            language=self.language.code,
            direction=self.language.direction,
            silent=message.silent,
        )

    def answered(self, answered: Answered) -> AnsweredLine:
        """Put a folded answer into words."""
        return AnsweredLine(answered.key, self._aside(answered.label), self._aside(answered.value))

    def progress(self, number: int, total: int) -> str:
        """Say which question of how many this is."""
        return self._aside(text("{n} of {total}", n=number, total=total))

    def borrowed(self, line: Line) -> Language | None:
        """Give the language of a line that has no words in this one: a sentence's, or an office's own; else None."""
        match line:
            case Text() if line.msgid in self._register.borrowed:
                return self._register.language_of(line.msgid)
            case Words() if not line.is_in(self.language.code):
                return LANGUAGES["de"]
            case _:
                return None

    def _languages(self, lines: tuple[Line, ...]) -> tuple[str, ...]:
        """Give the tags of lines in another language's words; nothing where there are none."""
        if not self._register.borrowed and Words not in map(type, lines):
            return ()
        tags = tuple([found.tag if (found := self.borrowed(line)) else "" for line in lines])
        return tags if any(tags) else ()

    def _aside(self, line: Line) -> str:
        """Put words beside the lines into words; those of another language keep their own direction."""
        return self._isolated(line) if self.borrowed(line) else self.words(line)

    def button(self, option: Option) -> Button:
        """Put one button into words; an emoji that points does so in the direction of the language."""
        emoji = _mirrored(option.emoji) if self.language.rtl else option.emoji
        name = option.label.msgid if isinstance(option.label, Text) else option.label
        if isinstance(name, str) and (own := self._names.get(name)) is not None:
            return Button(option.id, name, emoji, option.chosen, own.tag)
        borrowed = self.borrowed(option.label)
        return Button(option.id, self.words(option.label), emoji, option.chosen, borrowed.tag if borrowed else "")

    def _sentence(self, line: Text) -> str:
        name = line.msgid, self._form_of(line)
        pieces = self._prepared.get(name)
        if pieces is None:
            spoken = self._register.language_of(line.msgid)
            pieces = self._prepared[name] = _prepare(self._source(line), spoken)
        if len(pieces) == 1:
            return pieces[0]
        values = dict(line.values)
        said = [pieces[0]]
        for index in range(1, len(pieces), 2):
            value, following = self._isolated(values[pieces[index]]), pieces[index + 1]
            if following.startswith(".") and value.endswith(f".{PDI}"):
                value = value[:-2] + PDI
            said += (value, following)
        return "".join(said)

    def _in_own_calendar(self, line: Text) -> str:
        calendar = OWN_CALENDARS.get(self.language.code) if line.day is not None else None
        if calendar is None or line.day is None:
            return ""
        return f"\n{RLM if self.language.rtl else ''}{calendar.day(line.day)}"

    def _form_of(self, line: Text) -> int:
        return self._register.language_of(line.msgid).form(number_of(line)) if line.plural else NO_FORM

    def _source(self, line: Text) -> str:
        if line.plural:
            return self._register.in_form(line.msgid, line.plural, number_of(line))
        return self._register.sentence(line.msgid)

    def _isolated(self, value: Value) -> str:
        shown = self._shown(value)
        if isinstance(value, Phone):
            return f"{LRI}{shown}{PDI}"
        if "\n" in shown:
            return "\n".join(f"{FSI}{part}{PDI}" for part in shown.split("\n"))
        return f"{FSI}{shown}{PDI}"

    def _shown(self, value: Value) -> str:
        if isinstance(value, Weekday):
            value = WEEKDAYS[value.day.weekday()][value.short]
        if isinstance(value, LongDate):
            value = text("{day} {month}", day=value.day.day, month=MONTHS[value.day.month - 1])
        match value:
            case str():
                return value.translate(NOT_FROM_OUTSIDE)
            case Text():
                return self._sentence(value)
            case Words():
                return value.read(self.language.code).translate(NOT_FROM_OUTSIDE)
            case Phone():
                return value.number.translate(NOT_FROM_OUTSIDE)
            case int():
                return str(value)
            case date() | time():
                return self._day_or_time(value)

    def _day_or_time(self, value: date | time) -> str:
        """Write a day as its language does, "3.12." or "3/12", and a time as "14:30", in Latin digits everywhere."""
        match value:
            case datetime():
                return f"{self._day_or_time(value.date())} {value:%H:%M}"
            case date():
                return self.language.day.format(day=value.day, month=value.month)
            case time():
                return f"{value:%H:%M}"


def number_of(line: Text) -> int:
    """Give the number of a sentence that counts; raises ValueError where it has none."""
    match dict(line.values).get("number"):
        case int(number):
            return number
        case _:
            raise ValueError(f"{line.msgid!r} counts something, but has no whole number")


def bare(words: str) -> str:
    """Give words without any direction mark, for what shows them as signs or counts them: subjects, text messages."""
    return words.translate(dict.fromkeys(map(ord, (FSI, LRI, PDI, RLM))))


def _prepare(sentence: str, language: Language) -> tuple[str, ...]:
    """Take a sentence apart: words, placeholder, words, placeholder, words."""
    if language.rtl:
        sentence = "\n".join(_right_to_left(line) for line in sentence.split("\n"))
    pieces = [""]
    for literal, name, _, _ in Formatter().parse(sentence):
        pieces[-1] += literal
        if name is not None:
            pieces += [name, ""]
    return tuple(pieces)


def _right_to_left(line: str) -> str:
    """Make a line's direction right-to-left for clients that go by its first letter."""
    if not line or unicodedata.bidirectional(line[0]) in {"R", "AL"}:
        return line
    return RLM + _mirrored(line)


def _mirrored(words: str) -> str:
    return MIRRORED.get(words[:1], words[:1]) + words[1:]
