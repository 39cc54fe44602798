"""Free times: which starts a counsellor can offer, from opening rules, absences and what is taken already."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dialogs.office import Mode

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
        """Name the slot in a button: quarter hours since 2020 in base 36, "-", the counsellor; at most 17 characters."""
        number, digits = int((self.start - EPOCH).total_seconds()) // 900, ""
        while number:
            number, rest = divmod(number, 36)
            digits = DIGITS[rest] + digits
        return f"{digits or '0'}-{self.counsellor}"

    def to_json(self) -> list[str | int]:
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
    def from_json(cls, stored: list[str | int]) -> "Slot":
        """Read what :meth:`to_json` wrote."""
        start, *rest = stored
        return cls(datetime.fromisoformat(str(start)), *rest)  # type: ignore[arg-type]
