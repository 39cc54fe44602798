"""Move within a conversation: buttons, commands, back, change, and coming in."""

from dataclasses import replace

from dialogs.engine.commands import HUMAN, STRUCTURAL, Command, change
from dialogs.engine.conversation import Answer, Frame, Opened, Option, Refused, key_of
from dialogs.engine.effects import Release
from dialogs.engine.play import Inner, Played
from dialogs.engine.questions import NOT_ANY_MORE, FreshOptions, Question
from dialogs.engine.turn import Turn, answer, ask_again, beneath, enter, record, reopen, settle, step_back, take_back
from dialogs.text import text

LONG_BREAK_MINUTES = 30
"""After this silence a returning person is asked where to go on."""


def come_in(turn: Turn, opened: Opened) -> Turn:
    """Receive somebody who opens the chat: for the first time, for nothing that is open, or to go on."""
    state, doors = turn.state, turn.world.doors
    first = not state.frames and not state.known and not state.language
    turn = turn.at(
        replace(
            state,
            language=opened.language or state.language,
            office=opened.office or state.office,
            guess=opened.guess or state.guess,
        )
    )
    if first:
        frames = (Frame(doors.first),)
        return enter(turn, frames if turn.state.language else (*frames, Frame(doors.language)))
    if not doors.is_unfinished(state):
        return enter(turn, (Frame(doors.home),))
    return greet_back(turn) or ask_again(turn)


def greet_back(turn: Turn) -> Turn | None:
    """Ask a person who comes back after a long break where to go on; None where that is not to be asked."""
    frames, resume = turn.state.frames, turn.world.doors.resume
    begun = any(frame.answers for frame in frames)
    waiting = any(frame.dialog == resume for frame in frames)
    if turn.world.clock.idle_minutes < LONG_BREAK_MINUTES or not begun or waiting:
        return None
    return enter(turn, (*frames, Frame(resume)))


def go_on(turn: Turn, name: str) -> Turn:
    """Go on with the dialog another one decided on ("booked", "move:17"), on top of what lies beneath."""
    dialog, _, argument = name.partition(":")
    return enter(turn, (*turn.state.frames, Frame(dialog, argument)))


def go_back(turn: Turn, refused: Refused) -> Turn:
    """Ask anew what an effect that could not be done rested on, and say why."""
    return ask_again(take_back(turn, frozenset(refused.keys)), refused.because)


# Buttons


def tap(turn: Turn, key: str, chosen: str) -> Turn:
    """Take a tap on the button ``chosen`` under the question that is shown as ``key``."""
    command = Command.read(chosen)
    if command is not None:
        return obey(turn, command)
    question = turn.question
    if question is None:
        return enter(turn, (Frame(turn.world.doors.home),))
    if question.shown_as != key:
        return point_at_old(turn, key_of(key))
    options = (*turn.stage.read_back(turn.state, question), *turn.stage.options(question))
    found = next((option for option in options if option.id == chosen), None)
    if found is not None:
        return choose(turn, question, found)
    return ask_again(turn, question.options.gone if isinstance(question.options, FreshOptions) else NOT_ANY_MORE)


def choose(turn: Turn, question: Question, option: Option) -> Turn:
    """Do what a button of the open question does, however it was chosen: tapped, or typed."""
    command = Command.read(option.id)
    return answer(turn, question, option.answer) if command is None else obey(turn, command)


def point_at_old(turn: Turn, key: str) -> Turn:
    """Tell whoever taps an old button how the answer can still be changed."""
    known = any(key in turn.played(depth).answers for depth in range(len(turn.state.frames)))
    line = text("This question is already answered.")
    return ask_again(turn, line, options=(change(key),) if known else ())


# Commands


def obey(turn: Turn, command: Command) -> Turn:
    """Do what a command says; one that is not known, or opens what only a dialog may open, asks again."""
    doors = turn.world.doors
    if command.name not in STRUCTURAL:
        dialog = turn.world.dialogs.get(command.name)
        if dialog is None or isinstance(dialog, Inner):
            return ask_again(turn)
        return enter(turn, (*beneath(turn, command.name), Frame(command.name, command.argument)))
    if command.name == "restart":
        turn = turn.doing(Release()).at(replace(turn.state, notes=(), formal=False))
        return enter(turn, (Frame(doors.first),))
    if not turn.state.frames:
        return enter(turn, (Frame(doors.home),))
    return _move(turn, command)


def _move(turn: Turn, command: Command) -> Turn:
    """Move within the open dialogs."""
    played, state = turn.played(), turn.state
    frame, before = state.frames[-1], played.before
    match command.name:
        case "back" if frame.steps:
            turn = step_back(turn)
        case "back" if before:
            turn = take_back(turn, frozenset({before}))
        case "back" | "continue" if len(state.frames) > 1:
            turn = turn.at(replace(state, frames=state.frames[:-1], misses=0, unclear=()))
            if frame.dialog == turn.world.doors.crisis and turn.question is not None and turn.question.any_words:
                return _heard_again(turn, frame.argument)
        case "continue" if _offers(turn, command):
            return enter(turn, (Frame(turn.world.doors.home),))
        case "change":
            turn = _reopen(turn, command.argument, played)
        case "skip" if played.question is not None and played.question.skippable:
            return settle(record(turn, played.question, Answer(None, "skipped", played.question.given)))
        case "skip":
            return ask_again(turn, text("I need an answer here to go on. A person can help too."), options=(HUMAN,))
        case _:
            pass  # nothing to go back to, or on from: the question is asked again
    return ask_again(turn)


def _heard_again(turn: Turn, words: str) -> Turn:
    """Go on from the numbers of danger with the words they were shown for, where these are a message."""
    return replace(turn, hears=words) if words else ask_again(turn)


def _offers(turn: Turn, command: Command) -> bool:
    """Tell whether the open question itself offers to go on without an answer to it."""
    question = turn.question
    return question is not None and any(Command.read(option.id) == command for option in turn.stage.options(question))


def _reopen(turn: Turn, name: str, played: Played) -> Turn:
    """Take back the answers behind a line or a key, in the innermost dialog that has them.

    One change is open at a time: another one that was begun and not answered gives its answers back first.
    """
    question = played.question
    frames = tuple(frame.stepped_back() if frame.reopened else frame for frame in turn.state.frames)
    before, turn = turn, turn.at(replace(turn.state, frames=frames))
    lines = dict(question.changes) if question is not None else {}
    if question is not None and name in lines:
        return reopen(turn, lines[name], question.together | {question.key})
    for depth in range(len(frames), 0, -1):
        played = turn.played(depth - 1)
        found = next((step.question for step in played.path if step.question.key == name), None)
        if found is not None:
            turn = turn.at(replace(turn.state, frames=frames[:depth]))
            asked = frozenset({played.question.key}) if played.question is not None else frozenset[str]()
            return reopen(turn, found.together | {name}, asked)
    return before
