"""What counsellors do, without any messenger: on both databases, once each, and never more than their own."""

import asyncio
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.installation import enter
from bot.letters import notices
from bot.office.days import holidays_of
from bot.port import Outbound
from bot.staff_bot.letters import StaffLetters
from bot.staff_bot.link import commands
from bot.staff_bot.quiet_hours import rest_ends
from bot.staff_bot.request import Heard
from bot.staff_bot.turn import WISHES, StaffTurns, parsed
from bot.team.intake_in_brief import About, language
from bot.team.speech import Speech
from dialogs.office import ZONE
from storage.calendar import availability
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.team import staff_chats
from storage.team.staff_chats import Rhythm
from tests.bot.desk.examples import LONG_WORDS, full, payload
from tests.journey import CATALOGS, SAMPLES

NOW = datetime(2027, 3, 22, 9, 7, tzinfo=UTC)
TRIER = next(office for office in SAMPLES if office.id == "jmd-trier")
NORA, KARIM = "701", "702"


@dataclass
class Chats:
    """Two counsellors with linked chats; what they are told is read from the outbox."""

    database: Database
    turns: StaffTurns = field(init=False)
    number: int = 0

    def __post_init__(self) -> None:
        self.turns = StaffTurns(
            database=self.database, offices=SAMPLES, catalogs=CATALOGS, url="https://lotse.example", now=lambda: NOW
        )

        def work(tx: Transaction) -> None:
            enter(tx, SAMPLES)
            for staff_id, address in (("nora", NORA), ("karim", KARIM)):
                staff_chats.link(tx, staff_chats.issue_code(tx, staff_id, NOW), address, NOW)

        self.database.write_now(work)

    async def does(self, address: str, words: str, *, button: bool = True, update: str = "") -> str:
        self.number += 1
        return await self.turns.take(Heard(address, update or str(self.number), words, "3" if button else ""))

    def told(self, address: str) -> list[Outbound]:
        def read(tx: Transaction) -> list[Outbound]:
            letters = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
            for letter in letters:
                outbox.sent(tx, letter.id, NOW)
            return [
                Outbound.from_json(letter.content)
                for letter in letters
                if letter.content is not None and letter.address == address
            ]

        found = []
        while new := self.database.write_now(read):
            found += new
        return found

    def intake(self, **changes: object) -> IntakeRecord:
        content = payload(**changes)
        return self.database.write_now(
            lambda tx: intakes.create(
                tx,
                office_id=TRIER.id,
                conversation_id=None,
                appointment_id=None,
                kind=content["kind"],
                urgency=content["urgency"],
                payload=content,
                promised_at=None,
                now=NOW,
            )
        )


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


async def test_two_who_take_at_once_one_gets_it_and_the_other_is_told_who(chats: Chats) -> None:
    intake = chats.intake()
    toasts = await asyncio.gather(
        *(chats.does(address, f"take:{intake.reference}") for address in (NORA, KARIM, NORA, KARIM))
    )
    taken_by = chats.database.read_now(lambda tx: intakes.standing(tx, TRIER.id, intake.reference))
    assert taken_by is not None
    winner = {"nora": "Nora Beispiel", "karim": "Karim Muster"}[taken_by[1] or ""]
    assert sorted(toasts) == sorted(
        ["Übernommen."] * 2 + [f"{winner} war schneller und hat {intake.reference} übernommen."] * 2
    )


@pytest.mark.parametrize(("urgency", "told"), [("normal", []), ("urgent", ["karim"]), ("crisis", ["karim"])])
async def test_who_takes_an_alarm_in_the_messenger_ends_it_for_the_others(
    chats: Chats, urgency: str, told: list[str]
) -> None:
    intake = chats.intake(urgency=urgency)
    assert await chats.does(NORA, f"take:{intake.reference}") == "Übernommen."
    rows = chats.database.read_now(lambda tx: tx.many("SELECT staff_id FROM outbox WHERE kind = 'staff_taken'"))
    assert [row[0] for row in rows] == told


async def test_the_same_update_twenty_times_is_done_and_answered_once(chats: Chats) -> None:
    await asyncio.gather(*(chats.does(NORA, "/help", button=False, update="77") for _ in range(20)))
    assert len(chats.told(NORA)) == 1


async def test_another_offices_intake_does_not_exist(chats: Chats) -> None:
    intake = chats.intake()
    other = next(office for office in SAMPLES if office.id != TRIER.id)

    def work(tx: Transaction) -> None:
        staff_chats.link(tx, staff_chats.issue_code(tx, other.counsellors[0].id, NOW), "703", NOW)

    chats.database.write_now(work)
    for wish in ("card", "take", "open", "later"):
        assert await chats.does("703", f"{wish}:{intake.reference}") == "Dieser Eingang ist erledigt oder gelöscht."
    assert chats.database.read_now(lambda tx: intakes.standing(tx, TRIER.id, intake.reference)) == ("new", None)


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


# What may be said of an intake


def test_nothing_a_client_typed_is_in_what_is_said_of_an_intake(chats: Chats) -> None:
    content = full()
    content["answers"]["topic_3"] = {"value": "eigene Worte", "how": "typed"}
    intake = chats.intake(**content)
    about = About.of(intake)
    assert about == About.from_json(about.to_json())
    assert (about.topics, about.language) == (("train", "resid"), "ar")
    said = str(about.to_json())
    assert not [word for word in (*LONG_WORDS.split(), "زهرة", "eigene", "2000-05") if len(word) > 3 and word in said]


def test_a_language_in_a_clients_own_words_is_another_language() -> None:
    speech = Speech("de", CATALOGS.desk("de").gettext)
    codes = ("ar", "fa_AF", "kmr", "de@simple", "die von meiner Oma")
    assert [language(code, speech) for code in codes] == [
        "Arabisch", "Dari", "Kurmandschi", "Einfaches Deutsch", "andere Sprache",
    ]  # fmt: skip


# Rest


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("rhythm", "now", "ends"),
    [
        (Rhythm(), "2027-03-22T18:59", None),
        (Rhythm(), "2027-03-22T19:00", "2027-03-23T07:00"),
        (Rhythm(), "2027-03-23T06:59", "2027-03-23T07:00"),
        (Rhythm(), "2027-03-23T07:00", None),
        (Rhythm(), "2027-03-25T20:00", "2027-03-30T07:00"),  # Good Friday and Easter Monday
        (Rhythm(), "2027-03-28T02:30", "2027-03-30T07:00"),  # the night the clocks go forward
        (Rhythm(quiet_from=time(18), quiet_until=time(8, 30)), "2027-03-20T12:00", "2027-03-22T08:30"),
        (Rhythm(quiet_from=time(12), quiet_until=time(13)), "2027-03-22T12:30", "2027-03-22T13:00"),
        (Rhythm(quiet_from=time(12), quiet_until=time(13)), "2027-03-20T12:30", "2027-03-22T07:00"),
        (Rhythm(quiet_from=time(0), quiet_until=time(0)), "2027-03-28T03:30", None),
    ],
)
def test_rest_ends_with_the_next_working_morning(rhythm: Rhythm, now: str, ends: str | None) -> None:
    assert holidays_of(TRIER, berlin(now))
    assert rest_ends(rhythm, TRIER, berlin(now)) == (berlin(ends).astimezone(UTC) if ends else None)


# Whom to tell


def tellable(chats: Chats, now: datetime = NOW) -> list[str]:
    return chats.database.read_now(lambda tx: notices.there(tx, TRIER.id, now))


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


def test_letters_to_somebody_who_unlinked_are_dropped(chats: Chats) -> None:
    intake = chats.intake()
    chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW))
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, "nora"))
    letters = StaffLetters(SAMPLES, CATALOGS)

    def say(tx: Transaction) -> list[str]:
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        said = [letters.say(tx, letter, NOW) for letter in due]
        return [one[0] for one in said if one]

    assert chats.database.write_now(say) == [KARIM]


def test_where_no_chat_is_linked_no_letter_is_written(chats: Chats) -> None:
    for one in ("nora", "karim"):
        chats.database.write_now(lambda tx, one=one: staff_chats.unlink(tx, one))  # type: ignore[misc]
    intake = chats.intake(urgency="crisis")
    assert chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW)) is False
    assert chats.database.read_now(lambda tx: tx.many("SELECT id FROM outbox")) == []


def test_every_wish_of_the_menu_is_known() -> None:
    menu = commands(StaffTurns(database=None, offices=SAMPLES, catalogs=CATALOGS, url="").speech)  # type: ignore[arg-type]
    assert set(menu) <= set(WISHES)
    assert [name for name in menu if not re.fullmatch(r"[a-z0-9_]{1,32}", name)] == []
