"""What every command stands on: settings, offices, catalogs, keys and database, or one clear list of what is wrong."""

import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from errno import EACCES
from pathlib import Path

from bot.configuration import CannotStart, desk_role, offer, read_settings, sorted_offices, staff_of, unheard
from bot.languages.catalogs import CatalogErrors, Catalogs
from bot.office.versions import LiveOffices
from bot.service_lock import address_noted
from bot.settings import Settings, at_address, lock_file, sqlite_file, staff_channels_on
from dialogs.office import Office
from storage.engine import resealing
from storage.engine.database import Database
from storage.engine.encryption import CannotOpen, KeyProblem, Keys, read_or_make_key_file
from storage.engine.transaction import Transaction, Unavailable
from storage.letters import bot_accounts
from storage.office import offices as office_rows
from storage.people import reach
from storage.team import staff, staff_chats, staff_reach


@dataclass(frozen=True, slots=True)
class Installation:
    """One installation, ready to work: its tables exist, its offices and their staff have rows."""

    settings: Settings
    offices: Sequence[Office]
    """The office of LOTSE_OFFICE first: it greets people who came by no office's link."""
    catalogs: Catalogs
    database: Database


def read_keys(settings: Settings) -> Keys:
    """Read the encryption keys from LOTSE_KEYS or the key file, made if missing; raises CannotStart."""
    try:
        if settings.keys:
            return Keys.read([key.get_secret_value() for key in settings.keys], "LOTSE_KEYS")
        return read_or_make_key_file(settings.key_file)
    except KeyProblem as problem:
        raise CannotStart([str(problem)]) from problem


def beside_a_service(settings: Settings) -> Settings:
    """Give the settings of a command that works beside a service: where one runs, links lead to its address."""
    return at_address(settings, address_noted(lock_file(settings)))


def open_installation(claim: Callable[[Settings], Settings] = beside_a_service) -> Installation:
    """Read everything, bring the database to this version and enter offices and staff; raises CannotStart.

    Everything that can be wrong at once is named at once; the database is looked at last. Before it is, a service makes
    the data its own by ``claim``; every other command works beside a service that may run.
    """
    settings = read_settings()
    findings: list[str] = []
    offices: tuple[Office, ...] = ()
    try:
        offices = sorted_offices(settings)
    except CannotStart as refused:
        findings += refused.findings
    findings += unheard(settings, offices)
    try:
        catalogs = Catalogs.load(offer=offer(settings))
    except CatalogErrors as errors:
        raise CannotStart([*findings, *errors.findings]) from errors
    if findings:
        raise CannotStart(findings)
    make_data_folders(settings)
    settings = claim(settings)
    database, live = open_data(settings, offices)
    return Installation(settings, live, catalogs, database)


def open_data(settings: Settings, offices: Sequence[Office]) -> tuple[Database, LiveOffices]:
    """Open the database in this version, with rows for offices and staff, and take in what was changed at the desk.

    Raises CannotStart.
    """
    database = open_database(settings, read_keys(settings))
    try:
        database.migrate()
        database.read_now(resealing.check)
        database.write_now(lambda tx: enter(tx, offices, staff_channels_on(settings)))
        database.write_now(lambda tx: reach.adopt_door_chats(tx, datetime.now(UTC)))
        live = LiveOffices(offices)
        live.refresh_now(database)
    except Unavailable as problem:
        database.close_now()
        raise CannotStart([unreachable(problem, settings)]) from problem
    except CannotOpen as problem:
        database.close_now()
        raise CannotStart([wrong_keys(problem)]) from problem
    return database, live


def make_data_folders(settings: Settings) -> None:
    """Make the folders of keys and database; raises CannotStart where nothing can be kept in them."""
    if finding := data_problem(settings):
        raise CannotStart([finding])
    for folder in data_folders(settings):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise CannotStart([cannot_write(settings, folder, problem)]) from problem


def data_folders(settings: Settings) -> tuple[Path, ...]:
    """Give the folders that keys and database are written in."""
    file, key = sqlite_file(settings), settings.key_file
    makes_key = not settings.keys and not os.access(key, os.F_OK)
    return (settings.data, *([file.parent] if file else []), *([key.parent] if makes_key else []))


def data_problem(settings: Settings) -> str:
    """Say what keeps this user from writing keys and database, without making anything; empty where nothing does."""
    file = sqlite_file(settings)
    for path in (*data_folders(settings), *filter(None, [file])):
        nearest = next(place for place in (path, *path.absolute().parents) if os.access(place, os.F_OK))
        if path == file and nearest != file:
            continue  # it is still to be made, in a folder that is fine
        if nearest.is_dir() is (path == file):
            what, wanted = ("folder", "file in it") if path == file else ("file", "folder")
            return f"{where_data_is(settings, path)}: {nearest} is a {what} - name a {wanted}"
        if not os.access(nearest, os.R_OK | os.W_OK):
            return cannot_write(settings, path, PermissionError(EACCES, os.strerror(EACCES)))
    return ""


def cannot_write(settings: Settings, path: Path, problem: OSError) -> str:
    """Say what to do about data that cannot be written."""
    reason = (problem.strerror or "it cannot be written").lower()
    return f"{where_data_is(settings, path)}: {path}: {reason} - choose a folder this user may write to"


def where_data_is(settings: Settings, path: Path) -> str:
    """Name the setting that leads to a file or folder of the data."""
    if settings.data in {path, path.parent}:
        return "LOTSE_DATA"
    return "LOTSE_KEY_FILE" if path == settings.key_file.parent else "LOTSE_DATABASE_URL"


def open_database(settings: Settings, keys: Keys) -> Database:
    """Open the database of the settings; raises CannotStart."""
    try:
        return Database(settings.database_url, keys)
    except ValueError as problem:
        raise CannotStart([f"LOTSE_DATABASE_URL: {problem}"]) from problem


def wrong_keys(problem: CannotOpen) -> str:
    """Say what to do about keys that do not open what is kept."""
    return f"LOTSE_KEYS or LOTSE_KEY_FILE: not the keys of this database ({problem}) - restore them from a backup"


def unreachable(problem: Unavailable, settings: Settings) -> str:
    """Say what to do about a database that does not answer."""
    if file := sqlite_file(settings):
        place = where_data_is(settings, file)
        return f"{place}: the database cannot be used ({problem}) - free the disk or the file, or choose another"
    return f"LOTSE_DATABASE_URL: the database does not answer ({problem}) - start it, or correct the address"


def enter(tx: Transaction, offices: Sequence[Office], staff_channels: Collection[str] = (staff_reach.CHAT,)) -> None:
    """Give offices and their counsellors the rows that others point to; who left an office file loses access.

    ``staff_channels`` are those by which the staff can be told of something.
    """
    now = datetime.now(UTC)
    staff_reach.set_channels(tx, staff_channels)
    for office in offices:
        office_rows.register(tx, office.id, office.name, now)
        people = staff_of(office)
        roles = {person.id: desk_role(person) for person in people}
        staff.sync(tx, office.id, [(person.id, person.name, person.email) for person in people], roles=roles)
        staff_reach.keep_emails(tx, office.id, now)


def invite(database: Database, settings: Settings, staff_id: str) -> str:
    """Make a link that opens the desk once for one person; raises LookupError for somebody unknown."""
    token = database.write_now(lambda tx: staff.invite(tx, staff_id, datetime.now(UTC)))
    return f"{settings.public_url}/desk/login/{token}"


def chat_invitation(tx: Transaction, staff_id: str, now: datetime) -> tuple[str, str]:
    """Make (code, link) that connect a chat with the staff bot to one person, once, within 24 hours.

    The link is empty while the bot has never started, since its name is not known. Raises LookupError.
    """
    code, username = staff_chats.issue_code(tx, staff_id, now), bot_accounts.username(tx, staff_reach.CHAT)
    return code, f"https://t.me/{username}?start={code}" if username else ""


def invitation(staff_id: str) -> str:
    """Open the data and invite one person, to the staff bot too where it has a token.

    Raises CannotStart for somebody no office knows.
    """
    settings = read_settings()
    offices = sorted_offices(settings)
    make_data_folders(settings)
    settings = beside_a_service(settings)
    database, live = open_data(settings, offices)
    sees_no_intakes = any(administrator.id == staff_id for office in live for administrator in office.administrators)
    try:
        lines = [invite(database, settings, staff_id)]
        if settings.staff_token.get_secret_value() and not sees_no_intakes:
            code, link = database.write_now(lambda tx: chat_invitation(tx, staff_id, datetime.now(UTC)))
            lines.append(f"Telegram: {link or f'open the staff bot and send: /start {code}'}")
    except LookupError as problem:
        raise CannotStart([f"{problem} - `lotse staff list` shows everybody"]) from problem
    finally:
        database.close_now()
    return "\n".join(lines)
