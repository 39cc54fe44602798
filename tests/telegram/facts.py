"""What the Bot API's specification says about a request: methods, fields, types, and the limits in its words.

``bot_api.json`` is the part of the specification that this project's bots touch.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.telegram.markup import WrongMarkup, read_html

SPECIFICATION: dict[str, Any] = json.loads((Path(__file__).parent / "bot_api.json").read_text(encoding="utf-8"))
METHODS: dict[str, dict[str, Any]] = SPECIFICATION["methods"]
TYPES: dict[str, dict[str, Any]] = SPECIFICATION["types"]

TEXT = 4096
CAPTION = 1024
BUTTONS_IN_A_ROW, BUTTONS = 8, 100
ATTACHED = "attach://"
BUTTON_DATA = 64
"""Bytes, not letters."""
START_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
START_LINK = re.compile(r"https?://t\.me/\w+\?start=([^\s&\"]*)")
ACTIONS = frozenset({"typing", "upload_document", "find_location"})
LENGTHS = {
    ("setMyName", "name"): (0, 64),
    ("setMyDescription", "description"): (0, 512),
    ("setMyShortDescription", "short_description"): (0, 120),
    ("answerCallbackQuery", "text"): (0, 200),
    ("setWebhook", "secret_token"): (1, 256),
    ("BotCommand", "command"): (1, 32),
    ("BotCommand", "description"): (1, 256),
    ("ReplyKeyboardMarkup", "input_field_placeholder"): (1, 64),
    ("ForceReply", "input_field_placeholder"): (1, 64),
    ("CopyTextButton", "text"): (1, 256),
}
"""Limits in letters, smallest and greatest."""
PATTERNS = {
    ("BotCommand", "command"): re.compile(r"[a-z0-9_]+"),
    ("setWebhook", "secret_token"): re.compile(r"[A-Za-z0-9_-]+"),
}
PLAIN: dict[str, type | tuple[type, ...]] = {
    "String": str,
    "Integer": int,
    "Float": (int, float),
    "Boolean": bool,
    "True": bool,
    "InputFile": str,
}
NOT_A_KIND_OF_BUTTON = frozenset({"text", "style", "icon_custom_emoji_id"})
LANGUAGE_CODE = re.compile(r"([a-z]{2})?")


def letters(text: str) -> int:
    """Count as Telegram counts entities: in units of UTF-16. The strictest reading of its limits."""
    return len(text.encode("utf-16-le")) // 2


def violations(method: str, arguments: Mapping[str, Any], files: Mapping[str, bytes]) -> list[str]:
    """Name everything in a request that the specification forbids; ``arguments`` are read as JSON already."""
    if method not in METHODS:
        return [f"{method}: no such method"]
    found = [f"{method}: {problem}" for problem in _object(method, METHODS[method], arguments, method)]
    found += [f"{method}: {problem}" for problem in _text_problems(arguments)]
    found += [f"{method}: {problem}" for problem in _attached(arguments, files)]
    code = arguments.get("language_code", "")
    if isinstance(code, str) and not LANGUAGE_CODE.fullmatch(code):
        found.append(f"{method}: language_code {code!r} is not two letters")
    if method == "sendChatAction" and arguments.get("action") not in ACTIONS:
        found.append(f"{method}: unknown action {arguments.get('action')!r}")
    if method == "setMyCommands" and not 1 <= len(arguments.get("commands") or ()) <= BUTTONS:
        found.append(f"{method}: between 1 and 100 commands")
    if method == "deleteMessages" and not 1 <= len(arguments.get("message_ids") or ()) <= BUTTONS:
        found.append(f"{method}: between 1 and 100 messages")
    return found


def _object(name: str, fields: Mapping[str, Any], value: Mapping[str, Any], where: str) -> Iterator[str]:
    """Compare an object's fields with what is known of it."""
    for field in sorted(set(value) - set(fields)):
        yield f"{where} knows no field {field!r}"
    for field, fact in fields.items():
        if value.get(field) is None:
            if fact.get("required"):
                yield f"{where} needs {field!r}"
            continue
        yield from _value(fact["types"], value[field], f"{where}.{field}")
        yield from _length(name, field, value[field])
    if name in {"InlineKeyboardButton", "KeyboardButton"}:
        yield from _button(name, value)
    if name in {"InlineKeyboardMarkup", "ReplyKeyboardMarkup"}:
        yield from _keyboard(value.get("inline_keyboard") or value.get("keyboard") or [])


def _value(types: list[str], value: Any, where: str) -> Iterator[str]:
    problems = [list(_one(kind, value, where)) for kind in types]
    if all(problems):
        yield from min(problems, key=len)


def _one(kind: str, value: Any, where: str) -> Iterator[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            yield f"{where} is no list"
            return
        for index, part in enumerate(value):
            yield from _one(kind.removeprefix("Array of "), part, f"{where}[{index}]")
        return
    if kind in PLAIN:
        if not isinstance(value, PLAIN[kind]) or (isinstance(value, bool) and kind in {"Integer", "Float"}):
            yield f"{where} is no {kind}: {value!r}"
        return
    if not isinstance(value, dict):
        yield f"{where} is no {kind}: {value!r}"
    elif "one_of" in TYPES[kind]:
        yield from _value(TYPES[kind]["one_of"], value, where)
    else:
        yield from _object(kind, TYPES[kind], value, where)


def _length(name: str, field: str, value: Any) -> Iterator[str]:
    if not isinstance(value, str):
        return
    least, most = LENGTHS.get((name, field), (0, None))
    if letters(value) < least or (most is not None and letters(value) > most):
        yield f"{name}.{field} has {letters(value)} letters, allowed are {least} to {most}"
    pattern = PATTERNS.get((name, field))
    if pattern and not pattern.fullmatch(value):
        yield f"{name}.{field} must be made of {pattern.pattern}: {value!r}"


def _button(name: str, button: Mapping[str, Any]) -> Iterator[str]:
    if not str(button.get("text", "")).strip():
        yield f"{name} has no label"
    kinds = set(button) - NOT_A_KIND_OF_BUTTON
    if name == "InlineKeyboardButton" and len(kinds) != 1:
        yield f"an inline button does exactly one thing, this one {sorted(kinds)}"
    if name == "KeyboardButton" and len(kinds) > 1:
        yield f"a button does at most one thing, this one {sorted(kinds)}"
    data = button.get("callback_data")
    if isinstance(data, str) and not 1 <= len(data.encode()) <= BUTTON_DATA:
        yield f"callback_data has {len(data.encode())} bytes, allowed are 1 to {BUTTON_DATA}: {data!r}"
    yield from start_links(str(button.get("url", "")))


def _keyboard(rows: Any) -> Iterator[str]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return
    if any(not row for row in rows):
        yield "a row without buttons"
    if any(len(row) > BUTTONS_IN_A_ROW for row in rows):
        yield f"a row of more than {BUTTONS_IN_A_ROW} buttons"
    if sum(len(row) for row in rows) > BUTTONS:
        yield f"more than {BUTTONS} buttons"


def start_links(text: str) -> Iterator[str]:
    """Name the deep links whose payload Telegram would not hand on."""
    for payload in START_LINK.findall(text):
        if not START_PAYLOAD.fullmatch(payload):
            yield f"a start link with a payload that Telegram does not take: {payload!r}"


def _text_problems(arguments: Mapping[str, Any]) -> Iterator[str]:
    for field, most in (("text", TEXT), ("caption", CAPTION)):
        source = arguments.get(field)
        if not isinstance(source, str) or "callback_query_id" in arguments:
            continue
        try:
            plain, findings = shown(source, arguments.get("parse_mode"))
        except WrongMarkup as wrong:
            yield f"{field}: {wrong}"
            continue
        yield from (f"{field}: {finding}" for finding in findings)
        if letters(plain) > most or (field == "text" and not plain):
            yield f"{field} has {letters(plain)} letters after its marks are read, allowed are 1 to {most}"


def shown(source: str, parse_mode: Any) -> tuple[str, tuple[str, ...]]:
    """Give a text as it is shown and the findings about its marks; raises WrongMarkup."""
    if parse_mode is None:
        return source.strip(), tuple(start_links(source))
    if str(parse_mode).upper() != "HTML":
        raise WrongMarkup(f"parse_mode {parse_mode!r}: this project writes HTML")
    marked = read_html(source)
    links = (*marked.links, marked.text)
    return marked.text.strip(), (*marked.findings, *(problem for link in links for problem in start_links(link)))


def _attached(arguments: Mapping[str, Any], files: Mapping[str, bytes]) -> Iterator[str]:
    named = {str(value).removeprefix(ATTACHED) for value in arguments.values() if str(value).startswith(ATTACHED)}
    for name in sorted(named - set(files)):
        yield f"the file {name!r} is named but not sent"
    for name in sorted(set(files) - named):
        yield f"the file {name!r} is sent but not named"
    yield from (f"the file {name!r} is empty" for name, content in files.items() if not content)


def read_argument(method: str, field: str, raw: str) -> Any:
    """Read a form field as what its type says: numbers, truths and objects come as text."""
    types = METHODS.get(method, {}).get(field, {}).get("types", ["String"])
    if "String" in types and not (types == ["Integer", "String"] and re.fullmatch(r"-?\d+", raw)):
        return raw
    if types == ["InputFile"]:
        return raw
    try:
        return json.loads(raw)
    except ValueError:
        return {"true": True, "false": False}.get(raw.lower(), raw)
