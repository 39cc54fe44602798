"""Modules with sentences in them, and how a translator answers."""

from pathlib import Path

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


def translate(po: Path, msgid: str, words: str, *, formal: str = "") -> None:
    """Write a translation as a translator would."""
    entry = f'msgid "{msgid}"\nmsgstr ""\n'
    whole = po.read_text(encoding="utf-8")
    assert entry in whole
    more = f'\nmsgctxt "formal"\nmsgid "{msgid}"\nmsgstr "{formal}"\n' if formal else ""
    po.write_text(whole.replace(entry, f'msgid "{msgid}"\nmsgstr "{words}"\n{more}'), encoding="utf-8")
