"""Entries nobody has confirmed for long."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.channels.web.markup import inline, paragraph
from bot.office.faults import Code
from bot.office.file import check_offices, read_offices
from bot.settings import SAMPLE_OFFICES
from dialogs.rules.dialling import dialled
from tests.bot.office.faulty_offices import CHECKED, MINIMAL


@pytest.mark.parametrize(("days", "expected"), [(180, []), (181, ["ort.toml:70"])])
def test_an_entry_nobody_confirmed_for_half_a_year_is_a_warning_and_no_error(
    tmp_path: Path, days: int, expected: list[str]
) -> None:
    source = MINIMAL.replace("2026-11-23", "2099-01-01").replace(
        "checked_on = 2099-01-01", "checked_on = 2026-01-01", 1
    )
    (tmp_path / "ort.toml").write_text(source.replace("2099-01-01", "2026-06-30"), encoding="utf-8")
    found = check_offices(tmp_path, date(2026, 1, 1) + timedelta(days=days))
    old = [mistake for mistake in found if mistake.fault.warning]
    assert [f"{mistake.path.name}:{mistake.line}" for mistake in old] == expected
    assert all(str(mistake.fault).startswith(f'"mbe" was checked {days} days ago - check it') for mistake in old)


def test_warnings_do_not_keep_the_service_from_starting(tmp_path: Path) -> None:
    old = MINIMAL.replace("checked_on = 2026-11-23", "checked_on = 2020-01-01")
    (tmp_path / "ort.toml").write_text(old, encoding="utf-8")
    assert all(mistake.fault.warning for mistake in check_offices(tmp_path))
    assert [office.id for office in read_offices(tmp_path)] == ["jmd-ort"]


@pytest.mark.parametrize(
    ("number", "is_one"),
    [("116 123", True), ("(0800) 111-0-111", True), ("116 x23", False), ("116 123 / 116 111", False), ("911", False)],
)
def test_a_hotline_is_dialled_as_exactly_one_number(tmp_path: Path, number: str, *, is_one: bool) -> None:
    (tmp_path / "ort.toml").write_text(MINIMAL.replace("0800 111 0 111", number), encoding="utf-8")
    found = {mistake.fault.code for mistake in check_offices(tmp_path, CHECKED)}
    assert found == (set() if is_one else {Code.NOT_DIALLED})


def test_a_number_kept_free_for_samples_is_one_however_it_is_written(tmp_path: Path) -> None:
    for number in ("030 23125 100", "(030) 23125-100", "+49 (0)30 23125 100"):
        (tmp_path / "ort.toml").write_text(MINIMAL.replace("0651 20960", number), encoding="utf-8")
        assert [mistake.fault.code for mistake in check_offices(tmp_path, CHECKED)] == [Code.SAMPLE_PHONE]


def test_every_number_of_the_samples_is_a_link_that_dials_it() -> None:
    for office in read_offices(SAMPLE_OFFICES):
        numbers = {office.phone, office.on_call.phone, *(site.phone for site in office.sites)}
        numbers |= {referral.phone for referral in office.referrals}
        numbers |= {hotline.number for hotline in office.hotlines if hotline.kind != "chat"}
        for number in numbers - {""}:
            line = f"\u2066{number}\u2069"
            link = f'href="tel:{dialled(number)}"'
            assert dialled(number)
            assert link in inline(line)
            assert link in paragraph(line, calls=True)
