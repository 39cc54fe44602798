import re
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote

import pytest

from bot.desk.pages import LARGEST_FORM, MOST_FIELDS
from bot.desk.visit import HEADERS, HERE
from dialogs.office import ZONE
from storage.calendar import appointments
from storage.engine.database import Database, Transaction, Unavailable
from storage.engine.instants import instant_of
from storage.team import staff
from tests.bot.channels.web.broken_forms import EVIL, broken_forms, leads_on
from tests.bot.desk.examples import payload
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


def looks(world: World) -> list[tuple[str, str, bool]]:
    """Give the access log: who, what, and whether it was about an intake."""
    rows = world.database.read_now(lambda tx: tx.many("SELECT staff_id, what, intake_id FROM audit ORDER BY id"))
    return [(row[0], row[1], row[2] is not None) for row in rows]


def letters(world: World) -> list[tuple[str, str]]:
    """Give what waits to be sent: its kind and its local time."""
    found = world.database.read_now(
        lambda tx: tx.many("SELECT kind, due_at FROM outbox WHERE done_at IS NULL ORDER BY id")
    )
    return [(kind, f"{instant_of(due_at).astimezone(ZONE):%Y-%m-%dT%H:%M}") for kind, due_at in found]


@pytest.mark.parametrize("path", PAGES)
async def test_nobody_sees_a_page_without_logging_in(path: str, world: World) -> None:
    intake = world.intake(payload())
    answer = await world.browser().see(path.format(reference=intake.reference))
    assert answer.status_code == 401
    assert "lotse staff invite" in answer.text
    assert intake.reference not in answer.text


@pytest.mark.parametrize("path", FORMS)
async def test_nobody_changes_anything_without_logging_in(path: str, world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked)
    answer = await world.browser().send(path.format(reference=intake.reference, appointment=booked.id), code="1")
    assert answer.status_code == 401
    assert looks(world) == []


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


async def test_a_preview_of_the_link_burns_nothing_and_the_link_works_once(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    assert (await world.browser().see(link)).status_code == 200
    first, second = world.browser(), world.browser()
    await first.see(link)
    await second.see(link)

    assert (await first.send(link)).headers["location"] == "/desk/"
    late = await second.send(link)

    assert late.status_code == 410
    assert "lotse staff invite" in late.text
    assert (await first.see("/")).status_code == 200
    assert (await second.see("/")).status_code == 401


async def test_a_link_is_over_after_a_day_and_a_session_after_twelve_hours(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    browser = await world.colleague()
    world.now += timedelta(hours=12, seconds=1)
    assert (await browser.see("/")).status_code == 401
    world.now += timedelta(hours=12)
    late = world.browser()
    await late.see(link)
    assert (await late.send(link)).status_code == 410


async def test_logging_in_needs_the_page_with_the_button(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    assert (await world.browser().send(link)).status_code == 403
    elsewhere = world.browser()
    await elsewhere.see("/login/another")
    other = world.browser()
    await other.see(link)
    other.token = elsewhere.token
    assert (await other.send(link)).status_code == 403


async def test_logging_out_ends_the_session_on_the_server(world: World) -> None:
    browser = await world.colleague()
    secret = browser.http.cookies["desk"]
    answer = await browser.send("/logout")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/login")
    assert world.database.read_now(lambda tx: staff.member(tx, secret, world.now)) is None
    browser.http.cookies.set("desk", secret)
    assert (await browser.see("/")).status_code == 401


async def test_somebody_who_left_the_office_is_out_at_once(world: World) -> None:
    browser = await world.colleague()
    world.database.write_now(lambda tx: staff.sync(tx, world.trier.id, []))
    assert (await browser.see("/")).status_code == 401


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://desk.example", r"__Host-desk=[\w-]{43}; HttpOnly; Max-Age=43200; Path=/; SameSite=strict; Secure"),
        ("http://desk.example", r"desk=[\w-]{43}; HttpOnly; Max-Age=43200; Path=/; SameSite=strict"),
    ],
)
async def test_the_sessions_cookie_is_kept_close(url: str, expected: str, database: Database, now: datetime) -> None:
    world = World.open(database, now, url)
    link = world.link(world.trier.counsellors[0].id)
    browser = world.browser()
    await browser.see(link)
    answer = await browser.send(link)
    assert re.fullmatch(expected, answer.headers.get_list("set-cookie")[-1])


async def test_a_link_from_another_program_is_asked_for_again_from_inside(world: World) -> None:
    answer = await world.browser().http.get("/desk/inbox?state=taken", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 200
    assert '<meta http-equiv="refresh" content="0; url=/desk/inbox?state=taken">' in answer.text


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


async def test_today_shows_the_appointment_with_all_that_matters(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2, minutes=7, seconds=47.654322), interpreter="ar")
    intake = world.intake(payload(urgency="urgent"), about=booked)
    page = (await (await world.colleague()).see("/")).text
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
    for word in (
        *("Montag, 22. März", "12:15–13:15", f"Code {booked.code}", "زهرة", intake.reference, "Arabisch"),
        *("Dolmetschen: Arabisch", "Eilig", "Ausbildung, Wohnung", "persönlich, Trier", "nicht beantwortet"),
    ):
        assert word in words
    assert f"/appointment/{booked.id}/arrived" in page
    assert f"/appointment/{booked.id}/missed" not in page


async def test_a_week_can_be_chosen_and_the_own_appointments_alone(world: World) -> None:
    start = world.now.replace(minute=15, second=0, microsecond=0)
    mine = world.booked(start + timedelta(days=7))
    theirs = world.booked(start + timedelta(days=7, hours=1), counsellor_id=world.trier.counsellors[1].id)
    colleague = await world.colleague()
    shown = {
        path: [one.code in (await colleague.see(path)).text for one in (mine, theirs)]
        for path in ("/", "/?week=2027-W13", "/?week=2027-W13&mine=1", "/?week=nonsense", "/?week=2027-W99")
    }
    assert shown == {
        "/": [False, False],
        "/?week=2027-W13": [True, True],
        "/?week=2027-W13&mine=1": [True, False],
        "/?week=nonsense": [False, False],
        "/?week=2027-W99": [False, False],
    }


async def test_who_did_not_come_gets_one_friendly_message_unless_it_was_a_wrong_tap(world: World) -> None:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    me = world.trier.counsellors[0].id

    answer = await colleague.send(f"/appointment/{booked.id}/missed", back="?week=2027-W12&mine=1")
    assert answer.headers["location"].startswith("/desk/?week=2027-W12&mine=1&undo=")
    await colleague.send(f"/appointment/{booked.id}/missed", back="?week=2027-W12//evil")
    assert letters(world) == [("missed", "2027-03-22T11:07")]
    assert "nicht erschienen" in (await colleague.see("/")).text

    await colleague.send(f"/appointment/{booked.id}/arrived")
    assert letters(world) == []
    assert "angekommen" in (await colleague.see("/")).text
    assert [look for look in looks(world) if look[1] in ("missed", "arrived")] == [
        (me, "missed", True),
        (me, "missed", True),
        (me, "arrived", True),
    ]
    assert intake.appointment_id == booked.id


async def test_nobody_is_written_to_at_night_or_without_wanting_it(world: World) -> None:
    start = world.now.replace(minute=0, second=0, microsecond=0)
    evening, muted = world.booked(start), world.booked(start + timedelta(hours=2))
    world.database.write_now(lambda tx: appointments.mute(tx, muted.id))
    colleague = await world.colleague()
    world.now = start.replace(hour=19)
    for booked in (evening, muted):
        await colleague.send(f"/appointment/{booked.id}/missed")
    assert letters(world) == [("missed", "2027-03-23T07:30")]


async def test_a_cancelled_appointment_cannot_be_marked(world: World) -> None:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))
    colleague = await world.colleague()
    assert (await colleague.send(f"/appointment/{booked.id}/arrived")).status_code == 404
    page = (await colleague.see("/")).text
    assert "abgesagt" in page
    assert "/arrived" not in page


async def test_the_front_desk_finds_a_code_and_a_reference(world: World) -> None:
    start = world.now.replace(minute=15, second=0, microsecond=0)
    booked = world.booked(start + timedelta(days=20))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()

    found = await colleague.send("/code", code=f" {booked.code} ")
    assert intake.reference in found.text
    nothing = await colleague.send("/code", code="12345")
    assert "Mit diesem Code gibt es keinen offenen Termin" in nothing.text
    by_name = await colleague.send("/code", code=intake.reference.lower().replace("-", " "))
    assert by_name.headers["location"] == f"/desk/intake/{intake.reference}"


async def test_the_inbox_puts_crisis_first_then_urgent_then_the_oldest(world: World) -> None:
    young = world.intake(payload(), ago=timedelta(hours=1))
    old = world.intake(payload(), ago=timedelta(hours=50))
    urgent = world.intake(payload(urgency="urgent"), ago=timedelta(minutes=5))
    crisis = world.intake(payload(kind="crisis", urgency="crisis"))
    page = (await (await world.colleague()).see("/inbox")).text
    assert re.findall(r'class="who"><a href="/desk/intake/([^"]+)"', page) == [
        one.reference for one in (crisis, urgent, old, young)
    ]
    assert re.findall(r'class="promise (\w+)">([^<]+)<', page) == [
        ("over", "sofort"),
        ("kept", "Antwort bis Mi 24.3. 10:02, noch 47 Stunden"),
        ("over", "überfällig seit 2 Stunden"),
        ("kept", "Antwort bis Mi 24.3. 09:07, noch 47 Stunden"),
    ]


async def test_of_two_who_take_at_once_the_second_sees_who_was_first(world: World) -> None:
    intake = world.intake(payload())
    first, second = await world.colleague(), await world.colleague(number=1)

    taken = await first.send(f"/intake/{intake.reference}/take")
    late = await second.send(f"/intake/{intake.reference}/take")

    name = world.trier.counsellors[0].name
    assert (taken.status_code, late.status_code) == (303, 409)
    assert f"{name} hat diese Anfrage schon übernommen." in late.text
    listed = (await second.see("/inbox?state=taken")).text
    assert intake.reference in listed
    assert name in listed
    assert intake.reference not in (await second.see("/inbox")).text


async def test_an_intake_goes_from_new_to_taken_to_closed_and_back_and_every_step_is_noted(world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    states = []
    for step in ("take", "close", "reopen"):
        await colleague.send(f"/intake/{intake.reference}/{step}")
        for state in ("new", "taken", "closed"):
            page = (await colleague.see(f"/inbox?state={state}")).text
            states += [state] if intake.reference in page else []
    await colleague.see(f"/intake/{intake.reference}")
    assert states == ["taken", "closed", "new"]
    assert [look[1] for look in looks(world) if look[2]] == ["taken", "closed", "reopened", "looked"]


async def test_a_closed_intake_cannot_be_taken(world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    await colleague.send(f"/intake/{intake.reference}/close")
    other = await world.colleague(number=1)
    assert (await other.send(f"/intake/{intake.reference}/take")).status_code in {404, 409}


async def test_the_intakes_page_shows_words_as_they_were_written_and_as_nothing_else(world: World) -> None:
    given = payload(notes=["<script>alert(1)</script>"])
    given["answers"] |= {"name": '"><img src=x onerror=alert(1)>', "goal": "هدف\u202e <b>"}
    intake = world.intake(given)
    page = (await (await world.colleague()).see(f"/intake/{intake.reference}")).text
    assert '<span class="words" dir="auto" lang="ar">هدف\u202e &lt;b&gt;</span>' in page
    assert "eigene Angabe, Original auf Arabisch" in page
    assert "<bdi>&#34;&gt;&lt;img src=x onerror=alert(1)&gt;</bdi>" in page
    assert page.count("<script") == 1
    assert "<img" not in page


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
