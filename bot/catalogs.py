"""The catalogs: every sentence in every language, as the translators left them in ``locales/``."""

import gettext
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import PoFileError, read_po

LOCALES = Path(__file__).parent.parent / "locales"
"""Where the shipped catalogs lie, beside the packages in the source tree and in the wheel alike."""

FORMAL = "formal"
"""The msgctxt of entries that speak to parents and professionals (Sie); plain entries speak to young people (du)."""

ALWAYS = ("de", "en")
"""Offered even while incomplete: English is the msgid itself, German is where the wording is decided."""

_TWO = "nplurals=2; plural=(n != 1);"
_TWO_WITH_ZERO = "nplurals=2; plural=(n > 1);"
_SLAVIC = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"


@dataclass(frozen=True, slots=True)
class Language:
    """A language as a menu and a page need it; ``plurals`` is the header its catalogs must carry."""

    code: str
    """The folder's name under ``locales/``: "de@simple", "fa_AF"."""
    name: str
    """What its speakers call it."""
    tag: str = ""
    """BCP 47, for ``lang`` attributes and links: "fa-AF"."""
    plurals: str = _TWO
    rtl: bool = False

    @property
    def direction(self) -> str:
        """Say "rtl" or "ltr", as HTML writes it."""
        return "rtl" if self.rtl else "ltr"


LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (
        Language("de", "Deutsch", "de"),
        Language("de@simple", "Einfaches Deutsch", "de-simple"),
        Language("en", "English", "en-GB"),
        Language(
            "ar",
            "العربية",
            "ar",
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
            rtl=True,
        ),
        Language("fa_AF", "دری / فارسی", "fa-AF", _TWO_WITH_ZERO, rtl=True),
        Language("fa", "فارسی", "fa", _TWO_WITH_ZERO, rtl=True),
        Language("ps", "پښتو", "ps", rtl=True),
        Language("uk", "Українська", "uk", f"nplurals=3; plural=({_SLAVIC});"),
        Language("ru", "Русский", "ru", f"nplurals=3; plural=({_SLAVIC});"),
        Language("tr", "Türkçe", "tr"),
        Language("kmr", "Kurmancî", "kmr"),
        Language("ti", "ትግርኛ", "ti", _TWO_WITH_ZERO),
        Language("so", "Soomaali", "so"),
        Language("fr", "Français", "fr", _TWO_WITH_ZERO),
        Language("es", "Español", "es"),
        Language("bg", "Български", "bg"),
        Language(
            "ro",
            "Română",
            "ro",
            "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);",
        ),
        Language(
            "pl",
            "Polski",
            "pl",
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        ),
        Language("it", "Italiano", "it"),
        Language("vi", "Tiếng Việt", "vi", "nplurals=1; plural=0;"),
        Language("sq", "Shqip", "sq"),
        Language("sr_Latn", "Srpski", "sr-Latn", f"nplurals=3; plural=({_SLAVIC});"),
        Language("ckb", "سۆرانی", "ckb", rtl=True),
        Language("am", "አማርኛ", "am", _TWO_WITH_ZERO),
    )
}
"""The languages we know, in the menu's order; each is offered once its catalog is complete.

The plural headers are ours: Babel's built-in ones give Persian and Turkish one form and swap two of the Arabic ones.
"""


class CatalogErrors(Exception):  # noqa: N818 -- it carries all that was found, so that one run mends everything
    """Catalogs that cannot be used. ``findings`` holds one "file:line: what - remedy" each."""

    def __init__(self, findings: list[str]) -> None:
        super().__init__("\n".join(findings))
        self.findings = tuple(findings)


@dataclass(frozen=True)
class Register:
    """One way of speaking in one language (du or Sie): its sentences by msgid."""

    language: Language
    sentences: Mapping[str, str]
    prepared: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Sentences already taken apart at their placeholders; filled by :class:`bot.language.Speaker`."""

    def sentence(self, msgid: str) -> str:
        """Give the sentence of ``msgid``; the English source where there is none."""
        return self.sentences.get(msgid, msgid)


@dataclass(frozen=True)
class Catalog:
    """One language's sentences for clients, in both registers, and the msgids it still lacks."""

    language: Language
    plain: Register
    formal: Register
    missing: tuple[str, ...]


class Catalogs:
    """All catalogs of a folder. Made by :meth:`load`; never changes."""

    def __init__(self, folder: Path, catalogs: Mapping[str, Catalog]) -> None:
        self.folder = folder
        self._catalogs = catalogs
        order = list(LANGUAGES)
        codes = [code for code, catalog in catalogs.items() if code in ALWAYS or not catalog.missing]
        codes.sort(key=lambda code: order.index(code) if code in LANGUAGES else len(order))
        self.languages: tuple[Language, ...] = tuple(catalogs[code].language for code in codes)
        """The languages offered, in the menu's order."""
        self._offered = {language.code: language for language in self.languages}
        self.by_name: Mapping[str, Language] = {language.name: language for language in self.languages}
        """The languages offered by what they call themselves."""

    @classmethod
    def load(cls, folder: Path = LOCALES) -> "Catalogs":
        """Read every ``<code>/LC_MESSAGES/messages.po`` of ``folder``, or its .mo where that is not older.

        Raises CatalogErrors naming file, line, what is wrong and the remedy; no catalog is used half.
        """
        findings: list[str] = []
        template = _template(folder, findings)
        catalogs: dict[str, Catalog] = {}
        for place in sorted(folder.glob("*/LC_MESSAGES")):
            code = place.parent.name
            if (read := _read(place / "messages.po", findings)) is not None:
                catalogs[code] = _catalog(read, language_of(code, place, read), template, findings)
        for code in ALWAYS:
            if code not in catalogs and not findings:
                findings.append(f"{folder}: no catalog for {code!r} - restore {code}/LC_MESSAGES/messages.po")
        if findings:
            raise CatalogErrors(findings)
        return cls(folder, catalogs)

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """The languages offered, as (catalog code, endonym), in the menu's order."""
        return tuple((language.code, language.name) for language in self.languages)

    @property
    def incomplete(self) -> Mapping[str, tuple[str, ...]]:
        """The msgids without a usable sentence, by the code of the language that is not offered for their sake."""
        return {code: catalog.missing for code, catalog in self._catalogs.items() if catalog.missing}

    def language(self, code: str) -> Language:
        """Give the language of ``code`` if it is offered, else German: whole sentences are never mixed."""
        return self._offered.get(code) or self._offered["de"]

    def find(self, tag: str) -> str:
        """Give the offered catalog code nearest to a device's or a link's language tag ("ar-SY", "ku"); "" for none."""
        wanted = tag.strip().replace("_", "-").lower()
        wanted = _OTHER_TAGS.get(wanted, wanted)
        tags = {language.tag.lower(): language.code for language in self.languages}
        while wanted:
            if wanted in tags:
                return tags[wanted]
            if begun := next((code for known, code in tags.items() if known.startswith(wanted + "-")), ""):
                return begun
            wanted = wanted.rpartition("-")[0]
            wanted = _OTHER_TAGS.get(wanted, wanted)
        return ""

    def register(self, code: str, *, formal: bool) -> Register:
        """Give the sentences of a language in one register."""
        catalog = self._catalogs[self.language(code).code]
        return catalog.formal if formal else catalog.plain

    def desk(self, code: str = "de") -> gettext.NullTranslations:
        """Give the staff desk's sentences, as Jinja's i18n extension and ``gettext`` take them; English without any.

        Raises CatalogErrors if the catalog cannot be read.
        """
        findings: list[str] = []
        read = _read(self.folder / code / "LC_MESSAGES" / "desk.po", findings)
        if findings:
            raise CatalogErrors(findings)
        return gettext.NullTranslations() if read is None else gettext.GNUTranslations(io.BytesIO(compiled(read)))


_OTHER_TAGS = {"ku": "kmr", "prs": "fa-af", "fa-ir": "fa", "nb": "no", "ds": "de-simple", "ps-af": "ps"}
"""What devices and messengers call languages that we know by another tag."""


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


def compiled(catalog: BabelCatalog) -> bytes:
    """Give a catalog in gettext's binary form (.mo), without fuzzy entries."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def entries(catalog: BabelCatalog) -> Iterator[Message]:
    """Give the entries of a catalog without its header."""
    return (message for message in catalog if message.id)


def read_catalog(path: Path) -> BabelCatalog:
    """Read one .po file; raises CatalogErrors naming its line where it is not one."""
    words = path.read_bytes()
    try:
        return read_po(io.StringIO(words.decode("utf-8")), abort_invalid=True)
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


def _template(folder: Path, findings: list[str]) -> frozenset[str]:
    path = folder / "messages.pot"
    if not path.exists():
        findings.append(f"{path}: missing - run: lotse strings update")
        return frozenset()
    try:
        return frozenset(str(message.id) for message in entries(read_catalog(path)))
    except CatalogErrors as error:
        findings.extend(error.findings)
        return frozenset()


def _read(po: Path, findings: list[str]) -> BabelCatalog | None:
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
    found = []
    if catalog.locale_identifier != code:
        found.append(f"{po}:1: Language is {catalog.locale_identifier!r}, the folder says {code!r} - {remedy}")
    wanted = LANGUAGES[code].plurals if code in LANGUAGES else ""
    header = re.search(r'"Plural-Forms: (.*?)\\n"', po.read_text(encoding="utf-8"))
    if header is None:
        found.append(f"{po}:1: no Plural-Forms - {remedy}")
    elif wanted and _bare(header[1]) != _bare(wanted):
        found.append(f"{po}:1: Plural-Forms is {header[1]!r}, ours is {wanted!r} - {remedy}")
    return found


def _bare(header: str) -> str:
    return re.sub(r"\s|(?<==)\(|\)(?=;)", "", header + ";").rstrip(";")


def _catalog(read: BabelCatalog, language: Language, template: frozenset[str], findings: list[str]) -> Catalog:
    plain: dict[str, str] = {}
    formal: dict[str, str] = {}
    for message in entries(read):
        if message.fuzzy or not message.string or not isinstance(message.id, str):
            continue
        where = f"locales/{language.code}/LC_MESSAGES/messages.po:{message.lineno or 0}"
        if message.context not in {None, FORMAL}:
            findings.append(f"{where}: msgctxt {message.context!r} - only {FORMAL!r} is known")
            continue
        try:
            if placeholders(str(message.string)) != placeholders(message.id):
                findings.append(f"{where}: other placeholders than in {message.id!r} - write the same names in braces")
        except ValueError as error:
            findings.append(f"{where}: {error} in {message.string!r} - write {{name}}, or {{{{ for a brace")
        (formal if message.context else plain)[message.id] = str(message.string)
    missing = () if language.code == "en" else tuple(sorted(template - plain.keys()))
    return Catalog(language, Register(language, plain), Register(language, {**plain, **formal}), missing)
