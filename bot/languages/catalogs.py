"""The catalogs: every sentence in every language, as the translators left them in ``locales/``."""

import gettext
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message

from bot.languages.catalog_file import (
    FORMAL,
    CatalogErrors,
    compiled,
    entries,
    language_of,
    placeholders,
    read_catalog,
    read_newest,
)
from bot.languages.known import LANGUAGES, Language
from bot.languages.pseudo import PSEUDO, pseudo

__all__ = ["LOCALES", "CatalogErrors", "Catalogs", "Offer"]

LOCALES = Path(__file__).parents[2] / "locales"
"""Where the shipped catalogs lie, beside the packages in the source tree and in the wheel alike."""

UNCHECKED = frozenset({"review: machine", "review: draft"})
"""What a catalog's header says (Last-Translator) while its sentences are drafts."""
ALWAYS = ("de", "en")
"""Offered even while incomplete: English is the msgid itself, German is where the wording is decided."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What an operator wants to offer of what there is."""

    only: tuple[str, ...] = ()
    """Codes of the languages; none means all."""
    unreviewed: bool = True
    """Whether a language may be offered while some of its sentences are drafts."""
    pseudo: bool = False
    """Whether the invented languages are offered, for looking at layouts."""


EVERYTHING = Offer()


@dataclass(frozen=True)
class Register:
    """One way of speaking in one language (du or Sie): its sentences by msgid."""

    language: Language
    sentences: Mapping[str, str]
    prepared: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Sentences already taken apart at their placeholders; filled by :class:`bot.languages.speaker.Speaker`."""

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
    checked: bool
    """False while some of its sentences have not been read by somebody who speaks it."""


class Catalogs:
    """All catalogs of a folder. Made by :meth:`load`; never changes."""

    def __init__(self, folder: Path, catalogs: Mapping[str, Catalog], offer: Offer = EVERYTHING) -> None:
        self.folder = folder
        self._catalogs = catalogs
        order = list(LANGUAGES)
        self.withheld: Mapping[str, str] = {
            code: reason for code, catalog in catalogs.items() if (reason := _withheld(catalog, offer))
        }
        """Why a language is not offered, by its code."""
        codes = [code for code in catalogs if code not in self.withheld]
        codes.sort(key=lambda code: order.index(code) if code in LANGUAGES else len(order))
        self.languages: tuple[Language, ...] = tuple(catalogs[code].language for code in codes)
        """The languages offered, in the menu's order."""
        self._offered = {language.code: language for language in self.languages}
        self.by_name: Mapping[str, Language] = {language.name: language for language in self.languages}
        """The languages offered by what they call themselves."""
        self._desk: dict[str, gettext.NullTranslations] = {}

    @classmethod
    def load(cls, folder: Path = LOCALES, offer: Offer = EVERYTHING) -> "Catalogs":
        """Read every ``<code>/LC_MESSAGES/messages.po`` of ``folder``, or its .mo where that is not older.

        Raises CatalogErrors naming file, line, what is wrong and the remedy; no catalog is used half.
        """
        findings: list[str] = []
        template = _template(folder, findings)
        catalogs: dict[str, Catalog] = {}
        for place in sorted(folder.glob("*/LC_MESSAGES")):
            code = place.parent.name
            if (read := read_newest(place / "messages.po", findings)) is not None:
                catalogs[code] = _catalog(read, language_of(code, place, read), template, findings)
        for code in ALWAYS:
            if code not in catalogs and not findings:
                findings.append(f"{folder}: no catalog for {code!r} - restore {code}/LC_MESSAGES/messages.po")
        findings += [
            f"LOTSE_LANGUAGES: there is no catalog {code!r} - use some of: {', '.join(catalogs)}"
            for code in offer.only
            if code not in catalogs
        ]
        if findings:
            raise CatalogErrors(findings)
        if offer.pseudo:
            catalogs |= {language.code: _invented(language, template) for language in PSEUDO}
        return cls(folder, catalogs, offer)

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

    def name(self, code: str) -> str:
        """Give what a language calls itself, offered or not."""
        return self._catalogs[code].language.name

    def checked(self, code: str) -> bool:
        """Tell whether somebody who speaks the language has read its sentences."""
        return self._catalogs[self.language(code).code].checked

    def register(self, code: str, *, formal: bool) -> Register:
        """Give the sentences of a language in one register."""
        catalog = self._catalogs[self.language(code).code]
        return catalog.formal if formal else catalog.plain

    def desk(self, code: str = "de") -> gettext.NullTranslations:
        """Give the staff desk's sentences, as Jinja's i18n extension and ``gettext`` take them; English without any.

        Raises CatalogErrors if the catalog cannot be read.
        """
        if code not in self._desk:
            self._desk[code] = _desk(self.folder / code / "LC_MESSAGES" / "desk.po")
        return self._desk[code]


def _desk(po: Path) -> gettext.NullTranslations:
    findings: list[str] = []
    read = read_newest(po, findings)
    if findings:
        raise CatalogErrors(findings)
    return gettext.NullTranslations() if read is None else gettext.GNUTranslations(io.BytesIO(compiled(read)))


_OTHER_TAGS = {"ku": "kmr", "prs": "fa-af", "fa-ir": "fa", "nb": "no", "ds": "de-simple", "ps-af": "ps"}
"""What devices and messengers call languages that we know by another tag."""


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


def _withheld(catalog: Catalog, offer: Offer) -> str:
    """Say why a language is not offered; empty where it is. German always is: whole sentences fall back to it."""
    code = catalog.language.code
    if code == "de" or catalog.language in PSEUDO:
        return ""
    if offer.only and code not in offer.only:
        return "not in LOTSE_LANGUAGES"
    if catalog.missing and code not in ALWAYS:
        return f"{len(catalog.missing)} sentences missing"
    if not (offer.unreviewed or catalog.checked):
        return "not reviewed, and LOTSE_UNREVIEWED_LANGUAGES is false"
    return ""


def _invented(language: Language, template: frozenset[str]) -> Catalog:
    words = Register(language, {msgid: pseudo(msgid, language) for msgid in template})
    return Catalog(language, words, words, (), checked=True)


def _context(message: Message) -> str:
    """Give an entry's msgctxt, which Babel leaves as bytes when it reads a .mo."""
    context: str | bytes = message.context or ""
    return context.decode() if isinstance(context, bytes) else context


def _catalog(read: BabelCatalog, language: Language, template: frozenset[str], findings: list[str]) -> Catalog:
    plain: dict[str, str] = {}
    formal: dict[str, str] = {}
    for message in entries(read):
        if message.fuzzy or not message.string or not isinstance(message.id, str):
            continue
        where = f"locales/{language.code}/LC_MESSAGES/messages.po:{message.lineno or 0}"
        if (context := _context(message)) not in {"", FORMAL}:
            findings.append(f"{where}: msgctxt {context!r} - only {FORMAL!r} is known")
            continue
        try:
            if placeholders(str(message.string)) != placeholders(message.id):
                findings.append(f"{where}: other placeholders than in {message.id!r} - write the same names in braces")
        except ValueError as error:
            findings.append(f"{where}: {error} in {message.string!r} - write {{name}}, or {{{{ for a brace")
        (formal if context else plain)[message.id] = str(message.string)
    missing = () if language.code == "en" else tuple(sorted(template - plain.keys()))
    checked = read.last_translator not in UNCHECKED
    return Catalog(language, Register(language, plain), Register(language, {**plain, **formal}), missing, checked)
