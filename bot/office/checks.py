"""What an office must get right beyond the shape of its file, so that nobody is sent to a wrong place or number."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import Final

from bot.office.directory_checks import directory_faults, is_page, no_site
from bot.office.faults import Code, Fault
from bot.office.toml_lines import Path
from dialogs.office import ROOM, Absence, Counsellor, ExtraOpening, Kind, Office, Opening
from dialogs.rules.reminders import APART
from dialogs.rules.words.language_names import LANGUAGE_NAMES

KINDS_NEEDED: Final = ("erstgespraech", "elterngespraech", "kurz", "notfall", "folgetermin")
LAENDER: Final = frozenset(
    {"BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"}
)
SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
STAFF_ID_LENGTH: Final = 12
LONGEST_APPOINTMENT: Final = 8 * 60
"""Minutes of an appointment at the most: a working day."""
ALL_MODES: Final = Opening(0, time(0), time(0), "").modes
"""What an opening has that names no modes."""


def faults_of(office: Office, today: date) -> Iterator[Fault]:
    """Go through one office and yield every mistake; entries not confirmed for 180 days come as warnings."""
    yield from _identity(office)
    yield from _addresses(office)
    yield from _numbers(office)
    yield from _kinds(office)
    yield from _video(office)
    yield from _counsellors(office)
    yield from _times(office)
    yield from _hotlines(office)
    yield from _places(office)
    yield from directory_faults(office, today)


def faults_between(offices: Sequence[Office]) -> Iterator[tuple[int, Fault]]:
    """Go through what only several offices together can get wrong; yields the later office's position and the fault."""
    owners: dict[str, str] = {}
    people: dict[str, str] = {}
    codes: dict[str, Office] = {}
    for position, office in enumerate(offices):
        if office.id in owners:
            yield position, Fault(("id",), Code.OFFICE_ELSEWHERE, {"value": office.id})
        owners[office.id] = office.name
        for part, number, person in everybody(office):
            if person in people and people[person] != office.id:
                about = {"value": person, "role": part[:-1], "office": people[person]}
                yield position, Fault((part, number, "id"), Code.PERSON_ELSEWHERE, about)
            people.setdefault(person, office.id)
        for path, code in _postal_codes(office):
            other = codes.setdefault(code, office)
            if other is not office and not (_asks(office, code) and _asks(other, code)):
                yield position, Fault(path, Code.POSTAL_CODE_ELSEWHERE, {"value": code, "office": other.id})


def everybody(office: Office) -> Iterator[tuple[str, int, str]]:
    """Give where each member of the staff stands in the file, and their id."""
    for part in ("counsellors", "administrators"):
        yield from ((part, number, person.id) for number, person in enumerate(getattr(office, part)))


def _identity(office: Office) -> Iterator[Fault]:
    if not SLUG.fullmatch(office.id):
        yield Fault(("id",), Code.NO_OFFICE_ID, {"value": office.id})
    if office.land not in LAENDER:
        yield Fault(("land",), Code.NO_LAND, {"value": office.land})
    if not office.sample and office.email.lower().endswith(("example.org", "example.com", "example.net")):
        yield Fault(("email",), Code.SAMPLE_EMAIL)
    if not is_page(office.privacy_link):
        yield Fault(("privacy_link",), Code.NO_LINK, {"value": office.privacy_link})
    for part in ("sites", "kinds", "areas", "referrals", "hotlines"):
        for position, name in _doubled([item.id for item in getattr(office, part)]):
            yield Fault((part, position, "id"), Code.ID_TWICE, {"value": name, "list": part})
    for position, language in enumerate(office.languages):
        yield from _language(language, ("languages", position))
    if not office.sites:
        yield Fault((), Code.NO_SITES)


def _is_room(address: str) -> bool:
    """Tell whether an address leads to a room for each talk: https, and one place behind the host for its name."""
    _host, _, place = address.removeprefix("https://").partition("/")
    return is_page(address) and address.count(ROOM) == 1 and ROOM in place


def _video(office: Office) -> Iterator[Fault]:
    """Check the address of rooms; without one, warn of times set aside for video talks that nobody is offered.

    Times that name no modes are for all an office has, and need none of it.
    """
    if office.video_room:
        if not _is_room(office.video_room):
            yield Fault(("video_room",), Code.NO_ROOM, {"value": office.video_room, "room": ROOM})
        return
    for position, counsellor in enumerate(office.counsellors):
        rules: list[tuple[str, int, Opening | ExtraOpening]] = [
            *(("openings", at, rule) for at, rule in enumerate(counsellor.openings)),
            *(("extra", at, rule) for at, rule in enumerate(counsellor.extra)),
        ]
        for key, at, rule in rules:
            if "video" in rule.modes and rule.modes != ALL_MODES:
                yield Fault(("counsellors", position, key, at, "modes"), Code.VIDEO_WITHOUT_ROOM, {"room": ROOM})


def _addresses(office: Office) -> Iterator[Fault]:
    if "@" not in office.email:
        yield Fault(("email",), Code.NO_EMAIL, {"value": office.email})
    if office.on_call.email and "@" not in office.on_call.email:
        yield Fault(("on_call", "email"), Code.NO_EMAIL, {"value": office.on_call.email})


def _numbers(office: Office) -> Iterator[Fault]:
    for key, lowest, highest in (
        ("consent_age", 12, 18),
        ("interpreter_days", 0, 30),
        ("horizon_days", 1, 120),
        ("reply_days", 1, 30),
        ("keep_days_unbooked", 1, 365),
        ("keep_days_booked", 1, 365),
        ("wait_weeks", 2, 52),
    ):
        yield from _between(getattr(office, key), lowest, highest, (key,))
    if timedelta(minutes=office.first_reminder_minutes - office.second_reminder_minutes) < APART:
        yield Fault(("first_reminder_minutes",), Code.REMINDERS_TOO_CLOSE)
    if office.second_reminder_minutes <= 0:
        about = {"value": office.second_reminder_minutes}
        yield Fault(("second_reminder_minutes",), Code.REMINDER_TOO_LATE, about)


def _kinds(office: Office) -> Iterator[Fault]:
    known = {kind.id for kind in office.kinds}
    for missing in (kind for kind in KINDS_NEEDED if kind not in known):
        yield Fault(("kinds",), Code.KIND_MISSING, {"kind": missing})
    for position, kind in enumerate(office.kinds):
        yield from _kind(kind, ("kinds", position))
        if kind.modes and not office.modes_of(kind.id):
            yield Fault(("kinds", position, "modes"), Code.ONLY_VIDEO, {"kind": kind.id})


def _kind(kind: Kind, path: Path) -> Iterator[Fault]:
    yield from _between(kind.minutes, 1, LONGEST_APPOINTMENT, (*path, "minutes"))
    if not kind.modes:
        yield Fault((*path, "modes"), Code.NO_MODE, {"kind": kind.id})
    for key in ("interpreter_minutes", "buffer_minutes", "lead_minutes", "held_back"):
        if getattr(kind, key) < 0:
            yield Fault((*path, key), Code.NEGATIVE, {"value": getattr(kind, key)})


def _between(value: int, lowest: int, highest: int, path: Path) -> Iterator[Fault]:
    if not lowest <= value <= highest:
        yield Fault(path, Code.OUT_OF_RANGE, {"value": value, "lowest": lowest, "highest": highest})


def _counsellors(office: Office) -> Iterator[Fault]:
    if not office.counsellors:
        yield Fault((), Code.NO_COUNSELLORS)
    people = list(everybody(office))
    for position, name in _doubled([person for _, _, person in people]):
        part, number, _ = people[position]
        yield Fault((part, number, "id"), Code.PERSON_TWICE, {"value": name, "role": part[:-1]})
    for part, number, person in people:
        if len(person) > STAFF_ID_LENGTH or not SLUG.fullmatch(person):
            yield Fault((part, number, "id"), Code.NO_STAFF_ID, {"value": person})
    for position, counsellor in enumerate(office.counsellors):
        yield from _counsellor(office, counsellor, ("counsellors", position))


def _counsellor(office: Office, counsellor: Counsellor, path: Path) -> Iterator[Fault]:
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
            yield no_site(rule.site, (*where, "site"), sites)
        if isinstance(rule, Opening):
            yield from _opening(rule, where, kinds)
    for position, absence in enumerate(counsellor.absences):
        yield from _absence(office, absence, (*path, "absences", position))


def _opening(rule: Opening, path: Path, kinds: set[str]) -> Iterator[Fault]:
    if rule.valid_from and rule.valid_until and rule.valid_until < rule.valid_from:
        yield Fault((*path, "valid_until"), Code.VALID_UNTIL_FIRST)
    if rule.every_second_week and not rule.valid_from:
        yield Fault((*path, "every_second_week"), Code.UNKNOWN_WEEKS)
    for kind in rule.kinds:
        if kind not in kinds:
            yield Fault((*path, "kinds"), Code.NO_SUCH_KIND, {"kind": kind, "known": tuple(sorted(kinds))})


def _absence(office: Office, absence: Absence, path: Path) -> Iterator[Fault]:
    if absence.end <= absence.start:
        yield Fault(path, Code.LAST_DAY_FIRST)
    if absence.counsellor and absence.counsellor not in {counsellor.id for counsellor in office.counsellors}:
        yield Fault((*path, "counsellor"), Code.NO_SUCH_COUNSELLOR, {"value": absence.counsellor})


def _times(office: Office) -> Iterator[Fault]:
    if not office.hours:
        yield Fault((), Code.NO_HOURS)
    for part, spans in (("hours", office.hours), ("walk_in", office.walk_in)):
        for position, span in enumerate(spans):
            yield from _order(span.start, span.end, (part, position))
    for position, closure in enumerate(office.closures):
        yield from _absence(office, closure, ("closures", position))


def _hotlines(office: Office) -> Iterator[Fault]:
    for number, hotline in enumerate(office.hotlines):
        for position, span in enumerate(hotline.hours):
            yield from _order(span.start, span.end, ("hotlines", number, "hours", position))
        for position, language in enumerate(hotline.languages):
            yield from _language(language, ("hotlines", number, "languages", position))


def _places(office: Office) -> Iterator[Fault]:
    sites = {site.id for site in office.sites}
    if not office.areas:
        yield Fault((), Code.NO_CATCHMENT)
    for number, area in enumerate(office.areas):
        if area.site not in sites:
            yield no_site(area.site, ("areas", number, "site"), sites)
        for position, place in enumerate(area.municipalities):
            path: Path = ("areas", number, "municipalities", position)
            if place.site not in sites and place.site != area.site:
                yield no_site(place.site, (*path, "site"), sites)
            if not place.postal_codes:
                yield Fault(path, Code.NO_POSTAL_CODES, {"value": place.name})
    yield from _codes(office)


def _codes(office: Office) -> Iterator[Fault]:
    inside = {code for _, code in _postal_codes(office)}
    borders: list[tuple[Path, str]] = [
        (("borders", at, "postal_code"), border.postal_code) for at, border in enumerate(office.borders)
    ]
    for path, code in [*_postal_codes(office), *borders]:
        if not re.fullmatch(r"\d{5}", code):
            yield Fault(path, Code.NO_POSTAL_CODE, {"value": code})
        elif code not in inside:
            yield Fault(path, Code.BORDER_OUTSIDE, {"value": code})
    for number, border in enumerate(office.borders):
        if not border.outside:
            yield Fault(("borders", number, "outside"), Code.BORDER_ALONE, {"value": border.postal_code})


def _order(start: time, end: time, path: Path) -> Iterator[Fault]:
    """Check that a span ends after its start; an end at 00:00 is the day's end."""
    if end != time(0) and end <= start:
        yield Fault((*path, "end"), Code.ENDS_FIRST, {"start": start, "end": end})


def _language(code: str, path: Path) -> Iterator[Fault]:
    """Check that somebody can say that they speak this: a language under any other code would be found by nobody."""
    if code not in LANGUAGE_NAMES or "@" in code:
        yield Fault(path, Code.NO_LANGUAGE, {"value": code})


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
