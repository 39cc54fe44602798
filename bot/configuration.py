"""What is set before anything is opened: settings and office files, or one clear list of what is wrong with them."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bot.command_line import CommandRefused
from bot.languages.catalogs import LanguageOffer
from bot.office.file import OfficeFileErrors, read_offices
from bot.settings import ENVIRONMENT_FILE, Settings, mistakes_in, staff_channels_on, unknown_settings
from dialogs.office import Administrator, Counsellor, Office

if TYPE_CHECKING:
    from storage.team.staff import Role


class CannotStart(CommandRefused):
    """The service cannot start like this."""


def read_settings() -> Settings:
    """Read the settings; raises CannotStart naming each variable that cannot be used, and those that are none.

    A misspelt variable alone stops nothing: it may be the cause of what does.
    """
    try:
        return Settings()
    except ValidationError as errors:
        raise CannotStart([*mistakes_in(errors), *unknown_settings()]) from errors
    except (OSError, UnicodeDecodeError) as problem:
        raise CannotStart([f"{ENVIRONMENT_FILE}: cannot be read ({problem}) - correct or remove it"]) from problem


def sorted_offices(settings: Settings) -> tuple[Office, ...]:
    """Read the office files and put the office of LOTSE_OFFICE first; raises CannotStart."""
    try:
        offices = read_offices(settings.offices)
    except OfficeFileErrors as errors:
        raise CannotStart([str(mistake) for mistake in errors.mistakes]) from errors
    return in_order(settings, offices)


def in_order(settings: Settings, offices: Sequence[Office]) -> tuple[Office, ...]:
    """Put the office of LOTSE_OFFICE first; raises CannotStart where there is none of that id."""
    if settings.office and settings.office not in {office.id for office in offices}:
        known = ", ".join(office.id for office in offices)
        raise CannotStart([f"LOTSE_OFFICE: there is no office {settings.office!r} - use one of: {known}"])
    return tuple(sorted(offices, key=lambda office: office.id != settings.office if settings.office else False))


def unheard(settings: Settings, offices: Sequence[Office]) -> list[str]:
    """Name each office, but samples, whose team would hear of nothing, not even of a crisis.

    A browser that subscribed to push messages does not count: subscriptions end by themselves, and nobody is told.
    """
    on = staff_channels_on(settings)
    return [
        f"office {office.id}: nobody of the team would be told of a crisis - set LOTSE_MAIL_SERVER and "
        "LOTSE_MAIL_SENDER and give its counsellors an email, or set LOTSE_STAFF_TOKEN for the staff's Telegram bot"
        for office in offices
        if not office.sample and not _is_heard(office, on)
    ]


def _is_heard(office: Office, on: Collection[str]) -> bool:
    emails = [office.on_call.email, *(counsellor.email for counsellor in office.counsellors)]
    by_mail, by_telephone = "staff_email" in on and any(emails), "sms" in on and bool(office.on_call.phone)
    return "telegram_staff" in on or by_mail or by_telephone


def offer(settings: Settings) -> LanguageOffer:
    """Give what the settings say about the languages offered."""
    return LanguageOffer(
        settings.languages,
        unreviewed=settings.unreviewed_languages,
        pseudo=settings.pseudo_languages,
        grace_days=settings.translation_grace_days,
    )


def staff_of(office: Office) -> tuple[Counsellor | Administrator, ...]:
    """Give everybody who may use the desk of an office."""
    return (*office.counsellors, *office.administrators)


def desk_role(person: Counsellor | Administrator) -> "Role":
    """Give what somebody may do at the desk, as their office's file says."""
    return "administrator" if isinstance(person, Administrator) else person.role


def everybody() -> list[str]:
    """List the staff as "id  name  role  office"; raises CannotStart."""
    return [
        f"{person.id:<12}  {person.name:<30}  {desk_role(person):<13}  {office.id}"
        for office in sorted_offices(read_settings())
        for person in staff_of(office)
    ]
