"""Modules with sentences in them, and how a translator answers."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

DIALOG = """
from dialogs.engine.questions import option
from dialogs.text import Text, text

def ask():
    return (
        text("How old are you?"),
        text("Hello {name}", name=text("friend")),
        text(
            "First half, "
            "second half."
        ),
        option("yes", "Yes", "✅"),
        Option("no", text("No"), None, "❌"),
        text(variable),
        said("Not a sentence"),
    )
"""


DESK = 'def page(say, words): return say("Inbox"), say(words)'
FORMER = 'def page(_): return _("Nowhere to be found")'
PAGE = '<h1>{{ _("Today") }}</h1><p>{% trans %}Nothing here.{% endtrans %}</p>'
FOUND = ["How old are you?", "Hello {name}", "friend", "First half, second half.", "Yes", "No"]


def lay_out(root: Path, more: Mapping[str, str] = MappingProxyType({})) -> Path:
    """Lay out a small project of these modules and ``more``; give its folder of catalogs, still empty."""
    modules = {
        "dialogs/steps/age.py": DIALOG,
        "bot/page.py": "text('From the bot')",
        "bot/desk/page.py": DESK,
        "bot/desk/templates/today.html": PAGE,
        **more,
    }
    for file, words in modules.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(words, encoding="utf-8")
    folder = root / "locales"
    folder.mkdir()
    return folder


def translate(po: Path, msgid: str, words: str, *, formal: str = "") -> None:
    """Write a translation as a translator would."""
    entry = f'msgid "{msgid}"\nmsgstr ""\n'
    whole = po.read_text(encoding="utf-8")
    assert entry in whole
    more = f'\nmsgctxt "formal"\nmsgid "{msgid}"\nmsgstr "{formal}"\n' if formal else ""
    po.write_text(whole.replace(entry, f'msgid "{msgid}"\nmsgstr "{words}"\n{more}'), encoding="utf-8")
