"""The summary: whatever is changed, and in whatever order, exactly the last answers given are handed over."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dialogs.answers import ATTEMPTS, TOPIC
from dialogs.engine.advance import Advanced, advance, look
from dialogs.engine.conversation import Answer, Event, Message, Opened, Option, Refused, Said, State, Tapped, key_of
from dialogs.engine.effects import Book, HandOver
from dialogs.rules.reading import JSON
from dialogs.steps.free_time import GONE
from dialogs.steps.topic import WITH_DEADLINES
from dialogs.text import Text
from tests.dialogs.small_world import world

PRINCIPAL = ("role", "age", "place", "status", "talk_language", "topic", "topic_2", "topic_3", "wish")
"""Questions whose last answer is handed over whatever else is changed."""
LEAVES = frozenset({"role", "consent", "consent_more", "elsewhere", "over27", "under12", "abroad", "young"})
"""Questions some of whose answers lead somebody else's way: they are answered once, as most people do."""
USUAL = {
    "role": "self",
    "consent": "yes",
    "age": "16_17",
    "place": "area-trier",
    "status": "asyl",
    "talk_language": "de",
    "topic": "train",
    "slot_person": "",
    "deadline": "no",
}
ELSEWHERE = frozenset({"u12", "12", "13_15", "27p", "volun", "else", "wait", "site", "days", "phone", "video", "more"})
"""Answers that leave the path of this test, or only lead on to another list of times."""
TYPED = {"birth": "5.2000", "phone": "0171 3920012", "name": "Lea", "talk_language_name": "Tigrinya"}


@dataclass(slots=True)
class Person:
    """Somebody on the way, and what they answered last by each question's key."""

    state: State = field(default_factory=lambda: State(channel="web", office="jmd-trier"))
    last: dict[str, JSON] = field(default_factory=dict)
    typed: str = ""
    """The name typed into the summary last."""
    names: dict[str, str] = field(default_factory=dict)
    """Names in the order they were given, by the question they were agreed to."""
    time: JSON = None
    """The time chosen last."""
    old: set[str] = field(default_factory=set)
    """Buttons of all the pages so far that change something."""
    before: tuple[dict[str, JSON], dict[str, str], JSON] | None = None
    """What was answered last, the names and the time, when a line was opened to be changed."""
    done: Advanced | None = None

    def __post_init__(self) -> None:
        self.does(Opened(language="de", office="jmd-trier"))

    def does(self, event: Event) -> None:
        if isinstance(event, Tapped) and event.question.startswith("edit") and event.option.startswith("/change:"):
            self.before = dict(self.last), dict(self.names), self.time
        self.done = advance(self.state, event, world())
        self.state = self.done.state
        self.old |= {each.id for told in self.done.messages for each in told.options if each.id.startswith("/change:")}

    @property
    def asked(self) -> Message:
        view = look(self.state, world())
        assert view is not None
        return view.message

    def taps(self, option: Option) -> None:
        question = key_of(self.asked.question)
        if not option.id.startswith("/"):
            self.last[question] = option.answer
            self.time = option.answer if isinstance(option.answer, list) else self.time
        elif option.id == "/skip":
            self.last[question] = None
        self.notes_name(question, option.id)
        self.does(Tapped(self.asked.question, option.id))

    def says(self, words: str, value: JSON) -> None:
        question = key_of(self.asked.question)
        self.last[question] = value
        if question == "name":
            self.names = {question: words}
        if question.startswith("summary"):
            self.typed = words
        self.does(Said(words))

    def adds(self, topic: str) -> None:
        """Add a topic in the summary."""
        more = next(each for each in self.asked.options if each.id.startswith("/change:"))
        self.does(Tapped(self.asked.question, more.id))
        self.taps(next(each for each in self.asked.options if each.id == topic))

    def notes_name(self, question: str, chosen: str) -> None:
        if question.startswith("name_check"):
            self.names = {key: name for key, name in self.names.items() if key != question}
            if chosen == "yes":
                self.names[question] = self.typed
        if question == "name" and chosen == "/skip":
            self.names = {}

    def goes_to_the_summary(self, chooses: Callable[[tuple[Option, ...]], Option] = lambda offered: offered[0]) -> None:
        """Answer what is asked until the summary is shown."""
        for _ in range(30):
            asked = self.asked
            if asked.question.startswith("summary"):
                return
            if asked.question in TYPED:
                said = TYPED[asked.question]
                self.says(said, said)
                continue
            if asked.question in USUAL and asked.question not in self.last:
                usual = USUAL[asked.question]
                self.taps(next(each for each in asked.options if each.id == usual or not usual))
                continue
            if offered := answers(asked):
                self.taps(chooses(offered))
            else:  # the list of lines that can be changed
                self.does(Tapped(asked.question, "/back"))
        raise AssertionError(f"no way to the summary from {self.asked.question!r}")


def answers(asked: Message) -> tuple[Option, ...]:
    """What answers a question and stays on the path."""
    offered = tuple(each for each in asked.options if not each.id.startswith("/") and each.id not in ELSEWHERE)
    return (*offered, *(each for each in asked.options if each.id == "/skip" and asked.question != "status"))


def handed_over(person: Person) -> tuple[HandOver, Book | None]:
    assert person.done is not None
    effects = person.done.effects
    (given_over,) = [effect for effect in effects if isinstance(effect, HandOver)]
    return given_over, next((effect for effect in effects if isinstance(effect, Book)), None)


def expected(person: Person) -> dict[str, JSON]:
    last: dict[str, JSON] = {key: value for key in PRINCIPAL if (value := person.last.get(key)) is not None}
    topics: list[str] = []
    for key in TOPIC.keys:
        if last.get(key) in topics:  # it is among them already
            del last[key]
        elif key in last:
            topics.append(str(last[key]))
    if "deadline" in person.last and WITH_DEADLINES & {*topics}:
        last["deadline"] = person.last["deadline"]
    if person.names:
        last["name"] = [*person.names.values()][-1]
    return {key: value for key, value in last.items() if value is not None}


def given_of(handed: HandOver) -> dict[str, JSON]:
    shown = {*PRINCIPAL, "deadline", "name"}
    return {
        key: answer.value
        for key, answer in handed.answers.items()
        if key in shown and answer.how == "given" and answer.value is not None
    }


CHANGES = (
    *("edit", "more", "name", "no_name", "folded", "folded_and_back", "back", "back_twice", "abandon", "language"),
    *("begun_and_back", "old"),
)


@settings(max_examples=120, deadline=None)
@given(some.data())
def test_any_walk_with_any_changes_hands_over_exactly_the_last_answers_given(data: some.DataObject) -> None:
    person = Person()

    def chooses(offered: tuple[Option, ...]) -> Option:
        return data.draw(some.sampled_from(offered))

    person.goes_to_the_summary(chooses)
    for what in data.draw(some.lists(some.sampled_from(CHANGES), max_size=6)):
        changes(person, what, chooses)
        person.goes_to_the_summary(chooses)
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    handed, book = handed_over(person)
    assert given_of(handed) == expected(person)
    assert book is not None
    assert list(book.slot.to_json()) == person.time


def changes(  # noqa: C901, PLR0912 -- a case is a way to change something
    person: Person, what: str, chooses: Callable[[tuple[Option, ...]], Option]
) -> None:
    """Change something from the summary, or begin to and leave it."""
    asked = person.asked
    match what:
        case "edit" | "abandon":
            person.does(Tapped(asked.question, "edit"))
            line = chooses(tuple(each for each in person.asked.options if each.id.startswith("/change:")))
            person.does(Tapped(person.asked.question, line.id))
            if what == "abandon":
                person.does(Tapped(person.asked.question, "/back"))
                assert person.asked.question.startswith("edit")
                person.does(Tapped(person.asked.question, "/back"))
        case "more":
            more = next((each for each in asked.options if each.id.startswith("/change:")), None)
            if more is not None:
                person.does(Tapped(asked.question, more.id))
        case "name" | "no_name":
            person.says("Amir", None)
            check = person.asked
            if check.question.startswith("name_check"):
                person.taps(next(each for each in check.options if each.id == ("yes" if what == "name" else "no")))
        case "folded" | "folded_and_back":
            assert person.done is not None
            keys = [line.key for line in person.done.answered if line.key not in LEAVES]
            before = person.state
            person.does(Tapped("", f"/change:{chooses(tuple(Option(key, key) for key in keys)).id}"))
            if what == "folded_and_back":
                person.does(Tapped(person.asked.question, "/back"))
                assert person.asked == asked
                assert person.state.frames[0].answers == before.frames[0].answers
        case "begun_and_back":
            begins_and_goes_back(person, chooses)
        case "old":
            before = person.state
            person.does(Tapped(asked.question, chooses(tuple(Option(old, old) for old in sorted(person.old))).id))
            if person.asked != asked:
                person.does(Tapped(person.asked.question, "/back"))
            assert person.asked == asked
            assert person.state.frames[0].answers == before.frames[0].answers
        case "back" | "back_twice":
            for _ in range(2 if what == "back_twice" else 1):
                person.does(Tapped(person.asked.question, "/back"))
                typed_here = f"name_check_{key_of(person.asked.question).removeprefix('summary_')}"
                person.names.pop(typed_here, None)
                if person.asked.question.startswith("edit") and person.before is not None:  # the change is taken back
                    person.last, person.names, person.time = person.before
        case _:
            person.does(Tapped("", "/language"))
            person.does(Tapped("language", "de"))
            assert person.asked.question == asked.question


def changing(asked: Message) -> tuple[Option, ...]:
    return tuple(each for each in asked.options if each.id.startswith("/change:"))


def begins_and_goes_back(person: Person, chooses: Callable[[tuple[Option, ...]], Option]) -> None:
    """Begin a change, answer some of what it asks, and go back as many times: all is as it was."""
    given = (dict(person.last), person.time, person.typed, dict(person.names))
    if not changing(person.asked) or chooses((Option("edit", "edit"), Option("more", "more"))).id == "edit":
        person.does(Tapped(person.asked.question, "edit"))
    asked, before = person.asked, person.state
    person.does(Tapped(asked.question, chooses(changing(asked)).id))
    steps = 1
    while (
        not person.asked.question.startswith("summary") and chooses((Option("on", "on"), Option("back", ""))).id == "on"
    ):
        if person.asked.question in TYPED:
            person.says(TYPED[person.asked.question], None)
        else:
            person.taps(chooses(answers(person.asked)))
        steps += 1
    if person.asked.question.startswith("summary"):
        return
    for _ in range(steps):
        person.does(Tapped(person.asked.question, "/back"))
    assert person.asked == asked
    assert person.state.frames[0].answers == before.frames[0].answers
    person.last, person.time, person.typed, person.names = given
    if asked.question.startswith("edit"):
        person.does(Tapped(asked.question, "/back"))


def at_the_summary() -> Person:
    person = Person()
    person.goes_to_the_summary()
    return person


def lines(person: Person) -> list[str]:
    return [line.msgid for line in person.asked.lines if isinstance(line, Text) and line.msgid.startswith("💬")]


@pytest.mark.parametrize("line", ["name", "age", "place", "status", "language", "wish", "topic", "time"])
def test_one_more_topic_stays_whatever_line_is_changed(line: str) -> None:
    person = at_the_summary()
    person.adds("work")
    assert len(lines(person)) == 2
    person.does(Tapped(person.asked.question, "edit"))
    changed = "topic_train" if line == "topic" else line
    person.does(Tapped(person.asked.question, f"/change:{changed}"))
    person.goes_to_the_summary()
    assert len(lines(person)) == 2
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    assert given_of(handed_over(person)[0])["topic_2"] == "work"


def test_each_topic_is_a_line_of_its_own_that_can_be_changed_or_left_out() -> None:
    person = at_the_summary()
    person.adds("work")
    person.adds("school")
    assert not any(each.id.startswith("/change:") for each in person.asked.options)
    person.does(Tapped(person.asked.question, "edit"))
    assert {f"/change:topic_{code}" for code in ("train", "work", "school")} < {e.id for e in person.asked.options}
    person.does(Tapped(person.asked.question, "/change:topic_work"))
    person.taps(next(each for each in person.asked.options if each.id == "/skip"))
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    assert [given_of(handed_over(person)[0]).get(key) for key in TOPIC.keys] == ["train", None, "school"]


def test_a_topic_that_is_named_twice_is_handed_over_once_as_it_is_shown() -> None:
    person = at_the_summary()
    person.adds("school")
    person.does(Tapped(person.asked.question, "edit"))
    person.does(Tapped(person.asked.question, "/change:topic_train"))
    person.taps(next(each for each in person.asked.options if each.id == "school"))
    assert len(lines(person)) == 1
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    handed = handed_over(person)[0]
    assert [handed.answers[key].value for key in TOPIC.keys if key in handed.answers] == ["school", None]
    assert "topic_2" not in handed.answers


def test_an_old_button_that_adds_a_topic_takes_none_back() -> None:
    person = at_the_summary()
    (old,) = (each.id for each in person.asked.options if each.id.startswith("/change:"))
    person.does(Tapped("summary_0", old))
    person.does(Tapped("summary_0", old))
    assert person.asked.question == "topic_2"
    person.taps(next(each for each in person.asked.options if each.id == "work"))
    kept = person.state.frames[0].answers
    person.does(Tapped("summary_0", old))
    assert (key_of(person.asked.question), person.state.frames[0].answers) == ("summary_0", kept)


def test_an_old_list_of_lines_changes_no_topic_it_does_not_show() -> None:
    person = at_the_summary()
    person.adds("work")
    person.does(Tapped(person.asked.question, "edit"))
    old = [each.id for each in person.asked.options if each.id.startswith("/change:topic")]
    person.does(Tapped(person.asked.question, "/change:topic_work"))
    person.taps(next(each for each in person.asked.options if each.id == "school"))
    kept = person.state.frames[0].answers
    assert old == ["/change:topic_train", "/change:topic_work"]
    person.does(Tapped("edit_0", "/change:topic_work"))
    assert (key_of(person.asked.question), person.state.frames[0].answers) == ("summary_0", kept)


def test_back_from_a_deadline_asked_anew_leads_to_its_topic_and_then_to_the_summary_with_the_time_kept() -> None:
    person = at_the_summary()
    asked, before = person.asked, person.state
    person.adds("money")
    assert person.asked.question == "deadline"
    person.does(Tapped("deadline", "/back"))
    assert person.asked.question == "topic_2"
    assert next(each.id for each in person.asked.options if each.chosen) == "money"
    person.does(Tapped("topic_2", "/back"))
    assert (person.asked, person.state.frames[0].answers) == (asked, before.frames[0].answers)


def test_a_name_that_is_removed_when_booking_again_is_handed_over_no_more() -> None:
    person = at_the_summary()
    person.says("Amina", None)
    person.taps(next(each for each in person.asked.options if each.id == "yes"))
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    assert person.state.known["name"] == Answer("Amina")
    person.does(Tapped("", "/new"))
    person.goes_to_the_summary()
    person.does(Tapped(person.asked.question, "edit"))
    person.does(Tapped(person.asked.question, "/change:name"))
    person.does(Tapped(person.asked.question, "/skip"))
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    assert handed_over(person)[0].answers["name"].value is None
    assert person.state.known["name"].value is None


def test_a_time_that_has_gone_is_chosen_anew_and_confirmed_anew_with_all_else_kept() -> None:
    person = at_the_summary()
    person.says("Amir", None)
    person.taps(next(each for each in person.asked.options if each.id == "yes"))
    person.does(Tapped(person.asked.question, "ok"))
    assert person.done is not None
    book = handed_over(person)[1]
    assert book is not None
    person.state = person.done.undone
    person.does(Refused(book.keys, GONE))
    assert person.asked.question == "slot_person"
    person.goes_to_the_summary()
    assert person.asked.question.startswith("summary")
    person.taps(next(each for each in person.asked.options if each.id == "ok"))
    assert given_of(handed_over(person)[0])["name"] == "Amir"


def test_typed_names_end_before_the_last_summary_and_nothing_is_booked_without_a_yes() -> None:
    person, asked = at_the_summary(), set()
    while person.asked.question.startswith(("summary", "name_check")):
        asked.add(key_of(person.asked.question))
        person.does(Tapped(person.asked.question, "no") if person.asked.question[0] == "n" else Said("Amir"))
        assert person.done is not None
        assert not person.done.effects
    assert {f"summary_{ATTEMPTS - 1}", f"name_check_{ATTEMPTS - 2}"} <= asked
    assert f"name_check_{ATTEMPTS - 1}" not in asked


def test_what_cancels_in_the_summary_asks_first_and_keeps_all_until_then() -> None:
    person = at_the_summary()
    before = person.state
    person.does(Tapped(person.asked.question, "/stop"))
    assert key_of(person.asked.question) == "stop"
    assert person.done is not None
    assert not person.done.effects
    person.does(Tapped("stop", "/continue"))
    assert replace(person.state, misses=0) == before
