"""The staff bot with the real library over HTTP: every story of a counsellor's day."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest

from bot.staff_bot.day import plan_agendas
from dialogs.office import ZONE
from storage.engine.database import Database
from storage.team import staff_chats
from tests.journey import SAMPLES
from tests.telegram.chats import SeenMessage
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person
from tests.telegram.staff_stage import WORDS, Team, team_at_work

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
async def team(database: Database) -> AsyncIterator[Team]:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        yield team


EVERYBODY = [counsellor.id for office in SAMPLES if office.id == "jmd-trier" for counsellor in office.counsellors]


async def stays_silent(*people: Person) -> None:
    """Find that nothing comes for a while."""
    for person in people:
        person.mark = person.chat.changes
    for person in people:
        await person.expects_silence(0.15)


def local(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def naive(hour: int, *, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour)


# Who the bot talks to


async def test_a_stranger_gets_one_polite_line_and_nothing_else(team: Team) -> None:
    stranger = team.person(1)
    for words in ("/start", "/inbox", "/today", "Hallo", "K7-4Q2M"):
        await (stranger.starts() if words == "/start" else stranger.says(words))
        message = await stranger.expects("Dieser Bot ist nur für das Team einer Beratungsstelle.")
        assert message.text.count("\n") == 0
        assert message.labels == []
    assert len(stranger.messages) == 5


async def test_a_code_links_the_chat_and_a_used_one_does_not(team: Team) -> None:
    nora = await team.linked("nora")
    assert "Nora Beispiel" in nora.messages[0].text
    code = team.database.write_now(lambda tx: staff_chats.issue_code(tx, "karim", team.now))
    karim = team.person(2)
    await karim.starts()
    await karim.expects("Dieser Bot ist nur")
    await karim.says(f"/start {code[:5]}-{code[5:]}".lower())
    await karim.expects("Guten Tag, Karim Muster.")
    other = team.person(3)
    await other.starts(code)
    await other.expects("Dieser Code gilt nicht mehr.")


async def test_unlinking_asks_once_and_then_nothing_comes_any_more(team: Team) -> None:
    nora = await team.linked("nora")
    await nora.says("/unlink")
    await nora.expects("Diesen Chat trennen?")
    await nora.taps("Ja, trennen")
    await nora.expects("Dieser Chat ist getrennt.")
    team.intake()
    await stays_silent(nora)


async def test_who_blocks_the_bot_is_unlinked(team: Team) -> None:
    nora = await team.linked("nora")
    number = await nora.blocks()
    await team.account.wait_until_taken(number)
    assert team.database.read_now(lambda tx: staff_chats.linked(tx, "jmd-trier")) == []


async def test_in_a_group_the_bot_says_nothing_and_leaves(team: Team) -> None:
    nora = await team.linked("nora")
    group = team.telegram.group(team.account, id=-55)
    await group.adds_bot(nora)
    async with asyncio.timeout(5):
        while not team.telegram.calls("leaveChat"):  # noqa: ASYNC110 -- the emulator rings no bell for it
            await asyncio.sleep(0.01)
    assert group.messages == []


async def test_what_is_no_text_and_what_nobody_knows_is_answered_with_help(team: Team) -> None:
    nora = await team.linked("nora")
    await nora.sends_voice()
    await nora.expects("Das habe ich nicht verstanden. /help")
    await nora.says("/nonsense")
    await nora.expects("Das habe ich nicht verstanden. /help")
    await nora.says("/free gestern")
    await nora.expects("Das habe ich nicht verstanden. /help")
    await nora.says("/help")
    await nora.expects("/inbox – Was noch niemand übernommen hat")


# Notices


async def test_a_first_contact_is_told_to_its_counsellor_alone_without_anything_personal(team: Team) -> None:
    people = {counsellor: await team.linked(counsellor) for counsellor in EVERYBODY}
    await team.first_contact()
    (intake,) = team.intakes()
    counsellor = team.appointment().counsellor_id
    message = await people[counsellor].expects(intake.reference)
    assert "Thema: Ausbildung" in message.text
    assert "Sprache: Deutsch" in message.text
    assert "Termin: " in message.text
    assert message.labels == ["✋ Übernehmen", "🔗 Öffnen", "⏰ Später"]
    for name, other in people.items():
        if name != counsellor:
            await stays_silent(other)


async def test_a_message_is_told_to_everybody_without_its_words(team: Team) -> None:
    nora, karim = await team.linked("nora"), await team.linked("karim")
    await team.writes()
    (intake,) = team.intakes()
    for counsellor in (nora, karim):
        message = await counsellor.expects(intake.reference)
        assert "Nachricht" in message.text
    assert WORDS in str(intake.payload)  # it was there to be leaked; the fixture looks through every request


def is_settled(message: SeenMessage) -> bool:
    return "Von Ihnen übernommen" in message.text or "war schneller" in message.text


async def test_two_take_at_once_one_gets_it_and_the_other_is_told_who(team: Team) -> None:
    nora, karim = await team.linked("nora"), await team.linked("karim")
    intake = team.intake()
    await nora.expects(intake.reference)
    await karim.expects(intake.reference)
    await asyncio.gather(nora.taps("Übernehmen"), karim.taps("Übernehmen"))
    first = await nora.expects(
        lambda message: "Von Ihnen übernommen" in message.text or "war schneller" in message.text
    )
    second = await karim.expects(
        lambda message: "Von Ihnen übernommen" in message.text or "war schneller" in message.text
    )
    said = sorted([first.text.splitlines()[-1], second.text.splitlines()[-1]])
    winner = "Nora Beispiel" if "Von Ihnen" in first.text else "Karim Muster"
    assert said == sorted(
        ["✅ Von Ihnen übernommen.", f"{winner} war schneller und hat {intake.reference} übernommen."]
    )
    assert (first.edits, second.edits) == (1, 1)


async def test_open_gives_a_link_into_the_desk_that_works_once_and_soon(team: Team) -> None:
    nora = await team.linked("nora")
    intake = team.intake()
    await nora.expects(intake.reference)
    await nora.taps("Öffnen")
    message = await nora.expects("innerhalb von 15 Minuten")
    (button,) = [button for row in message.buttons for button in row]
    url = urlsplit(button.url)
    assert (url.netloc, url.query) == ("lotse.example", f"to=/intake/{intake.reference}")
    assert url.path.startswith("/desk/login/")
    assert team.telegram.calls("sendMessage")[-1].arguments["link_preview_options"] == {"is_disabled": True}


async def test_later_comes_again_and_what_was_taken_meanwhile_does_not(team: Team) -> None:
    nora, karim = await team.linked("nora"), await team.linked("karim")
    intake = team.intake()
    for counsellor in (nora, karim):
        await counsellor.expects(intake.reference)
        await counsellor.taps("Später")
        await counsellor.expects("Ich erinnere Sie um 12:00.")
    await karim.taps("Übernehmen")
    await karim.expects("Von Ihnen übernommen")
    await team.at(timedelta(hours=2))
    await stays_silent(karim)
    await stays_silent(nora)


async def test_later_says_again_what_nobody_took(team: Team) -> None:
    nora = await team.linked("nora")
    intake = team.intake()
    await nora.expects(intake.reference)
    await nora.taps("Später")
    await nora.expects("Ich erinnere Sie um 12:00.")
    nora.mark = nora.chat.changes
    await team.at(timedelta(hours=2))
    message = await nora.expects(intake.reference)
    assert "Noch hat niemand die Anfrage übernommen." in message.text


@pytest.mark.parametrize(("urgency", "mark", "minutes"), [("crisis", "🆘 Krise", 5), ("urgent", "❗ Eilig", 30)])
async def test_what_is_urgent_is_marked_and_repeated_until_somebody_takes_it(
    team: Team, urgency: str, mark: str, minutes: int
) -> None:
    nora, karim = await team.linked("nora"), await team.linked("karim")
    intake = team.intake(kind="message" if urgency == "urgent" else "crisis", urgency=urgency)
    for _ in range(3):
        for counsellor in (nora, karim):
            message = await counsellor.expects(intake.reference)
            assert message.text.startswith(mark)
            assert not message.silent
            counsellor.mark = counsellor.chat.changes
        await team.at(timedelta(minutes=minutes) - timedelta(seconds=1))
        await stays_silent(nora)
        await team.at(timedelta(seconds=1))
    for counsellor in (nora, karim):
        await counsellor.expects(intake.reference)
    await karim.taps("Übernehmen")
    await karim.expects("Von Ihnen übernommen")
    over = await nora.expects(f"Karim Muster hat {intake.reference} übernommen.")
    assert over.silent
    nora.mark, karim.mark = nora.chat.changes, karim.chat.changes
    await team.at(timedelta(hours=1))
    await stays_silent(nora)
    await stays_silent(karim)


async def test_a_crisis_of_the_dialogs_is_told_at_once(team: Team) -> None:
    nora = await team.linked("nora")
    client = team.client()
    await client.opens("de")
    for step in ("self", "yes", "16_17"):
        await client.taps_on(step)
    await client.says("ich will nicht mehr leben")
    await client.taps_on("call")
    await client.says("0651 4711815")
    message = await nora.expects("🆘 Krise")
    assert "4711815" not in message.text


async def test_changed_appointments_are_told_to_their_counsellor(team: Team) -> None:
    people = {counsellor: await team.linked(counsellor) for counsellor in EVERYBODY}
    client = await team.first_contact(day="d1130")
    booked = team.appointment()
    concerned = people[booked.counsellor_id]
    (intake,) = team.intakes()
    await concerned.expects(intake.reference)
    start = datetime.fromisoformat(booked.local_start)
    when = f"Mo {start.day}.{start.month}. {start:%H:%M}"
    await client.taps_on(f"/late:{booked.id}")
    await client.taps_on("20")
    await concerned.expects(f"⏰ 20 Minuten später: {when} · {intake.reference}")
    await client.taps_on(f"/move:{booked.id}")
    await client.taps_on("first")
    await client.taps_on("yes")
    moved = team.appointment().counsellor_id
    message = await people[moved].expects("🔁 Verschoben: ")
    assert f"(vorher: {when})" in message.text
    if moved != booked.counsellor_id:
        await concerned.expects("Ihre Zeit ist wieder frei")
    await client.taps_on(f"/cancel:{booked.id}")
    await client.taps_on("yes")
    await people[moved].expects("❌ Abgesagt: ")


async def test_a_client_who_deletes_everything_is_a_cancelled_appointment(team: Team) -> None:
    people = {counsellor: await team.linked(counsellor) for counsellor in EVERYBODY}
    client = await team.first_contact()
    booked = team.appointment()
    await client.says("alles löschen")
    await client.taps_on("yes")
    message = await people[booked.counsellor_id].expects("❌ Abgesagt: ")
    assert message.text.endswith(booked.code)


# The day


async def test_today_shows_ones_own_appointments_or_the_teams(team: Team) -> None:
    nora = await team.linked("nora")
    mine, other = (
        team.booked(naive(14), "nora"),
        team.booked(naive(15), "karim"),
    )
    await nora.says("/today")
    message = await nora.expects("Montag, 23. November")
    assert f"14:00–15:00 · Code {mine.code}" in message.text
    assert other.code not in message.text
    await nora.taps("Ganzes Team")
    message = await nora.expects("Karim Muster")
    assert f"15:00–16:00 · Code {other.code}" in message.text
    await nora.taps("Arbeitsplatz öffnen")
    await nora.expects("innerhalb von 15 Minuten")


async def test_the_inbox_lists_what_nobody_took_the_urgent_first(team: Team) -> None:
    nora = await team.linked("nora")
    await nora.says("/inbox")
    await nora.expects("Nichts Neues")
    plain, urgent = team.intake(), team.intake(urgency="urgent")
    await nora.expects(urgent.reference)
    await nora.says("/inbox")
    message = await nora.expects("📥 Neu: 2")
    assert message.text.index(urgent.reference) < message.text.index(plain.reference)
    assert "Ausbildung, Wohnung · Arabisch" in message.text
    await nora.taps(plain.reference)
    await nora.expects("Eingegangen: Mo 23.11. 10:00")
    await nora.taps("Übernehmen")
    await nora.expects("Von Ihnen übernommen")
    await nora.says(plain.reference.lower().replace("-", " "))
    await nora.expects("Von Ihnen übernommen")
    await nora.says("/card ZZ-ZZZZ")
    await nora.expects("Diese Anfrage ist abgeschlossen oder gelöscht.")


async def offered(team: Team, counsellor: str, day: str) -> list[str]:
    """Give the times of a day the web chat offers with a counsellor."""
    client = team.client()
    await client.opens("de")
    for step in ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "days"):
        await client.taps_on(step)
    try:
        shown = await client.taps_on(day)
    except LookupError:
        return []
    return [button.label for message in shown for button in message.buttons if button.id.endswith(f"-{counsellor}")]


async def test_withdrawn_times_are_not_offered_until_they_are_offered_again(team: Team) -> None:
    nora = await team.linked("nora")
    before = await offered(team, "nora", "d1125")
    assert before
    await nora.says("/free")
    await nora.expects("Welcher Tag?")
    await nora.taps("free:2026-11-25")
    await nora.expects("09:00–12:30 · Trier")
    await nora.taps("Zeiten zurückziehen")
    await nora.expects("ab wann zurückziehen?")
    await nora.taps("09:00")
    await nora.expects("bis wann?")
    await nora.taps("12:30")
    await nora.expects("Zurückgezogen: 09:00–12:30")
    assert await offered(team, "nora", "d1125") == []
    await nora.taps("09:00–12:30 wieder anbieten")
    await nora.expects(lambda message: "Zurückgezogen" not in message.text and "09:00–12:30" in message.text)
    assert await offered(team, "nora", "d1125") == before


async def test_times_offered_in_addition_can_be_booked_and_removed(team: Team) -> None:
    nora = await team.linked("nora")
    assert await offered(team, "nora", "d1127") == []
    await nora.says("/free 2026-11-27")
    await nora.expects("Keine freien Zeiten.")
    await nora.taps("Zeiten anbieten")
    await nora.expects("ab wann anbieten?")
    await nora.taps("10:00")
    await nora.expects("bis wann?")
    await nora.taps("12:00")
    await nora.expects("wo?")
    await nora.taps("Trier")
    await nora.expects("10:00–12:00 · Trier")
    assert await offered(team, "nora", "d1127")
    await nora.taps("10:00–12:00 entfernen")
    await nora.expects("Keine freien Zeiten.")
    assert await offered(team, "nora", "d1127") == []


async def test_away_today_and_clients_are_asked_to_move(team: Team) -> None:
    client = await team.first_contact()
    booked = team.appointment()
    counsellor, start = await team.linked(booked.counsellor_id), booked.start
    await team.at(start.astimezone(ZONE).replace(hour=8, minute=0))
    client.now = team.now
    (intake,) = team.intakes()
    await counsellor.says("/ill")
    message = await counsellor.expects("Sie sind am")
    assert intake.reference in message.text
    clock = f"{start.astimezone(ZONE):%H:%M}"
    await counsellor.taps(f"{clock}: um Verschieben bitten")
    await counsellor.expects("um Verschieben gebeten")
    while await team.delivery.deliver_due():
        pass
    *_, news = await client.way.arrived(client)
    assert "Dieser Termin kann leider nicht stattfinden." in news.lines[0]
    assert [button.id.partition(":")[0] for button in news.buttons][:2] == ["/move", "/cancel"]
    client.shown = (news,)
    shown = await client.taps_on("/move")
    day = start.astimezone(ZONE).date()
    assert not [
        b
        for m in shown
        for b in m.buttons
        if b.id.endswith(f"-{booked.counsellor_id}") and b.label.startswith(f"{day:%d}")
    ]
    await client.taps_on("first")
    await client.taps_on("yes")
    await counsellor.expects("🔁")
    await counsellor.taps("Ich bin doch da")
    await counsellor.expects("Sie sind am")


async def test_whoever_cannot_be_written_to_is_to_be_called(team: Team) -> None:
    nora = await team.linked("nora")
    team.booked(naive(14), "nora", client=False)
    team.booked(naive(16), "nora")
    await nora.says("/ill")
    await nora.expects("14:00 ·")
    await nora.taps("Alle um Verschieben bitten")
    message = await nora.expects("bitte anrufen: 14:00")
    assert "16:00" in message.text
    assert message.text.count("um Verschieben gebeten") == 1


# When it is quiet, and who covers


async def test_in_quiet_hours_notices_wait_for_the_morning(team: Team) -> None:
    nora = await team.linked("nora")
    await team.at(local(20))
    intake = team.intake()
    await stays_silent(nora)
    await team.at(local(6, 59, day=24))
    await stays_silent(nora)
    await team.at(local(7, 0, day=24))
    await nora.expects(intake.reference)


async def test_a_crisis_at_night_comes_once_without_a_sound_and_aloud_in_the_morning(team: Team) -> None:
    nora = await team.linked("nora")
    await team.at(local(20))
    intake = team.intake(kind="crisis", urgency="crisis")
    assert (await nora.expects(intake.reference)).silent
    nora.mark = nora.chat.changes
    await team.at(local(23))
    await stays_silent(nora)
    await team.at(local(7, 0, day=24))
    assert not (await nora.expects(intake.reference)).silent


async def test_at_the_weekend_it_is_quiet_until_monday(team: Team) -> None:
    nora = await team.linked("nora")
    await team.at(local(11, day=28))
    intake = team.intake()
    await stays_silent(nora)
    await team.at(local(11, day=29))
    await stays_silent(nora)
    await team.at(local(7, day=30))
    await nora.expects(intake.reference)


async def test_quiet_hours_are_ones_own(team: Team) -> None:
    nora = await team.linked("nora")
    await nora.says("/quiet")
    await nora.expects("Ruhe von 19:00 bis 07:00")
    await nora.taps("17:00–08:00")
    await nora.expects("Ruhe von 17:00 bis 08:00")
    await nora.says("/quiet 21-6:30")
    await nora.expects("Ruhe von 21:00 bis 06:30")
    await team.at(local(20))
    await nora.expects(team.intake().reference)
    await nora.says("/quiet 25:99-3")
    await nora.expects("Das habe ich nicht verstanden.")
    await nora.taps("Keine Ruhezeiten")
    await nora.expects("Hinweise kommen jederzeit")
    await team.at(local(3, day=29))
    await nora.expects(team.intake().reference)


async def test_a_colleague_covers_and_gets_the_notices(team: Team) -> None:
    nora, karim = await team.linked("nora"), await team.linked("karim")
    await nora.says("/cover")
    await nora.expects("Niemand vertritt Sie.")
    await nora.taps("Karim Muster")
    await nora.expects("Bis wann")
    await nora.taps("cover:karim:2026-12-04")
    await nora.expects("Bis Fr 4.12. bekommt Karim Muster Ihre Hinweise.")
    nora.mark = nora.chat.changes
    booked = team.booked(naive(9, day=25), "nora")
    intake = team.intake(booked, kind="first_contact")
    await karim.expects(intake.reference)
    await stays_silent(nora)
    await nora.taps("Bis dahin auch keine Zeiten anbieten")
    await nora.expects("werden keine freien Zeiten von Ihnen angeboten")
    assert await offered(team, "nora", "d1202") == []
    await nora.taps("Wieder anbieten")
    await nora.expects("Ihre freien Zeiten werden wieder angeboten.")
    await nora.says("/cover off")
    await nora.expects("Niemand vertritt Sie.")


async def test_the_agenda_comes_once_at_the_chosen_time(team: Team) -> None:
    nora = await team.linked("nora")
    await nora.says("/agenda 6:45")
    await nora.expects("an Arbeitstagen um 06:45")
    await team.linked("karim")
    booked = team.booked(naive(9, day=24), "nora")
    nora.mark = nora.chat.changes

    def plan(moment: datetime) -> int:
        team.now = moment
        planned = team.database.write_now(lambda tx: plan_agendas(tx, team.installation.offices, team.now))
        team.delivery.wake()
        return planned

    assert [plan(local(6, 44, day=24)), plan(local(6, 45, day=24))] == [0, 1]
    message = await nora.expects("☀️ Guten Morgen.")
    assert message.silent is False
    assert booked.code in message.text
    assert "Keine Termine." not in message.text
    assert [plan(local(6, 46, day=24)), plan(local(6, 45, day=28))] == [0, 0]
