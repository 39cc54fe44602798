"""The talk with a client on the page of their intake."""

import re

import pytest

from bot.letters import live_chat
from storage.intakes import live_chats
from tests.bot.desk.examples import WORDS, payload
from tests.bot.desk.seen import letters, listed, member, with_chat, words
from tests.bot.desk.world import World


async def test_what_is_written_goes_out_once_and_the_answer_is_marked_until_it_is_read(world: World) -> None:
    intake = with_chat(world)
    colleague = await world.colleague()
    await colleague.see(f"/intake/{intake.reference}")
    answer = await colleague.send(f"/intake/{intake.reference}/write", words="Guten Tag <b>")
    assert answer.headers["location"] == f"/desk/intake/{intake.reference}#talk"
    await colleague.send(f"/intake/{intake.reference}/write", phrase="room", room="2.04")
    assert letters(world) == ["talk", "talk"]
    assert listed((await colleague.see("/inbox")).text) == []  # writing takes it

    world.database.write_now(lambda tx: live_chat.pass_on(tx, intake.conversation_id or "", WORDS, world.now))
    inbox = (await colleague.see("/inbox?state=taken")).text
    assert listed(inbox) == [intake.reference]
    assert "hat geschrieben" in inbox

    page = (await (await world.colleague(number=1)).see(f"/intake/{intake.reference}")).text
    assert "Guten Tag &lt;b&gt;" in page
    assert "Der Raum ist jetzt ein anderer: \u20682.04\u2069" in page
    assert f'<p class="words" dir="auto" lang="ar">{WORDS}</p>' in page
    assert re.findall(r'state (\w+)">([^<]+)</span></p>', page) == [
        ("waiting", "unterwegs"),
        ("waiting", "unterwegs"),
        ("client", "von niemandem gelesen"),
    ]
    assert "Nachrichten: 2 vom Team, 1 von der ratsuchenden Person" in words(page)
    page = (await colleague.see(f"/intake/{intake.reference}")).text
    assert f"gelesen von {member(world, 1).name}" in page
    assert "hat geschrieben" not in (await colleague.see("/inbox?state=taken")).text


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"words": " \u202e "}, "Es war nichts zu senden."),
        ({"phrase": "room", "room": " "}, "Bitte füllen Sie jedes Feld aus"),
        ({"phrase": "late", "minutes": "181"}, "Bitte füllen Sie jedes Feld aus"),
        ({"phrase": "we_call", "day": "2027-02-30", "time": "10:00"}, "Bitte füllen Sie jedes Feld aus"),
        ({"phrase": "call_us", "phone": "keine"}, "Bitte füllen Sie jedes Feld aus"),
        ({"phrase": "gone"}, "Bitte füllen Sie jedes Feld aus"),
    ],
)
async def test_what_cannot_be_sent_is_said_and_nothing_is_sent(form: dict[str, str], says: str, world: World) -> None:
    intake = with_chat(world)
    colleague = await world.colleague()
    answer = await colleague.send(f"/intake/{intake.reference}/write", **form)
    assert (answer.status_code, says in answer.text, letters(world)) == (422, True, [])


async def test_a_client_without_a_chat_is_to_be_called(world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    assert "keinen Chat mehr" in (await colleague.see(f"/intake/{intake.reference}")).text
    answer = await colleague.send(f"/intake/{intake.reference}/write", words="x")
    assert (answer.status_code, letters(world)) == (422, [])


async def test_ending_a_talk_tells_the_client_once(world: World) -> None:
    intake = with_chat(world)
    colleague = await world.colleague()
    await colleague.send(f"/intake/{intake.reference}/write", words="Guten Tag")
    for _ in range(2):
        await colleague.send(f"/intake/{intake.reference}/end-talk")
    assert letters(world) == ["talk", "talk_ended"]
    assert world.database.read_now(lambda tx: live_chats.open_of(tx, intake.conversation_id or "", world.now)) is None
