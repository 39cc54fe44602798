"""The catalogs: every sentence in every language, as the translators left them in ``locales/``."""

import gettext
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message

from bot.languages.catalog_file import (
    FORMAL,
    CatalogErrors,
    compiled,
    entries,
    forms_of,
    language_of,
    read_catalog,
    read_newest,
    same_values,
    source_of,
)
from bot.languages.known import LANGUAGES, Language
from bot.languages.pseudo import PSEUDO, pseudo
from bot.languages.untranslated import Expected, Untranslated, expected, together
from dialogs.office import ZONE
from dialogs.rules.words import LEXICONS, NEIGHBOURS

__all__ = ["LOCALES", "CatalogErrors", "Catalogs", "LanguageOffer"]

Today: TypeAlias = Callable[[], date]
"""Gives the day in Europe/Berlin."""

LOCALES = Path(__file__).parents[2] / "locales"
"""Where the shipped catalogs lie, beside the packages in the source tree and in the wheel alike."""

UNCHECKED = frozenset({"review: machine", "review: draft"})
"""What a catalog's header says (Last-Translator) while its sentences are drafts."""
ALWAYS = ("de", "en")
"""Offered even while incomplete: English is the msgid itself, German is where the wording is decided."""


@dataclass(frozen=True, slots=True)
class LanguageOffer:
    """What an operator wants to offer of what there is."""

    only: tuple[str, ...] = ()
    """Codes of the languages; none means all."""
    unreviewed: bool = True
    """Whether a language may be offered while some of its sentences are drafts."""
    pseudo: bool = False
    """Whether the invented languages are offered, for looking at layouts."""
    grace_days: int = 0
    """For how many days after a sentence came to be a language that lacks it is still offered (never for tier A)."""


EVERYTHING = LanguageOffer()


@dataclass(frozen=True)
class Register:
    """One way of speaking in one language (du or Sie): its sentences by msgid."""

    language: Language
    sentences: Mapping[str, str]
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Sentences that count something, in the forms of the language; ``sentences`` has the last, for most numbers."""
    borrowed: Mapping[str, "Register"] = field(default_factory=dict)
    """Who says what it has no words for yet: the language nearest to it."""
    prepared: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    """Sentences already taken apart at their placeholders; filled by :class:`bot.languages.speaker.Speaker`."""

    def sentence(self, msgid: str) -> str:
        """Give the sentence of ``msgid``; in another language's words, or the English source, where there is none."""
        if lender := self.borrowed.get(msgid):
            return lender.sentence(msgid)
        return self.sentences.get(msgid, msgid)

    def in_form(self, one: str, more: str, number: int) -> str:
        """Give a sentence that counts something in its form for a number; the English source where there is none."""
        if lender := self.borrowed.get(one):
            return lender.in_form(one, more, number)
        if forms := self.forms.get(one):
            return forms[self.language.form(number)]
        return one if number == 1 else more

    def language_of(self, msgid: str) -> Language:
        """Give the language that the sentence of ``msgid`` is in."""
        return self.borrowed[msgid].language if msgid in self.borrowed else self.language


@dataclass(frozen=True)
class Catalog:
    """One language's sentences for clients, in both registers, and the msgids it still lacks."""

    language: Language
    plain: Register
    formal: Register
    missing: tuple[str, ...]
    checked: bool
    """False while some of its sentences have not been read by somebody who speaks it."""


@dataclass(frozen=True)
class Menu:
    """What is offered from one day to another."""

    withheld: Mapping[str, str]
    languages: tuple[Language, ...]
    by_code: Mapping[str, Language]
    by_name: Mapping[str, Language]
    until: date
    """The day from which something else is offered."""


def _today() -> date:
    return datetime.now(ZONE).date()


class Catalogs:
    """All catalogs of a folder. Made by :meth:`load`; nothing of it changes but what is offered, from day to day."""

    def __init__(
        self,
        folder: Path,
        catalogs: Mapping[str, Catalog],
        template: Mapping[str, Expected],
        offer: LanguageOffer = EVERYTHING,
        today: Today = _today,
    ) -> None:
        self.folder = folder
        self._catalogs = {code: _with_loans(catalog, catalogs) for code, catalog in catalogs.items()}
        self._ends = {
            code: {msgid: template[msgid].withdrawn_on(offer.grace_days) for msgid in catalog.missing}
            for code, catalog in catalogs.items()
            if code not in ALWAYS
        }
        """The day on which each language is withdrawn for want of each sentence it lacks; None for already."""
        self._offer, self._today = offer, today
        self._desk: dict[str, gettext.NullTranslations] = {}
        self._menu = self._choose(today())

    def _choose(self, today: date) -> Menu:
        """Choose what is offered on a day."""
        order = list(LANGUAGES)
        withheld = {
            code: reason
            for code, catalog in self._catalogs.items()
            if (reason := _withheld(catalog, self._offer, self._ends.get(code, {}).values(), today))
        }
        codes = [code for code in self._catalogs if code not in withheld]
        codes.sort(key=lambda code: order.index(code) if code in LANGUAGES else len(order))
        languages = tuple(self._catalogs[code].language for code in codes)
        ends = {day for days in self._ends.values() for day in days.values() if day is not None and day > today}
        return Menu(
            withheld,
            languages,
            {language.code: language for language in languages},
            {language.name: language for language in languages},
            min(ends, default=date.max),
        )

    @property
    def _now(self) -> Menu:
        """What is offered today. The clock is only looked at while a day is known on which that changes."""
        if self._menu.until != date.max and (today := self._today()) >= self._menu.until:
            self._menu = self._choose(today)
        return self._menu

    @property
    def withheld(self) -> Mapping[str, str]:
        """Why a language is not offered, by its code."""
        return self._now.withheld

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages offered, in the menu's order."""
        return self._now.languages

    @property
    def by_name(self) -> Mapping[str, Language]:
        """The languages offered by what they call themselves."""
        return self._now.by_name

    @classmethod
    def load(cls, folder: Path = LOCALES, offer: LanguageOffer = EVERYTHING, today: Today = _today) -> "Catalogs":
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
        return cls(folder, catalogs, template, offer, today)

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """The languages offered, as (catalog code, endonym), in the menu's order."""
        return tuple((language.code, language.name) for language in self.languages)

    @property
    def untranslated(self) -> tuple[Untranslated, ...]:
        """What languages that are offered all the same lack, with what is shown instead and until when."""
        return together(
            Untranslated(msgid, (language.code,), register.language_of(msgid).code, ends.get(msgid))
            for language in self.languages
            for register in (self.register(language.code, formal=False),)
            for ends in (self._ends.get(language.code, {}),)
            for msgid in register.borrowed
        )

    @property
    def incomplete(self) -> Mapping[str, tuple[str, ...]]:
        """The msgids without a usable sentence, by the code of the language that lacks them."""
        return {code: catalog.missing for code, catalog in self._catalogs.items() if catalog.missing}

    @property
    def strange(self) -> Mapping[str, str]:
        """What is not known of languages that have a catalog and are not offered for it, by their codes."""
        return {code: why for code, why in self.withheld.items() if why == _strange(self._catalogs[code].language)}

    def language(self, code: str) -> Language:
        """Give the language of ``code`` if it is offered, else German: whole sentences are never mixed."""
        offered = self._now.by_code
        return offered.get(code) or offered["de"]

    def find(self, tag: str) -> str:
        """Give the offered catalog code nearest to a device's or a link's language tag ("ar-SY", "ku"); "" for none."""
        wanted = tag.strip().replace("_", "-").lower()
        wanted = _OTHER_TAGS.get(wanted, wanted)
        tags = {language.tag.lower(): language.code for language in self.languages}
        while wanted:
            if wanted in tags:
                return tags[wanted]
            if begun := next((code for full_tag, code in tags.items() if full_tag.startswith(wanted + "-")), ""):
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


def _template(folder: Path, findings: list[str]) -> Mapping[str, Expected]:
    path = folder / "messages.pot"
    if not path.exists():
        findings.append(f"{path}: missing - run: lotse strings update")
        return {}
    found: dict[str, Expected] = {}
    try:
        for message in entries(read_catalog(path)):
            try:
                found[source_of(message)[0]] = expected(message)
            except ValueError as error:
                findings.append(f"{path}:{message.lineno or 1}: {error} - run: lotse strings update")
    except CatalogErrors as error:
        findings.extend(error.findings)
    return found


def _with_loans(catalog: Catalog, catalogs: Mapping[str, Catalog]) -> Catalog:
    """Give a catalog that says what it lacks in the words of its parents, or else in English."""
    if not catalog.missing:
        return catalog
    plain = {msgid: _lender(msgid, catalog.language, catalogs, formal=False) for msgid in catalog.missing}
    formal = {msgid: _lender(msgid, catalog.language, catalogs, formal=True) for msgid in catalog.missing}
    return replace(
        catalog, plain=replace(catalog.plain, borrowed=plain), formal=replace(catalog.formal, borrowed=formal)
    )


def _lender(msgid: str, borrower: Language, catalogs: Mapping[str, Catalog], *, formal: bool) -> Register:
    lender = catalogs.get(borrower.parent)
    while lender is not None:
        register = lender.formal if formal else lender.plain
        if msgid in register.sentences:
            return register
        lender = catalogs.get(lender.language.parent)
    return catalogs["en"].plain


def _withheld(catalog: Catalog, offer: LanguageOffer, ends: Iterable[date | None], today: date) -> str:
    """Say why a language is not offered; empty where it is. German always is: whole sentences fall back to it."""
    code = catalog.language.code
    if code == "de" or catalog.language in PSEUDO:
        return ""
    if offer.only and code not in offer.only:
        return "not in LOTSE_LANGUAGES"
    if strange := _strange(catalog.language):
        return strange
    if any(day is None or day <= today for day in ends):
        return f"{len(catalog.missing)} sentences missing"
    if not (offer.unreviewed or catalog.checked):
        return "not reviewed, and LOTSE_UNREVIEWED_LANGUAGES is false"
    return ""


def _strange(language: Language) -> str:
    """Say what is not known of a language that has a catalog; empty where menus know it and its typed words are read.

    Where it has no words of its own, those of its parent are enough if they are read in its place.
    """
    code, parent = language.code, language.parent
    if code not in LANGUAGES:
        return "its own name, its direction and its plural forms are not known - add its row to bot/languages/known.py"
    if code in LEXICONS or (parent in LEXICONS and parent in NEIGHBOURS.get(code, ())):
        return ""
    return (
        "typed words are not read, those of a crisis neither - add a module to dialogs/rules/words/ and its line to "
        "LEXICONS in dialogs/rules/words/__init__.py"
    )


def _invented(language: Language, template: Mapping[str, Expected]) -> Catalog:
    sentences = {msgid: pseudo(expected.plural or msgid, language) for msgid, expected in template.items()}
    forms = {
        msgid: (pseudo(msgid, language), sentences[msgid]) for msgid, expected in template.items() if expected.plural
    }
    words = Register(language, sentences, forms)
    return Catalog(language, words, words, (), checked=True)


def _context(message: Message) -> str:
    """Give an entry's msgctxt, which Babel leaves as bytes when it reads a .mo."""
    context: str | bytes = message.context or ""
    return context.decode() if isinstance(context, bytes) else context


def _catalog(read: BabelCatalog, language: Language, template: Mapping[str, Expected], findings: list[str]) -> Catalog:
    plain: dict[str, str] = {}
    formal: dict[str, str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    counted_formally: dict[str, tuple[str, ...]] = {}
    for message in entries(read):
        if message.fuzzy or not (forms := forms_of(message)):
            continue
        msgid, plural = source_of(message)
        where = f"locales/{language.code}/LC_MESSAGES/messages.po:{message.lineno or 0}"
        if (context := _context(message)) not in {"", FORMAL}:
            findings.append(f"{where}: msgctxt {context!r} - only {FORMAL!r} is known")
            continue
        try:
            if not all(same_values(form, msgid, counts=bool(plural)) for form in forms):
                findings.append(f"{where}: other placeholders than in {msgid!r} - write the same names in braces")
        except ValueError as error:
            findings.append(f"{where}: {error} in {forms!r} - write {{name}}, or {{{{ for a brace")
        (formal if context else plain)[msgid] = forms[-1]
        if plural:
            (counted_formally if context else counted)[msgid] = forms
    missing = () if language.code == "en" else tuple(sorted(template.keys() - plain.keys()))
    return Catalog(
        language,
        Register(language, plain, counted),
        Register(language, {**plain, **formal}, {**counted, **counted_formally}),
        missing,
        checked=read.last_translator not in UNCHECKED,
    )
