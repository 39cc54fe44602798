"""Holding small numbers back, so that no figure speaks of a person, not even as the difference of two others.

A table has a row for each kind of thing, a column for each month and one for the year, and a row of totals. A number
from 1 to 4 is held back; then, as long as what is held back in a row or column follows from what is shown there, the
smallest of the shown numbers is held back too. What this cannot do: whoever looks at the running month every day sees
each new number come, and whoever knows some of the people can subtract them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

LEAST = 5
"""The smallest number that is shown; a shown zero says that there was nobody."""

FigureCell = tuple[int, int]
"""Row and column; the last of each are the totals."""


@dataclass
class FigureTable:
    """Numbers with their totals, and which of them are held back."""

    numbers: Sequence[Sequence[int]]
    """A row a kind and a column a month; the totals are added here."""
    adds_up: bool = True
    """False where the total of a column is no sum of it, such as topics of which a person has several."""
    held: set[FigureCell] = field(default_factory=set)

    def __post_init__(self) -> None:
        rows = [[*row, sum(row)] for row in self.numbers]
        if self.adds_up and rows:
            rows.append([sum(column) for column in zip(*rows, strict=True)])
        self.cells = rows

    def hold_back(self) -> "FigureTable":
        """Hold back what is small, and what small numbers would follow from."""
        self.held |= {
            (at, column) for at, row in enumerate(self.cells) for column, n in enumerate(row) if 0 < n < LEAST
        }
        while more := next(filter(None, (self._next_of(line) for line in self._lines())), None):
            self.held.add(more)
        return self

    def shown(self) -> list[list[int | None]]:
        """Give the numbers row by row, None for one that is held back."""
        return [
            [None if (at, column) in self.held else number for column, number in enumerate(row)]
            for at, row in enumerate(self.cells)
        ]

    def _lines(self) -> Iterator[list[FigureCell]]:
        """Give what adds up: each row with its total, and each column with its own."""
        width = len(self.cells[0]) if self.cells else 0
        yield from ([(at, column) for column in range(width)] for at in range(len(self.cells)))
        if self.adds_up:
            yield from ([(at, column) for at in range(len(self.cells))] for column in range(width))

    def _next_of(self, line: list[FigureCell]) -> FigureCell | None:
        """Give what has to be held back as well, so that nothing held back follows from the rest of the line."""
        *parts, total = line
        held = [cell for cell in parts if cell in self.held]
        if not held and total not in self.held:
            return None
        if (held and total in self.held) or (len(held) > 1 and sum(map(self._number, held)) >= LEAST):
            return None
        left = [cell for cell in parts if cell not in self.held and self._number(cell)]
        if left:
            return min(left, key=self._number)
        return None if total in self.held else total

    def _number(self, cell: FigureCell) -> int:
        return self.cells[cell[0]][cell[1]]
