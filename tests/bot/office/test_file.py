"""The shipped office files are clean, and every planted mistake is named with its file, line and remedy."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from bot.office.faults import Code
from bot.office.file import OfficeFileErrors, check_offices, read_offices
from dialogs.office import ZONE, Absence, Opening
from dialogs.rules.slots import Calendar, Wishes
from dialogs.text import Words
from tests.bot.office.faulty_offices import CHECKED, MINIMAL, said
from tests.dialogs.rules.small_office import free_slots

SHIPPED = Path(__file__).parents[3] / "bot" / "offices"


def test_the_shipped_offices_have_no_mistake_and_warn_once_each_of_what_nobody_has_confirmed(tmp_path: Path) -> None:
    found = check_offices(SHIPPED, CHECKED)
    assert [(mistake.fault.code, mistake.fault.place, mistake.fault.values) for mistake in found] == [
        (Code.SAMPLE_UNCHECKED, ("sample",), {"count": 7})
    ] * len(read_offices(SHIPPED))
    for path in SHIPPED.glob("*.toml"):
        source = path.read_text(encoding="utf-8").replace("sample = true", "sample = false")
        (tmp_path / path.name).write_text(source, encoding="utf-8")
    in_use = [mistake for mistake in check_offices(tmp_path, CHECKED) if mistake.fault.warning]
    assert {mistake.fault.code for mistake in in_use} == {Code.LONG_UNCHECKED, Code.NOT_SHOWN}
    assert {mistake.fault.place[0] for mistake in in_use} == {"hotlines"}
    assert len(in_use) == 2 * 7
    assert [office.id for office in read_offices(SHIPPED)] == ["fachdienst-dorsten", "jmd-trier"]


def test_the_samples_say_that_they_are_samples_and_ring_nobody() -> None:
    for office in read_offices(SHIPPED):
        assert office.sample
        invented = [office.phone, *(site.phone for site in office.sites if site.phone)]
        assert all(phone.startswith("030 23125 ") for phone in invented)
        assert all(person.email.endswith("@example.org") for person in office.counsellors)
        assert all("Muster" in site.address for site in office.sites)


def test_the_catchment_of_trier_is_complete() -> None:
    trier = read_offices(SHIPPED)[1]
    codes = {area.id: {code for place in area.municipalities for code in place.postal_codes} for area in trier.areas}
    places = {area.id: len(area.municipalities) for area in trier.areas}
    assert places == {"trier": 1, "trier-saarburg": 104, "bernkastel-wittlich": 108}
    company_only = {"54187", "54189", "54190", "54286", "54287", "54469"}
    assert {area: len(found - company_only) for area, found in codes.items()} == {
        "trier": 6,
        "trier-saarburg": 38,
        "bernkastel-wittlich": 30,
    }
    assert len(set().union(*codes.values()) - company_only) == 72
    assert [border.postal_code for border in trier.borders] == ["54298", "54310", "54422", "54533", "56850", "56864"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        *((code, "hermeskeil") for code in ["54411", "54413", "54421", "54422", "54424", "54426", "54427", "54429"]),
        *(
            (code, "konz")
            for code in [
                "54329",
                "54331",
                "54332",
                "54439",
                "54441",
                "54450",
                "54451",
                "54453",
                "54455",
                "54456",
                "54457",
                "54459",
            ]
        ),
        *(
            (code, "wittlich")
            for code in ["54347", "54470", "54497", "54516", "54539", "56841", "56843", "56850", "56861", "56864"]
        ),
        *((code, "trier") for code in ["54290", "54298", "54310", "54314", "54338", "54349"]),
    ],
)
def test_a_postal_code_leads_to_its_nearest_site(code: str, expected: str) -> None:
    trier = read_offices(SHIPPED)[1]
    places = [place for area in trier.areas for place in area.municipalities if code in place.postal_codes]
    assert {place.site for place in places} == {expected}


@pytest.mark.parametrize("office", read_offices(SHIPPED), ids=lambda office: office.id)
@pytest.mark.parametrize("kind", ["erstgespraech", "elterngespraech", "kurz", "folgetermin", "notfall"])
@pytest.mark.parametrize("now", [datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(2031, 7, 7, 9, tzinfo=UTC)])
def test_the_samples_always_have_free_times_at_each_site(office: Any, kind: str, now: datetime) -> None:
    for site in office.sites:
        found = free_slots(Calendar(office=office, now=now), Wishes(kind=kind, site=site.id))
        weeks = {slot.start.isocalendar().week for slot in found if slot.site == site.id}
        assert len(weeks) >= 4


def test_dari_and_tigrinya_need_an_interpreter_in_the_samples() -> None:
    for office in read_offices(SHIPPED):
        spoken = {language for person in office.counsellors for language in person.languages}
        assert {"de", "ar", "en"} <= spoken
        assert not spoken & {"fa", "fa_AF", "ti"}


def test_the_smallest_office_file_is_enough(tmp_path: Path) -> None:
    (tmp_path / "ort.toml").write_text(MINIMAL, encoding="utf-8")
    assert check_offices(tmp_path, CHECKED) == ()
    (office,) = read_offices(tmp_path / "ort.toml")
    assert office.sites[0].entrance == Words.of({"de": "Erdgeschoss"})
    assert office.sites[0].latitude == 49.0
    assert office.areas[0].municipalities[0].site == "ort"
    assert office.closures == (Absence(datetime(2026, 12, 24, tzinfo=ZONE), datetime(2027, 1, 2, tzinfo=ZONE)),)
    assert office.counsellors[0].absences == (
        Absence(datetime(2026, 12, 1, 9, tzinfo=ZONE), datetime(2026, 12, 1, 11, tzinfo=ZONE)),
    )
    assert office.counsellors[0].openings[1] == Opening(
        4, time(22), time(0), "ort", every_second_week=True, valid_from=date(2026, 1, 5)
    )


def test_a_file_that_windows_notepad_saved_is_read(tmp_path: Path) -> None:
    (tmp_path / "ort.toml").write_text(MINIMAL, encoding="utf-8-sig")
    assert check_offices(tmp_path, CHECKED) == ()
    (tmp_path / "other.toml").write_text('id = "a"\nname = [1,\n', encoding="utf-8-sig")
    (mistake,) = said(check_offices(tmp_path / "other.toml", CHECKED), tmp_path)
    assert mistake.startswith("other.toml:2: this is not TOML")


def test_every_mistake_of_every_file_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("id = 5\nnme = 3\n", encoding="utf-8")
    (tmp_path / "b.toml").write_text(
        MINIMAL.replace("minutes = 45", "minutes = 0").replace("RP", "XX"), encoding="utf-8"
    )
    (tmp_path / "c.toml").write_text("id = jmd\n", encoding="utf-8")
    with pytest.raises(OfficeFileErrors) as raised:
        read_offices(tmp_path)
    found = said(raised.value.mistakes, tmp_path)
    assert 'a.toml:2: the key "nme" is not known here - did you mean "name"?' in found
    assert 'a.toml:1: id is not a text - write text in quotes, such as "Trier"' in found
    assert found[-3:] == [
        'b.toml:9: "XX" is no Land - write its letters, such as "RP" or "NW"',
        "b.toml:35: minutes is 0 - write a number from 1 to 480",
        "c.toml:1: this is not TOML: Invalid value - compare with a sample: text in quotes, lists in brackets",
    ]
    assert str(raised.value).replace(f"{tmp_path}/", "").split("\n") == found


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b'id = "a"\nname "b"\n', 2, "this is not TOML: Expected '=' after a key in a key/value pair"),
        (b'id = "a"\n\nname = [1,\n', 3, "this is not TOML: Invalid value"),
        (b'id = "a"\nid = "b"\n', 2, "this is not TOML: Cannot overwrite a value"),
        (b'name = "J\xe4ger"', 1, "the file is not UTF-8 at byte 9"),
    ],
)
def test_a_file_that_is_no_toml_names_the_line(tmp_path: Path, content: bytes, line: int, message: str) -> None:
    (tmp_path / "a.toml").write_bytes(content)
    (found,) = check_offices(tmp_path, CHECKED)
    assert (found.line, str(found.fault).partition(" - ")[0]) == (line, message)


def test_a_folder_without_offices_and_a_missing_file_are_mistakes(tmp_path: Path) -> None:
    assert said(check_offices(tmp_path), tmp_path.parent) == [
        f"{tmp_path.name}:1: the folder holds no office file (*.toml) - add one, or set LOTSE_OFFICES"
    ]
    assert said(check_offices(tmp_path / "gone.toml"), tmp_path) == [
        "gone.toml:1: the file cannot be read: No such file or directory - check its name and permissions"
    ]
