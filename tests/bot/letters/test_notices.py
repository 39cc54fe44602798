"""Whom the team is told what, where urgency, an appointment, absence and cover come together."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.installation import enter
from bot.letters import notices
from bot.letters.notices import Happened
from bot.team.intake_in_brief import About
from dialogs.engine.effects import Urgency
from dialogs.office import OnCall
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.calendar.quarters import Time
from storage.engine.database import Database
from storage.engine.instants import instant_of, micros
from storage.engine.transaction import Transaction
from storage.intakes import intakes, promises
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.team import staff, staff_chats, staff_reach
from storage.team.staff_chats import Rhythm
from tests.bot.staff_bot.chats import NOW, TRIER, Chats
from tests.journey import SAMPLES

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Who is told is decided in Python; that letters are kept alike on both databases is held by tests/storage."""


HOUR = timedelta(hours=1)
TEAM = ("karim", "leyla", "nora")
"""Whose chats are linked; Nora is the counsellor of the appointment."""


@dataclass(frozen=True, slots=True)
class Office:
    """The office in Trier; what was written to whom is read from the outbox."""

    database: Database

    def is_as(self, situation: str) -> None:
        """Bring about what the first column of the tables below says."""

        def work(tx: Transaction) -> None:
            match situation:
                case "all there":
                    pass
                case "nora away":
                    availability.be_away(tx, "nora", NOW, NOW + HOUR)
                case "nora covered by karim":
                    staff_chats.keep_rhythm(tx, "nora", Rhythm(covered_by="karim", covered_until=NOW.date()))
                case "nora away, covered by karim":
                    availability.be_away(tx, "nora", NOW, NOW + HOUR)
                    staff_chats.keep_rhythm(tx, "nora", Rhythm(covered_by="karim", covered_until=NOW.date()))
                case "nora not linked":
                    staff_chats.unlink(tx, "nora")
                case "nora not linked, karim away":
                    staff_chats.unlink(tx, "nora")
                    availability.be_away(tx, "karim", NOW, NOW + HOUR)
                case "all away":
                    for counsellor in TEAM:
                        availability.be_away(tx, counsellor, NOW, NOW + HOUR)
                case _:
                    raise ValueError(situation)

        self.database.write_now(work)

    def booked(self) -> Booked:
        return self.database.write_now(
            lambda tx: appointments.book(
                tx,
                Time("nora", datetime(2027, 3, 24, 9, tzinfo=UTC), 60, 10, "erstgespraech", "person", "trier"),
                office_id="jmd-trier",
                conversation_id=None,
                first_talk=True,
                zone="Europe/Berlin",
                now=NOW,
            )
        )

    def intake(self, urgency: Urgency, booked: Booked | None = None) -> IntakeRecord:
        return self.database.write_now(
            lambda tx: intakes.create(
                tx,
                office_id="jmd-trier",
                conversation_id=None,
                appointment_id=booked.id if booked else None,
                kind="first_contact",
                urgency=urgency,
                payload={},
                promised_at=None,
                now=NOW,
            )
        )

    def letters(self) -> list[tuple[str, str]]:
        """Give the kind and whom each letter is for that is due now."""
        due = "SELECT kind, staff_id FROM outbox WHERE due_at <= ?"
        return self.database.read_now(lambda tx: sorted(tx.many(due, (micros(NOW),))))

    def planned(self) -> list[tuple[str, str | None, str, timedelta]]:
        """Give the kind of each letter, whom it is for, by which channel, and in how long."""
        sql = "SELECT kind, staff_id, channel, due_at FROM outbox"
        rows = self.database.read_now(lambda tx: tx.many(sql))
        found = [(kind, staff_id, channel, instant_of(due) - NOW) for kind, staff_id, channel, due in rows]
        return sorted(found, key=lambda letter: (letter[3], letter[0], letter[1] or "", letter[2]))

    def open_ways(self, *channels: str) -> None:
        """Have the office tell its staff by these channels, of which the file has every address."""
        self.database.write_now(lambda tx: staff_reach.set_channels(tx, channels))


@pytest.fixture
def office(database: Database) -> Office:
    def work(tx: Transaction) -> None:
        enter(tx, SAMPLES)
        for number, counsellor in enumerate(TEAM):
            staff_chats.link(tx, staff_chats.issue_code(tx, counsellor, NOW), str(700 + number), NOW)

    database.write_now(work)
    return Office(database)


WHOM_OF_THE_OFFICE = {
    "all there": TEAM,
    "nora away": ("karim", "leyla"),
    "nora covered by karim": ("karim", "leyla"),
    "nora away, covered by karim": ("karim", "leyla"),
    "nora not linked": ("karim", "leyla"),
    "nora not linked, karim away": ("leyla",),
    "all away": TEAM,
}
"""Who is told of what concerns everybody."""


WHOM_OF_THE_COUNSELLOR = {
    "all there": ("nora",),
    "nora away": ("nora",),
    "nora covered by karim": ("karim",),
    "nora away, covered by karim": ("karim",),
    "nora not linked": ("karim", "leyla"),
    "nora not linked, karim away": ("leyla",),
    "all away": ("nora",),
}
"""Who is told of what concerns Nora: herself or who covers for her, else all who are there."""


def tellable(chats: Chats, now: datetime = NOW) -> list[str]:
    return chats.database.read_now(lambda tx: notices.there(tx, TRIER.id, now))


@pytest.mark.parametrize("situation", WHOM_OF_THE_OFFICE)
@pytest.mark.parametrize("with_appointment", [False, True], ids=["without appointment", "with appointment"])
@pytest.mark.parametrize("urgency", ["normal", "urgent", "crisis"])
def test_an_intake_is_told_to_all_unless_it_can_wait_for_its_counsellor(
    office: Office,
    urgency: Urgency,
    with_appointment: bool,
    situation: str,
) -> None:
    office.is_as(situation)
    booked = office.booked() if with_appointment else None
    intake = office.intake(urgency, booked)
    assert office.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, booked, NOW))
    whom = WHOM_OF_THE_COUNSELLOR if with_appointment and urgency == "normal" else WHOM_OF_THE_OFFICE
    assert office.letters() == [("staff_intake", who) for who in whom[situation]]


@pytest.mark.parametrize("situation", WHOM_OF_THE_COUNSELLOR)
@pytest.mark.parametrize("happened", ["cancelled", "moved", "moved_away", "late", "accepted", "unreachable"])
def test_what_happens_to_an_appointment_is_told_to_its_counsellor(
    office: Office, happened: Happened, situation: str
) -> None:
    office.is_as(situation)
    booked = office.booked()
    office.intake("urgent", booked)
    assert office.database.write_now(lambda tx: notices.tell_of_appointment(tx, happened, booked, NOW))
    assert office.letters() == [("staff_appointment", who) for who in WHOM_OF_THE_COUNSELLOR[situation]]
    office.database.write_now(lambda tx: notices.tell_of_appointment(tx, happened, booked, NOW))
    assert len(office.letters()) == len(WHOM_OF_THE_COUNSELLOR[situation]), "once, however often it is noted"


@pytest.mark.parametrize("situation", WHOM_OF_THE_OFFICE)
@pytest.mark.parametrize("with_appointment", [False, True], ids=["without appointment", "with appointment"])
@pytest.mark.parametrize("urgency", ["normal", "urgent", "crisis"])
def test_that_an_alarm_is_over_is_told_to_the_others_who_are_there(
    office: Office,
    urgency: Urgency,
    with_appointment: bool,
    situation: str,
) -> None:
    office.is_as(situation)
    booked = office.booked() if with_appointment else None
    intake = office.intake(urgency, booked)
    karim = office.database.read_now(lambda tx: staff.find(tx, "karim"))
    assert karim is not None
    expected = [who for who in WHOM_OF_THE_OFFICE[situation] if who != "karim" and urgency != "normal"]
    assert office.database.write_now(lambda tx: notices.tell_taken(tx, intake, karim, NOW)) is bool(expected)
    assert office.letters() == [("staff_taken", who) for who in expected]


def test_what_is_put_off_comes_once_more_to_who_put_it_off_alone(office: Office) -> None:
    intake = office.intake("crisis")
    karim = office.database.read_now(lambda tx: staff.find(tx, "karim"))
    assert karim is not None

    def work(tx: Transaction) -> datetime:
        notices.tell_of_intake(tx, intake, None, NOW)
        return notices.remind_later(tx, About.of(intake), karim, NOW)

    until = office.database.write_now(work)
    assert until == NOW + notices.LATER["crisis"]
    due = office.database.write_now(lambda tx: outbox.due(tx, NOW, worker="w"))
    later = office.database.write_now(lambda tx: outbox.due(tx, until, worker="w"))
    assert sorted(letter.staff_id for letter in due) == ["leyla", "nora"]
    assert "karim" in {letter.staff_id for letter in later}


def test_who_is_away_is_not_told_unless_everybody_is(chats: Chats) -> None:
    assert tellable(chats) == ["karim", "nora"]
    chats.database.write_now(lambda tx: availability.be_away(tx, "karim", NOW, NOW + timedelta(hours=1)))
    assert tellable(chats) == ["nora"]
    chats.database.write_now(lambda tx: availability.be_away(tx, "nora", NOW, NOW + timedelta(hours=1)))
    assert tellable(chats) == ["karim", "nora"]
    assert tellable(chats, NOW + timedelta(hours=1)) == ["karim", "nora"]


def test_a_cover_holds_until_its_day_and_two_who_cover_for_each_other_do_not_hang(chats: Chats) -> None:
    def cover(who: str, by: str) -> None:
        rhythm = Rhythm(covered_by=by, covered_until=NOW.date())
        chats.database.write_now(lambda tx: staff_chats.keep_rhythm(tx, who, rhythm))

    cover("nora", "karim")
    assert tellable(chats) == ["karim"]
    assert tellable(chats, NOW + timedelta(days=1)) == ["karim", "nora"]
    cover("karim", "nora")
    assert sorted(tellable(chats)) == ["karim", "nora"]
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, "karim"))
    assert tellable(chats) == ["nora"]


def test_where_no_chat_is_linked_no_letter_is_written(chats: Chats) -> None:
    for staff_id in ("nora", "karim"):
        chats.database.write_now(partial(staff_chats.unlink, staff_id=staff_id))
    intake = chats.intake(urgency="crisis")
    assert chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW)) is False
    assert chats.database.read_now(lambda tx: tx.many("SELECT id FROM outbox")) == []


EVERY_WAY = ("telegram_staff", "staff_email", "staff_push", "sms")
FIVE, TEN = timedelta(minutes=5), timedelta(minutes=10)
ON_CALL = OnCall(email="bereitschaft@example.org", phone="0171 3920077")


def test_each_way_of_a_member_of_staff_gets_a_letter_of_its_own(office: Office) -> None:
    office.open_ways(*EVERY_WAY)
    for device in ("phone", "desk"):
        office.database.write_now(partial(staff_reach.subscribe, staff_id="nora", address=device, now=NOW, device=""))
    booked = office.booked()
    for _ in range(2):
        office.database.write_now(lambda tx: notices.tell_of_appointment(tx, "cancelled", booked, NOW))
    ways = ["staff_email", "staff_push", "staff_push", "telegram_staff"]
    assert office.planned() == [("staff_appointment", "nora", way, timedelta(0)) for way in ways]


@pytest.mark.parametrize(
    ("on", "with_address", "expected"),
    [
        (EVERY_WAY, True, ["sms", "staff_email"]),
        (("telegram_staff", "staff_email"), True, ["staff_email"]),
        (("telegram_staff", "sms"), True, ["sms"]),
        (("telegram_staff",), True, []),
        (EVERY_WAY, False, []),
    ],
    ids=["both", "no sms", "no mail", "neither", "nobody on call"],
)
def test_the_chain_of_an_alarm_goes_up_to_the_coordinator_and_then_to_who_is_on_call(
    office: Office, on: tuple[str, ...], with_address: bool, expected: list[str]
) -> None:
    office.is_as("nora away")  # who is the coordinator
    office.open_ways(*on)
    for member in ("nora", "karim", "leyla", "olena", "jonas"):
        office.database.write_now(lambda tx, member=member: switch_email_off(tx, member))  # type: ignore[misc]
    trier = replace(TRIER, on_call=ON_CALL) if with_address else TRIER
    intake = office.intake("crisis")
    assert office.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW, office=trier))
    assert office.planned() == [
        ("staff_intake", "karim", "telegram_staff", timedelta(0)),
        ("staff_intake", "leyla", "telegram_staff", timedelta(0)),
        ("staff_intake", "nora", "telegram_staff", FIVE),
        *(("staff_on_call", None, channel, TEN) for channel in expected),
    ]


def switch_email_off(tx: Transaction, staff_id: str) -> None:
    for address in staff_reach.of_member(tx, staff_id):
        staff_reach.stop(tx, staff_id, address.id, NOW)


def test_where_nobody_of_the_staff_can_be_told_who_is_on_call_is_told_at_once(office: Office) -> None:
    office.open_ways("staff_push", "sms")
    intake, trier = office.intake("crisis"), replace(TRIER, on_call=ON_CALL)
    assert office.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW, office=trier))
    assert office.planned() == [("staff_on_call", None, "sms", timedelta(0))]
    assert office.database.read_now(lambda tx: notices.can_tell_team(tx, trier))
    assert not office.database.read_now(lambda tx: notices.can_tell_team(tx, TRIER))


@pytest.mark.parametrize("urgency", ["normal", "urgent"])
def test_what_is_no_crisis_goes_up_no_chain(office: Office, urgency: Urgency) -> None:
    office.is_as("nora away")
    office.open_ways(*EVERY_WAY)
    intake, trier = office.intake(urgency), replace(TRIER, on_call=ON_CALL)
    office.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW, office=trier))
    assert {(kind, when) for kind, _, _, when in office.planned()} == {("staff_intake", timedelta(0))}


PROMISED = {
    "nobody": (None, TEAM),
    "nora": ("nora", ("nora",)),
    "jonas, who cannot be told": ("jonas", TEAM),
}


@pytest.mark.parametrize("case", PROMISED)
def test_a_promise_that_runs_out_is_told_to_whose_it_is_and_then_to_the_coordinator(office: Office, case: str) -> None:
    taken_by, soon = PROMISED[case]
    promise = promises.Promise("K7-4Q2M", taken_by, NOW + timedelta(hours=8))
    for _ in range(2):
        office.database.write_now(lambda tx: notices.tell_of_promise(tx, TRIER.id, promise, NOW, over=False))
    assert office.letters() == [("staff_promise", who) for who in soon]
    for _ in range(2):
        office.database.write_now(lambda tx: notices.tell_of_promise(tx, TRIER.id, promise, NOW, over=True))
    assert office.letters() == sorted([("staff_promise", who) for who in soon] + [("staff_promise", "nora")])


@pytest.mark.parametrize("channel", ["staff_email", "staff_push"])
def test_an_address_that_is_gone_is_told_nothing_more_until_it_is_switched_on_again(
    office: Office, channel: str
) -> None:
    office.open_ways(channel)
    office.database.write_now(partial(staff_reach.subscribe, staff_id="nora", address="device", now=NOW, device=""))
    (way,) = office.database.read_now(lambda tx: staff_reach.channels_of(tx, "nora"))
    office.database.write_now(lambda tx: notices.close_staff_channel(tx, channel, way.address, NOW))
    assert office.database.read_now(lambda tx: staff_reach.channels_of(tx, "nora")) == []
    office.database.write_now(lambda tx: staff_reach.go_on(tx, "nora", way.reach_id or ""))
    assert office.database.read_now(lambda tx: staff_reach.channels_of(tx, "nora")) == [way]
