import json
from typing import Any

import pytest
from telegram import Update

from bot.port import Button, Outbound
from bot.staff_bot.request import Heard
from bot.staff_bot.telegram import Left, Outside, keyboard, read

NORA = {"id": 7, "is_bot": False, "first_name": "Nora"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Nora"}
GROUP = {"id": -55, "type": "group", "title": "Team"}
BOT = {"id": 1, "is_bot": True, "first_name": "Lotse"}


def message(chat: dict[str, Any], **content: Any) -> dict[str, Any]:
    return {"message_id": 3, "date": 1, "chat": chat, "from": NORA, **content}


def member(chat: dict[str, Any], status: str) -> dict[str, Any]:
    def one(state: str) -> dict[str, Any]:
        return {"user": BOT, "status": state, "until_date": 0}

    return {"chat": chat, "from": NORA, "date": 1, "old_chat_member": one("left"), "new_chat_member": one(status)}


def tapped(chat: dict[str, Any], data: str) -> dict[str, Any]:
    shown = {**message(chat, text="?"), "from": BOT}
    return {"id": "9", "from": NORA, "chat_instance": "1", "message": shown, "data": data}


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("message", message(PRIVATE, text="/today"), Heard("7", "5", "/today")),
        ("message", message(PRIVATE, text="K7 4Q2M"), Heard("7", "5", "K7 4Q2M")),
        ("message", message(PRIVATE, dice={"emoji": "🎲", "value": 3}), Heard("7", "5", "")),
        ("message", message(GROUP, text="/today"), Outside(-55)),
        ("callback_query", tapped(PRIVATE, "take:K7-4Q2M"), Heard("7", "5", "take:K7-4Q2M", "3")),
        ("callback_query", tapped(GROUP, "take:K7-4Q2M"), None),
        ("my_chat_member", member(PRIVATE, "kicked"), Left("7")),
        ("my_chat_member", member(PRIVATE, "member"), None),
        ("my_chat_member", member(GROUP, "member"), Outside(-55)),
        ("my_chat_member", member(GROUP, "left"), None),
        ("edited_message", message(PRIVATE, text="/today", edit_date=2), None),
    ],
)
def test_what_happens_is_read(kind: str, content: dict[str, Any], expected: object) -> None:
    update = Update.de_json(json.loads(json.dumps({"update_id": 5, kind: content})), None)
    assert read(update) == expected


def rows(columns: int, *labels: str) -> list[list[str]]:
    message = Outbound(("?",), buttons=tuple(Button(f"id:{label}", label) for label in labels), columns=columns)
    return [[button.text for button in row] for row in keyboard(message)]


@pytest.mark.parametrize(
    ("columns", "labels", "expected"),
    [
        (1, ["a", "b"], [["a"], ["b"]]),
        (2, ["a", "b", "c"], [["a", "b"], ["c"]]),
        (4, ["08:00", "08:30", "09:00", "09:30", "10:00"], [["08:00", "08:30", "09:00", "09:30"], ["10:00"]]),
        (2, ["a", "Alle um Verschieben bitten", "b", "c"], [["a"], ["Alle um Verschieben bitten"], ["b", "c"]]),
        (3, ["Übernehmen", "Öffnen", "Später"], [["Übernehmen", "Öffnen", "Später"]]),
        (3, [], []),
    ],
)
def test_buttons_stand_in_rows_that_cut_no_label(columns: int, labels: list[str], expected: list[list[str]]) -> None:
    assert rows(columns, *labels) == expected


def test_a_link_is_a_button_of_its_own_kind() -> None:
    (first,), (second,) = keyboard(
        Outbound(("?",), buttons=(Button("https://lotse.example/x", "Desk", "🔗"), Button("take:K7-4Q2M", "Take")))
    )
    assert (first.text, first.url, first.callback_data) == ("🔗 Desk", "https://lotse.example/x", None)
    assert (second.text, second.url, second.callback_data) == ("Take", None, "take:K7-4Q2M")
