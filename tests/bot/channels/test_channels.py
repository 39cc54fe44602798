"""Every channel that is sent to keeps the port's contract, over HTTP with its own library."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from bot.channels.telegram.pace import Pace
from bot.installation import Installation
from bot.port import Button, Channel, NeverSent, Outbound, TryLater, Unreachable
from bot.settings import Settings
from bot.staff_bot.telegram import StaffBot
from bot.token_buckets import Rate
from storage.engine.database import Database
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person
from tests.telegram.stage import installation, public_bot, session_to

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
FAST = Rate(1_000_000, 1_000_000)
HELLO = Outbound(("Hello & <b>welcome</b>", "second line"), conversation="c" * 16, letter=1)


class Stage:
    """A channel, and a person it can write to."""

    def __init__(self, channel: Channel, telegram: Emulator, person: Person) -> None:
        self.channel, self.telegram, self.person = channel, telegram, person

    async def send(self, message: Outbound = HELLO) -> None:
        await self.channel.send(str(self.person.id), message)


@pytest.fixture(params=["public", "staff"])
async def stage(request: pytest.FixtureRequest, database: Database) -> AsyncIterator[Stage]:
    async with Emulator() as telegram:
        account = telegram.bot("7001:token")
        person = telegram.person(account, id=11)
        await person.starts()
        if request.param == "public":
            session = session_to(telegram)
            public = public_bot(installation(database, telegram, account), session)
            yield Stage(public.channels[0], telegram, person)
            await public.close()
            await session.end()
        else:
            settings = Settings(staff_token=SecretStr(account.token), telegram_api=telegram.url)
            staff = StaffBot(
                Installation(settings, SAMPLES, CATALOGS, database), pace=Pace(in_a_chat=FAST, in_all=FAST)
            )
            yield Stage(staff.channels[0], telegram, person)
            await staff.close()
        assert telegram.violations == []


async def test_a_message_is_shown_with_every_line_as_it_is(stage: Stage) -> None:
    await stage.send()
    (shown,) = stage.person.messages
    assert shown.text == "Hello & <b>welcome</b>\nsecond line"
    assert not shown.silent


async def test_buttons_are_shown_and_a_silent_message_makes_no_sound(stage: Stage) -> None:
    buttons = (Button("yes", "Yes", "✅"), Button("no", "No"))
    await stage.send(
        Outbound(("Sure?",), question="sure", buttons=buttons, silent=True, conversation="c" * 16, letter=2)
    )
    (shown,) = stage.person.messages
    assert (shown.labels, shown.silent) == (["✅ Yes", "No"], True)


async def test_who_blocked_the_bot_is_unreachable(stage: Stage) -> None:
    await stage.person.blocks()
    with pytest.raises(Unreachable):
        await stage.send()


async def test_too_much_at_once_is_to_be_tried_later_with_the_wait_that_was_asked_for(stage: Stage) -> None:
    stage.telegram.fault(method="sendMessage", status=429, retry_after=17)
    with pytest.raises(TryLater) as asked:
        await stage.send()
    assert asked.value.seconds == 17
    with pytest.raises(TryLater) as still:
        await stage.send()
    assert 16 <= still.value.seconds <= 17
    assert stage.telegram.impatient == []


@pytest.mark.parametrize("fault", [{"status": 500}, {"status": "502html"}, {"status": "drop"}])
async def test_any_other_failure_is_a_reason_for_another_attempt(stage: Stage, fault: dict[str, object]) -> None:
    stage.telegram.fault(method="sendMessage", **fault)  # type: ignore[arg-type]
    with pytest.raises(Exception) as failed:  # noqa: PT011 -- any error but the port's own
        await stage.send()
    assert not isinstance(failed.value, (Unreachable, TryLater, NeverSent))
    await stage.send()
    assert len(stage.person.messages) == 1


async def test_an_answer_lost_after_it_was_carried_out_is_a_failure_too(stage: Stage) -> None:
    stage.telegram.fault(method="sendMessage", status="drop", when="after")
    with pytest.raises(Exception) as failed:  # noqa: PT011 -- as above
        await stage.send()
    assert not isinstance(failed.value, (Unreachable, TryLater, NeverSent))
    assert len(stage.person.messages) == 1


async def test_what_will_never_be_taken_is_given_up(stage: Stage) -> None:
    stage.telegram.fault(method="sendMessage", status=400)
    with pytest.raises(NeverSent):
        await stage.send()


async def test_messages_to_many_people_go_side_by_side(stage: Stage) -> None:
    account = stage.telegram.bot("7001:token")
    people = [stage.telegram.person(account, id=number) for number in range(20, 28)]
    for person in people:
        await person.starts()
    await asyncio.gather(*(stage.channel.send(str(person.id), HELLO) for person in people))
    assert [len(person.messages) for person in people] == [1] * 8
