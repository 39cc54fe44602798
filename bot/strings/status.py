"""What an operator sees of the languages: ``lotse languages``, how far each is, and how German reads."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.languages.catalog_file import FORMAL, entries, forms_of, read_catalog, source_of
from bot.languages.catalogs import LOCALES, Catalogs
from bot.languages.untranslated import Untranslated
from bot.strings.checks import review_mark, source_mark
from bot.strings.readability import Readability, measure
from bot.strings.sentences import Sources, sentences_of_clients
from bot.strings.update import REVIEW

WRITTEN_HERE = frozenset({"de", "en"})
"""Languages whose sentences are decided in this project: they carry no review marks."""
READ_ALOUD = ("de", "de@simple")
HEAD = ("code", "language", "entries", "missing", *REVIEW, "unmarked", "stale", "A open", "offered")


@dataclass(frozen=True, slots=True)
class Status:
    """How far one language is."""

    code: str
    entries: int
    missing: int
    states: Counter[str]
    """Entries by review state; "" for those without a mark."""
    stale: int
    """Marks that were made for another source."""
    unapproved: int
    """Sentences of tier A that nobody has approved."""


def status(po: Path, sources: Sources) -> Status:
    """Count what a catalog holds."""
    code = po.parent.parent.name
    catalog = read_catalog(po)
    states: Counter[str] = Counter()
    stale, approved, usable, held = 0, set(), set(), 0
    for message in entries(catalog):
        msgid, _ = source_of(message)
        if msgid not in sources or not forms_of(message) or message.fuzzy:
            continue
        held += 1
        mark = next(filter(review_mark, message.user_comments), "")
        state = mark.removeprefix("review:").partition(";")[0].strip()
        states[state] += 1
        current = f"src: {source_mark(msgid)}" in mark
        stale += bool(mark) and not current
        if message.context != FORMAL:
            usable.add(msgid)
        if state == "approved" and current:
            approved.add(msgid)
    if code in WRITTEN_HERE:
        return Status(code, held or len(sources), len(sources) - len(usable) if code == "de" else 0, Counter(), 0, 0)
    heavy = {msgid for msgid, source in sources.items() if source.tier == "A"}
    return Status(code, held, len(sources) - len(usable), states, stale, len(heavy - approved))


def languages(catalogs: Catalogs, folder: Path = LOCALES) -> str:
    """Draw the table of all languages, in the menu's order, with why some are not offered."""
    sources = sentences_of_clients(folder.parent)
    shown = {language.code for language in catalogs.languages}
    found = {po.parent.parent.name: po for po in folder.glob("*/LC_MESSAGES/messages.po")}
    order = [code for code in (*(language.code for language in catalogs.languages), *sorted(found)) if code in found]
    rows = [HEAD, *(_row(status(found[code], sources), catalogs, code in shown) for code in dict.fromkeys(order))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    table = ["  ".join(map(_padded, row, widths, HEAD)).rstrip() for row in rows]
    return "\n".join([*table, *([""] if catalogs.untranslated else []), *untranslated(catalogs)])


def untranslated(catalogs: Catalogs) -> list[str]:
    """Name each sentence that languages lack which are offered all the same, what they show, and until when."""
    return [
        f"{', '.join(gap.languages)}: not translated yet, shown in {gap.instead}: {gap.msgid!r} - {_remedy(gap)}"
        for gap in catalogs.untranslated
    ]


def _remedy(gap: Untranslated) -> str:
    if gap.withdrawn_on is None:
        return "translate it; nothing is withdrawn, since German always is offered"
    return f"translate it, or the language is withdrawn on {gap.withdrawn_on}"


def _row(language: Status, catalogs: Catalogs, offered: bool) -> tuple[str, ...]:  # noqa: FBT001 -- a column
    name = catalogs.name(language.code)
    states = tuple(str(language.states[state]) if language.code not in WRITTEN_HERE else "-" for state in (*REVIEW, ""))
    why = "yes" if offered else f"no: {catalogs.withheld.get(language.code, '')}"
    if offered and not catalogs.checked(language.code):
        why = "yes, and a line says that nobody has checked it"
    if offered and (days := [gap.withdrawn_on for gap in catalogs.untranslated if language.code in gap.languages]):
        first = min(filter(None, days), default=None)
        why += f"; sentences missing: {len(days)}" + (f", withdrawn on {first}" if first else "")
    return (
        language.code,
        name,
        str(language.entries),
        str(language.missing),
        *states,
        str(language.stale),
        str(language.unapproved),
        why,
    )


def _padded(cell: str, width: int, head: str) -> str:
    return cell.ljust(width) if head in {"code", "language", "offered"} else cell.rjust(width)


def readability(folder: Path = LOCALES) -> str:
    """Say how German reads, plain and simple: words a sentence, the longest sentence, long words."""
    return "\n\n".join(_reading(code, reading) for code, reading in _measured(folder))


def _measured(folder: Path) -> Iterator[tuple[str, Readability]]:
    for code in READ_ALOUD:
        po = folder / code / "LC_MESSAGES" / "messages.po"
        if po.exists():
            yield code, measure(form for message in entries(read_catalog(po)) for form in forms_of(message))


def _reading(code: str, read: Readability) -> str:
    long_words = ", ".join(f"{word} ({number})" for word, number in read.long_words[:20])
    return (
        f"{code}: {read.sentences} sentences, {read.mean:.1f} words each\n"
        f"  longest, {len(read.longest.split())} words: {read.longest}\n"
        f"  words over {read.limit} letters: {long_words or 'none'}"
    )
