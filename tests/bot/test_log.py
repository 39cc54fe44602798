import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest

from bot.log import Lines, Log, set_up
from dialogs.channels import channel_named
from dialogs.letters import letter_named
from dialogs.office import Mode
from storage.engine.codes import known_code
from storage.engine.table import LEFT_OUT


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root, ours = logging.getLogger(), logging.getLogger("lotse")
    before = (root.handlers[:], root.level, ours.level)
    written = io.StringIO()
    set_up("info", stream=written)
    yield written
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_carries_ids_and_no_more(stream: io.StringIO) -> None:
    Log("turn").info("taken", conversation="c1", count=2)
    (line,) = lines(stream)
    assert line.pop("at")
    assert line == {"level": "info", "part": "turn", "event": "taken", "conversation": "c1", "count": 2}


def test_a_field_nobody_allowed_is_left_out_and_named(stream: io.StringIO) -> None:
    Log("turn").info("taken", conversation="c1", words="I am Amir")  # type: ignore[call-arg]
    assert "Amir" not in stream.getvalue()
    assert lines(stream)[0]["left_out"] == ["words"]


def test_an_exception_is_logged_by_type_and_place_without_its_words(stream: io.StringIO) -> None:
    try:
        int("I am Amir")
    except ValueError as cause:
        Log("turn").exception("failed", conversation="c1", cause=cause)
    (line,) = lines(stream)
    assert line["error"] == "ValueError"
    assert "test_log.py" in str(line["through"])
    assert "Amir" not in stream.getvalue()


def failing(work: Callable[[], object]) -> Exception:
    try:
        work()
    except LookupError as cause:
        return cause
    except ValueError as cause:
        return cause
    raise AssertionError("it did not fail")


@pytest.mark.parametrize(
    ("work", "error", "place"),
    [
        (lambda: known_code(Mode, "Amir", "appointment.mode"), "UnknownCode", "appointment.mode"),
        (lambda: channel_named("Amir"), "UnknownChannel", "address.channel"),
        (lambda: letter_named("Amir"), "UnknownLetter", "outbox.kind"),
    ],
)
def test_of_a_code_nobody_knows_the_column_is_logged_and_where_to_look(
    stream: io.StringIO, work: Callable[[], object], error: str, place: str
) -> None:
    Log("turn").exception("failed", cause=failing(work))
    (line,) = lines(stream)
    assert (line["error"], line["place"], line["remedy"]) == (error, place, "see `lotse check`")
    assert "Amir" not in stream.getvalue()


def test_a_row_that_is_left_out_is_logged_with_its_column_and_id(stream: io.StringIO) -> None:
    logging.getLogger("lotse.storage").error(LEFT_OUT, extra={"fields": {"place": "intake.state", "row": "7"}})
    (line,) = lines(stream)
    assert line.pop("at")
    assert line == {"level": "error", "part": "storage", "event": LEFT_OUT, "place": "intake.state", "row": "7"}


def test_a_library_speaks_without_its_arguments_and_only_in_its_first_line(stream: io.StringIO) -> None:
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: ValueError('Amir')")
    logging.getLogger("sqlalchemy").warning("parameters %s", ["Amir"])
    logging.getLogger("uvicorn").info("started")
    assert [line["event"] for line in lines(stream)] == ["Task exception was never retrieved", "parameters %s"]


def test_what_is_less_than_the_level_is_not_written(stream: io.StringIO) -> None:
    Log("turn").debug("looked", conversation="c1")
    assert stream.getvalue() == ""


def test_in_a_terminal_a_line_is_columns() -> None:
    record = logging.LogRecord("lotse.turn", logging.INFO, "", 0, "taken", (), None)
    record.__dict__["fields"] = {"conversation": "c1", "count": 2}
    record.created = 0
    assert (
        Lines(as_json=False).format(record) == "1970-01-01T00:00:00.000+00:00 info turn taken conversation=c1 count=2"
    )
