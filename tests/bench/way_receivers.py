"""A push service, an SMS gateway and a mail server that take everything, in a process of their own for the ways.

``python -m tests.bench.way_receivers`` prints a line of JSON with the two ports; each line on its input is answered
with how often each address was written to since the last one.
"""

import asyncio
import json
import sys
from collections import Counter

from aiohttp import web

from tests.bot.channels.mail.post_office import post_office


class Posts:
    """Counts what is posted, and answers as push services and seven.io do."""

    def __init__(self) -> None:
        self.came: Counter[str] = Counter()

    async def push(self, request: web.Request) -> web.Response:
        """Take a push message."""
        await request.read()
        self.came[request.path] += 1
        return web.Response(status=201)

    async def sms(self, request: web.Request) -> web.Response:
        """Take an SMS."""
        self.came[(await request.json())["to"]] += 1
        return web.json_response({"success": "100"})


async def main() -> None:
    """Serve until the input ends."""
    posts, app = Posts(), web.Application()
    app.router.add_post("/push/{name}", posts.push)
    app.router.add_post("/api/sms", posts.sms)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with post_office() as mails:
        say({"web": runner.addresses[0][1], "mail": mails.port})
        while await asyncio.to_thread(sys.stdin.readline):
            came = posts.came + Counter(address for mail in mails.delivered for address in mail.to)
            posts.came.clear()
            mails.delivered.clear()
            say(came)
    await runner.cleanup()


def say(what: dict[str, int]) -> None:
    """Print a line at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
