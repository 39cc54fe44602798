"""What the web chat asks of the rest of the program beside its turns: files, coming back, leaving."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.appointments.calendar_file import FILE_NAME, calendar_file
from bot.channels.web.service import CHANNEL, Devices, Service
from bot.conversation.own_data import Files, own_files
from bot.conversation.turn import Turns
from bot.conversation.way_back import CameBack, come_back, is_there
from bot.http.receipts import Receipts
from bot.languages.catalogs import Catalogs
from dialogs.office import Office
from storage.calendar import appointments
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, devices, ways_back
from storage.team import staff_reach


def chat_service(database: Database, offices: Mapping[str, Office], turns: Turns, catalogs: Catalogs) -> Service:
    """Give the web chat its service. ``offices`` are by id."""

    def named_file(tx: Transaction, session: str, appointment: str) -> tuple[str, bytes] | None:
        now = datetime.now(UTC)
        kept = conversations.find(tx, CHANNEL, session)
        if kept is None or (kept.guest_of is not None and not ways_back.is_open(tx, kept.guest_of, now)):
            return None
        theirs = appointments.of_conversation(tx, kept.guest_of or kept.id, now)
        booked = next((each for each in theirs if each.id == appointment), None)
        if booked is None or booked.office_id not in offices:
            return None
        owner = kept if kept.guest_of is None else conversations.of_id(tx, kept.guest_of)
        alone = owner is not None and not owner.discreet
        return FILE_NAME, calendar_file(booked, offices[booked.office_id], now=now, names_office=alone)

    async def file_of(session: str, appointment: str) -> tuple[str, bytes] | None:
        return await database.read(lambda tx: named_file(tx, session, appointment))

    async def own(session: str) -> Files:
        now = datetime.now(UTC)
        known = tuple(offices.values())
        return await database.read(
            lambda tx: own_files(tx, CHANNEL, session, offices=known, catalogs=catalogs, now=now)
        )

    async def back(written: str, session: str, fresh: str) -> CameBack:
        now = datetime.now(UTC)

        def work(tx: Transaction) -> CameBack:
            shown = ways_back.find(tx, written, now)
            if shown is not None and session and is_there(tx, shown, CHANNEL, session):
                return "there"
            return come_back(tx, written, CHANNEL, fresh, tuple(offices.values()), now)

        return await database.write(work)

    async def leave(session: str) -> None:
        await database.write(lambda tx: conversations.leave(tx, CHANNEL, session))

    return Service(turns=turns, calendar_file=file_of, own_files=own, come_back=back, leave=leave)


def devices_of(
    database: Database, public_key: str, receipts: Receipts, *, services: tuple[str, ...], local: bool
) -> Devices:
    """Give the web chat what it asks about browsers that show push messages (see Devices)."""

    async def subscribe(session: str, address: str) -> bool:
        def work(tx: Transaction) -> bool:
            kept = conversations.find(tx, CHANNEL, session)
            if kept is not None:
                devices.subscribe(tx, kept.id, address, datetime.now(UTC))
            return kept is not None

        return await database.write(work)

    async def renew(session: str, address: str) -> bool:
        def work(tx: Transaction) -> bool:
            kept = conversations.find(tx, CHANNEL, session)
            return kept is not None and devices.renew(tx, kept.id, address, datetime.now(UTC))

        return await database.write(work)

    async def change(former: str, address: str) -> None:
        def work(tx: Transaction) -> None:
            now = datetime.now(UTC)
            devices.change(tx, former, address, now)
            staff_reach.renew(tx, former, address, now)

        await database.write(work)

    async def seen(letter: int) -> None:
        await database.write(lambda tx: outbox.seen(tx, letter, datetime.now(UTC)))

    return Devices(public_key, services, local, receipts, subscribe, renew, change, seen)
