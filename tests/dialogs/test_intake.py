"""The intake as a value: read from what any release wrote, and asked for by name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.engine.conversation import Answer
from dialogs.engine.effects import HandOver
from dialogs.intake import Consent, Intake, read_intake
from dialogs.rules.reading import JSON
from dialogs.rules.slots import Slot

SLOT = Slot(datetime(2026, 12, 3, 13, 30, tzinfo=UTC), "nora", 60, "trier", "person", "erstgespraech", 10)
CONSENT = Consent(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "1", "ar", "web")
PATH = {
    "role": Answer("child"),
    "age": Answer("26"),
    "birth": Answer("2000-05"),
    "place": Answer({"other": True}),
    "place_typed": Answer({"postal_code": "54411", "municipality": "Hermeskeil"}),
    "status": Answer(None, "skipped"),
    "talk_language": Answer({"language": "ar", "interpreter": True}),
    "topic": Answer("house"),
    "topic_2": Answer("house"),
    "topic_3": Answer("money"),
    "deadline": Answer(None, "unknown"),
    "wish": Answer(None, "skipped"),
    "slot_person": Answer("wait"),
    "slot_phone": Answer(list(SLOT.to_json()), given="jmd-trier/phone"),
    "daypart": Answer("pm"),
    "name": Answer("Amir"),
    "consent_proof": Answer({"at": "2026-11-23T09:00:00+00:00"}),
}
EFFECT = HandOver(
    "jmd-trier", "waiting", "urgent", answers=PATH, asked=("role", "age", "status", "topic"), notes=("?",)
)


def made() -> Intake:
    return Intake.handed_over(EFFECT, language="ar", formal=True, channel="web", consent=CONSENT)


def test_what_was_written_is_read_back_equal() -> None:
    assert read_intake(made().to_json()) == made()
    assert read_intake(Intake().to_json()) == Intake()
    assert read_intake({}) == Intake()


def test_neither_the_proof_nor_what_an_answer_depended_on_is_handed_over() -> None:
    assert "consent_proof" not in made().answers
    assert {answer.given for answer in made().answers.values()} == {""}


def test_it_is_asked_for_by_name() -> None:
    intake = made()
    assert (intake.name, intake.of_child, intake.born, intake.age) == ("Amir", True, "2000-05", {"born": "2000-05"})
    assert intake.place == {"postal_code": "54411", "municipality": "Hermeskeil"}
    assert (intake.talk_language, intake.interpreter, intake.wish, intake.daypart) == ("ar", True, "", "pm")
    assert (intake.topics, intake.modes_waited_for, intake.slot) == (("house", "money"), ("person",), SLOT)
    assert (Intake().name, Intake().place, Intake().talk_language, Intake().age) == ("", None, "de", None)


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("age", "own"),
        ("status", "skipped"),
        ("wish", "not_asked"),
        ("deadline", "unknown"),
        ("goal", "not_asked"),
    ],
)
def test_it_tells_how_each_answer_came_about(key: str, known: str) -> None:
    assert made().how_known(key) == known
    assert replace(made(), asked=("goal",)).how_known("goal") == "none"


@pytest.mark.parametrize(
    ("answers", "key", "whole"),
    [
        ({"place": {"postal_code": "54470"}, "municipality": {"municipality": "Lieser"}}, "place",
         {"postal_code": "54470", "municipality": "Lieser"}),
        ({"place": {"other": True}}, "place", {"other": True}),
        ({"birth": {"which": ["2001-02-01", "2001-01-02"]}, "birth_which": "2001-01-02"}, "birth", "2001-01-02"),
        ({"talk_language": {"other": True}, "talk_language_name": {"language": "Oromo", "interpreter": True}},
         "talk_language", {"language": "Oromo", "interpreter": True}),
    ],
)  # fmt: skip
def test_an_answer_asked_in_two_steps_is_one(answers: dict[str, JSON], key: str, whole: JSON) -> None:
    assert Intake(answers={name: Answer(value) for name, value in answers.items()}).given(key) == whole


def test_what_is_said_later_is_added_once() -> None:
    later = HandOver("jmd-trier", "prepared", "normal", {"goal": Answer("nurse")}, asked=("goal", "age"), notes=("!",))
    intake = made().extended(later)
    assert intake.given("goal") == "nurse"
    assert intake.asked == ("role", "age", "status", "topic", "goal")
    assert (intake.notes, intake.kind, intake.urgency) == (("?", "!"), "waiting", "urgent")


def test_storage_is_given_plain_words() -> None:
    assert made().labels == ("language ar", "topic house", "topic money")
    assert made().figures(2027) == ("age:27p", "topic:house", "topic:money", "language:ar")
    assert Intake().figures(2027) == ("age:none", "language:de")
