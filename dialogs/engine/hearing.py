"""Hear what a person types, sends or shares: danger first, then buttons and commands, then the open question.

Typed words do what a tap does. They are read in this order:

1. Words of danger lead to the emergency numbers; where they leave it open, the person is asked, and where one strong
   word stands alone, the numbers are named on a line. Secrets are refused, and words for a counsellor are passed on.
   Where a name is asked for, what looks like a name is one (:mod:`dialogs.rules.names`), also before commands.
2. The label of a button that is shown, or its sign where no other button carries it, is that button, commands among
   them; it goes before commands of any other kind. So is, for whom nothing else is understood, the label of what is
   offered where nothing is asked: "cancel", typed by somebody with an appointment.
3. A command that works anywhere.
4. The question's own reader. Where it reads numbers itself (an age, a date, a postal code, a time) they are its own;
   where it takes any words, the number of a button is none of them.
5. Yes and no, in any words, where a button says yes or no; see :func:`_read_yes_no`.
6. The number of a button in the list as it is shown, in the digits of any script; the beginning of its label, or its
   label with typing mistakes. Where an answer acts (:attr:`dialogs.engine.questions.Question.acts`) it is heard only by
   its whole label or its number, or where its label is a yes or a no by one that has no negation in it; what cannot be
   taken back (:func:`dialogs.engine.commands.is_exact`) by a clear one; with a question mark it is none at all.

What remains goes up the ladder of :mod:`dialogs.engine.missing`.
"""

from dataclasses import replace

from dialogs.engine.commands import CRISIS, HUMAN, NUMBERS, TO_BOT, Command, is_exact
from dialogs.engine.conversation import Corrected, Frame, Message, Option, Said, SentMedia, key_of
from dialogs.engine.effects import PassOn
from dialogs.engine.facts import Labels, Now
from dialogs.engine.missing import keep_note, miss, narrow, note_down, read_back
from dialogs.engine.moving import choose, go_on, obey
from dialogs.engine.questions import Question
from dialogs.engine.turn import Turn, answer, ask_again, beneath, enter, take_back
from dialogs.rules import names, typed
from dialogs.rules.buttons import Button, is_number, meant, named
from dialogs.rules.contacts import shared_phone
from dialogs.rules.emergencies import hear_danger
from dialogs.rules.reading import Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.secrets import holds_secret
from dialogs.text import Line, Text, Weekday, text

MOST_PASSED_ON = 2000
"""Characters of one message to a counsellor that are kept; Telegram allows 4096."""
MOST_HEARD_AGAIN = 1000
"""Characters of words that are kept while the person is asked whether they are in danger: as many as any question
keeps.
"""
WAYS_OUT = frozenset({"stop", "delete", "help"})
"""Typed commands that the bot hears in a talk with a counsellor, too."""
LABEL_WORDS = 2
"""More words than that are a story: a question that keeps them makes them a note."""


def hear(turn: Turn, said: Said) -> Turn:
    """Take typed words; those of a button that is shown are the button, whatever they speak of.

    Forwarded words of danger are a note at once: they are heard again as nothing else.
    """
    if not _is_button(turn, said):
        hears = "" if said.forwarded else typed.clean(said.words)[:MOST_HEARD_AGAIN]
        asking = turn.question is not None and turn.world.live_chat is None
        turn, over = _answer_danger(turn, said.words, hears=hears)
        if over:
            kept = said.forwarded and asking and not holds_secret(said.words)
            return keep_note(turn, said.words) if kept else turn
    return hear_no_danger(turn, said)


def _is_button(turn: Turn, said: Said) -> bool:
    question = turn.question
    if question is None or said.forwarded or turn.world.live_chat is not None:
        return False
    return _named(turn, question, said.words) is not None


def hear_no_danger(turn: Turn, said: Said) -> Turn:
    """Take typed words that speak of no danger."""
    words = said.words
    if holds_secret(words):
        return _refuse_secret(turn)
    if turn.world.live_chat is not None and not _is_way_out(turn, said):
        return _pass_on(turn, words)
    obeyed = None if said.forwarded else _choose_or_obey(turn, words)
    if obeyed is not None:
        return obeyed
    question = turn.question
    if question is None:
        return _without_question(turn, words)
    return note_down(turn, question, words) if said.forwarded else _understand(turn, question, words)


def _answer_danger(turn: Turn, words: str, hears: str = "") -> tuple[Turn, bool]:
    """Answer danger in words as clearly as they speak of it; tells whether that is all that becomes of them.

    Who is asked and says no goes on with the words ``hears``. To a counsellor words go in any case: nothing is asked.
    Whoever is asked already is not asked once more: any word of danger is a yes.
    """
    question, doors = turn.question, turn.world.doors
    if question is not None and turn.state.frames[-1].dialog == doors.in_danger and turn.world.live_chat is None:
        said = _read(turn, question, turn.stage.options(question), words)
        return (answer(turn, question, "yes"), True) if said == Understood("yes") else (turn, False)
    asks_name = turn.world.live_chat is None and question is not None and question.asks_name
    strength = (names.hear_danger if asks_name else hear_danger)(words, turn.state.language).strength
    if strength == "card":
        if turn.world.live_chat is not None and not holds_secret(words):
            turn = _pass_on(turn, words)
        return enter(turn, (*beneath(turn, doors.crisis), Frame(doors.crisis, _message(turn, hears)))), True
    if strength == "ask" and turn.world.live_chat is None:
        return enter(turn, (*beneath(turn, doors.in_danger), Frame(doors.in_danger, hears))), True
    return (turn if strength == "none" else turn.hinting(NUMBERS, options=(CRISIS,))), False


def _message(turn: Turn, words: str) -> str:
    """Give the message that waits until the numbers of danger were seen: these words, or what was written before."""
    question = turn.question
    if question is None or turn.world.live_chat is not None:
        return ""
    frame = turn.state.frames[-1]
    if frame.dialog == turn.world.doors.crisis:
        return frame.argument
    return words if question.any_words else ""


def _without_question(turn: Turn, words: str) -> Turn:
    """Say what becomes of words where nothing is asked: a question of theirs is for a person, a greeting is returned.

    What is kept for the team goes out with a message, and there is none to come: so nothing is noted down here.
    """
    doors, language = turn.world.doors, turn.state.language
    if turn.state.frames or not turn.state.known:
        return enter(turn, turn.state.frames or (Frame(doors.home),))
    if (done := _as_offered_at_home(turn, words)) is not None:
        return done
    if typed.is_question(words, language):
        turn = turn.hinting(text("No problem. Somebody from the team can help you."))
        return enter(turn, (Frame(doors.human),))
    if not typed.is_greeting(words, language) and not typed.is_thanks(words, language):
        turn = turn.hinting(text("I did not understand. Please tap a button."))
    return enter(turn, (Frame(doors.home),))


def _as_offered_at_home(turn: Turn, words: str) -> Turn | None:
    """Do what a command does that is offered where nothing is asked, where words name it as a whole; else None."""
    home = enter(turn, (Frame(turn.world.doors.home),))
    if home.opens:
        home = go_on(home, home.opens)
    options = tuple(each for said in home.messages for each in said.options if Command.read(each.id) is not None)
    found = named(words, _seen(turn, options), signs=False)
    command = None if found is None else Command.read(options[found].id)
    return None if command is None else obey(turn, command)


def _choose_or_obey(turn: Turn, words: str) -> Turn | None:
    """Do what the button that words name as a whole does, else what they command; None where they do neither."""
    question = turn.question
    if question is not None and turn.world.live_chat is None:
        option = _named(turn, question, words)
        if option is not None:
            return choose(turn, question, option)
        if (judged := _judged(turn, question, words)) is not None:
            return judged
    asks_name = question is not None and question.asks_name
    command = (names if asks_name else typed).read_command(words, turn.state.language)
    return None if command is None else obey(turn, Command(command))


def _refuse_secret(turn: Turn) -> Turn:
    """Say that a number was not kept; where a counsellor talks to the person, no question is asked again."""
    line = text("🔒 Please send no account, card or passport numbers. I did not keep your message.")
    return ask_again(turn, line) if turn.world.live_chat is None else turn.hinting(line)


# A talk with a counsellor


def _is_way_out(turn: Turn, said: Said) -> bool:
    """Tell whether words in a talk are for the bot all the same: they stop, delete, or ask for help."""
    return not said.forwarded and typed.read_command(said.words, turn.state.language) in WAYS_OUT


def _pass_on(turn: Turn, words: str) -> Turn:
    """Give words to the counsellor; the bot says only once that they arrive, and when nobody is there to read."""
    turn = turn.doing(PassOn(typed.clean(words)[:MOST_PASSED_ON]))
    talk = turn.world.live_chat
    if talk is None or talk.answered:
        return turn
    lines: tuple[Line, ...] = (text("✓ Your message is with the team."),)
    if talk.opens is not None:
        day = talk.opens.date()
        lines += (
            text(
                "🕒 The office is closed now. Again on {weekday}, {date} from {time}.",
                weekday=Weekday(day),
                date=day,
                time=talk.opens.time(),
            ),
        )
    return turn.telling(Message(lines, kind="hint", options=(TO_BOT,), silent=True))


# Answers


def _understand(turn: Turn, question: Question, words: str) -> Turn:
    """Take words as an answer to the open question, or as one of its buttons."""
    if question.keeps_words and len(words.split()) > LABEL_WORDS:
        turn = keep_note(turn, words)
    options = turn.stage.options(question)
    reading = _read(turn, question, options, words)
    match reading:
        case Understood(value, sure):
            chosen = next((option for option in options if option.id == value), None)
            if question.reads_back and chosen is None and turn.state.unclear != (value,):
                return read_back(turn, str(value))
            if not sure:
                return narrow(turn, question, (str(value),))
            return answer(turn, question, value) if chosen is None else choose(turn, question, chosen)
        case Perhaps(ids):
            return narrow(turn, question, ids)
        case Unread():
            option = _meant(turn, question, words)
            if option is not None:
                return choose(turn, question, option)
            return _as_offered_at_home(turn, words) or miss(turn, question, words)


def _judged(turn: Turn, question: Question, words: str) -> Turn | None:
    """Take yes or no to what was read back; None where nothing was, or where the words say neither, or only ask."""
    shown = turn.stage.read_back(turn.state, question)
    if not shown or typed.asks(words):
        return None
    match typed.read_yes_no(words, _sight(turn, ())):
        case Understood("yes"):
            return choose(turn, question, shown[0])
        case Understood("no"):
            return ask_again(turn.at(replace(turn.state, unclear=())))
        case _:
            return None


def _sight(turn: Turn, options: tuple[Option, ...]) -> Sight:
    today = turn.stage.lookup(Now()).date()
    return Sight(turn.state.language, tuple(option.id for option in options), today)


def _read(turn: Turn, question: Question, options: tuple[Option, ...], words: str) -> Reading:
    """Read words by the question's own reader, then, where that leaves any to it, as yes or no."""
    if question.acts and not question.otherwise and typed.asks(words):
        return Unread()
    sight = _sight(turn, options)
    reading = Unread() if question.read is None else question.read(words, sight)
    if isinstance(reading, Unread) and not question.only_words and not question.otherwise:
        reading = _read_yes_no(options, words, sight)
    return _decided(question, options, reading, words, sight) if question.acts else reading


def _decided(question: Question, options: tuple[Option, ...], reading: Reading, words: str, sight: Sight) -> Reading:
    """Leave a yes unread where it acts and is not said in as many words: "no problem", "ok but at 3"."""
    match reading:
        case Understood(str(value)) if any(option.id == value and _says(option) == "yes" for option in options):
            clearly = typed.read_consent if question.only_words else typed.read_decision
            return reading if clearly(words, sight) == Understood("yes") else Unread()
        case _:
            return reading


def _read_yes_no(options: tuple[Option, ...], words: str, sight: Sight) -> Reading:
    """Read yes and no as the option that says so, of several as those: "Yes, later" is one of two.

    Where one of two answers says yes and none no, the other one is the no ("Keep the appointment"). What cannot be
    taken back needs a clear yes or no, never "ok" or a sign.
    """
    said = {meaning: tuple(each for each in options if _says(each) == meaning) for meaning in ("yes", "no")}
    others = tuple(each for each in options if each not in said["yes"] and Command.read(each.id) is None)
    if len(said["yes"]) == len(others) == 1 and not said["no"]:
        said["no"] = others
    if not any(said.values()):
        return Unread()
    match typed.read_yes_no(words, sight):
        case Understood(str(meaning)):
            meant_here = said[meaning]
        case _:
            return Unread()
    if any(map(is_exact, meant_here)) and typed.read_consent(words, sight) != Understood(meaning):
        return Unread()
    match meant_here:
        case ():
            return Unread()
        case (only,):
            return Understood(only.id)
        case several:
            return Perhaps(tuple(option.id for option in several))


def _says(option: Option) -> str:
    """Tell whether an option says "yes" or "no", by the first word of its English label; empty for neither."""
    label = option.label.msgid if isinstance(option.label, Text) else ""
    return {"Yes": "yes", "No": "no"}.get(label.partition(" ")[0].rstrip(",."), "")


def _named(turn: Turn, question: Question, words: str) -> Option | None:
    """Find the button that words name as a whole; where an answer acts, none that the words only ask about."""
    options = _tappable(turn, question)
    seen = _seen(turn, options)
    found = named(words, seen, signs=not question.only_words)
    if found is None or (_only_asks(question, options[found], words) and not typed.asks(seen[found].label)):
        return None
    return options[found]


def _only_asks(question: Question, option: Option, words: str) -> bool:
    return question.acts and Command.read(option.id) is None and typed.asks(words)


def _meant(turn: Turn, question: Question, words: str) -> Option | None:
    """Find the button that words most likely mean; only those that are shown have a number.

    An answer that acts is found by its number alone: its whole label was looked for before.
    """
    options = _tappable(turn, question)
    found = meant(words, _seen(turn, options), numbered=len(turn.stage.buttons(turn.state, question)))
    if found is None or _only_asks(question, options[found], words):
        return None
    if question.acts and Command.read(options[found].id) is None and not is_number(words):
        return None
    return options[found]


def _tappable(turn: Turn, question: Question) -> tuple[Option, ...]:
    """Give the buttons that are shown, in their order, then those a question has but does not show just now."""
    shown = turn.stage.buttons(turn.state, question)
    ids = {option.id for option in shown}
    return (*shown, *(option for option in turn.stage.options(question) if option.id not in ids))


def _seen(turn: Turn, options: tuple[Option, ...]) -> tuple[Button, ...]:
    """Give buttons as the person sees them, in their language."""
    faces = turn.stage.lookup(Labels(tuple((option.emoji, option.label) for option in options)))
    return tuple(
        Button(emoji, label, command=option.id.startswith("/"), exact=is_exact(option))
        for option, (emoji, label) in zip(options, faces, strict=True)
    )


# Other than words


def correct(turn: Turn, corrected: Corrected) -> Turn:
    """Hear rewritten words instead of the earlier ones, where these answered the open or the last question."""
    said, question, key = Said(corrected.words), turn.question, key_of(corrected.question)
    if turn.world.live_chat is not None:
        return hear(turn, said)
    if question is not None:
        if question.key == key:
            return hear(turn, said)
        asked = turn.played().asked
        if asked and asked[-1] == key:
            return hear(take_back(turn, frozenset({key})), said)
    turn, over = _answer_danger(turn, corrected.words)
    if over:
        return turn
    return ask_again(turn, text('To change an earlier answer, tap "Change" below it.'))


def receive(turn: Turn, media: SentMedia) -> Turn:
    """Take what is not text: a sticker as its emoji, anything else with what to do instead."""
    turn, over = _answer_danger(turn, media.words)
    if over:
        return turn
    question = turn.question
    if media.kind == "sticker" and media.emoji and question is not None and not question.only_words:
        return hear(turn, Said(media.emoji))
    match media.kind:
        case "voice":
            line = text("I cannot understand voice messages. Please tap a button or write a short message.")
        case "photo" | "document":
            line = text("Please do not send photos of papers. Bring them to the appointment.")
        case "location":
            line = text("Thank you. The postal code is enough.")
        case _:
            line = text("I cannot read this. Please tap a button or write a short message.")
    deletable = media.handle and media.kind in {"photo", "document"}
    delete = (Option(f"/unsend:{media.handle}", text("Delete it here"), emoji="🗑"),) if deletable else ()
    turn = turn.hinting(line, options=(*delete, HUMAN))
    return ask_again(turn) if turn.world.live_chat is None else turn


def share(turn: Turn, number: str) -> Turn:
    """Take a telephone number that was shared, where one was asked for: the messenger knows it, and its country."""
    question = turn.question
    if turn.world.live_chat is not None:
        return hear(turn, Said(number))
    if question is None or question.field != "tel" or question.read is None:
        return ask_again(turn)
    reading = question.read(shared_phone(number), _sight(turn, ()))
    return answer(turn, question, reading.value) if isinstance(reading, Understood) else miss(turn, question, number)
