"""What is made of typed words and of everything else that is no tap, and in which order."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from dialogs.engine.advance import Advanced, advance
from dialogs.engine.commands import CRISIS
from dialogs.engine.conversation import (
    Answer,
    Corrected,
    Event,
    Frame,
    GoOn,
    OpenLiveChat,
    Option,
    Said,
    SentMedia,
    SharedPhone,
    State,
    Tapped,
)
from dialogs.engine.effects import PassOn
from dialogs.engine.questions import Ending, Question, option
from dialogs.office import ZONE
from dialogs.rules.contacts import read_name, read_phone
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.talk_to_a_person import in_danger, read_message
from dialogs.text import text
from tests.dialogs.engine.tea import ask, hear, question_in_a_frame, said, start, tap

SIGHT = Sight("de", (), date(2026, 11, 23))
NUMBER = "DE89 3704 0044 0532 0130 00"


def read_number(words: str, _: Sight) -> Reading:
    return Understood({"age": int(words)}) if words.isdigit() else Unread()


async def asks() -> Ending:
    """A question with every kind of button."""
    await ask("before", "yes")
    await Question(
        "asks",
        (text("asks?"),),
        (
            option("red", "Something red", "🍎"),
            option("blue", "Something blue", "🫐"),
            option("gone", "Throw everything away", "🗑", exact=True),
            Option("/inner:7", text("Show me the inner room"), emoji="🚪"),
            CRISIS,
        ),
        keeps_words=True,
        skippable=True,
    )
    await ask("after", "yes")
    return Ending()


async def asks_a_name() -> Ending:
    await ask("name", read=read_name, asks_name=True)
    await ask("after", "yes")
    return Ending()


async def writes_to_the_team() -> Ending:
    await Question("message", (text("message?"),), (CRISIS,), read=read_message, any_words=True)
    await ask("after", "yes")
    return Ending()


def message_to_the_team(language: str) -> tuple[State, Any]:
    state, world = start({"first_contact": writes_to_the_team, "crisis": the_numbers, "in_danger": in_danger})
    return replace(state, language=language), world


async def the_numbers() -> Ending:
    await ask("call", "call")
    return Ending(quiet=True)


def sent(advanced: Advanced) -> Understood | None:
    """Give the message that was taken; None where none was."""
    answered = advanced.state.frames[0].answers.get("message")
    return None if answered is None else Understood(answered.value)


async def call_back() -> Ending:
    await ask("phone", read=read_phone, field="tel", reads_back=True)
    await ask("after", "yes")
    return Ending()


def asked(**more: Any) -> tuple[State, Any]:
    return start({"first_contact": asks, "crisis": question_in_a_frame, **more}, before="yes")


def opened(advanced: Advanced) -> list[str]:
    return [frame.dialog for frame in advanced.state.frames]


class TestButtons:
    @pytest.mark.parametrize(
        ("words", "chosen"),
        [
            ("Something red", "red"),
            ("something blue!", "blue"),
            ("🍎", "red"),
            ("1", "red"),
            ("٢", "blue"),
            ("۳", "gone"),
            ("Throw everything away", "gone"),
            ("Somethin blue", "blue"),
            ("4", "/inner:7"),
            ("Show me the inner room", "/inner:7"),
            ("Show me the iner room", "/inner:7"),
            ("show me", "/inner:7"),
            ("🚪", "/inner:7"),
            ("5", "/crisis"),
            ("Help right now", "/crisis"),
            ("🆘", "/crisis"),
            ("6", "/skip"),
            ("Skip", "/skip"),
            ("⏭", "/skip"),
            ("7", "/back"),
            ("Back", "/back"),
        ],
    )
    def test_typed_words_do_what_the_tap_does(self, words: str, chosen: str) -> None:
        state, world = asked()
        typed, tapped = hear(state, world, words), tap(state, world, "asks", chosen)
        assert (typed.messages, typed.effects) == (tapped.messages, tapped.effects)
        assert replace(typed.state, notes=()) == tapped.state

    @pytest.mark.parametrize("words", ["🗑", "Throw everything", "Trow everything away"])
    def test_what_cannot_be_taken_back_is_not_chosen_by_less_than_its_label(self, words: str) -> None:
        state, world = asked()
        assert hear(state, world, words).state.frames[0].answers == {"before": Answer("yes")}

    @pytest.mark.parametrize("words", ["8", "0", "something", "green"])
    def test_what_names_no_button_is_no_answer(self, words: str) -> None:
        state, world = asked()
        assert hear(state, world, words).state.misses == 1

    def test_a_whole_label_is_no_story_to_be_kept(self) -> None:
        state, world = asked()
        assert hear(state, world, "Show me the inner room").state.notes == ()
        assert hear(state, world, "I like what is red and round").state.notes == ("I like what is red and round",)

    def test_numbers_count_what_is_shown_and_other_labels_are_still_heard(self) -> None:
        state, world = asked()
        narrowed = replace(state, unclear=("blue",))
        assert hear(narrowed, world, "1").state.frames[0].answers["asks"] == Answer("blue")
        assert hear(narrowed, world, "2").state.frames[0].answers["asks"] == Answer(None, "skipped")
        assert hear(narrowed, world, "4").state.misses == 1
        assert hear(narrowed, world, "Something red").state.frames[0].answers["asks"] == Answer("red")

    def test_a_label_goes_before_a_command_of_the_same_words(self) -> None:
        async def named() -> Ending:
            await ask("named", "stop", "go")
            await ask("after", "yes")
            return Ending()

        async def stop() -> Ending:
            return Ending((text("Stopped."),))

        state, world = start({"first_contact": named, "stop": stop})
        stopped = hear(state, world, "stop")
        assert stopped.state.frames[0].answers == {"named": Answer("stop")}
        assert said(hear(stopped.state, world, "stop").messages) == ["Stopped.", "after?"]

    def test_a_question_that_reads_numbers_keeps_them_from_its_buttons_but_not_their_labels(self) -> None:
        async def numbers() -> Ending:
            await Question(
                "age", (text("age?"),), (option("12", "12"), option("u12", "under 12"), CRISIS), read=read_number
            )
            await ask("after", "yes")
            return Ending()

        state, world = start({"first_contact": numbers, "crisis": question_in_a_frame})
        for words in ("1", "3", "12"):
            assert hear(state, world, words).state.frames[0].answers == {"age": Answer({"age": int(words)})}
        assert hear(state, world, "under 12").state.frames[0].answers == {"age": Answer("u12")}
        assert opened(hear(state, world, "Help right now")) == ["first_contact", "crisis"]

    def test_a_reader_that_finds_a_command_among_the_options_opens_it(self) -> None:
        async def finds() -> Ending:
            await Question("it", (text("it?"),), (option("/inner", "x"),), read=lambda *_: Understood("/inner"))
            return Ending()

        state, world = start({"first_contact": finds})
        assert opened(hear(state, world, "whatever")) == ["first_contact", "inner"]

    def test_an_unsure_reading_is_asked_back(self) -> None:
        async def unsure() -> Ending:
            await ask("it", "red", "blue", read=lambda *_: Understood("blue", sure=False))
            return Ending()

        state, world = start({"first_contact": unsure})
        back = hear(state, world, "navy")
        assert (back.state.unclear, [button.id for button in back.messages[-1].options]) == (("blue",), ["blue"])


class TestOrder:
    def test_danger_goes_before_everything(self) -> None:
        state, world = asked()
        for words in ("I want to kill myself", f"I want to kill myself {NUMBER}"):
            assert opened(hear(state, world, words)) == ["first_contact", "crisis"]

    def test_a_secret_is_not_kept(self) -> None:
        state, world = asked()
        refused = hear(state, world, f"this is it: {NUMBER}")
        assert (refused.state, said(refused.messages)[-1]) == (state, "asks?")

    def test_a_command_goes_before_the_open_question(self) -> None:
        state, world = start({"help": question_in_a_frame}, drink="tea")
        assert opened(hear(state, world, "menu")) == ["first_contact", "help"]

    def test_forwarded_words_are_a_note_and_never_an_answer_nor_a_command(self) -> None:
        state, world = start()
        for words in ("tea", "1", "menu", "restart"):
            noted = advance(state, Said(words, forwarded=True), world())
            assert (noted.state.notes, noted.state.frames) == ((words,), state.frames)

    def test_words_that_may_be_danger_are_asked_about_and_heard_as_an_answer_after_a_no(self) -> None:
        state, world = start({"crisis": question_in_a_frame, "in_danger": in_danger}, drink="tea")
        doubtful = hear(state, world, "the boss hits")
        assert opened(doubtful) == ["first_contact", "in_danger"]
        sure = tap(doubtful.state, world, "in_danger", "yes")
        assert (opened(sure), sure.opens) == (["first_contact"], "crisis:the boss hits")
        assert said(hear(doubtful.state, world, "no").messages) == said(advance(state, Said("hm"), world()).messages)

    def test_a_long_message_is_whole_after_a_no(self) -> None:
        state, world = message_to_the_team(language="de")
        words = "Mama schlägt. " + "Wir haben viele Papiere. " * 60
        doubtful = hear(state, world, f"  {words}")
        assert opened(doubtful) == ["first_contact", "in_danger"]
        assert sent(hear(doubtful.state, world, "nein")) == read_message(words, SIGHT)

    def test_a_message_of_danger_is_sent_once_the_numbers_were_seen(self) -> None:
        state, world = message_to_the_team(language="de")
        words = "Ich will sterben. Bitte rufen Sie mich an: 0171 3920012"
        card = hear(state, world, words)
        assert (opened(card), sent(card)) == (["first_contact", "crisis"], None)
        assert sent(tap(card.state, world, "call", "/continue")) == Understood(words)
        once_more = hear(card.state, world, "ich will sterben")
        assert sent(tap(once_more.state, world, "call", "/continue")) == Understood(words)

    def test_a_doubtful_message_is_sent_once_the_numbers_were_seen(self) -> None:
        state, world = message_to_the_team(language="de")
        doubtful = hear(state, world, "Mama schlägt, 0171 3920012")
        yes = hear(doubtful.state, world, "ja")
        card = advance(yes.state, GoOn(yes.opens), world())
        assert (opened(card), sent(card)) == (["first_contact", "crisis"], None)
        sent_then = tap(card.state, world, "call", "/continue")
        assert sent(sent_then) == Understood("Mama schlägt, 0171 3920012")

    @pytest.mark.parametrize("aside", ["reach", "reach_code"])
    def test_how_to_remind_is_asked_again_after_danger(self, aside: str) -> None:
        _, world = start({aside: question_in_a_frame, "crisis": the_numbers, "in_danger": in_danger})
        state = State(channel="web", language="de", frames=(Frame(aside),))
        assert opened(hear(hear(state, world, "Mama schlägt").state, world, "nein")) == [aside]
        assert opened(tap(hear(state, world, "ich will sterben").state, world, "call", "/continue")) == [aside]

    def test_forwarded_words_stay_forwarded_after_a_no(self) -> None:
        state, world = message_to_the_team(language="de")
        doubtful = advance(state, Said("Mama schlägt", forwarded=True), world())
        assert opened(doubtful) == ["first_contact", "in_danger"]
        gone_on = hear(doubtful.state, world, "nein")
        assert (sent(gone_on), gone_on.state.notes, opened(gone_on)) == (None, ("Mama schlägt",), ["first_contact"])

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("de", "ja mein bruder"),
            ("de", "ja, er hat ein messer"),
            ("de", "ja aber ich will nicht die polizei"),
            ("de", "er schlägt"),
            ("de", "110"),
            ("de", "nein, er schlägt mich"),
            ("tr", "evet abim"),
        ],
    )
    def test_who_is_asked_whether_they_are_in_danger_and_says_anything_of_it_gets_the_card(
        self, language: str, words: str
    ) -> None:
        state, world = start({"crisis": question_in_a_frame, "in_danger": in_danger}, drink="tea")
        doubtful = hear(state, world, "the boss hits").state
        assert hear(replace(doubtful, language=language), world, words).opens.startswith("crisis")

    @pytest.mark.parametrize("words", ["nein alles gut", "nein, war ein spaß", "nein ich bin nicht in gefahr"])
    def test_a_clear_no_to_whether_they_are_in_danger_goes_on_without_the_numbers(self, words: str) -> None:
        state, world = start({"crisis": question_in_a_frame, "in_danger": in_danger}, drink="tea")
        doubtful = hear(replace(state, language="de"), world, "er schlägt mama").state
        gone_on = hear(doubtful, world, words)
        assert (opened(gone_on), gone_on.opens) == (["first_contact"], "")
        assert "🆘 In danger: {police} or {rescue}" not in said(gone_on.messages)

    @pytest.mark.parametrize(
        ("first", "second"), [("mein bruder", "nicht gut"), ("hallo", "danke"), ("nein mein bruder", "nein nicht ok")]
    )
    def test_the_second_answer_that_is_no_clear_no_brings_the_card_whatever_it_is(
        self, first: str, second: str
    ) -> None:
        state, world = start({"crisis": question_in_a_frame, "in_danger": in_danger}, drink="tea")
        doubtful = hear(replace(state, language="de"), world, "mein bruder, er schlägt").state
        again = hear(doubtful, world, first)
        assert opened(again) == ["first_contact", "in_danger"]
        card = hear(again.state, world, second)
        assert (card.opens, said(card.messages)) == ("crisis:mein bruder, er schlägt", [])

    def test_one_strong_word_brings_a_line_and_is_heard_as_an_answer(self) -> None:
        state, world = start(drink="tea")
        first, *others = hear(state, world, "homeless").messages
        assert (said((first,)), [option.id for option in first.options]) == (
            ["🆘 In danger: {police} or {rescue}"],
            ["/crisis"],
        )
        assert said(tuple(others)) == said(hear(state, world, "hm").messages)

    def test_doubtful_words_in_a_talk_with_a_counsellor_reach_them_beside_the_numbers(self) -> None:
        state, world = start()
        talk = replace(world(), live_chat=OpenLiveChat(answered=True))
        told = advance(state, Said("the boss hits"), talk)
        assert (told.effects, opened(told)) == ((PassOn("the boss hits"),), ["first_contact"])
        assert said(told.messages)[0] == "🆘 In danger: {police} or {rescue}"

    def test_words_of_danger_in_a_talk_with_a_counsellor_bring_the_card_and_reach_them(self) -> None:
        state, world = start({"crisis": question_in_a_frame})
        state = replace(state, language="de")
        talk = replace(world(), live_chat=OpenLiveChat(answered=True))
        for event in (Said("ich will sterben"), SentMedia("photo", words="ich will sterben")):
            told = advance(state, event, talk)
            assert (told.effects, opened(told)) == ((PassOn("ich will sterben"),), ["first_contact", "crisis"])
        assert advance(state, Said(f"ich will sterben {NUMBER}"), talk).effects == ()

    def test_where_nothing_is_open_words_lead_home(self) -> None:
        _, world = start()
        assert opened(hear(State(channel="web", language="en"), world, "hm")) == ["home"]

    @pytest.mark.parametrize(
        ("words", "opens", "hint"),
        [
            ("May I bring my brother?", "human", ["No problem. Somebody from the team can help you."]),
            ("hm", "home", ["I did not understand. Please tap a button."]),
            ("Hello", "home", []),
            ("Thank you", "home", []),
        ],
    )
    def test_where_nothing_is_asked_words_are_not_passed_over_in_silence(
        self, words: str, opens: str, hint: list[str]
    ) -> None:
        _, world = start()
        heard = hear(State(channel="web", language="en", known={"role": Answer("self")}), world, words)
        assert opened(heard) == [opens]
        assert said(heard.messages) == [*hint, "inner?"]
        assert heard.state.notes == ()


class TestSigns:
    async def consent(self) -> Ending:
        await Question("agree", (text("agree?"),), (option("yes", "Yes, I agree", "✅"),), only_words=True)
        await Question("more", (text("more?"),), (option("yes", "Yes, please", "✅"),))
        return Ending()

    def test_a_sign_or_a_sticker_answers_only_where_it_may(self) -> None:
        state, world = start({"first_contact": self.consent})
        for event in (Said("✅"), SentMedia("sticker", emoji="✅")):
            assert advance(state, event, world()).state.frames[0].answers == {}
        sticker = advance(state, SentMedia("sticker", emoji="✅"), world())
        assert (said(sticker.messages)[1:], sticker.state.misses) == (["agree?"], 0)
        agreed = hear(state, world, "yes i agree").state
        for event in (Said("✅"), SentMedia("sticker", emoji="✅")):
            assert advance(agreed, event, world()).state.frames == ()


class TestTalk:
    async def labelled(self) -> Ending:
        await ask("labelled", "stop", "go")
        return Ending()

    TALK = OpenLiveChat(answered=False, opens=datetime(2026, 11, 24, 9, 0, tzinfo=ZONE))

    @pytest.mark.parametrize("words", ["tea", "1", "back", "Thank you"])
    def test_words_are_the_counsellors(self, words: str) -> None:
        state, world = start()
        heard = advance(state, Said(words), replace(world(), live_chat=self.TALK))
        assert (heard.state, heard.effects) == (state, (PassOn(words),))
        assert [button.id for button in heard.messages[0].options] == ["/end_talk"]
        again = advance(state, Said(words), replace(world(), live_chat=OpenLiveChat(answered=True)))
        assert (again.messages, again.effects) == ((), (PassOn(words),))

    def test_danger_secrets_and_the_way_out_are_the_bots(self) -> None:
        state, world = start({"crisis": question_in_a_frame, "stop": question_in_a_frame})
        around = replace(world(), live_chat=self.TALK)
        assert opened(advance(state, Said("I want to kill myself"), around)) == ["first_contact", "crisis"]
        assert opened(advance(state, Said("stop"), around)) == ["first_contact", "stop"]
        labelled = replace(around, dialogs={**around.dialogs, "first_contact": self.labelled})
        assert opened(advance(state, Said("stop"), labelled)) == ["first_contact", "stop"]
        secret = advance(state, Said(NUMBER), around)
        assert (secret.effects, len(secret.messages)) == ((), 1)
        assert advance(state, Said("stop", forwarded=True), around).effects == (PassOn("stop"),)


class TestRewritten:
    def test_words_are_heard_anew_where_they_answered_the_open_or_the_last_question(self) -> None:
        state, world = start(drink="tea")
        last = advance(state, Corrected("water", "drink"), world())
        assert last.state.frames[0].answers == {"drink": Answer("water")}
        open_one = advance(state, Corrected("no", "sugar"), world())
        assert open_one.state.frames[0].answers["sugar"] == Answer("no")

    def test_an_earlier_answer_is_changed_by_its_button(self) -> None:
        state, world = start(drink="tea", sugar="no")
        assert said(advance(state, Corrected("water", "drink"), world()).messages) == [
            'To change an earlier answer, tap "Change" below it.',
            "cups?",
        ]

    def test_danger_is_heard_in_any_of_them(self) -> None:
        state, world = start({"crisis": question_in_a_frame}, drink="tea", sugar="no")
        corrected = advance(state, Corrected("I want to kill myself", "drink"), world())
        assert opened(corrected) == ["first_contact", "crisis"]


class TestMedia:
    @pytest.mark.parametrize(
        ("media", "hint", "buttons"),
        [
            (
                SentMedia("voice"),
                "I cannot understand voice messages. Please tap a button or write a short message.",
                ["/human"],
            ),
            (
                SentMedia("photo", handle="17"),
                "Please do not send photos of papers. Bring them to the appointment.",
                ["/unsend:17", "/human"],
            ),
            (
                SentMedia("document"),
                "Please do not send photos of papers. Bring them to the appointment.",
                ["/human"],
            ),
            (SentMedia("location", handle="17"), "Thank you. The postal code is enough.", ["/human"]),
            (SentMedia("other"), "I cannot read this. Please tap a button or write a short message.", ["/human"]),
        ],
    )
    def test_it_is_said_what_to_do_instead(self, media: SentMedia, hint: str, buttons: list[str]) -> None:
        state, world = start()
        told = advance(state, media, world())
        assert (said(told.messages), [button.id for button in told.messages[0].options]) == ([hint, "drink?"], buttons)
        in_a_talk = advance(state, media, replace(world(), live_chat=TestTalk.TALK))
        assert said(in_a_talk.messages) == [hint]

    def test_danger_under_a_picture_is_heard_and_nothing_else(self) -> None:
        state, world = start({"crisis": question_in_a_frame})
        assert opened(advance(state, SentMedia("photo", words="I want to kill myself"), world())) == [
            "first_contact",
            "crisis",
        ]
        assert advance(state, SentMedia("photo", words="tea"), world()).state == state

    def test_a_number_that_is_shared_answers_only_where_one_is_asked_for(self) -> None:
        async def phones() -> Ending:
            await ask("phone", read=lambda words, _: Understood(words), field="tel")
            await ask("after", "yes", read=lambda words, _: Understood(words))
            return Ending()

        state, world = start({"first_contact": phones})
        shared = advance(state, SharedPhone("+491713920012"), world())
        assert shared.state.frames[0].answers == {"phone": Answer("+491713920012")}
        assert advance(shared.state, SharedPhone("+491713920012"), world()).state == shared.state

    @pytest.mark.parametrize(
        "name", ["Violeta", "Violet", "آدم", "آية", "Dũng", "Hà", "Om", "تمام", "Ana Violeta Stan"]
    )
    def test_where_a_name_is_asked_for_it_comes_first(self, name: str) -> None:
        state, world = start({"first_contact": asks_a_name})
        assert advance(state, Said(name), world()).state.frames[0].answers == {"name": Answer(name)}

    def test_danger_and_exact_commands_go_before_a_name(self) -> None:
        state, world = start({"first_contact": asks_a_name, "crisis": question_in_a_frame, "stop": question_in_a_frame})
        for words, dialog in (("I want to kill myself", "crisis"), ("stop", "stop")):
            assert opened(advance(state, Said(words), world()))[-1] == dialog

    @pytest.mark.parametrize(
        "agreed",
        [
            Tapped("phone", "+251911234567"),
            Said("yes"),
            Said("+251 91 123 4567"),
            Said("1"),
            SharedPhone("251911234567"),
        ],
        ids=["tapped", "yes", "typed again", "by its place", "shared"],
    )
    def test_a_typed_number_is_taken_once_it_was_read_back(self, agreed: Event) -> None:
        state, world = start({"first_contact": call_back})
        read = advance(state, Said("(+251) 91 123 4567"), world())
        assert read.state.frames[0].answers == {}
        assert said(read.messages) == ["Do you mean this?", "phone?"]
        assert [(button.id, button.label) for button in read.messages[-1].options] == [
            ("+251911234567", "\u2066+251911234567\u2069")
        ]
        taken = advance(read.state, agreed, world())
        assert taken.state.frames[0].answers == {"phone": Answer("+251911234567")}

    def test_another_number_or_a_no_puts_it_aside(self) -> None:
        state, world = start({"first_contact": call_back})
        read = advance(state, Said("0171 3920012"), world())
        other = advance(read.state, Said("0171 3920099"), world())
        assert [button.id for button in other.messages[-1].options] == ["+491713920099"]
        denied = advance(other.state, Said("no"), world())
        assert denied.state.frames[0].answers == {}
        assert denied.messages[-1].options == ()
        assert said(advance(other.state, Tapped("phone", "+491713920012"), world()).messages)[-1] == "phone?"

    def test_a_shared_number_is_of_its_own_country_and_needs_no_reading_back(self) -> None:
        state, world = start({"first_contact": call_back})
        shared = advance(state, SharedPhone("251911234567"), world())
        assert shared.state.frames[0].answers == {"phone": Answer("+251911234567")}
