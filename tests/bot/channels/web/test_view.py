"""A page laid out: each line that is not translated yet keeps its own language, wherever it stands."""

from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from markupsafe import escape

from bot.channels.web.view import Scene, scene
from bot.languages.recordings import Recordings
from bot.languages.speaker import Speaker
from bot.office.file import read_offices
from bot.port import AnsweredLine, Button, Outbound, Page
from bot.settings import SAMPLE_OFFICES
from dialogs.booked import ticket
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment
from dialogs.office import Office, Site
from dialogs.rules.slots import Slot
from dialogs.text import Words, text
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.rehearsal import isolated
from tests.bot.channels.web.stage import World
from tests.journey import CATALOGS


def test_the_asking_line_and_those_around_it_keep_their_languages() -> None:
    message = Outbound(
        ("مرحبا", "How are you?", "Tap a button."),
        kind="question",
        question="mood",
        language="ar",
        direction="rtl",
        line_languages=("", "en-GB", "en-GB"),
    )
    page = Page("c", 1, "ar", "rtl", formal=False, office="jmd-trier", messages=(message,), answered=())
    opened = scene(page, read_offices(SAMPLE_OFFICES)[0], Recordings()).open
    assert opened is not None
    assert (opened.before, opened.title, opened.after) == (
        "<p>مرحبا</p>",
        '<span lang="en-GB" dir="ltr">How are you?</span>',
        '<p lang="en-GB" dir="ltr">Tap a button.</p>',
    )


OFFICES = read_offices(SAMPLE_OFFICES)
SITES = [(office, site) for office in OFFICES for site in office.sites]
START = datetime(2027, 3, 24, 9, tzinfo=UTC)


def ticket_in(language: str, office: Office, site: Site) -> str:
    """Give the paragraphs of a ticket for a talk at a site as the page has them."""
    slot = Slot(START, office.counsellors[0].id, 60, site.id, "person", "erstgespraech")
    lines = ticket(Appointment("1", slot, office.id, "1234", "booked"), office, text("📅 Your appointment"))
    said = Speaker(CATALOGS, language).outbound(Message(lines, kind="ticket", options=(HUMAN,)))
    page = Page("c", 1, language, said.direction, formal=False, office=office.id, messages=(said,), answered=())
    opened = scene(page, office, Recordings()).open
    assert opened is not None
    return opened.before + opened.after


@pytest.mark.parametrize(("office", "site"), SITES, ids=[site.id for _, site in SITES])
def test_door_and_way_of_a_sample_are_in_the_reader_s_language(office: Office, site: Site) -> None:
    for code, _ in CATALOGS.offered:
        shown = ticket_in(code, office, site)
        for words in (site.entrance, site.way):
            assert f"<p><bdi>{escape(words.read(code))}</bdi></p>" in shown
        assert ' lang="' not in shown


def test_door_and_way_that_are_german_alone_say_so_to_readers_of_other_languages() -> None:
    office, site = SITES[0]
    entrance, way = (Words.of({"de": words.read("de")}) for words in (site.entrance, site.way))
    german = replace(site, entrance=entrance, way=way)
    office = replace(office, sites=(german,))
    for code, _ in CATALOGS.offered:
        marks = "" if code in {"de", "de@simple"} else ' lang="de" dir="ltr"'
        shown = ticket_in(code, office, german)
        assert f"<p{marks}><bdi>{entrance.read('de')}</bdi></p><p{marks}><bdi>{way.read('de')}</bdi></p>" in shown
        assert shown.count(' lang="') == (2 if marks else 0)


def buttons(*ids: str) -> tuple[Button, ...]:
    return tuple(Button(each, each) for each in ids)


def laid_out(message: Outbound, *answered: AnsweredLine) -> Scene:
    page = Page("c", 1, "de", "ltr", formal=False, office="jmd-trier", messages=(message,), answered=answered)
    return scene(page, read_offices(SAMPLE_OFFICES)[0], Recordings())


EVERYTHING = ("/move:1", "/cancel:1", "/late:1", "/reach:1", "/prepare", "/new", "/own_phone:yes")


@pytest.mark.parametrize(
    ("kind", "offered", "first", "folded"),
    [
        ("ticket", EVERYTHING, ["/move:1", "/cancel:1", "/late:1", "/own_phone:yes"], ["/reach:1", "/prepare", "/new"]),
        ("ticket", EVERYTHING[:4], list(EVERYTHING[:4]), []),
        (
            "ticket",
            ("/prepare", "/human", "/delete", "/new", "/help"),
            ["/prepare", "/human", "/delete", "/new", "/help"],
            [],
        ),
        ("card", EVERYTHING, list(EVERYTHING), []),
    ],
    ids=["much", "not much", "nothing that stands out", "no ticket"],
)
def test_of_a_ticket_s_many_buttons_the_rare_ones_are_folded(
    kind: str, offered: tuple[str, ...], first: list[str], folded: list[str]
) -> None:
    opened = laid_out(Outbound(("Dein Termin",), kind=kind, buttons=buttons(*offered))).open
    assert opened is not None
    assert ([each.id for each in opened.choices], [each.id for each in opened.more]) == (first, folded)


def test_the_way_back_comes_before_the_way_on() -> None:
    opened = laid_out(
        Outbound(("Ort?",), kind="question", question="place", buttons=buttons("a", "/skip", "/back"))
    ).open
    assert opened is not None
    assert [each.id for each in opened.quiet] == ["/back", "/skip"]


@pytest.mark.parametrize(
    ("kind", "question", "shown"),
    [("question", "place", 2), ("question", "summary_0", 0), ("question", "summary_12", 0), ("crisis", "danger", 0)],
)
def test_nothing_stands_above_a_list_of_the_same_answers_nor_above_numbers_to_call(
    kind: str, question: str, shown: int
) -> None:
    lines = (AnsweredLine("age", "Alter", "16 bis 17"), AnsweredLine("place", "Ort", "Trier"))
    found = laid_out(Outbound(("Stimmt das so?",), kind=kind, question=question), *lines)
    assert len(found.earlier) + (found.last is not None) == shown


@pytest.mark.parametrize(
    ("kind", "lines", "close"),
    [
        ("question", ("📝 Ja?", "🎂 a", "🏠 b", "• c", "• d"), True),
        ("question", ("📝 Ja?", "🎂 a", "🏠 b", "• c", "d"), False),
        ("ticket", ("📝 Ja?", "🎂 a", "🏠 b", "• c", "• d"), False),
    ],
)
def test_a_long_list_is_set_close_so_that_its_answers_are_seen(kind: str, lines: tuple[str, ...], close: bool) -> None:
    opened = laid_out(Outbound(lines, kind=kind, question="q")).open
    assert opened is not None
    assert opened.close is close


async def test_nobody_s_words_become_markup(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    evil = "<script>alert(1)</script>\"'&"
    world.turns.pages = dict.fromkeys(
        world.turns.pages,
        Page(
            "c1",
            7,
            "de",
            "ltr",
            formal=False,
            office="jmd-trier",
            messages=(
                Outbound((evil, f"📞 {isolated(evil)}", f"• {evil}"), kind="crisis"),
                Outbound(
                    (f"{evil}?", isolated(f"https://example.org/{evil}")),
                    kind="question",
                    question=evil,
                    buttons=(Button(evil, evil, evil, language=evil),),
                    field="text",
                    example=evil,
                    progress=evil,
                ),
            ),
            answered=(AnsweredLine(evil, evil, evil),),
        ),
    )
    html = (await phone.get("/chat")).text
    assert "<script>alert" not in html
    # The parser sees the words where they belong: in texts and in attribute values, whole.
    page = Reading(html)
    assert page.text.count("<script>alert(1)</script>") == 12
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert page.tap(evil)["question"] == evil
