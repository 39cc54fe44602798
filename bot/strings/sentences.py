"""Find the sentences in the code: what a person can read, on the client's side and on the desk."""

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from bot.languages.review_tiers import USUAL, WEIGHTY, Tier, tier_of

COUNTED = "counted"
"""The function whose sentence has a form for each kind of number; its second argument is the English plural."""
FOLDERS = (Path("dialogs"), Path("bot"))
SENTENCE_AT = {"text": 0, "Text": 0, COUNTED: 0, WEIGHTY: 0, "option": 1, "desk_text": 0, "say": 0}
"""Which argument of a call is the sentence. What is called says who reads it."""
BUTTON_CALLS = {"option", "Option"}
SPOKEN = frozenset({"text", "Text", COUNTED, WEIGHTY, "option"})
"""Calls whose sentence a client reads."""
DESK_CALLS = frozenset({"say", "desk_text"})
"""Calls whose sentence a counsellor reads: on their side, and in the table of answers, for how a value reads there.

What a dialog says on the way is a ``text("...")``.
"""
TEMPLATE_CALLS = ("_", "gettext")
JINJA = {"encoding": "utf-8", "newstyle_gettext": "true", "silent": "false", "trimmed": "true"}


@dataclass
class SourceSentence:
    """One sentence in the code: where it stands (files only, so that a moved line changes nothing), and as what."""

    msgid: str
    files: list[str] = field(default_factory=list)
    button: bool = False
    plural: str = ""
    """Its source for more than one, where it counts something."""
    tier: Tier = "C"
    """The heaviest of the places where it stands."""


Sources = dict[str, SourceSentence]


def sentences_of_clients(root: Path) -> Sources:
    """Find every sentence a client can read: ``text("...")`` and ``option(id, "...")`` in dialogs and bot.

    Raises ValueError for a module that says a review tier there is none of.
    """
    found: Sources = {}
    for path, tree in _modules(root, SPOKEN):
        weight = tier_of(tree)
        for msgid, plural, button, weighty in _spoken(tree):
            tier: Tier = "A" if weighty else weight
            _note(found, msgid, path.relative_to(root), button=button, plural=plural, tier=tier)
    return found


def computed(root: Path) -> Iterator[str]:
    """Find sentences that are not written out where they are said, so that no catalog can hold them.

    The functions that make sentences hand on what was said to them.
    """
    for path, tree in _modules(root):
        makers = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        makers = [maker for maker in makers if maker.name.lstrip("_") in SENTENCE_AT]
        handed_on = {id(call) for maker in makers for call in _calls(maker)}
        for call in _calls(tree):
            position = SENTENCE_AT.get(_name(call), len(call.args))
            if position < len(call.args) and not _is_written(call.args[position]) and id(call) not in handed_on:
                yield f"{path}:{call.lineno}: {_name(call)}() of something computed - write the sentence out"
            if _name(call) == "_":
                yield f"{path}:{call.lineno}: _() of a sentence, which no catalog would hold - call it say()"


def sentences_of_desk(root: Path) -> Sources:
    """Find every sentence counsellors read: ``say("...")`` on their side, ``desk_text("...")`` beside a client's.

    In the templates of their side it is ``_("...")``.
    """
    from jinja2.ext import babel_extract  # noqa: PLC0415 -- only what counsellors read stands in templates

    found: Sources = {}
    for path in (path for folder in FOLDERS for path in sorted((root / folder).rglob("*"))):
        file = path.relative_to(root)
        if path.suffix == ".py" and (tree := _module(path, DESK_CALLS)):
            for msgid in _marked(tree, DESK_CALLS):
                _note(found, msgid, file)
        elif path.suffix in {".html", ".txt", ".jinja"}:
            for _, _, message, _ in babel_extract(BytesIO(path.read_bytes()), TEMPLATE_CALLS, [], JINJA):
                for msgid in filter(None, (message,) if isinstance(message, str) else message or ()):
                    _note(found, msgid, file)
    return found


def _modules(root: Path, calls: Collection[str] = ()) -> Iterator[tuple[Path, ast.Module]]:
    """Give the modules in which any of these is called, or all of them."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            if tree := _module(path, calls):
                yield path, tree


def _module(path: Path, calls: Collection[str]) -> ast.Module | None:
    """Read a module; None where none of ``calls`` is written in it. Parsing takes most of the time here."""
    written = path.read_text(encoding="utf-8")
    return ast.parse(written) if not calls or any(f"{call}(" in written for call in calls) else None


def _spoken(tree: ast.AST) -> Iterator[tuple[str, str, bool, bool]]:
    """Give each sentence, its plural, whether it is a button's, and whether it says that it is weighty."""
    calls = _calls(tree)
    labels = {id(call.args[1]) for call in calls if _name(call) in BUTTON_CALLS and len(call.args) > 1}
    for call in calls:
        match _name(call), call.args:
            case ("text" | "Text" | "weighty") as name, [ast.Constant(value=str(msgid)), *_]:
                yield msgid, "", id(call) in labels, name == WEIGHTY
            case "counted", [ast.Constant(value=str(msgid)), ast.Constant(value=str(plural)), *_]:
                yield msgid, plural, id(call) in labels, False
            case "option", [_, ast.Constant(value=str(msgid)), *_]:
                yield msgid, "", True, False
            case _:
                continue


def _marked(tree: ast.AST, calls: Collection[str]) -> Iterator[str]:
    for call in _calls(tree):
        match _name(call), call.args:
            case name, [ast.Constant(value=str(msgid)), *_] if name in calls:
                yield msgid
            case _:
                continue


def _is_written(sentence: ast.expr) -> bool:
    return isinstance(sentence, ast.Constant) or (isinstance(sentence, ast.Call) and _name(sentence) in SENTENCE_AT)


def _calls(tree: ast.AST) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _name(call: ast.Call) -> str:
    return (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )


def _note(
    found: Sources, msgid: str, file: Path, *, button: bool = False, plural: str = "", tier: Tier = USUAL
) -> None:
    source = found.setdefault(msgid, SourceSentence(msgid))
    source.button |= button
    source.plural = source.plural or plural
    source.tier = min(source.tier, tier)
    if str(file) not in source.files:
        source.files.append(str(file))
