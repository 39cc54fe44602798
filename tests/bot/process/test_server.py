import asyncio
import os
import signal
import socket

import pytest

from bot.process.server import listen, told_to_stop


def test_a_taken_port_leads_to_the_next_free_one() -> None:
    with listen("127.0.0.1", 18_080) as first:
        port = first.getsockname()[1]
        with listen("127.0.0.1", port) as second:
            assert port < second.getsockname()[1] < port + 50


def test_a_host_that_is_not_this_machine_is_an_error() -> None:
    with pytest.raises(OSError, match=r"."):
        listen("192.0.2.1", 18_080)


def test_what_is_opened_takes_connections() -> None:
    with listen("127.0.0.1", 18_080) as door, socket.create_connection(door.getsockname(), timeout=5):
        pass


async def test_answers_do_not_wait_for_the_acknowledgement_of_their_headers() -> None:
    waits: list[int] = []
    connected = asyncio.Event()

    def note(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened = writer.get_extra_info("socket")
        waits.append(opened.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()
        connected.set()

    door = listen("127.0.0.1", 18_080)
    async with await asyncio.start_server(note, sock=door) as server:
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        await asyncio.wait_for(connected.wait(), 5)
        writer.close()
    assert waits != [0]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_asks_to_stop_and_the_former_handlers_come_back(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with told_to_stop() as stop:
        os.kill(os.getpid(), number)
        await asyncio.wait_for(stop.wait(), 5)
    assert signal.getsignal(number) == before
