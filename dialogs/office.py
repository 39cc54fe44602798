"""An office (Beratungsstelle) as the dialogs see it: frozen values read from its TOML file by the bot."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final, Literal
from zoneinfo import ZoneInfo

from dialogs.text import Words

ZONE = ZoneInfo("Europe/Berlin")
"""The zone every office of this service lives in."""

Mode = Literal["person", "phone", "video"]
ROOM = "{room}"
"""Stands in :attr:`Office.video_room` where the name of a room comes."""
Law = Literal["kdg", "dsgekd", "gdpr"]


@dataclass(frozen=True, slots=True)
class Hours:
    """One span of office or walk-in hours, local time; ``weekday`` 0 is Monday."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Site:
    """A place where the office gives advice."""

    id: str
    name: str
    """The town as people know it: "Trier"."""
    address: str
    """Street, number, postal code and town in one line, as an envelope has it."""
    entrance: Words
    """Floor, room, which bell: what somebody in front of the house needs."""
    way: Words
    """Bus stop or train station and the walk from there."""
    latitude: float
    longitude: float
    phone: str = ""
    """The site's own number; empty where the office's is used."""
    step_free: bool = False


FIRST_TALKS: Final = frozenset({"erstgespraech", "elterngespraech"})
"""Ids of the kinds of appointment of which a person has at most one open."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of appointment (domain: erstgespraech, kurz, folgetermin, elterngespraech, notfall)."""

    id: str
    minutes: int
    interpreter_minutes: int = 0
    """Minutes added when an interpreter takes part."""
    buffer_minutes: int = 10
    """Minutes kept free after it for the counsellor."""
    modes: tuple[Mode, ...] = ("person", "phone", "video")
    lead_minutes: int = 0
    """How long before its start it can be booked at the latest."""
    next_working_day: bool = False
    """True where the first offer is the next working day, never today."""
    held_back: int = 0
    """How many starts a day and site are kept for this kind alone (emergencies)."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A weekly opening rule of a counsellor, local time; ``end`` is exclusive: a slot may end exactly there."""

    weekday: int
    start: time
    end: time
    site: str
    modes: tuple[Mode, ...] = ("person", "phone", "video")
    valid_from: date | None = None
    valid_until: date | None = None
    every_second_week: bool = False
    """True for rules that hold in weeks an even number of weeks away from the week of ``valid_from``."""
    kinds: tuple[str, ...] = ()
    """Kinds of appointment offered; empty for all."""


@dataclass(frozen=True, slots=True)
class ExtraOpening:
    """One day's additional opening, local time."""

    day: date
    start: time
    end: time
    site: str
    modes: tuple[Mode, ...] = ("person", "phone", "video")


@dataclass(frozen=True, slots=True)
class Absence:
    """A span in which a counsellor (or with an empty ``counsellor`` the whole office) is away; aware, end exclusive."""

    start: datetime
    end: datetime
    counsellor: str = ""


@dataclass(frozen=True, slots=True)
class Counsellor:
    """Somebody who gives advice. In shipped samples always an invented person."""

    id: str
    """Short and lasting, at most 12 characters of a-z, 0-9 and "-"; unique in the installation."""
    name: str
    email: str = ""
    languages: tuple[str, ...] = ("de",)
    """Catalog codes of the languages spoken with clients: "de", "ar", "fa_AF"."""
    gender: Literal["", "woman", "man"] = ""
    role: Literal["counsellor", "coordinator"] = "counsellor"
    """What they may do at the desk: a coordinator also sets the office and sees its figures."""
    openings: tuple[Opening, ...] = ()
    extra: tuple[ExtraOpening, ...] = ()
    absences: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class Administrator:
    """Somebody who looks after office and staff at the desk, and sees no intake and no appointment."""

    id: str
    """As a counsellor's, and unlike any of theirs."""
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality or district of the catchment with its postal codes and nearest site."""

    name: str
    postal_codes: tuple[str, ...]
    site: str
    aliases: tuple[str, ...] = ()
    """Other spellings, also in other scripts."""
    also_elsewhere: str = ""
    """Where a place of the same name lies outside the catchment ("Eifelkreis"): the name alone is asked about."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the catchment offered as a button: a town or a Kreis."""

    id: str
    name: str
    site: str
    """The nearest site while no municipality is known."""
    municipalities: tuple[Municipality, ...]


@dataclass(frozen=True, slots=True)
class Border:
    """A postal code that the catchment's edge cuts: the municipality must be asked."""

    postal_code: str
    outside: tuple[str, ...]
    """Names of the municipalities of this code outside the catchment."""


@dataclass(frozen=True, slots=True)
class Referral:
    """Another place to go, with the day it was last checked."""

    id: str
    purpose: Literal["over27", "area", "abroad", "children", "asylum", "health", "money", "work", "housing", "other"]
    name: str
    address: str = ""
    phone: str = ""
    link: str = ""
    about: Words | None = None
    checked_on: date = date.min
    sites: tuple[str, ...] = ()
    """Sites near which it lies; empty for everywhere."""
    postal_codes: tuple[str, ...] = ()
    """For ``area``: prefixes of the postal codes it is responsible for; empty for all others."""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Hotline:
    """A number or chat for a crisis; dialogs/rules/hotlines.py says who is shown it and when."""

    id: str
    number: str
    """As it is dialled; of a chat its address, with https://."""
    name: str = ""
    """What the line calls itself, for those who check it: "TelefonSeelsorge"."""
    kind: Literal["danger", "talk", "chat", "health", "abuse", "women", "men"] = "talk"
    """What it is for, which gives its words on the card: for the last three violence."""
    audience: Literal["all", "young", "parents"] = "all"
    youngest: int | None = None
    """The first age it is there for; None where there is no such limit."""
    oldest: int | None = None
    """The last one."""
    languages: tuple[str, ...] = ("de",)
    """Catalog codes of the languages somebody speaks there at all of its hours."""
    hours: tuple[Hours, ...] = ()
    """When somebody answers, and not on public holidays; empty for day and night."""
    cost: Literal["free", "landline"] = "free"
    """What a call costs: nothing, or what a call to any telephone in Germany costs."""
    label: Words | None = None
    """Its words on the card in place of those of its kind."""
    source: str = ""
    """From where this is known, for those who check it."""
    checked_on: date = date.min
    to_check: bool = False
    """True where somebody has still to call it: until then nobody is shown it."""


@dataclass(frozen=True, slots=True)
class OnCall:
    """Whom an office has called where nobody of its staff takes a crisis: an address or number that is always read."""

    email: str = ""
    phone: str = ""
    """A telephone that takes text messages."""


@dataclass(frozen=True, slots=True)
class Office:
    """One Beratungsstelle: who it is, where it is responsible, when and how it gives advice."""

    id: str
    """Lower-case slug, also in addresses: "jmd-trier"."""
    name: str
    """"JMD Trier"."""
    town: str
    carrier: str
    """The body that runs it (Träger)."""
    sample: bool
    """True for a demo office with invented staff: every page says so."""
    address: str
    phone: str
    email: str
    land: str
    """ISO 3166-2 subdivision without "DE-": "RP", "NW"."""
    law: Law
    consent_age: int
    supervisor: str
    """Name and address of the data-protection supervisor."""
    privacy_link: str
    hours: tuple[Hours, ...]
    """When the telephone is answered."""
    walk_in: tuple[Hours, ...]
    """When one may come without an appointment."""
    sites: tuple[Site, ...]
    kinds: tuple[Kind, ...]
    counsellors: tuple[Counsellor, ...]
    areas: tuple[Area, ...]
    administrators: tuple[Administrator, ...] = ()
    borders: tuple[Border, ...] = ()
    closures: tuple[Absence, ...] = ()
    referrals: tuple[Referral, ...] = ()
    hotlines: tuple[Hotline, ...] = ()
    on_call: OnCall = OnCall()
    """Told when nobody has taken a crisis after ten minutes; empty where the office has nobody for that."""
    notices: tuple[Words, ...] = ()
    """Lines shown at the start, such as "closed between the years"."""
    interpreter_days: int = 3
    """Working days an interpreter must be asked before."""
    horizon_days: int = 28
    reply_days: int = 2
    """Working days within which the team answers messages and the waiting list."""
    keep_days_unbooked: int = 14
    keep_days_booked: int = 30
    languages: tuple[str, ...] = field(default=())
    """Languages offered; empty for all complete ones."""
    first_reminder_minutes: int = 24 * 60
    second_reminder_minutes: int = 2 * 60
    video_room: str = ""
    """Address of a room for a video talk, with "{room}" where its name comes; empty where nobody talks by video."""
    shows_counsellor: bool = False
    """True where a ticket says whom one meets."""
    wait_weeks: int = 8
    """Weeks that somebody stays on the waiting list after they last said that they wait."""

    def modes_of(self, kind_id: str) -> tuple[Mode, ...]:
        """Give how talks of a kind can take place here: by video only where there are rooms for it."""
        return tuple(mode for mode in self.kind(kind_id).modes if mode != "video" or self.video_room)

    def room_link(self, room: str) -> str:
        """Give the address of a room by its name; empty where either is missing."""
        return self.video_room.replace(ROOM, room) if room else ""

    def number(self, site_id: str) -> str:
        """Give the number by which one calls somebody at a site."""
        return self.site(site_id).phone or self.phone

    def site(self, site_id: str) -> Site:
        """Give the site of that id; the first one where it is gone from the file, as talks there may be booked."""
        return {site.id: site for site in self.sites}.get(site_id, self.sites[0])

    def kind(self, kind_id: str) -> Kind:
        """Give the kind of appointment of that id; the first one where it is gone from the file, as the site."""
        return {kind.id: kind for kind in self.kinds}.get(kind_id, self.kinds[0])

    def counsellor(self, counsellor_id: str) -> Counsellor:
        """Give the counsellor of that id; raises KeyError if there is none."""
        return {counsellor.id: counsellor for counsellor in self.counsellors}[counsellor_id]
