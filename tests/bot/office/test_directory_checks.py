"""Entries nobody has confirmed for long."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.office.file import check_offices, read_offices
from tests.bot.office.faulty_offices import MINIMAL


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
