"""One catalog as a file: reading it, and saying where and how it is broken."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import PoFileError, read_po

from bot.command_line import CommandRefused
from bot.languages.known import LANGUAGES, Language

FORMAL = "formal"
"""The msgctxt of entries that speak to parents and professionals (Sie); plain entries speak to young people (du)."""


class CatalogErrors(CommandRefused):
    """Catalogs that cannot be used. ``findings`` holds one "file:line: what - remedy" each."""

    def __init__(self, findings: list[str]) -> None:
        super().__init__(tuple(findings))


def placeholders(sentence: str) -> frozenset[str]:
    """Name the placeholders of a sentence; raises ValueError for braces that are not ``{name}``."""
    names: set[str] = set()
    for _, name, form, conversion in Formatter().parse(sentence):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(f"{{{name}}} is not a named placeholder")
        names.add(name)
    return frozenset(names)


def same_values(form: str, msgid: str, *, counts: bool) -> bool:
    """Tell whether a sentence inserts what its source does; a form of one that counts may leave the number out.

    Raises ValueError for braces that are not ``{name}``.
    """
    here, there = placeholders(form), placeholders(msgid)
    return here in ({there, there - {"number"}} if counts else {there})


def compiled(catalog: BabelCatalog) -> bytes:
    """Give a catalog in gettext's binary form (.mo), without fuzzy entries."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def new_catalog(plurals: str) -> BabelCatalog:
    """Begin a catalog whose sentences have as many forms as a header says."""
    catalog = BabelCatalog()
    catalog.mime_headers = [("Plural-Forms", plurals)]
    return catalog


def source_of(message: Message) -> tuple[str, str]:
    """Give the source of an entry, and its plural where it counts something, else ""."""
    return (message.id, "") if isinstance(message.id, str) else (message.id[0], message.id[1])


def forms_of(message: Message | None) -> tuple[str, ...]:
    """Give the forms an entry is translated in: one, or several where it counts; none while one is missing."""
    if message is None:
        return ()
    forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return forms if all(forms) else ()


def identity(one: str, more: str) -> str | tuple[str, str]:
    """Give what Babel calls an entry by."""
    return (one, more) if more else one


def strings(forms: tuple[str, ...], more: str) -> str | tuple[str, ...]:
    """Give the forms of an entry as Babel takes them."""
    return forms if more else "".join(forms)


def entries(catalog: BabelCatalog) -> Iterator[Message]:
    """Give the entries of a catalog without its header."""
    return (message for message in catalog if message.id)


LINE = re.compile(r'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\])\s+)?"(\\.|[^"\\])*"\s*)?')
"""What may stand on a line of a .po file; Babel 2.18 reads unquoted words and drops their ends."""


def read_catalog(path: Path) -> BabelCatalog:
    """Read one .po file; raises CatalogErrors naming its line where it is not one."""
    words = path.read_bytes()
    try:
        lines = words.decode("utf-8")
        for number, written in enumerate(lines.splitlines(), start=1):
            if not LINE.fullmatch(written):
                raise CatalogErrors([f'{path}:{number}: not a line of a catalog - write keyword "words", quoted'])
        return read_po(io.StringIO(lines), abort_invalid=True)
    except UnicodeDecodeError as error:
        line, what = words[: error.start].count(b"\n") + 1, "not UTF-8"
    except PoFileError as error:
        line, what = (error.lineno or 0) + 1, str(error)
    except (ValueError, LookupError) as error:
        line, what = 1, str(error)
    raise CatalogErrors([f"{path}:{line}: {what} - mend the line, or take the file's last good version"])


def language_of(code: str, place: Path, catalog: BabelCatalog) -> Language:
    """Give the language of a folder; one that our table does not know speaks for itself through its header."""
    if code in LANGUAGES:
        return LANGUAGES[code]
    locale = catalog.locale
    name = (locale.display_name if locale else None) or place.parent.name
    rtl = bool(locale and locale.character_order == "right-to-left")
    return Language(code, name, code.replace("_", "-").replace("@", "-"), "", rtl=rtl)


def read_newest(po: Path, findings: list[str]) -> BabelCatalog | None:
    """Read a .po file, or its .mo where that is not older; None where there is neither or ``findings`` has grown."""
    mo = po.with_suffix(".mo")
    if mo.exists() and not (po.exists() and po.stat().st_mtime_ns > mo.stat().st_mtime_ns):
        try:
            with mo.open("rb") as opened:
                return read_mo(opened)
        except (OSError, ValueError) as error:
            findings.append(f"{mo}: {error} - delete the file; it is made from {po.name}")
            return None
    if not po.exists():
        return None
    try:
        read = read_catalog(po)
    except CatalogErrors as error:
        findings.extend(error.findings)
        return None
    if not (complaints := header_findings(po, read)):
        return read
    findings.extend(complaints)
    return None


def header_findings(po: Path, catalog: BabelCatalog) -> list[str]:
    """Say what is wrong with a catalog's header: its language or its plural forms."""
    code = po.parent.parent.name
    remedy = "run: lotse strings update"
    faults = []
    if catalog.locale_identifier != code:
        faults.append(f"{po}:1: Language is {catalog.locale_identifier!r}, the folder says {code!r} - {remedy}")
    wanted = LANGUAGES[code].plurals if code in LANGUAGES else ""
    header = re.search(r'"Plural-Forms: (.*?)\\n"', po.read_text(encoding="utf-8"))
    if header is None:
        faults.append(f"{po}:1: no Plural-Forms - {remedy}")
    elif wanted and _bare(header[1]) != _bare(wanted):
        faults.append(f"{po}:1: Plural-Forms is {header[1]!r}, ours is {wanted!r} - {remedy}")
    return faults


def _bare(header: str) -> str:
    return re.sub(r"\s|(?<==)\(|\)(?=;)", "", header + ";").rstrip(";")
