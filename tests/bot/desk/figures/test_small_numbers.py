"""No small number is shown, and none follows from what is."""

import random
from collections.abc import Iterator
from itertools import product

from bot.desk.figures.small_numbers import LEAST, FigureTable


def known_for_sure(shown: list[list[int | None]], *, at_most: int) -> set[tuple[int, int]]:
    """Give the held-back cells that can have but one number, as far as the sums of a table of two by two tell."""
    ranges = [range(at_most + 1) if (n := shown[row][column]) is None else (n,) for row in (0, 1) for column in (0, 1)]
    found: dict[tuple[int, int], set[int]] = {
        (row, column): set() for row, numbers in enumerate(shown) for column, n in enumerate(numbers) if n is None
    }
    for one, two, three, four in product(*ranges):
        rows = [[one, two, one + two], [three, four, three + four]]
        whole = [*rows, [sum(column) for column in zip(*rows, strict=True)]]
        if all(n is None or n == whole[row][at] for row, line in enumerate(shown) for at, n in enumerate(line)):
            for (row, column), numbers in found.items():
                numbers.add(whole[row][column])
            if all(len(numbers) > 1 for numbers in found.values()):
                break
    assert all(found.values()), "what is shown has at least the solution it was made of"
    return {cell for cell, numbers in found.items() if len(numbers) == 1}


def tables() -> Iterator[list[list[int]]]:
    chance = random.Random(7)  # noqa: S311 -- examples
    for _ in range(60):
        yield [[chance.choice((0, 1, 2, 6, 7)) for _ in range(2)] for _ in range(2)]


def test_no_small_number_is_shown_and_none_follows_from_what_is_shown() -> None:
    checked = 0
    for numbers in tables():
        table = FigureTable(numbers).hold_back()
        shown = table.shown()
        assert not [n for row in shown for n in row if n is not None and 0 < n < LEAST]
        for row, column in known_for_sure(shown, at_most=13):
            assert not 0 < table.cells[row][column] < LEAST, (numbers, shown)
        checked += sum(0 < table.cells[row][column] < LEAST for row, column in table.held)
    assert checked > 100


def test_the_check_itself_finds_what_follows_from_a_sum() -> None:
    assert known_for_sure([[None, 6, 8], [7, 7, 14], [9, 13, 22]], at_most=13) == {(0, 0)}
    assert known_for_sure([[None, None, 8], [None, None, 14], [9, 13, 22]], at_most=13) == set()


def test_of_a_table_without_small_numbers_all_is_shown() -> None:
    assert FigureTable([[5, 6], [7, 0]]).hold_back().shown() == [[5, 6, 11], [7, 0, 7], [12, 6, 18]]
