"""An installation at work: turns and delivery joined, whatever channels lead to them."""

import contextlib
import os
import socket
from collections.abc import AsyncGenerator, Sequence

from bot.channels.sms.gateways import GATEWAYS
from bot.configuration import CannotStart
from bot.conversation.sending import Sending
from bot.conversation.turn import Turns
from bot.conversation.way_back import ticket_link_of
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.installation import Installation
from bot.letters.delivery import Delivery
from bot.log import Log
from bot.port import Channel
from bot.settings import Settings, ways_on
from bot.staff_bot.letters import StaffLetters
from dialogs.channels import UnknownChannel, as_installed, channel_named
from storage.letters import outbox
from storage.people.sending_limits import Limits

log = Log("at_work")


@contextlib.asynccontextmanager
async def at_work(installation: Installation, channels: Sequence[Channel]) -> AsyncGenerator[tuple[Turns, Delivery]]:
    """Give the turns and the delivery of an installation; closes its database at the end.

    Raises CannotStart for a channel whose traits nobody has written down: nothing is said on it.
    """
    chat = f"{installation.settings.public_url}/chat"
    traits = as_installed(door=installation.settings.telegram_mode == "door")
    try:
        for channel in channels:
            channel_named(channel.name, traits)
    except UnknownChannel as problem:
        await installation.database.close()
        raise CannotStart([f"channel {problem}"]) from problem
    delivery = Delivery(
        database=installation.database,
        offices=installation.offices,
        catalogs=installation.catalogs,
        staff_words=StaffLetters(installation.offices, installation.catalogs, installation.settings.public_url).say,
        channels=channels,
        traits=traits,
        ticket_link=ticket_link_of(chat),
        ways=ways_on(installation.settings),
        receipt=Receipts(Signing.of(installation.database)).write,
        worker=worker_name(os.getpid()),
    )
    turns = Turns(
        database=installation.database,
        offices=installation.offices,
        catalogs=installation.catalogs,
        link=chat,
        sending=sending_of(installation.settings),
        wake=delivery.wake,
    )
    freed = await installation.database.write(lambda tx: outbox.release(tx, is_gone))
    if freed:
        log.info("letters of a process that died are sent now", count=freed)
    try:
        yield turns, delivery
    finally:
        await installation.database.close()


def sending_of(settings: Settings) -> Sending:
    """Say how people are reached with these settings."""
    return Sending(
        ways_on(settings),
        Limits(day=settings.sms_per_day),
        frozenset(int(code) for code in settings.sms_countries),
        takes_answers=bool(settings.sms)
        and GATEWAYS[settings.sms].answers
        and settings.public_url.startswith("https://"),
    )


def worker_name(pid: int) -> str:
    """Name a process on this machine, as it claims letters."""
    return f"{socket.gethostname()}-{pid}"


def is_gone(worker: str) -> bool:
    """Tell whether a worker is surely gone: of this machine, and no process has its number, or it is now this one's."""
    host, _, number = worker.rpartition("-")
    if host != socket.gethostname() or not number.isdecimal() or os.name != "posix":
        return False
    if int(number) == os.getpid():
        return True
    try:
        os.kill(int(number), 0)  # asks, and does nothing
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
