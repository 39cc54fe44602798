"""What is looked at in the calendar: how much, around which day, and of whom."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from bot.desk.visit import Visit

Extent = Literal["day", "week", "month"]
TEAM = "team"
"""Stands for all counsellors of the office."""
WEEK = 7
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2200, 1, 1)


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What is looked at: how much, around which day, and of whom ("team" for all)."""

    extent: Extent
    day: date
    of: str

    @classmethod
    def read(cls, visit: Visit) -> "CalendarView":
        """Read it from the address, or from a form that came from such a page; what cannot be read is the usual."""
        asked = {**visit.request.query_params, **visit.form}
        extent: Extent = next((extent for extent in ("day", "month") if extent == asked.get("view")), "week")
        ids = [counsellor.id for counsellor in visit.office.counsellors]
        own = visit.colleague.id if visit.colleague.id in ids else TEAM
        try:
            day = date.fromisoformat(asked.get("day", ""))
        except ValueError:
            day = visit.today
        day = day if FIRST_DAY <= day <= LAST_DAY else visit.today
        return cls(extent, day, asked["of"] if asked.get("of") in {*ids, TEAM} else own)

    @property
    def first(self) -> date:
        """The first day shown."""
        match self.extent:
            case "day":
                return self.day
            case "week":
                return self.day - timedelta(days=self.day.weekday())
            case _:
                first = self.day.replace(day=1)
                return first - timedelta(days=first.weekday())

    @property
    def count(self) -> int:
        """How many days are shown: of a month the weeks it touches."""
        if self.extent != "month":
            return 1 if self.extent == "day" else WEEK
        return -(-((_next_month(self.day) - self.first).days) // WEEK) * WEEK

    def moved(self, steps: int) -> "CalendarView":
        """Give the view so many days, weeks or months later."""
        match self.extent:
            case "day":
                return replace(self, day=self.day + timedelta(days=steps))
            case "week":
                return replace(self, day=self.day + timedelta(weeks=steps))
            case _:
                first = self.day.replace(day=1)
                return replace(
                    self, day=_next_month(first) if steps > 0 else (first - timedelta(days=1)).replace(day=1)
                )

    def query(self, **changes: str | date) -> str:
        """Write the address of this view, or of one that differs in ``extent``, ``day`` or ``of``."""
        view = replace(self, **changes)  # type: ignore[arg-type]  # fields of its own
        return f"?view={view.extent}&day={view.day}&of={view.of}"


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
