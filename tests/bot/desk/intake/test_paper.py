"""The largest type with which a sheet fits one page, at the last row of each size."""

import pytest

from bot.desk.intake.answers import SheetRow
from bot.desk.intake.paper import CUT, POINTS, size
from bot.desk.intake.sheet import Sheet, SheetSection


def with_rows(*rows: SheetRow, not_asked: tuple[str, ...] = ()) -> Sheet:
    return Sheet((SheetSection("s", "Section", rows),), not_asked, whole=True)


@pytest.mark.parametrize(
    ("count", "fits"),
    [(0, 0), (50, 0), (51, 1), (56, 1), (57, 2), (64, 2), (65, 3), (74, 3), (75, 4), (87, 4), (88, CUT)],
)
def test_each_row_more_than_fits_takes_the_next_size(count: int, fits: int) -> None:
    assert size(with_rows(*[SheetRow("k", "Label", "value")] * count)) == fits


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        (SheetRow("k", "Label", ""), 1),
        (SheetRow("k", "Label", "x" * 54), 1),
        (SheetRow("k", "Label", "x" * 55), 2),
        (SheetRow("k", "Label", "x\nx\nx"), 3),
        (SheetRow("k", "Label", "x", language="ar"), 2),
        (SheetRow("k", "Label", "x\nx\nx", language="ar"), 3),
    ],
)
def test_long_values_line_ends_and_own_words_take_more_lines(row: SheetRow, lines: int) -> None:
    plain = SheetRow("k", "Label", "value")
    assert size(with_rows(row, *[plain] * (50 - lines))) == 0
    assert size(with_rows(row, *[plain] * (51 - lines))) == 1


def test_what_was_not_asked_takes_room_too() -> None:
    rows = [SheetRow("k", "Label", "value")] * 50
    assert size(with_rows(*rows, not_asked=("x" * 82,))) == 0
    assert size(with_rows(*rows, not_asked=("x" * 83,))) == 1


def test_sizes_become_smaller() -> None:
    assert list(POINTS) == sorted(POINTS, reverse=True)
    assert len(POINTS) == CUT
