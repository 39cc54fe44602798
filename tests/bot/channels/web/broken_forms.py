"""Forms that no browser sends: whoever sends one gets a page all the same."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=frontier"


@dataclass(frozen=True)
class Broken:
    """A body with its headers, and the status of the page that answers who may send forms there at all."""

    body: bytes
    status: int
    kind: str = URLENCODED
    packed: bool = False
    in_pieces: bool = False
    """True where it is sent without its length."""

    def content(self) -> bytes | AsyncIterator[bytes]:
        return pieces(self.body) if self.in_pieces else self.body

    def all_headers(self) -> dict[str, str]:
        kind = {"Content-Type": self.kind} if self.kind else {}
        return kind | ({"Content-Encoding": "gzip"} if self.packed else {})


async def pieces(body: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(body), 50_000):
        yield body[at : at + 50_000]


def broken_forms(*, most_bytes: int, most_fields: int) -> Mapping[str, Broken]:
    """Give forms by what is wrong with them; those that can be read lack the token, which is 403."""
    too_large = b"a=" + b"x" * most_bytes
    return {
        "one field too many": Broken(fields(most_fields + 1), 400),
        "as many fields as may be": Broken(fields(most_fields), 403),
        "ten thousand fields": Broken(fields(10_000)[: most_bytes - 10], 400),
        "too large": Broken(too_large, 413),
        "as large as may be": Broken(too_large[:most_bytes], 403),
        "too large, length untold": Broken(too_large, 413, in_pieces=True),
        "too large and of another kind": Broken(too_large, 413, kind="application/json"),
        "no bytes": Broken(b"", 403),
        "no bytes and no kind": Broken(b"", 403, kind=""),
        "no kind": Broken(b"a=b", 415, kind=""),
        "JSON": Broken(b'{"form_token": "x", "token": "x"}', 415, kind="application/json"),
        "plain text": Broken(b"form_token=x\r\n", 415, kind="text/plain"),
        "a kind that only begins like it": Broken(b"a=b", 415, kind=URLENCODED + "-not"),
        "the kind in capitals": Broken(b"a=b", 403, kind=URLENCODED.upper()),
        "another alphabet": Broken(b"a=b", 403, kind=URLENCODED + "; charset=utf-16"),
        "multipart": Broken(
            b'--frontier\r\nContent-Disposition: form-data; name="token"\r\n\r\nx\r\n--frontier--\r\n', 415, MULTIPART
        ),
        "multipart without an end": Broken(b"--frontier\r\nContent-Disp", 415, MULTIPART),
        "multipart without a boundary": Broken(b"--frontier--", 415, "multipart/form-data"),
        "bytes that are no UTF-8": Broken(b"\xff\xfe=\xff&token=\xc3\x28", 403),
        "percent signs that say nothing": Broken(b"token=%&form_token=%zz&%=%f&a=%ff%fe", 403),
        "NUL": Broken(b"token=%00&form_token=\x00&%00=%00&words=%00&code=%00", 403),
        "only signs": Broken(b"&&==&=&&=;", 403),
        "packed": Broken(b"\x1f\x8b\x08\x00\x00", 403, packed=True),
        "a number of a thousand digits": Broken(b"version=" + b"9" * 1000, 403),
    }


def fields(count: int) -> bytes:
    return b"&".join(b"a%d=1" % number for number in range(count))


EVIL = (
    "",
    "\0",
    "\r\n\t\x1b\u202e",
    "x" * 500,
    "9" * 400,
    "-1",
    "\ufffd\U0001f600",
    "'\"<script>",
)
"""Values of single fields."""


def leads_on(html: str, *ways: str) -> bool:
    """Tell whether it is a whole page, with a heading and one of the ways on."""
    return "<h1" in html and "</html>" in html and any(f'href="{way}' in html for way in ways)
