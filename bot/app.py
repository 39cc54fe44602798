"""The whole service in one process: the only file that knows all parts, and the order they start and stop in.

Start: tables, delivery, clock, then the door. Stop, the other way round: the door closes and open requests end, the
clock stops, what is on its way is sent, the database closes. Whatever is cut off stands in the database.
"""

import asyncio
import gc
import socket
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import typer
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.at_work import at_work
from bot.channels.web.chat import WebChat
from bot.channels.web.limits import Limits
from bot.chat_service import chat_service
from bot.clock import Clock, Job
from bot.deliver import Delivery
from bot.desk.pages import Desk
from bot.health import health
from bot.installation import Installation, Refused, invite, open_installation
from bot.log import Log, set_up
from bot.server import Server, listen, run, told_to_stop
from bot.settings import on_port
from bot.turn import Turns
from bot.upkeep import Upkeep

log = Log("app")

LOOK = timedelta(seconds=10)
"""How often the clock looks for due letters; a commit wakes the delivery at once."""
NUDGE = timedelta(minutes=5)
SWEEP = timedelta(hours=1)


def serve() -> None:
    """Run the service until Ctrl-C or SIGTERM; raises Refused where it cannot start."""
    installation = open_installation()
    set_up(installation.settings.log_level)
    settings = installation.settings
    try:
        door = listen(settings.host, settings.port)
    except OSError as error:
        installation.database.close_now()
        raise Refused([f"LOTSE_HOST, LOTSE_PORT: {settings.host}:{settings.port}: {error} - choose others"]) from error
    wanted = settings.port
    installation = replace(installation, settings=on_port(settings, door.getsockname()[1]))
    run(_serve(installation, door, greeting(installation, wanted)))


async def _serve(installation: Installation, door: socket.socket, said: Sequence[str]) -> None:
    async with at_work(installation, ()) as (turns, delivery):
        server = Server(web(installation, turns))
        clock = Clock(jobs(installation, delivery))
        with told_to_stop() as stop:
            delivering = asyncio.create_task(delivery.run())
            serving = asyncio.create_task(server.serve(sockets=[door]))
            await until_any(asyncio.create_task(server.ready.wait()), serving)
            typer.echo("\n".join(said))
            clock.start()
            gc.freeze()
            gc.enable()
            await until_any(asyncio.create_task(stop.wait()), serving, delivering)
            typer.echo("Stopping ...")
            server.should_exit = True
            await serving
            clock.stop()
            await delivery.stop()
            await delivering
    log.info("stopped")


async def until_any(*tasks: "asyncio.Task[object] | asyncio.Task[None]") -> None:
    """Wait until one of the tasks is over; raises what it raised."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


def web(installation: Installation, turns: Turns, *, limits: Limits | None = None) -> Starlette:
    """Put together all that is answered over HTTP: health, desk, and the chat at the root, with its usual limits."""
    offices, database = installation.offices, installation.database
    chat = WebChat(
        service=chat_service(database, {office.id: office for office in offices}, turns),
        offices=offices,
        catalogs=installation.catalogs,
        public_url=installation.settings.public_url,
        secret=database.read_now(lambda tx: tx.keys.digest("web chat", "forms")),
        limits=limits,
    )
    desk = Desk(database, offices, installation.catalogs, installation.settings)
    return Starlette(
        routes=[health(database), Mount("/desk", routes=desk.routes()), *chat.routes()],
        exception_handlers={404: chat.not_found},
    )


def jobs(installation: Installation, delivery: Delivery) -> tuple[Job, ...]:
    """Give what the clock does."""
    upkeep = Upkeep(installation.database, installation.offices)

    async def look() -> None:
        delivery.wake()

    return (
        Job("deliver", LOOK, look),
        Job("nudge", NUDGE, upkeep.nudge),
        Job("sweep", SWEEP, upkeep.sweep),
    )


def greeting(installation: Installation, wanted: int) -> list[str]:
    """Say all a newcomer needs: where the chat is, where the desk is, how to stop. ``wanted`` is the port set."""
    settings = installation.settings
    lines = ["", "Lotse is running."]
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
        lines += [f"Desk:  {link}", f"       (opens once, within 24 hours, for {person.name} of {samples[0].name})"]
    else:
        lines += [f"Desk:  {settings.public_url}/desk/   (`lotse staff invite <id>` prints a link that opens it)"]
    return [*lines, "", "Ctrl-C stops it.", ""]
