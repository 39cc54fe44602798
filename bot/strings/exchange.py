"""Hand sentences to a translator and take them back: ``lotse strings export`` and ``lotse strings import``.

A table opens in any office program; a .po in translators' programs. In a table a sentence that counts has one line for
each form of the language, in their order. Both carry for each entry the fingerprint of what
stood in the catalog when it was handed out, so that nothing another person changed meanwhile is ever overwritten.
"""

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message
from babel.messages.pofile import write_po

from bot.languages.catalog_file import (
    FORMAL,
    CatalogErrors,
    entries,
    forms_of,
    identity,
    new_catalog,
    read_catalog,
    source_of,
    strings,
)
from bot.languages.catalogs import LOCALES
from bot.languages.known import LANGUAGES
from bot.strings.checks import CHECKS, Sentence, review_mark, source_mark
from bot.strings.sentences import Sources, SourceSentence, sentences_of_clients
from bot.strings.update import REVIEW, rewrite

COLUMNS = ("key", "where", "tier", "register", "English", "German", "translation", "state", "by", "on", "was")
PLAIN = "plain"
BYTE_ORDER_MARK = "\ufeff"
"""By which office programs know UTF-8."""
FORMULAS = ("=", "+", "-", "@", "\t")
"""First characters that a spreadsheet takes for a formula; such a cell gets an apostrophe before it."""
SIGNED = frozenset({"reviewed", "approved"})
"""States that name who read the sentence."""


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One entry as it is handed out or comes back."""

    msgid: str
    formal: bool
    translation: str
    state: str = ""
    by: str = ""
    on: str = ""
    was: str = ""
    place: str = ""
    """Where it stands in the file that came back, for a finding."""

    @property
    def print(self) -> str:
        """Give the fingerprint of words and state."""
        return hashlib.sha256(f"{self.translation}\0{self.state}".encode()).hexdigest()[:8]

    @property
    def forms(self) -> tuple[str, ...]:
        """Give the forms of a sentence that counts."""
        return tuple(self.translation.split("\n"))

    @property
    def context(self) -> str | None:
        """Give the msgctxt."""
        return FORMAL if self.formal else None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came back: how many entries were taken, and why others were not."""

    taken: int
    findings: tuple[str, ...]


def export(code: str, path: Path, folder: Path = LOCALES) -> int:
    """Write the sentences of a language to a .csv or .po file; give their number. Raises CatalogErrors."""
    catalog, sources = _open(code, folder), sentences_of_clients(folder.parent)
    german = read_catalog(_po("de", folder))
    rows = [row for source in sources.values() for row in _rows(source, catalog, german)]
    if path.suffix == ".po":
        path.write_bytes(_as_po(rows, sources, code))
    else:
        path.write_text(BYTE_ORDER_MARK + _as_table(rows, sources, german), encoding="utf-8", newline="")
    return len(rows)


def take_back(code: str, path: Path, folder: Path = LOCALES, today: date | None = None) -> Imported:
    """Take changed translations and states from a file that was exported, each row that passes every check.

    Raises CatalogErrors for a file or catalog that cannot be read.
    """
    catalog, sources = _open(code, folder), sentences_of_clients(folder.parent)
    came = _from_po(path) if path.suffix == ".po" else _from_table(path, sources)
    findings: list[str] = []
    taken: list[ExchangeRow] = []
    for row in came:
        row = replace(row, on=row.on or (today or date.today()).isoformat()) if row.state in SIGNED else row  # noqa: DTZ011, PLW2901 -- the translator's day
        now = _row(catalog.get(row.msgid, row.context), row.msgid, formal=row.formal)
        if row.print in {row.was, now.print}:
            continue
        if faults := _refused(row, now, sources, code):
            findings += [f"{row.place}: {fault}" for fault in faults]
            continue
        _put(catalog, row, sources[row.msgid])
        taken.append(row)
    if taken:
        rewrite(_po(code, folder), catalog, sources)
    return Imported(len(taken), tuple(findings))


def _refused(row: ExchangeRow, now: ExchangeRow, sources: Sources, code: str) -> list[str]:
    """Say why a row cannot be taken; nothing where it can."""
    if row.msgid not in sources:
        return ["the program no longer says this - export again"]
    if now.print != row.was and now.translation:
        return [f"somebody changed it meanwhile to {now.translation[:60]!r} - export again, then decide"]
    if not row.translation.strip():
        return ["empty, theirs stays - write the sentence"] if now.translation else []
    if row.state not in REVIEW:
        return [f"state {row.state!r} - write one of: {', '.join(REVIEW)}"]
    if row.state in SIGNED and not row.by.strip():
        return [f"{row.state} by nobody - write who read it into the column 'by'"]
    return _unfit(row, sources[row.msgid], code)


def _unfit(row: ExchangeRow, source: SourceSentence, code: str) -> list[str]:
    """Give what the checks find in each form of a sentence."""
    forms = row.forms if source.plural else (row.translation,)
    if source.plural and code in LANGUAGES and len(forms) != (wanted := LANGUAGES[code].number_of_forms):
        return [f"{len(forms)} forms where the language has {wanted} - write one line for each"]
    return [
        finding
        for words in forms
        for check in CHECKS
        for finding in check(
            Sentence(
                language=code,
                msgid=row.msgid,
                words=words,
                formal=row.formal,
                known=True,
                button=source.button,
                counts=bool(source.plural),
                comments=(_mark(row),),
            )
        )
    ]


def _mark(row: ExchangeRow) -> str:
    signed = f"; by: {row.by.replace(';', ',').strip()}; on: {row.on}" if row.by.strip() else ""
    return f"review: {row.state}{signed}; src: {source_mark(row.msgid)}"


def _put(catalog: BabelCatalog, row: ExchangeRow, source: SourceSentence) -> None:
    former = catalog.get(row.msgid, row.context)
    comments = [comment for comment in former.user_comments if not review_mark(comment)] if former else []
    if former is not None:
        catalog.delete(row.msgid, row.context)
    catalog.add(
        identity(row.msgid, source.plural),
        strings(row.forms, source.plural) if source.plural else row.translation,
        user_comments=[_mark(row), *comments],
        context=row.context,
    )


# From the catalog


def _po(code: str, folder: Path) -> Path:
    return folder / code / "LC_MESSAGES" / "messages.po"


def _open(code: str, folder: Path) -> BabelCatalog:
    if not (po := _po(code, folder)).exists():
        raise CatalogErrors([f"{po}: there is no such catalog - begin it: lotse strings update --add {code}"])
    return read_catalog(po)


def _rows(source: SourceSentence, catalog: BabelCatalog, german: BabelCatalog) -> Iterator[ExchangeRow]:
    """Give the entries of a sentence: the formal one too where German or the language itself has one."""
    yield _row(catalog.get(source.msgid), source.msgid)
    formal = catalog.get(source.msgid, FORMAL)
    if formal is not None or german.get(source.msgid, FORMAL) is not None:
        yield _row(formal, source.msgid, formal=True)


def _row(message: Message | None, msgid: str, *, formal: bool = False) -> ExchangeRow:
    if message is None or message.fuzzy:
        return _printed(ExchangeRow(msgid, formal, "", "machine"))
    mark = next(filter(review_mark, message.user_comments), "")
    said = dict(part.partition(":")[::2] for part in mark.split("; ") if ":" in part)
    state, by, on = (said.get(name, "").strip() for name in ("review", "by", "on"))
    return _printed(ExchangeRow(msgid, formal, "\n".join(forms_of(message)), state or "draft", by, on))


def _printed(row: ExchangeRow) -> ExchangeRow:
    return replace(row, was=row.print)


# Tables


def _as_table(rows: list[ExchangeRow], sources: Sources, german: BabelCatalog) -> str:
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(COLUMNS)
    for row in rows:
        source = sources[row.msgid]
        table.writerow(
            map(
                _safe,
                (
                    source_mark(row.msgid),
                    " ".join(source.files) + (" (button)" if source.button else ""),
                    source.tier,
                    FORMAL if row.formal else PLAIN,
                    "\n".join(filter(None, (row.msgid, source.plural))),
                    _german(german, row),
                    row.translation,
                    row.state,
                    row.by,
                    row.on,
                    row.was,
                ),
            )
        )
    return out.getvalue()


def _german(german: BabelCatalog, row: ExchangeRow) -> str:
    message = german.get(row.msgid, row.context) or german.get(row.msgid)
    return "\n".join(forms_of(message))


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULAS) else cell


def _unsafe(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULAS) else cell


def _from_table(path: Path, sources: Sources) -> Iterator[ExchangeRow]:
    """Read a table, whatever an office program made of its separators, line ends and byte order mark."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CatalogErrors([f"{path}: {error} - save it as CSV, UTF-8"]) from error
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    if lacking := [column for column in COLUMNS if column not in (table.fieldnames or ())]:
        raise CatalogErrors([f"{path}:1: no column {', '.join(lacking)} - keep the columns of the export"])
    by_key = {source_mark(msgid): msgid for msgid in sources}
    for row in table:
        cells = {name: _unsafe(row[name] or "") for name in COLUMNS}
        msgid = by_key.get(cells["key"], cells["English"])
        yield ExchangeRow(
            msgid,
            cells["register"] == FORMAL,
            cells["translation"].replace("\r\n", "\n").replace("\r", "\n"),
            cells["state"].strip().lower(),
            cells["by"].strip(),
            cells["on"].strip(),
            cells["was"].strip(),
            f"{path}:{table.line_num}",
        )


# .po


def _as_po(rows: list[ExchangeRow], sources: Sources, code: str) -> bytes:
    plurals = LANGUAGES[code].plurals if code in LANGUAGES else LANGUAGES["en"].plurals
    sheet = new_catalog(plurals)
    for row in rows:
        plural = sources[row.msgid].plural
        sheet.add(
            identity(row.msgid, plural),
            strings(row.forms, plural) if plural else row.translation,
            locations=[(file, 0) for file in sources[row.msgid].files],
            user_comments=[_mark(row), f"was: {row.was}", f"tier: {sources[row.msgid].tier}"],
            context=row.context,
        )
    body = io.BytesIO()
    write_po(body, sheet, width=120, omit_header=True, include_lineno=False)
    head = f'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    head += f'"Plural-Forms: {plurals}\\n"\n\n'
    return head.encode() + body.getvalue()


def _from_po(path: Path) -> Iterator[ExchangeRow]:
    for message in entries(read_catalog(path)):
        formal = message.context == FORMAL
        was = next((comment[5:] for comment in message.user_comments if comment.startswith("was: ")), "")
        row = _row(message, source_of(message)[0], formal=formal)
        yield replace(row, was=re.sub(r"\W", "", was), place=f"{path}:{message.lineno or 1}")
