"""What waits for counsellors, in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from bot.channels.mail.bounces import Report, take_back
from bot.channels.mail.sender import Sender
from bot.letters import notices
from bot.letters.delivery import Delivery
from bot.port import Outbound
from bot.staff_bot.letters import StaffLetters
from dialogs.office import Office, OnCall
from storage.calendar import appointments
from storage.calendar.quarters import Time
from storage.engine.instants import micros
from storage.engine.transaction import Transaction
from storage.intakes import intakes, promises
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.people import conversations
from storage.team import staff, staff_chats, staff_reach
from tests.bot.channels.mail.post_office import post_office
from tests.bot.letters.mailbox import Mailbox
from tests.bot.staff_bot.chats import KARIM, NOW, TRIER, Chats
from tests.journey import CATALOGS, SAMPLES


def test_letters_to_somebody_who_unlinked_are_dropped(chats: Chats) -> None:
    intake = chats.intake()
    chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW))
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, "nora"))
    letters = StaffLetters(SAMPLES, CATALOGS, "https://termin.example.org")

    def say(tx: Transaction) -> list[str]:
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        said = [letters.say(tx, letter, NOW) for letter in due]
        return [letter[0] for letter in said if letter]

    assert chats.database.write_now(say) == [KARIM]


URL = "https://termin.example.org"
LINKED = {
    "staff_intake": "/desk/intake/{reference}",
    "staff_appointment": "/desk/intake/{reference}",
    "staff_unreachable": "/desk/intake/{reference}",
    "staff_words": "/desk/intake/{reference}",
    "staff_handed": "/desk/intake/{reference}",
    "staff_taken": "/desk/intake/{reference}",
    "staff_promise": "/desk/intake/{reference}",
    "staff_on_call": "/desk/intake/{reference}",
    "staff_recheck": "/desk/office",
    "staff_agenda": "/desk/",
    "staff_cap": "/desk/",
    "staff_waiting_ends": "/desk/intake/{reference}",
}
"""Every kind of letter, and where its one link leads."""
CHANNELS = ("telegram_staff", "staff_email", "staff_push", "sms")
WORDS_OF_THE_CLIENT = ("زهرة", "Zahra", "Ich habe Angst", "Asyl", "16 bis 17", "Hermeskeil", "0171")


@pytest.mark.parametrize("kind", get_args(notices.NoticeKind))
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_every_kind_goes_out_on_every_way_and_says_nothing_of_the_client(
    chats: Chats, kind: notices.NoticeKind
) -> None:
    offices = tuple(replace(office, on_call=OnCall("bereitschaft@example.org", "0171 3920077")) for office in SAMPLES)
    intake = chats.intake(urgency="crisis" if kind == "staff_on_call" else "urgent")

    def open_ways(tx: Transaction) -> None:
        staff_reach.set_channels(tx, CHANNELS)
        staff_reach.keep_emails(tx, TRIER.id, NOW)
        staff_reach.subscribe(tx, "nora", "browser of nora", NOW, device="Firefox, Windows")
        for office in offices:
            for counsellor in office.counsellors:
                if counsellor.id != "nora":
                    staff_chats.unlink(tx, counsellor.id)
                    for address in staff_reach.of_member(tx, counsellor.id):
                        staff_reach.forget(tx, counsellor.id, address.id)

    chats.database.write_now(open_ways)
    chats.database.write_now(lambda tx: write(tx, kind, intake, offices))
    mailboxes = [Mailbox(channel) for channel in CHANNELS]
    delivery = Delivery(
        database=chats.database,
        offices=offices,
        catalogs=CATALOGS,
        staff_words=StaffLetters(offices, CATALOGS, URL).say,
        channels=mailboxes,
        worker="w",
        now=lambda: NOW + 2 * notices.ON_CALL_AFTER,
    )
    while await delivery.deliver_due():
        pass
    expected = ("staff_email", "sms") if kind == "staff_on_call" else ("telegram_staff", "staff_email", "staff_push")
    came = {mailbox.name: mailbox.whole for mailbox in mailboxes}
    if kind == "staff_on_call":
        came = {name: [message for message in whole if is_to_on_call(message)] for name, whole in came.items()}
    assert {name for name, messages in came.items() if messages} == {*expected} - {
        "staff_push" if kind == "staff_on_call" else ""
    }
    for name in expected:
        message = came[name][0]
        said = "\n".join((*message.lines, *(button.label for button in message.buttons)))
        assert not [words for words in WORDS_OF_THE_CLIENT if words in said]
        if name == "telegram_staff":
            assert message.envelope is None
            continue
        assert message.envelope is not None
        link = URL + LINKED[kind].format(reference=intake.reference)
        assert (message.envelope.link, message.buttons) == (link, ())
        assert message.envelope.title in {"Lotse: something new", "Lotse: please look at once"} | {
            CATALOGS.desk("de").gettext(title) for title in ("Lotse: something new", "Lotse: please look at once")
        }


def is_to_on_call(message: Outbound) -> bool:
    return any(CATALOGS.desk("de").gettext("Nobody has taken it yet.") in line for line in message.lines)


def write(  # noqa: C901 -- a case for each kind
    tx: Transaction, kind: notices.NoticeKind, intake: IntakeRecord, offices: tuple[Office, ...]
) -> None:
    """Bring about one letter of a kind to Nora."""
    nora, karim = staff.find(tx, "nora"), staff.find(tx, "karim")
    assert nora is not None
    assert karim is not None
    match kind:
        case "staff_intake":
            notices.tell_of_intake(tx, intake, None, NOW)
        case "staff_on_call":
            notices.tell_of_intake(tx, intake, None, NOW, office=next(o for o in offices if o.id == TRIER.id))
        case "staff_taken":
            notices.tell_taken(tx, intake, karim, NOW)
        case "staff_handed":
            notices.tell_handed(tx, intake, karim, "nora", NOW)
        case "staff_words":
            notices.tell_of_words(tx, TRIER.id, intake.reference, "nora", NOW, NOW)
        case "staff_promise":
            tx.run("UPDATE intake SET promised_at = ?", (micros(NOW),))
            (promise,) = promises.running_out(tx, TRIER.id, NOW - timedelta(days=1), NOW)
            notices.tell_of_promise(tx, TRIER.id, promise, NOW, over=True)
        case "staff_recheck":
            notices.tell_to_recheck(tx, nora, 3, NOW)
        case "staff_waiting_ends":
            notices.tell_waiting_ends(tx, TRIER.id, intake.reference, NOW, NOW)
        case "staff_cap":
            notices.tell_of_cap(tx, TRIER.id, NOW)
        case "staff_agenda":
            notices.tell_agenda(tx, nora, NOW.date(), NOW)
        case "staff_unreachable":
            person = conversations.open_for(tx, "web", "session", NOW)
            tx.run("UPDATE intake SET conversation_id = ?", (person.id,))
            notices.tell_of_unreachable(tx, person.id, NOW)
        case "staff_appointment":
            start = datetime(2027, 3, 24, 9, tzinfo=UTC)
            time = Time("nora", start, 60, 10, "erstgespraech", "person", "trier")
            booked = appointments.book(
                tx, time, office_id=TRIER.id, conversation_id=None, first_talk=True, zone="Europe/Berlin", now=NOW
            )
            intakes.set_appointment(tx, intake.id, booked.id, NOW)
            notices.tell_of_appointment(tx, "cancelled", booked, NOW)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("", True),
        ("UPDATE intake SET state = 'closed'", False),
        ("UPDATE intake SET state = 'taken', taken_by = 'karim'", True),
    ],
    ids=["as it was", "closed", "taken, not answered"],
)
def test_a_promise_that_was_kept_meanwhile_is_not_reminded_of(chats: Chats, changed: str, said: bool) -> None:
    intake = chats.intake()

    def work(tx: Transaction) -> int:
        write(tx, "staff_promise", intake, SAMPLES)
        if changed:
            tx.run(changed)
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        letters = StaffLetters(SAMPLES, CATALOGS, URL)
        return sum(letters.say(tx, letter, NOW) is not None for letter in due)

    assert bool(chats.database.write_now(work)) is said


COORDINATOR = next(person.id for person in TRIER.counsellors if person.role == "coordinator")


def test_the_most_of_a_day_is_told_to_the_coordinator_alone_and_once_a_day(chats: Chats) -> None:
    def link(tx: Transaction) -> None:
        for linked in (COORDINATOR, "karim"):
            staff_chats.unlink(tx, linked)
            staff_chats.link(tx, staff_chats.issue_code(tx, linked, NOW), f"77{linked}", NOW)

    def tell(tx: Transaction) -> list[bool]:
        days = (NOW, NOW + timedelta(hours=1), NOW + timedelta(days=1))
        return [notices.tell_of_cap(tx, TRIER.id, day) for day in days]

    chats.database.write_now(link)
    assert chats.database.write_now(tell) == [True, False, True]
    letters = StaffLetters(SAMPLES, CATALOGS, URL)

    def say(tx: Transaction) -> list[tuple[str, int]]:
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        said = [letters.say(tx, letter, NOW) for letter in due]
        return [(letter[0], len(letter[1].lines)) for letter in said if letter]

    assert chats.database.write_now(say) == [(f"77{COORDINATOR}", 2)]


def test_where_no_coordinator_can_be_told_everybody_is(chats: Chats) -> None:
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, COORDINATOR))
    assert chats.database.write_now(lambda tx: notices.tell_of_cap(tx, TRIER.id, NOW))
    told = chats.database.read_now(lambda tx: tx.many("SELECT staff_id FROM outbox WHERE kind = 'staff_cap'"))
    assert sorted(told) == sorted([(who,) for who in ("karim", "nora") if who != COORDINATOR])


async def test_a_crisis_reaches_a_mailbox_by_a_real_mail_server_and_a_returned_letter_ends_the_address(
    chats: Chats,
) -> None:
    def open_mail(tx: Transaction) -> None:
        staff_reach.set_channels(tx, ("staff_email",))
        staff_reach.keep_emails(tx, TRIER.id, NOW)

    chats.database.write_now(open_mail)
    intake = chats.intake(urgency="crisis")
    chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW))
    async with post_office() as post:
        sender = Sender(
            post.server(),
            "termin@jmd.example.net",
            name="staff_email",
            database=chats.database,
            catalogs=CATALOGS,
            public_url=URL,
            now=lambda: NOW,
        )
        delivery = Delivery(
            database=chats.database,
            offices=SAMPLES,
            catalogs=CATALOGS,
            staff_words=StaffLetters(SAMPLES, CATALOGS, URL).say,
            channels=[sender],
            worker="w",
            now=lambda: NOW,
        )
        while await delivery.deliver_due():
            pass
    came = {come.to[0]: come for come in post.delivered}
    assert set(came) == {counsellor.email for counsellor in TRIER.counsellors}
    letter = came["karim.muster@example.org"]
    words = letter.letter.get_content()
    assert f"{URL}/desk/intake/{intake.reference}" in words
    assert intake.reference in str(letter.letter["Subject"])
    assert not [word for word in WORDS_OF_THE_CLIENT if word in words]
    token = letter.came_from.partition("+")[2].partition("@")[0]
    chats.database.write_now(lambda tx: take_back(tx, Report((token,), "5.1.1"), NOW))
    assert not chats.database.read_now(lambda tx: staff_reach.can_be_told(tx, "karim"))
    assert chats.database.read_now(lambda tx: staff_reach.can_be_told(tx, "nora"))
