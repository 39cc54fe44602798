"""What the public bot has shown in a chat: numbers alone, for as long as they can be deleted."""

from datetime import datetime, timedelta

from storage.engine.database import Database, Transaction
from storage.people import shown_messages
from storage.people.shown_messages import LIVES, LOOKED_AT, ShownMessage


def test_the_newest_come_first_and_no_more_than_are_in_sight(database: Database, now: datetime) -> None:
    def work(tx: Transaction) -> list[ShownMessage]:
        for number in range(1, LOOKED_AT + 3):
            shown_messages.note(tx, "815", number, letter=number, question="", now=now)
        shown_messages.note(tx, "4711", 99, letter=99, question="age", now=now)
        return shown_messages.shown(tx, "815")

    newest_first = range(LOOKED_AT + 2, 2, -1)
    assert database.write_now(work) == [ShownMessage(number, number, "") for number in newest_first]


def test_a_message_that_asks_something_else_is_noted_once_and_closed(database: Database, now: datetime) -> None:
    def work(tx: Transaction) -> list[list[ShownMessage]]:
        seen = []
        shown_messages.note(tx, "815", 1, letter=1, question="role", now=now)
        shown_messages.note(tx, "815", 1, letter=2, question="age", now=now)
        shown_messages.note(tx, "4711", 1, letter=3, question="age", now=now)
        seen.append(shown_messages.shown(tx, "815"))
        shown_messages.close(tx, "815", 1)
        seen += [shown_messages.shown(tx, chat) for chat in ("815", "4711")]
        return seen

    assert database.write_now(work) == [
        [ShownMessage(1, 2, "age")],
        [ShownMessage(1, 2, "")],
        [ShownMessage(1, 3, "age")],
    ]


def test_what_telegram_still_deletes_is_48_hours_young_and_the_rest_is_forgotten(
    database: Database, now: datetime
) -> None:
    moment = timedelta(microseconds=1)

    def work(tx: Transaction) -> tuple[list[int], int, list[ShownMessage]]:
        for number, age in ((1, LIVES + moment), (2, LIVES), (3, LIVES - moment), (4, timedelta(0))):
            shown_messages.note(tx, "815", number, letter=number, question="", now=now - age)
        deletable = shown_messages.deletable(tx, "815", now)
        return deletable, shown_messages.forget_old(tx, now), shown_messages.shown(tx, "815")

    assert database.write_now(work) == ([3, 4], 2, [ShownMessage(4, 4, ""), ShownMessage(3, 3, "")])


def test_what_was_deleted_is_forgotten_in_its_own_chat_alone(database: Database, now: datetime) -> None:
    def work(tx: Transaction) -> list[list[int]]:
        for chat in ("815", "4711"):
            for number in (1, 2, 3):
                shown_messages.note(tx, chat, number, letter=number, question="", now=now)
        shown_messages.forget(tx, "815", 2)
        return [shown_messages.deletable(tx, chat, now) for chat in ("815", "4711")]

    assert database.write_now(work) == [[3], [1, 2, 3]]


def test_no_chat_id_stands_in_the_row(database: Database, now: datetime) -> None:
    database.write_now(lambda tx: shown_messages.note(tx, "815815815", 1, letter=1, question="", now=now))
    ((chat,),) = database.read_now(lambda tx: tx.many("SELECT chat FROM telegram_message"))
    assert b"815815815" not in bytes(chat)
