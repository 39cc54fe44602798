"""Telegram's HTML: which marks it knows, what a text is without them, and what is written carelessly."""

import html
import re
from dataclasses import dataclass

PIECE = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z0-9-]+)(?P<rest>[^<>]*)>|(?P<entity>&#?\w+;)|(?P<stray>[<>&])")
ATTRIBUTE = re.compile(r"\s+(?P<name>[a-zA-Z-]+)(?:=\"(?P<value>[^\"]*)\")?")
ENTITIES = frozenset({"&lt;", "&gt;", "&amp;", "&quot;"})
"""The only named ones; numbers are allowed too (core.telegram.org/bots/api#html-style)."""
ATTRIBUTES = {
    **dict.fromkeys(
        ("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "pre"), frozenset[str]()
    ),
    "a": frozenset({"href"}),
    "span": frozenset({"class"}),
    "code": frozenset({"class"}),
    "blockquote": frozenset({"expandable"}),
    "tg-emoji": frozenset({"emoji-id"}),
}


class WrongMarkup(Exception):
    """Markup that Telegram refuses."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its marks, and the findings that Telegram lets pass but its rules forbid."""

    text: str
    findings: tuple[str, ...]
    links: tuple[str, ...]


def read_html(source: str) -> Marked:
    """Read HTML as Telegram does; raises WrongMarkup with Telegram's reason."""
    text, findings, links = [], [], []
    open_tags: list[str] = []
    end = 0
    for piece in PIECE.finditer(source):
        text.append(source[end : piece.start()])
        end = piece.end()
        if piece["entity"]:
            text.append(html.unescape(piece["entity"]))
            if not piece["entity"].startswith("&#") and piece["entity"] not in ENTITIES:
                findings.append(f"{piece['entity']} is no entity that Telegram knows")
        elif piece["stray"] == "<":
            raise WrongMarkup(f'Unsupported start tag "" at byte offset {_bytes(source, piece.start())}')
        elif piece["stray"]:
            text.append(piece["stray"])
            findings.append(f"{piece['stray']} stands unescaped in {source!r}")
        elif piece["end"]:
            _close(piece["name"].lower(), open_tags, _bytes(source, piece.start()))
        else:
            links += _open(piece, open_tags, source)
    if open_tags:
        raise WrongMarkup(f'Can\'t find end tag corresponding to start tag "{open_tags[-1]}"')
    text.append(source[end:])
    return Marked("".join(text), tuple(findings), tuple(links))


def _open(piece: re.Match[str], open_tags: list[str], source: str) -> list[str]:
    name = piece["name"].lower()
    if name not in ATTRIBUTES:
        raise WrongMarkup(f'Unsupported start tag "{name}" at byte offset {_bytes(source, piece.start())}')
    attributes = {found["name"]: found["value"] for found in ATTRIBUTE.finditer(piece["rest"])}
    if not set(attributes) <= ATTRIBUTES[name] or ATTRIBUTE.sub("", piece["rest"]).strip():
        raise WrongMarkup(f'Attributes of "{name}" that Telegram does not know: {piece["rest"].strip()}')
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise WrongMarkup(f'Unsupported start tag "span" at byte offset {_bytes(source, piece.start())}')
    open_tags.append(name)
    return [html.unescape(attributes["href"] or "")] if "href" in attributes else []


def _close(name: str, open_tags: list[str], offset: int) -> None:
    if not open_tags:
        raise WrongMarkup(f"Unexpected end tag at byte offset {offset}")
    if (expected := open_tags.pop()) != name:
        raise WrongMarkup(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{name}>"')


def _bytes(source: str, index: int) -> int:
    return len(source[:index].encode())
