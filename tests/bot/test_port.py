import json
from dataclasses import fields

from bot.port import AnsweredLine, Button, Outbound

WHOLE = Outbound(
    lines=("one", "two"),
    kind="question",
    question="age",
    buttons=(Button("16_17", "16 to 17", "🎂", chosen=True, language="ar"), Button("/back", "Back")),
    columns=2,
    field="number",
    example="17",
    progress="3 of 6",
    answered=AnsweredLine("role", "For", "For me"),
    attachments=("calendar", "map"),
    appointment="a1",
    language="ar",
    direction="rtl",
    silent=True,
    instead="17",
    clears=True,
    conversation="0123456789abcdef",
    letter=7,
    line_languages=("", "en"),
)


def test_a_message_is_the_same_after_it_was_kept_as_json() -> None:
    for message in (WHOLE, Outbound(("one",))):
        assert Outbound.from_json(json.loads(json.dumps(message.to_json()))) == message


def test_the_whole_message_differs_from_the_shortest_in_every_field() -> None:
    """So that the test above sees a field that is forgotten in the JSON."""
    short = Outbound(("one",))
    same = [field.name for field in fields(Outbound) if getattr(WHOLE, field.name) == getattr(short, field.name)]
    assert same == ["at", "envelope"]  # added where it is shown or sent, and never kept
    button, plain = WHOLE.buttons
    assert [field.name for field in fields(Button) if getattr(button, field.name) == getattr(plain, field.name)] == []
