"""The whole service, or one part of it, in a process: the only file that knows all parts, and their order.

Start: tables, delivery, the door, the bots, the clock. Stop: the door closes and open requests end, the bots take no
more updates, turns drain, the clock stops, what is on its way is sent, connections and the database close. Nobody else
hears signals, no library owns the loop, and whatever is cut off stands in the database.
"""

import asyncio
import gc
import socket
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from bot.appointments.own_calendars.reading import read_due
from bot.channels.mail.stop import StopPages
from bot.channels.sms.gateways import sms_problems
from bot.channels.web.chat import WebChat
from bot.channels.web.documents import Companies
from bot.channels.web.service import Devices
from bot.command_line import as_typed
from bot.configuration import CannotStart
from bot.conversation.turn import Turns
from bot.conversation.way_back import ticket_link_of
from bot.desk.pages import Desk
from bot.desk.visit import PushOfBrowsers
from bot.http.fault_pages import application
from bot.http.limits import Limits
from bot.http.push_key import PushKey, open_push_key
from bot.http.push_subscription import read_subscription
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.installation import Installation, cannot_write, invite, open_installation, where_data_is
from bot.languages.recordings import Recordings
from bot.letters.delivery import Delivery
from bot.log import Log, set_up
from bot.office.versions import by_id, live
from bot.port import Channel, Messenger
from bot.process.chat_service import chat_service, devices_of
from bot.process.clock import Clock, Job
from bot.process.health import health
from bot.process.server import Server, listen, run, told_to_stop
from bot.process.service import at_work
from bot.process.upkeep import Upkeep
from bot.service_lock import AlreadyRunning, ServiceLock
from bot.settings import (
    SMS_COMPANIES,
    Settings,
    lock_file,
    mail_server,
    on_port,
    sqlite_file,
    staff_channels_on,
    unknown_settings,
    ways_on,
    webhook_problem,
)

if TYPE_CHECKING:
    from bot.channels.web_push.sender import WebPush

log = Log("app")

LOOK = timedelta(seconds=10)
"""How often the clock looks for due letters; a commit wakes the delivery at once."""
LOOK_FOR_OTHERS = timedelta(seconds=1)
"""The same where other processes commit: nothing wakes this one, and people wait for answers."""
NUDGE = timedelta(minutes=5)
AGENDAS = timedelta(minutes=1)
"""Counsellors choose the minute at which their day's agenda comes."""
PROMISES = timedelta(minutes=5)
"""How exactly the team is reminded of answers it has promised."""
OFFERS = timedelta(minutes=1)
"""How soon what became free is offered to the waiting list."""
SWEEP = timedelta(hours=1)
CALENDARS = timedelta(minutes=1)
"""How often it is looked whether a counsellor's own calendar is to be read again."""


class Part(Enum):
    """What a process does. ``lotse run`` does all of it in one event loop; on PostgreSQL each can run alone."""

    WEB = "web"
    """Answers over HTTP: chat, desk, health, and the bots' webhooks."""
    WORKER = "worker"
    """Delivers what is due and does the chores of the clock."""
    TELEGRAM = "telegram"
    """Takes what people write to the public Telegram bot, and answers them."""
    STAFF = "staff"
    """Takes what counsellors do in the staff's Telegram bot, and tells them what happens."""


EVERYTHING = frozenset(Part)


def serve(roles: frozenset[Part] = EVERYTHING) -> None:
    """Run the service, or these parts of it, until Ctrl-C or SIGTERM; raises CannotStart where it cannot start."""
    lock = ServiceLock()
    try:
        installation = open_installation(partial(claim_data, lock, roles))
        set_up(installation.settings.log_level)
        try:
            check_roles(installation, roles)
            door = open_door(installation) if Part.WEB in roles else None
        except CannotStart:
            installation.database.close_now()
            raise
        wanted = installation.settings.port
        if door is not None:
            installation = replace(installation, settings=on_port(installation.settings, door.getsockname()[1]))
            lock.note(installation.settings.public_url)
        run(_serve(installation, roles, door, greeting(installation, roles, wanted)))
    finally:
        lock.release()


def claim_data(lock: ServiceLock, roles: frozenset[Part], settings: Settings) -> Settings:
    """Lock the data for this service; raises CannotStart where another one runs on the same SQLite file.

    On PostgreSQL any number may run: there the lock only carries the address of one that answers over HTTP.
    """
    file, database = lock_file(settings), sqlite_file(settings)
    if database is None and Part.WEB not in roles:
        return settings
    try:
        lock.take(file, database)
    except AlreadyRunning as other:
        if database is not None:
            raise CannotStart([already_running(settings, database, other.address)]) from other
    except OSError as problem:
        if database is not None:
            raise CannotStart([cannot_write(settings, file, problem)]) from problem
    return settings


def already_running(settings: Settings, database: Path, address: str) -> str:
    """Say what to do about another service on the same SQLite file."""
    where = f", at {address}" if address else ""
    return (
        f"{where_data_is(settings, database)}: another Lotse uses {database}{where} - stop it, give this one its own"
        " folder, or PostgreSQL to both (LOTSE_DATABASE_URL)"
    )


def check_roles(installation: Installation, roles: frozenset[Part]) -> None:
    """Refuse what cannot work: a bot without a token, or parts of one service that share no database server."""
    settings = installation.settings
    if roles == {Part.TELEGRAM} and not settings.telegram_token.get_secret_value():
        raise CannotStart(["LOTSE_TELEGRAM_TOKEN: not set - @BotFather gives one (/newbot)"])
    if roles == {Part.STAFF} and not settings.staff_token.get_secret_value():
        raise CannotStart(
            ["LOTSE_STAFF_TOKEN: not set - @BotFather gives one (/newbot), another than the public bot's"]
        )
    if problems := [*filter(None, [webhook_problem(settings)]), *sms_problems(settings)]:
        raise CannotStart(problems)
    if roles != EVERYTHING and installation.database.dialect == "sqlite":
        log.warning("separate processes need PostgreSQL: SQLite lets one write at a time", setting="LOTSE_DATABASE_URL")


def open_door(installation: Installation) -> socket.socket:
    """Open the port; raises CannotStart where there is none."""
    settings = installation.settings
    try:
        return listen(settings.host, settings.port)
    except OSError as error:
        raise CannotStart(
            [f"LOTSE_HOST, LOTSE_PORT: {settings.host}:{settings.port}: {error} - choose others"]
        ) from error


async def _serve(
    installation: Installation, roles: frozenset[Part], door: socket.socket | None, said: Sequence[str]
) -> None:
    with_roles = messengers_of(installation, roles)
    messengers = [messenger for _, messenger in with_roles]
    push_key = await open_push_key(installation.database, datetime.now(UTC)) if installation.settings.push else None
    pushes = pushes_of(installation, roles, push_key)
    channels = channels_of(messengers, [*mail_channels(installation, roles), *pushes])
    async with at_work(installation, channels) as (turns, delivery):
        for messenger in messengers:
            messenger.serve(turns)
        server = Server(web(installation, turns, messengers, push_key=push_key)) if door is not None else None
        clock = Clock(jobs(installation, roles, delivery))
        with told_to_stop() as stop:
            stopped = asyncio.create_task(stop.wait())
            delivering = asyncio.create_task(delivery.run())
            serving = asyncio.create_task(server.serve(sockets=[door])) if server and door else stopped
            if server:
                await until_any(asyncio.create_task(server.ready.wait()), serving)
            taking = [asyncio.create_task(messenger.run()) for role, messenger in with_roles if role in roles]
            typer.echo(as_typed("\n".join(said)))
            clock.start()
            gc.collect()
            gc.freeze()
            gc.enable()
            alone = taking if roles in ({Part.TELEGRAM}, {Part.STAFF}) else []
            await until_any(stopped, serving, delivering, *alone)
            refused = not stop.is_set() and any(task.done() for task in alone)
            typer.echo("Stopping ...")
            stopped.cancel()
            if server:
                server.should_exit = True
                await serving
            for messenger in messengers:
                await messenger.stop()
            await asyncio.gather(*taking)
            clock.stop()
            await delivery.stop()
            await delivering
            for messenger in messengers:
                await messenger.close()
            for push in pushes:
                await push.close()
    log.info("stopped")
    if refused:
        raise CannotStart(["the bot has stopped: the log says why - correct that and start again"])


def messengers_of(installation: Installation, roles: frozenset[Part]) -> list[tuple[Part, Messenger]]:
    """Make the bots whose tokens are set and that these parts need: to take updates, or to deliver as a worker.

    Each comes with the role that takes its updates; several may share one. A library is imported only where its bot is
    needed: each costs seconds.
    """
    with_roles: list[tuple[Part, Messenger]] = []
    settings = installation.settings
    called = settings.telegram_webhook and Part.WEB in roles
    if settings.telegram_token.get_secret_value() and (called or roles & {Part.WORKER, Part.TELEGRAM}):
        from bot.channels.telegram_public import public_bot  # noqa: PLC0415 -- see above

        with_roles.append((Part.TELEGRAM, public_bot(installation)))
    if settings.sms and roles & {Part.WEB, Part.WORKER}:
        from bot.channels.sms.messenger import SmsMessenger  # noqa: PLC0415 -- see above

        with_roles.append(
            (Part.WEB, SmsMessenger(installation, ticket_link=ticket_link_of(f"{settings.public_url}/chat")))
        )
    if settings.staff_token.get_secret_value() and roles & {Part.WORKER, Part.STAFF}:
        from bot.staff_bot.telegram import StaffBot  # noqa: PLC0415 -- see above

        with_roles.append((Part.STAFF, StaffBot(installation)))
    return with_roles


def mail_channels(installation: Installation, roles: frozenset[Part]) -> list[Channel]:
    """Give the channels that send e-mail, to people and to the team, where a mail server is set and letters go out."""
    settings = installation.settings
    url = settings.mail_server.get_secret_value()
    if not url or Part.WORKER not in roles:
        return []
    from bot.channels.mail.sender import NAMES, Sender  # noqa: PLC0415 -- its library is needed where e-mail is on

    return [
        Sender(
            mail_server(url),
            settings.mail_sender,
            name=name,
            database=installation.database,
            catalogs=installation.catalogs,
            public_url=settings.public_url,
        )
        for name in NAMES
    ]


def pushes_of(installation: Installation, roles: frozenset[Part], key: PushKey | None) -> "list[WebPush]":
    """Make what sends push messages to people and to the staff, where letters are delivered; nothing without a key."""
    if key is None or Part.WORKER not in roles:
        return []
    from bot.channels.web_push.sender import WebPush  # noqa: PLC0415 -- its library costs half a second

    settings = installation.settings
    return [
        WebPush(name, key, public_url=settings.public_url, home=home, services=settings.push_services)
        for name, home in (("web_push", "/chat"), ("staff_push", "/desk/"))
    ]


def channels_of(messengers: Sequence[Messenger], others: Sequence[Channel] = ()) -> list[Channel]:
    """Give every way to reach people; raises ValueError where two have one name: one would get the other's letters."""
    channels = [*(channel for messenger in messengers for channel in messenger.channels), *others]
    names = [channel.name for channel in channels]
    if doubled := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"channels of one name: {', '.join(doubled)} - give each a name of its own")
    return channels


async def until_any(*tasks: "asyncio.Task[object] | asyncio.Task[None]") -> None:
    """Wait until one of the tasks is over; raises what it raised."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


def web(
    installation: Installation,
    turns: Turns,
    messengers: Sequence[Messenger] = (),
    *,
    limits: Limits | None = None,
    push_key: PushKey | None = None,
) -> Starlette:
    """Put together all that is answered over HTTP: health, desk, and the chat at the root, with its usual limits.

    Without ``push_key`` no browser is asked to show push messages.
    """
    offices, database, settings = installation.offices, installation.database, installation.settings
    signing = Signing.of(database)
    devices = push_key and devices_of(
        database,
        push_key.public,
        Receipts(signing),
        services=settings.push_services,
        local=not settings.public_url.startswith("https://"),
    )
    chat = WebChat(
        service=chat_service(database, by_id(offices), turns, installation.catalogs),
        offices=offices,
        catalogs=installation.catalogs,
        public_url=settings.public_url,
        signing=signing,
        companies=Companies(
            ways_on(settings),
            SMS_COMPANIES.get(settings.sms, ""),
            hosting=settings.hosting_company,
            team=staff_channels_on(settings),
        ),
        devices=devices or None,
        limits=limits,
        recordings=Recordings(settings.recordings),
    )
    push = push_key and devices and PushOfBrowsers(push_key.public, partial(subscription_of, devices=devices))
    desk = Desk(
        database,
        offices,
        installation.catalogs,
        settings,
        wake=turns.wake,
        push=push or None,
        ticket_link=ticket_link_of(f"{settings.public_url}/chat"),
    )

    def draw_fault(request: Request, status: int) -> Response:
        side = desk if request.url.path.startswith("/desk/") else chat
        return side.fault(request, status)

    return application(
        [
            health(database),
            *(route for messenger in messengers for route in messenger.routes()),
            Mount("/desk", routes=desk.routes()),
            *StopPages(chat, database).routes(),
            *chat.routes(),
        ],
        draw_fault,
    )


def subscription_of(said: str, devices: Devices) -> str:
    """Make an address of what a browser says of its subscription; raises CannotSubscribe."""
    return read_subscription(said, devices.services, local=devices.local).address


def jobs(installation: Installation, roles: frozenset[Part], delivery: Delivery) -> tuple[Job, ...]:
    """Give what the clock does."""
    database, offices = installation.database, live(installation.offices)
    upkeep = Upkeep(database, offices, ways_on(installation.settings))

    async def look() -> None:
        delivery.wake()

    async def calendars() -> None:
        local = not installation.settings.public_url.startswith("https://")
        await read_due(installation.database, datetime.now(UTC), local=local)

    async def look_at_offices() -> None:
        await offices.refresh(database)

    everywhere = (
        Job("deliver", LOOK if roles == EVERYTHING else LOOK_FOR_OTHERS, look),
        Job("offices", LOOK, look_at_offices),
    )
    if Part.WORKER not in roles:
        return everywhere
    return (
        *everywhere,
        Job("nudge", NUDGE, upkeep.nudge),
        Job("agendas", AGENDAS, upkeep.agendas),
        Job("promises", PROMISES, upkeep.promises),
        Job("offers", OFFERS, upkeep.offers),
        Job("waiting", OFFERS, upkeep.waiting),
        Job("sweep", SWEEP, upkeep.sweep),
        Job("recheck", SWEEP, upkeep.recheck),
        Job("calendars", CALENDARS, calendars),
    )


def greeting(installation: Installation, roles: frozenset[Part], wanted: int) -> list[str]:
    """Say all a newcomer needs: where the chat is, where the desk is, how to stop. ``wanted`` is the port set."""
    unknown = unknown_settings()
    if Part.WEB not in roles:
        only = ", ".join(role.value for role in roles)
        return [*unknown, "", f"Lotse is running: {only} only.", "", "Ctrl-C stops it.", ""]
    settings = installation.settings
    lines = [*unknown, "", "Lotse is running."]
    if settings.port != wanted:
        lines.append(f"Port {wanted} is taken: this is port {settings.port} (LOTSE_PORT chooses another).")
    samples = [office for office in installation.offices if office.sample]
    if samples:
        names = " and ".join(office.name for office in samples)
        lines += ["", f"DEMO: {names} are samples, their staff is invented.", "LOTSE_OFFICES names your own folder."]
    lines += ["", f"Chat:  {settings.public_url}/"]
    if samples:
        person = samples[0].counsellors[0]
        link = invite(installation.database, settings, person.id)
        lines += [
            f"Desk:  {link}",
            f"       (opens once, within 24 hours, for {person.name} of {samples[0].name};",
            "       `lotse staff list` names who else may come in, `lotse staff invite <id>` prints their link)",
            "       To see something there, go through the chat up to the ticket: then the intake lies in the inbox,",
            "       and the appointment in the calendar of the whole team.",
        ]
    else:
        lines += [f"Desk:  {settings.public_url}/desk/   (`lotse staff invite <id>` prints a link that opens it)"]
    if settings.telegram_token.get_secret_value():
        how = "Telegram calls this service" if settings.telegram_webhook else "its updates are fetched"
        lines += [f"Telegram: the public bot is on, mode {settings.telegram_mode}; {how}."]
    if settings.mail_server.get_secret_value():
        lines += [f"E-mail: letters go out as {settings.mail_sender}; `lotse check` tries the mail server."]
    if settings.staff_token.get_secret_value():
        lines += ["Telegram: the staff bot is on; counsellors link their chat on the desk's page Telegram."]
    if settings.sms:
        lines += [sms_line(installation)]
    return [*lines, "", "Ctrl-C stops it.", ""]


def sms_line(installation: Installation) -> str:
    """Say by whom SMS go out, and which address the gateway needs so that it tells of answers."""
    from bot.channels.sms.messenger import answers_address  # noqa: PLC0415 -- only where SMS are sent

    settings = installation.settings
    address = answers_address(installation.database, settings)
    if not address.startswith("https://"):
        return f"SMS: by {settings.sms}; answers cannot come in{'' if not address else ' without https'}."
    return f"SMS: by {settings.sms}; enter there for answers (keep it secret): {address}"
