"""A page laid out: each line that is not translated yet keeps its own language, wherever it stands."""

from bot.channels.web.view import scene
from bot.office.file import read_offices
from bot.port import Outbound, Page
from bot.settings import SAMPLE_OFFICES


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
