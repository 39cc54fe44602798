"""Limits against floods, for each session and each network."""

from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

from bot.token_buckets import Rate

VISITORS = 50_000
"""Sessions and networks whose last requests are remembered."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one visitor may ask of the chat. A network may be a whole house: accommodations share one."""

    session: Rate = field(default=Rate(20, 2))
    network: Rate = field(default=Rate(200, 20))
    arrivals: Rate = field(default=Rate(60, 1))
    """New sessions a network may start."""
    ways_back: Rate = field(default=Rate(30, 0.1))
    """Links and codes to come back by that a network may try."""
    body_bytes: int = 200_000
    fields: int = 12
    """Fields of a form."""
    words: int = 4_000
    """Characters of a typed answer that reach the dialog; it keeps fewer still."""


@lru_cache(maxsize=10_000)
def network(host: str) -> str:
    """Give the key of a client's address: IPv6 by its /64, since one household has all of it."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return address.exploded[:19]
    return host
