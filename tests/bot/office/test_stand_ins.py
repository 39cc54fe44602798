"""What cannot be read in an office file hides no other mistake, and brings up none that is not there."""

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, date, datetime, time
from pathlib import Path as File
from typing import Any

import pytest

from bot.office.checks import faults_of
from bot.office.faults import Code
from bot.office.file import check_offices
from bot.office.shape import read_shape
from bot.office.stand_ins import BESIDE, LISTS, follows, with_stand_ins
from bot.office.toml_lines import Path
from bot.settings import SAMPLE_OFFICES
from tests.bot.office.faulty_offices import CHECKED, FAULTS, MINIMAL, planted, said

STRANGE: tuple[object, ...] = (
    *(5, 4.5, True, "x", "", [], [5], {}, {"x": 5}),
    *(date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), time(9)),
)


def places(value: Any, place: Path = ()) -> Iterator[Path]:
    """Go through the places of a file, of lists their first two entries."""
    inner = value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    for part, content in inner:
        yield (*place, part)
        yield from places(content, (*place, part))


def with_value(tables: Any, place: Path, value: object) -> dict[str, Any]:
    """Give a file with something else at one place; without it for None."""
    changed: Any = deepcopy(tables)
    around = changed
    for part in place[:-1]:
        around = around[part]
    if value is None:
        del around[place[-1]]
    else:
        around[place[-1]] = value
    return dict(changed)


def small(source: str) -> dict[str, Any]:
    """Give a file with at most three municipalities in each area, so that walking over it takes seconds."""
    tables = tomllib.loads(source)
    for area in tables["areas"]:
        area["municipalities"] = area["municipalities"][:3]
    inside = {code for area in tables["areas"] for place in area["municipalities"] for code in place["postal_codes"]}
    if "borders" in tables:
        tables["borders"] = [border for border in tables["borders"] if border["postal_code"] in inside]
    return tables


@pytest.mark.parametrize("value", [None, *STRANGE], ids=repr)
@pytest.mark.parametrize(
    "source", [MINIMAL, *sorted(SAMPLE_OFFICES.glob("*.toml"))], ids=["smallest", "dorsten", "trier"]
)
def test_what_stands_in_for_something_is_never_blamed_on_the_file(source: str | File, value: object) -> None:
    whole = small(source if isinstance(source, str) else source.read_text(encoding="utf-8"))
    office, _ = read_shape(whole)
    assert office is not None
    before = list(faults_of(office, CHECKED))
    for place in places(whole):
        tables = with_value(whole, place, value)
        office, faults = read_shape(tables)
        if office is not None:
            continue
        unread = [fault.place for fault in faults]
        standing_in = with_stand_ins(tables, unread)
        assert standing_in is not None, (place, faults)
        more = [fault for fault in faults_of(standing_in, CHECKED) if not follows(fault, unread)]
        assert [fault for fault in more if fault not in before] == [], place


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["message"])
def test_a_value_that_cannot_be_read_hides_no_other_mistake(tmp_path: File, fault: dict[str, Any]) -> None:
    alone, together = tmp_path / "alone.toml", tmp_path / "together.toml"
    alone.write_text(planted(fault), encoding="utf-8")
    assert 'supervisor = "Aufsicht"' in planted(fault)
    together.write_text(planted(fault).replace('supervisor = "Aufsicht"', "supervisor = 5"), encoding="utf-8")
    expected = [line.removeprefix("alone.toml") for line in said(check_offices(alone, CHECKED), tmp_path)]
    found = [line.removeprefix("together.toml") for line in said(check_offices(together, CHECKED), tmp_path)]
    assert [line for line in found if line in expected] == expected
    assert [line.partition(": ")[2] for line in found if line not in expected] == [
        'supervisor is not a text - write text in quotes, such as "Trier"'
    ]


ONE_OF_EACH = {
    'town = "Ort"': "town = 5",
    'carrier = "Verein"': 'carier = "Verein"',
    'land = "RP"': 'land = "XX"',
    'law = "kdg"': 'law = "dsgvo"',
    'phone = "0651 20960"': 'phone = "0651 xxxx"',
    'privacy_link = "https://ort.de': 'privacy_link = "ort.de',
    'start = "09:00", end = "12:00" }]': 'start = "12:00", end = "09:00" }]',
    "last_day = 2027-01-01": "last_day = 2026-12-01",
    "latitude = 49": 'latitude = "49"',
    'id = "kurz"\nminutes = 30': 'id = "kurz"\nminutes = 0',
    'name = "Anna"': 'name = "Anna"\nrole = "boss"',
    '"kmr", "fa_AF"': '"kmr", "klingon"',
    'end = "12:00", site = "ort" }': 'end = "12:00", site = "mond" }',
    'postal_codes = ["54290"]': 'postal_codes = ["5429"]',
    'purpose = "abroad"': 'purpose = "over27"',
    'number = "110"': 'number = "11"',
}


def test_one_mistake_of_each_kind_is_named_in_one_pass_at_its_line(tmp_path: File) -> None:
    source = MINIMAL
    for stands, instead in ONE_OF_EACH.items():
        assert source.count(stands) == 1, stands
        source = source.replace(stands, instead)
    (tmp_path / "ort.toml").write_text(source, encoding="utf-8")
    assert said(check_offices(tmp_path, CHECKED), tmp_path) == [
        'ort.toml:1: the key "carrier" is missing - add carrier = ...',
        'ort.toml:3: town is not a text - write text in quotes, such as "Trier"',
        'ort.toml:4: the key "carier" is not known here - did you mean "carrier"?',
        (
            'ort.toml:7: "0651 xxxx" is a placeholder or no telephone number - '
            "write exactly one number, such as 0651 20960"
        ),
        'ort.toml:9: "XX" is no Land - write its letters, such as "RP" or "NW"',
        'ort.toml:10: law is "dsgvo" - write one of "kdg", "dsgekd", "gdpr"',
        'ort.toml:13: "ort.de/datenschutz" is no link - write the whole address of the page; it begins with https://',
        (
            "ort.toml:14: it ends at 09:00, not after its start at 12:00 - "
            "write the later time into end; 24:00 is midnight"
        ),
        "ort.toml:16: this absence ends before it begins - put the earlier day first",
        "ort.toml:24: latitude is not a number - write a number without quotes, such as 49.75",
        "ort.toml:38: minutes is 0 - write a number from 1 to 480",
        'ort.toml:46: role is "boss" - write one of "counsellor", "coordinator"',
        (
            'ort.toml:47: "klingon" is no language - '
            'write a code such as "de", "ar" or "fa_AF"; Kurdish is "kmr" or "ckb"'
        ),
        'ort.toml:49: there is no site "mond" - known are ort',
        'ort.toml:59: "5429" is no postal code - write five digits in quotes',
        "ort.toml:63: no municipality has the postal code 54290 - add it to one, or remove this border",
        (
            'ort.toml:66: no referral has the purpose "abroad" - '
            'add [[referrals]] with purpose = "abroad": nobody is left without a place'
        ),
        (
            'ort.toml:89: "11" cannot be dialled - '
            'write exactly one number, such as 116 123; a chat has kind = "chat" and a link'
        ),
    ]


def test_a_whole_list_that_cannot_be_read_brings_one_line(tmp_path: File) -> None:
    for key in ("sites", "kinds", "counsellors", "areas", "referrals", "hotlines"):
        source = f"{key} = 5\n" + "\n[[".join(part for part in MINIMAL.split("\n[[") if not part.startswith(f"{key}]]"))
        (tmp_path / "ort.toml").write_text(source, encoding="utf-8")
        assert said(check_offices(tmp_path, CHECKED), tmp_path) == [
            f"ort.toml:1: {key} is not a list - write it in square brackets: [ ... ]"
        ]


def test_every_row_is_of_a_code_and_of_keys_that_there_are() -> None:
    assert {code for code in (*LISTS, *BESIDE) if not isinstance(code, Code)} == set()
    tables = tomllib.loads(MINIMAL)
    assert {name for name, _ in LISTS.values()} - set(tables) == {"video_room"}
