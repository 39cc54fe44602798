"""The way by SMS: what the delivery sends a letter with."""

import secrets
from hashlib import blake2b

from bot.channels.sms.gateways import Gateway, Sms
from bot.channels.sms.wording import segments, short_text
from bot.log import Log
from bot.port import NeverSent, Outbound

log = Log("sms")

CHANNEL = "sms"
MOST_SEGMENTS = 6
"""A longer text is none that Lotse writes: each segment is paid."""


class SmsSender:
    """A channel whose addresses are telephone numbers in E.164."""

    name = CHANNEL

    def __init__(self, gateway: Gateway) -> None:
        """Send through ``gateway``."""
        self._gateway = gateway

    async def send(self, address: str, message: Outbound) -> None:
        """Hand a message over; raises Unreachable, TryLater, NeverSent or any error for another attempt."""
        words = short_text(message)
        number = segments(words)
        if not words or number > MOST_SEGMENTS:
            raise NeverSent(f"{number} segments")
        expires = message.envelope.expires if message.envelope is not None else ""
        await self._gateway.hand_over(Sms(id_of(address, message), address, words, expires))
        log.info("sms handed over", letter=message.letter, conversation=message.conversation, count=number)


def id_of(address: str, message: Outbound) -> str:
    """Give the id a letter has at the gateway: the same in every attempt, and no other letter's, of any database."""
    if not message.letter or not message.conversation:
        return secrets.token_hex(16)
    return blake2b(f"{message.conversation}/{message.letter}/{address}".encode(), digest_size=16).hexdigest()
