"""Changing the office at the desk: drafts, checks, versions, going back, and that the chat takes it up."""

import re
import shutil
import tomllib
from datetime import date, timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount

from bot.conversation.turn import Turns
from bot.desk.pages import Desk
from bot.languages.catalogs import LOCALES, Catalogs, LanguageOffer
from bot.letters.notices import CHANNEL
from bot.office.shape import read_shape
from bot.office.tables import as_toml, tables_of
from bot.office.versions import LiveOffices, changed, difference, written
from bot.port import Outbound
from bot.process.upkeep import plan_rechecks
from bot.settings import Settings
from bot.staff_bot.letters import StaffLetters
from dialogs.office import Office
from storage.engine.database import Transaction
from storage.letters import outbox
from storage.office import office_changes
from storage.team import staff_chats
from tests.bot.desk.world import ON_BOTH, Colleague, World
from tests.bot.languages.test_speaker import write
from tests.journey import CATALOGS


def now(world: World) -> Office:
    """Give the office as every part of the running service has it."""
    return world.live.by_id[world.trier.id]


async def coordinator(world: World) -> Colleague:
    browser = await world.member(world.trier.counsellors[0].id)
    await browser.see("/office")
    return browser


async def change_hours(browser: Colleague, monday: str) -> str:
    """Propose other hours; gives the path of the draft."""
    made = await browser.send("/office/hours", sent="1", monday=monday)
    assert made.status_code == 303, made.text
    return made.headers["location"].removeprefix("/desk")


def words(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_every_office_is_the_same_after_being_written_and_read(world: World) -> None:
    for office in world.offices:
        read, faults = read_shape(tomllib.loads(as_toml(tables_of(office))))
        assert (read, faults) == (office, [])


def test_a_change_keeps_only_what_it_changes_and_makes_the_same_again(world: World) -> None:
    before = tables_of(world.trier)
    first, *others = before["referrals"]
    after = {
        **before,
        "phone": "030 23125 199",
        "closures": [],
        "referrals": [*others, {**first, "phone": "030 23125 198"}, {"id": "neu", "name": "Neu", "purpose": "other"}],
        "hotlines": before["hotlines"][1:],
    }
    steps = difference(before, after)
    assert [(step.key, step.entry) for step in steps] == [
        ("phone", ""),
        ("closures", ""),
        ("referrals", first["id"]),
        ("referrals", "neu"),
        ("hotlines", before["hotlines"][0]["id"]),
    ]
    assert difference(changed(before, written(steps)), after) == ()


async def test_a_change_is_shown_before_it_takes_effect_and_then_everybody_has_it(world: World) -> None:
    browser = await coordinator(world)
    draft = await change_hours(browser, "9-12, 13:00 bis 16:30")
    shown = words((await browser.see(draft)).text)
    assert "Das wird sich ändern: Was Vorher Nachher Sprechzeiten am Telefon Mo 09:00–12:00 Mo 13:00–16:00" in shown
    assert now(world) == world.trier
    await browser.send(f"{draft}/effect")
    assert [(one.weekday, f"{one.start:%H:%M}", f"{one.end:%H:%M}") for one in now(world).hours] == [
        (0, "09:00", "12:00"),
        (0, "13:00", "16:30"),
    ]
    others = Turns(database=world.database, offices=world.live, catalogs=CATALOGS)
    assert others._offices[world.trier.id] is now(world)


async def test_what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(world: World) -> None:
    browser = await coordinator(world)
    hours = await browser.send("/office/hours", sent="1", monday="12-9", tuesday="vormittags")
    found = dict(re.findall(r'id="(\w+)-finding">([^<]*)<', hours.text))
    assert (hours.status_code, set(found)) == (422, {"monday", "tuesday"})
    assert 'value="vormittags"' in hours.text
    assert found["monday"] == "Das Ende 09:00 liegt nicht nach dem Anfang 12:00."
    entry = await browser.send("/office/referrals/new", sent="1", id="x", purpose="other", name="Ort", link="ftp://x")
    assert (entry.status_code, re.findall(r'id="(\w+)-finding"', entry.text)) == (422, ["link"])
    assert world.database.read_now(lambda tx: tx.many("SELECT * FROM office_change")) == []


async def test_what_a_removal_breaks_elsewhere_is_said_once_and_in_german(world: World) -> None:
    browser = await coordinator(world)
    site = next(opening.site for person in world.trier.counsellors for opening in person.openings)
    for path, expected in (
        (f"/office/sites/{site}/remove", f"Einen Standort „{site}“ gibt es nicht."),
        ("/office/kinds/kurz/remove", "Der Chat braucht diese Terminart: Kurzgespräch."),
        ("/office/hotlines/police/remove", "Der Chat braucht diese Nummer für Menschen in einer Krise: Polizei."),
    ):
        refused = await browser.send(path)
        said = re.findall(r'<p class="notice" role="alert">([^<]*)<', refused.text)
        assert (refused.status_code, said.count(expected)) == (422, 1), said


async def test_a_change_from_a_day_on_waits_for_it_and_one_made_meanwhile_stays(world: World) -> None:
    browser = await coordinator(world)
    later = await change_hours(browser, "10-11")
    await browser.send(f"{later}/effect", **{"from": "2027-03-29"})
    assert now(world) == world.trier
    sooner = await browser.send("/office/kinds/kurz", sent="1", minutes="25", **{"modes.phone": "1"})
    await browser.send(sooner.headers["location"].removeprefix("/desk") + "/effect")
    assert (now(world).kind("kurz").minutes, len(now(world).hours)) == (25, len(world.trier.hours))
    world.now += timedelta(days=7)
    await world.live.refresh(world.database, world.now)
    assert (now(world).kind("kurz").minutes, len(now(world).hours)) == (25, 1)


async def test_the_office_goes_back_to_an_earlier_version_and_to_its_file(world: World) -> None:
    browser = await coordinator(world)
    states = [now(world)]
    for monday in ("9-10", "9-11"):
        draft = await change_hours(browser, monday)
        world.now += timedelta(minutes=1)
        await browser.send(f"{draft}/effect")
        states.append(now(world))
    for number, state in ((1, states[1]), (0, states[0])):
        made = await browser.send(f"/office/version/{number}/back")
        world.now += timedelta(minutes=1)
        await browser.send(made.headers["location"].removeprefix("/desk") + "/effect")
        assert now(world) == state
    listed = words((await browser.see("/office/versions")).text)
    assert listed.count("in Kraft seit") == 4


async def test_of_a_draft_only_the_own_office_knows_and_a_discarded_one_is_gone(world: World) -> None:
    browser = await coordinator(world)
    draft = await change_hours(browser, "9-10")
    await browser.send(f"{draft}/discard")
    assert (await browser.see(draft)).status_code == 404


async def test_checked_today_is_one_click_and_what_is_old_is_counted_and_remembered_once_a_month(world: World) -> None:
    world.now += timedelta(days=200)
    nora = world.trier.counsellors[0].id
    browser = await coordinator(world)
    old = len(world.trier.referrals) + len(world.trier.hotlines)
    assert f"Stelle ({old} zu prüfen)" in (await browser.see("/office")).text
    await browser.send(f"/office/referrals/{world.trier.referrals[0].id}/checked")
    await browser.send("/office/hotlines/police/checked")
    assert f"Stelle ({old - 2} zu prüfen)" in (await browser.see("/office")).text

    def remind(tx: Transaction) -> int:
        code = staff_chats.issue_code(tx, nora, world.now)
        staff_chats.link(tx, code, "chat", world.now)
        return plan_rechecks(tx, world.live, world.now)

    def say(tx: Transaction) -> list[str]:
        words = StaffLetters(world.live, CATALOGS)
        said: list[str] = []
        for letter in outbox.due(tx, world.now, worker="w", channels=(CHANNEL,)):
            _address, message = words.say(tx, letter, world.now) or ("", Outbound(()))
            said += message.lines
        return said

    assert [world.database.write_now(remind) for _ in range(2)] == [1, 0]
    line = f"🔎 Ein halbes Jahr nicht geprüft, am Arbeitsplatz unter „Stelle“: {old - 2} Stellen oder Nummern."
    assert world.database.write_now(say) == [line]


async def test_the_exported_file_has_all_changes_in_it(world: World) -> None:
    browser = await coordinator(world)
    await browser.send((await change_hours(browser, "9-10")) + "/effect")
    answer = await browser.see("/office/export.toml")
    read, faults = read_shape(tomllib.loads(answer.text))
    assert (read, faults) == (now(world), [])
    assert answer.headers["content-disposition"] == 'attachment; filename="jmd-trier.toml"'


async def test_another_process_takes_the_version_when_it_looks(world: World) -> None:
    other = LiveOffices(world.offices)
    browser = await coordinator(world)
    await browser.send((await change_hours(browser, "9-10")) + "/effect")
    assert other.by_id[world.trier.id] == world.trier
    await other.refresh(world.database, world.now)
    assert other.by_id[world.trier.id] == now(world)


@ON_BOTH
async def test_a_change_that_no_longer_fits_the_file_leaves_the_office_as_its_file_says(world: World) -> None:
    world.database.write_now(
        lambda tx: tx.run(
            "INSERT INTO office_change (office_id, number, content, made_by, made_at, effective_at, effected_by)"
            " VALUES (?, 1, ?, 'nora', 0, 1, 'nora')",
            (world.trier.id, '[removed]\nkinds = ["kurz"]\n'),
        )
    )
    assert len(world.database.read_now(lambda tx: office_changes.in_effect(tx, world.now))) == 1
    await world.live.refresh(world.database, world.now)
    assert now(world) == world.trier


async def test_what_is_not_translated_yet_is_named_to_who_leads_the_office(world: World, tmp_path: Path) -> None:
    browser = await coordinator(world)
    assert "Noch nicht übersetzt" not in (await browser.see("/office")).text
    for code, sentences in {"de": {"Age": "Alter"}, "en": {}, "ar": {}, "fa": {"Age": "سن"}, "fa_AF": {}}.items():
        write(tmp_path, code, sentences)
    shutil.copy(LOCALES / "de" / "LC_MESSAGES" / "desk.po", tmp_path / "de" / "LC_MESSAGES")
    (tmp_path / "messages.pot").write_text(
        'msgid ""\nmsgstr ""\n\n#. since: 2026-11-30\nmsgid "Age"\nmsgstr ""\n', encoding="utf-8"
    )
    catalogs = Catalogs.load(tmp_path, LanguageOffer(grace_days=14), lambda: date(2026, 12, 1))
    desk = Desk(world.database, world.live, catalogs, Settings(public_url=world.url), now=lambda: world.now)
    world.app = Starlette(routes=[Mount("/desk", routes=desk.routes())])
    browser = await coordinator(world)
    shown = words((await browser.see("/office")).text)
    assert "Noch nicht übersetzt" in shown
    assert "Alter Arabisch Englisch Mo 14.12.2026 Alter Dari Persisch Mo 14.12.2026" in shown
    member = next(person for person in world.trier.counsellors if person.role == "counsellor")
    assert "Noch nicht übersetzt" not in (await (await world.member(member.id)).see("/office")).text
