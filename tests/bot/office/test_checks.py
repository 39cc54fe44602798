"""Every planted mistake is named with its line and remedy, and offices of one installation do not collide."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.office.faults import Code
from bot.office.file import OfficeFileErrors, check_offices, read_offices
from dialogs.office import ZONE
from tests.bot.office.faulty_offices import CHECKED, FAULTS, MINIMAL, planted, said, second_office


def local_today() -> date:
    """Give the day in the offices' zone."""
    return datetime.now(ZONE).date()


ROOM = "https://meet.example.org/{room}"


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        (ROOM, True),
        ("https://meet.example.org:8443/talks/{room}?lang=de", True),
        ("https://meet.example.org/rooms#{room}", True),
        ("http://meet.example.org/{room}", False),
        ("https://{room}.example.org/", False),
        ("https://meet.example.org/", False),
        ("https://meet.example.org/{room}/{room}", False),
        ("https://meet.example.org/{ room }", False),
        ("https://meet.example.org/a b/{room}", False),
        ("https:///{room}", False),
        ("meet.example.org/{room}", False),
    ],
)
def test_an_address_of_rooms_is_https_and_names_the_room_once(tmp_path: Path, address: str, *, is_one: bool) -> None:
    (tmp_path / "ort.toml").write_text(f'video_room = "{address}"\n{MINIMAL}', encoding="utf-8")
    found = {mistake.fault.code for mistake in check_offices(tmp_path, CHECKED)}
    assert found == (set() if is_one else {Code.NO_ROOM})


@pytest.mark.parametrize(
    ("room", "modes", "warned"),
    [
        ("", "", False),
        ("", ', modes = ["person", "phone"]', False),
        ("", ', modes = ["person", "phone", "video"]', False),
        ("", ', modes = ["video"]', True),
        (f'video_room = "{ROOM}"\n', ', modes = ["video"]', False),
    ],
)
def test_times_set_aside_for_video_without_a_room_are_warned_of(
    tmp_path: Path, room: str, modes: str, *, warned: bool
) -> None:
    file = MINIMAL.replace('end = "12:00", site = "ort" }', f'end = "12:00", site = "ort"{modes} }}', 1)
    (tmp_path / "ort.toml").write_text(room + file, encoding="utf-8")
    found = [(mistake.fault.code, mistake.fault.warning) for mistake in check_offices(tmp_path, CHECKED)]
    assert found == ([(Code.VIDEO_WITHOUT_ROOM, True)] if warned else [])
    (office,) = read_offices(tmp_path)
    assert ("video" in office.modes_of("erstgespraech")) == bool(room)


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{fault['line']}: {fault['message']}" for fault in FAULTS])
def test_a_planted_mistake_is_named_with_its_line_and_remedy(tmp_path: Path, fault: dict[str, Any]) -> None:
    (tmp_path / "ort.toml").write_text(planted(fault), encoding="utf-8")
    expected = f"ort.toml:{fault['line']}: {fault['message']} - {fault['remedy']}"
    assert expected in said(check_offices(tmp_path, CHECKED), tmp_path)
    today = expected.replace(f"add checked_on = {CHECKED}", f"add checked_on = {local_today()}")
    with pytest.raises(OfficeFileErrors, match=re.escape(today)):
        read_offices(tmp_path)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (MINIMAL, second_office(), []),
        (
            MINIMAL,
            second_office(**{"jmd-ort": "jmd-ort"}),
            ['b.toml:1: the id "jmd-ort" belongs to another office too - choose another id'],
        ),
        (
            MINIMAL,
            second_office(anna="anna"),
            ['b.toml:44: the counsellor "anna" exists in jmd-ort too - choose an id that no office has'],
        ),
        # Both ask for the municipality at 54290: fine.
        (MINIMAL, second_office(**{"54290": "54290"}), []),
        (
            MINIMAL,
            second_office(**{"54290": "54290"}).replace(
                '[[borders]]\npostal_code = "54290"\noutside = ["Anderswo"]\n', ""
            ),
            [
                "b.toml:58: the postal code 54290 belongs to jmd-ort too - {}".format(
                    "remove it in one of them, or add [[borders]] for it in both"
                )
            ],
        ),
    ],
    ids=["apart", "id", "counsellor", "border in both", "border in one"],
)
def test_offices_of_one_installation_do_not_collide(
    tmp_path: Path, first: str, second: str, expected: list[str]
) -> None:
    (tmp_path / "a.toml").write_text(first, encoding="utf-8")
    (tmp_path / "b.toml").write_text(second, encoding="utf-8")
    assert said(check_offices(tmp_path, CHECKED), tmp_path) == expected
