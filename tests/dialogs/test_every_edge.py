"""Every option of every question, in both registers and in every language, renders and fits."""

import re
from dataclasses import replace

import pytest

from bot.languages.label_widths import width
from bot.languages.speaker import FSI, LRI, PDI, Speaker
from bot.port import Outbound
from dialogs.engine.advance import advance, look
from dialogs.engine.conversation import Message, Option, Said, Tapped, key_of
from dialogs.engine.effects import Accept, Book, Cancel, Erase, Feedback, HandOver, Move, RunLate
from dialogs.engine.explore import Met
from dialogs.office import Office
from dialogs.registry import DIALOGS
from dialogs.text import Text, text
from tests.dialogs.small_world import OFFICES, world
from tests.dialogs.walked import BY_ONE_WORKER, VALUES, everything, messages
from tests.journey import CATALOGS

pytestmark = BY_ONE_WORKER
ONE_BUTTON = 293
"""The widest label of one column on a 320 dp phone."""


MESSAGE = 600
"""Characters of a message, so that text and buttons fit one screen."""


LONG = {"consent_more", "papers", "crisis"}
"""Privacy, papers and crisis are read, not tapped past; they may be longer."""


def test_every_dialog_is_met() -> None:
    met = {frame.dialog for met in everything() for frame in met.state.frames}
    ended = {"booked", "waiting", "noted", "home", "appointment", "coming", "mute", "help", "privacy", "papers"}
    ended |= {"reach_confirmed"}
    only_typed = {"in_danger"}
    ended |= {
        "my_data",
        "my_data_file",
        "resume_code",
        "web",
        "good",
        "mixed",
        "absent",
        "end_talk",
        "accept",
        "accepted",
        "decline",
        "still_waiting",
        "not_waiting",
        "unlocked",
        "end_elsewhere",
        "ended_elsewhere",
        "was_me",
        "answer_comes",
    }
    assert met >= set(DIALOGS) - ended - only_typed - {"resume"}


def test_every_question_can_be_left() -> None:
    """No dead end: each question has a way on besides typing."""
    stuck = [message.question for message, _ in messages() if message.question and not message.options]
    assert not stuck


def test_after_every_ending_there_is_a_way_on() -> None:
    """Something is open, or something opens by itself, or there is something to tap."""
    ended = [met for met in everything() if not met.state.frames and not met.opens]
    assert len(ended) > 40
    assert not [met.event for met in ended if not any(message.options for message in met.messages)]


ASKS_TO_DELETE = {("stop", "delete"), ("delete", "yes"), ("delete_answers", "yes")}
"""Questions that ask whether everything shall be deleted, and their yes."""
NOTHING_SAID_YET = {("consent", "no"), ("consent_more", "no")}
"""Who does not consent has said nothing yet that could be lost."""


def test_nothing_is_deleted_that_was_not_asked_before() -> None:
    deleting = {
        (key_of(met.event.question), met.event.option)
        for met in everything()
        if isinstance(met.event, Tapped) and any(isinstance(effect, Erase) for effect in met.effects)
    }
    assert deleting == ASKS_TO_DELETE | NOTHING_SAID_YET


YES_AND_NO = {
    "de": ("ja", "nein"),
    "en": ("yes", "no"),
    "ar": ("نعم", "لا"),
    "fa": ("بله", "نه"),
    "ru": ("да", "нет"),
    "uk": ("так", "ні"),
    "tr": ("evet", "hayır"),
    "so": ("haa", "maya"),
    "fr": ("oui", "non"),
    "ti": ("እወ", "ኣይፋል"),
}
COMMANDS = {"/back", "/skip", "/human", "/continue", "/move", "/change"}
"""What can be tapped besides the answers."""


def yes_or_no(message: Message) -> tuple[Option, Option] | None:
    """Give a question's yes and no: the two options that answer it, one of which says yes in its label."""
    own = [each for each in message.options if each.id.partition(":")[0] not in COMMANDS or each.label == text("No")]
    yes = [each for each in own if isinstance(each.label, Text) and re.match(r"Yes\b", each.label.msgid)]
    no = [each for each in own if isinstance(each.label, Text) and re.match(r"No\b", each.label.msgid)]
    no = no or [each for each in own if each not in yes]
    return (yes[0], no[0]) if len(yes) == len(no) == 1 and message.kind != "crisis" else None


def test_every_question_of_a_yes_and_a_no_understands_both_when_they_are_typed() -> None:
    asked: dict[str, Met] = {}
    for met in everything():
        for message in met.messages:
            if message.question and yes_or_no(message) is not None and look(met.state, world()) is not None:
                asked.setdefault(message.question, met)
    needed = {"cancel", "move", "delete", "delete_answers", "send", "somebody_else", "consent", "friend"}
    assert needed <= {*map(key_of, asked)}
    for question, met in asked.items():
        (message,) = [each for each in met.messages if each.question == question]
        found = yes_or_no(message)
        assert found is not None
        for language, words in YES_AND_NO.items():
            state = replace(met.state, language=language)
            for word, meant in zip(words, found, strict=True):
                typed, tapped = (advance(state, event, world()) for event in (Said(word), Tapped(question, meant.id)))
                assert typed == tapped, (question, word)


DECIDES = (Book, Cancel, Erase, Feedback, HandOver, Move, RunLate)
"""Effects that other people act on, or that cannot be taken back."""
ABOUT_ALL = {("stop", "delete")} | NOTHING_SAID_YET
"""Answers that are about all there is, whatever it is."""


def test_what_decides_something_is_answered_under_what_it_decides_of() -> None:
    """A page that shows the same question about another appointment, time or name has other buttons.

    The button of a number that was read back is that number.
    """
    deciding = {
        (key_of(met.event.question), met.event.option, key_of(met.event.question) != met.event.question)
        for met in everything()
        if isinstance(met.event, Tapped)
        and not met.event.option.startswith(("/", "+"))
        and any(isinstance(effect, DECIDES) for effect in met.effects)
    }
    assert {(question, option) for question, option, names_it in deciding if not names_it} == ABOUT_ALL


LOOKED_AT = {("summary", "ok"), ("summary_0", "ok"), ("summary_1", "ok"), ("move", "yes")}
"""Questions that show the time before it is booked or moved to, and their yes."""


def test_nothing_is_booked_or_moved_before_the_time_was_shown_to_be_agreed_to() -> None:
    """The offer of a freed time is such a question itself: it comes as a letter, with day, time and place."""
    booking = {
        (key_of(met.event.question), met.event.option.partition(":")[0])
        for met in everything()
        if isinstance(met.event, Tapped) and any(isinstance(effect, Book | Move | Accept) for effect in met.effects)
    }
    assert booking <= LOOKED_AT | {("", "/accept")}
    assert booking >= {("summary", "ok"), ("summary_0", "ok"), ("move", "yes"), ("", "/accept")}


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_message_speaks_the_language(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    for message, formal in messages():
        said = Speaker(CATALOGS, code, formal).outbound(message)
        text = "\n".join((*said.lines, *(button.label for button in said.buttons), said.example, said.progress))
        assert not re.search(r"\{[a-z_0-9]+\}", text), text
        assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", text), text
        assert text.count("\u2068") + text.count("\u2066") == text.count("\u2069"), text
        assert not re.search("[\u202a-\u202e]", text), text


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_label_fits_one_button_of_an_old_phone(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    wide = {
        button.label
        for message, formal in messages()
        for button in Speaker(CATALOGS, code, formal).outbound(message).buttons
        if width(f"{button.emoji} {button.label}".strip()) > ONE_BUTTON
    }
    assert not wide


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_message_fits_one_screen(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    long = {
        (message.question, sum(map(len, said.lines)))
        for message, formal in messages()
        if message.kind not in {"crisis", "ticket", "card"} and key_of(message.question) not in LONG
        for said in [Speaker(CATALOGS, code, formal).outbound(message)]
        if sum(map(len, said.lines)) > MESSAGE
    }
    assert not long


def test_parents_and_professionals_are_spoken_to_as_sie() -> None:
    """German: what is met in the formal register holds no du."""
    du = re.compile(
        r"\b(du|dich|dir|dein\w*|schreib|tippe|bring|ruf|sag|nenn|komm|wähle|willst|möchtest|hast|bist)\b",
        re.IGNORECASE,
    )
    found = set()
    for message, formal in messages():
        if formal and message.question != "language_instead":  # asked before anybody is known: neutral, both forms
            said: Outbound = Speaker(CATALOGS, "de", formal=True).outbound(message)
            found |= {line for line in (*said.lines, *(b.label for b in said.buttons)) if du.search(line)}
    assert not found


def test_every_button_can_travel_in_64_bytes() -> None:
    """Telegram's callback_data: version, conversation, question, option."""
    long = {
        option.id
        for message, _ in messages()
        for option in message.options
        if len(f"1:{'x' * 16}:{message.question}:{option.id}".encode()) > 64
    }
    assert not long


def test_words_an_office_wrote_are_the_only_words_outside_the_catalogs() -> None:
    """Bare strings are names, addresses, links and a person's own words: nothing that would need a translation."""
    bare = {line for message, _ in messages() for line in message.lines if isinstance(line, str) and " " in line}
    allowed = {entry.name for office in OFFICES for entry in office.referrals}
    assert bare <= allowed


def test_every_number_to_call_is_marked_as_one_and_no_example_is() -> None:
    known = {"116 111", "112", "110", VALUES["phone"], *(number for office in OFFICES for number in numbers_of(office))}
    met = set()
    for message, formal in messages():
        said = Speaker(CATALOGS, "en", formal).outbound(message)
        text = "\n".join(said.lines)
        marked = set(re.findall(f"{LRI}([^{PDI}]*){PDI}", text))
        assert marked <= known, "what is marked can be called"
        assert not known & set(re.findall(f"{FSI}([^{PDI}]*){PDI}", text)), "what can be called is marked"
        assert LRI not in said.example
        met |= marked
    assert {"110", "112", "116 111", OFFICES[0].phone} <= met


def numbers_of(office: Office) -> set[str]:
    numbers = {office.phone, *(site.phone for site in office.sites), *(place.phone for place in office.referrals)}
    return {*numbers, *(hotline.number for hotline in office.hotlines if hotline.kind != "chat")} - {""}
