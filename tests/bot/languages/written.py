"""Catalogs of three languages, as a test writes them."""

from pathlib import Path

from bot.languages.known import LANGUAGES

GERMAN = {
    "Hello {name}": "Hallo {name}",
    "{n} of {total}": "{n} von {total}",
    "Thursday": "Donnerstag",
    "Thu": "Do",
    "Back": "Zurück",
    "Do you come?": "Kommst du?",
    "📅 {weekday}, {date}, {time}": "📅 {weekday}, {date} um {time}",
    "We call {number}.": "Wir rufen {number} an.",
    "{{literally}}": "{{wörtlich}}",
    "Age": "Alter",
}
ARABIC = {
    "Hello {name}": "مرحبا {name}",
    "{n} of {total}": "{n} من {total}",
    "Thursday": "الخميس",
    "Thu": "الخميس",
    "Back": "رجوع",
    "Do you come?": "هل تأتي؟",
    "📅 {weekday}, {date}, {time}": "📅 {weekday} {date}، الساعة {time}",
    "We call {number}.": "سنتصل بالرقم {number}.",
    "{{literally}}": "{{حرفيا}}",
    "Age": "العمر",
}


def write(folder: Path, code: str, sentences: dict[str, str], *more: str) -> Path:
    """Write a catalog; the header comes from the project's own table."""
    language = LANGUAGES[code]
    po = folder / code / "LC_MESSAGES" / "messages.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    head = (
        f'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Plural-Forms: {language.plurals}\\n"\n'
    )
    body = "".join(f'\nmsgid "{msgid}"\nmsgstr "{words}"\n' for msgid, words in sentences.items())
    po.write_text(head + body + "".join(f"\n{entry}\n" for entry in more), encoding="utf-8")
    return po
