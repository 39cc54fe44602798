"""The talk with a client as the desk shows it: who wrote what and when, what became of it, and the phrasebook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.desk.visit import Visit
from bot.team import labels
from bot.team.speech import Speech
from dialogs.intake import Intake, read_intake
from dialogs.live_chat import words_of
from dialogs.phrasebook import MOST_MINUTES, PHRASES, Phrase, PhraseKind, filled, phrase
from storage.intakes.intakes import IntakeRecord
from storage.intakes.live_chats import ChatMessage, LiveChat

MOST_WORDS = 1500
"""Letters of one message: a screen of a messenger."""
EXAMPLES: Mapping[PhraseKind, str] = {
    "text": "…",
    "minutes": "10",
    "phone": "0651 000000",
    "date": "2030-01-01",
    "time": "10:00",
}
"""What stands in a phrase's fields in the list, so that a sentence can be read before it is filled in."""

DeliveryState = Literal["client", "waiting", "sent", "seen", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class ChatLine:
    """One message. ``words`` are German or the counsellor's; ``original`` is what the client read or wrote."""

    mine: bool
    """True for the staff's."""
    who: str
    time: str
    words: str
    original: str
    language: str
    """Catalog code of ``original``."""
    state: DeliveryState
    state_words: str
    new: bool
    """True for words of the client that nobody had read before this look."""


@dataclass(frozen=True, slots=True)
class PhraseChoice:
    """A phrase of the list."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Blank:
    """One field of the chosen phrase."""

    name: str
    label: str
    kind: PhraseKind
    value: str


@dataclass(frozen=True, slots=True)
class LiveChatView:
    """All the page shows of a talk."""

    lines: tuple[ChatLine, ...]
    can_write: bool
    """False where the client has no chat, or not any more."""
    is_open: bool
    language: str
    choices: tuple[PhraseChoice, ...]
    chosen: PhraseChoice | None
    blanks: tuple[Blank, ...]
    draft: str
    most: int = MOST_WORDS


def live_chat_view(
    intake: IntakeRecord,
    talk: LiveChat | None,
    written: Sequence[ChatMessage],
    visit: Visit,
    *,
    has_chat: bool,
) -> LiveChatView:
    """Lay a talk out; the chosen phrase stands in the address or in the form that could not be taken."""
    chosen = phrase(visit.form.get("phrase", "") or visit.request.query_params.get("phrase", ""))
    said = read_intake(intake.payload)
    return LiveChatView(
        lines=tuple(_line(message, said, visit) for message in written),
        can_write=has_chat,
        is_open=talk is not None and talk.is_open,
        language=visit.speech.name_of_language(said.language),
        choices=tuple(_choice(sentence, visit) for sentence in PHRASES),
        chosen=_choice(chosen, visit) if chosen else None,
        blanks=tuple(_blank(name, kind, visit) for name, kind in chosen.fields.items()) if chosen else (),
        draft=visit.form.get("words", ""),
    )


def _line(message: ChatMessage, intake: Intake, visit: Visit) -> ChatLine:
    say, mine = visit.speech, message.staff_id is not None
    words, original = _words(message.content, intake.language, visit, formal=intake.formal)
    state: DeliveryState = message.delivered if mine else "client"
    return ChatLine(
        mine=mine,
        who=labels.counsellor(visit.office, message.staff_id) if message.staff_id else intake.name,
        time=say.instant(message.at, year=False),
        words=words if mine else "",
        original=original if mine else words,
        language=intake.language,
        state=state,
        state_words=_state(message, visit),
        new=not mine and message.read_at is None,
    )


def _words(content: Mapping[str, Any], language: str, visit: Visit, *, formal: bool) -> tuple[str, str]:
    """Give what a message says here, and what the client reads where that differs."""
    say, line = visit.speech, words_of(content)
    if line is None:
        return say("a phrase that is no longer in the phrasebook"), ""
    if isinstance(line, str):
        return line, ""
    german, read = (visit.speaker(code, formal=formal).words(line) for code in ("de", language))
    return german, "" if read == german else read


def _state(message: ChatMessage, visit: Visit) -> str:  # noqa: PLR0911 -- a line for each
    say = visit.speech
    if message.staff_id is None:
        if message.read_at is None:
            return say("read by nobody yet")
        return say("read by {name}", name=labels.counsellor(visit.office, message.read_by or ""))
    match message.delivered:
        case "waiting":
            return say("on its way")
        case "sent":
            return say("sent, not known whether it was read")
        case "seen":
            return say("seen")
        case "ready":
            return say("lies ready in the chat, nobody has looked yet")
        case "failed":
            return say("not delivered")


def _choice(sentence: Phrase, visit: Visit) -> PhraseChoice:
    made = filled(sentence.id, {name: EXAMPLES[kind] for name, kind in sentence.fields.items()})
    return PhraseChoice(sentence.id, visit.speaker().words(made or ""))


def _blank(name: str, kind: PhraseKind, visit: Visit) -> Blank:
    return Blank(name, field_name(name, visit.speech), kind, visit.form.get(name, ""))


def field_name(name: str, say: Speech) -> str:
    """Name a field of a phrase."""
    return {
        "papers": say("What to bring"),
        "room": say("New room"),
        "address": say("New place"),
        "minutes": say("Minutes (at most {most})", most=MOST_MINUTES),
        "phone": say("Telephone number"),
        "day": say("Day"),
        "time": say("Time"),
    }.get(name, name)
