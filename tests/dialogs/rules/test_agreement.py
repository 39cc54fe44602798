"""Yes and no, where they act: in every language, never by similarity, never against a negation."""

from collections.abc import Iterator
from functools import cache

import pytest

from dialogs.rules.agreement import is_negated, read_consent, read_decision, read_yes_no
from dialogs.rules.reading import Understood, Unread
from dialogs.rules.typed import read_command
from dialogs.rules.words import LEXICONS, fillers_of, order
from dialogs.rules.words.lexicon import PhraseTable
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import plain
from tests.dialogs.rules.sight import sight

YES, NO = Understood("yes"), Understood("no")
LANGUAGES = sorted(LEXICONS)
BUT = {
    "de": "aber um 3", "en": "but at 3", "ar": "بس الساعة 3", "fa_AF": "مگم ساعت سه", "fa": "ولی ساعت سه",
    "ps": "خو په درې بجو", "uk": "але о 3", "ru": "но в 3", "tr": "ama saat 3te", "kmr": "lê saet sisê",
    "ti": "ግን ሰዓት ሰለስተ", "so": "laakiin saddexda", "fr": "mais à 15h", "es": "pero a las 3", "bg": "но в 3",
    "ro": "dar la 3", "pl": "ale o 3", "it": "ma alle 3", "vi": "nhưng lúc 3 giờ", "sq": "por në orën 3",
    "sr_Latn": "ali u 3", "ckb": "بەڵام سەعات سێ", "am": "ግን በሦስት ሰዓት",
}  # fmt: skip


def phrases(table: PhraseTable, meaning: str) -> list[str]:
    return [phrase.strip() for phrase in table.get(meaning, "").split("|") if phrase.strip() and "*" not in phrase]


@cache
def affirmed(language: str) -> list[str]:
    """All that says yes in a language and holds no negation itself."""
    lexicon = LEXICONS[language]
    said = dict.fromkeys(phrases(lexicon.yes_no, "yes") + phrases(lexicon.consent, "yes"))
    return [phrase for phrase in said if not is_negated(phrase, language)]


def denied(language: str) -> list[str]:
    lexicon = LEXICONS[language]
    return [*dict.fromkeys(phrases(lexicon.yes_no, "no") + phrases(lexicon.consent, "no"))]


@cache
def no_like_a_yes() -> frozenset[str]:
    """Every word that says no in a language and stands in a yes of one."""
    answers = plain(" ".join(negations.answers for negations in NEGATIONS.values())).split()
    agreeing = {word for code in LEXICONS for word in plain(" ".join(affirmed(code))).split()}
    said = {*map(plain, (no for code in LEXICONS for no in denied(code))), *answers}
    short = (no for no in said if " " not in no)
    return frozenset(no for no in short if agreeing & {no, no.replace("oo", "o")})


def mistyped(word: str) -> Iterator[str]:
    """A word without one of its letters, and with two changed."""
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place : place + 2][::-1] + word[place + 2 :]


def stretched(word: str) -> Iterator[str]:
    """A word with one of its letters doubled, and with each tripled."""
    yield from (word[:place] + letter + word[place:] for place, letter in enumerate(word))
    yield "".join(letter * 3 for letter in word)


def words_of_a_yes(language: str) -> set[str]:
    """Every word that may stand in a yes of the chat's language, its neighbours, German or English, or clear others."""
    first, _ = order(language)
    words = {word for code in first for word in (*plain(LEXICONS[code].beside).split(), *fillers_of(code))}
    words |= {word for code in first for word in plain(" ".join(affirmed(code))).split()}
    return words | {plain(clear) for code in LEXICONS for clear in phrases(LEXICONS[code].consent, "yes")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_negations(language: str) -> None:
    assert set(NEGATIONS) == set(LEXICONS)
    assert plain(NEGATIONS[language].alone).split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_says_yes_is_one_and_what_says_no_is_one(language: str) -> None:
    assert {phrase for phrase in affirmed(language) if read_decision(phrase, sight(language)) != YES} == set()
    assert {phrase for phrase in denied(language) if read_decision(phrase, sight(language)) != NO} == set()
    assert len(affirmed(language)) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_negation_beside_or_joined_to_a_yes_is_never_one(language: str) -> None:
    negations = NEGATIONS[language]
    alone = plain(f"{negations.alone} {negations.answers}").split()
    agreed = []
    for phrase in list(map(plain, affirmed(language)))[:8]:
        turned = [form for word in alone for form in (f"{word} {phrase}", f"{phrase} {word}")]
        turned += [f"{part}{space}{phrase}" for part in plain(negations.before).split() for space in ("", " ")]
        turned += [f"{phrase}{part}" for part in plain(negations.behind).split()]
        known = {plain(other) for other in affirmed(language)}
        agreed += [form for form in turned if form not in known and read_decision(form, sight(language)) == YES]
    assert agreed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stretched_no_is_a_yes_and_no_mistyped_one_but_by_words_that_say_yes(language: str) -> None:
    said, agreeing = {plain(phrase) for phrase in affirmed(language)}, words_of_a_yes(language)
    forms = {
        form: mistake is stretched
        for no in denied(language)[:12]
        for mistake in (mistyped, stretched)
        for form in mistake(plain(no))
    }
    agreed = [
        form
        for form, strict in forms.items()
        if form not in said and (strict or not agreeing.issuperset(form.split()))
        if read_decision(form, sight(language)) == YES
    ]
    assert agreed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_together_and_yes_with_a_condition_are_neither(language: str) -> None:
    yes, no = (plain(LEXICONS[language].yes_no[meaning].partition("|")[0]) for meaning in ("yes", "no"))
    for words in (f"{yes}, {no}", f"{yes} {BUT[language]}", f"ok {BUT[language]}", f"{yes} {no} {yes}"):
        assert read_yes_no(words, sight(language)) == Unread(), words
        assert read_consent(words, sight(language)) == Unread(), words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        *(("fr", words) for words in ("incorrect", "c'est pas correct", "je ne suis pas d'accord", "non")),
        *(("ru", words) for words in ("неподходит", "несогласна", "не подходит", "нет, неправильно", "не согласен")),
        *(("tr", words) for words in ("yo", "yoo", "hayır, yanlış", "uygun değil", "tamam değil")),
        *(("ar", words) for words in ("ماني موافقة", "مو موافق", "ماوافق", "مارح اجي", "لا ما بدي")),
        *(("ps", words) for words in ("موافق نیم", "زه موافق نیم", "سمه نده", "صحیح نده")),
        *(("bg", words) for words in ("несъгласен", "не е вярно")),
        *(("pl", words) for words in ("niezgadzam się", "nie zgadzam się", "to nie pasuje")),
        *(("ro", words) for words in ("incorect", "dezacord", "nusunt de acord")),
        *(("kmr", words) for words in ("nerast e", "ne rast e")),
        *(("fa", words) for words in ("موافق نیستم", "نادرست", "نه درست نیست")),
        *(("ckb", words) for words in ("ڕازی نیم", "ناڕاستە")),
        *(("de", words) for words in ("nicht korrekt", "nichteinverstanden", "nee das stimmt so nicht", "unpassend")),
        *(("en", words) for words in ("incorrect", "not ok", "no thats wrong", "disagree")),
        *(("es", words) for words in ("incorrecto", "desacuerdo", "no está bien", "no es correcto")),
    ],
)
def test_a_no_is_heard_however_it_is_joined(language: str, words: str) -> None:
    assert read_decision(words, sight(language)) in ({NO} if words != "unpassend" else {NO, Unread()})


@pytest.mark.parametrize(("language", "words"), [("fa", "موافق هستم"), ("fa_AF", "موافق استم"), ("ps", "راضي یم")])
def test_i_agree_is_no_mistyped_no(language: str, words: str) -> None:
    assert read_consent(words, sight(language)) == YES


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "kein Problem"), ("en", "no problem"), ("fr", "pas de souci"), ("ru", "не против"), ("ar", "لا مشكلة")],
)
def test_a_yes_with_a_negation_in_it_is_one_only_where_nothing_hangs_on_it(language: str, words: str) -> None:
    assert read_yes_no(words, sight(language)) == YES
    assert read_decision(words, sight(language)) == Unread()


NO_PROBLEM = {
    "de": "kein Problem", "en": "no problem", "ar": "لا مشكلة", "fa_AF": "مشکلی نیست", "fa": "هیچ مشکلی نیست",
    "ps": "ستونزه نشته", "uk": "жодних проблем", "ru": "никаких проблем", "tr": "sorun değil",
    "kmr": "pirsgirêk tune", "ti": "ጸገም የለን", "so": "dhib malaha", "fr": "aucun problème", "es": "ningún problema",
    "bg": "никакви проблеми", "ro": "nicio problemă", "pl": "żaden problem", "it": "nessun problema",
    "vi": "không vấn đề gì", "sq": "s'ka problem", "sr_Latn": "nema problema", "ckb": "کێشە نییە", "am": "ችግር የለም",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_problem_is_a_yes_nowhere_an_answer_acts(language: str) -> None:
    for chat in (language, "de", ""):
        for words in (NO_PROBLEM[language], f"ok {NO_PROBLEM[language]}"):
            assert read_decision(words, sight(chat)) != YES
            assert read_consent(words, sight(chat)) != YES


@pytest.mark.parametrize(
    ("language", "words"), [("pl", "ja"), ("tr", "ne"), ("sq", "joo"), ("tr", "yo"), ("pl", "no"), ("de", "mein")]
)
def test_a_word_of_the_chats_own_language_is_no_yes_of_another(language: str, words: str) -> None:
    assert read_decision(words, sight(language)) != YES


@pytest.mark.parametrize("chat", ["", "de-simple", *LANGUAGES])
def test_a_no_of_any_language_is_a_yes_only_where_the_chats_own_language_says_so(chat: str) -> None:
    own = {plain(phrase) for phrase in affirmed("de" if chat == "de-simple" else chat)} if chat else set()
    for read in (read_decision, read_consent):
        agreed = {no for no in no_like_a_yes() if read(no, sight(chat)) == YES}
        assert {no for no in agreed if not own.issuperset(no.split())} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_with_a_question_mark_agrees_to_nothing(language: str) -> None:
    asked = [f"{phrase}{mark}" for phrase in affirmed(language)[:12] for mark in ("?", "؟", " ？", "፧", "??!", "❓")]
    for read in (read_decision, read_consent):
        assert [words for words in asked if read(words, sight(language)) != Unread()] == []


@pytest.mark.parametrize("words", ["k", "ko", "Ko!", "hong", "hông", "koo", "ko được", "k đồng ý"])
def test_a_vietnamese_no_is_heard_as_it_is_typed_every_day(words: str) -> None:
    assert read_decision(words, sight("vi")) == NO


@pytest.mark.parametrize("words", ["đúng", "Đúng!", "dung", "đúng ạ", "đúng rồi", "dung roi", "đúng vậy"])
def test_vietnamese_correct_is_a_yes_and_stops_nothing(words: str) -> None:
    assert read_decision(words, sight("vi")) == YES
    assert read_command(words, "vi") is None


@pytest.mark.parametrize("words", ["đừng", "Đừng!", "đừng đồng ý", "đừng đặt", "đừng đặt đúng", "dừng", "dung dong y"])
def test_vietnamese_dont_and_stop_are_no_yes(words: str) -> None:
    assert read_decision(words, sight("vi")) != YES


@pytest.mark.parametrize("words", ["dừng", "Dừng!", "dừng ạ", "dừng lại", "dung lai"])
def test_vietnamese_stop_stops(words: str) -> None:
    assert read_command(words, "vi") == "stop"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_folds_to_a_yes_and_to_a_command_or_a_no_is_what_its_letters_say(language: str) -> None:
    lexicon = LEXICONS[language]
    yes = {plain(phrase) for phrase in phrases(lexicon.yes_no, "yes") + phrases(lexicon.consent, "yes")}
    commands = {phrase: command for command in lexicon.commands for phrase in phrases(lexicon.commands, command)}
    other = [*commands, *phrases(lexicon.unknown, "unknown"), *NEGATIONS[language].alone.split(), *denied(language)]
    for phrase in (phrase for phrase in other if plain(phrase) in yes):
        assert read_decision(phrase, sight(language)) != YES, phrase
        assert phrase not in commands or read_command(phrase, language) == commands[phrase], phrase
    for phrase in affirmed(language):
        assert read_command(phrase, language) is None, phrase
