"""What a posted form of the chat says, read by hand: no library, no surprises, never more than the limit."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.requests import Request

_MOST_FIELDS = 12
_LONGEST_FIELD = 100
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class TooLong(Exception):  # noqa: N818 -- a fact about the body, told to the person
    """The body is longer than the limit."""


@dataclass(frozen=True, slots=True)
class Form:
    """A tap (``option`` of ``question``) or typed ``words``; ``update`` names the try, however often it is sent."""

    question: str = ""
    option: str = ""
    words: str = ""
    version: int = -1
    """The turn the page showed; -1 where the form does not say."""
    update: str = ""
    token: str = ""
    code: str = ""


async def read_form(request: Request, *, most_bytes: int, most_words: int) -> Form:
    """Read an urlencoded form; raises TooLong. Control characters go, bytes that are no UTF-8 become U+FFFD."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most_bytes:
        raise TooLong
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most_bytes:
            raise TooLong
    return parse_form(body, most_words)


def parse_form(body: bytes, most_words: int) -> Form:
    """Read the fields of an urlencoded body; what is too long is cut, what is unknown is left out."""
    try:
        fields = parse_qs(
            body.decode("ascii", "replace"), keep_blank_values=True, errors="replace", max_num_fields=_MOST_FIELDS
        )
    except ValueError:
        return Form()

    def one(name: str) -> str:
        return fields.get(name, ("",))[0][:_LONGEST_FIELD]

    version = one("version")
    words = fields.get("words", ("",))[0][:most_words].replace("\r\n", "\n")
    return Form(
        question=one("question"),
        option=one("option"),
        words=_CONTROLS.sub("", words).strip(),
        version=int(version) if version.isascii() and version.isdecimal() else -1,
        update=one("update"),
        token=one("token"),
        code=one("code"),
    )
