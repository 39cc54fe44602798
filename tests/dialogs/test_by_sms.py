"""What people answer to an SMS, in every language, and what follows: every wish, with and without an appointment."""

import pytest

from dialogs.by_sms import Decided, Wish, answers, decide, read_answer
from dialogs.rules.words import LEXICONS
from dialogs.rules.words.cancelling import CANCEL
from dialogs.text import Text
from tests.dialogs.small_world import APPOINTMENT, OFFICES

OFFICE = OFFICES[0]


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        *((words, "coming") for words in ("1", " 1 ", "1.", "1!", "(1)", "'1'", "1️⃣", "۱", "١", "፩")),
        *((words, "move") for words in ("2", "2.", "۲", "٢")),
        *((words, "cancel") for words in ("3", "3!", "۳", "٣", "፫", "3 absagen", "3 = cancel")),
        *((words, "stop") for words in ("STOP", "stop", "Stopp", "Stop.", "стоп", "توقف", "ENDE", "unsubscribe")),
        *((words, "cancel") for words in ("Absagen", "bitte absagen", "CANCEL", "iptal", "إلغاء", "отмена", "لغو")),
        *((words, "yes") for words in ("ja", "JA", "Yes", "نعم", "بله", "так", "👍", "ok")),
        *((words, "no") for words in ("nein", "No", "لا", "نه", "ні", "👎")),
        *((words, "other") for words in ("", " ", "0", "4", "13", "1 2", "3 3", "33", "Wo ist das?", "1 bitte 2", "…")),
        ("3" + " " * 200, "cancel"),
        ("Ich komme um 3", "other"),
        ("x" * 5000, "other"),
    ],
)
@pytest.mark.parametrize("language", ["de", "ar", "fa", "uk", "tr"])
def test_a_short_answer_is_understood_whatever_language_the_chat_was_in(words: str, wish: Wish, language: str) -> None:
    assert read_answer(words, language) == wish


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_every_word_for_stop_stops_in_its_language_but_those_for_calling_off(language: str) -> None:
    phrases = [phrase.strip() for phrase in LEXICONS[language].commands["stop"].split("|")]
    plainly = [phrase.replace("*", "").replace("_", "").strip() for phrase in phrases if phrase]
    called_off = {phrase.strip() for phrase in CANCEL.split("|")}
    read = {phrase: read_answer(phrase, language) for phrase in plainly}
    assert set(read.values()) <= {"stop", "cancel"}
    assert {phrase for phrase, wish in read.items() if wish == "cancel"} <= called_off
    assert "stop" in read.values()


@pytest.mark.parametrize("phrase", sorted({phrase.strip() for phrase in CANCEL.split("|")}))
def test_every_word_for_calling_off_is_read(phrase: str) -> None:
    assert read_answer(phrase, "de") == "cancel"


def said(decided: Decided) -> str:
    (line,) = decided.message.lines
    assert isinstance(line, Text)
    return line.msgid


CALL = "Nobody reads SMS here. Please call: {phone}"
STOPPED = "You will get no more SMS from us. Your appointments stay."
THANKS = "Thank you. Until {weekday}, {date} at {time}."
REALLY = "Not cancelled yet: {weekday}, {date} at {time}. To cancel it, answer 3 once more."
CANCELLED = "Cancelled: {weekday}, {date} at {time}."
STAYS = "Your appointment stays: {weekday}, {date} at {time}."
MOVE = "Choose another time here:"


@pytest.mark.parametrize(
    ("wish", "asked", "act", "words"),
    [
        ("stop", False, "stop", STOPPED),
        ("stop", True, "stop", STOPPED),
        ("coming", False, "confirm", THANKS),
        ("coming", True, "confirm", THANKS),
        ("yes", False, "confirm", THANKS),
        ("yes", True, "cancel", CANCELLED),
        ("move", False, "keep", MOVE),
        ("move", True, "keep", MOVE),
        ("cancel", False, "ask", REALLY),
        ("cancel", True, "cancel", CANCELLED),
        ("no", False, "", CALL),
        ("no", True, "keep", STAYS),
        ("other", False, "", CALL),
        ("other", True, "", CALL),
    ],
)
def test_what_follows_from_an_answer(wish: Wish, asked: bool, act: str, words: str) -> None:
    decided = decide(wish, APPOINTMENT, OFFICE, asked=asked, has_ticket=True)
    assert (decided.act, said(decided), decided.link) == (act, words, wish == "move")


@pytest.mark.parametrize("wish", ["coming", "yes", "move", "cancel", "no", "other"])
def test_without_an_appointment_to_come_there_is_one_line_with_the_telephone(wish: Wish) -> None:
    for asked in (False, True):
        decided = decide(wish, None, OFFICE, asked=asked, has_ticket=True)
        assert (decided.act, said(decided), decided.link) == ("", CALL, False)


def test_stop_stops_without_an_appointment_too() -> None:
    assert decide("stop", None, OFFICE, asked=False, has_ticket=False).act == "stop"


def test_whoever_wants_to_move_and_has_no_ticket_is_told_whom_to_call() -> None:
    decided = decide("move", APPOINTMENT, OFFICE, asked=False, has_ticket=False)
    assert (decided.act, said(decided), decided.link) == ("", CALL, False)


def test_all_that_is_answered_can_be_looked_at() -> None:
    assert {said(Decided("", message)) for message in answers(APPOINTMENT, OFFICE).values()} == {
        *(CALL, STOPPED, THANKS, REALLY, CANCELLED, STAYS, MOVE)
    }
