"""An installation at work: turns and delivery joined, whatever channels lead to them."""

import contextlib
import os
import socket
from collections.abc import AsyncGenerator, Sequence

from bot.channels.port import DISCREET, Channel
from bot.deliver import Delivery
from bot.installation import Installation
from bot.turn import Turns


@contextlib.asynccontextmanager
async def at_work(installation: Installation, channels: Sequence[Channel]) -> AsyncGenerator[tuple[Turns, Delivery]]:
    """Give the turns and the delivery of an installation; closes its database at the end."""
    delivery = Delivery(
        database=installation.database,
        offices=installation.offices,
        catalogs=installation.catalogs,
        channels=channels,
        discreet=DISCREET | ({"telegram"} if installation.settings.telegram_mode == "door" else frozenset()),
        worker=f"{socket.gethostname()}-{os.getpid()}",
    )
    turns = Turns(
        database=installation.database,
        offices=installation.offices,
        catalogs=installation.catalogs,
        link=f"{installation.settings.public_url}/chat",
        wake=delivery.wake,
    )
    try:
        yield turns, delivery
    finally:
        await installation.database.close()
