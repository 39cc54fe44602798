"""Where somebody lives, and which office that leads to: postal codes, municipalities, borders."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from rapidfuzz import fuzz, process

from dialogs.office import Area, Municipality, Office
from dialogs.rules.phrases import CLEARLY_BEST, LONG_ENOUGH, NEAR_ENOUGH, Phrases
from dialogs.rules.reading import JSON, Reading, Understood, Unread
from dialogs.rules.words import LEXICONS, in_latin, meaning_of, negations_of, phrases
from dialogs.rules.words.cities import CITIES, COUNTRIES
from dialogs.rules.writing import bare, normalise, plain

MOST_WORDS = 30
"""Words of an answer that are searched for a place."""
LONGEST_NAME = 6
"""Words in the longest name of a place."""
FIRST_POSTAL_CODE, LAST_POSTAL_CODE = 1067, 99998
ENDING_AFTER_APOSTROPHE = re.compile(r"(?<=\w)'[a-z]{1,5}\b")
"""Turkish "Trier'de"."""
CYRILLIC = re.compile("[а-яіїєґ]+")
IN_A_COUNTRY = frozenset(
    plain(word)
    for word in (
        {
            "in",
            "im",
            "noch",
            "still",
            "في",
            "ب",
            "در",
            "به",
            "в",
            "у",
            "a",
            "en",
            "au",
            "em",
            "an",
            "w",
            "la",
            "na",
            "ne",
        }
        | {"li", "ne", "አብ", "u", "wa"}
    )
)
"""Words before a country somebody is in."""
FROM_A_COUNTRY = frozenset(
    plain(word)
    for word in (
        ("aus", "from", "من", "از", "из", "з", "із", "от", "de", "din", "z", "ze", "da", "nga", "iz", "ji", "لە")
    )
)
"""Words before a country somebody comes from."""
LUXEMBOURG = re.compile(r"\bl\s?-\s?\d{4}\b")


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Where a place leads.

    ``outcome`` is "inside" (``office`` is responsible, ``site`` its nearest site), "outside" (another service is),
    "border" (only the municipality decides: ask for one of ``inside`` and ``outside`` and put it into the place as
    "municipality"), "unknown" (go on with the office of the door; the talk will tell) or "abroad".
    """

    outcome: Literal["inside", "outside", "border", "unknown", "abroad"]
    office: str | None = None
    site: str = ""
    area: str = ""
    """The id of the part of the catchment: the Kreis, which matters for Jugendamt and Ausländerbehörde."""
    municipality: str = ""
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """One municipality with the part of the catchment and the office it belongs to."""

    office: Office
    area: Area
    municipality: Municipality

    @property
    def site(self) -> str:
        """The nearest site's id."""
        return self.municipality.site or self.area.site

    @property
    def name(self) -> str:
        """The name that tells it from every other place, as it is offered where a name alone is not enough."""
        if self.municipality.also_elsewhere and "(" not in self.municipality.name:
            return f"{self.municipality.name} ({self.area.name})"
        return self.municipality.name

    @property
    def short(self) -> str:
        """The name without what tells it from others: "Naurath" of "Naurath (Wald)"."""
        return re.split(r" \(| bei ", self.municipality.name)[0]

    @property
    def twin(self) -> str:
        """The name of the place of the same name outside the catchment; empty where there is none."""
        elsewhere = self.municipality.also_elsewhere
        return f"{self.short} ({elsewhere})" if elsewhere else ""

    def inside(self) -> Responsibility:
        """Say that its office is responsible."""
        return Responsibility("inside", self.office.id, self.site, self.area.id, self.municipality.name)


def municipalities(offices: tuple[Office, ...], code: str = "") -> Iterator[Found]:
    """Go through every municipality of every catchment, or those of one postal code."""
    for office in offices:
        for area in office.areas:
            for municipality in area.municipalities:
                if not code or code in municipality.postal_codes:
                    yield Found(office, area, municipality)


# Deciding


def decide(place: Mapping[str, Any], offices: tuple[Office, ...]) -> Responsibility:
    """Find the office that is responsible for a place.

    ``place`` is what :func:`read_place` gives or a button says: any of "area", "office", "postal_code",
    "municipality", and the marks "outside", "abroad", "unknown", "reception". ``offices`` begins with the one whose
    door was used, which takes everybody whose place is not known.
    """
    name, code = str(place.get("municipality") or ""), str(place.get("postal_code") or "")
    if place.get("abroad"):
        decided = Responsibility("abroad")
    elif place.get("unknown"):
        decided = _unknown(code, offices)
    elif place.get("outside"):
        decided = Responsibility("outside", municipality=name)
    elif name:
        decided = _by_municipality(name, code, offices)
    elif code:
        decided = _by_postal_code(code, offices)
    else:
        decided = _by_button(place, offices)
    return decided


def _by_button(place: Mapping[str, Any], offices: tuple[Office, ...]) -> Responsibility:
    """Decide for an area, a reception centre, or an office alone."""
    chosen = next((office for office in offices if office.id == place.get("office")), None)
    for office in (chosen,) if chosen else offices:
        for area in office.areas:
            if area.id == place.get("area"):
                return Responsibility("inside", office.id, area.site, area.id)
    if place.get("reception") or chosen:
        office = chosen or offices[0]
        return Responsibility("inside", office.id, office.sites[0].id)
    return _unknown("", offices)


def _unknown(code: str, offices: tuple[Office, ...]) -> Responsibility:
    """Go on although the place is not known: with the office the postal code points to, else with the door's."""
    near = next(municipalities(offices, code), None) if code else None
    if near is not None:
        return Responsibility("unknown", near.office.id, near.site)
    return Responsibility("unknown", offices[0].id, offices[0].sites[0].id)


def _by_municipality(name: str, code: str, offices: tuple[Office, ...]) -> Responsibility:
    if code and any(
        name in border.outside for office in offices for border in office.borders if border.postal_code == code
    ):
        return Responsibility("outside", municipality=name)
    if code:
        coded = [place for place in municipalities(offices, code) if name in (place.municipality.name, place.short)]
        return coded[0].inside() if coded else _by_postal_code(code, offices)
    exact = next((place for place in municipalities(offices) if name == place.name), None)
    if exact is not None:
        return exact.inside()
    named = [place for place in _names(offices).get(plain(name), ()) if isinstance(place, Found)]
    if named:
        twins = tuple(place.twin for place in named if place.twin)
        first = named[0]
        inside = tuple(place.name for place in named)
        return Responsibility("border", first.office.id, first.site, inside=inside, outside=twins)
    return Responsibility("outside", municipality=name)


def _by_postal_code(code: str, offices: tuple[Office, ...]) -> Responsibility:
    here = list(municipalities(offices, code))
    borders = [border for office in offices for border in office.borders if border.postal_code == code]
    if not here:
        return Responsibility("outside")
    first = here[0]
    if borders:
        inside = tuple(place.municipality.name for place in here)
        outside = tuple(name for border in borders for name in border.outside)
        return Responsibility("border", first.office.id, first.site, inside=inside, outside=outside)
    areas = {place.area.id for place in here}
    site = first.site if len({place.site for place in here}) == 1 else first.area.site
    return Responsibility(
        "inside",
        first.office.id,
        site,
        first.area.id if len(areas) == 1 else "",
        first.municipality.name if len(here) == 1 else "",
    )


# Reading


def read_place(words: str, offices: tuple[Office, ...], *, mistyped: bool = True) -> Reading:
    """Read where somebody lives, in any language and script, as a place for :func:`decide`.

    A postal code in any digits, with "D-", spaces or a name beside it; the name of a municipality, of an area, of a
    place just across the border or of a large German town, also mistyped; "in a reception centre", "not in Germany",
    "I don't know". A name that several places have comes as it is: :func:`decide` then asks which. No mistake is
    forgiven unless ``mistyped``.
    """
    text = normalise(words, 300)
    close = re.sub(r"(?<=\d)[ .](?=\d)", "", text)
    if found := re.search(r"(?<![\d+])\d{5}(?!\d)", close):
        code = found.group()
        if not FIRST_POSTAL_CODE <= int(code) <= LAST_POSTAL_CODE:
            return Unread()
        place: dict[str, JSON] = {"postal_code": code}
        name = _named(bare(close), offices, code)
        return Understood({**place, "municipality": name} if name else place)
    if LUXEMBOURG.search(text):
        return Understood({"abroad": True})
    plain_text = " ".join(bare(ENDING_AFTER_APOSTROPHE.sub("", text)).split()[:MOST_WORDS])
    return (
        _by_name(_exactly(plain_text, offices), plain_text, offices)
        or _by_phrase(plain_text)
        or (_by_name(_mistyped(plain_text, offices), plain_text, offices) if mistyped else None)
        or Unread()
    )


def _named(text: str, offices: tuple[Office, ...], code: str) -> str:
    """Give the municipality that is named beside its postal code, inside or outside the catchment."""
    for target in _exactly(text, offices) or _mistyped(text, offices):
        match target:
            case Found() as found if code in found.municipality.postal_codes:
                return found.municipality.name
            case str(name) if any(
                border.postal_code == code and name in border.outside for office in offices for border in office.borders
            ):
                return name
    return ""


def _by_name(targets: tuple["Target", ...], text: str, offices: tuple[Office, ...]) -> Reading | None:
    found = [target for target in targets if isinstance(target, Found)]
    if len(found) == 1 and (not found[0].twin or plain(found[0].name) in text):
        return Understood({"municipality": found[0].name, "office": found[0].office.id})
    if found:
        return Understood({"municipality": found[0].short})
    match targets:
        case (Area() as area, *_):
            office = next(office for office in offices if area in office.areas)
            return Understood({"area": area.id, "office": office.id})
        case (str(name), *_):
            return Understood({"municipality": name, "outside": True})
        case _:
            return None


def _by_phrase(text: str) -> Reading | None:
    if text and _is_abroad(text):
        return Understood({"abroad": True})
    if meaning_of("unknown", text, "") == "unknown" or meaning_of("unknown", text, "de") == "unknown":
        return Understood({"unknown": True})
    hits = {hit.meaning for code in LEXICONS for hit in phrases("places", code).within(text)}
    hits = hits or {in_latin("places", text, code) or "" for code in LEXICONS}
    for meaning in ("abroad", "reception", "unknown"):
        if meaning in hits:
            return Understood({meaning: True})
    return None


def _is_abroad(text: str) -> bool:
    """Tell whether somebody names a country as where they are: "in Syrien", not "aus Syrien"."""
    countries = _countries()
    if any(word[0] == "ب" and countries.whole(word[1:]) for word in text.split()):
        return True
    if countries.whole(text):
        return True
    return any(
        set(text[: hit.start].split()[-2:]) & IN_A_COUNTRY and not set(text.split()) & FROM_A_COUNTRY
        for hit in countries.within(text)
    )


Target = Found | Area | str
"""What a name may stand for: a municipality of a catchment, an area, or a place outside."""


def _exactly(text: str, offices: tuple[Office, ...]) -> tuple[Target, ...]:
    """Find what the first place named in a plain text stands for, also with the ending or prefix of a case."""
    names, words = _names(offices), text.split()[:MOST_WORDS]
    for at in range(len(words)):
        if set(words[max(at - 2, 0) : at]) & _all_negations():
            continue
        for length in range(min(LONGEST_NAME, len(words) - at), 0, -1):
            if targets := names.get(" ".join(words[at : at + length])):
                return targets
        if targets := next(filter(None, map(names.get, _stems(words[at]))), None):
            return targets
    return ()


def _stems(word: str) -> Iterator[str]:
    """Give what a name may be without the ending of a case or a preposition written close: "Трире", "بترير"."""
    if len(word) >= LONG_ENOUGH and CYRILLIC.fullmatch(word):
        yield from (word[:-1], word[:-2]) if len(word) > LONG_ENOUGH else (word[:-1],)
    if len(word) >= LONG_ENOUGH and word[0] in "بلفوک" and not word.isascii():
        yield word[1:]


def _mistyped(text: str, offices: tuple[Office, ...]) -> tuple[Target, ...]:
    """Find the place whose name is mistyped in a plain text."""
    names, words = _names(offices), text.split()[:MOST_WORDS]
    if set(words) & _all_negations():
        return ()
    for candidate in dict.fromkeys((text[:60], *words)):
        if targets := _nearly(candidate, names):
            return targets
    return ()


def _nearly(text: str, names: Mapping[str, tuple[Target, ...]]) -> tuple[Target, ...]:
    if len(text) < LONG_ENOUGH - 1:
        return ()
    found = process.extract(text, names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH - CLEARLY_BEST, limit=None)
    scored = sorted(((score, name) for name, score, _ in found if _long_enough(text, name)), reverse=True)
    if not scored or scored[0][0] < NEAR_ENOUGH:
        return ()
    best = names[scored[0][1]]
    rival = next((score for score, name in scored if set(map(id, names[name])) != set(map(id, best))), 0)
    return best if scored[0][0] - rival >= CLEARLY_BEST else ()


def _long_enough(text: str, name: str) -> bool:
    """Tell whether a mistyped word is forgiven; in a short one a letter more or less, never the first: "trir"."""
    lengths = sorted((len(text), len(name)))
    return lengths[0] >= LONG_ENOUGH or (lengths == [LONG_ENOUGH - 1, LONG_ENOUGH] and text[0] == name[0])


@lru_cache(maxsize=8)
def _names(offices: tuple[Office, ...]) -> Mapping[str, tuple[Target, ...]]:
    """Index every name by its plain form: municipalities before areas, places just outside, and large towns."""
    index: dict[str, list[Target]] = {}
    for place in municipalities(offices):
        spellings = (place.municipality.name, place.name, place.short, *place.municipality.aliases)
        for name in {plain(name) for name in spellings}:
            index.setdefault(name, []).append(place)
    for name, target in _other_names(offices):
        if key := plain(name):
            index.setdefault(key, [target])
    return {name: tuple(targets) for name, targets in index.items()}


def _other_names(offices: tuple[Office, ...]) -> Iterator[tuple[str, Target]]:
    for office in offices:
        for area in office.areas:
            yield area.name, area
            yield area.name.removeprefix("Kreis ").removeprefix("Landkreis "), area
        for border in office.borders:
            yield from ((outside, outside) for outside in border.outside)
    for city, spellings in CITIES.items():
        yield from ((name, city) for name in (city, *spellings.split("|")))


@lru_cache(maxsize=1)
def _countries() -> Phrases:
    return Phrases({"abroad": COUNTRIES})


@lru_cache(maxsize=1)
def _all_negations() -> frozenset[str]:
    return frozenset().union(*(negations_of(code) for code in LEXICONS)) - {"la", "ma", "no", "na", "ne"}
