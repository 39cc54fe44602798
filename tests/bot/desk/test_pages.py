import re
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import quote

import pytest

from bot.appointments.availability import rules_of_file
from bot.desk.pages import LARGEST_FORM, MOST_FIELDS
from bot.desk.visit import HEADERS, HERE
from storage.calendar import offers, opening_rules
from storage.calendar.appointments import Time
from storage.engine.database import Transaction, Unavailable
from tests.bot.channels.web.broken_forms import EVIL, broken_forms, leads_on
from tests.bot.desk.examples import payload
from tests.bot.desk.seen import listed, looks, with_chat
from tests.bot.desk.world import World

NAMED = re.compile(r"""(?: name=|\(visit, |form\.get\(|form\[)"(\w+)\"""")
"""How the desk's code and templates name a field of a form."""


PAGES = [
    "/",
    "/?week=2027-W13&mine=1",
    "/code",
    "/inbox",
    "/inbox?state=closed",
    "/intake/{reference}",
    "/intake/{reference}/taken-over",
    "/intake/{reference}/impuls.txt",
    "/intake/{reference}/sheet.pdf",
    "/waiting",
    "/nowhere",
]
FORMS = [
    "/code",
    "/appointment/{appointment}/arrived",
    "/appointment/{appointment}/missed",
    "/intake/{reference}/take",
    "/intake/{reference}/close",
    "/intake/{reference}/reopen",
    "/intake/{reference}/hand",
    "/intake/{reference}/write",
    "/intake/{reference}/end-talk",
    "/intake/{reference}/taken-over",
    "/waiting/{reference}/stop",
    "/waiting/{reference}/go-on",
    "/appointment/{appointment}/late",
    "/appointment/{appointment}/done",
    "/late",
    "/undo",
    "/waiting/pause",
    "/waiting/unpause",
    "/logout",
]


@pytest.mark.parametrize("path", PAGES)
async def test_nobody_sees_a_page_without_logging_in(path: str, world: World) -> None:
    intake = world.intake(payload())
    answer = await world.browser().see(path.format(reference=intake.reference))
    assert answer.status_code == 401
    assert "lotse staff invite" in answer.text
    asked_for = f"?to=/intake/{intake.reference}"  # where the login leads on to: the address that was asked for
    assert intake.reference not in answer.text.replace(asked_for, "")


@pytest.mark.parametrize("path", FORMS)
async def test_nobody_changes_anything_without_logging_in(path: str, world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked)
    answer = await world.browser().send(path.format(reference=intake.reference, appointment=booked.id), code="1")
    assert answer.status_code == 401
    assert looks(world) == []


LISTS = [
    *("/", "/inbox", "/waiting", "/staff", "/audit", "/figures", "/account", "/office", "/calendar"),
    *("/calendar?view=day&of=team", "/calendar?view=month&of=team", "/calendar/rules", "/calendar/interpreters"),
    *("/calendar/away", "/calendar/own", "/calendar/book", "/calendar/walk-in"),
]
UNKNOWN = [
    *(("intake", column) for column in ("kind", "urgency", "state")),
    *(("appointment", column) for column in ("state", "mode")),
    *(("slot_offer", "state"), ("staff_member", "role"), ("opening_rule", "modes")),
]


@pytest.mark.parametrize(("table", "column"), UNKNOWN)
async def test_a_row_of_another_version_is_missing_on_a_page_and_all_else_is_there(
    table: str, column: str, world: World
) -> None:
    lost = world.booked(world.now + timedelta(hours=1), first_talk=False)
    world.booked(world.now + timedelta(hours=3), first_talk=False)
    told, waits = world.intake(payload(), about=lost), with_chat(world, "one", kind="waiting")
    others = {world.intake(payload()).reference, with_chat(world, "two", kind="waiting").reference}
    nora, second = world.trier.counsellors[:2]

    def more(tx: Transaction) -> dict[str, str]:
        opening_rules.begin(tx, nora.id, rules_of_file(nora))
        slot = Time(nora.id, world.now + timedelta(days=3), 60, 0, "erstgespraech", "person", world.trier.sites[0].id)
        whose = {"office_id": world.trier.id, "intake_id": waits.id, "conversation_id": str(waits.conversation_id)}
        offer = offers.make(tx, slot, until=world.now + timedelta(hours=2), now=world.now, **whose)
        rule = opening_rules.rules(tx, [nora.id])[nora.id][0]
        return {"slot_offer": offer or "", "opening_rule": rule.id, "staff_member": second.id, "appointment": lost.id}

    rows = {**world.database.write_now(more), "intake": told.id}
    leader, administrator = await world.colleague(), await world.member(world.trier.administrators[0].id)
    change = f"UPDATE {table} SET {column} = 'nope' WHERE id = ?"  # noqa: S608 -- of the schema
    assert world.database.write_now(lambda tx: tx.run(change, (rows[table],))) == 1
    if table == "intake":
        assert world.database.write_now(lambda tx: tx.run(change, (waits.id,))) == 1
    for browser in (leader, administrator):
        answers = {path: (await browser.see(path)).status_code for path in LISTS}
        assert 500 not in answers.values(), answers
    seen = set(listed((await leader.see("/inbox")).text))
    assert others <= seen
    assert (told.reference in seen) == (table != "intake")


async def test_another_offices_things_do_not_exist(world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked)
    other = await world.colleague(world.dorsten)

    about = {"reference": intake.reference, "appointment": booked.id}
    answers = [await other.see(path.format(**about)) for path in PAGES if "{" in path]
    answers += [await other.send(path.format(**about), words="x") for path in FORMS if "{" in path]

    assert {answer.status_code for answer in answers} == {404}
    for path in ("/", "/inbox", "/inbox?state=taken", "/waiting"):
        page = await other.see(path)
        assert page.status_code == 200
        assert intake.reference not in page.text
    found = await other.send("/code", code=booked.code)
    assert booked.id not in found.text
    assert {look for look in looks(world) if look[2]} == set()


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("token", ["", "0" * 64, "é"])
async def test_a_form_without_this_sessions_token_changes_nothing(path: str, token: str, world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    before = looks(world)
    colleague.token = token

    answer = await colleague.send(path.format(reference=intake.reference, appointment=booked.id))

    assert answer.status_code == 403
    assert looks(world) == before
    assert (await colleague.see("/")).status_code == 200


def posted(world: World) -> list[str]:
    """Give every address that takes a form, with its holes filled with what is not there."""
    holes = {"{number:int}": "7", "{key}": "contact", "{nothing:path}": "nowhere"}
    paths = [route.path for route in world.routes if "POST" in (route.methods or ())]
    for hole, value in holes.items():
        paths = [path.replace(hole, value) for path in paths]
    return [re.sub(r"{\w+}", "nothing", path) for path in paths]


async def test_every_broken_form_to_every_address_is_answered_by_a_page_that_leads_on(world: World) -> None:
    nobody, coordinator = world.browser(), await world.colleague()
    before = looks(world)
    for what, broken in broken_forms(most_bytes=LARGEST_FORM, most_fields=MOST_FIELDS).items():
        for path in posted(world):
            in_front, catching_all = path.startswith("/login"), path == "/nowhere"
            answers = {"coordinator": (coordinator, 404 if catching_all else broken.status)}
            answers["nobody"] = (nobody, broken.status if in_front else 401)
            for who, (browser, status) in answers.items():
                if path == "/login" and status == 403:
                    status = 401  # noqa: PLW2901 -- the form to log in is shown anew
                answer = await browser.http.post(f"/desk{path}", content=broken.content(), headers=broken.all_headers())
                assert (what, path, who, answer.status_code) == (what, path, who, status)
                assert leads_on(answer.text, "/desk/") or path == "/login", (what, path, who)
    assert looks(world) == before
    assert (await coordinator.see("/")).status_code == 200


@pytest.mark.parametrize("value", EVIL)
async def test_a_field_or_an_address_that_holds_anything_at_all_is_no_fault(value: str, world: World) -> None:
    sources = [path.read_text("utf-8") for path in (*HERE.glob("*.py"), *HERE.glob("templates/*.html"))]
    names = {found[1] for source in sources for found in re.finditer(NAMED, source)}
    assert {"account", "code", "first", "minutes", "rule"} <= names
    form = dict.fromkeys(names - {"form_token"}, value)
    coordinator = await world.colleague()
    for path in posted(world):
        if path in {"/logout", "/account/others/end"}:
            continue
        answers = [await coordinator.send(path, **form)]
        if "nothing" in path:
            answers.append(await coordinator.send(path.replace("nothing", quote(value or "-", safe="")), **form))
        answers.append(await coordinator.http.get(f"/desk{path}", params=form))
        for answer in answers:
            assert answer.status_code in {200, 303, 401, 403, 404, 410, 422}, (path, answer.status_code)
            assert answer.status_code in {200, 303} or "</html>" in answer.text, path


@pytest.mark.parametrize("path", [*PAGES, "/login", "/login/x", "/desk.css"])
async def test_every_answer_forbids_scripts_strangers_and_keeping(path: str, world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    answer = await colleague.see(path.format(reference=intake.reference))
    kept = {"Cache-Control": "public, max-age=31536000, immutable"} if path == "/desk.css" else {}
    assert {name: answer.headers[name] for name in HEADERS} == {**HEADERS, **kept}
    assert not re.search(
        r"<script(?! src=\"/desk/desk\.js\?\w+\" defer></script>)|\sstyle=|\son\w+=|javascript:", answer.text
    )
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', answer.text)


async def test_the_desk_speaks_english_once_asked(world: World) -> None:
    colleague = await world.colleague()
    assert "<h1>Heute</h1>" in (await colleague.see("/")).text
    assert "<h1>Today</h1>" in (await colleague.see("/?lang=en")).text
    assert "<h1>Inbox</h1>" in (await colleague.see("/inbox")).text
    assert "<h1>Eingang</h1>" in (await colleague.see("/inbox?lang=de")).text
    assert "<h1>Eingang</h1>" in (await colleague.see("/inbox?lang=xx")).text


async def test_an_empty_desk_says_what_would_be_here(world: World) -> None:
    colleague = await world.colleague()
    pages = [(await colleague.see(path)).text for path in ("/", "/inbox", "/inbox?state=taken", "/inbox?state=closed")]
    assert ["<table" in page for page in pages] == [False] * 4
    assert ['class="empty"' in page for page in pages] == [True] * 4


async def test_a_database_that_does_not_answer_is_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    colleague = await world.colleague()

    async def gone(_work: Callable[[Transaction], object]) -> object:
        raise Unavailable("gone")

    monkeypatch.setattr(world.database, "read", gone)
    answer = await colleague.see("/")
    assert answer.status_code == 503
    assert "Die Datenbank antwortet nicht." in answer.text
