"""The gateways that carry SMS, a class each: how one is asked, and what its answer means for a letter.

Every answer becomes one of: sent (``hand_over`` returns), Unreachable (the number gets no SMS), TryLater, NeverSent
(it will never take this text), or another error, which is another attempt. What says none of these clearly never counts
as sent. Where the account itself is refused (a wrong key, no credit, a wrong address) letters wait a quarter of an hour
and the log says what to correct. Nothing of a number or a text is in any error.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol
from urllib.parse import quote, urlsplit

from bot.channels.sms.client import Answer, Client, UnclearAnswer, basic
from bot.log import Log
from bot.port import NeverSent, TryLater, Unreachable
from bot.settings import Settings

log = Log("sms")

UNTIL_CORRECTED = 900.0
"""Seconds a letter waits while the account is refused: until somebody has read the log."""
TOO_MANY = 60.0
"""Seconds to wait where a gateway asks to wait and does not say how long."""
SENT_JUST_NOW = 200.0
"""Longer than seven takes the same text to the same number for a repetition (180 s)."""


class GatewayFault(Exception):
    """The gateway has a fault of its own: another attempt."""


@dataclass(frozen=True, slots=True)
class Sms:
    """One text on its way."""

    id: str
    """Ours, the same in every attempt, so that a gateway that looks at it sends it once."""
    number: str = field(repr=False)
    """In E.164."""
    words: str = field(repr=False)
    expires: str = ""
    """ISO instant after which it makes no sense; empty where it always does."""


class Gateway(Protocol):
    """A company, or a telephone in the office, that sends SMS."""

    async def hand_over(self, sms: Sms) -> None:
        """Give it a text; raises Unreachable, TryLater, NeverSent, or any error for another attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How an installation is known to its gateway."""

    url: str
    """Its base address, without a slash at the end."""
    key: str = field(repr=False)
    """An API key, or "user:password"."""
    sender: str
    """Whom the text is from, as the gateway wants it; empty for its own number."""


class Seven:
    """seven.io, Kiel. It answers 200 whatever happened: the code in the body counts (docs.seven.io, SMS)."""

    def __init__(self, client: Client, account: Account) -> None:
        self._client = client
        self._account = account

    async def hand_over(self, sms: Sms) -> None:
        """Give it a text; raises as :class:`Gateway` says."""
        account = self._account
        body = {"to": sms.number, "text": sms.words, "foreign_id": sms.id}
        answer = await self._client.post(
            f"{account.url}/api/sms",
            headers={"X-Api-Key": account.key, "Accept": "application/json"},
            json={**body, "from": account.sender} if account.sender else body,
        )
        if answer.status != 200:  # noqa: PLR2004 -- OK
            raise _refusal(answer)
        code = _code_of_seven(answer)
        match code:
            case 100:
                return
            case 202:
                raise Unreachable
            case 402:
                raise TryLater(SENT_JUST_NOW)
            case 500 | 600 | 900 | 901 | 902 | 903:
                raise _alarm(code)
            case None:
                raise UnclearAnswer("seven says no code")
            case _:
                raise NeverSent(f"seven: {code}")


class Sipgate:
    """sipgate, Düsseldorf; ``sender`` is the SMS extension ("s0")."""

    def __init__(self, client: Client, account: Account) -> None:
        self._client = client
        self._account = account

    async def hand_over(self, sms: Sms) -> None:
        """Give it a text; raises as :class:`Gateway` says."""
        account = self._account
        answer = await self._client.post(
            f"{account.url}/v2/sessions/sms",
            headers={"Authorization": basic(account.key)},
            json={"smsId": account.sender, "recipient": sms.number, "message": sms.words},
        )
        if answer.status != 204:  # noqa: PLR2004 -- No Content
            raise _refusal(answer)


class Android:
    """An old Android telephone in the office, with the app "SMS Gateway for Android"; it sends from its own SIM card.

    It knows a text by our id: one that it has taken before is answered with 409 and counts as sent.
    """

    def __init__(self, client: Client, account: Account) -> None:
        self._client = client
        self._account = account

    async def hand_over(self, sms: Sms) -> None:
        """Give it a text; raises as :class:`Gateway` says."""
        body: dict[str, object] = {"id": sms.id, "textMessage": {"text": sms.words}, "phoneNumbers": [sms.number]}
        if sms.expires:  # a telephone may lie switched off over a weekend
            body["validUntil"] = sms.expires
        answer = await self._client.post(
            f"{self._account.url}/messages", headers={"Authorization": basic(self._account.key)}, json=body
        )
        match answer.status:
            case 202:
                said = answer.json()
                if not isinstance(said, dict) or "id" not in said or said.get("state") == "Failed":
                    raise UnclearAnswer("the telephone has not said that it took the text")
            case 409:
                return
            case _:
                raise _refusal(answer)


class Twilio:
    """Twilio, and who speaks as it does; the user of ``key`` is the account's SID."""

    NO_SUCH_RECIPIENT: Final = frozenset({21211, 21610, 21612, 21614})
    """No number; has sent STOP; no way there; no mobile (twilio.com/docs/api/errors)."""
    NO_SUCH_SENDER: Final = frozenset({21212, 21603, 21606, 21659, 21660})
    """The number it is to come from is wrong, or is not the account's."""

    def __init__(self, client: Client, account: Account) -> None:
        self._client = client
        self._account = account

    async def hand_over(self, sms: Sms) -> None:
        """Give it a text; raises as :class:`Gateway` says."""
        account = self._account
        user = quote(account.key.partition(":")[0], safe="")
        answer = await self._client.post(
            f"{account.url}/2010-04-01/Accounts/{user}/Messages.json",
            headers={"Authorization": basic(account.key)},
            form={"To": sms.number, "From": account.sender, "Body": sms.words},
        )
        said = answer.json()
        said = said if isinstance(said, dict) else {}
        if answer.status == 201:  # noqa: PLR2004 -- Created
            if "sid" not in said or said.get("error_code") or said.get("status") in {"failed", "undelivered"}:
                raise UnclearAnswer("created, and no message that is on its way")
            return
        code = said.get("code")
        if code in self.NO_SUCH_RECIPIENT:
            raise Unreachable
        if code in self.NO_SUCH_SENDER:
            raise _alarm(answer.status, "LOTSE_SMS_SENDER")
        raise _refusal(answer)


@dataclass(frozen=True, slots=True)
class GatewayRow:
    """What is known of a gateway before it is asked."""

    make: Callable[[Client, Account], Gateway]
    url: str
    """Its base address; empty where each installation has its own."""
    key: str
    """What LOTSE_SMS_KEY has to be, and where it is got."""
    has_user: bool
    """The key is "user:password"."""
    sender: str
    """What LOTSE_SMS_SENDER is, as a regular expression."""
    sender_help: str
    answers: bool
    """It tells us what people answer."""


GATEWAYS: Mapping[str, GatewayRow] = {
    "seven": GatewayRow(
        make=Seven,
        url="https://gateway.seven.io",
        key="an API key from app.seven.io (Developer)",
        has_user=False,
        sender=r"|[A-Za-z0-9 .&-]{1,11}|\+?\d{3,16}",
        sender_help="up to 11 plain letters (nobody can answer them), or a number rented from seven",
        answers=True,
    ),
    "sipgate": GatewayRow(
        make=Sipgate,
        url="https://api.sipgate.com",
        key="token-id:token, a personal access token with the right sessions:sms:write",
        has_user=True,
        sender=r"s\d+",
        sender_help="the SMS extension, such as s0",
        answers=False,
    ),
    "android": GatewayRow(
        make=Android,
        url="",
        key="user:password, as the app on the telephone shows them",
        has_user=True,
        sender=r"",
        sender_help="nothing: the telephone sends from its own SIM card",
        answers=True,
    ),
    "twilio": GatewayRow(
        make=Twilio,
        url="https://api.twilio.com",
        key="account-sid:auth-token",
        has_user=True,
        sender=r"\+\d{6,15}|[A-Za-z0-9 ]{1,11}",
        sender_help="the account's number in international form, or its name for SMS",
        answers=True,
    ),
}
"""Every gateway by its name in LOTSE_SMS."""


def sms_problems(settings: Settings) -> list[str]:
    """Say what keeps SMS from being sent with these settings, "setting: what - remedy" each."""
    gateway, url, sender = settings.sms, settings.sms_url, settings.sms_sender
    key = settings.sms_key.get_secret_value()
    if not gateway:
        given = [("LOTSE_SMS_KEY", key), ("LOTSE_SMS_URL", url), ("LOTSE_SMS_SENDER", sender)]
        return [
            f"LOTSE_SMS: not set, while {name} is - name the gateway ({', '.join(GATEWAYS)}), or remove {name}"
            for name, value in given
            if value
        ]
    row, found = GATEWAYS[gateway], []
    if not key or (row.has_user and not re.fullmatch(r"[^:]+:.+", key)):
        found.append(f"LOTSE_SMS_KEY: {'is not what it takes' if key else 'not set'} - {gateway} takes {row.key}")
    if not row.url and not url:
        found.append("LOTSE_SMS_URL: not set - give the address the app on the telephone shows, http://192.168.…:8080")
    if url and not _is_safe(url, in_office=gateway == "android"):
        found.append(
            "LOTSE_SMS_URL: is no https address - only a gateway on this machine or a telephone in the office's own "
            "network may be asked over http"
        )
    if not re.fullmatch(row.sender, sender):
        found.append(f"LOTSE_SMS_SENDER: {sender!r} does not fit {gateway} - it is {row.sender_help}")
    found += [
        f"LOTSE_SMS_COUNTRIES: {code!r} is no calling code - write it in digits, without + and zeros: 49"
        for code in settings.sms_countries
        if not re.fullmatch(r"[1-9]\d{0,2}", code)
    ]
    return found


def make_gateway(client: Client, settings: Settings) -> Gateway:
    """Make the gateway of settings in which :func:`sms_problems` finds nothing."""
    row = GATEWAYS[settings.sms]
    key = settings.sms_key.get_secret_value()
    return row.make(client, Account(url=settings.sms_url or row.url, key=key, sender=settings.sms_sender))


def _is_safe(url: str, *, in_office: bool) -> bool:
    """Tell whether numbers and texts may be sent to an address: over https, or where nobody else listens."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return bool(host)
    if parts.scheme != "http":
        return False
    if host == "localhost":
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return in_office and (host.endswith((".local", ".fritz.box", ".lan")) or (host != "" and "." not in host))
    return number.is_loopback or (in_office and number.is_private)


def _code_of_seven(answer: Answer) -> int | None:
    """Read seven's code: the body is the code alone, or JSON that has it, for the one text or for all of them."""
    said: Any = answer.json()
    if isinstance(said, dict):
        texts = said.get("messages")
        if isinstance(texts, list):
            refused = [text for text in texts if not (isinstance(text, dict) and text.get("success") is True)]
            if refused:
                return _number(refused[0].get("error") if isinstance(refused[0], dict) else None)
        return _number(said.get("success"))
    if said is None:
        said = answer.body.decode("utf-8", "replace").strip().partition("\n")[0].strip()
    return _number(said)


def _number(code: object) -> int | None:
    if isinstance(code, bool):
        return None
    if isinstance(code, int):
        return code
    return int(code) if isinstance(code, str) and code.isascii() and code.isdecimal() else None


def _refusal(answer: Answer) -> Exception:
    """Give what an HTTP status means that no gateway uses for anything else."""
    status = answer.status
    if status in {401, 402, 403}:
        return _alarm(status)
    if status in {404, 405}:
        return _alarm(status, "LOTSE_SMS_URL")
    if status == 429 or (status == 503 and answer.retry_after is not None):  # noqa: PLR2004 -- RFC 6585, 4; RFC 9110, 15.6.4
        return TryLater(answer.retry_after if answer.retry_after is not None else TOO_MANY)
    if status == 408 or status >= 500:  # noqa: PLR2004 -- Request Timeout, server errors
        return GatewayFault(f"status {status}")
    if 400 <= status < 500:  # noqa: PLR2004 -- client errors
        return NeverSent(f"status {status}")
    return UnclearAnswer(f"status {status}")


def _alarm(status: int, setting: str = "LOTSE_SMS_KEY") -> TryLater:
    """Have somebody look at the account, and the letter wait."""
    log.error(
        "the SMS gateway refuses this installation: look at its key, credit and rights, and at the setting named here",
        setting=setting,
        status=status,
    )
    return TryLater(UNTIL_CORRECTED)
