"""Lines as HTML: escaped, values isolated for direction, numbers to call and addresses to open as links."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from unicodedata import category

from markupsafe import Markup, escape

from bot.languages.known import DIRECTIONS
from dialogs.rules.dialling import dialled

_OPENING = {"\u2066": '<bdi dir="ltr">', "\u2067": '<bdi dir="rtl">', "\u2068": "<bdi>"}
_PDI = "\u2069"
_MARK = re.compile("[\u2066-\u2069]")
_INVISIBLE = "\u200e\u200f\u061c\ufeff"

_ISOLATED = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
_LRI = "\u2066"
"""Begins a number to call (bot/languages/speaker.py); numbers that are examples or a person's own stand after FSI."""
_ADDRESSES = ("https://", "http://")
_LETTER = re.compile(r"[^\W\d_]")
_RESUME_CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}")
"""What leads back to a ticket (storage/people/ways_back.py): copied by hand, so that lines break it only
between its groups, and only where letters are so large that it is wider than the screen."""
_POINTING = "👉👈👇☝"

_BULLET = "• "
_ROLES = {"📅": "day", "🕒": "time", "📍": "place", "🔑": "code", "🏢": "name"}
_ENDS_A_SENTENCE = re.compile("[.!?؟۔።፧] ")
_ASKS = ("?", "؟", "፧")


def inline(line: str) -> Markup:
    """Turn one line's words into HTML: FSI to PDI becomes ``<bdi>``, telephone numbers and web addresses links."""
    escaped = str(escape(line))
    if "\n" in escaped:
        escaped = escaped.replace("\n", "<br>")
    if _PDI in escaped:
        escaped = _ISOLATED.sub(_isolated, escaped)
    if _MARK.search(escaped):
        escaped = _balanced(escaped)
    return Markup(escaped)  # noqa: S704 -- escaped in the first line


def paragraph(line: str, *, calls: bool = False, terms: bool = False, language: str = "") -> Markup:
    """Turn one line into a paragraph; its emoji anchor hangs beside it and is silent for screen readers.

    With ``calls`` (crisis cards) a line that begins with a number or an address is one big link that dials or opens it.
    With ``terms`` a line without an anchor that explains something ("Duldung: a paper that ...") begins bold.
    ``language`` is the tag of a line in another language than the page's.
    """
    anchor, words = anchored(line)
    shown = f'<span class="anchor" aria-hidden="true">{escape(anchor)}</span>' if anchor else ""
    if calls and (leads := _leads_to(words)):
        link = f'<a class="call" {leads}>{shown}<span>{_bare(words)}</span></a>'
        return Markup(f"<p{language_attributes(language)}>{link}</p>")  # noqa: S704 -- made of escaped pieces
    role = _ROLES.get(anchor.rstrip("\ufe0f"), "")
    kind = f' class="{" ".join(filter(None, ("anchored" if anchor else "", role)))}"' if anchor else ""
    inner = f"<span>{inline(words)}</span>" if anchor else _explained(words) if terms else inline(words)
    return Markup(f"<p{kind}{language_attributes(language)}>{shown}{inner}</p>")  # noqa: S704 -- made of escaped pieces


def paragraphs(
    lines: Iterable[str], *, calls: bool = False, terms: bool = False, languages: Sequence[str] = ()
) -> Markup:
    """Turn lines into paragraphs; lines that begin with a bullet become one list.

    ``languages`` are the tags of lines in another language than the page's, "" of the others; none where all are in it.
    """
    pieces: list[str] = []
    listed = False
    for line, language in zip_longest(lines, languages, fillvalue=""):
        bare = line.lstrip(_INVISIBLE)
        if bare.startswith(_BULLET):
            pieces.append(
                f"{'' if listed else '<ul>'}<li{language_attributes(language)}>{inline(bare[len(_BULLET) :])}</li>"
            )
            listed = True
            continue
        pieces += ["</ul>" * listed, paragraph(line, calls=calls, terms=terms, language=language)]
        listed = False
    pieces.append("</ul>" * listed)
    return Markup("".join(pieces))  # noqa: S704 -- made of escaped pieces


def heading(line: str, language: str = "") -> Markup:
    """Turn the line that asks into what stands inside a heading; a pointing hand says nothing there.

    ``language`` is the tag of a line in another language than the page's.
    """
    anchor, words = anchored(line)
    said = f"<span{language_attributes(language)}>{inline(words)}</span>" if language else inline(words)
    shown = f'<span class="anchor" aria-hidden="true">{escape(anchor)}</span> '
    return Markup(f"{shown if anchor and anchor[0] not in _POINTING else ''}{said}")  # noqa: S704 -- of escaped pieces


def language_attributes(tag: str) -> str:
    """Give the attributes of an element in another language than the page's; nothing for none."""
    return f' lang="{escape(tag)}" dir="{DIRECTIONS.get(tag, "auto")}"' if tag else ""


def anchored(line: str) -> tuple[str, str]:
    """Take the emoji at the start of a line from its words; "" where there is none."""
    bare = line.lstrip(_INVISIBLE)
    first, _, words = bare.partition(" ")
    if words and first and (category(first[0]) == "So" or first[0] == "ℹ"):
        return first, words.lstrip()
    return "", bare


def is_marked(line: str) -> bool:
    """Tell whether a line begins with an emoji anchor or a bullet, as lines of a list do."""
    return bool(anchored(line)[0]) or line.lstrip(_INVISIBLE).startswith(_BULLET)


def asking(lines: tuple[str, ...]) -> int:
    """Give the index of the line that asks: the last that ends with a question mark, else the first."""
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].rstrip(_INVISIBLE + "\u2069 ").endswith(_ASKS):
            return index
    return 0


def plain(words: str) -> str:
    """Give words without any direction mark, as a title or an attribute needs them."""
    return _MARK.sub("", words).translate({ord(mark): None for mark in _INVISIBLE})


def resume_code(line: str) -> str:
    """Give the code in a line that leads back to a ticket; "" where there is none."""
    return next((value for value in _ISOLATED.findall(line) if _RESUME_CODE.fullmatch(value)), "")


def addresses(line: str) -> list[str]:
    """Give the web addresses that stand in a line."""
    return [value for value in _ISOLATED.findall(line) if value.startswith(_ADDRESSES)]


def _isolated(found: re.Match[str]) -> str:
    """Give the HTML of one isolated value, escaped already: a link for what can be called or opened.

    Values without letters run left to right, as FSI has it: browsers do not agree on ``<bdi>`` there.
    """
    value = found[1]
    if leads := _link(found):
        shown = value.partition("//")[2].rstrip("/") if value.startswith(_ADDRESSES) else value
        return f'<a {leads}><bdi dir="ltr">{shown}</bdi></a>'
    if value and not _LETTER.search(value):
        return f'<bdi dir="ltr">{value}</bdi>'
    if _RESUME_CODE.fullmatch(value):
        return f'<bdi class="whole">{value.replace("-", "-<wbr>")}</bdi>'
    return f"{_OPENING[found[0][0]]}{value}</bdi>"


def _balanced(escaped: str) -> str:
    """Give the HTML of isolates around other isolates; one without an end ends with the line, an end alone goes."""
    depth = 0

    def tag_of(mark: re.Match[str]) -> str:
        nonlocal depth
        if mark[0] != _PDI:
            depth += 1
            return _OPENING[mark[0]]
        depth -= 1
        if depth >= 0:
            return "</bdi>"
        depth = 0
        return ""

    return _MARK.sub(tag_of, escaped) + "</bdi>" * depth


def _link(found: re.Match[str]) -> str:
    """Give the attributes of a link to an isolated value, escaped already; "" for what is neither called nor opened."""
    value = found[1]
    if value.startswith(_ADDRESSES):
        return f'href="{value}" rel="noreferrer noopener"'
    number = dialled(value) if found[0][0] == _LRI else ""
    return f'href="tel:{number}"' if number else ""


def _leads_to(words: str) -> str:
    """Give the attributes of the link that a line of a crisis card is as a whole; "" for any other line."""
    first = _ISOLATED.match(str(escape(words)))
    return _link(first) if first else ""


def _explained(words: str) -> Markup:
    """Give the HTML of words whose beginning, up to a colon, is what they explain."""
    term, colon, rest = words.partition(": ")
    whole = term.count(_PDI) == len(re.findall("[\u2066-\u2068]", term)) and not _ENDS_A_SENTENCE.search(term)
    if not rest or not whole:
        return inline(words)
    return Markup("<b>{}{}</b>{}").format(inline(term), colon, inline(rest))


def _bare(words: str) -> str:
    """Give the HTML of words that stand inside a link already."""
    return re.sub(r"</?a\b[^>]*>", "", inline(words))
