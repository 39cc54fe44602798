from datetime import UTC, datetime
from typing import Any

import pytest

from bot.desk.intake.answers import SheetRow
from bot.desk.intake.sheet import Sheet, sheet
from bot.team.speech import Speech
from dialogs.intake import read_intake
from dialogs.office import Office
from storage.calendar.appointments import Booked
from tests.bot.desk.examples import full, payload
from tests.journey import CATALOGS, SAMPLES

RECEIVED = datetime(2027, 3, 19, 16, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def german() -> Speech:
    return Speech("de", CATALOGS.desk("de").gettext)


@pytest.fixture(scope="module")
def office() -> Office:
    return next(office for office in SAMPLES if office.id == "jmd-trier")


def booked(office: Office, **changes: Any) -> Booked:
    fields: dict[str, Any] = {
        "id": "a1",
        "office_id": office.id,
        "counsellor_id": office.counsellors[0].id,
        "conversation_id": "c1",
        "kind": "erstgespraech",
        "mode": "person",
        "site": office.sites[0].id,
        "start": datetime(2027, 3, 25, 14, 0, tzinfo=UTC),
        "end": datetime(2027, 3, 25, 15, 0, tzinfo=UTC),
        "buffer_minutes": 10,
        "zone": "Europe/Berlin",
        "local_start": "2027-03-25T15:00",
        "code": "4271",
        "state": "booked",
        "sequence": 0,
        "interpreter": "",
        "reminders": True,
        "late_minutes": 0,
        "confirmed": True,
        "created_at": RECEIVED,
    } | changes
    return Booked(**fields)


def lines(made: Sheet) -> list[tuple[str, str, str]]:
    """Give label, value and mark of every row, with a line for each section."""
    return [
        (row.label, row.value, row.mark_words) if row else (f"# {section.title}", "", "")
        for section in made.sections
        for row in (None, *section.rows)
    ]


def test_an_ordinary_first_contact_reads_like_this(german: Speech, office: Office) -> None:
    made = sheet(read_intake(payload()), office, booked(office), received=RECEIVED, speech=german)

    assert lines(made) == [
        ("# Wer und wann", "", ""),
        (
            "Termin",
            (
                "Do 25.03.2027 15:00–16:00 · Erstgespräch · persönlich, Trier · "
                f"bei {office.counsellors[0].name} · Code 4271 · bestätigt: ja"
            ),
            "",
        ),
        ("Rufname", "زهرة", "eigene Angabe"),
        ("Alter", "16 bis 17", "eigene Angabe"),
        ("Rolle", "junger Mensch, für sich selbst · Anrede „du“", "eigene Angabe"),
        ("Zielgruppe", "ja nach eigener Angabe, nicht geprüft", ""),
        ("# Dringlichkeit", "", ""),
        ("Priorität", "normal", ""),
        ("# Worum es geht", "", ""),
        ("Themen", "1 Ausbildung (beruflich) · 2 Wohnung (sozial)", "eigene Angabe"),
        ("# Rahmen", "", ""),
        ("Wohnt in", "54411 Hermeskeil, Kreis Trier-Saarburg", "eigene Angabe"),
        ("Zuständig", "ja nach eigener Angabe; nächster Standort: Hermeskeil", ""),
        ("Papier", "Asylverfahren läuft", "eigene Angabe"),
        ("Gesprächssprache", "Arabisch, bitte dolmetschen", "eigene Angabe"),
        ("# Sicherheit und Kontakt", "", ""),
        ("Schreibt über", "Web-Chat, Erinnerungen an", ""),
        ("# Übergabe", "", ""),
        ("Mitbringen", "Ausweis, Briefe, Zeugnisse, wenn vorhanden (wurde im Chat gesagt)", ""),
        ("Einwilligung", "Fr 19.03.2027 17:42, Textfassung 3, auf Arabisch, Web-Chat", ""),
        ("Löschung", "30 Tage nach dem Termin", ""),
    ]
    assert made.not_asked == (
        "Geburtsdatum",
        "Brief mit Frist",
        "Eigenes Ziel",
        "Kann schon",
        "Spricht Deutsch",
        "Möchte sprechen",
        "Begleitung",
        "Im Raum zu beachten",
        "Andere sehen das Handy",
        "Eltern dürfen es wissen",
        "Telefon",
        "In eigenen Worten",
    )


def test_with_everything_answered_nothing_is_left_unasked(german: Speech, office: Office) -> None:
    made = sheet(read_intake(full()), office, booked(office), received=RECEIVED, speech=german)
    assert made.not_asked == ()
    assert [row.key for row in made.rows if row.urgent] == [
        "urgency",
        "deadline",
        "safe",
        "parents_know",
    ]
    assert made.value("target") == "ja nach eigener Angabe, nicht geprüft · wird frühestens am Sa 01.05.2027 27"


@pytest.mark.parametrize(
    ("stored", "asked", "expected"),
    [
        ("asyl", True, ("Asylverfahren läuft", "own", "eigene Angabe")),
        ({"value": "asyl", "how": "given", "given": ""}, True, ("Asylverfahren läuft", "own", "eigene Angabe")),
        ("decl", True, ("möchte es nicht sagen", "own", "eigene Angabe")),
        ({"value": None, "how": "skipped", "given": ""}, True, ("", "skipped", "übersprungen")),
        (
            {"value": None, "how": "unknown", "given": ""},
            True,
            ("", "unknown", "unbekannt: Antwort nicht verstanden"),
        ),
        ({"value": None, "how": "skipped", "given": ""}, False, None),
        (None, True, ("", "none", "keine Angabe")),
        (..., True, ("", "none", "keine Angabe")),
        (..., False, None),
    ],
)
def test_given_skipped_unknown_unanswered_and_not_asked_are_told_apart(
    stored: Any,
    asked: bool,
    expected: tuple[str, str, str] | None,
    german: Speech,
    office: Office,
) -> None:
    given = payload()
    given["answers"].pop("status")
    if stored is not ...:
        given["answers"]["status"] = stored
    given["asked"] = [key for key in given["asked"] if key != "status" or asked]

    made = sheet(read_intake(given), office, None, received=RECEIVED, speech=german)

    row = made.row("status")
    assert (row and (row.value, row.mark, row.mark_words)) == expected
    assert ("Papier" in made.not_asked) == (expected is None)


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("age", {"age": 17}, "17"),
        ("age", {"born": "2009"}, "geboren 2009"),
        ("age", "u12", "unter 12"),
        ("birth", "2000-05", "05.2000"),
        ("birth", {"born": "2000-05-14", "sure": False}, "14.05.2000"),
        ("birth", {"born": "2000-03-21/2001-03-20", "sure": True}, "21.03.2000 – 20.03.2001"),
        ("place", {"area": "trier"}, "Trier"),
        ("place", {"postal_code": "54470"}, "54470, Bernkastel-Wittlich"),
        ("place", {"reception": True}, "Aufnahmeeinrichtung"),
        ("place", {"unknown": True}, "weiß nicht"),
        ("talk_language", {"language": "de"}, "Deutsch"),
        ("talk_language", {"language": "fa_AF", "interpreter": True}, "Dari, bitte dolmetschen"),
        ("talk_language", {"language": "Oromo", "interpreter": True}, "Oromo, bitte dolmetschen"),
        ("topic", "other", "1 Etwas anderes · 2 Wohnung (sozial)"),
        ("deadline", "unk", "weiß nicht"),
        ("safe", "seen", "ja"),
        ("access", "none", "nichts"),
        ("companion", "guardian", "Vormund"),
        ("phone", "chat", "lieber hier im Chat"),
        ("phone", "+491713920012", "0171 3920012"),
    ],
)
def test_codes_are_shown_in_german_words(key: str, value: Any, shown: str, german: Speech, office: Office) -> None:
    given = payload()
    given["answers"][key] = {"value": value, "how": "given", "given": ""}
    assert sheet(read_intake(given), office, None, received=RECEIVED, speech=german).value(key) == shown


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({"age": "18_25"}, "ja nach eigener Angabe, nicht geprüft"),
        ({"age": "27p"}, "im Gespräch klären: Alter"),
        ({"age": {"age": 11}}, "im Gespräch klären: Alter"),
        ({"age": "u12", "role": "child"}, "ja, als Elternteil; das Kind ist unter 12"),
        # The appointment is on 25 March 2027: the day before the 27th birthday, and the birthday itself.
        (
            {"age": "26", "birth": "2000-03-26"},
            "ja nach eigener Angabe, nicht geprüft · wird frühestens am Fr 26.03.2027 27",
        ),
        ({"age": "26", "birth": "2000-03-25"}, "im Gespräch klären: Alter · wird frühestens am Do 25.03.2027 27"),
        ({"age": "26", "birth": "2000-02-29"}, "im Gespräch klären: Alter"),
        ({"age": {"value": None, "how": "unknown"}}, "im Gespräch klären: Alter"),
    ],
)
def test_the_target_group_is_judged_for_the_day_of_the_talk_and_never_a_no(
    answers: dict[str, Any], outcome: str, german: Speech, office: Office
) -> None:
    given = payload()
    given["answers"] |= {
        key: value if isinstance(value, dict) and "how" in value else {"value": value, "how": "given"}
        for key, value in answers.items()
    }
    made = sheet(read_intake(given), office, booked(office), received=RECEIVED, speech=german)
    assert made.value("target") == outcome


def test_a_place_that_was_asked_in_two_steps_is_one_row(german: Speech, office: Office) -> None:
    given = payload()
    given["answers"] |= {
        "place": {"value": {"other": True}, "how": "given"},
        "place_typed": {"value": {"postal_code": "54411", "municipality": "Hermeskeil"}, "how": "given"},
        "talk_language": {"value": {"other": True}, "how": "given"},
        "talk_language_name": {"value": {"language": "ti", "interpreter": True}, "how": "given"},
    }
    made = sheet(read_intake(given), office, None, received=RECEIVED, speech=german)
    assert (made.value("place"), made.value("talk_language")) == (
        "54411 Hermeskeil, Kreis Trier-Saarburg",
        "Tigrinya, bitte dolmetschen",
    )


def test_own_words_keep_their_language_and_are_not_changed(german: Speech, office: Office) -> None:
    words = "<b>مرحبا</b>\nسطر ثان"
    given = payload(notes=["wie lange?"])
    given["answers"]["goal"] = words
    made = sheet(read_intake(given), office, None, received=RECEIVED, speech=german)
    assert [row for row in made.rows if row.language] == [
        SheetRow("goal", "Eigenes Ziel", words, "own", "eigene Angabe", "ar"),
        SheetRow("note_1", "Weitere Mitteilung im Chat", "wie lange?", "own", "eigene Angabe", "ar"),
    ]


def test_a_key_nobody_knows_is_shown_rather_than_lost(german: Speech, office: Office) -> None:
    given = payload()
    given["answers"] |= {"shoe_size": 43, "slot_person": ["x"], "summary_1": "ok", "day_0": "more"}
    made = sheet(read_intake(given), office, None, received=RECEIVED, speech=german)
    assert [(row.key, row.value) for row in made.sections[-1].rows] == [("shoe_size", "43")]


def test_a_message_says_that_everything_else_was_not_asked(german: Speech, office: Office) -> None:
    given = payload(kind="message", language="fa_AF", answers={"message": "سلام"}, asked=["message"], consent=None)
    made = sheet(read_intake(given), office, None, received=RECEIVED, speech=german)
    assert not made.whole
    assert made.value("message") == "سلام"
    assert made.value("target") == ""
    assert made.value("consent") == "nicht dokumentiert"


def test_an_intake_without_anything_still_makes_a_sheet(german: Speech, office: Office) -> None:
    made = sheet(read_intake({}), office, None, received=RECEIVED, speech=german)
    assert [row.key for row in made.rows] == ["appointment", "urgency", "consent", "deletion"]


def test_english_reads_the_same_sheet_in_english(office: Office) -> None:
    english = Speech("en", CATALOGS.desk("en").gettext)
    made = sheet(read_intake(payload()), office, booked(office), received=RECEIVED, speech=english)
    assert (made.value("status"), made.value("topic")) == (
        "Asylum procedure is running",
        "1 Training (working life) · 2 Housing (social life)",
    )
