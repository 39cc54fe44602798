"""The ladder of misunderstandings: an example, then buttons and a person, then go on or fetch a person."""

from dataclasses import replace

from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answer, Frame, Message
from dialogs.engine.moving import greet_back
from dialogs.engine.questions import Question
from dialogs.engine.turn import Turn, answer, ask_again, beneath, enter, record, settle
from dialogs.rules import typed
from dialogs.text import Text, text

MOST_MISSES = 2
"""Unreadable answers in a row after which a question is not put once more: a third identical one never comes."""
MOST_WORDS = 500
"""Characters of a note that are kept."""
MOST_NOTES = 10
"""Notes of one conversation that are kept; who has more to say writes to a person."""


def miss(turn: Turn, question: Question, words: str) -> Turn:
    """Go on after words that do not answer the open question: the answer to a courtesy, or the next rung."""
    kind = None if question.otherwise else _courtesy(turn, question, words)
    return greet_back(turn) or kind or _next_rung(turn, question, words)


def _courtesy(turn: Turn, question: Question, words: str) -> Turn | None:
    """Greet, thank, and write questions down; None where the words are none of these. Costs no miss but a question."""
    language = turn.state.language
    if typed.is_greeting(words, language):
        return ask_again(_friendly(turn, text("Hello. Nice that you are here.")))
    if typed.is_thanks(words, language):
        return ask_again(_friendly(turn, text("You are welcome.")))
    return note_down(turn, question, words) if typed.is_question(words, language) else None


def _friendly(turn: Turn, line: Text) -> Turn:
    """Say something that is no hint at a mistake, and does not look like one."""
    return turn.telling(Message((line,)))


def _next_rung(turn: Turn, question: Question, words: str) -> Turn:
    """Give the first hint, then the second, then go on without an answer where that is possible, or fetch a person."""
    unanswered = typed.read_unanswered(words, turn.state.language)
    turn, misses = _climb(turn, question)
    if question.unknown_after and (unanswered or misses >= question.unknown_after):
        if question.otherwise:
            return answer(turn, question, question.otherwise)
        turn = _friendly(turn, text("No problem. We will clear this up in the talk."))
        return settle(record(turn, question, Answer(None, "unknown", question.given)))
    if misses > MOST_MISSES:
        return _fetch_person(turn)
    otherwise = (
        text("I did not understand. Please tap a button."),
        text("No problem. Somebody from the team can help you."),
    )
    hints = (*question.hints, *otherwise[len(question.hints) :])
    return ask_again(turn, hints[misses - 1])


def narrow(turn: Turn, question: Question, options: tuple[str, ...]) -> Turn:
    """Ask back which of a few options was meant."""
    turn, misses = _climb(turn, question)
    if misses > MOST_MISSES:
        return _fetch_person(turn)
    return ask_again(turn.at(replace(turn.state, unclear=options)), text("Do you mean this?"))


def read_back(turn: Turn, value: str) -> Turn:
    """Show what was read in typed words, before it is taken: no miss."""
    return ask_again(turn.at(replace(turn.state, unclear=(value,))), text("Do you mean this?"))


def note_down(turn: Turn, question: Question, words: str) -> Turn:
    """Keep a question of theirs for the team; whoever asks on and on rather talks to a person."""
    turn, misses = _climb(keep_note(turn, words), question)
    turn = _friendly(turn, text("A good question for the team. I am writing it down."))
    return _fetch_person(turn) if misses > MOST_MISSES else ask_again(turn)


def keep_note(turn: Turn, words: str) -> Turn:
    """Keep what a person said beside the questions, for the counsellor."""
    notes = (*turn.state.notes, typed.clean(words)[:MOST_WORDS])
    return turn.at(replace(turn.state, notes=notes[:MOST_NOTES]))


def _climb(turn: Turn, question: Question) -> tuple[Turn, int]:
    """Count a miss and give their number; one more already where the question would look the same once more."""
    misses = turn.state.misses + 1
    turn = turn.at(replace(turn.state, misses=misses, unclear=()))
    if misses == MOST_MISSES and not question.field and not question.again:
        offers_person = any(option.id == HUMAN.id for option in turn.stage.options(question))
        return turn, misses + 1 if offers_person else misses
    return turn, misses


def _fetch_person(turn: Turn) -> Turn:
    """Offer a person; where one is offered already and nothing was said to them, go back to what waits beneath."""
    doors = turn.world.doors
    *others, frame = turn.state.frames
    if frame.dialog == doors.human and not frame.answers:
        return enter(turn, tuple(others) or (Frame(doors.home),))
    return enter(turn, (*beneath(turn, doors.human), Frame(doors.human)))
