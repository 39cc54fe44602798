"""Whether the places and numbers that an office names can be reached, so that nobody is sent into the void."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from bot.office.faults import Code, Fault, FaultValue
from bot.office.toml_lines import Path
from dialogs.office import Hotline, Office, Referral
from dialogs.rules.dialling import dialled
from dialogs.rules.eligibility import OLDEST
from dialogs.rules.hotlines import GERMAN
from dialogs.steps.hotlines import DANGER, EMERGENCY

PURPOSES_NEEDED: Final = ("over27", "area", "abroad")
HOTLINES_NEEDED: Final = ("police", "rescue", "talk", "youth", "parents")
EMERGENCY_NUMBERS: Final[Mapping[str, str]] = {"police": "110", "rescue": EMERGENCY}
"""What everybody in Germany dials in danger (Notrufverordnung, section 1)."""
TO_CONFIRM: Final = frozenset({Code.LONG_UNCHECKED, Code.NOT_SHOWN})
DAYS_UNTIL_RECHECK: Final = 180
"""After so many days an entry of the directory must be looked at again."""
FICTION: Final = re.compile(
    r"03023125|06990009|04066969|02214710|08999998|017139200|015228817386|015228895456|015254599371"
)
"""Numbers kept free for films and samples (Bundesnetzagentur, Mitteilung 148/2021)."""


def directory_faults(office: Office, today: date) -> Iterator[Fault]:
    """Go through telephone numbers, referrals and hotlines; entries not confirmed for 180 days come as warnings.

    Those of a sample come as one: nobody is asked to confirm what is invented.
    """
    yield from _phones(office)
    found = [*_referrals(office, today), *_hotlines(office, today)]
    old = [fault for fault in found if fault.code in TO_CONFIRM] if office.sample else []
    yield from (fault for fault in found if fault not in old)
    if old:
        yield Fault(("sample",), Code.SAMPLE_UNCHECKED, {"count": len(old)})


def unchecked(office: Office, today: date) -> tuple[Referral | Hotline, ...]:
    """Give the entries of the directory that nobody has confirmed for 180 days, and hotlines still to be checked."""
    entries: tuple[Referral | Hotline, ...] = (*office.referrals, *office.hotlines)
    return tuple(
        entry
        for entry in entries
        if (today - entry.checked_on).days > DAYS_UNTIL_RECHECK or (isinstance(entry, Hotline) and entry.to_check)
    )


def _phones(office: Office) -> Iterator[Fault]:
    phones: list[tuple[Path, str]] = [(("phone",), office.phone)]
    phones += [(("sites", at, "phone"), site.phone) for at, site in enumerate(office.sites) if site.phone]
    phones += [(("referrals", at, "phone"), place.phone) for at, place in enumerate(office.referrals) if place.phone]
    phones += [(("on_call", "phone"), office.on_call.phone)] if office.on_call.phone else []
    for path, phone in phones:
        if not _can_be_dialled(phone):
            yield Fault(path, Code.NO_PHONE, {"value": phone})
        elif not office.sample and FICTION.match(dialled(phone).replace("+49", "0")):
            yield Fault(path, Code.SAMPLE_PHONE, {"value": phone})


def _referrals(office: Office, today: date) -> Iterator[Fault]:
    sites = {site.id for site in office.sites}
    purposes = {referral.purpose for referral in office.referrals}
    for missing in (purpose for purpose in PURPOSES_NEEDED if purpose not in purposes):
        yield Fault(("referrals",), Code.PURPOSE_MISSING, {"purpose": missing})
    for position, referral in enumerate(office.referrals):
        path: Path = ("referrals", position)
        yield from _checked(referral, path, today)
        if not (referral.phone or referral.link or referral.address or referral.about):
            yield Fault(path, Code.NO_WAY, {"value": referral.name})
        if referral.link and not is_page(referral.link):
            yield Fault((*path, "link"), Code.NO_LINK, {"value": referral.link})
        for site in referral.sites:
            if site not in sites:
                yield no_site(site, (*path, "sites"), sites)
        for code in referral.postal_codes:
            if not re.fullmatch(r"\d{1,5}", code):
                yield Fault((*path, "postal_codes"), Code.NO_POSTAL_BEGINNING, {"value": code})
        if (referral.latitude is None) != (referral.longitude is None):
            yield Fault(path, Code.HALF_A_PLACE)


def _hotlines(office: Office, today: date) -> Iterator[Fault]:
    known = {hotline.id for hotline in office.hotlines if not hotline.to_check}
    for missing in (hotline for hotline in HOTLINES_NEEDED if hotline not in known):
        yield Fault(("hotlines",), Code.HOTLINE_MISSING, {"hotline": missing})
    for position, hotline in enumerate(office.hotlines):
        path: Path = ("hotlines", position)
        if hotline.to_check:
            yield Fault((*path, "to_check"), Code.NOT_SHOWN, {"value": hotline.name or hotline.number, "today": today})
        else:
            yield from _checked(hotline, path, today)
        if hotline.kind == "danger" and hotline.id not in DANGER and hotline.label is None:
            yield Fault(path, Code.HOTLINE_UNNAMED, {"value": hotline.id, "known": tuple(DANGER)})
        if hotline.kind == "chat":
            if not is_page(hotline.number):
                yield Fault((*path, "number"), Code.NO_LINK, {"value": hotline.number})
        elif not dialled(hotline.number):
            yield Fault((*path, "number"), Code.NOT_DIALLED, {"value": hotline.number})
        if not hotline.languages:
            yield Fault((*path, "languages"), Code.EMPTY)
        yield from _ages(hotline, path)
        yield from _emergency(hotline, path)
        if hotline.id == "talk" and not any(map(_is_for_everybody, office.hotlines)):
            yield Fault(path, Code.NOBODY_FOR_ALL)


def _ages(hotline: Hotline, path: Path) -> Iterator[Fault]:
    """Check that somebody may be as old as a number wants them."""
    lowest = 0
    for key, age in (("youngest", hotline.youngest), ("oldest", hotline.oldest)):
        if age is not None and not lowest <= age <= OLDEST:
            yield Fault((*path, key), Code.OUT_OF_RANGE, {"value": age, "lowest": lowest, "highest": OLDEST})
        elif age is not None:
            lowest = age


def _emergency(hotline: Hotline, path: Path) -> Iterator[Fault]:
    """Check that a number for danger is the one there is, and is shown to everybody."""
    right = EMERGENCY_NUMBERS.get(hotline.id)
    if right is None:
        return
    for key, found in (("number", dialled(hotline.number) in {"", right}), ("kind", hotline.kind == "danger")):
        if not found:
            about = {"value": str(getattr(hotline, key)), "hotline": hotline.id, "right": right}
            yield Fault((*path, key), Code.NO_EMERGENCY_NUMBER, about)


def _is_for_everybody(hotline: Hotline) -> bool:
    """Tell whether anybody at all can talk there about anything, in German."""
    return (
        hotline.kind == "talk"
        and hotline.audience == "all"
        and not hotline.to_check
        and GERMAN in hotline.languages
        and hotline.youngest is None
        and hotline.oldest is None
    )


def _checked(entry: Referral | Hotline, path: Path, today: date) -> Iterator[Fault]:
    days = (today - entry.checked_on).days
    if entry.checked_on == date.min:
        yield Fault(path, Code.NEVER_CHECKED, {"value": entry.id, "today": today})
    elif days < 0:
        yield Fault((*path, "checked_on"), Code.CHECKED_LATER, {"day": entry.checked_on})
    elif days > DAYS_UNTIL_RECHECK:
        about: dict[str, FaultValue] = {"value": entry.id, "days": days, "today": today}
        yield Fault((*path, "checked_on"), Code.LONG_UNCHECKED, about)


def is_page(address: str) -> bool:
    """Tell whether this is the whole address of a page: https, and a host."""
    try:
        parts = urlsplit(address)
    except ValueError:  # half of the brackets of an IPv6 address
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"\s", address)


def no_site(site: str, path: Path, sites: Iterable[str]) -> Fault:
    """Find that a site is named that the office does not have."""
    return Fault(path, Code.NO_SUCH_SITE, {"value": site, "known": tuple(sorted(sites))})


def _can_be_dialled(phone: str) -> bool:
    """Tell whether this is one number that may exist, and is not filled up with one digit or a sequence."""
    number = dialled(phone)
    own = number.removeprefix("+49").removeprefix("0")[3:]
    filled = len(set(own)) == 1 or (len(own) > 5 and own in "12345678901234567890")  # noqa: PLR2004 -- 12345 can be real
    return bool(number) and not filled
