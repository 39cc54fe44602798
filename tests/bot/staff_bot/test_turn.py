"""What counsellors do, without any messenger: on both databases, once each, and never more than their own."""

import asyncio
from datetime import timedelta

import pytest

from bot.staff_bot.request import Heard
from bot.staff_bot.turn import parsed
from storage.calendar import availability
from tests.bot.staff_bot.chats import NORA, NOW, Chats


async def test_the_same_update_twenty_times_is_done_and_answered_once(chats: Chats) -> None:
    await asyncio.gather(*(chats.does(NORA, "/help", button=False, update="77") for _ in range(20)))
    assert len(chats.told(NORA)) == 1


async def test_a_turn_that_fails_says_so_and_the_update_does_not_come_again(
    chats: Chats, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.staff_bot.turn.WISHES", {"help": lambda _asked: 1 / 0})
    assert (await chats.does(NORA, "/help", button=False, update="8")).startswith("Das hat bei uns nicht geklappt.")
    assert await chats.does(NORA, "/help", button=False, update="8") == ""
    assert [said.lines[0][:34] for said in chats.told(NORA)] == ["Das hat bei uns nicht geklappt. Bi"]


@pytest.mark.parametrize(
    "data",
    ["free:nonsense", "free:2027-03-24:eat", "free:2027-03-24:offer:25", "free:2027-03-24:offer:1000:0900:0",
     "free:2027-03-24:offer:1000:1200:9", "free:2027-03-24:offer:1000:1200:0:1", "quiet:ab:cd", "cover:nobody",
     "cover:nora", "cover:karim:soon", "ill:x", "back:", "away:x", "nothing", ":", "ask:all:x"],
)  # fmt: skip
async def test_buttons_nobody_made_change_nothing(chats: Chats, data: str) -> None:
    await chats.does(NORA, data)
    (said,) = chats.told(NORA)
    assert said.lines == ("Das habe ich nicht verstanden. /help zeigt, was ich kann.",)
    tables = ("absence", "extra_opening", "staff_rhythm")
    assert [chats.database.read_now(lambda tx, table=table: tx.many(f"SELECT * FROM {table}")) for table in tables] == [  # type: ignore[misc]  # noqa: S608 -- names of our own
        [], [], [],
    ]  # fmt: skip


async def test_nobody_moves_another_offices_appointment_or_takes_back_anothers_times(chats: Chats) -> None:
    assert await chats.does(NORA, "ask:0123456789abcdef") == "Dieser Termin ist vorbei oder abgesagt."
    chats.database.write_now(lambda tx: availability.be_away(tx, "karim", NOW, NOW + timedelta(hours=3)))
    (away,) = chats.database.read_now(lambda tx: availability.absences(tx, ["karim"], NOW, NOW + timedelta(hours=3)))
    await chats.does(NORA, f"free:2027-03-22:undo:{away.id}")
    assert chats.database.read_now(lambda tx: availability.is_away(tx, "karim", NOW, NOW + timedelta(hours=1)))


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (Heard("1", "1", "/today"), ("today", ())),
        (Heard("1", "1", "/Today@lotse_team_bot team"), ("today", ("team",))),
        (Heard("1", "1", "/quiet 18-7:30"), ("quiet", ("18-7:30",))),
        (Heard("1", "1", "k7 4q2m"), ("card", ("K7-4Q2M",))),
        (Heard("1", "1", "K7-4Q2M"), ("card", ("K7-4Q2M",))),
        (Heard("1", "1", "hallo"), ("", ())),
        (Heard("1", "1", ""), ("", ())),
        (Heard("1", "1", "take:K7-4Q2M", "3"), ("take", ("K7-4Q2M",))),
        (Heard("1", "1", "take:K7-4Q2M"), ("", ())),
    ],
)
def test_what_is_said_is_taken_apart(heard: Heard, expected: object) -> None:
    assert parsed(heard) == expected
