"""All that the service can say, on pages to read through: every step, in every language and register side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path

from bot.channels.web.markup import heading, inline, paragraphs
from bot.languages.catalogs import Catalogs
from bot.languages.known import Language
from bot.languages.speaker import Speaker
from bot.office.file import read_offices
from bot.port import Button, Outbound
from bot.settings import SAMPLE_OFFICES
from bot.strings.preview_world import WORDS, PreviewWorld
from dialogs.engine.conversation import Message, Opened, State, Tapped, key_of
from dialogs.engine.explore import explore
from dialogs.letters import all_messages
from dialogs.registry import DIALOGS

STYLE = Path(__file__).parents[1] / "channels" / "web" / "static" / "chat.css"
OWN_STYLE = """
body { display: block; padding: 16px; }
nav { display: flex; flex-wrap: wrap; gap: 8px 16px; margin-block-end: 16px; }
section.step { margin-block-end: 24px; border-block-start: 1px solid var(--thin); padding-block-start: 12px; }
section.step > h2 { font-size: 1rem; margin-block-end: 8px; position: sticky; inset-inline-start: 0; }
.side { display: flex; gap: 16px; align-items: start; overflow-x: auto; padding-block-end: 12px; }
.phone { flex: none; inline-size: 320px; display: grid; gap: 12px; padding: 12px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 14px; font-size: var(--size); line-height: var(--leading); }
.phone > .of { font-size: .8125rem; color: var(--muted); line-height: 1.3; }
.phone .asks { font-size: 1.5rem; line-height: 1.3; font-weight: 600; }
.phone .said { display: grid; gap: 8px; font-size: var(--size); line-height: var(--leading); }
.phone .said ul:not([class]) { list-style: disc; padding-inline-start: 1.2em; }
.phone .options button { pointer-events: none; }
"""


def write(folder: Path, only: Sequence[str] = ()) -> str:
    """Write one page for each dialog and an index; say where. Raises CatalogErrors."""
    catalogs = Catalogs.load()
    languages = [language for language in catalogs.languages if not only or language.code in only]
    folder.mkdir(parents=True, exist_ok=True)
    pages = {name: messages for name, messages in steps(catalogs.offered).items() if messages}
    (folder / "chat.css").write_text(STYLE.read_text(encoding="utf-8") + OWN_STYLE, encoding="utf-8")
    for name, messages in pages.items():
        body = "".join(_step(key, message, catalogs, languages) for key, message in messages.items())
        (folder / f"{name}.html").write_text(_page(name, pages, body), encoding="utf-8")
    (folder / "index.html").write_text(_page("index", pages, ""), encoding="utf-8")
    return f"{folder / 'index.html'}: {sum(map(len, pages.values()))} steps in {len(languages)} languages"


@cache
def steps(offered: tuple[tuple[str, str], ...]) -> Mapping[str, Mapping[str, Message]]:
    """Walk all dialogs; give what can be said by dialog and by a name of the step, each sentence once."""
    offices = tuple(sorted(read_offices(SAMPLE_OFFICES), key=lambda office: office.id != "jmd-trier"))
    world = PreviewWorld(offices, offered)
    start = State(channel="web", office=offices[0].id)
    met = list(explore(start, [Opened()], world, WORDS))
    met += explore(replace(start, channel="telegram"), [Opened(language="de")], world, WORDS)
    known = next(
        step.state.known for step in reversed(met) if "office" in step.state.known and "young" not in step.state.known
    )
    commands = [Tapped("", f"/{name}:{world.appointment.id}") for name in DIALOGS if name != "first_contact"]
    for formal in (False, True):
        state = State(language="de", channel="web", office=offices[0].id, known=known, formal=formal)
        met += explore(state, commands, world, WORDS)
    found: dict[str, dict[str, Message]] = {}
    seen: set[str] = set()
    for step in met:
        dialog = step.state.frames[-1].dialog if step.state.frames else "endings"
        for message in step.messages:
            if (what := _what(message)) not in seen:
                seen.add(what)
                page = found.setdefault(dialog, {})
                page[f"{key_of(message.question) or message.kind} {len(page) + 1}"] = replace(message, answered=None)
    found["later"] = dict(all_messages(world.appointment, offices[0]))
    return found


def _what(message: Message) -> str:
    """Give what two messages have in common that say the same."""
    options = ",".join(sorted(option.id.partition(":")[0].partition("-")[0] for option in message.options))
    lines = "|".join(str(getattr(line, "msgid", line)) for line in message.lines)
    return f"{message.kind}|{key_of(message.question)}|{lines}|{options}"


def _page(name: str, pages: Mapping[str, Mapping[str, Message]], body: str) -> str:
    links = "".join(f'<a href="{page}.html">{escape(page)} ({len(messages)})</a>' for page, messages in pages.items())
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<title>Lotse: {escape(name)}</title><link rel="stylesheet" href="chat.css"></head><body>'
        f"<nav>{links}</nav><h1>{escape(name)}</h1>{body}</body></html>"
    )


def _step(key: str, message: Message, catalogs: Catalogs, languages: Sequence[Language]) -> str:
    shown = "".join(_registers(message, catalogs, languages))
    return f'<section class="step"><h2>{escape(key)}</h2><div class="side">{shown}</div></section>'


def _registers(message: Message, catalogs: Catalogs, languages: Sequence[Language]) -> Iterator[str]:
    for language in languages:
        plain, formal = (Speaker(catalogs, language.code, formal).outbound(message) for formal in (False, True))
        same = (plain.lines, plain.buttons, plain.example) == (formal.lines, formal.buttons, formal.example)
        yield _phone(plain, language, "both registers" if same else "to the young")
        if not same:
            yield _phone(formal, language, "to parents and professionals")


def _phone(said: Outbound, language: Language, register: str) -> str:
    progress = f'<p class="progress"><span>{inline(said.progress)}</span></p>' if said.progress else ""
    options = "".join(map(_button, said.buttons))
    two = " two" if said.columns > 1 else ""
    buttons = f'<ul class="options{two}">{options}</ul>' if options else ""
    example = f'<p class="muted">{inline(said.example)}</p>' if said.example else ""
    title = f'<p class="asks">{heading(said.lines[0])}</p>' if said.lines else ""
    return (
        f'<article class="phone"><p class="of">{escape(language.name)} ({language.code}), {register}</p>'
        f'<div class="said {said.kind}" lang="{language.tag}" dir="{language.direction}">{progress}{title}'
        f"{paragraphs(said.lines[1:], calls=said.kind == 'crisis')}{buttons}{example}</div></article>"
    )


def _button(button: Button) -> str:
    anchor = f'<span class="anchor" aria-hidden="true">{escape(button.emoji)}</span>' if button.emoji else ""
    own = f' lang="{button.language}"' if button.language else ""
    return f'<li><button type="button"{own}>{anchor}<span>{inline(button.label)}</span></button></li>'
