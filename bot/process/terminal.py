"""``lotse talk``: the conversation in a terminal."""

import asyncio
import contextlib
import sys
from datetime import UTC, datetime
from pathlib import Path

import typer

from bot.appointments.calendar_file import calendar_file
from bot.channels.terminal import Terminal
from bot.configuration import CannotStart
from bot.conversation.own_data import Files, own_files
from bot.installation import Installation, open_installation
from bot.log import set_up
from bot.office.versions import by_id
from bot.process.service import at_work
from dialogs.engine.conversation import Opened
from storage.calendar import appointments


def converse(*, language: str, office: str, address: str) -> None:
    """Hold the conversation in this terminal; raises CannotStart where the installation cannot be used."""
    installation = open_installation()
    set_up("warning")
    ids = [entry.id for entry in installation.offices]
    if office and office not in ids:
        raise CannotStart([f"--office: there is no office {office!r} - use one of: {', '.join(ids)}"])
    if language and not installation.catalogs.find(language):
        codes = ", ".join(code for code, _ in installation.catalogs.offered)
        raise CannotStart([f"--lang: {language!r} is not offered - use one of: {codes}"])
    samples = " and ".join(entry.name for entry in installation.offices if entry.sample)
    if samples:
        typer.echo(f"DEMO: {samples} are samples; their staff is invented and no appointment is real.")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_converse(installation, Opened(installation.catalogs.find(language), office), address))


async def _converse(installation: Installation, opened: Opened, address: str) -> None:
    offices = by_id(installation.offices)

    async def file_of(appointment_id: str) -> bytes:
        booked = await installation.database.read(lambda tx: appointments.find(tx, appointment_id))
        if booked is None:
            raise LookupError(appointment_id)
        return calendar_file(booked, offices[booked.office_id], now=datetime.now(UTC), names_office=True)

    async def own(address: str) -> Files:
        known, catalogs, now = tuple(offices.values()), installation.catalogs, datetime.now(UTC)
        return await installation.database.read(
            lambda tx: own_files(tx, Terminal.name, address, offices=known, catalogs=catalogs, now=now)
        )

    terminal = Terminal(sys.stdout, calendar_file=file_of, own_files=own, folder=Path.cwd())
    async with at_work(installation, [terminal]) as (turns, delivery):
        await terminal.talk(opened, address=address, lines=sys.stdin, take=turns.take, deliver=delivery.deliver_due)
