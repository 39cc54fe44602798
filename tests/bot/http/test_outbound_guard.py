"""What is never asked, whoever entered the address."""

import asyncio
import ipaddress
import socket

import aiohttp
import pytest

from bot.http.outbound_guard import Forbidden, check, is_allowed, resolver


@pytest.mark.parametrize(
    "address",
    ["http://example.org/", "https://127.0.0.1/", "https://10.1.2.3/", "https://[::1]/", "https://[::ffff:10.0.0.1]/",
     "https://[64:ff9b::a00:1]/", "https://0.0.0.0/", "https://100.64.0.1/", "ftp://example.org/", "https:///a",
     "https://user:secret@example.org/", "https://exa mple.org/", "https://example.org:port/", "nonsense", ""],
)  # fmt: skip
def test_in_production_such_an_address_is_never_asked(address: str) -> None:
    with pytest.raises(Forbidden):
        check(address, local=False)


@pytest.mark.parametrize(
    ("address", "production", "development"),
    [
        ("https://push.example.org/a?b", True, True),
        ("http://localhost:8080/a", False, True),
        ("http://127.0.0.1:8080/a", False, True),
        ("http://[::1]:8080/a", False, True),
        ("https://localhost/a", True, True),  # its name is looked up, and led back by what it leads to
        ("http://example.org/a", False, False),
    ],
)
def test_this_machine_is_asked_in_development_alone(address: str, production: bool, development: bool) -> None:
    def is_taken(*, local: bool) -> bool:
        try:
            return check(address, local=local).geturl() == address
        except Forbidden:
            return False

    assert (is_taken(local=False), is_taken(local=True)) == (production, development)


async def test_a_name_with_one_bad_answer_is_not_asked_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is looked up where the connection is made, so that no second answer can differ from what was checked."""
    numbers = ["93.184.216.34", "10.0.0.7"]

    async def looked_up(*_arguments: object, **_options: object) -> object:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 443)) for number in numbers]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", looked_up)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=resolver(local=False))) as session:
        with pytest.raises(aiohttp.ClientConnectorError) as refused:
            await session.get("https://push.example.org/")
    assert isinstance(refused.value.__cause__, Forbidden)
    numbers.pop()
    assert [found["host"] for found in await resolver(local=False).resolve("push.example.org", 443)] == numbers


@pytest.mark.parametrize(
    ("number", "production", "development"),
    [("93.184.216.34", True, True), ("2606:2800:220:1::1", True, True), ("127.0.0.1", False, True),
     ("::1", False, True), ("10.0.0.1", False, False), ("172.16.0.1", False, False), ("169.254.169.254", False, False),
     ("224.0.0.1", False, False), ("::ffff:127.0.0.1", False, True), ("fe80::1", False, False),
     ("2002:a00:1::", False, False)],
)  # fmt: skip
def test_which_addresses_may_be_asked(number: str, production: bool, development: bool) -> None:
    found = ipaddress.ip_address(number)
    assert (is_allowed(found, local=False), is_allowed(found, local=True)) == (production, development)
