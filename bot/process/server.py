"""The HTTP server, its port, and the one place that hears signals."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Coroutine, Generator
from types import FrameType
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp

T = TypeVar("T")
PORTS_TRIED = 50
GRACE = 3
"""Seconds open requests may take to end once the server stops; a page that waits for news is cut off then."""


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run the program in uvloop, which answers a fifth more requests; on Windows, where there is none, in asyncio's."""
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return runner.run(main)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop  # noqa: PLC0415 -- there is none on Windows
    except ImportError:
        return None
    return uvloop.new_event_loop


class Server(uvicorn.Server):
    """uvicorn without its own signal handlers: who owns start and stop order owns the signals."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http="httptools",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE,
            )
        )
        self.ready = asyncio.Event()
        """Set once requests are answered."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave signals alone."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, and say so."""
        await super().startup(sockets)
        self.ready.set()


def listen(host: str, port: int) -> socket.socket:
    """Open the port, or the next free one above it; raises OSError where the host itself cannot be listened on.

    The socket is handed to the server as it is, so that nobody can take the port in between.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port, min(port + PORTS_TRIED, 65536)):
        # Named as TCP, so that asyncio sets TCP_NODELAY on its connections: without, every page waits 40 ms for an ACK.
        opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            opened.bind((host, candidate))
            opened.listen(2048)
        except OSError as error:
            opened.close()
            if not isinstance(error, PermissionError) and error.errno not in {48, 98, 10048}:
                raise
        else:
            opened.setblocking(False)
            return opened
    raise OSError(f"no free port from {port} on")


@contextlib.contextmanager
def told_to_stop() -> Generator[asyncio.Event]:
    """Give an event that is set by Ctrl-C or SIGTERM; a second Ctrl-C ends the program at once."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def hear(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        loop.call_soon_threadsafe(stop.set)

    before = {number: signal.signal(number, hear) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
