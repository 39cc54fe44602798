"""Changing the office at the desk: drafts, checks, versions, going back, and that the chat takes it up."""

import shutil
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount

from bot.desk.pages import Desk
from bot.languages.catalogs import LOCALES, Catalogs, LanguageOffer
from bot.letters.notices import CHANNEL
from bot.office.shape import read_shape
from bot.port import Outbound
from bot.process.upkeep import plan_rechecks
from bot.settings import Settings
from bot.staff_bot.letters import StaffLetters
from dialogs.text import Words
from storage.engine.database import Transaction
from storage.letters import outbox
from storage.team import staff_chats
from tests.bot.desk.office.coordinating import change_hours, coordinator, now
from tests.bot.desk.seen import words
from tests.bot.desk.world import World
from tests.bot.languages.written import write
from tests.journey import CATALOGS


async def test_checked_today_is_one_click_and_what_is_old_is_counted_and_remembered_once_a_month(world: World) -> None:
    world.now += timedelta(days=200)
    nora = world.trier.counsellors[0].id
    browser = await coordinator(world)
    old = len(world.trier.referrals) + len(world.trier.hotlines)
    assert f"Beratungsstelle ({old} zu prüfen)" in (await browser.see("/office")).text
    await browser.send(f"/office/referrals/{world.trier.referrals[0].id}/checked")
    await browser.send("/office/hotlines/police/checked")
    assert f"Beratungsstelle ({old - 2} zu prüfen)" in (await browser.see("/office")).text

    def remind(tx: Transaction) -> int:
        code = staff_chats.issue_code(tx, nora, world.now)
        staff_chats.link(tx, code, "chat", world.now)
        return plan_rechecks(tx, world.live, world.now)

    def say(tx: Transaction) -> list[str]:
        words = StaffLetters(world.live, CATALOGS, "https://termin.example.org")
        said: list[str] = []
        for letter in outbox.due(tx, world.now, worker="w", channels=(CHANNEL,)):
            _address, message = words.say(tx, letter, world.now) or ("", Outbound(()))
            said += message.lines
        return said

    assert [world.database.write_now(remind) for _ in range(2)] == [1, 0]
    line = f"🔎 Seit einem halben Jahr nicht geprüft (Seite „Beratungsstelle“): {old - 2} Anlaufstellen oder Nummern."
    assert world.database.write_now(say) == [line]


async def test_the_exported_file_has_all_changes_in_it(world: World) -> None:
    browser = await coordinator(world)
    await browser.send((await change_hours(browser, "9-10")) + "/effect")
    answer = await browser.see("/office/export.toml")
    read, faults = read_shape(tomllib.loads(answer.text))
    assert (read, faults) == (now(world), [])
    assert answer.headers["content-disposition"] == 'attachment; filename="jmd-trier.toml"'


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


async def test_whoever_leads_the_office_is_told_of_texts_that_some_read_in_german_and_can_write_them(
    world: World,
) -> None:
    assert "auf Deutsch bekommen" not in (await (await coordinator(world)).see("/office")).text
    first, *rest = world.trier.sites
    bare = replace(first, way=Words.of({code: words for code, words in first.way.by_language if code != "ti"}))
    office = replace(world.trier, sites=(bare, *rest))
    world.offices = tuple(office if each.id == office.id else each for each in world.offices)
    world.__post_init__()
    browser = await coordinator(world)
    told = "Texte der Beratungsstelle, die manche auf Deutsch bekommen: 1. Es fehlt: Tigrinya."
    assert told in words((await browser.see("/office")).text)
    member = next(person for person in world.trier.counsellors if person.role == "counsellor")
    assert told not in words((await (await world.member(member.id)).see("/office")).text)
    form = (await browser.see(f"/office/sites/{first.id}")).text
    assert {f'name="{key}.{code}"' in form for key in ("entrance", "way") for code, _ in CATALOGS.offered} == {True}
