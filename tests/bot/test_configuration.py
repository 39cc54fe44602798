"""What is wrong with settings and office files is said before anything is opened."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.configuration import CannotStart, desk_role, everybody, offer, read_settings, sorted_offices, staff_of, unheard
from bot.languages.catalogs import LanguageOffer
from bot.settings import SAMPLE_OFFICES, Settings
from dialogs.office import OnCall
from tests.journey import SAMPLES


@pytest.mark.parametrize("first", ["jmd-trier", "fachdienst-dorsten"])
def test_the_office_set_greets_who_came_by_no_link(first: str) -> None:
    offices = sorted_offices(Settings(office=first))
    assert (offices[0].id, len(offices)) == (first, len(SAMPLES))


def test_an_office_that_there_is_not_is_told_with_those_there_are() -> None:
    with pytest.raises(CannotStart) as refused:
        sorted_offices(Settings(office="jmd-koeln"))
    assert refused.value.findings == [
        "LOTSE_OFFICE: there is no office 'jmd-koeln' - use one of: fachdienst-dorsten, jmd-trier"
    ]


def test_the_mistakes_of_all_office_files_are_told_at_once(tmp_path: Path) -> None:
    for sample in SAMPLE_OFFICES.glob("*.toml"):
        source = sample.read_text(encoding="utf-8").replace("\nconsent_age = ", "\nconsent_ages = ")
        (tmp_path / sample.name).write_text(source, encoding="utf-8")
    with pytest.raises(CannotStart) as refused:
        sorted_offices(Settings(offices=tmp_path))
    assert [Path(finding.partition(":")[0]).name for finding in refused.value.findings] == [
        *["fachdienst-dorsten.toml"] * 2,
        *["jmd-trier.toml"] * 2,
    ]


def test_without_a_setting_the_first_file_comes_first(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE_OFFICES, tmp_path, dirs_exist_ok=True)
    assert [office.id for office in sorted_offices(Settings(offices=tmp_path))] == ["fachdienst-dorsten", "jmd-trier"]


def test_who_may_be_invited_is_listed_with_what_they_may_do() -> None:
    people = {(person.id, desk_role(person)) for office in SAMPLES for person in staff_of(office)}
    rows = [row.split() for row in everybody()]
    assert {(row[0], row[-2]) for row in rows} == people
    assert {row[-1] for row in rows} == {office.id for office in SAMPLES}


def test_what_is_set_of_languages_is_what_is_offered() -> None:
    settings = Settings(
        languages=("de", "ar"), unreviewed_languages=False, pseudo_languages=True, translation_grace_days=3
    )
    assert offer(settings) == LanguageOffer(("de", "ar"), unreviewed=False, pseudo=True, grace_days=3)


MAIL = {"mail_server": "smtp://mail.example.org:587", "mail_sender": "termin@example.org"}
ON_CALL = {"on_call": OnCall("bereitschaft@example.org", "0171 3920077")}


@pytest.mark.parametrize(
    ("settings", "office", "heard"),
    [
        ({}, {}, False),
        ({"push": True}, {}, False),
        ({"staff_token": "123:abc"}, {}, True),
        (MAIL, {}, True),
        (MAIL, {"counsellors": ()}, False),
        (MAIL, {"counsellors": (), **ON_CALL}, True),
        ({}, ON_CALL, False),
        ({"sms": "seven"}, ON_CALL, True),
        ({"sms": "seven"}, {"on_call": OnCall("bereitschaft@example.org")}, False),
        ({}, {"sample": True}, True),
    ],
)
def test_an_office_whose_team_would_hear_of_nothing_does_not_start(
    settings: dict[str, Any], office: dict[str, Any], heard: bool
) -> None:
    trier = replace(SAMPLES[-1], **{"sample": False, **office})
    finding = (
        f"office {trier.id}: nobody of the team would be told of a crisis - set LOTSE_MAIL_SERVER and "
        "LOTSE_MAIL_SENDER and give its counsellors an email, or set LOTSE_STAFF_TOKEN for the staff's Telegram bot"
    )
    assert unheard(Settings(**settings), [trier]) == ([] if heard else [finding])


def test_a_misspelt_setting_is_named_beside_what_it_may_have_caused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_MAIL_SERVR", "smtp://mail.example.org")
    monkeypatch.setenv("LOTSE_MAIL_SENDER", "termin@example.org")
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert [finding.partition(" - ")[0] for finding in refused.value.findings] == [
        "LOTSE_MAIL_SENDER: goes with LOTSE_MAIL_SERVER: set both, or neither",
        "LOTSE_MAIL_SERVR: there is no such setting",
    ]
