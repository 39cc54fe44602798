"""At the end of the crisis path nothing is said that is not so: whether anybody is told, and when the team calls."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.installation import enter
from bot.letters.delivery import Delivery
from bot.port import Outbound
from bot.staff_bot.letters import StaffLetters
from dialogs.engine.advance import advance
from dialogs.engine.conversation import State, Tapped
from dialogs.office import Hotline, Hours, OnCall
from dialogs.text import Text
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.team import staff_chats, staff_reach
from tests.bot.letters.mailbox import Mailbox, bare
from tests.dialogs.small_world import world
from tests.journey import CATALOGS, SAMPLES, Player

MONDAY_MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 23, 22, tzinfo=UTC)
CHRISTMAS = datetime(2026, 12, 25, 9, tzinfo=UTC)
IN_HOURS = "Today it is there until 12:00."
TOLD = "Thank you. The team has your number."
NOT_TOLD = "We have kept your number. But nobody in the team is told at once, so please do not wait for us."
CHANNELS = ("telegram_staff", "staff_email", "staff_push", "sms")
WHEN = {
    "in hours": (
        MONDAY_MORNING,
        "They call you today, by 12:00 at the latest.",
        "The team sees it when it looks at its list. Today it is there until 12:00.",
    ),
    "at night": (
        MONDAY_NIGHT,
        "They call you on Tuesday, 24/11 from 09:00.",
        "The team sees it when it is there again: on Tuesday, 24/11 from 09:00.",
    ),
    "on a holiday": (
        CHRISTMAS,
        "They call you on Monday, 28/12 from 09:00.",
        "The team sees it when it is there again: on Monday, 28/12 from 09:00.",
    ),
}
WHO = {
    "nobody": ((), ()),
    "one by mail": (("karim",), ("staff_email",)),
    "one by a browser": (("karim",), ("staff_push",)),
    "all by every way": (("nora", "karim", "olena", "jonas", "leyla"), ("staff_email", "staff_push", "telegram_staff")),
    "who is on call": ((), ("sms", "staff_email")),
    "all, but nothing is sent by": (("nora", "karim", "olena", "jonas", "leyla"), ()),
}
"""Who can be told, and by which channels something then goes out at once."""


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_said_at_the_end_of_a_crisis_is_what_is_so(database: Database, who: str, when: str) -> None:
    now, call_comes, is_seen = WHEN[when]
    members, expected = WHO[who]
    on_call = OnCall("bereitschaft@example.org", "0171 3920077") if who == "who is on call" else OnCall()
    offices = tuple(replace(office, on_call=on_call) for office in SAMPLES)
    player = Player(database, language="en", now=now, offices=offices)
    on = CHANNELS if expected else ()

    def work(tx: Transaction) -> None:
        enter(tx, offices, on)
        for office in offices:
            for counsellor in office.counsellors:
                for address in staff_reach.of_member(tx, counsellor.id):
                    if counsellor.id not in members or "staff_email" not in expected:
                        staff_reach.stop(tx, counsellor.id, address.id, now)
        for member in members:
            if "staff_push" in expected or not expected:
                staff_reach.subscribe(tx, member, f"browser of {member}", now, device="")
            if "telegram_staff" in expected or not expected:
                staff_chats.link(tx, staff_chats.issue_code(tx, member, now), f"chat of {member}", now)

    database.write_now(work)
    said = await in_crisis(player)
    assert said[:2] == ([TOLD, call_comes] if expected else [NOT_TOLD, is_seen])
    assert said[2:6] == [
        "Number: 0171 3920012",
        "🆘 Are you or is somebody in danger? Call now:",
        "🚓 110 – police",
        "🚑 112 – ambulance, fire brigade",
    ]
    mailboxes = [Mailbox(channel) for channel in CHANNELS]
    delivery = Delivery(
        database=database,
        offices=offices,
        catalogs=CATALOGS,
        staff_words=StaffLetters(offices, CATALOGS, "https://termin.example.org").say,
        channels=mailboxes,
        worker="w",
        now=lambda: player.now,
    )
    while await delivery.deliver_due():
        pass
    went = {mailbox.name: len(mailbox.came) for mailbox in mailboxes if mailbox.came}
    assert went == dict.fromkeys(expected, len(members) or 1), "who is said to be told is told in the same minute"


async def in_crisis(player: Player) -> list[str]:
    """Ask for a call in a crisis; gives the lines of the end."""
    await player.opens()
    await player.taps_on("/crisis")
    await player.taps_on("call")
    shown = await player.says("0171 3920012")
    return [bare(line) for line in next(message for message in shown if message.kind == "crisis").lines]


@pytest.mark.parametrize(
    ("moment", "answers"),
    [
        (datetime(2026, 11, 23, 12, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 23, 13, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 18, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 19, tzinfo=UTC), False),
        (datetime(2026, 11, 24, 14, tzinfo=UTC), False),
        (datetime(2027, 3, 29, 14, tzinfo=UTC), False),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_only_numbers_that_answer_now_are_shown_at_the_end_on_a_holiday_too(
    database: Database, moment: datetime, answers: bool
) -> None:
    hours = (Hours(0, time(14), time(20)),)
    offices = tuple(
        replace(office, hotlines=tuple(with_hours(hotline, hours) for hotline in office.hotlines)) for office in SAMPLES
    )
    said = await in_crisis(Player(database, language="en", now=moment, offices=offices))
    assert ("📞 116 111 – for children and young people" in said) is answers
    assert "📞 116 123 – for everybody who needs to talk" in said
    assert "They answer later and speak German:" not in said


def with_hours(hotline: Hotline, hours: tuple[Hours, ...]) -> Hotline:
    return replace(hotline, hours=hours) if hotline.id == "youth" else hotline


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_who_is_on_call_hears_of_a_crisis_that_nobody_takes_and_not_of_one_that_is_taken(
    database: Database,
) -> None:
    offices = tuple(replace(office, on_call=OnCall("bereitschaft@example.org")) for office in SAMPLES)
    mailbox = Mailbox("staff_email")
    came: list[list[tuple[str, str]]] = []
    for taken in (False, True):
        player = Player(database, language="en", now=MONDAY_MORNING + timedelta(days=taken), offices=offices)
        player.way.address = f"person {taken}"
        database.write_now(lambda tx: enter(tx, offices, ("staff_email",)))
        await in_crisis(player)
        if taken:
            database.write_now(lambda tx: tx.run("UPDATE intake SET state = 'taken', taken_by = 'nora'"))
        delivery = Delivery(
            database=database,
            offices=offices,
            catalogs=CATALOGS,
            staff_words=StaffLetters(offices, CATALOGS, "https://termin.example.org").say,
            channels=[mailbox],
            worker="w",
            now=lambda player=player: player.now,  # type: ignore[misc]
        )
        for _ in range(11):
            while await delivery.deliver_due():
                pass
            player.now += timedelta(minutes=1)
        came.append([each for each in mailbox.came if each[0] == "bereitschaft@example.org"])
        mailbox.came.clear()
    (address, words), *others = came[0]
    assert (address, words.startswith("🆘"), others, came[1]) == ("bereitschaft@example.org", True, [], [])


HEADING = "🆘 Are you or is somebody in danger? Call now:"
ALONE = (
    "At this hour we know no number where everybody can talk in your language. "
    "Are you in danger? Call 112 and say your language first."
)
CALLS = "If you like, the team calls you on Tuesday, 24/11 from 09:00."


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_card_knows_age_and_language_and_says_when_the_team_would_call(database: Database) -> None:
    player = Player(database, language="en", now=MONDAY_NIGHT)
    database.write_now(lambda tx: enter(tx, SAMPLES, ("staff_email",)))
    await player.opens()
    first = card_of(await player.taps_on("/crisis"))
    assert {"💬 https://krisenchat.de – chat", "📞 0800 123 99 00 – violence against men", CALLS} <= {*first}
    assert first[0] == HEADING
    alone = first.index(ALONE)
    assert first[alone - 2 : alone + 3] == [
        "They answer now and speak English:",
        "📞 116 016 – violence against women and girls",
        ALONE,
        CALLS,
        "They answer now and speak German:",
    ]
    await player.taps_on("/continue")
    for option in ("self", "yes", "16_17"):
        await player.taps_on(option)
    young = card_of(await player.taps_on("/crisis"))
    assert "📞 0800 123 99 00 – violence against men" not in young
    await player.taps_on("/continue")
    await player.taps_on("/change:age")
    await player.says("26")
    await player.says("5.2000")
    grown = card_of(await player.taps_on("/crisis"))
    assert "💬 https://krisenchat.de – chat" not in grown
    assert grown.index("📞 116 123 – for everybody who needs to talk") < grown.index(
        "📞 116 111 – for children and young people"
    )


def card_of(shown: Sequence[Outbound]) -> list[str]:
    return [bare(line) for line in next(message for message in shown if message.kind == "crisis").lines]


@pytest.mark.parametrize(("guess", "alone"), [("de", False), ("de@simple", False), ("ti", True)])
def test_before_a_language_is_chosen_the_card_goes_by_the_one_that_is_shown(guess: str, *, alone: bool) -> None:
    state = State(channel="web", office="jmd-trier", guess=guess)
    (card,) = [each for each in advance(state, Tapped("", "/crisis"), world()).messages if each.kind == "crisis"]
    said = " ".join(line.msgid for line in card.lines if isinstance(line, Text))
    assert ("no number where everybody can talk in your language" in said) == alone
