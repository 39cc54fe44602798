"""Asking an address that somebody entered, without being led into our own network (SSRF).

What is guarded: only https (http to this very machine where the service itself runs without https: tests, development);
no name or number that means this machine, a private network, a link-local, multicast or reserved address, a cloud's
metadata service; a name is looked up once and the connection goes to what was checked, so that a second answer of its
name server changes nothing. Whoever asks follows no redirect without checking it again, and uses no proxy or .netrc of
the machine. What is not guarded: a public server that itself asks others for us.
"""

import asyncio
import ipaddress
import re
import socket
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    from aiohttp.abc import AbstractResolver

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that stand for any IPv4 one (RFC 6052)."""


class Forbidden(OSError):
    """An address, or what its name leads to, may not be asked."""


def check(address: str, *, local: bool) -> SplitResult:
    """Give the parts of an address that may be asked, as far as that can be told without looking its name up.

    ``local`` allows http, and this machine. Raises Forbidden.
    """
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        raise Forbidden("no address") from None
    if not host or "@" in parts.netloc or re.search(r"[\s\x00-\x1f]", address):
        raise Forbidden("no address of a host alone")
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        number = None
    here = local and (host == "localhost" or (number is not None and number.is_loopback))
    if parts.scheme != "https" and not (here and parts.scheme == "http"):
        raise Forbidden("not by https")
    if number is not None and not is_allowed(number, local=local):
        raise Forbidden("no public address")
    return parts


def is_allowed(number: ipaddress.IPv4Address | ipaddress.IPv6Address, *, local: bool) -> bool:
    """Tell whether a connection may go to this address: a public one, or with ``local`` this machine."""
    inner = getattr(number, "ipv4_mapped", None) or getattr(number, "sixtofour", None)
    if inner is not None:
        return is_allowed(inner, local=local)
    if getattr(number, "teredo", None) or number in NAT64:
        return False
    return (local and number.is_loopback) or (number.is_global and not number.is_multicast)


def resolver(*, local: bool) -> "AbstractResolver":
    """Make what looks names up for a connection of aiohttp and gives only addresses that may be asked.

    It raises Forbidden, which aiohttp's ClientConnectorError carries as its cause.
    """
    # Late: aiohttp costs a quarter of a second, and only who asks others needs it.
    from aiohttp.abc import AbstractResolver, ResolveResult  # noqa: PLC0415 -- see above

    class Checked(AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            loop = asyncio.get_running_loop()
            found = await loop.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
            allowed = [answer for answer in found if is_allowed(ipaddress.ip_address(answer[4][0]), local=local)]
            if len(allowed) < len(found) or not found:  # one bad answer spoils the name
                raise Forbidden(f"{host} leads to an address that may not be asked")
            return [
                ResolveResult(
                    hostname=host,
                    host=str(answer[4][0]),
                    port=port,
                    family=answer[0],
                    proto=answer[2],
                    flags=socket.AI_NUMERICHOST,
                )
                for answer in allowed
            ]

        async def close(self) -> None:
            """Hold nothing that would have to be closed."""

    return Checked()
