"""What a person may ask to see (GDPR Art. 15): every table, every answer, in words; and the files (Art. 15(3), 20)."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.appointments.booked import time_of
from bot.conversation.own_data import JSON_FILE, TEXT_FILE, OwnData, own_files
from bot.conversation.turn import Turns
from bot.installation import enter
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import FSI, LRI, PDI, RLM, Speaker
from bot.letters import live_chat
from bot.letters.still_waiting import ask_who_waits
from bot.office.file import read_offices
from bot.port import Inbound
from bot.settings import SAMPLE_OFFICES
from dialogs.channels import CHANNELS, channel_named
from dialogs.engine.conversation import Opened, Said, State, Tapped
from dialogs.rules.slots import Slot
from storage.calendar import appointments, interpreters, offers
from storage.calendar.appointments import Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.people import conversations, reach, ways_back
from storage.schema import metadata
from storage.team import audit, staff

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OFFICES = tuple(sorted(read_offices(SAMPLE_OFFICES), key=lambda office: office.id != "jmd-trier"))
CATALOGS = Catalogs.load()
ISOLATES = dict.fromkeys(map(ord, (FSI, LRI, PDI, RLM)))

OF_A_PERSON = {
    "conversation": "since when, and the dialogs' state: every answer",
    "address": "devices",
    "cancelling": "nothing more: that a text message asked whether an appointment is to be cancelled, for a day",
    "reach": "ways: where letters go, since when, and whether they are taken back or gone",
    "way_back": "that there are a link and a code, and until when",
    "appointment": "appointments",
    "further_appointment": "appointments the team made, with them",
    "occupied_quarter": "until when a time is kept; which one, the answer and the appointment say",
    "interpreter_booking": "how far the booking of an interpreter has come",
    "intake": "handed over",
    "intake_label": "nothing more: keyed hashes of the language and the topics of the intake",
    "talk": "nothing more: who writes to whom, of the messages",
    "talk_message": "messages of both sides",
    "slot_offer": "times that were offered",
    "stopped_waiting": "that nothing more is offered",
    "waiting": "when they last said that they wait, were asked, and when it ends",
    "outbox": "messages, sent and planned",
}
"""Tables that hang on a person, and what of them is shown."""
OF_NOBODY = {
    *("absence", "bot_account", "busy_span", "calendar_feed", "calendar_source", "counter", "extra_opening"),
    *("freed_time", "login_link", "login_try", "office", "office_change", "opening_rule", "passphrase"),
    *(
        "paused_offers",
        "push_key",
        "recovery_code",
        "staff_chat",
        "staff_member",
        "staff_rhythm",
        "staff_session",
        "used_code",
    ),
    *("staff_channel", "staff_reach"),
}
"""Tables of the office and its staff."""
WITHOUT_A_NAME = {
    "audit": "looks of the team, found through the intake",
    "sending_count": "how often something was sent to a keyed hash of a number, a network or an office, for a day",
    "seen_update": "ids of updates, of which nobody can tell whose they are",
    "telegram_message": "numbers of messages in a chat that is a keyed hash, for 48 hours",
}
"""Tables that point at nobody, though a person caused them."""


def hanging_on_a_person() -> set[str]:
    """Follow the foreign keys: every table that hangs on a conversation, itself or through another."""
    found = {"conversation"}
    while True:
        more = {
            name
            for name, table in metadata.tables.items()
            if any(key.column.table.name in found for key in table.foreign_keys)
        }
        if more <= found:
            return found
        found |= more


def test_every_table_that_hangs_on_a_person_is_shown() -> None:
    missing = hanging_on_a_person() - OF_A_PERSON.keys()
    assert not missing, f"{missing}: read it in storage/people/kept.py and say it in bot/conversation/own_data.py"
    unknown = metadata.tables.keys() - OF_A_PERSON.keys() - OF_NOBODY - WITHOUT_A_NAME.keys()
    assert not unknown, f"{unknown}: does it belong to a person? Then say it in bot/conversation/own_data.py"


class Person:
    """Somebody who writes, in the web chat if nothing else is said."""

    def __init__(self, database: Database, address: str = "phone", channel: str = "web") -> None:
        self.database, self.address, self.number, self.now = database, address, 0, NOW
        self.channel = channel
        database.write_now(lambda tx: enter(tx, OFFICES))
        self.turns = Turns(database=database, offices=OFFICES, catalogs=CATALOGS, now=lambda: self.now)

    async def does(self, *events: Any) -> None:
        for event in events:
            self.number += 1
            said = Tapped("", event) if isinstance(event, str) and event.startswith("/") else event
            if isinstance(said, str):
                page = await self.turns.page(self.channel, self.address)
                assert page is not None
                question = next(message.question for message in reversed(page.messages) if message.question)
                said = Tapped(question, said)
            await self.turns.take(Inbound(self.channel, self.address, str(self.number), said))

    async def first_time(self) -> str:
        page = await self.turns.page(self.channel, self.address)
        assert page is not None
        asked = next(message for message in reversed(page.messages) if message.question)
        return asked.buttons[0].id

    async def books(self, language: str = "de") -> None:
        await self.does(Opened(language=language), "self", "yes", "16_17", "area-trier", "asyl", "de", "train")
        await self.does(await self.first_time())
        await self.does("ok")

    def data(self) -> OwnData:
        def read(tx: Transaction) -> OwnData:
            kept = conversations.find(tx, self.channel, self.address)
            assert kept is not None
            assert kept.state is not None
            return OwnData.read(tx, kept.id, State.from_json(kept.state), OFFICES, CATALOGS)

        return self.database.read_now(read)

    def lines(self, language: str = "de") -> list[str]:
        """Give what is shown, a line each."""
        speaker = Speaker(CATALOGS, language)
        return [
            f"{speaker.words(what)}: {speaker.words(content)}".translate(ISOLATES)
            for what, content in self.data().entries()
        ]

    def write(self, work: Callable[[Transaction], object]) -> None:
        self.database.write_now(work)

    def intake(self, tx: Transaction) -> intakes.IntakeRecord:
        kept = conversations.find(tx, self.channel, self.address)
        assert kept is not None
        found = intakes.latest_of(tx, kept.id)
        assert found is not None
        return found


async def test_what_was_asked_booked_and_handed_over_reads_in_words(database: Database) -> None:
    person = Person(database)
    await person.books()
    lines = person.lines()
    intake = person.database.read_now(person.intake)
    assert lines[:11] == [
        "Sprache: Deutsch",
        "Chat: hier im Chat: Mo 23.11. um 10:00",
        "Alter: 16 bis 17",
        "Beratung: Für mich",
        "Thema: Ausbildung",
        "Ort: Trier",
        "Papier: Asylverfahren läuft",
        "Sprache im Gespräch: Deutsch",
        "Zeit: Di 24.11. um 14:00",
        "Einwilligung: Ja, einverstanden",
        "Einwilligung: Mo 23.11. um 10:00, Fassung 4 des Textes, in dieser Sprache: Deutsch",
    ]
    assert "Termin: Di 24.11. um 14:00" in lines
    assert f"Beim Team: {intake.reference}: Mo 23.11. um 10:00" in lines
    assert len([line for line in lines if line.startswith("Geplante Nachricht: ")]) >= 2
    assert len(lines) == len(set(lines))


async def test_what_prepare_collected_is_there_in_words(database: Database) -> None:
    person = Person(database)
    await person.books()
    await person.does("/prepare", "little", "woman", "worker", "wheelchair", "pram", "seen", "16-20", "no")
    await person.does(Said("Pflegerin werden"), Said("Dari"), Said("nichts"), "ok")
    assert {
        "Deutsch: Ein wenig",
        "Wunsch: Mit einer Frau",
        "Mit dabei: Sozialarbeiterin, Sozialarbeiter",
        "Hilfe vor Ort: Rollstuhl",
        "Hilfe vor Ort: Kinderwagen",
        "Handy: Ja, andere sehen es",
        "Eltern: Nein",
        "Ziel: Pflegerin werden",
        "Stärken: Dari",
    } <= set(person.lines())


async def test_messages_offers_codes_and_what_became_of_the_appointment_are_there(database: Database) -> None:
    person = Person(database)
    await person.books()
    member_id = OFFICES[0].counsellors[0].id

    def beside(tx: Transaction) -> None:
        intake = person.intake(tx)
        member = staff.find(tx, member_id)
        assert member is not None
        assert intake.conversation_id
        assert intake.appointment_id
        appointments.confirm(tx, intake.appointment_id)
        appointments.run_late(tx, intake.appointment_id, 20)
        appointments.mute(tx, intake.appointment_id)
        interpreters.note(tx, intake.appointment_id, 0, "ordered", member_id, NOW)
        live_chat.write(tx, member, intake, {"words": "Guten Tag Amir"}, NOW)
        live_chats.hear(tx, intake.conversation_id, "Ich komme gern", NOW)
        slot = Slot(NOW + timedelta(days=9), member_id, 60, OFFICES[0].sites[0].id, "person", "erstgespraech")
        offers.make(
            tx,
            time_of(slot),
            office_id=intake.office_id,
            intake_id=intake.id,
            conversation_id=intake.conversation_id,
            until=NOW + timedelta(hours=2),
            now=NOW,
        )
        offers.stop(tx, intake.id)
        ways_back.issue(tx, intake.conversation_id, NOW)
        ways_back.be_guest(tx, intake.conversation_id, "web", "tablet", {}, "", NOW)
        audit.note(tx, staff_id=member_id, office_id=intake.office_id, what="looked", intake_id=intake.id, now=NOW)

    person.write(beside)
    assert {
        "Vom Team: Guten Tag Amir",
        "Nachricht: Ich komme gern",
        "Angebotene Zeit: Mi 2.12. um 10:00",
        "Warteliste: keine Angebote mehr, weil das Team sie gestoppt hat",
        "Sprache im Gespräch: Jemand zum Dolmetschen ist angefragt.",
        "Ja, ich komme: Ja",
        "Ich komme später: 20 Minuten",
        "Erinnerung aus: Ja",
        "Später wiederkommen: ein Link und ein Code, bis Di 1.12. um 10:00",
        "Termin auf einem anderen Gerät gezeigt: hier im Chat: Mo 23.11. um 10:00",
    } <= set(person.lines())


async def test_an_answer_that_was_taken_back_is_still_kept_and_so_is_shown(database: Database) -> None:
    person = Person(database)
    await person.does(Opened(language="de"), "self", "yes", "16_17", "/back")
    assert "Frühere Antworten: Alter: 16 bis 17" in person.lines()


@pytest.mark.parametrize("channel", sorted(name for name in CHANNELS if CHANNELS[name].used_for == "conversation"))
async def test_wherever_somebody_writes_it_says_where(database: Database, channel: str) -> None:
    person = Person(database, channel=channel)
    await person.does(Opened(language="de"), "self", "yes", "16_17")
    where = {"us": "hier im Chat", "Telegram": "Telegram"}[channel_named(channel).run_by]
    lines = person.lines()
    assert lines[:2] == ["Sprache: Deutsch", f"Chat: {where}: Mo 23.11. um 10:00"]
    assert "Alter: 16 bis 17" in lines


async def test_ways_are_shown_with_their_address_where_somebody_can_read_it(database: Database) -> None:
    person = Person(database)
    await person.does(Opened(language="en"), "self", "yes", "16_17")

    def ways(tx: Transaction) -> None:
        kept = conversations.find(tx, person.channel, person.address)
        assert kept is not None
        conversation = kept.id
        device = reach.add_way(tx, conversation, "web_push", '{"endpoint": "secret"}', NOW, confirmed=True)
        number = reach.add_way(tx, conversation, "sms", "+491713920012", NOW, confirmed=True)
        reach.add_way(tx, conversation, "email", "amina@example.org", NOW, confirmed=False)
        reach.stop(tx, number, NOW + timedelta(days=1))
        reach.mark_gone(tx, device, NOW + timedelta(days=2))
        conversations.keep_discreet(tx, conversation, discreet=True)

    database.write_now(ways)
    said = [line for line in person.lines("en") if line.startswith(("We reach you by", "Phone"))]
    assert sorted(said) == sorted(
        [
            "We reach you by: message on a device",
            "We reach you by: message on a device: since Mon 23/11 at 10:00",
            "We reach you by: message on a device: nothing has arrived there since Wed 25/11 at 10:00",
            "We reach you by: text message (SMS): +491713920012",
            "We reach you by: text message (SMS): since Mon 23/11 at 10:00",
            "We reach you by: text message (SMS): taken back on Tue 24/11 at 10:00",
            "We reach you by: e-mail: amina@example.org",
            "Phone: Others see it: we write only time and code.",
        ]
    )


@pytest.mark.parametrize("code", [language.code for language in CATALOGS.languages])
async def test_no_code_is_shown_in_any_language(database: Database, code: str) -> None:
    person = Person(database)
    await person.books()
    await person.does("/prepare", "little", "woman", "worker", "wheelchair", "pram", "seen", "16-20", "no")
    await person.does("/skip", "/skip", "/skip", "ok")
    codes = {
        "self",
        "16_17",
        "asyl",
        "train",
        "area-trier",
        "jmd-trier",
        "little",
        "woman",
        "worker",
        "seen",
        "wheelchair",
    }
    for line in person.lines(code):
        content = line.partition(": ")[2]
        assert content not in codes, line
        assert not {"16_17", "area-trier", "jmd-trier"} & set(line.split()), line
        assert "{" not in line


async def test_the_files_hold_all_of_it_uncut_and_the_text_says_what_the_card_says(database: Database) -> None:
    person = Person(database)
    await person.books()
    person.now += timedelta(minutes=1)
    words = "Ich möchte " + "sehr " * 60 + "gern"
    await person.does("/human", Said(words))
    files = person.database.read_now(
        lambda tx: own_files(tx, "web", person.address, offices=OFFICES, catalogs=CATALOGS, now=NOW)
    )
    assert [name for name, _ in files] == [TEXT_FILE, JSON_FILE]
    written, kept = files[0][1].decode("utf-8"), json.loads(files[1][1])
    lines = person.lines()
    assert written.splitlines()[2 : 2 + len(lines)] == lines
    assert f"Nachricht: {words}" in written
    assert kept["state"]["known"]["status"] == "asyl"
    assert kept["state"]["names"]["status"] == "Paper"
    answered = {key for frame in kept["state"]["frames"] for key in frame["answers"]} | kept["state"]["known"].keys()
    assert [key for key in answered if key.startswith("summary")] == ["summary_0"]
    assert "summary_0" not in kept["state"]["names"], "its value is no name, only the yes to what stood above it"
    assert kept["appointments"][0]["start"] == "2026-11-24T13:00:00+00:00"
    assert [handed["kind"] for handed in kept["handed_over"]] == ["first_contact", "message"]
    assert kept["handed_over"][1]["answers"]["message"] == words


async def test_who_waits_sees_since_when_what_they_were_asked_and_when_it_ends(database: Database) -> None:
    person = Person(database)
    await person.does(Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train", "wait", "any")
    await person.does("ok")
    trier = OFFICES[:1]
    for days in (0, 14, 49):
        person.write(lambda tx, days=days: ask_who_waits(tx, trier, NOW + timedelta(days=days)))  # type: ignore[misc]
    lines = [line for line in person.lines() if line.startswith("Warteliste: ")][1:]
    assert lines == [
        "Warteliste: du hast zuletzt am Mo 23.11. um 10:00 gesagt, dass du wartest",
        "Warteliste: gefragt am Mo 7.12. um 10:00",
        "Warteliste: endet am Mo 18.1. um 10:00",
    ]
    files = database.read_now(
        lambda tx: own_files(tx, "web", person.address, offices=OFFICES, catalogs=CATALOGS, now=NOW)
    )
    assert json.loads(dict(files)[JSON_FILE])["handed_over"][0]["waiting"] == {
        "last_said": "2026-11-23T09:00:00+00:00",
        "asked_at": "2026-12-07T09:00:00+00:00",
        "ends_at": "2027-01-18T09:00:00+00:00",
    }


async def test_a_video_talk_is_shown_with_its_room_and_a_call_with_who_calls(database: Database) -> None:
    person = Person(database)
    await person.does(Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train", "video")
    await person.does(await person.first_time())
    await person.does("ok")
    (booked,) = person.data().kept.appointments
    assert f"Termin: 🎥 Per Video: https://meet.example.org/{booked.room}" in person.lines()
    other = Person(database, "another phone")
    other.number = 100  # updates of a channel have ids of their own
    await other.does(Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train", "phone")
    await other.does(await other.first_time(), "self", "ok")
    assert "Termin: 📞 Du rufst uns an: 030 23125 130" in other.lines()  # Trier's time is taken: it is Konz's
    said = [each.data().as_json(NOW)["appointments"][0] for each in (person, other)]
    assert [(each["room"], each["you_call"]) for each in said] == [(booked.room, False), ("", True)]


async def test_nobody_else_is_in_the_files(database: Database) -> None:
    person, other = Person(database), Person(database, "another phone")
    await person.books()
    await other.does(Opened(language="ar"), "self", "yes", "18_25")
    files = dict(
        database.read_now(lambda tx: own_files(tx, "web", "another phone", offices=OFFICES, catalogs=CATALOGS, now=NOW))
    )
    assert json.loads(files[JSON_FILE])["appointments"] == []
    assert "asyl" not in files[JSON_FILE].decode()
    assert (
        database.read_now(lambda tx: own_files(tx, "web", "nobody", offices=OFFICES, catalogs=CATALOGS, now=NOW)) == ()
    )


UNKNOWN = {
    "address.channel": "Chat: nope: Mo 23.11. um 10:00",
    "outbox.kind": "Sprache: Deutsch",
    "appointment.state": "Termin: nope",
    "appointment.mode": "Termin: nope",
    "intake.kind": "Beim Team: nope",
    "intake.urgency": "Beim Team: nope",
    "intake.state": "Beim Team: nope",
    "slot_offer.state": "Angebotene Zeit: Mi 2.12. um 10:00",
    "slot_offer.slot": "Angebotene Zeit: Mi 2.12. um 10:00",
    "interpreter_booking.progress": "Sprache im Gespräch: nope",
}
"""A line that says what is kept, where a column holds a code of another version."""


@pytest.mark.parametrize("column", UNKNOWN)
async def test_a_code_of_another_version_withholds_nothing(database: Database, column: str) -> None:
    person = Person(database)
    await person.books()
    start, site = NOW + timedelta(days=9), OFFICES[0].sites[0].id

    def more(tx: Transaction) -> str:
        intake = person.intake(tx)
        assert intake.appointment_id
        assert intake.conversation_id
        interpreters.note(tx, intake.appointment_id, 0, "ordered", OFFICES[0].counsellors[0].id, NOW)
        mode: Any = "nope" if column == "slot_offer.slot" else "person"
        time = Time(OFFICES[0].counsellors[0].id, start, 60, 0, "erstgespraech", mode, site)
        whose = {"office_id": intake.office_id, "intake_id": intake.id, "conversation_id": intake.conversation_id}
        assert offers.make(tx, time, until=NOW + timedelta(hours=2), now=NOW, **whose)
        return intake.conversation_id

    conversation = person.database.write_now(more)
    state, before = person.data().state, person.data()
    if column != "slot_offer.slot":
        table, name = column.split(".")
        person.write(lambda tx: tx.run(f"UPDATE {table} SET {name} = 'nope'"))  # noqa: S608 -- of the schema
    after = database.read_now(lambda tx: OwnData.read(tx, conversation, state, OFFICES, CATALOGS))
    speaker = Speaker(CATALOGS, "de")
    lines = after.as_text(speaker, NOW).translate(ISOLATES).splitlines()
    assert UNKNOWN[column] in lines
    lost = set(before.as_text(speaker, NOW).translate(ISOLATES).splitlines()) - set(lines)
    assert len(lost) <= 1, f"only the code's own line differs: {lost}"
    assert "nope" in json.dumps(after.as_json(NOW))
    if column != "address.channel":
        files = database.read_now(
            lambda tx: own_files(tx, "web", person.address, offices=OFFICES, catalogs=CATALOGS, now=NOW)
        )
        assert json.loads(dict(files)[JSON_FILE]) == after.as_json(NOW)
        await person.does("/my_data")
        page = await person.turns.page("web", person.address)
        assert page is not None
        shown = [" ".join(map(speaker.words, message.lines)).translate(ISOLATES) for message in page.messages]
        assert any("Das wissen wir über dich" in words for words in shown), shown
