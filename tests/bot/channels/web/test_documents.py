"""The privacy notice names who takes part, as the settings have it, and nobody else."""

from itertools import chain, combinations

import pytest

from bot.channels.web.documents import Companies, privacy
from bot.languages.speaker import Speaker, bare
from bot.settings import SMS_COMPANIES, Settings
from dialogs.channels import WAYS, Way
from tests.journey import CATALOGS, SAMPLES

NAMED: dict[Way, str] = {
    "web_push": "the maker of the browser",
    "telegram_door": "Telegram",
    "sms": "seven.io",
    "email": "mail servers",
}
SUBSETS = list(chain.from_iterable(combinations(WAYS, number) for number in range(len(WAYS) + 1)))


def notice(ways: tuple[Way, ...], company: str = "seven.io") -> str:
    speaker = Speaker(CATALOGS, "en")
    _, sections = privacy(SAMPLES[0], Companies(frozenset(ways), company))
    return "\n".join(bare(speaker.words(line)) for _, lines in sections for line in lines)


@pytest.mark.parametrize("ways", SUBSETS, ids=lambda ways: ",".join(ways) or "none")
def test_exactly_the_ways_that_are_on_are_named(ways: tuple[Way, ...]) -> None:
    text = notice(ways)
    assert {way for way, name in NAMED.items() if name in text} == set(ways)


def test_without_a_company_the_telephone_of_the_office_is_named() -> None:
    text = notice(("sms",), company="")
    assert "a telephone of the office sends them" in text
    assert not any(company in text for company in SMS_COMPANIES.values())


def test_every_gateway_that_is_a_company_has_its_name() -> None:
    gateways = {"", *SMS_COMPANIES, "android"}
    for gateway in gateways:
        assert Settings(sms=gateway, sms_key="key", sms_url="https://telephone.example.org").sms == gateway
