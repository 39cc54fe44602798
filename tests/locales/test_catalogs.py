"""Every shipped catalog is held to every check, and every check is shown to catch its fault."""

import re
from datetime import date, time
from pathlib import Path

import pytest
from babel.dates import format_date
from bidi import get_display

from bot.languages.catalog_file import entries, forms_of, placeholders, read_catalog, source_of
from bot.languages.catalogs import LOCALES, Catalogs
from bot.languages.known import LANGUAGES
from bot.languages.speaker import FSI, LRI, PDI, WEEKDAYS, Speaker
from bot.strings.checks import CHECKS, Sentence, in_step, informal, source_mark
from bot.strings.update import check
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE
from dialogs.text import Phone, Text, Value, Weekday, text

SHIPPED = sorted(place.parent.name for place in LOCALES.glob("*/LC_MESSAGES"))
THURSDAY = date(2026, 12, 3)
MARKS = re.compile(r"[\u200e\u200f\u061c\u2066-\u2069]")


def test_the_shipped_catalogs_have_no_fault() -> None:
    assert check() == []


def test_every_shipped_language_is_offered(catalogs: Catalogs) -> None:
    assert (catalogs.incomplete, sorted(code for code, _ in catalogs.offered)) == ({}, SHIPPED)


def planted(words: str, msgid: str = "Age", language: str = "de", **more: object) -> Sentence:
    mark = f"review: draft; src: {source_mark(msgid)}"
    return Sentence(**{"language": language, "msgid": msgid, "words": words, "known": True, "comments": (mark,)} | more)  # type: ignore[arg-type]


FINE = [
    planted("Alter"),
    planted("Willkommen bei {office}.", "Welcome to {office}."),
    planted("📞 116 111 für dich", "📞 116 111 for you"),
    planted("Wähle / wählen Sie eine Sprache.", "Choose a language."),
    planted("Sie gilt für eine Zeit.", "It holds for a time."),
    planted("Papier, das sagt: die Frist.", "A paper that says: the deadline."),
    planted("مركز JMD للشباب", "JMD for young people", "ar"),
    planted("تعليق مؤقت للترحيل (Duldung)", "Duldung", "ar"),
    planted("هل توافق؟", "Do you agree?", "ar"),
    planted("اکتب إلى info@example.de", "Write to info@example.de", "ar"),
    planted("می‌توانید", "You can", "fa_AF"),
    planted("👉 هل توافق؟", "👉 Do you agree?", "ar"),
    planted("Senden …", "Sending ..."),
    planted("ኣይፈልጥን", "I do not know", "ti"),
    planted("Vous vous inscrivez ici.", "You register here.", "fr"),
    planted("Die Warte-Liste ist lang.", "The waiting list is long.", "de@simple"),
    planted("Votre rendez-vous est là.", "Your appointment is there.", "fr"),
    planted("Dotknij „Zmień”.", 'Tap "Change".', "pl"),
    planted("Quel âge\u00a0? «\u00a0Oui\u00a0», dit-il\u00a0: 📞 116 111", "How old? He says yes: 📞 116 111", "fr"),
]

FAULTS = [
    (planted("", "Age"), "not translated"),
    (planted("Alter", fuzzy=True), "fuzzy"),
    (planted("Alter", known=False), "no longer says"),
    (planted("Willkommen bei {amt}.", "Welcome to {office}."), "placeholders"),
    (planted("Willkommen.", "Welcome to {office}."), "placeholders"),
    (planted("Willkommen bei {}.", "Welcome to {office}."), "not a named placeholder"),
    (planted("📞 116 011", "📞 116 111"), "numbers"),
    (planted("١٢ سنة", "12 years", "ar"), "Latin digits"),
    (planted("۱۲", "12", "fa_AF"), "Latin digits"),
    (planted("Alter", "🎂 Age"), "begins with"),
    (planted("🍰 Alter", "🎂 Age"), "begins with"),
    (planted("Deine Daten", "• Your data"), "begins with"),
    (planted("Eins\nzwei", "One, two"), "lines"),
    (planted("Alter "), "white space"),
    (planted("Alter?"), "ends with"),
    (planted("Bist du da.", "Are you there?"), "ends with"),
    (planted("Senden ...", "Sending ..."), "three dots"),
    (planted("<b>Alter</b>"), "markup"),
    (planted("Alter &amp; Ort"), "markup"),
    (planted("Al\u202eter"), "U+202E"),
    (planted("العمر\u2068", language="ar"), "U+2068"),
    (planted("Al\u00adter"), "U+00AD"),
    (planted("الع\u200cمر", language="ar"), "U+200C"),
    (planted("Zuru\u0308ck", "Back"), "NFC"),
    (planted("возраст", language="ar"), "letters of this language"),
    (planted("العمر Age", language="ar"), "letters of this language"),
    (planted("дaта", "date", "uk"), "mixes letters"),
    (planted("мы", "we", "uk"), "belong to another language"),
    (planted("كودك", "child", "fa_AF"), "belong to another language"),
    (planted("Mitteilung", "JMD"), "lost the name JMD"),
    (planted("How old are you", "How old are you"), "still the English source"),
    (planted("Ein Knopf, der auf einem kleinen Telefon abgeschnitten wird", button=True), "dp wide"),
    (planted("Wort " * 200 + "Ende"), "characters, more than"),
    (planted("Wie alt bist du?", "How old are you?", formal=True), "du in a formal entry"),
    (planted("Bitte tippe hier", "Please tap here", formal=True), "du in a formal entry"),
    (planted("Das ist Ihr Termin", "This is your appointment"), "Sie in a plain entry"),
    (planted("Hier schreiben Sie", "Write here"), "Sie in a plain entry"),
    (planted("Schreib das Alter", "Write the age", "de@simple"), "always says Sie"),
    (planted("Gut! Weiter.", "Good. Go on."), "exclamation mark"),
    (planted("Gut. Weiter.", "Good! Go on."), "exclamation mark"),
    (planted("Das ist ist das Alter", "This is the age"), "says 'ist ist'"),
    (planted("Das  Alter", "The age"), "two spaces"),
    (planted("Quel âge as-tu ?", "How old are you?", "fr"), "U+00A0"),
    (planted("Le bouton « Oui\u00a0»", "The button Yes", "fr"), "U+00A0"),
    (planted("Вік ім'я", "Age, name", "uk"), "straight apostrophe"),
    (planted("Das Alter (in Jahren", "The age (in years)"), "do not pair"),
    (planted('Tippe auf "Ändern', 'Tap "Change"'), "odd number of quotation marks"),
    (planted("Ihr Aufruf ist da", "Your appointment is there"), "no word for 'appointment'"),
    (planted("ወረቐት", "Duldung: a paper", "ti"), "no word for 'Duldung'"),
    (planted("La tolérance est un papier", "Duldung is a paper", "fr"), "no word for 'Duldung'"),
    (planted("Le terme est proche", "The deadline is near", "fr"), "no word for 'deadline'"),
    (planted("Wort " * 17 + "Ende", "End", "de@simple"), "words in one sentence"),
    (planted("vârstaş", "age", "ro"), "belong to another language"),
    (planted("вързраст мы", "age we", "bg"), "belong to another language"),
    (planted("тeкст", "text", "bg"), "mixes letters"),
    (planted("كورد", "age", "ckb"), "belong to another language"),
    (planted("العمر", language="ar", comments=()), "no review mark"),
    (planted("العمر", language="ar", comments=("review: fine",)), "write: review:"),
    (planted("العمر", language="ar", comments=("review: draft; src: 00000000",)), "another source"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", FINE, ids=lambda sentence: sentence.words)
def test_a_good_sentence_passes_every_check(sentence: Sentence) -> None:
    assert [finding for rule in (in_step, *CHECKS) for finding in rule(sentence)] == []


@pytest.mark.parametrize(("sentence", "finding"), FAULTS)
def test_a_planted_fault_is_found(sentence: Sentence, finding: str) -> None:
    assert finding in "".join(what for rule in (in_step, *CHECKS) for what in rule(sentence))


def test_no_check_is_idle() -> None:
    caught = {rule.__name__ for rule in (in_step, *CHECKS) for sentence, _ in FAULTS if any(rule(sentence))}
    assert caught == {rule.__name__ for rule in (in_step, *CHECKS)}


@pytest.mark.parametrize(
    ("planted_before", "planted_after", "finding"),
    [
        ("plural=(n==0", "plural=(n==9", "Plural-Forms is"),
        ("Language: ar", "Language: fa", "Language is 'fa'"),
        ('msgid "Age"\n', 'msgid "Age"\nmsgstr "العمر"\n\nmsgid "Age"\n', "stands already at line"),
    ],
)
def test_a_fault_of_the_whole_file_is_found(
    tmp_path: Path, planted_before: str, planted_after: str, finding: str
) -> None:
    arabic = tmp_path / "locales" / "ar" / "LC_MESSAGES" / "messages.po"
    arabic.parent.mkdir(parents=True)
    whole = (LOCALES / "ar" / "LC_MESSAGES" / "messages.po").read_text(encoding="utf-8")
    assert planted_before in whole
    arabic.write_text(whole.replace(planted_before, planted_after, 1), encoding="utf-8")
    assert finding in "".join(check(tmp_path / "locales"))


def test_a_german_sentence_without_a_formal_entry_is_found_unless_only_the_young_meet_it(tmp_path: Path) -> None:
    german = tmp_path / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    german.parent.mkdir(parents=True)
    (tmp_path / "dialogs").mkdir()
    (tmp_path / "dialogs" / "age.py").write_text('text("How old are you?")')
    german.write_text(
        f'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Plural-Forms: {LANGUAGES["de"].plurals}\\n"\n\n'
        'msgid "How old are you?"\nmsgstr "Wie alt bist du?"\n'
    )
    (finding,) = check(tmp_path / "locales")
    assert "says du and has no formal entry" in finding
    assert check(tmp_path / "locales", young=frozenset({"How old are you?"})) == []


@pytest.mark.parametrize(
    ("words", "young"),
    [
        ("Wie alt bist du?", True),
        ("Bitte tippe auf einen Knopf.", True),
        ("Schreib eine Zahl.", True),
        ("Danke. Bring den Brief mit.", True),
        ("Deine Daten", True),
        ("Schreiben Sie eine Zahl.", False),
        ("Bitte wähle / wählen Sie eine andere Sprache.", False),
        ("Die Frage ist offen.", False),
        ("Wir melden uns.", False),
        ("Sprache ändern", False),
    ],
)
def test_german_that_says_du_is_told_from_german_that_does_not(words: str, young: bool) -> None:
    assert informal(words) is young


SAMPLES: tuple[Value, ...] = (
    Phone("+49 651 9 78 60"),
    "Kochstraße 1, 54290 Trier",
    "محمد",
    Weekday(THURSDAY),
    THURSDAY,
    time(14, 30),
    4271,
    text("Age"),
)


def filled(msgid: str, value: Value) -> Text:
    return Text(msgid, tuple((name, value) for name in placeholders(msgid)))


@pytest.mark.parametrize("code", SHIPPED)
@pytest.mark.parametrize("formal", [False, True])
def test_every_sentence_can_be_said_with_any_value_and_in_latin_digits(
    catalogs: Catalogs, code: str, formal: bool
) -> None:  # fmt: skip
    speaker = Speaker(catalogs, code, formal)
    for message in entries(read_catalog(LOCALES / "messages.pot")):
        for value in SAMPLES:
            said = speaker.words(filled(source_of(message)[0], value))
            assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", said), said
            assert said.count(FSI) + said.count(LRI) == said.count(PDI), said
            assert "{" not in said.replace("{{", ""), said


def drawn(line: str) -> str:
    """Draw a line as a right-to-left client does, without the marks that cannot be seen."""
    return MARKS.sub("", get_display(line, base_dir="R"))


@pytest.mark.parametrize("code", [code for code in SHIPPED if LANGUAGES[code].rtl])
@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Phone("+49 651 123456"), "+49 651 123456"),
        ("0800 111 0 111", "0800 111 0 111"),
        ("Kochstraße 1, 54290 Trier", "Kochstraße 1, 54290 Trier"),
        ("K7-4Q2M", "K7-4Q2M"),
        ("14.5.2000", "14.5.2000"),
        (THURSDAY, "3/12"),
        (time(14, 30), "14:30"),
        (4271, "4271"),
    ],
)
def test_numbers_are_drawn_in_their_order_in_every_right_to_left_line(
    catalogs: Catalogs, code: str, value: Value, shown: str
) -> None:
    speaker = Speaker(catalogs, code)
    for message in entries(read_catalog(LOCALES / "messages.pot")):
        if names := placeholders(source_of(message)[0]):
            line = speaker.words(filled(source_of(message)[0], value))
            assert drawn(line).count(shown) >= len(names), line
    assert drawn(speaker.words(shown)) == shown


def test_without_isolation_a_number_would_be_turned_around() -> None:
    assert "+49 651 123456" not in drawn("\u200fاتصل بنا: +49 651 123456")


@pytest.mark.parametrize("code", SHIPPED)
def test_weekdays_are_those_of_the_language(catalogs: Catalogs, code: str) -> None:
    format_date(THURSDAY, "EEEE", locale="ps")  # after which Babel names other languages' days in Pashto
    speaker = Speaker(catalogs, code)
    names = [re.sub(MARKS, "", speaker.words(long)) for long, _ in WEEKDAYS]
    expected = {
        "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    }
    assert len(set(names)) == 7
    assert names == expected.get(code, names)


UNDER_A_QUESTION_THAT_SAYS_SO = {"{time}", "{time}, {town}", "{weekday} {date} at {time}, {town}"}
OF_THE_PAST = {
    "{weekday} {date} at {time}, version {version} of the text, in this language: {language}",
    "{weekday}, {date} at {time}: read",
    "{weekday}, {date} at {time}: changed or noted",
}


@pytest.mark.parametrize(("language", "german_time"), [("ti", "ብሰዓት ጀርመን"), ("am", "በጀርመን ሰዓት")])
def test_where_hours_count_from_six_in_the_morning_every_time_to_come_says_that_it_is_german(
    language: str, german_time: str
) -> None:
    catalog = read_catalog(LOCALES / language / "LC_MESSAGES" / "messages.po")
    bare = {
        source_of(entry)[0]
        for entry in entries(catalog)
        if placeholders(source_of(entry)[0]) & {"time", "start", "end"}
        and not all(german_time in form for form in forms_of(entry))
    }
    assert bare == UNDER_A_QUESTION_THAT_SAYS_SO | OF_THE_PAST


def test_simple_german_makes_no_condition_of_a_question() -> None:
    """ "Sie haben einen Termin? Dann ..." is read as a question to be answered."""
    catalog = read_catalog(LOCALES / "de@simple" / "LC_MESSAGES" / "messages.po")
    asking = [
        form for message in entries(catalog) for form in forms_of(message) if re.search(r"\? (?:Dann|Nur dann)", form)
    ]
    assert asking == []


BORDERS = {FIRST_AGE, LAST_AGE, LAST_AGE + 1}


def test_the_ages_that_sentences_name_are_those_of_the_rule() -> None:
    """Each language has the digits of the English source (:func:`bot.strings.checks.same_digits`)."""
    named = [
        source_of(message)[0]
        for message in entries(read_catalog(LOCALES / "messages.pot"))
        if re.search(r"\b(?:advise|advice for young|birthday|children under)\b.*\d", source_of(message)[0])
    ]
    assert len(named) > 5
    assert all({int(number) for number in re.findall(r"\d+", msgid)} <= BORDERS for msgid in named), named
