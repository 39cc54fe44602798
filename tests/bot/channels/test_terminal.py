import io
from pathlib import Path

import pytest

from bot.channels.terminal import Terminal
from bot.conversation.own_data import Files
from bot.port import AnsweredLine, Button, Inbound, Outbound
from dialogs.engine.conversation import Opened, Said, Tapped


async def file_of(appointment: str) -> bytes:
    return f"BEGIN:VCALENDAR {appointment}".encode()


async def nothing_kept(address: str) -> Files:  # noqa: ARG001 -- as the real one
    return (("daten.txt", b"words"),)


def terminal(folder: Path) -> tuple[Terminal, io.StringIO]:
    output = io.StringIO()
    return Terminal(output, calendar_file=file_of, own_files=nothing_kept, folder=folder), output


CHOICE = Outbound(("Who?",), question="role", buttons=(Button("self", "For me", "🙋"), Button("child", "For my child")))
AGE = Outbound(("How old?",), question="age", buttons=(Button("u12", "under 12"), Button("12", "12")), field="number")


async def test_options_are_numbered_and_a_number_taps_one(tmp_path: Path) -> None:
    talk, output = terminal(tmp_path)
    await talk.send("me", CHOICE)
    assert output.getvalue() == "\nWho?\n   1  🙋 For me\n   2  For my child\n"
    assert [talk.read(line) for line in ("1\n", " 2 \n", "3\n")] == [
        Tapped("role", "self"),
        Tapped("role", "child"),
        Said("3"),
    ]


async def test_where_a_number_is_typed_options_are_lettered(tmp_path: Path) -> None:
    talk, output = terminal(tmp_path)
    await talk.send("me", AGE)
    assert output.getvalue() == "\nHow old?\n   a  under 12\n   b  12\n"
    assert [talk.read(line) for line in ("a\n", "B\n", "1\n")] == [Tapped("age", "u12"), Tapped("age", "12"), Said("1")]


async def test_a_second_message_counts_on_so_that_both_can_be_tapped(tmp_path: Path) -> None:
    talk, _ = terminal(tmp_path)
    await talk.send("me", CHOICE)
    await talk.send("me", Outbound(("Coming?",), buttons=(Button("/coming:a1", "Yes"),)))
    assert [talk.read("1"), talk.read("3")] == [Tapped("role", "self"), Tapped("", "/coming:a1")]


async def test_commands_and_words_are_told_apart(tmp_path: Path) -> None:
    talk, _ = terminal(tmp_path)
    assert [talk.read("/back\n"), talk.read("go back\n")] == [Tapped("", "/back"), Said("go back")]


async def test_isolates_are_left_out_and_the_answer_given_is_shown(tmp_path: Path) -> None:
    talk, output = terminal(tmp_path)
    words = Outbound(
        ("At \u20681.12.\u2069",), answered=AnsweredLine("age", "Age", "\u206817\u2069"), progress="3 of 6"
    )
    await talk.send("me", words)
    assert output.getvalue() == "\n✓ Age: 17\n[3 of 6] At 1.12.\n"


async def test_what_is_kept_is_left_as_files(tmp_path: Path) -> None:
    talk, output = terminal(tmp_path)
    await talk.send("me", Outbound(("As a file.",), attachments=("own_data",)))
    assert (tmp_path / "daten.txt").read_bytes() == b"words"
    assert output.getvalue() == f"\nAs a file.\n      {tmp_path / 'daten.txt'}\n"


async def test_an_appointment_leaves_its_calendar_file(tmp_path: Path) -> None:
    talk, output = terminal(tmp_path)
    await talk.send("me", Outbound(("Booked.",), attachments=("calendar", "map"), appointment="a1"))
    assert (tmp_path / "termin.ics").read_bytes() == b"BEGIN:VCALENDAR a1"
    assert str(tmp_path / "termin.ics") in output.getvalue()


@pytest.mark.parametrize("end", ["", "/quit\n", "/exit\nnever read\n"])
async def test_a_talk_takes_each_line_once_and_shows_what_came_meanwhile(tmp_path: Path, end: str) -> None:
    talk, output = terminal(tmp_path)
    taken: list[Inbound] = []
    waiting = [Outbound(("a later message",))]

    async def take(inbound: Inbound) -> None:
        taken.append(inbound)
        waiting.append(CHOICE)

    async def deliver() -> int:
        if not waiting:
            return 0
        await talk.send("me", waiting.pop(0))
        return 1

    lines = io.StringIO(f"2\n\nhello\n{end}")
    await talk.talk(Opened("de"), address="me", lines=lines, take=take, deliver=deliver)
    assert [inbound.event for inbound in taken] == [Opened("de"), Tapped("role", "child"), Said("hello")]
    assert {(inbound.channel, inbound.address) for inbound in taken} == {("terminal", "me")}
    assert len({inbound.update_id for inbound in taken}) == 3
    assert output.getvalue().count("a later message") == 1
