"""Whom a limit counts as one."""

import pytest

from bot.http.limits import network


@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("2001:db8:1:2::9", "2001:0db8:0001:0002"),
        ("", ""),
    ],
)
def test_a_network_is_an_ipv4_address_or_an_ipv6_household(host: str, key: str) -> None:
    assert network(host) == key
