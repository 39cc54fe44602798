"""Find the sentences in the code: what a person can read, on the client's side and on the desk."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from jinja2.ext import babel_extract

DESKS = (Path("bot/desk"), Path("bot/staff_bot"), Path("bot/team"))
"""Where sentences are said to counsellors, on the desk and in the messenger."""
CLIENTS = (Path("dialogs"), Path("bot"))
MADE_OF_OTHERS = (Path("dialogs/engine"), Path("dialogs/text.py"))
"""Where sentences are made of what was said elsewhere; its own are found all the same."""
SENTENCE_AT = {"text": 0, "Text": 0, "option": 1, "desk_text": 0}
"""Which argument of a call is the sentence."""
BUTTON_CALLS = {"option", "Option"}
DESK_CALL, BESIDE_A_CLIENTS = "say", "desk_text"
"""Calls whose sentence a counsellor reads: on their side, and in the table of answers, for how a value reads there."""
TEMPLATE_CALLS = ("_", "gettext")
JINJA = {"encoding": "utf-8", "newstyle_gettext": "true", "silent": "false", "trimmed": "true"}


@dataclass
class Source:
    """One sentence in the code: where it stands (files only, so that a moved line changes nothing), and as what."""

    msgid: str
    files: list[str] = field(default_factory=list)
    button: bool = False


Sources = dict[str, Source]


def sentences_of_clients(root: Path) -> Sources:
    """Find every sentence a client can read: ``text("...")`` and ``option(id, "...")`` in dialogs and bot."""
    found: Sources = {}
    for folder in CLIENTS:
        for path in sorted((root / folder).rglob("*.py")):
            file = path.relative_to(root)
            if not any(file.is_relative_to(desk) for desk in DESKS):
                for msgid, button in _spoken(ast.parse(path.read_text(encoding="utf-8"))):
                    _note(found, msgid, file, button=button)
    return found


def computed(root: Path) -> Iterator[str]:
    """Find sentences that are not written out where they are said, so that no catalog can hold them."""
    for folder in CLIENTS:
        for path in sorted((root / folder).rglob("*.py")):
            file = path.relative_to(root)
            if any(file.is_relative_to(made) for made in MADE_OF_OTHERS):
                continue
            at_desk = {"say": 0} if any(file.is_relative_to(desk) for desk in DESKS) else {}
            for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
                position = (SENTENCE_AT | at_desk).get(_name(call), len(call.args))
                if position < len(call.args) and not isinstance(call.args[position], ast.Constant):
                    yield f"{path}:{call.lineno}: {_name(call)}() of something computed - write the sentence out"
                if _name(call) == "_":
                    yield f"{path}:{call.lineno}: _() of a sentence, which no catalog would hold - call it say()"


def sentences_of_desk(root: Path) -> Sources:
    """Find every sentence counsellors read: ``say("...")`` on their side, ``desk_text("...")`` beside a client's.

    In the templates of their side it is ``_("...")``.
    """
    found: Sources = {}
    for path in sorted((root / "dialogs").rglob("*.py")):
        for msgid in _marked(ast.parse(path.read_text(encoding="utf-8")), BESIDE_A_CLIENTS):
            _note(found, msgid, path.relative_to(root))
    for path in sorted(path for desk in DESKS for path in (root / desk).rglob("*")):
        file = path.relative_to(root)
        if path.suffix == ".py":
            for msgid in _marked(ast.parse(path.read_text(encoding="utf-8")), DESK_CALL):
                _note(found, msgid, file)
        elif path.suffix in {".html", ".txt", ".jinja"}:
            for _, _, said, _ in babel_extract(BytesIO(path.read_bytes()), TEMPLATE_CALLS, [], JINJA):
                for msgid in filter(None, (said,) if isinstance(said, str) else said or ()):
                    _note(found, msgid, file)
    return found


def _spoken(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    labels = {id(call.args[1]) for call in _calls(tree) if _name(call) in BUTTON_CALLS and len(call.args) > 1}
    for call in _calls(tree):
        match _name(call), call.args:
            case "text" | "Text", [ast.Constant(value=str(msgid)), *_]:
                yield msgid, id(call) in labels
            case "option", [_, ast.Constant(value=str(msgid)), *_]:
                yield msgid, True
            case _:
                continue


def _marked(tree: ast.AST, wanted: str) -> Iterator[str]:
    for call in _calls(tree):
        match _name(call), call.args:
            case name, [ast.Constant(value=str(msgid)), *_] if name == wanted:
                yield msgid
            case _:
                continue


def _calls(tree: ast.AST) -> list[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _name(call: ast.Call) -> str:
    return (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )


def _note(found: Sources, msgid: str, file: Path, *, button: bool = False) -> None:
    source = found.setdefault(msgid, Source(msgid))
    source.button |= button
    if str(file) not in source.files:
        source.files.append(str(file))
