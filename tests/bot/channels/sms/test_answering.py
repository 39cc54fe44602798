"""Answers by SMS, from the gateway's call to the line that goes back: with the real delivery, over HTTP."""

import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.sms.messenger import SmsMessenger, answers_address
from bot.installation import Installation
from bot.letters.delivery import Delivery
from bot.staff_bot.letters import StaffLetters
from dialogs.engine.conversation import State
from dialogs.letters import LETTERS
from dialogs.office import Office
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from storage.team import staff_chats
from tests.bot.channels.sms.loopback import NUMBER, Loopback, loopback
from tests.bot.letters.mailbox import World, local
from tests.journey import CATALOGS

OTHER = "+491713920011"
LINK = f"https://termin.example.org/t/{'a' * 22}"


def ticket_link(_: Transaction, conversation: str, __: object) -> str:
    return LINK if conversation else ""


@dataclass
class Stage:
    """An installation that sends SMS through a gateway on this machine, which calls it back."""

    world: World
    gateway: Loopback
    messenger: SmsMessenger
    http: httpx.AsyncClient
    path: str
    office: Office
    texts: int = 0
    people: dict[str, str] = field(default_factory=dict)

    def person(self, name: str, *numbers: str, language: str = "en", confirmed: bool = True) -> str:
        """Make somebody with an intake in the web chat who is reached at these numbers."""
        state = State(language=language, channel="web", office=self.office.id)
        conversation = self.world.person(name, channel="web", state=state)
        for number in numbers:
            self.world.write(
                lambda tx, to=number: reach.add_way(  # type: ignore[misc]  # the number of this turn
                    tx, conversation, "sms", to, self.world.now, confirmed=confirmed
                )
            )
        self.people[name] = conversation
        return conversation

    def books(self, name: str, day: int = 24, hour: int = 14) -> Booked:
        return self.world.appointment(self.people[name], local(hour, 30, day=day))

    async def reminds(self, name: str, booked: Booked) -> None:
        key = f"reminder_first:{booked.id}:{booked.sequence}"
        self.world.write(
            lambda tx: outbox.plan(
                tx,
                LETTERS["reminder_first"],
                self.people[name],
                self.world.now,
                unique_key=key,
                appointment_id=booked.id,
            )
        )
        await self.delivers()

    async def delivers(self) -> None:
        delivery = Delivery(
            database=self.world.database,
            offices=[self.office],
            catalogs=CATALOGS,
            staff_words=StaffLetters([self.office], CATALOGS, "https://termin.example.org").say,
            channels=self.messenger.channels,
            ways={"sms"},
            worker="w1",
            now=lambda: self.world.now,
        )
        while await delivery.deliver_due():
            pass

    async def hears(self, words: str, number: str = NUMBER, *, id: str = "") -> httpx.Response:  # noqa: A002 -- the gateway's
        """Have somebody send an SMS; what is answered goes out."""
        self.texts += 1
        body = {"event": "sms:received", "id": id or f"event-{self.texts}"}
        payload = {"messageId": "x", "message": words, "phoneNumber": number, "receivedAt": "2027-03-22T10:00:00"}
        response = await self.http.post(self.path, json={**body, "payload": payload})
        await self.delivers()
        return response

    def sent(self) -> list[tuple[str, str]]:
        """Give whom the gateway was given which texts since it was last asked; and forget them."""
        found: list[tuple[str, str]] = []
        for asked in self.gateway.asked:
            numbers, text = asked.body["phoneNumbers"], asked.body["textMessage"]
            assert isinstance(numbers, list)
            assert isinstance(text, dict)
            found.append((numbers[0], text["text"]))
        self.gateway.asked.clear()
        return found

    def state_of(self, booked: Booked) -> tuple[str, bool]:
        found = self.world.database.read_now(lambda tx: appointments.find(tx, booked.id))
        assert found is not None
        return found.state, found.confirmed

    def told(self) -> list[tuple[str, str, str]]:
        """Give kind, whom and what of the notices to the team."""

        def work(tx: Transaction) -> list[tuple[str, str, str]]:
            rows = tx.many("SELECT kind, staff_id, unique_key FROM outbox WHERE staff_id IS NOT NULL ORDER BY id")
            return [(kind, staff_id, key.partition(":")[0]) for kind, staff_id, key in rows]

        return self.world.database.read_now(work)


@pytest.fixture
async def stage(world: World) -> AsyncIterator[Stage]:
    async with loopback("android") as gateway:
        settings = gateway.settings(sms_per_day=30)
        installation = Installation(settings, [world.office], CATALOGS, world.database)
        messenger = SmsMessenger(installation, ticket_link=ticket_link, now=lambda: world.now)
        app = Starlette(routes=messenger.routes())
        path = answers_address(world.database, settings).removeprefix("https://termin.example.org")
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x.example") as http:
            yield Stage(world, gateway, messenger, http, path, world.office)
        await messenger.close()


def links(stage: Stage, *colleagues: str) -> None:
    def work(tx: Transaction) -> None:
        for number, colleague in enumerate(colleagues):
            code = staff_chats.issue_code(tx, colleague, stage.world.now)
            staff_chats.link(tx, code, str(700 + number), stage.world.now)

    stage.world.write(work)


WHEN = "Wednesday, 24/3 at 14:30."
CALL = "Nobody reads SMS here. Please call: {}"


async def test_a_reminder_goes_out_and_1_says_that_somebody_comes(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.reminds("amir", booked)
    assert stage.sent() == [(NUMBER, f"{WHEN}\nCode {booked.code}")]
    assert (await stage.hears("1")).status_code == 200
    assert stage.sent() == [(NUMBER, f"Thank you. Until {WHEN}")]
    assert stage.state_of(booked) == ("booked", True)
    assert stage.told() == []


async def test_who_answers_has_read_the_letter(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.reminds("amir", booked)
    key = f"reminder_first:{booked.id}:0"
    before = stage.world.database.read_now(lambda tx: outbox.went(tx, key))
    await stage.hears("what?")
    after = stage.world.database.read_now(lambda tx: outbox.went(tx, key))
    assert before is not None
    assert after == replace(before, seen_at=stage.world.now)
    assert before.seen_at is None


async def test_2_gets_the_link_of_the_ticket(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.hears("2")
    assert stage.sent() == [(NUMBER, f"Choose another time here:\n{LINK}")]
    assert stage.state_of(booked) == ("booked", False)


@pytest.mark.parametrize("again", ["3", "yes", "JA", "نعم", "cancel"])
async def test_3_cancels_only_when_it_is_said_twice_and_the_counsellor_is_told(stage: Stage, again: str) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    links(stage, booked.counsellor_id)
    await stage.reminds("amir", booked)
    stage.sent()
    await stage.hears("3")
    assert stage.sent() == [(NUMBER, f"Not cancelled yet: {WHEN} To cancel it, answer 3 once more.")]
    assert stage.state_of(booked) == ("booked", False)
    assert stage.told() == []
    await stage.hears(again)
    assert stage.sent() == [(NUMBER, f"Cancelled: {WHEN}")]
    assert stage.state_of(booked)[0] == "cancelled"
    assert stage.told() == [("staff_appointment", booked.counsellor_id, "cancelled")]
    await stage.hears("3")
    assert stage.sent() == [(NUMBER, CALL.format(stage.office.phone))]


async def test_a_yes_to_a_reminder_that_came_after_the_question_cancels_nothing(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.hears("3")
    stage.world.now += timedelta(hours=2)
    await stage.reminds("amir", booked)
    await stage.hears("yes")
    assert stage.state_of(booked) == ("booked", True)


@pytest.mark.parametrize(
    ("between", "then", "state"),
    [("no", "3", "booked"), ("1", "3", "booked"), ("2", "3", "booked"), ("when?", "3", "cancelled")],
)
async def test_what_takes_a_cancelling_back(stage: Stage, between: str, then: str, state: str) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    for words in ("3", between, then):
        await stage.hears(words)
    assert stage.state_of(booked)[0] == state


async def test_no_to_the_question_says_that_it_stays(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    stage.books("amir")
    await stage.hears("3")
    stage.sent()
    await stage.hears("nein")
    assert stage.sent() == [(NUMBER, f"Your appointment stays: {WHEN}")]


async def test_after_a_day_a_3_asks_again(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.hears("3")
    stage.world.now += timedelta(hours=24)
    stage.sent()
    await stage.hears("3")
    assert [words for _, words in stage.sent()] == [f"Not cancelled yet: {WHEN} To cancel it, answer 3 once more."]
    assert stage.state_of(booked)[0] == "booked"


async def test_the_same_call_is_taken_once_however_often_it_comes(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    for _ in range(3):
        assert (await stage.hears("3", id="one and the same")).status_code == 200
    assert len(stage.sent()) == 1
    assert stage.state_of(booked)[0] == "booked"


async def test_of_two_children_an_answer_is_about_whom_the_last_letter_was_for(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    stage.person("lea", NUMBER, language="de")
    of_amir, of_lea = stage.books("amir", hour=9), stage.books("lea", hour=11)
    await stage.reminds("lea", of_lea)
    stage.world.now += timedelta(minutes=1)
    await stage.reminds("amir", of_amir)
    stage.world.now += timedelta(minutes=1)
    stage.sent()
    await stage.hears("1")
    assert (stage.state_of(of_amir), stage.state_of(of_lea)) == (("booked", True), ("booked", False))
    for _ in range(2):
        await stage.hears("3")
    assert (stage.state_of(of_amir)[0], stage.state_of(of_lea)[0]) == ("cancelled", "booked")
    await stage.hears("1")  # who has nothing to come any more is not meant
    assert stage.state_of(of_lea) == ("booked", True)


async def test_of_two_appointments_the_one_of_the_letter_is_meant_else_the_next(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    first = stage.books("amir")
    stage.world.write(lambda tx: tx.run("UPDATE appointment SET first_talk = FALSE"))
    second = stage.books("amir", day=26)
    await stage.reminds("amir", second)
    await stage.hears("1")
    assert (stage.state_of(first)[1], stage.state_of(second)[1]) == (False, True)
    stage.world.write(lambda tx: appointments.cancel(tx, second.id, stage.world.now))
    await stage.hears("1")
    assert stage.state_of(first)[1]


async def test_stop_ends_sms_for_all_of_a_number_says_so_once_and_hears_no_more(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    stage.person("lea", NUMBER)
    stage.person("noor", OTHER)
    booked = stage.books("amir")
    await stage.hears("STOP")
    assert stage.sent() == [(NUMBER, "You will get no more SMS from us. Your appointments stay.")]
    for words in ("STOP", "1", "3"):
        await stage.hears(words)
    await stage.reminds("amir", booked)
    assert stage.sent() == []
    assert stage.state_of(booked) == ("booked", False)

    def open_ways(tx: Transaction) -> list[str]:
        return [name for name, who in stage.people.items() if any(w.is_open for w in reach.of_conversation(tx, who))]

    assert stage.world.database.read_now(open_ways) == ["noor"]


async def test_who_is_unknown_or_never_typed_the_code_gets_no_answer_but_stop_is_heard(stage: Stage) -> None:
    stage.person("amir", OTHER, confirmed=False)
    stage.books("amir")
    for number in (NUMBER, OTHER, "Vodafone", "22522"):
        for words in ("1", "3", "hello"):
            assert (await stage.hears(words, number)).status_code == 200
    await stage.hears("STOP", OTHER)
    await stage.hears("STOP", NUMBER)
    assert stage.sent() == []
    (way,) = stage.world.database.read_now(lambda tx: reach.at(tx, "sms", OTHER))
    assert way.stopped_at == stage.world.now


async def test_anything_else_gets_one_line_with_the_telephone(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    stage.books("amir")
    await stage.hears("Where is it? I am ill")
    assert stage.sent() == [(NUMBER, CALL.format(stage.office.phone))]


async def test_two_machines_that_answer_each_other_end_after_ten(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    for _ in range(15):
        await stage.hears("I am on holiday.")
    assert len(stage.sent()) == 10
    await stage.hears("1")  # what is asked for is done all the same
    assert stage.sent() == []
    assert stage.state_of(booked) == ("booked", True)


async def test_the_most_of_a_day_is_told_to_the_coordinator_once(stage: Stage) -> None:
    coordinator = next(person for person in stage.office.counsellors if person.role == "coordinator")
    counsellor = next(person for person in stage.office.counsellors if person.role != "coordinator")
    links(stage, coordinator.id, counsellor.id)
    numbers = [f"+4917139200{place}" for place in range(20, 24)]
    for place, number in enumerate(numbers):
        stage.person(f"person {place}", number)
    for number in numbers:
        for _ in range(9):
            await stage.hears("hello", number)
    assert len(stage.sent()) == 30
    assert stage.told() == [("staff_cap", coordinator.id, "cap")]
    stage.world.now += timedelta(days=1)
    await stage.hears("hello", numbers[0])
    assert len(stage.sent()) == 1


async def test_an_answer_speaks_the_persons_language(stage: Stage) -> None:
    stage.person("amir", NUMBER, language="de")
    booked = stage.books("amir")
    await stage.reminds("amir", booked)
    ((_, words),) = stage.sent()
    assert words == f"Mittwoch, 24.3. um 14:30 Uhr.\nCode {booked.code}"


async def test_no_page_shows_what_was_answered_by_sms(stage: Stage) -> None:
    conversation = stage.person("amir", NUMBER)
    stage.books("amir")
    await stage.hears("hello")
    kept = stage.world.database.read_now(lambda tx: conversations.of_id(tx, conversation))
    assert kept is not None
    assert stage.world.database.read_now(lambda tx: outbox.since(tx, conversation, kept.version)) == []


async def test_the_log_holds_neither_numbers_nor_words(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    await stage.reminds("amir", booked)
    for words in ("3", "3", "Geheimes", "STOP"):
        await stage.hears(words)
    await stage.http.post(stage.path, content=b"Geheimes")
    stage.gateway.will(400, "Geheimes")
    stage.person("lea", OTHER)
    await stage.hears("Geheimes", OTHER)
    ours = [record for record in caplog.records if record.name.startswith("lotse.")]
    assert {record.msg for record in ours} >= {"sms handed over", "sms answered", "sms stopped", "letter refused"}
    everything = " ".join(f"{record.getMessage()} {getattr(record, 'fields', {})} {record.exc_text}" for record in ours)
    for secret in (NUMBER[1:], NUMBER[3:], OTHER[3:], "Geheimes", booked.code, "24/3", "Wednesday"):
        assert secret not in everything


@pytest.mark.parametrize("path", ["/sms/", "/sms/wrong", f"/sms/{'0' * 32}", "/sms"])
async def test_only_who_knows_the_address_is_heard(stage: Stage, path: str) -> None:
    assert (await stage.http.post(path, json={})).status_code == 404


async def test_the_address_is_long_and_of_this_installation_alone(stage: Stage) -> None:
    secret = stage.path.removeprefix("/sms/")
    assert len(secret) == 32
    assert answers_address(stage.world.database, stage.gateway.settings(sms="sipgate", sms_sender="s0")) == ""
    assert secret not in answers_address(stage.world.database, stage.gateway.settings(sms="seven"))


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 400),
        (b"nonsense", 400),
        (b"[]", 400),
        (b"x" * 20_001, 413),
        (json.dumps({"event": "sms:sent"}).encode(), 200),
    ],
)
async def test_calls_that_are_none(stage: Stage, content: bytes, status: int) -> None:
    response = await stage.http.post(stage.path, content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == status


async def test_a_database_that_is_gone_has_the_gateway_call_again(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    await stage.world.database.close()
    response = await stage.http.post(
        stage.path, json={"event": "sms:received", "id": "1", "payload": {"phoneNumber": NUMBER, "message": "1"}}
    )
    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")


async def test_an_sms_that_was_lost_on_the_way_back_goes_out_again_with_the_same_id(stage: Stage) -> None:
    stage.person("amir", NUMBER)
    booked = stage.books("amir")
    stage.gateway.drops = 1
    await stage.reminds("amir", booked)
    stage.world.now += timedelta(seconds=10)
    await stage.delivers()
    first, second = stage.gateway.asked
    assert first.body == second.body
    went = stage.world.database.read_now(lambda tx: outbox.went(tx, f"reminder_first:{booked.id}:0"))
    assert went is not None
    assert (went.outcome, went.channel) == ("sent", "sms")
