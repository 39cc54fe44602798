"""Free times: which starts a counsellor can offer, from opening rules, absences and what is taken already."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from math import ceil, cos, hypot, radians
from typing import Any, Final, Literal, NamedTuple

from dialogs.office import ZONE, Counsellor, Mode, Office, Site
from dialogs.rules.openings import QUARTER, Away, Span, absences_of, held_back, is_away, quarters_needed, spans_of
from dialogs.rules.reading import JSON
from dialogs.rules.working_days import working_days_later

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One free time: a counsellor's span at a site in a mode. ``start`` is aware, UTC, on a quarter hour."""

    start: datetime
    counsellor: str
    minutes: int
    site: str
    mode: Mode
    kind: str
    buffer: int = 0
    """Minutes kept free after it."""
    interpreter: str = ""
    """The language an interpreter is needed for; empty where the counsellor speaks it."""

    @property
    def end(self) -> datetime:
        """When the talk ends (without the buffer), aware, UTC."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def id(self) -> str:
        """Name the slot in a button: quarter hours since 2020 in base 36, "-", the counsellor: up to 17 characters."""
        number, digits = int((self.start - EPOCH).total_seconds()) // 900, ""
        while number:
            number, rest = divmod(number, 36)
            digits = DIGITS[rest] + digits
        return f"{digits or '0'}-{self.counsellor}"

    def to_json(self) -> list[JSON]:
        """Give the slot as a JSON list, as it is stored in an answer."""
        return [
            self.start.isoformat(),
            self.counsellor,
            self.minutes,
            self.site,
            self.mode,
            self.kind,
            self.buffer,
            self.interpreter,
        ]

    @classmethod
    def from_json(cls, stored: Sequence[Any]) -> "Slot":
        """Read what :meth:`to_json` wrote."""
        start, *rest = stored
        return cls(datetime.fromisoformat(str(start)), *rest)


NOTHING: Final[AbstractSet[int]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What is known of an office's time when somebody asks for an appointment."""

    office: Office
    now: datetime
    """Aware."""
    holidays: Container[date] = frozenset()
    """Public holidays of the office's Land, from today to the horizon."""
    taken: Mapping[str, AbstractSet[int]] = field(default_factory=dict)
    """Quarter hours (Unix seconds // 900) that are booked or held, by counsellor id, buffers included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a free time must fit and what it should be near to."""

    kind: str
    """Id of a kind of appointment of the office."""
    mode: Mode = "person"
    language: str = "de"
    """Catalog code of the language of the talk; "de" needs no interpreter anywhere."""
    site: str = ""
    """The person's nearest site; other sites come after it, the nearer first."""
    before: date | None = None
    """The local day before which the talk must be, such as a 27th birthday."""
    urgent: bool = False
    """True opens the starts held back for emergencies, and today. An interpreter's lead time stays: without one
    nobody would be understood."""
    wish: Literal["", "woman", "man"] = ""
    """The counsellor's gender; only looked at where the office has such a counsellor."""
    prefer: Literal["", "pupil", "parent"] = ""
    """Whose hours the suggestions lean to: pupils from 14:00, parents 9:00 to 11:30."""


class Start(NamedTuple):
    """A possible beginning; sorts best first: language spoken, then nearest site, then earliest."""

    interpreter: bool
    distance: int
    quarter: int
    counsellor: int
    site: str


def times_of_day(calendar: Calendar, wishes: Wishes, day: date) -> tuple[Slot, ...]:
    """Give all times of a local day in order; of several counsellors at the same time the best one."""
    search = Search(calendar, wishes)
    return tuple(search.slot(start) for start in sorted(best_by_time(search.starts([day])), key=quarter_of))


def free_days(calendar: Calendar, wishes: Wishes) -> tuple[date, ...]:
    """Give the local days with something free, in order."""
    search = Search(calendar, wishes)
    return tuple(day for day in search.days if next(search.starts([day]), None) is not None)


def quarter_of(start: Start) -> int:
    """Give what starts are ordered by when only time counts."""
    return start.quarter


def best_by_time(starts: Iterable[Start]) -> Iterable[Start]:
    """Keep of all starts at the same moment the best one."""
    best: dict[int, Start] = {}
    for start in starts:
        known = best.get(start.quarter)
        if known is None or start < known:
            best[start.quarter] = start
    return best.values()


class Search:
    """One search: what the wishes mean for this calendar, worked out once.

    Starts lie on quarter hours of the wall clock; a talk may end exactly where an opening ends, and its buffer may
    reach beyond. A wall-clock time that a spring night leaves out is never offered, one that an autumn night has twice
    only once. Nothing fits a kind or mode the office does not have.
    """

    def __init__(self, calendar: Calendar, wishes: Wishes) -> None:
        office = calendar.office
        self.calendar, self.wishes = calendar, wishes
        self.kind = {kind.id: kind for kind in office.kinds}.get(wishes.kind)
        self.distance = _distances(office, wishes)
        self.needs_interpreter = [not _speaks(counsellor, wishes.language) for counsellor in office.counsellors]
        self.wanted = _wanted(office, wishes)
        self.away: list[tuple[Away, ...]] = [absences_of(office, counsellor) for counsellor in office.counsellors]
        self.opens_held_back = wishes.urgent or bool(self.kind and self.kind.held_back)
        self.earliest = self._earliest()
        self.days = self._days()

    def _earliest(self) -> int:
        """Give the first quarter that can still be booked."""
        lead = self.kind.lead_minutes if self.kind else 0
        if self.wishes.urgent and self.kind and self.kind.next_working_day:
            # Such a kind has no lead time of its own for today: an emergency's is used.
            lead = max([lead, *(kind.lead_minutes for kind in self.calendar.office.kinds if kind.held_back)])
        return ceil((self.calendar.now.timestamp() + lead * 60) / QUARTER)

    def _days(self) -> tuple[date, ...]:
        """List the local days to look at: from the first possible one to the horizon."""
        office, holidays = self.calendar.office, self.calendar.holidays
        today = self.calendar.now.astimezone(ZONE).date()
        first, last = today, today + timedelta(days=office.horizon_days)
        if self.kind and self.kind.next_working_day and not self.wishes.urgent:
            first = working_days_later(today, 1, holidays, office.closures)
        if self.wishes.before:
            last = min(last, self.wishes.before - timedelta(days=1))
        self.interpreter_from = working_days_later(today, office.interpreter_days, holidays, office.closures)
        return tuple(first + timedelta(days=offset) for offset in range((last - first).days + 1))

    def starts(self, days: Iterable[date] | None = None) -> Iterator[Start]:
        """Go through the free starts, unsorted; no counsellor comes twice with the same start."""
        if self.kind is None or self.wishes.mode not in self.kind.modes:
            return
        office = self.calendar.office
        wanted_days = self.days if days is None else sorted(set(days).intersection(self.days))
        for day in wanted_days:
            spans = spans_of(office, day, self.calendar.holidays)
            held = {} if self.opens_held_back else held_back(office, spans, self.away)
            seen: set[tuple[int, int]] = set()
            for span in spans:
                if self._fits(span, day):
                    yield from self._starts_of(span, held.get(span.counsellor, NOTHING), seen)

    def _fits(self, span: Span, day: date) -> bool:
        return (
            self.wishes.mode in span.modes
            and (not span.kinds or self.wishes.kind in span.kinds)
            and self.wanted[span.counsellor]
            and (day >= self.interpreter_from or not self.needs_interpreter[span.counsellor])
        )

    def _starts_of(self, span: Span, held: AbstractSet[int], seen: set[tuple[int, int]]) -> Iterator[Start]:
        who = span.counsellor
        interpreter = self.needs_interpreter[who]
        minutes, buffer = self.lengths(who)
        last = (span.end - minutes) // 15
        taken = self.calendar.taken.get(self.calendar.office.counsellors[who].id, NOTHING)
        absences = [away for away in self.away[who] if away.start < span.end]
        for quarter in span.quarters:
            if quarter is None or quarter < self.earliest:
                continue
            if quarter > last:
                break
            needed = quarters_needed(quarter, minutes + buffer)
            if not (taken.isdisjoint(needed) and held.isdisjoint(needed)) or (who, quarter) in seen:
                continue
            if is_away(absences, quarter * 15, minutes):
                continue
            seen.add((who, quarter))
            yield Start(interpreter, self.distance[span.site], quarter, who, span.site)

    def lengths(self, counsellor: int) -> tuple[int, int]:
        """Give the minutes of the talk with this counsellor and of the buffer after it."""
        if self.kind is None:
            return 0, 0
        extra = self.kind.interpreter_minutes if self.needs_interpreter[counsellor] else 0
        return self.kind.minutes + extra, self.kind.buffer_minutes

    def slot(self, start: Start) -> Slot:
        """Write a start out as a slot."""
        minutes, buffer = self.lengths(start.counsellor)
        return Slot(
            datetime.fromtimestamp(start.quarter * QUARTER, UTC),
            self.calendar.office.counsellors[start.counsellor].id,
            minutes,
            start.site,
            self.wishes.mode,
            self.wishes.kind,
            buffer,
            self.wishes.language if start.interpreter else "",
        )


def _speaks(counsellor: Counsellor, language: str) -> bool:
    """Tell whether a talk in this language needs no interpreter: German never does, and variants are understood."""
    base = language.partition("_")[0]
    return base == "de" or base in {code.partition("_")[0] for code in counsellor.languages}


def _wanted(office: Office, wishes: Wishes) -> list[bool]:
    """Tell for each counsellor whether the wish for a woman or a man allows them."""
    offered = any(counsellor.gender == wishes.wish for counsellor in office.counsellors)
    return [not (wishes.wish and offered) or counsellor.gender == wishes.wish for counsellor in office.counsellors]


def _distances(office: Office, wishes: Wishes) -> dict[str, int]:
    """Rank the sites by their way from the person's; on the phone and in video all are equally near."""
    own = next((site for site in office.sites if site.id == wishes.site), None)
    if own is None or wishes.mode != "person":
        return dict.fromkeys((site.id for site in office.sites), 0)
    narrowing = cos(radians(own.latitude))

    def way(site: Site) -> float:
        return hypot(site.latitude - own.latitude, (site.longitude - own.longitude) * narrowing)

    return {site.id: rank for rank, site in enumerate(sorted(office.sites, key=way))}
