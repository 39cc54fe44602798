"""What an office must get right beyond the shape of its file, so that nobody is sent to a wrong place or number."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from functools import cache
from typing import Final

from babel import Locale

from bot.office.directory_checks import directory_faults
from bot.office.shape import Fault
from bot.office.toml_lines import Path
from dialogs.office import Absence, Counsellor, ExtraOpening, Kind, Office, Opening

KINDS_NEEDED: Final = ("erstgespraech", "elterngespraech", "kurz", "notfall", "folgetermin")
LAENDER: Final = frozenset(
    {"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"}
)
SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
COUNSELLOR_ID_LENGTH: Final = 12
REMINDERS_APART: Final = 120
"""Minutes that two reminders of one appointment lie apart at least."""
LANGUAGES_WITHOUT_A_CLDR_NAME: Final = frozenset({"kmr"})


def faults_of(office: Office, today: date) -> Iterator[Fault]:
    """Go through one office and yield every mistake; entries not confirmed for 180 days come as warnings."""
    yield from _identity(office)
    yield from _numbers(office)
    yield from _kinds(office)
    yield from _counsellors(office)
    yield from _times(office)
    yield from _places(office)
    yield from directory_faults(office, today)


def faults_between(offices: Sequence[Office]) -> Iterator[tuple[int, Fault]]:
    """Go through what only several offices together can get wrong; yields the later office's position and the fault."""
    owners: dict[str, str] = {}
    people: dict[str, str] = {}
    codes: dict[str, Office] = {}
    for position, office in enumerate(offices):
        if office.id in owners:
            yield position, Fault(("id",), f'the id "{office.id}" belongs to another office too', "choose another id")
        owners[office.id] = office.name
        for part, number, person in everybody(office):
            if person in people and people[person] != office.id:
                message = f'the {part[:-1]} "{person}" exists in {people[person]} too'
                yield position, Fault((part, number, "id"), message, "choose an id that no office has")
            people.setdefault(person, office.id)
        for path, code in _postal_codes(office):
            other = codes.setdefault(code, office)
            if other is not office and not (_asks(office, code) and _asks(other, code)):
                message = f"the postal code {code} belongs to {other.id} too"
                yield position, Fault(path, message, "remove it in one of them, or add [[borders]] for it in both")


def everybody(office: Office) -> Iterator[tuple[str, int, str]]:
    """Give where each member of the staff stands in the file, and their id."""
    for part in ("counsellors", "administrators"):
        yield from ((part, number, person.id) for number, person in enumerate(getattr(office, part)))


def _identity(office: Office) -> Iterator[Fault]:
    if not SLUG.fullmatch(office.id):
        yield Fault(("id",), f'"{office.id}" is no id', 'use a-z, 0-9 and "-", such as "jmd-trier"')
    if office.land not in LAENDER:
        yield Fault(("land",), f'"{office.land}" is no Land', 'write its letters, such as "RP" or "NW"')
    if not office.sample and office.email.lower().endswith(("example.org", "example.com", "example.net")):
        yield Fault(("email",), "the e-mail address is that of the sample", "write the office's own")
    if "@" not in office.email:
        yield Fault(("email",), f'"{office.email}" is no e-mail address', "write the office's own")
    if not office.privacy_link.startswith("https://"):
        yield Fault(("privacy_link",), "the link does not begin with https://", "write the whole address of the page")
    for part in ("sites", "kinds", "areas", "referrals", "hotlines"):
        for position, name in _doubled([item.id for item in getattr(office, part)]):
            yield Fault((part, position, "id"), f'the id "{name}" is used twice in {part}', "choose another id")
    for position, language in enumerate(office.languages):
        yield from _language(language, ("languages", position))
    if not office.sites:
        yield Fault(
            (), "the office has no site", "add [[sites]] with id, name, address, entrance, way, latitude, longitude"
        )


def _numbers(office: Office) -> Iterator[Fault]:
    for key, lowest, highest in (
        ("consent_age", 12, 18),
        ("interpreter_days", 0, 30),
        ("horizon_days", 1, 120),
        ("reply_days", 1, 30),
        ("keep_days_unbooked", 1, 365),
        ("keep_days_booked", 1, 365),
    ):
        if not lowest <= getattr(office, key) <= highest:
            message = f"{key} is {getattr(office, key)}"
            yield Fault((key,), message, f"write a number from {lowest} to {highest}")
    if office.first_reminder_minutes - office.second_reminder_minutes < REMINDERS_APART:
        message = "the two reminders lie less than two hours apart"
        yield Fault(("first_reminder_minutes",), message, "write pairs such as 1440 and 120, or 2880 and 180")
    if office.second_reminder_minutes <= 0:
        message = f"second_reminder_minutes is {office.second_reminder_minutes}"
        yield Fault(("second_reminder_minutes",), message, "write minutes before the appointment, such as 120")


def _kinds(office: Office) -> Iterator[Fault]:
    known = {kind.id for kind in office.kinds}
    for missing in (kind for kind in KINDS_NEEDED if kind not in known):
        yield Fault(
            ("kinds",), f'the kind of appointment "{missing}" is missing', f'add [[kinds]] with id = "{missing}"'
        )
    for position, kind in enumerate(office.kinds):
        yield from _kind(kind, ("kinds", position))


def _kind(kind: Kind, path: Path) -> Iterator[Fault]:
    if not 0 < kind.minutes <= 8 * 60:
        yield Fault((*path, "minutes"), f"minutes is {kind.minutes}", "write a length from 1 to 480 minutes")
    if not kind.modes:
        yield Fault(
            (*path, "modes"), f'the kind "{kind.id}" has no mode', 'write one or more of "person", "phone", "video"'
        )
    for key in ("interpreter_minutes", "buffer_minutes", "lead_minutes", "held_back"):
        if getattr(kind, key) < 0:
            yield Fault((*path, key), f"{key} is {getattr(kind, key)}", "write 0 or more")


def _counsellors(office: Office) -> Iterator[Fault]:
    if not office.counsellors:
        yield Fault((), "the office has no counsellor", "add [[counsellors]] with id, name and openings")
    people = list(everybody(office))
    for position, name in _doubled([person for _, _, person in people]):
        part, number, _ = people[position]
        yield Fault((part, number, "id"), f'the {part[:-1]} "{name}" exists twice', "choose another id")
    for number, administrator in enumerate(office.administrators):
        if len(administrator.id) > COUNSELLOR_ID_LENGTH or not SLUG.fullmatch(administrator.id):
            message = f'"{administrator.id}" is no id'
            yield Fault(("administrators", number, "id"), message, "use at most 12 of a-z, 0-9 and -")
    for position, counsellor in enumerate(office.counsellors):
        yield from _counsellor(office, counsellor, ("counsellors", position))


def _counsellor(office: Office, counsellor: Counsellor, path: Path) -> Iterator[Fault]:
    if not SLUG.fullmatch(counsellor.id) or len(counsellor.id) > COUNSELLOR_ID_LENGTH:
        message = f'"{counsellor.id}" is no id of a counsellor'
        yield Fault((*path, "id"), message, 'use at most 12 characters of a-z, 0-9 and "-"')
    for position, language in enumerate(counsellor.languages):
        yield from _language(language, (*path, "languages", position))
    sites = {site.id for site in office.sites}
    kinds = {kind.id for kind in office.kinds}
    rules: list[tuple[Path, Opening | ExtraOpening]] = [
        *(((*path, "openings", at), rule) for at, rule in enumerate(counsellor.openings)),
        *(((*path, "extra", at), rule) for at, rule in enumerate(counsellor.extra)),
    ]
    for where, rule in rules:
        yield from _order(rule.start, rule.end, where)
        if rule.site not in sites:
            yield _no_site(rule.site, (*where, "site"), sites)
        if isinstance(rule, Opening):
            yield from _opening(rule, where, kinds)
    for position, absence in enumerate(counsellor.absences):
        yield from _absence(office, absence, (*path, "absences", position))


def _opening(rule: Opening, path: Path, kinds: set[str]) -> Iterator[Fault]:
    if rule.valid_from and rule.valid_until and rule.valid_until < rule.valid_from:
        yield Fault((*path, "valid_until"), "valid_until is before valid_from", "put the earlier day into valid_from")
    if rule.every_second_week and not rule.valid_from:
        message = "a rule for every second week does not say which weeks"
        yield Fault((*path, "every_second_week"), message, "add valid_from with a day of the first week")
    for kind in rule.kinds:
        if kind not in kinds:
            yield Fault((*path, "kinds"), f'there is no kind of appointment "{kind}"', f"known are {_list(kinds)}")


def _absence(office: Office, absence: Absence, path: Path) -> Iterator[Fault]:
    if absence.end <= absence.start:
        yield Fault(path, "this absence ends before it begins", "put the earlier day first")
    if absence.counsellor and absence.counsellor not in {counsellor.id for counsellor in office.counsellors}:
        message = f'there is no counsellor "{absence.counsellor}"'
        yield Fault((*path, "counsellor"), message, "leave counsellor out for the whole office")


def _times(office: Office) -> Iterator[Fault]:
    if not office.hours:
        yield Fault((), "the office has no hours", "add hours: when the telephone is answered")
    for part, spans in (("hours", office.hours), ("walk_in", office.walk_in)):
        for position, span in enumerate(spans):
            yield from _order(span.start, span.end, (part, position))
    for position, closure in enumerate(office.closures):
        yield from _absence(office, closure, ("closures", position))


def _places(office: Office) -> Iterator[Fault]:
    sites = {site.id for site in office.sites}
    if not office.areas:
        yield Fault((), "the office has no catchment", "add [[areas]] with id, name, site and municipalities")
    for number, area in enumerate(office.areas):
        if area.site not in sites:
            yield _no_site(area.site, ("areas", number, "site"), sites)
        for position, place in enumerate(area.municipalities):
            path: Path = ("areas", number, "municipalities", position)
            if place.site not in sites and place.site != area.site:
                yield _no_site(place.site, (*path, "site"), sites)
            if not place.postal_codes:
                yield Fault(path, f'"{place.name}" has no postal code', 'add postal_codes = ["54290"]')
    yield from _codes(office)


def _codes(office: Office) -> Iterator[Fault]:
    inside = {code for _, code in _postal_codes(office)}
    borders: list[tuple[Path, str]] = [
        (("borders", at, "postal_code"), border.postal_code) for at, border in enumerate(office.borders)
    ]
    for path, code in [*_postal_codes(office), *borders]:
        if not re.fullmatch(r"\d{5}", code):
            yield Fault(path, f'"{code}" is no postal code', "write five digits in quotes")
        elif code not in inside:
            yield Fault(path, f"no municipality has the postal code {code}", "add it to one, or remove this border")
    for number, border in enumerate(office.borders):
        if not border.outside:
            message = f"the border {border.postal_code} names no place outside"
            yield Fault(
                ("borders", number, "outside"), message, "name the places that are not yours, or remove the border"
            )


def _order(start: time, end: time, path: Path) -> Iterator[Fault]:
    """Check that a span ends after its start; an end at 00:00 is the day's end."""
    if end != time(0) and end <= start:
        message = f"it ends at {end:%H:%M}, not after its start at {start:%H:%M}"
        yield Fault((*path, "end"), message, "write the later time into end; 24:00 is midnight")


def _no_site(site: str, path: Path, sites: set[str]) -> Fault:
    return Fault(path, f'there is no site "{site}"', f"known are {_list(sites)}")


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _language(code: str, path: Path) -> Iterator[Fault]:
    subtag, _, rest = code.partition("_")
    if subtag not in _language_names() or not re.fullmatch(r"([A-Z][a-z]{3})?_?([A-Z]{2})?", rest):
        yield Fault(path, f'"{code}" is no language', 'write a code such as "de", "ar" or "fa_AF"')


@cache
def _language_names() -> frozenset[str]:
    return frozenset(Locale("en").languages) | LANGUAGES_WITHOUT_A_CLDR_NAME


def _doubled(names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give each name that comes again, with the position of every repetition."""
    counted = Counter[str]()
    for position, name in enumerate(names):
        if counted[name]:
            yield position, name
        counted[name] += 1


def _postal_codes(office: Office) -> Iterator[tuple[Path, str]]:
    for number, area in enumerate(office.areas):
        for position, place in enumerate(area.municipalities):
            for at, code in enumerate(place.postal_codes):
                yield ("areas", number, "municipalities", position, "postal_codes", at), code


def _asks(office: Office, code: str) -> bool:
    """Tell whether the office asks for the municipality at this postal code."""
    return any(border.postal_code == code for border in office.borders)
