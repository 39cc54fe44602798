import pytest

from dialogs.rules.reading import Perhaps, Understood, Unread
from dialogs.rules.typed import (
    clean,
    is_greeting,
    is_question,
    is_thanks,
    is_unknown,
    read_command,
    read_consent,
    read_language,
    read_role,
    read_status,
    read_topic,
    read_yes_no,
)
from dialogs.rules.words import LEXICONS
from dialogs.rules.words.language_names import LANGUAGE_NAMES
from dialogs.rules.words.lexicon import PhraseTable
from tests.dialogs.rules.sight import sight


@pytest.mark.parametrize(
    ("language", "words", "command"),
    [
        ("de", "Zurück!", "back"),
        ("de", "zurueck bitte", "back"),
        ("de", "/zurueck", "back"),
        ("de", "überspringn", "skip"),
        ("de", "STOPP", "stop"),
        ("de", "Ich möchte mit einer Person sprechen", "human"),
        ("de", "Sprache ändern", "language"),
        ("de", "Hilfe!!!", "help"),
        ("de", "von vorne", "restart"),
        ("de", "wer liest das?", "privacy"),
        ("de", "bitte lösche alle meine Daten", "delete"),
        ("de", "wie bitte?", "repeat"),
        ("de", "wann ist mein Termin?", "appointment"),
        ("de", "back", "back"),
        ("en", "zurück", "back"),
        ("en", "can i talk to a person please", "human"),
        ("ar", "بدي احكي مع حدا", "human"),
        ("ar", "مُسَاعَدَة", "help"),
        ("ar", "\u202bرجوع\u202c", "back"),
        ("de", "назад", "back"),
        ("", "رجوع", "back"),
        ("tr", "GERİ", "back"),
        ("tr", "ne", "repeat"),
    ],
)
def test_a_message_that_is_a_command_as_a_whole_is_one(language: str, words: str, command: str) -> None:
    assert read_command(words, language) == command


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "ich will die Schule nicht abbrechen"),
        ("de", "Hilfe bei der Wohnung"),
        ("de", "ich bin zurück aus Syrien"),
        ("de", "Trier"),
        ("de", "/unbekannt"),
        ("de", ""),
        ("de", "..."),
        ("de", "nein"),
        ("de", "zurück " * 50),
        ("ar", "أريد كورس ألماني"),
    ],
)
def test_a_message_that_only_contains_a_command_is_none(language: str, words: str) -> None:
    assert read_command(words, language) is None


def test_greetings_thanks_and_questions_are_told_apart() -> None:
    said = ["Hallo!", "guten Tag", "Danke schön", "vielen Dank 🙏", "wie lange dauert das", "Kostet das was?", "Trier"]
    assert [(is_greeting(words, "de"), is_thanks(words, "de"), is_question(words, "de")) for words in said] == [
        (True, False, False),
        (True, False, False),
        (False, True, False),
        (False, True, False),
        (False, False, True),
        (False, False, True),
        (False, False, False),
    ]
    assert is_question("كم مدة الموعد؟", "ar")
    assert is_unknown("ich weiß es nicht", "de")
    assert not is_unknown("ich weiß es", "de")


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("de", "Ja", "yes"),
        ("de", "jaaaa", "yes"),
        ("de", "ja, gerne", "yes"),
        ("de", "natürlich", "yes"),
        ("de", "natuerlich", "yes"),
        ("de", "einverstanden", "yes"),
        ("de", "nicht einverstanden", "no"),
        ("de", "nein, danke", "no"),
        ("de", "kein Ding", "yes"),
        ("de", "👍🏽", "yes"),
        ("de", "👎🏿", "no"),
        ("en", "yup", "yes"),
        ("en", "I don't agree", "no"),
        ("ar", "أكيد", "yes"),
        ("ar", "لا شكراً", "no"),
        ("ar", "na3am", "yes"),
        ("kmr", "na", "no"),
        ("tr", "HAYIR", "no"),
        ("fa_AF", "نخیر", "no"),
        ("ru", "согласна", "yes"),
    ],
)
def test_yes_and_no_are_read(language: str, words: str, answer: str) -> None:
    assert read_yes_no(words, sight(language)) == Understood(answer)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "vielleicht"),
        ("de", "mein"),
        ("de", "ja und nein"),
        ("de", "nicht natürlich"),
        ("de", "👍👎"),
        ("de", "🙏"),
        ("de", "inschallah"),
        ("ar", "إن شاء الله"),
        ("tr", "ne"),
        ("de", ""),
        ("de", "ja " * 200),
    ],
)
def test_what_is_neither_yes_nor_no_is_unread(language: str, words: str) -> None:
    assert read_yes_no(words, sight(language)) == Unread()


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("de", "ja", "yes"),
        ("de", "Ja, einverstanden.", "yes"),
        ("de", "ja bitte", "yes"),
        ("de", "nein", "no"),
        ("ar", "نعم", "yes"),
        ("ar", "موافقة", "yes"),
        ("ar", "لا", "no"),
        ("fa_AF", "بلی", "yes"),
        ("so", "haa", "yes"),
        ("en", "I agree", "yes"),
        ("en", "ja", "yes"),
    ],
)
def test_a_clear_yes_or_no_is_consent(language: str, words: str, answer: str) -> None:
    assert read_consent(words, sight(language)) == Understood(answer)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "ok"),
        ("de", "okay"),
        ("de", "klar"),
        ("de", "👍"),
        ("de", "vielleicht"),
        ("de", "ja vielleicht"),
        ("de", "ja aber nicht das Telefon"),
        ("de", "einverstande"),
        ("de", "kein Problem"),
        ("ar", "إن شاء الله"),
        ("ar", "ماشي"),
        ("ar", "inshallah"),
        ("en", "sure"),
        ("de", ""),
    ],
)
def test_nothing_less_than_a_clear_word_is_consent(language: str, words: str) -> None:
    assert read_consent(words, sight(language)) == Unread()


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_every_yes_and_no_of_a_lexicon_is_read_as_such(language: str) -> None:
    def said(table: PhraseTable) -> list[tuple[str, str]]:
        return [(phrase.strip(), meaning) for meaning, phrases in table.items() for phrase in phrases.split("|")]

    lexicon = LEXICONS[language]
    wrong = [
        (phrase, meaning, reading)
        for phrase, meaning in said(lexicon.yes_no) + said(lexicon.consent)
        if (reading := read_yes_no(phrase, sight(language)))
        != (Unread() if meaning == "unsure" else Understood(meaning))
    ]
    lax = [phrase for phrase, meaning in said(lexicon.consent) if read_consent(phrase, sight(language)) == Unread()]
    assert (wrong, lax, len(said(lexicon.consent)) > 1) == ([], [], True)


@pytest.mark.parametrize(
    ("language", "words", "role"),
    [
        ("de", "für mich selbst", "self"),
        ("de", "Es geht um meine Tochter", "child"),
        ("de", "ich bin Lehrerin", "other"),
        ("de", "ehrenamtlich", "other"),
        ("de", "mein Bruder braucht Hilfe", "other"),
        ("de", "weiß nicht", "unsure"),
        ("de", "nicht für mich, für meinen Sohn", "child"),
        ("en", "for my son", "child"),
        ("en", "I am a social worker", "other"),
        ("ar", "لابنتي", "child"),
        ("ar", "أنا معلمة", "other"),
        ("de", "fuer mich", "self"),
        ("uk", "для мене", "self"),
    ],
)
def test_a_role_is_read(language: str, words: str, role: str) -> None:
    assert read_role(words, sight(language)) == Understood(role)


@pytest.mark.parametrize(
    ("language", "words", "paper"),
    [
        ("de", "ich habe eine Duldung", "duld"),
        ("de", "Ausbildungsduldung", "duld"),
        ("de", "Niederlassungserlaubnis", "permit"),
        ("de", "Fiktionsbescheinigung", "permit"),
        ("de", "Aufenthaltsgestattung", "asyl"),
        ("de", "deutscher Pass", "pass"),
        ("de", "Visum", "other"),
        ("de", "ich habe keine Papiere", "none"),
        ("de", "das sage ich nicht", "decl"),
        ("de", "weiß ich nicht", "other"),
        ("en", "no papers", "none"),
        ("en", "residence permit", "permit"),
        ("ar", "معي دولدونغ", "duld"),
        ("ar", "ما عندي أوراق", "none"),
        ("ar", "إقامة ثلاث سنوات", "permit"),
        ("ps", "ډولډونګ", "duld"),
    ],
)
def test_a_paper_is_read(language: str, words: str, paper: str) -> None:
    assert read_status(words, sight(language, "pass", "permit", "asyl", "duld", "other", "decl")) == Understood(paper)


def test_a_mistyped_paper_is_asked_back() -> None:
    assert read_status("ich habe doldung", sight("de")) == Understood("duld", sure=False)


@pytest.mark.parametrize("words", ["keine Duldung", "nicht geduldet", "ohne Visum", "asdf", "syrischer Pass", ""])
def test_a_paper_that_is_denied_or_not_known_is_unread(words: str) -> None:
    assert read_status(words, sight("de")) == Unread()


@pytest.mark.parametrize(
    ("language", "words", "topic"),
    [
        ("de", "ich suche eine Wohnung", "house"),
        ("de", "Brief vom Jobcenter", "money"),
        ("de", "Integrationskurs", "german"),
        ("de", "Zeugnis aus Syrien", "recog"),
        ("de", "Praktikum", "train"),
        ("de", "Schwimmgruppe", "free"),
        ("de", "ich will helfen", "volun"),
        ("de", "krankenkase", "health"),
        ("de", "etwas anderes", "other"),
        ("en", "find work", "work"),
        ("ar", "لم شمل العائلة", "family"),
        ("ar", "بدي شغل", "work"),
        ("ar", "كورس ألماني", "german"),
    ],
)
def test_a_topic_is_read(language: str, words: str, topic: str) -> None:
    assert read_topic(words, sight(language)) == Understood(topic)


def test_two_topics_are_asked_back_and_only_those_on_offer() -> None:
    assert read_topic("Wohnung und Schulden", sight("de")) == Perhaps(("house", "money"))
    assert read_topic("Wohnung und Kita", sight("de", "house", "money")) == Understood("house")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Deutsch", "de"),
        ("ich spreche Arabisch", "ar"),
        ("Farsi oder ein bisschen Englisch", "fa_AF"),
        ("türkisch", "tr"),
        ("tuerkisch", "tr"),
        ("kurmancî", "kmr"),
        ("کوردی سۆرانی", "ckb"),
        ("Amharisch", "am"),
        ("somalli", "so"),
        ("Einfaches Deutsch", "de@simple"),
        ("bosanski", "sr_Latn"),
    ],
)
def test_a_language_is_read_by_its_name(words: str, code: str) -> None:
    assert read_language(words, sight("")) == Understood(code)


def test_kurdish_is_asked_back_and_the_offered_of_two_languages_wins() -> None:
    assert read_language("kurdisch", sight("")) == Perhaps(("kmr", "ckb"))
    assert read_language("Hindi oder Englisch", sight("", "de", "en")) == Understood("en")
    assert read_language("Klingonisch", sight("")) == Unread()


def test_every_name_of_a_language_is_read_as_that_language() -> None:
    misread = {
        (name.strip(), code): reading
        for code, names in LANGUAGE_NAMES.items()
        for name in names.split("|")
        if (reading := read_language(name, sight(""))) != Understood(code)
    }
    assert misread == {}


def test_kept_words_lose_control_characters_and_direction_marks() -> None:
    assert clean(" a\x00b\u202ec\r\nd\ud800 👨‍👩‍👧 می‌خواهم\ufeff ") == "abc\nd 👨‍👩‍👧 می‌خواهم"
