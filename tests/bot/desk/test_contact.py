"""From the inbox to the last look: filters, handing on, the talk with the client, marks and the waiting list."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.appointments.waiting_list import offer_freed
from bot.letters import live_chat
from storage.calendar import appointments, offers
from storage.engine.database import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations
from storage.team import staff, staff_chats
from storage.team.staff import StaffMember
from tests.bot.desk.examples import WORDS, full, payload
from tests.bot.desk.world import ON_BOTH, Colleague, World


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def listed(page: str) -> list[str]:
    return re.findall(r'class="who"><a href="/desk/intake/([^"]+)"', page)


def member(world: World, number: int = 0) -> StaffMember:
    found = world.database.read_now(lambda tx: staff.find(tx, world.trier.counsellors[number].id))
    assert found is not None
    return found


def with_chat(world: World, name: str = "phone", **changes: Any) -> IntakeRecord:  # noqa: ANN401 -- JSON
    """Hand over an intake of a person who has a chat."""

    def work(tx: Transaction) -> IntakeRecord:
        person = conversations.open_for(tx, "web", name, world.now)
        given = payload(**changes)
        return intakes.create(
            tx,
            office_id=world.trier.id,
            conversation_id=person.id,
            appointment_id=None,
            kind=given["kind"],
            urgency=given["urgency"],
            payload=given,
            promised_at=world.now + timedelta(hours=48),
            now=world.now,
        )

    return world.database.write_now(work)


def letters(world: World) -> list[str]:
    rows = world.database.read_now(lambda tx: tx.many("SELECT kind FROM outbox ORDER BY id"))
    return [row[0] for row in rows]


# The inbox


@ON_BOTH
async def test_the_inbox_is_filtered_and_comes_in_pages_of_fifty(world: World) -> None:
    made = [world.intake(payload(language="en" if n % 10 == 0 else "ar"), ago=timedelta(minutes=n)) for n in range(60)]
    urgent = world.intake(payload(urgency="urgent", answers={"topic": "money"}))
    colleague = await world.colleague()

    first, second = (await colleague.see("/inbox")).text, (await colleague.see("/inbox?page=2")).text
    oldest_first = [urgent.reference, *(one.reference for one in reversed(made))]
    assert (listed(first), listed(second)) == (oldest_first[:50], oldest_first[50:])
    assert "Seite 1 von 2, insgesamt 61" in words(first)
    assert 'href="/desk/inbox?state=new&amp;page=2" rel="next"' in first

    for query, found in (
        ("urgent=1", [urgent]),
        ("topic=money", [urgent]),
        ("language=en", made[50::-10]),
        ("language=en&topic=train", made[50::-10]),
        ("language=en&topic=money", []),
        ("mine=1", []),
        ("page=99", []),
    ):
        page = (await colleague.see(f"/inbox?{query}")).text
        assert listed(page) == [one.reference for one in found], query
    await colleague.send(f"/intake/{urgent.reference}/take")
    mine = [
        listed((await one.see("/inbox?state=taken&mine=1")).text)
        for one in (colleague, await world.colleague(number=1))
    ]
    assert mine == [[urgent.reference], []]


@pytest.mark.parametrize(
    "query", ["page=0", "page=-1", "page=x", "page=١", "language=xx", "topic=%22%3E", "state=gone"]
)
async def test_an_unreadable_filter_is_left_out(query: str, world: World) -> None:
    intake = world.intake(payload())
    assert listed((await (await world.colleague()).see(f"/inbox?{query}")).text) == [intake.reference]


async def test_an_intake_is_handed_on_to_a_colleague_who_is_told(world: World) -> None:
    intake, (me, other) = world.intake(payload()), (member(world), member(world, 1))

    def link(tx: Transaction) -> None:
        assert staff_chats.link(tx, staff_chats.issue_code(tx, other.id, world.now), "702", world.now)

    world.database.write_now(link)
    colleague = await world.colleague()
    page = (await colleague.see(f"/intake/{intake.reference}")).text
    assert (f'value="{other.id}"' in page, f'value="{me.id}"' in page) == (True, False)

    assert (await colleague.send(f"/intake/{intake.reference}/hand", to=other.id)).status_code == 303
    assert (
        await colleague.send(f"/intake/{intake.reference}/hand", to=world.dorsten.counsellors[0].id)
    ).status_code == 404
    assert (await colleague.send(f"/intake/{intake.reference}/hand", to="")).status_code == 404

    standing = world.database.read_now(lambda tx: intakes.standing(tx, me.office_id, intake.reference))
    assert standing == ("taken", other.id)
    assert letters(world) == ["staff_handed"]
    page = words((await colleague.see(f"/intake/{intake.reference}")).text)
    assert f"weitergegeben {me.name}" in page


# The talk


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


# The page of an intake


async def test_history_and_looks_stand_on_the_page_and_nobody_is_left_out(world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked, ago=timedelta(hours=1))
    colleague, other = await world.colleague(), await world.colleague(number=1)
    await colleague.send(f"/intake/{intake.reference}/take")
    await other.see(f"/intake/{intake.reference}")
    await other.see(f"/intake/{intake.reference}/impuls.txt")
    page = (await colleague.see(f"/intake/{intake.reference}")).text
    history = page.partition('<ol class="history">')[2].partition("</ol>")[0]
    me, them = member(world).name, member(world, 1).name
    lines = [words(line).strip() for line in re.findall(r"<li>(.*?)</li>", history, re.DOTALL)]
    assert lines == [
        "Mo 22.03.2027 09:07 im Chat übergeben",
        "Mo 22.03.2027 10:07 Termin gebucht",
        f"Mo 22.03.2027 10:07 übernommen {me}",
        f"Mo 22.03.2027 10:07 für I-mpuls kopiert {them}",
    ]
    assert page.count(f"angesehen von {them}, Mo 22.03.2027 10:07") == 2


@ON_BOTH
async def test_taken_over_deletes_booking_and_intake_at_once_after_asking_once(world: World) -> None:
    booked = world.booked(world.now - timedelta(hours=2))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    asked = await colleague.see(f"/intake/{intake.reference}/taken-over")
    assert "lässt sich nicht rückgängig machen" in asked.text
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 200
    assert (await colleague.send(f"/intake/{intake.reference}/taken-over")).status_code == 303
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 404
    assert world.database.read_now(lambda tx: appointments.find(tx, booked.id)) is None
    what = world.database.read_now(lambda tx: tx.many("SELECT what FROM audit WHERE intake_id = ?", (intake.id,)))
    assert ("taken_over",) in [tuple(row) for row in what]


async def test_an_appointment_that_is_still_to_come_is_not_deleted(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    answer = await colleague.send(f"/intake/{intake.reference}/taken-over")
    assert "Der Termin steht noch bevor" in answer.text
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 200


async def test_the_copy_for_i_mpuls_has_its_typing_order(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2))
    intake = world.intake(full(), about=booked)
    copy = await (await world.colleague()).see(f"/intake/{intake.reference}/impuls.txt")
    assert copy.headers["content-disposition"] == f'attachment; filename="{intake.reference}.txt"'
    assert copy.text.splitlines() == [
        "Datum: Mo 22.03.2027",
        "Art des Kontakts: Erstgespräch, persönlich",
        "Alter: 26",
        "Geschlecht: –",
        "Papier: Asylverfahren läuft",
        "Sprache: Arabisch, bitte dolmetschen",
        "Bereich Sprache: –",
        "Bereich Schule: –",
        "Bereich Beruf: Ausbildung",
        "Bereich Soziales: Aufenthalt, Geld",
        "Weitervermittlung: –",
        "Minuten: 60",
        f"Kennzeichen: {intake.reference}",
    ]


@pytest.mark.parametrize("notes", [0, 10])
async def test_the_pdf_is_one_page_with_fonts_of_its_own(notes: int, world: World) -> None:
    given = full() | {"notes": [WORDS * 8] * notes}
    intake = world.intake(given)
    made = await (await world.colleague()).see(f"/intake/{intake.reference}/sheet.pdf")
    assert made.headers["content-type"] == "application/pdf"
    assert made.content.startswith(b"%PDF-")
    assert made.content.count(b"/Type /Page\n") == 1
    assert made.content.count(b"NotoSansArabic") > 0


# The front desk


@pytest.fixture
def begun(world: World) -> str:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    world.intake(payload(), about=booked)
    return booked.id


def state(world: World, appointment: str) -> tuple[str, int]:
    booked = world.database.read_now(lambda tx: appointments.find(tx, appointment))
    assert booked is not None
    return booked.state, booked.late_minutes


async def undo(colleague: Colleague, answer: Any) -> Any:  # noqa: ANN401 -- httpx
    page = await colleague.see(answer.headers["location"].removeprefix("/desk"))
    found = re.search(r'name="undo" value="([^"]+)"', page.text)
    return await colleague.send("/undo", undo=found[1]) if found else None


@pytest.mark.parametrize("what", ["arrived", "late", "missed"])
@ON_BOTH
async def test_a_click_is_undone_within_ten_seconds(what: str, begun: str, world: World) -> None:
    colleague = await world.colleague()
    answer = await colleague.send(f"/appointment/{begun}/{what}")
    assert state(world, begun) == {"arrived": ("arrived", 0), "late": ("booked", 15), "missed": ("missed", 0)}[what]
    world.now += timedelta(seconds=10)
    assert (await undo(colleague, answer)).headers["location"] == "/desk/"
    assert state(world, begun) == ("booked", 0)
    assert letters(world) == []


async def test_the_state_before_comes_back_whatever_it_was(begun: str, world: World) -> None:
    colleague = await world.colleague()
    await colleague.send(f"/appointment/{begun}/arrived")
    answer = await colleague.send(f"/appointment/{begun}/done")
    assert state(world, begun)[0] == "done"
    await undo(colleague, answer)
    assert state(world, begun)[0] == "arrived"


async def test_nothing_is_undone_later_or_by_a_token_of_another(begun: str, world: World) -> None:
    colleague, other = await world.colleague(), await world.colleague(number=1)
    answer = await colleague.send(f"/appointment/{begun}/missed")
    written = answer.headers["location"].partition("undo=")[2]
    forged = ("W" if written[0] != "W" else "X") + written[1:]
    for browser, token in ((other, written), (colleague, forged), (colleague, "x")):
        assert "too_late" in (await browser.send("/undo", undo=token)).headers["location"]
    world.now += timedelta(seconds=14)
    assert "too_late" in (await colleague.send("/undo", undo=written)).headers["location"]
    assert "undo=" not in (await colleague.see(f"/?undo={written}")).text
    assert state(world, begun)[0] == "missed"


async def test_a_late_counsellors_next_clients_are_told_and_the_bot_goes_on_listening(world: World) -> None:
    whole = world.now.replace(minute=0, second=0, microsecond=0)
    soon, later, others = (
        world.booked(whole + timedelta(hours=1)),
        world.booked(whole + timedelta(hours=5)),
        world.booked(whole + timedelta(hours=2, minutes=30), counsellor_id=world.trier.counsellors[1].id),
    )
    for booked in (soon, later, others):
        world.intake(payload(), about=booked)
    world.booked(whole + timedelta(hours=2))  # without an intake: to be called
    colleague = await world.colleague()
    assert "Meinen nächsten Terminen Bescheid geben (2)" in (await colleague.see("/")).text
    assert (await colleague.send("/late", minutes="0")).headers["location"] == "/desk/"
    answer = await colleague.send("/late", minutes="20")
    assert answer.headers["location"] == "/desk/?told=1&untold=1"
    page = (await colleague.see("/?told=1&untold=1")).text
    assert "Über Ihre Verspätung benachrichtigt: 1 · nicht zu erreichen, bitte anrufen: 1" in page
    assert letters(world) == ["talk"]
    assert world.database.read_now(lambda tx: live_chats.open_of(tx, soon.conversation_id or "", world.now)) is None


# The waiting list


@pytest.fixture
def offered(world: World) -> tuple[IntakeRecord, IntakeRecord]:
    """Two people who wait, of whom the first has an offer."""
    place = {"value": {"area": "trier"}, "how": "given", "given": ""}
    answers = {"daypart": "any", "place": place, "name": "زهرة", "topic": "train"}
    first = with_chat(world, "one", kind="waiting", answers=answers)
    world.now += timedelta(seconds=30)
    second = with_chat(world, "two", kind="waiting", answers=answers)
    world.now += timedelta(seconds=30)
    start = (world.now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    booked = world.booked(start, counsellor_id="leyla")
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    return first, second


async def test_the_list_shows_who_has_an_offer_until_when(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    page = (await (await world.colleague()).see("/waiting")).text
    assert listed(page) == [one.reference for one in offered]
    assert re.findall(r'<span class="state (\w+)">([^<]+)</span>', page) == [
        ("offered", "hat ein Angebot bis 12:08"),
        ("waiting", "wartet"),
    ]
    assert "Di 23.3. 10:00" in page


async def test_stopping_one_person_gives_their_offer_to_the_next(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    colleague = await world.colleague()
    assert (await colleague.send(f"/waiting/{offered[0].reference}/stop")).status_code == 303
    assert letters(world) == []
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [one.id for one in offered]))
    assert [[one.state for one in made[intake.id]] for intake in offered] == [["withdrawn"], ["open"]]
    page = (await colleague.see("/waiting")).text
    assert "bekommt keine Angebote" in page
    free_another(world)  # the second has an offer, and the first, who never had this time, is stopped
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    await colleague.send(f"/waiting/{offered[0].reference}/go-on")
    assert "bekommt keine Angebote" not in (await colleague.see("/waiting")).text
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [one.id for one in offered]))
    assert [[one.state for one in made[intake.id]] for intake in offered] == [["withdrawn", "open"], ["open"]]


def free_another(world: World) -> None:
    """Have another time become free, which nobody was offered yet."""
    start = (world.now + timedelta(days=8)).replace(hour=8, minute=0, second=0, microsecond=0)
    booked = world.booked(start, counsellor_id="leyla")
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))


async def test_a_stopped_office_offers_nothing_and_what_is_out_stays(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    colleague = await world.colleague()
    await colleague.send("/waiting/pause")
    world.now += timedelta(hours=2)
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [one.id for one in offered]))
    assert [[one.state for one in made[intake.id]] for intake in offered] == [["expired"], []]
    assert "Jetzt wird nichts von selbst angeboten" in (await colleague.see("/waiting")).text
    await colleague.send("/waiting/unpause")
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1


async def test_a_pass_repeated_offers_and_sends_nothing_twice(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    del offered
    for _ in range(3):
        assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    assert letters(world) == ["offer"]


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


async def test_an_evening_offer_waits_for_the_morning_and_the_page_says_so(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    del offered
    world.now = moment("2027-03-22T17:01:00+00:00")  # 18:01 in Germany
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    page = (await (await world.colleague()).see("/waiting")).text
    assert "Die nächsten Angebote gehen Di 23.3. 08:00 hinaus." in page
