"""``lotse check``: looks at everything an operator can get wrong, and names place and remedy of each mistake."""

import asyncio
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from bot.channels.sms.gateways import sms_problems
from bot.configuration import CannotStart, in_order, offer, read_settings, unheard
from bot.installation import data_problem, open_database, read_keys, unreachable, wrong_keys
from bot.languages.catalogs import CatalogErrors, Catalogs
from bot.letters import notices
from bot.office.file import look_at_offices
from bot.office.versions import LiveOffices
from bot.settings import Settings, mail_server, push_problem, unknown_settings, webhook_problem
from bot.strings.status import untranslated
from dialogs.channels import CHANNELS, STAFF_CHANNELS, WAYS
from dialogs.letters import LETTERS
from dialogs.office import Mode, Office
from storage.calendar import booked, interpreters, offers
from storage.engine import resealing
from storage.engine.codes import codes_of, unknown_codes
from storage.engine.database import NEWEST, Database, Unavailable
from storage.engine.encryption import CannotOpen, Keys, new_key
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.letters import outbox, reminded
from storage.team import staff


@dataclass(slots=True)
class CheckResult:
    """What is fine, what should be looked at, and what keeps the service from starting; a line each."""

    fine: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)


def check_everything() -> CheckResult:
    """Check settings, office files, catalogs, keys and database."""
    checked = CheckResult()
    try:
        settings = read_settings()
    except CannotStart as refused:
        checked.findings += refused.findings
        return checked
    checked.warnings += unknown_settings()
    checked.fine += [] if checked.warnings else ["settings: fine"]
    offices = _check_offices(settings, _check_catalogs(settings, checked), checked)
    _check_telegram(settings, checked)
    _check_push(settings, checked)
    _check_sms(settings, checked)
    _check_mail(settings, checked)
    _check_database(settings, offices, checked)
    return checked


def _check_offices(settings: Settings, languages: Collection[str], checked: CheckResult) -> tuple[Office, ...]:
    """Look at the office files, also at whether their own texts are there in the languages offered.

    Gives the offices where nothing is wrong with any of them, else none.
    """
    as_read, mistakes = look_at_offices(settings.offices, languages=languages)
    checked.warnings += [str(mistake) for mistake in mistakes if mistake.fault.warning]
    if errors := [str(mistake) for mistake in mistakes if not mistake.fault.warning]:
        checked.findings += [*errors, *unheard(settings, as_read)]
        return ()
    try:
        offices = in_order(settings, as_read)
    except CannotStart as refused:
        checked.findings += refused.findings
        return ()
    for office in offices:
        sample = " (sample with invented staff)" if office.sample else ""
        checked.fine.append(f"office {office.id}: fine, {len(office.counsellors)} counsellors{sample}")
    checked.findings += unheard(settings, offices)
    return offices


def _check_database(settings: Settings, offices: Sequence[Office], checked: CheckResult) -> None:
    """Look at keys and database without making or changing anything, and at what they hold of these offices."""
    if finding := data_problem(settings):
        checked.findings.append(finding)
        return
    if not settings.keys and not settings.key_file.exists():
        checked.fine.append(f"key file {settings.key_file}: made at the first start")
        keys = Keys.read([new_key()])  # nothing sealed is read here
    else:
        try:
            keys = read_keys(settings)
        except CannotStart as refused:
            checked.findings += refused.findings
            return
    try:
        database = open_database(settings, keys)
    except CannotStart as refused:
        checked.findings += refused.findings
        return
    try:
        at = database.migration()
        if at == NEWEST:
            database.read_now(resealing.check)
            checked.findings += database.read_now(_unknown_codes)
            if offices:
                _check_booked(offices, database, checked)
                _check_team(offices, database, checked)
    except Unavailable as problem:
        checked.findings.append(unreachable(problem, settings))
        return
    except CannotOpen as problem:
        checked.findings.append(wrong_keys(problem))
        return
    finally:
        database.close_now()
    state = "fine" if at == NEWEST else f"at migration {at or 'none'}, brought to {NEWEST} at the next start"
    checked.fine.append(f"database ({database.dialect}): {state}")


def _check_booked(offices: Sequence[Office], database: Database, checked: CheckResult) -> None:
    """Warn of what appointments to come are booked for and their office does not have any more."""
    live = LiveOffices(offices)
    live.refresh_now(database)
    gone: Counter[tuple[str, str, str]] = Counter()
    for ahead in database.read_now(lambda tx: booked.ahead(tx, datetime.now(UTC))):
        office = live.ids.get(ahead.office_id)
        if office is None:
            gone["office_id", ahead.office_id, ahead.office_id] += ahead.number
            continue
        for column, value, entries in (
            ("site", ahead.site, office.sites),
            ("kind", ahead.kind, office.kinds),
            ("counsellor_id", ahead.counsellor_id, office.counsellors),
        ):
            if value not in {entry.id for entry in entries}:
                gone[column, value, office.id] += ahead.number
    checked.warnings += [
        f"database: appointment.{column} is {value!r} in {number} to come, which the file of office {office_id} no "
        "longer has - put it back, or have the team move or cancel them at the desk (/desk/calendar)"
        for (column, value, office_id), number in sorted(gone.items())
    ]


def _check_team(offices: Sequence[Office], database: Database, checked: CheckResult) -> None:
    """Warn of offices that could tell their team of a crisis, but where nobody has a way to be told just now."""
    checked.warnings += [
        f"office {office.id}: nobody of the team can be told of a crisis just now, and people in one read that - link "
        "a chat with the staff bot, or switch e-mail or a browser on at the desk (/desk/account)"
        for office in offices
        if not office.sample and not database.read_now(partial(notices.can_tell_team, office=office))
    ]


def _unknown_codes(tx: Transaction) -> list[str]:
    """Name every code in the database that this version does not know: it would be refused wherever it is met."""
    return [
        f"database: {table}.{column} holds {code!r}, which this version does not know - start the version that wrote it"
        for (table, column), codes in CODES.items()
        for code in unknown_codes(tx, table, column, codes)
    ]


CODES: Mapping[tuple[str, str], Collection[str]] = {
    ("address", "channel"): CHANNELS,
    ("reach", "channel"): WAYS,
    ("outbox", "outcome"): codes_of(reminded.Outcome),
    ("staff_reach", "channel"): STAFF_CHANNELS,
    ("outbox", "kind"): {outbox.REPLY_KIND, notices.REPLY, *LETTERS, *codes_of(notices.NoticeKind)},
    ("appointment", "state"): codes_of(booked.AppointmentState),
    ("appointment", "mode"): codes_of(Mode),
    ("interpreter_booking", "progress"): codes_of(interpreters.Progress),
    ("opening_rule", "modes"): {"", *codes_of(Mode)},
    ("intake", "kind"): codes_of(intakes.IntakeKind),
    ("intake", "urgency"): codes_of(intakes.Urgency),
    ("intake", "state"): codes_of(intakes.IntakeState),
    ("slot_offer", "state"): codes_of(offers.OfferState),
    ("staff_member", "role"): codes_of(staff.Role),
}
"""Columns that hold one or more of a closed set of codes, and the set."""

MODES = {
    "full": "mode full: the whole conversation takes place in Telegram, which can see it; the consent text says so. "
    "Where data protection forbids that, LOTSE_TELEGRAM_MODE=door leaves what is personal to the web chat",
    "door": "mode door: it asks for nothing personal, keeps nothing, leads to the web chat; reminders, where wanted, "
    "say time and code. Where the data-protection officer agrees, LOTSE_TELEGRAM_MODE=full has it all in Telegram",
}


def _check_telegram(settings: Settings, checked: CheckResult) -> None:
    """Say what the public bot does and does not do in its mode: the choice is one of data protection."""
    if not settings.telegram_token.get_secret_value():
        checked.fine.append("public Telegram bot: off (LOTSE_TELEGRAM_TOKEN is not set)")
        return
    checked.fine.append(f"public Telegram bot: {MODES[settings.telegram_mode]}")
    if problem := webhook_problem(settings):
        checked.findings.append(problem)


def _check_push(settings: Settings, checked: CheckResult) -> None:
    """Say whether browsers can show messages."""
    if not settings.push:
        checked.fine.append("reminders on the device: off (LOTSE_PUSH=false)")
    elif problem := push_problem(settings):
        checked.warnings.append(problem)
    else:
        checked.fine.append("reminders on the device: on, where the browser can")


def _check_sms(settings: Settings, checked: CheckResult) -> None:
    """Say by whom SMS go out, and what is wrong with that."""
    if problems := sms_problems(settings):
        checked.findings += problems
    elif settings.sms:
        checked.fine.append(
            f"SMS: by {settings.sms}, to numbers that begin with +{' or +'.join(settings.sms_countries)}; at most "
            f"{settings.sms_per_day} codes and answers a day and office"
        )
    else:
        checked.fine.append("SMS: off (LOTSE_SMS is not set)")


def _check_mail(settings: Settings, checked: CheckResult) -> None:
    """Try the mail server as a letter would, without sending one."""
    url = settings.mail_server.get_secret_value()
    if not url:
        checked.fine.append("e-mail: off (LOTSE_MAIL_SERVER is not set)")
        return
    from bot.channels.mail.probe import problem_of  # noqa: PLC0415 -- its library is needed where e-mail is on

    server = mail_server(url)
    if problem := asyncio.run(problem_of(server, settings.mail_sender)):
        checked.findings.append(problem)
        return
    encryption = {"from the start": "encrypted", "STARTTLS": "encrypted", "none": "on this machine"}[server.encryption]
    checked.fine.append(f"e-mail: {server.host} takes letters of {settings.mail_sender}, {encryption}")


def _check_catalogs(settings: Settings, checked: CheckResult) -> tuple[str, ...]:
    """Look at the catalogs; give the codes of the languages offered, none where the catalogs cannot be read."""
    try:
        catalogs = Catalogs.load(offer=offer(settings))
        catalogs.desk()
        warnings = catalog_warnings(catalogs)
    except CatalogErrors as errors:
        checked.findings += errors.findings
        return ()
    codes = tuple(code for code, _ in catalogs.offered)
    checked.fine.append(f"catalogs: {', '.join(codes)} offered")
    checked.warnings += [f"catalogs: {line}" for line in warnings]
    return codes


def catalog_warnings(catalogs: Catalogs) -> list[str]:
    """Say what is to be done about catalogs that can be read: each line with its remedy."""
    return [
        *untranslated(catalogs),
        *(f"{code} is not offered: {why}" for code, why in catalogs.strange.items()),
        *(
            f"{code} lacks {len(missing)} sentences and is not offered - translate them: `lotse strings check`"
            for code, missing in catalogs.incomplete.items()
            if code in catalogs.withheld
        ),
    ]
