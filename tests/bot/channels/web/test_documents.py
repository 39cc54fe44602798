"""The privacy notice names who takes part, as the settings have it, and nobody else."""

from datetime import timedelta
from itertools import chain, combinations

import pytest

from bot.channels.web.documents import Companies, accessibility, privacy
from bot.languages.speaker import Speaker, bare
from bot.settings import SMS_COMPANIES, Settings, staff_channels_on
from dialogs.channels import WAYS, Way
from dialogs.rules.offers import ANSWER
from storage.calendar.quarters import HOLD_LASTS
from storage.retention import DEFAULT
from tests.journey import CATALOGS, SAMPLES

NAMED: dict[Way, str] = {
    "web_push": "the maker of the browser",
    "telegram_door": "Telegram",
    "sms": "seven.io",
    "email": "mail servers",
}
EVERYTHING_ON = Settings(
    staff_token="2:two",
    mail_server="smtp://localhost",
    mail_sender="termin@example.org",
    sms="android",
    sms_key="key",
    sms_url="https://telephone.example.org",
)
SUBSETS = list(chain.from_iterable(combinations(WAYS, number) for number in range(len(WAYS) + 1)))


def notice(
    ways: tuple[Way, ...] = (), company: str = "seven.io", *, hosting: str = "", team: frozenset[str] = frozenset()
) -> str:
    speaker = Speaker(CATALOGS, "en")
    _, sections = privacy(SAMPLES[0], Companies(frozenset(ways), company if ways else "", hosting, team))
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


def test_no_other_company_is_said_only_where_none_takes_part() -> None:
    alone = "No other company takes part in it."
    assert alone in notice()
    assert not any(alone in notice(ways) for ways in SUBSETS if ways)
    assert alone not in notice(hosting="Hetzner")
    assert not any(alone in notice(team=frozenset({channel})) for channel in staff_channels_on(EVERYTHING_ON))


def test_the_company_whose_server_it_is_is_named_from_the_settings() -> None:
    assert "a server of the service." in notice()
    assert "a server of Hetzner. This company works for the service." in notice(hosting="Hetzner")
    assert "a server of the service." not in notice(hosting="Hetzner")


def test_by_what_the_team_hears_of_an_intake_is_named() -> None:
    assert "The team hears" not in notice()
    text = notice(team=staff_channels_on(EVERYTHING_ON))
    assert "The team hears by Telegram of what comes in" in text
    assert "The team hears by E-Mail of what comes in" in text


@pytest.mark.parametrize("code", [language.code for language in CATALOGS.languages])
def test_every_language_says_what_has_an_end_by_the_numbers_of_the_program(code: str) -> None:
    speaker = Speaker(CATALOGS, code)
    lines = [bare(speaker.words(line)) for line in accessibility(SAMPLES[0])[1][1][1]]
    minutes, hours = timedelta(minutes=1), timedelta(hours=1)
    kept = HOLD_LASTS // minutes, ANSWER // hours, DEFAULT.unfinished // hours
    said_as_a_word = {("ar", 2): "ساعتين"}
    assert all(
        said_as_a_word.get((code, number), str(number)) in line for number, line in zip(kept, lines, strict=True)
    )
