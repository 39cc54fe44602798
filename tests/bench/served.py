"""Serve the chat of a database without limits, for ``tests.bench.web``: python -m tests.bench.served <database url>."""

import asyncio
import gc
import sys

from bot.app import web
from bot.http.limits import Limits
from bot.installation import Installation
from bot.process.server import Server, listen, run
from bot.settings import Settings
from bot.token_buckets import Rate
from storage.engine.database import Database
from tests.bench.engines import KEYS, OFFICES
from tests.bench.turns import CATALOGS, turns_of

OPEN = Rate(1e9, 1e9)


async def serve(url: str) -> None:
    """Serve until killed; prints the port once requests are answered."""
    database = Database(url, KEYS)
    installation = Installation(Settings(), OFFICES, CATALOGS, database)
    limits = Limits(session=OPEN, network=OPEN, arrivals=OPEN)
    server = Server(web(installation, turns_of(database), limits=limits))
    door = listen("127.0.0.1", 18_400)
    serving = asyncio.create_task(server.serve(sockets=[door]))
    await server.ready.wait()
    gc.collect()
    gc.freeze()
    sys.stdout.write(f"{door.getsockname()[1]}\n")
    sys.stdout.flush()
    await serving


run(serve(sys.argv[1]))
