"""The languages we know: what they call themselves, their direction, their plural forms, their place in the menu."""

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

_TWO = "nplurals=2; plural=(n != 1);"
_TWO_WITH_ZERO = "nplurals=2; plural=(n > 1);"
_SLASH = "{day}/{month}"
_TWO_DIGITS = "{day:02}.{month:02}"
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
    day: str = "{day}.{month}."
    """How a day is written in digits: the day goes first everywhere, as in every letter from a German office."""
    parent: str = ""
    """The code of the language its readers understand best where a sentence of theirs is missing; empty: English."""

    @property
    def direction(self) -> str:
        """Say "rtl" or "ltr", as HTML writes it."""
        return "rtl" if self.rtl else "ltr"

    @property
    def number_of_forms(self) -> int:
        """Say how many forms a sentence that counts has."""
        return _rule(self.plurals)[0]

    def form(self, number: int) -> int:
        """Say which form a sentence has for a number, from 0."""
        return _rule(self.plurals)[1](number)


@cache
def _rule(plurals: str) -> tuple[int, Callable[[int], int]]:
    """Read a header: how many forms there are, and which of them a number asks for."""
    forms, _, rule = plurals.removesuffix(";").partition(";")
    return int(forms.partition("=")[2]), gettext.c2py(rule.partition("=")[2])


LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (
        Language("de", "Deutsch", "de"),
        Language("de@simple", "Einfaches Deutsch", "de-simple", parent="de"),
        Language("en", "English", "en-GB", day=_SLASH),
        Language(
            "ar",
            "العربية",
            "ar",
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
            rtl=True,
            day=_SLASH,
        ),
        Language("fa_AF", "دری (افغانستان)", "fa-AF", _TWO_WITH_ZERO, rtl=True, parent="fa", day=_SLASH),
        Language("fa", "فارسی (ایران)", "fa", _TWO_WITH_ZERO, rtl=True, day=_SLASH),
        Language("ps", "پښتو", "ps", rtl=True, day=_SLASH),
        Language("uk", "Українська", "uk", f"nplurals=3; plural=({_SLAVIC});", day=_TWO_DIGITS),
        Language("ru", "Русский", "ru", f"nplurals=3; plural=({_SLAVIC});", day=_TWO_DIGITS),
        Language("tr", "Türkçe", "tr", day=_TWO_DIGITS),
        Language("kmr", "Kurmancî", "kmr", day=_TWO_DIGITS),
        Language("ti", "ትግርኛ", "ti", _TWO_WITH_ZERO, day=_SLASH),
        Language("so", "Soomaali", "so", day=_SLASH),
        Language("fr", "Français", "fr", _TWO_WITH_ZERO, day=_SLASH),
        Language("es", "Español", "es", day=_SLASH),
        Language("bg", "Български", "bg", day=_TWO_DIGITS),
        Language(
            "ro",
            "Română",
            "ro",
            "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);",
            day=_TWO_DIGITS,
        ),
        Language(
            "pl",
            "Polski",
            "pl",
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
            day=_TWO_DIGITS,
        ),
        Language("it", "Italiano", "it", day=_SLASH),
        Language("vi", "Tiếng Việt", "vi", "nplurals=1; plural=0;", day=_SLASH),
        Language("sq", "Shqip", "sq"),
        Language("sr_Latn", "Srpski", "sr-Latn", f"nplurals=3; plural=({_SLAVIC});"),
        Language("ckb", "سۆرانی", "ckb", rtl=True, day=_SLASH),
        Language("am", "አማርኛ", "am", _TWO_WITH_ZERO, day=_SLASH),
    )
}
"""The languages we know, in the menu's order; each is offered once its catalog is complete and its words are read.

The plural headers are ours: Babel's built-in ones give Persian and Turkish one form and swap two of the Arabic ones.
"""

DIRECTIONS: Mapping[str, str] = {language.tag: language.direction for language in LANGUAGES.values()}
"""The direction of each language by its tag."""
