"""What surrounds every page (header, menu, foot): drawn once for each language, register and office, then kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.channels.web.assets import Assets
from bot.channels.web.form import NOTHING, Form
from bot.channels.web.markup import inline, paragraphs, plain
from bot.channels.web.papers import PAPERS
from bot.channels.web.sentences import SENTENCES
from bot.channels.web.view import ANY_WORDS, open_question, scene
from bot.languages.catalogs import Catalogs
from bot.languages.recordings import Recordings
from bot.languages.speaker import Speaker
from bot.office.versions import by_id
from bot.port import Button, Page
from dialogs.office import Office
from dialogs.rules.dialling import dialled
from dialogs.text import Line

AWAY = "https://www.dwd.de/"
"""Where the quick exit leads: the weather, a page that anybody may be found reading."""
_AWAY_HOST = urlsplit(AWAY).netloc

_KEPT_OPTIONS = 256
_HIDDEN = Markup(
    '<input type="hidden" name="version" value="{version}"><input type="hidden" name="update" value="{update}">'
    '<input type="hidden" name="token" value="{token}">'
)


@dataclass(frozen=True, slots=True)
class Shell:
    """The surroundings of pages in one language and register, at one office."""

    key: str
    """Equal for equal surroundings: a page that only swaps its middle sees from it when that is not enough."""
    speaker: Speaker
    office: Office
    words: SimpleNamespace
    """The page's own sentences as plain strings, by the names of ``SENTENCES``."""
    options: Callable[..., Markup]
    """Draws buttons, in so many columns. Most people are asked the same questions: what was drawn is kept a while."""
    chat_start: str
    chat_end: str


class Pages:
    """Draws every page of the chat. Templates are compiled once; what does not change is drawn once."""

    def __init__(
        self,
        catalogs: Catalogs,
        offices: Sequence[Office],
        assets: Assets,
        *,
        push_key: str = "",
        recordings: Recordings | None = None,
    ) -> None:
        """Prepare templates; ``push_key`` is what browsers subscribe to push messages with, empty where none may."""
        self._recordings = recordings or Recordings()
        self._catalogs = catalogs
        self._offices = by_id(offices)
        self._first = offices[0].id
        self._shells: dict[tuple[str, bool, str], Shell] = {}
        self._directions = {language.tag: language.direction for language in catalogs.languages}
        environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=select_autoescape(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals.update(
            style=assets.url("chat.css"),
            script=assets.url("chat.js"),
            aloud=assets.url("aloud.js"),
            icon=assets.url("icon.svg"),
            away=AWAY,
            push_key=push_key,
            papers=PAPERS,
        )
        environment.filters["inline"] = inline
        self._surroundings = environment.get_template("surroundings.html")
        self._chat = environment.get_template("chat.html")
        self._options = environment.get_template("options.html")
        self._notice = environment.get_template("notice.html")
        self._away = environment.get_template("away.html")

    def shell(self, language: str, office: str, *, formal: bool) -> Shell:
        """Give the surroundings; a language that is not offered becomes German, an unknown office the first."""
        at = self._offices.get(office) or self._offices[self._first]
        found = self._shells.get((language, formal, at.id))
        if found is None or found.office is not at:  # never drawn, or the office has changed
            speaker = Speaker(self._catalogs, language, formal)
            found = self._shells.get((speaker.language.code, formal, at.id))
            if found is None or found.office is not at:
                found = self._draw_shell(speaker, at, formal)
            # Codes we do not know come from outside: they must not fill the memory.
            self._shells[speaker.language.code, formal, at.id] = found
        return found

    def chat(self, page: Page, hidden: dict[str, str], *, notice: str = "", form: Form = NOTHING) -> tuple[str, Shell]:
        """Draw the middle of the chat page. ``hidden`` has what every form carries: version, update, token.

        The words of ``form`` stay in the field of the question they were typed for, and come into no other's.
        ``notice`` names a sentence that is shown above the open question.
        """
        shell = self.shell(page.language, page.office, formal=page.formal)
        drawn = self._chat.render(
            w=shell.words,
            shell=shell.key,
            office=shell.office,
            page=page,
            scene=scene(page, shell.office, self._recordings),
            options=shell.options,
            any_words=ANY_WORDS,
            carried=_HIDDEN.format(**hidden),
            notice=getattr(shell.words, notice) if notice else "",
            typed=form.words if form.question == open_question(page) else "",
        )
        return drawn, shell

    def whole(self, shell: Shell, middle: str) -> str:
        """Put the middle of the chat page into its surroundings."""
        return shell.chat_start + middle + shell.chat_end

    def notice(self, shell: Shell, kind: str, *, again: dict[str, str] | None = None, **more: Any) -> str:  # noqa: ANN401 -- what the template shows
        """Draw a page that says what happened, what to do next, and how to reach a person.

        ``kind`` names the sentences (``<kind>_title``, ``<kind>``); ``again`` are the fields of a form to send again.
        """
        return self._simple(
            shell,
            title=getattr(shell.words, f"{kind}_title"),
            body=Markup("<p>{}</p>").format(getattr(shell.words, kind)),
            again=again,
            reach=True,
            **more,
        )

    def document(self, shell: Shell, title: Line, sections: list[tuple[Line, list[Line]]]) -> str:
        """Draw a page to read: a title, and sections of a heading and lines."""
        in_words = shell.speaker.words
        body = Markup("").join(
            Markup("<h2>{}</h2>{}").format(inline(in_words(head)), paragraphs([in_words(line) for line in lines]))
            for head, lines in sections
        )
        return self._simple(shell, title=plain(in_words(title)), body=body)

    def away(self, shell: Shell) -> str:
        """Draw the empty page that leads away at once, for phones without JavaScript."""
        return self._lead(shell, AWAY, title=_AWAY_HOST, words=shell.words.left_title)

    def weather(self, shell: Shell) -> str:
        """Draw the empty page that the quick exit leaves behind where a browser goes forward from the weather."""
        return self._lead(shell, AWAY, title=_AWAY_HOST, words=_AWAY_HOST)

    def hop(self, shell: Shell, to: str) -> str:
        """Draw the empty page that leads on to an address of our own, so that the session's cookie comes along."""
        return self._lead(shell, to, title=shell.words.title, words=shell.words.to_chat)

    def _lead(self, shell: Shell, to: str, *, title: str, words: str) -> str:
        return self._away.render(language=shell.speaker.language, to=to, title=title, words=words)

    def resume(self, shell: Shell, code: str, token: str) -> str:
        """Draw the page that opens a ticket by its code: a link brings the code, else it is typed."""
        to = {"action": "/chat/resume", "code": code, "token": token, "typed": not code}
        return self._simple(shell, title=shell.words.resume_title, body="", resume=to)

    def try_again(self, shell: Shell, code: str, token: str) -> str:
        """Draw the page that says that a code or link opens nothing, with what was typed in the field once more."""
        to = {"action": "/chat/resume", "code": code, "token": token, "typed": True}
        return self.notice(shell, "resume_failed", resume=to)

    def ticket(self, shell: Shell, ticket: str, token: str) -> str:
        """Draw the page that opens a ticket by its link; ``ticket`` is what the link ends with."""
        to = {"action": f"/t/{quote(ticket, safe='')}", "code": "", "token": token, "typed": False}
        return self._simple(shell, title=shell.words.title, body="", resume=to)

    def stop(self, shell: Shell, token: str) -> str:
        """Draw the page that stops e-mails with one button; without a token the one that says that they are."""
        kind = "stop" if token else "stopped"
        words = shell.words
        said = [getattr(words, f"{kind}_mails"), getattr(words, f"{kind}_and_then")]
        body = Markup("").join(Markup("<p>{}</p>").format(line) for line in said)
        return self._simple(shell, title=getattr(words, f"{kind}_title"), body=body, stop=token)

    def _simple(self, shell: Shell, **shown: Any) -> str:  # noqa: ANN401 -- what the template shows
        start, end = self._around(shell.speaker, shell.office, shell.words, title=shown["title"], chat=False)
        absent = {"again": None, "resume": None, "stop": "", "reach": False, "wait": 0}
        phone = dialled(shell.office.phone)
        return start + self._notice.render(w=shell.words, office=shell.office, phone=phone, **absent | shown) + end

    def _draw_shell(self, speaker: Speaker, office: Office, formal: bool) -> Shell:  # noqa: FBT001 -- handed on
        words = SimpleNamespace(**{name: plain(speaker.words(sentence)) for name, sentence in SENTENCES.items()})
        start, end = self._around(speaker, office, words, title=words.title, chat=True)
        key = f"{speaker.language.code}.{int(formal)}.{office.id}"
        return Shell(key, speaker, office, words, self._options_in(words), start, end)

    def _options_in(self, words: SimpleNamespace) -> Callable[..., Markup]:
        template, directions = self._options, self._directions

        @lru_cache(maxsize=_KEPT_OPTIONS)
        def options(buttons: tuple[Button, ...], columns: int = 0) -> Markup:
            """Draw buttons as answers; without ``columns`` as the quiet ways back and on."""
            if not buttons:
                return Markup()
            drawn = template.render(buttons=buttons, columns=columns, quiet=not columns, w=words, directions=directions)
            return Markup(drawn)  # noqa: S704 -- a template escaped it

        return options

    def _around(
        self, speaker: Speaker, office: Office, words: SimpleNamespace, *, title: str, chat: bool
    ) -> tuple[str, str]:
        drawn = self._surroundings.render(w=words, language=speaker.language, office=office, title=title, chat=chat)
        start, _, end = drawn.partition("<!--middle-->")
        return start, end
