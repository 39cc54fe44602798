"""An SMS as a gateway tells us of it: each writes it in fields of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from json import JSONDecodeError, loads
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from dialogs.rules.sms_numbers import sender_number

MOST_FIELDS = 60
"""Fields of a form at the most: Twilio sends about twenty."""
LONGEST_WORDS = 480
"""Characters that are read; what people answer is a word or a digit."""


class Unreadable(ValueError):
    """A call that no gateway makes."""


@dataclass(frozen=True, slots=True)
class Received:
    """One SMS somebody sent us."""

    id: str
    """The gateway's, the same however often it tells us."""
    number: str = field(repr=False)
    """In E.164; empty where it came from a name or a short code, which nobody can answer."""
    words: str = field(repr=False)


Reads: TypeAlias = Callable[[Any], Received | None]


def received(gateway: str, content_type: str, body: bytes) -> Received | None:
    """Read what a gateway posts; None for what is no SMS (a receipt, a ping). Raises Unreadable."""
    said = _fields(content_type, body)
    try:
        return READERS[gateway](said)
    except (AttributeError, KeyError, TypeError) as problem:
        raise Unreadable(f"{gateway}: a field is missing") from problem


def _fields(content_type: str, body: bytes) -> Any:  # noqa: ANN401 -- any JSON
    """Read JSON or a form; of a form "data[text]" becomes a field of "data"."""
    try:
        if content_type.partition(";")[0].strip().lower() == "application/json":
            return loads(body)
        pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_FIELDS)
    except (JSONDecodeError, ValueError) as problem:
        raise Unreadable("neither JSON nor a form") from problem
    said: dict[str, Any] = {}
    for name, value in pairs:
        outer, _, inner = name.partition("[")
        if inner.endswith("]") and isinstance(said.setdefault(outer, {}), dict):
            said[outer][inner[:-1]] = value
        else:
            said[name] = value
    return said


def _of_seven(said: Any) -> Received | None:  # noqa: ANN401 -- any JSON
    """Read seven's webhook sms_mo."""
    if said["webhook_event"] != "sms_mo":
        return None
    data = said["data"]
    return _received(data.get("id"), data["sender"], data["text"], data.get("time"))


def _of_android(said: Any) -> Received | None:  # noqa: ANN401 -- any JSON
    """Read the app's webhook sms:received; its messageId is made of the content, the event's id is one's own."""
    if said["event"] != "sms:received":
        return None
    payload = said["payload"]
    sender = payload["sender"] if "sender" in payload else payload["phoneNumber"]
    return _received(said.get("id"), sender, payload["message"], payload.get("receivedAt"))


def _of_twilio(said: Any) -> Received | None:  # noqa: ANN401 -- any JSON
    """Read Twilio's form."""
    return _received(said["MessageSid"], said["From"], said["Body"], None)


READERS: Mapping[str, Reads] = {"seven": _of_seven, "android": _of_android, "twilio": _of_twilio}
"""How each gateway that tells us of answers writes them."""


def _received(given: object, sender: object, words: object, when: object) -> Received:
    if not isinstance(sender, str) or not isinstance(words, str):
        raise TypeError("no words, or nobody who wrote them")
    known = str(given) if given else f"{sender}/{when}/{words}"
    id_ = blake2b(known.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return Received(id_, sender_number(sender), words[:LONGEST_WORDS])
