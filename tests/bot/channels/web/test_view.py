"""A page laid out: each line that is not translated yet keeps its own language, wherever it stands."""

import httpx

from bot.channels.web.view import scene
from bot.office.file import read_offices
from bot.port import AnsweredLine, Button, Outbound, Page
from bot.settings import SAMPLE_OFFICES
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.rehearsal import isolated
from tests.bot.channels.web.stage import World


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
    opened = scene(page, read_offices(SAMPLE_OFFICES)[0]).open
    assert opened is not None
    assert (opened.before, opened.title, opened.after) == (
        "<p>مرحبا</p>",
        '<span lang="en-GB" dir="ltr">How are you?</span>',
        '<p lang="en-GB" dir="ltr">Tap a button.</p>',
    )


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
