"""What a posted form says: the one reader of chat and desk, with limits, since anybody can post anything."""

import re
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.requests import Request

URLENCODED = "application/x-www-form-urlencoded"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


async def read_form(request: Request, *, most_bytes: int, most_fields: int) -> dict[str, str]:
    """Read an urlencoded form, of each field the first value; a body of no bytes is an empty form.

    Bytes that are no UTF-8 become U+FFFD; control characters but tab and line feed go, as PostgreSQL keeps no NUL.
    Raises HTTPException, for a page of the last handler: 413 for a longer body, 415 for one of another kind (RFC 9110,
    15.5.14 and 15.5.16), 400 for more fields.
    """
    body = await read_bytes(request, most_bytes=most_bytes)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if body and kind != URLENCODED:
        raise HTTPException(415)
    try:
        fields = parse_qs(
            body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace", max_num_fields=most_fields
        )
    except ValueError as more:
        raise HTTPException(400) from more
    return {name: _CONTROLS.sub("", values[0].replace("\r\n", "\n")) for name, values in fields.items()}


async def read_bytes(request: Request, *, most_bytes: int) -> bytes:
    """Read what was posted as it is; raises HTTPException, 413, for a longer body."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most_bytes:
        raise HTTPException(413)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most_bytes:
            raise HTTPException(413)
    return bytes(body)
