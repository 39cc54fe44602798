"""The public bot in people's hands: what they do in Telegram and what they then see, over HTTP."""

import asyncio
import itertools
import json
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.channels.telegram_public.profile import telegram_language
from bot.conversation.way_back import come_back
from bot.token_buckets import Rate
from dialogs.engine.conversation import State
from storage.engine.database import Database
from storage.people import conversations, ways_back
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.chats import plain
from tests.telegram.emulator import Emulator
from tests.telegram.live import Live, live
from tests.telegram.people import Person

COMMON_WAY = ("self", "yes", "16_17", "area-trier", "asyl")


@pytest_asyncio.fixture
async def service(telegram: Emulator, sqlite: Database) -> AsyncIterator[Live]:
    async with live(telegram, sqlite) as running:
        yield running


def seen(person: Person) -> list[str]:
    return [plain(message) for message in person.messages]


def calls(telegram: Emulator, method: str) -> int:
    return len(telegram.calls(method))


async def begun(service: Live, *taps: str, language: str = "de") -> Person:
    """A person who has come by a link with a language and has tapped this."""
    person = service.person()
    await person.starts(language)
    await service.settled()
    for tap in taps:
        await person.taps(tap)
        await service.settled()
    return person


async def at_summary(service: Live) -> Person:
    """A person who has chosen the first time and reads the summary."""
    person = await begun(service, *COMMON_WAY, "de", "train")
    times = person.messages[-1]
    await person.presses(times.buttons[0][0].data, times)
    await service.settled()
    return person


async def state_of(service: Live, person: Person) -> State:
    kept = await service.database.read(lambda tx: conversations.find(tx, "telegram", str(person.id)))
    assert kept is not None
    assert kept.state is not None
    return State.from_json(kept.state)


# Coming in


async def test_start_without_a_link_shows_the_languages_the_telephones_own_first(service: Live) -> None:
    person = service.person(language="ar")
    await person.starts()
    menu = await person.expects("Sprache / Language")
    assert menu.labels[0] == "العربية"


async def test_a_link_with_a_language_begins_in_it(service: Live) -> None:
    person = service.person(language="de")
    await person.starts("ar")
    await person.expects("لمن")
    assert (await state_of(service, person)).language == "ar"


async def test_a_link_names_language_and_office(service: Live) -> None:
    person = service.person()
    await person.starts("ar_fachdienst-dorsten")
    await person.expects("Fachdienst Dorsten")
    state = await state_of(service, person)
    assert (state.language, state.office) == ("ar", "fachdienst-dorsten")


async def test_a_resume_link_goes_on_with_the_conversation_of_another_device(service: Live) -> None:
    first = await begun(service, "self", "yes", "16_17")
    kept = await service.database.read(lambda tx: conversations.find(tx, "telegram", str(first.id)))
    assert kept is not None
    code = (await service.database.write(lambda tx: ways_back.issue(tx, kept.id, service.bot._now()))).code
    for number in (12, 13):
        other = service.person(number)
        await other.starts(f"resume-{code}")
        await other.expects("Hier ist gerade kein Termin.")
        await other.taps("/unlock")
        await other.expects("Wie alt bist du?")
        await other.taps("16_17")
        await other.expects("Wo wohnst du?")
    stranger = service.person(14)
    await stranger.starts("resume-AAAAAAAAAA")
    await stranger.expects("Dieser Code stimmt nicht, oder seine Zeit ist um.")


# Answering


async def test_an_answered_question_folds_and_can_be_changed(service: Live) -> None:
    person = await begun(service, *COMMON_WAY[:3])
    folded = next(message for message in person.messages if "Alter" in message.text)
    assert (plain(folded), folded.labels) == ("Alter: 16 bis 17 ✓", ["✏️ Ändern"])
    await person.presses(folded.buttons[0][0].data, folded)
    await service.settled()
    again = person.messages[-1]
    assert "Wie alt bist du?" in again.text
    assert "16 bis 17 ✓" in again.labels


async def test_the_tap_is_answered_before_the_turn_and_once(service: Live) -> None:
    await begun(service, "self")
    methods = [request.method for request in service.telegram.requests if request.method != "getUpdates"]
    assert methods.count("answerCallbackQuery") == 1
    tap = methods.index("answerCallbackQuery")
    assert "editMessageText" not in methods[:tap]


async def test_leading_on_is_shown_in_place_and_an_answer_is_a_new_message(service: Live) -> None:
    person = await begun(service, *COMMON_WAY, "de", "train")
    before = len(person.messages)
    number = person.messages[-1].id
    await person.taps("days")
    await service.settled()
    assert len(person.messages) == before
    assert (person.messages[-1].id, "Welcher Tag" in person.messages[-1].text) == (number, True)
    await person.taps("/back")
    await service.settled()
    assert (person.messages[-1].id, "Wann kannst du?" in person.messages[-1].text) == (number, True)


async def test_a_booked_appointment_comes_with_calendar_file_and_place(service: Live) -> None:
    person = await begun(service, *COMMON_WAY, "de", "train")
    slot = next(
        button
        for row in person.messages[-1].buttons
        for button in row
        if "🏠" in button.label or "🕒" in button.label or "📅" in button.label
    )
    await person.presses(slot.data, person.messages[-1])
    await service.settled()
    await person.taps("ok")
    ticket = await person.expects("Dein Termin ist gebucht")
    await service.settled()
    assert "<b>" in ticket.html
    assert re.search(r"<code>\d{4}</code>", ticket.html)
    file = next(message for message in person.messages if message.file_name)
    assert (file.file_name, file.file.startswith(b"BEGIN:VCALENDAR")) == ("termin.ics", True)
    place = next(message for message in person.messages if message.venue)
    assert place.venue["title"] == "Termin"
    assert person.messages[-1] is place


async def test_all_that_is_kept_comes_as_files_when_asked_for(service: Live) -> None:
    person = await begun(service, *COMMON_WAY, "de")
    await person.says("/datenschutz")
    await person.expects("Mehr zu deinen Daten")
    await service.settled()
    await person.taps("/my_data")
    await person.expects("Asylverfahren läuft")
    await service.settled()
    assert not [message for message in person.messages if message.file_name]
    await person.taps("/my_data_file")
    await person.expects("Alles als Datei")
    await service.settled()
    files = {message.file_name: message.file.decode() for message in person.messages if message.file_name}
    assert list(files) == ["daten.txt", "daten.json"]
    assert "Papier: Asylverfahren läuft" in files["daten.txt"].splitlines()
    assert json.loads(files["daten.json"])["devices"][0]["channel"] == "telegram"


async def test_words_answer_too_and_are_escaped_where_they_are_shown(service: Live) -> None:
    person = await at_summary(service)
    await person.says("Ich heiße <b>Amir</b> & Co")
    asked = await person.expects("<b>Amir</b> & Co")
    assert "&lt;b&gt;Amir&lt;/b&gt; &amp; Co" in asked.html


async def test_an_old_button_says_so_and_offers_to_change(service: Live) -> None:
    person = await begun(service, "self", "yes")
    folded = person.messages[0]
    data = folded.buttons[0][0].data.replace(":/change:role", "role:child")
    await person.presses(data, folded)
    hint = await person.expects("schon beantwortet")
    assert hint.labels == ["✏️ Ändern"]


async def test_a_button_of_another_conversation_decides_nothing(service: Live) -> None:
    person = await begun(service, "self")
    await person.presses("1:0123456789abcdef:consent:yes", person.messages[-1])
    await service.settled()
    assert (await state_of(service, person)).frames[0].answers.keys() == {"role"}
    await person.presses("9:whatever", person.messages[-1])
    await service.settled()
    assert "Einwilligung" not in "".join(seen(person))


async def test_commands_work_in_german_and_english(service: Live) -> None:
    person = await begun(service, "self", "yes")
    for command, words in (("/hilfe", "jederzeit"), ("/help@lotse", "jederzeit"), ("/termin", "keinen Termin")):
        await person.says(command)
        await person.expects(words)
    await person.says("/zurueck")
    await service.settled()
    assert "consent" not in (await state_of(service, person)).frames[0].answers


# The telephone number


async def test_the_own_number_can_be_shared_and_the_keyboard_goes_again(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.says("/mensch")
    await service.settled()
    await person.taps("call")
    await person.expects("die Nummer von diesem Telefon")
    assert [button.asks_contact for button in person.keyboard] == [True]
    await person.sends_contact(own=False)
    await service.settled()
    assert person.keyboard
    await person.sends_contact("+49 651 9120012", own=True)
    await person.expects("Wir rufen dich")
    await service.settled()
    assert person.keyboard == []


# What is not text


@pytest.mark.parametrize(
    ("sends", "answer"),
    [
        ("sends_voice", "Sprachnachrichten kann ich nicht verstehen"),
        ("sends_photo", "Bitte schick keine Fotos von Papieren"),
        ("sends_document", "Bitte schick keine Fotos von Papieren"),
        ("sends_location", "Die Postleitzahl reicht"),
        ("sends_contact", "Wie alt bist du?"),
    ],
)
async def test_what_is_not_text_is_answered_and_never_fetched(service: Live, sends: str, answer: str) -> None:
    person = await begun(service, "self", "yes")
    await getattr(person, sends)()
    await person.expects(answer)
    await service.settled()
    assert "Wie alt bist du?" in person.messages[-1].text
    assert calls(service.telegram, "getFile") == 0


async def test_a_photo_can_be_deleted_here(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.sends_photo()
    hint = await person.expects("keine Fotos")
    photo = person.last_message
    await person.taps("Hier löschen")
    await service.settled()
    await service.until(lambda: not (person.chat.find(photo) or person.chat.find(hint.id)))


async def test_danger_under_a_photo_is_heard(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.sends_photo("ich will sterben")
    await person.expects("116 111")


async def test_a_sticker_stands_for_its_emoji(service: Live) -> None:
    person = await at_summary(service)
    await person.sends_sticker("👍")
    await person.expects("Dein Termin ist gebucht")


async def test_a_poll_gets_the_help_line(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.sends({"dice": {"emoji": "🎲", "value": 3}})
    await person.expects("Das kann ich nicht lesen")


async def test_a_forwarded_yes_is_no_consent(service: Live) -> None:
    person = await begun(service, "self")
    await person.forwards("ja, ich bin einverstanden")
    await service.settled()
    assert "consent" not in (await state_of(service, person)).frames[0].answers


async def test_an_edited_answer_is_heard_once_again(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.says("17")
    await person.expects("Wo wohnst du?")
    await service.settled()
    await person.edits("15")
    await service.settled()
    assert (await state_of(service, person)).frames[0].answers["age"].value == {"age": 15}
    await person.edits("14")
    await person.expects("Eine frühere Antwort änderst du")
    await service.settled()
    assert (await state_of(service, person)).frames[0].answers["age"].value == {"age": 15}


async def test_an_edit_of_words_that_were_not_understood_answers_the_open_question(service: Live) -> None:
    person = await begun(service, "self", "yes")
    await person.says("blablub")
    await service.settled()
    await person.edits("17")
    await person.expects("Wo wohnst du?")


# Groups, blocked, deleted


async def test_in_a_group_it_says_one_line_and_leaves(service: Live) -> None:
    person = service.person(language="de")
    group = service.telegram.group(service.account, id=-500)
    await group.adds_bot(person)
    await left(service, -500)
    (said,) = group.messages
    assert said.text == "Bitte schreib mir privat:\nhttps://t.me/lotse_test_bot"
    assert await service.database.read(lambda tx: tx.one("SELECT COUNT(*) FROM conversation")) == (0,)


async def test_it_leaves_a_channel_without_a_word(service: Live) -> None:
    channel = service.telegram.group(service.account, id=-501, kind="channel")
    await channel.adds_bot(service.person())
    await left(service, -501)
    assert channel.messages == []


async def left(service: Live, chat: int) -> None:
    await service.until(lambda: bool(service.telegram.calls("leaveChat", chat=chat)))


async def test_a_person_who_blocks_the_bot_is_unreachable_until_they_come_back(service: Live) -> None:
    person = await begun(service, "self")
    await person.blocks()
    await service.settled()
    kept = await service.database.read(lambda tx: conversations.find(tx, "telegram", str(person.id)))
    assert kept is not None
    assert await service.database.read(lambda tx: conversations.address_of(tx, kept.id)) is None
    await person.starts()
    await person.expects("einverstanden")
    assert await service.database.read(lambda tx: conversations.address_of(tx, kept.id)) == ("telegram", "11")


async def test_deleting_everything_takes_back_what_the_bot_has_said(service: Live) -> None:
    person = await begun(service, "self", "yes", "16_17")
    await person.says("/loeschen")
    await service.settled()
    await person.taps("yes")
    await person.expects("Alles ist gelöscht")
    await service.settled()
    assert [text.splitlines()[0] for text in seen(person)] == ["Alles ist gelöscht."]


async def test_rather_without_telegram_leads_to_the_web_chat_by_a_link(service: Live) -> None:
    person = await begun(service, "self")
    await person.taps("/web")
    card = await person.expects("ohne Telegram:")
    link = re.search(r"https://lotse\.example\.org/t/([\w-]{22})", plain(card))
    assert link is not None
    came = await service.database.write(
        lambda tx: come_back(tx, link[1], "web", "session", SAMPLES, service.bot._now())
    )
    page = await service.turns.page("web", "session")
    assert (came, page is not None and page.messages[-1].question) == ("conversation", "consent")


# Limits and troubles


async def test_too_many_requests_are_waited_for_and_nothing_is_lost_or_doubled(service: Live) -> None:
    person = await begun(service, "self")
    service.telegram.fault(method="sendMessage", count=1, when="before", status=429, retry_after=1)
    await person.taps("yes")
    await person.expects("Wie alt bist du?", seconds=8)
    await service.settled()
    assert len([text for text in seen(person) if "Wie alt bist du?" in text]) == 1
    assert service.telegram.impatient == []


@pytest.mark.parametrize("status", [500, "502html", "drop"])
async def test_a_failure_of_telegram_is_tried_again(service: Live, status: int | str) -> None:
    person = await begun(service, "self")
    service.telegram.fault(method="sendMessage", count=1, when="before", status=status)  # type: ignore[arg-type]
    await person.taps("yes")
    await person.expects("Wie alt bist du?", seconds=12)
    await service.settled()
    assert len([text for text in seen(person) if "Wie alt bist du?" in text]) == 1


async def test_a_ticket_whose_file_failed_goes_on_with_the_file(service: Live) -> None:
    person = await at_summary(service)
    service.telegram.fault(method="sendDocument", count=1, when="before", status=500)
    await person.taps("ok")
    await person.expects(lambda message: bool(message.venue), seconds=12)
    await service.settled()
    assert len([text for text in seen(person) if "Dein Termin ist gebucht" in text]) == 1
    assert len([message for message in person.messages if message.file_name]) == 1


async def test_the_pace_keeps_to_one_message_a_second_in_a_chat(telegram: Emulator, sqlite: Database) -> None:
    async with live(telegram, sqlite, rate=Rate(burst=1, per_second=5)) as service:
        person = await begun(service)
        await asyncio.gather(*[person.says("blablub") for _ in range(3)])
        await service.settled()
        times = [request.at for request in telegram.requests if request.method == "sendMessage"]
        gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
        assert min(gaps) > 0.15


async def test_an_unreadable_update_does_not_hide_the_others(service: Live) -> None:
    person = await begun(service, "self")
    service.account.push("message", {"message_id": "not a number"}, 99)
    await person.taps("yes")
    await person.expects("Wie alt bist du?")


async def test_commands_and_descriptions_are_set_in_every_language(service: Live) -> None:
    codes = {"", *(telegram_language(language.tag) for language in CATALOGS.languages)}
    await service.until(lambda: calls(service.telegram, "setMyShortDescription") == len(codes))
    described = {call.language: call.arguments["commands"] for call in service.telegram.calls("setMyCommands")}
    assert set(described) == codes >= {"", "de", "en", "ar"}
    assert [command["command"] for command in described["de"]][:2] == ["hilfe", "zurueck"]
