"""A sentence that is not translated yet: what is shown, in which language it says it is, and until when."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.languages.catalogs import CatalogErrors, Catalogs, LanguageOffer
from bot.languages.speaker import FSI, PDI, RLM, Speaker
from bot.languages.untranslated import Expected, Untranslated, together
from bot.port import AnsweredLine, Outbound
from bot.strings.status import languages, untranslated
from dialogs.engine.conversation import Answered, Message
from dialogs.engine.questions import option
from dialogs.text import Words, text
from tests.bot.languages.written import write

APPEARED = date(2026, 11, 30)
GRACE = LanguageOffer(grace_days=14)
GERMAN = {"Age": "Alter", "Name": "Name", "👉 Do you come?": "👉 Kommst du?", "{n} of {total}": "{n} von {total}"}
ARABIC = {"Age": "العمر", "Name": "الاسم", "{n} of {total}": "{n} من {total}"}


class Day:
    """A calendar that can be turned."""

    def __init__(self, today: date = APPEARED) -> None:
        self.today = today

    def __call__(self) -> date:
        return self.today


def template(folder: Path, **comments: str) -> None:
    """Write the template; the sentence that is new has these comments."""
    more = "".join(f"#. {name.replace('_', ' ')}: {said}\n" for name, said in comments.items())
    body = "".join(f'\n{more if "come" in msgid else ""}msgid "{msgid}"\nmsgstr ""\n' for msgid in GERMAN)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    (folder / "messages.pot").write_text(head + body, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay out catalogs in which only German has the newest sentence."""
    template(tmp_path, since="2026-11-30")
    write(tmp_path, "de", GERMAN, 'msgctxt "formal"\nmsgid "👉 Do you come?"\nmsgstr "👉 Kommen Sie?"')
    write(tmp_path, "en", {})
    write(tmp_path, "ar", ARABIC)
    return tmp_path


def offered(catalogs: Catalogs) -> list[str]:
    return [code for code, _ in catalogs.offered]


def test_a_language_is_offered_for_the_days_of_grace_and_then_withdrawn_without_a_restart(folder: Path) -> None:
    day = Day()
    catalogs = Catalogs.load(folder, GRACE, day)
    for days, expected in ((0, True), (13, True), (14, False), (15, False)):
        day.today = APPEARED + timedelta(days=days)
        assert ("ar" in offered(catalogs)) == expected, days
        assert (catalogs.language("ar").code, catalogs.find("ar")) == (("ar", "ar") if expected else ("de", ""))
        assert catalogs.untranslated == (
            (Untranslated("👉 Do you come?", ("ar",), "en", date(2026, 12, 14)),) if expected else ()
        )
    assert catalogs.withheld == {"ar": "1 sentences missing"}


@pytest.mark.parametrize(
    ("comments", "days"),
    [
        ({"since": "2026-11-30", "review_tier": "A"}, 365),
        ({"since": "2026-11-30"}, 0),
        ({}, 365),
        ({"since": "2025-11-30"}, 365),
    ],
    ids=["tier A", "no grace", "of old", "long ago"],
)
def test_without_grace_a_language_is_withdrawn_at_once(folder: Path, comments: dict[str, str], days: int) -> None:
    template(folder, **comments)
    catalogs = Catalogs.load(folder, LanguageOffer(grace_days=days), Day())
    assert (offered(catalogs), catalogs.untranslated) == (["de", "en"], ())


@pytest.mark.parametrize(("tier", "expected"), [("A", None), ("B", date(2026, 12, 1)), ("C", date(2026, 12, 1))])
def test_only_tier_a_knows_no_grace(tier: str, expected: date | None) -> None:
    assert Expected(tier, APPEARED).withdrawn_on(1) == expected  # type: ignore[arg-type]


def test_the_nearest_language_lends_its_words_in_the_same_register(folder: Path) -> None:
    persian = {**ARABIC, "👉 Do you come?": "👉 می‌آیی؟"}
    write(folder, "fa", persian)
    write(folder, "fa_AF", ARABIC)
    write(folder, "de@simple", {msgid: words for msgid, words in GERMAN.items() if "come" not in msgid})
    catalogs = Catalogs.load(folder, GRACE, Day())
    said = {
        (code, formal): Speaker(catalogs, code, formal).words(text("👉 Do you come?"))
        for code in ("fa_AF", "de@simple", "ar")
        for formal in (False, True)
    }
    assert said == {
        ("fa_AF", False): f"{RLM}👈 می‌آیی؟",
        ("fa_AF", True): f"{RLM}👈 می‌آیی؟",
        ("de@simple", False): "👉 Kommst du?",
        ("de@simple", True): "👉 Kommen Sie?",
        ("ar", False): "👉 Do you come?",
        ("ar", True): "👉 Do you come?",
    }
    gaps = {gap.languages: gap.instead for gap in catalogs.untranslated}
    assert gaps == {("fa_AF",): "fa", ("de@simple",): "de", ("ar",): "en"}


def test_what_the_parent_lacks_too_is_said_in_english(folder: Path) -> None:
    write(folder, "fa", ARABIC)
    write(folder, "fa_AF", ARABIC)
    catalogs = Catalogs.load(folder, GRACE, Day())
    assert catalogs.untranslated == (Untranslated("👉 Do you come?", ("ar", "fa_AF", "fa"), "en", date(2026, 12, 14)),)


def test_german_is_always_offered_and_says_what_it_lacks_in_english(folder: Path) -> None:
    write(folder, "de", {msgid: words for msgid, words in GERMAN.items() if "come" not in msgid})
    catalogs = Catalogs.load(folder, LanguageOffer(), Day())
    assert offered(catalogs) == ["de", "en"]
    assert catalogs.untranslated == (Untranslated("👉 Do you come?", ("de",), "en", None),)
    message = Speaker(catalogs, "de").outbound(Message(lines=(text("Age"), text("👉 Do you come?"))))
    assert (message.lines, message.line_languages) == (("Alter", "👉 Do you come?"), ("", "en-GB"))


def test_a_line_that_is_not_translated_says_its_language_and_keeps_its_direction(folder: Path) -> None:
    speaker = Speaker(Catalogs.load(folder, GRACE, Day()), "ar")
    message = speaker.outbound(
        Message(
            lines=(text("Age"), text("👉 Do you come?"), "Anna"),
            question="come",
            options=(option("yes", "👉 Do you come?"), option("name", "Name")),
            example=text("👉 Do you come?"),
            answered=Answered("come", text("👉 Do you come?"), text("Name")),
        )
    )
    assert message.lines == ("العمر", "👉 Do you come?", f"{RLM}{FSI}Anna{PDI}")
    assert (message.language, message.direction, message.line_languages) == ("ar", "rtl", ("", "en-GB", ""))
    assert [(button.label, button.language) for button in message.buttons] == [
        ("👉 Do you come?", "en-GB"),
        ("الاسم", ""),
    ]
    assert message.example == f"{FSI}👉 Do you come?{PDI}"
    assert message.answered == AnsweredLine("come", f"{FSI}👉 Do you come?{PDI}", "الاسم")
    assert Outbound.from_json(json.loads(json.dumps(message.to_json()))) == message


@pytest.mark.parametrize(
    ("language", "shown", "tags"),
    [
        ("ar", ("في الطابق الأول", "Zu Fuß"), ("", "de")),
        ("fa_AF", ("طبقه اول", "Zu Fuß"), ("", "de")),
        ("de@simple", ("1. Stock", "Zu Fuß"), ()),
        ("de", ("1. Stock", "Zu Fuß"), ()),
    ],
)
def test_an_office_s_own_words_say_that_they_are_german(
    folder: Path, language: str, shown: tuple[str, ...], tags: tuple[str, ...]
) -> None:
    for code in ("fa_AF", "de@simple"):
        write(folder, code, ARABIC if code == "fa_AF" else GERMAN)
    door = Words.of({"de": "1. Stock", "ar": "في الطابق الأول", "fa": "طبقه اول"})
    speaker = Speaker(Catalogs.load(folder, GRACE, Day()), language)
    message = speaker.outbound(Message(lines=(door, Words.of({"de": "Zu Fuß", "ar": ""}))))
    assert tuple(line.strip(f"{RLM}{FSI}{PDI}") for line in message.lines) == shown
    assert message.line_languages == tags


def test_what_was_kept_before_lines_said_their_language_can_still_be_read() -> None:
    stored = Outbound(("Hallo",)).to_json()
    del stored["line_languages"]
    assert Outbound.from_json(stored) == Outbound(("Hallo",))


def test_a_whole_translation_marks_nothing(folder: Path) -> None:
    message = Speaker(Catalogs.load(folder, GRACE, Day()), "de").outbound(Message(lines=(text("👉 Do you come?"),)))
    assert (message.lines, message.line_languages) == (("👉 Kommst du?",), ())


def test_operators_read_which_sentence_which_languages_and_until_when(folder: Path) -> None:
    catalogs = Catalogs.load(folder, GRACE, Day())
    line = (
        "ar: not translated yet, shown in en: '👉 Do you come?' - "
        "translate it, or the language is withdrawn on 2026-12-14"
    )
    assert untranslated(catalogs) == [line]
    (row,) = (row for row in languages(catalogs, folder).splitlines() if row.startswith("ar "))
    assert row.endswith("yes; sentences missing: 1, withdrawn on 2026-12-14")
    assert languages(catalogs, folder).endswith(f"\n\n{line}")
    write(folder, "de", {})
    assert untranslated(Catalogs.load(folder, LanguageOffer(), Day()))[0].endswith(
        "translate it; nothing is withdrawn, since German always is offered"
    )


@pytest.mark.parametrize(
    ("comments", "finding"),
    [
        ({"since": "yesterday"}, r"messages\.pot:1[0-9]: Invalid isoformat string: 'yesterday' - run: lotse strings"),
        (
            {"review_tier": "D"},
            r"messages\.pot:1[0-9]: the review tier 'D' is none - write one of A, B, C - run",
        ),
    ],
)
def test_a_template_that_says_nonsense_is_named_with_its_line(
    folder: Path, comments: dict[str, str], finding: str
) -> None:
    template(folder, **comments)
    with pytest.raises(CatalogErrors, match=finding):
        Catalogs.load(folder)


def test_languages_that_lack_the_same_are_named_together() -> None:
    day, other = date(2026, 12, 14), date(2026, 12, 15)
    gaps = [
        Untranslated("Age", ("ar",), "en", day),
        Untranslated("Name", ("ar",), "en", other),
        Untranslated("Age", ("fa_AF",), "fa", day),
        Untranslated("Age", ("so",), "en", day),
    ]
    assert together(gaps) == (
        Untranslated("Age", ("ar", "so"), "en", day),
        Untranslated("Name", ("ar",), "en", other),
        Untranslated("Age", ("fa_AF",), "fa", day),
    )
