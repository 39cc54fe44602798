"""What is logged: events with ids and counts, never a name, an address, a text or an answer.

A line may carry the fields of :class:`Fields` and nothing else, so that there is no place for personal data. An
exception is logged as its type and the places in the code it came through; its words stay out, since they may quote
what a person said. Standard library only: structlog costs 0.2 s at the start of every command.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import TextIO, TypedDict, Unpack


class Fields(TypedDict, total=False):
    """What a log line may carry beside its event. All of it is ids, counts, and names the program itself gave."""

    conversation: str
    letter: int
    appointment: str
    intake: str
    office: str
    staff: str
    channel: str
    kind: str
    attempt: int
    count: int
    seconds: float
    status: int
    version: int
    file: str
    line: int
    place: str
    """A table and its column: "intake.urgency"."""
    row: str
    """The id of a row there."""
    setting: str
    url: str
    signal: str
    error: str
    cause: BaseException | None


ALLOWED = frozenset(Fields.__annotations__)


class Log:
    """Writes the log lines of one part of the program: ``Log("turn").info("taken", conversation=id)``."""

    def __init__(self, part: str) -> None:
        self._logger = logging.getLogger(f"lotse.{part}")

    def debug(self, event: str, /, **fields: Unpack[Fields]) -> None:
        """Log what only helps while looking for a fault."""
        self._write(logging.DEBUG, event, fields)

    def info(self, event: str, /, **fields: Unpack[Fields]) -> None:
        """Log what happened as it should."""
        self._write(logging.INFO, event, fields)

    def warning(self, event: str, /, **fields: Unpack[Fields]) -> None:
        """Log what the program got over by itself."""
        self._write(logging.WARNING, event, fields)

    def error(self, event: str, /, **fields: Unpack[Fields]) -> None:
        """Log what a human should look at."""
        self._write(logging.ERROR, event, fields)

    def exception(self, event: str, /, **fields: Unpack[Fields]) -> None:
        """Log a fault a human should look at; ``cause`` is the exception."""
        self._write(logging.ERROR, event, fields)

    def _write(self, level: int, event: str, fields: Fields) -> None:
        if self._logger.isEnabledFor(level):
            self._logger.log(level, event, extra={"fields": fields})


class Lines(logging.Formatter):
    """Writes one line a record: JSON for machines, or the same in columns for people in a terminal."""

    def __init__(self, *, as_json: bool) -> None:
        super().__init__()
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """Give the line of ``record``; what :class:`Fields` does not know is left out and named as left out."""
        given = getattr(record, "fields", {})
        cause = given.get("cause") or (record.exc_info[1] if record.exc_info else None)
        # Another library's message is taken without its arguments and only to its first line: both may quote people.
        event = str(record.msg).partition("\n")[0]
        kept = {name: value for name, value in given.items() if name in ALLOWED and name != "cause"}
        left_out = sorted(set(given) - ALLOWED)
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "part": record.name.removeprefix("lotse."),
            "event": event,
            **kept,
            **({"left_out": left_out} if left_out else {}),
            **(_places(cause) if cause else {}),
        }
        if self._as_json:
            return json.dumps(line, ensure_ascii=False, default=str)
        head = " ".join(str(line.pop(key)) for key in ("at", "level", "part", "event"))
        return " ".join([head, *(f"{key}={value}" for key, value in line.items())])


def _places(cause: BaseException) -> dict[str, object]:
    frames = traceback.extract_tb(cause.__traceback__)
    place = getattr(cause, "place", None)
    unknown = {"place": place, "remedy": "see `lotse check`"} if isinstance(place, str) else {}
    return {
        "error": type(cause).__name__,
        **unknown,
        "through": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]],
    }


def set_up(level: str, *, stream: TextIO | None = None) -> None:
    """Send the log to ``stream`` (stderr): readable in a terminal, JSON lines otherwise. Libraries only warn."""
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines(as_json=not stream.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("lotse").setLevel(level.upper())
