"""The channel the delivery sends by."""

from dataclasses import replace

import pytest

from bot.channels.sms.gateways import Sms
from bot.channels.sms.sender import SmsSender, id_of
from bot.port import NeverSent, Outbound
from tests.bot.channels.sms.loopback import NUMBER, loopback, sender_to

WORDS = Outbound(("Hello",), conversation="c" * 16, letter=7)


def test_a_letter_has_one_id_and_no_other_has_it() -> None:
    """The telephone in the office outlives a database: letter 7 of a new one is another letter."""
    same = {id_of(NUMBER, WORDS), id_of(NUMBER, replace(WORDS, lines=("Hello again",)))}
    others = {
        id_of(NUMBER, replace(WORDS, letter=8)),
        id_of(NUMBER, replace(WORDS, conversation="d" * 16)),
        id_of("+491713920011", WORDS),
        *(id_of(NUMBER, replace(WORDS, letter=0)) for _ in range(2)),
        *(id_of(NUMBER, replace(WORDS, conversation="")) for _ in range(2)),
    }
    assert (len(same), len(others), len(same | others)) == (1, 7, 8)


async def test_one_letter_is_one_sms() -> None:
    async with loopback("seven") as gateway, sender_to(gateway) as sender:
        assert sender.name == "sms"
        await sender.send(NUMBER, WORDS)
    assert [asked.body["text"] for asked in gateway.asked] == ["Hello"]


@pytest.mark.parametrize("lines", [(), ("🔔",), ("x" * 919,), ("ل" * 403,)])
async def test_what_says_nothing_or_costs_more_than_six_is_never_sent(lines: tuple[str, ...]) -> None:
    async with loopback("seven") as gateway, sender_to(gateway) as sender:
        with pytest.raises(NeverSent):
            await sender.send(NUMBER, replace(WORDS, lines=lines))
        await sender.send(NUMBER, replace(WORDS, lines=("x" * 918,)))
    assert len(gateway.asked) == 1


def test_what_is_on_its_way_prints_neither_number_nor_words() -> None:
    assert repr(Sms("id", NUMBER, "Hello")) == "Sms(id='id', expires='')"
    assert "Hello" not in repr(SmsSender)
