"""A conversation's page as the template draws it: what was said, the open question, the folded answers."""

import re
from dataclasses import dataclass
from functools import lru_cache

import segno
from markupsafe import Markup

from bot.channels.web.markup import addresses, asking, heading, inline, is_marked, paragraphs, plain, resume_code
from bot.conversation.own_data import JSON_FILE, TEXT_FILE
from bot.languages.recordings import Recordings
from bot.port import Button, Outbound, Page
from dialogs.answers import LANGUAGE, SUMMARY
from dialogs.engine.commands import TO_BOT
from dialogs.live_chat import LIVE_CHAT
from dialogs.office import Office

_QUIET = ("/back", "/skip", TO_BOT.id)
_MOST_STEPS = 12
_FIRST_OF_A_TICKET = ("/undo", "/move", "/cancel", "/late", "/unlock", "/own_phone")
"""What somebody with an appointment comes for; the rest of a ticket's buttons is folded under "More"."""
_MOST_OF_A_TICKET = 4
"""Buttons up to which nothing is worth folding."""
_LONG_LIST = 5
"""Lines with a mark, or before the one that asks, from which they are set close: its answers are seen with them."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message: ``title`` is what asks, ``before`` and ``after`` the words around it."""

    kind: str
    question: str
    title: Markup
    before: Markup
    after: Markup
    choices: tuple[Button, ...]
    more: tuple[Button, ...]
    """Further ones, folded until they are asked for."""
    quiet: tuple[Button, ...]
    """The way back and the way on, in this order, which stand apart from the answers."""
    close: bool
    """True where the lines are set close: a list so long that the answers below it would not be seen."""
    columns: int
    calendar: str
    """The appointment whose calendar file goes with it; empty for none."""
    files: tuple[str, ...]
    """Names of the files that hold all that is kept of the person."""
    map: str
    """Address of a map that shows the place; empty where none goes with it."""
    at: str
    """When a person wrote it; empty for the bot's."""
    code: str
    """The code by which this is found again; empty where it names none."""
    link: str
    """The link that goes with the code, or is there to be passed on."""
    heard: str
    """The recordings of all its lines, by their keys; empty unless each has one."""
    heard_answers: str
    """The same for the buttons that are not folded."""


@dataclass(frozen=True, slots=True)
class InputField:
    """Where typing helps: how a phone's keyboard is asked to look."""

    kind: str
    mode: str
    complete: str
    direction: str
    example: Markup


ANY_WORDS = InputField("text", "text", "off", "auto", Markup())
"""The field behind "Write instead", where no field stands: for words of danger, a question of one's own, a command."""


@dataclass(frozen=True, slots=True)
class Folded:
    """An answer given before, as one line."""

    key: str
    label: Markup
    value: Markup


@dataclass(frozen=True, slots=True)
class Scene:
    """All that changes from turn to turn."""

    log: tuple[Bubble, ...]
    hints: tuple[Bubble, ...]
    open: Bubble | None
    field: InputField | None
    progress: Markup
    steps: tuple[bool, ...]
    """One for each question of the path, True for those reached; empty where there is no count."""
    earlier: tuple[Folded, ...]
    """Answers given before, the last one apart; none where the open message lists them itself, or is a crisis card."""
    last: Folded | None
    expects_news: bool
    is_talk: bool
    """True while a counsellor and the person write to each other."""
    picture: str
    """The ticket's link as a picture, as a data address; empty where no ticket of the person's is shown."""
    is_new_here: bool
    """True where the language is asked before anything was said: somebody with an appointment finds the way to it."""


def scene(page: Page, office: Office, recordings: Recordings) -> Scene:
    """Lay a page out."""
    messages = page.messages
    at = _open_at(messages)
    opened = None
    hints: tuple[Outbound, ...] = ()
    log = messages
    if at is not None:
        opened, first = messages[at], at
        while first > 0 and messages[first - 1].kind == "hint":
            first -= 1
        hints, log = messages[first:at], messages[:first] + messages[at + 1 :]
    answered = () if opened is not None and _hides_answers(opened) else page.answered
    folded = [Folded(line.key, inline(line.label), inline(line.value)) for line in answered]
    asks = opened is not None and bool(opened.question)
    return Scene(
        log=tuple([_said(message, office, recordings, above_a_question=asks) for message in log]),
        hints=tuple([_said(message, office, recordings) for message in hints]),
        open=_said(opened, office, recordings) if opened else None,
        field=_field(opened) if opened else None,
        progress=inline(opened.progress) if opened else Markup(),
        steps=_steps(opened.progress) if opened else (),
        earlier=tuple(folded[:-1]),
        last=folded[-1] if folded else None,
        expects_news=page.expects_news or opened is None or opened.question == "" or opened.kind == "ticket",
        is_talk=opened is not None and opened.question == LIVE_CHAT,
        picture=_picture(page.ticket_link) if page.ticket_link else "",
        is_new_here=opened is not None and opened.question == LANGUAGE.key and not page.answered,
    )


@lru_cache(maxsize=256)
def _picture(link: str) -> str:
    """Draw a link as a QR code (ISO/IEC 18004) with the quiet zone cameras need."""
    return str(segno.make_qr(link, error="m").svg_data_uri(scale=4, border=4, light="white"))


def open_question(page: Page) -> str:
    """Name the question that is open on a page; empty where none is."""
    at = _open_at(page.messages)
    return "" if at is None else page.messages[at].question


def _open_at(messages: tuple[Outbound, ...]) -> int | None:
    """Give the index of the open question: the last message that asks, else the last with buttons of its own."""
    for index in range(len(messages) - 1, -1, -1):
        if messages[index].question:
            return index
    for index in range(len(messages) - 1, -1, -1):
        if messages[index].buttons and messages[index].kind != "hint":
            return index
    return None


def _hides_answers(opened: Outbound) -> bool:
    """Tell whether nothing is to stand above a message: the first number to call, or a list of the same answers."""
    return opened.kind == "crisis" or opened.question.startswith(f"{SUMMARY.key}_")


def _split(message: Outbound, *, above_a_question: bool) -> tuple[tuple[Button, ...], tuple[Button, ...]]:
    """Give the buttons that stand out and those that are folded: on a ticket few are wanted often.

    Above a question all of a ticket's are folded: nobody would see the question below them on a small phone.
    """
    buttons = tuple([button for button in message.buttons if button.id not in _QUIET])
    if message.kind == "ticket" and above_a_question:
        return (), buttons
    if message.kind != "ticket" or len(buttons) <= _MOST_OF_A_TICKET:
        return buttons, ()
    first = tuple([button for button in buttons if button.id.partition(":")[0] in _FIRST_OF_A_TICKET])
    return (first, tuple([button for button in buttons if button not in first])) if first else (buttons, ())


def _said(message: Outbound, office: Office, recordings: Recordings, *, above_a_question: bool = False) -> Bubble:
    lines, languages = message.lines, message.line_languages
    choices, more = _split(message, above_a_question=above_a_question)
    quiet = tuple([button for each in _QUIET for button in message.buttons if button.id == each])
    at = asking(lines) if message.kind in {"question", "card"} else 0
    calls = message.kind == "crisis"
    return Bubble(
        kind=message.kind,
        question=message.question,
        title=heading(lines[at], "".join(languages[at : at + 1])) if lines else Markup(),
        before=paragraphs(lines[:at], languages=languages[:at]),
        after=paragraphs(lines[at + 1 :], calls=calls, terms=message.kind == "card", languages=languages[at + 1 :]),
        choices=choices,
        more=more,
        quiet=quiet,
        close=message.kind == "question" and max(at, sum(map(is_marked, lines))) >= _LONG_LIST,
        columns=2 if message.kind == "ticket" else message.columns,
        calendar=message.appointment if "calendar" in message.attachments else "",
        files=(TEXT_FILE, JSON_FILE) if "own_data" in message.attachments else (),
        map=_map(lines, office) if "map" in message.attachments else "",
        at=message.at,
        code=(code := next(filter(None, map(resume_code, lines)), "")),
        link=next((at for line in lines for at in addresses(line)), "")
        if code or "link" in message.attachments
        else "",
        heard=" ".join(recordings.of_lines(message)),
        heard_answers=" ".join(recordings.of_labels(message, (*choices, *quiet))),
    )


def _field(message: Outbound) -> InputField | None:
    match message.field:
        case "":
            return None
        case "number":
            mode, complete, direction = "numeric", "off", "ltr"
        case "tel":
            mode, complete, direction = "tel", "tel", "ltr"
        case "email":
            mode, complete, direction = "email", "email", "ltr"
        case "postal":
            # A town may be typed as well, so the keyboard keeps its letters.
            mode, complete, direction = "text", "postal-code", "auto"
        case _:
            mode, complete, direction = "text", "off", "auto"
    return InputField(message.field, mode, complete, direction, inline(message.example))


def _steps(progress: str) -> tuple[bool, ...]:
    counted = [int(number) for number in re.findall("[0-9]+", progress)]
    match counted:
        case [reached, total] if 0 < reached <= total <= _MOST_STEPS:
            return (True,) * reached + (False,) * (total - reached)
    return ()


def _map(lines: tuple[str, ...], office: Office) -> str:
    """Give the address of a map that shows the site one of the lines names; people open it, the page does not."""
    said = plain("\n".join(lines))
    for site in office.sites:
        if site.address in said:
            place = f"{site.latitude:.5f}/{site.longitude:.5f}"
            return f"https://www.openstreetmap.org/?mlat={site.latitude:.5f}&mlon={site.longitude:.5f}#map=17/{place}"
    return ""
