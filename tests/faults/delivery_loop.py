"""A worker that sends letters by every way in a process that is made to be killed; run by test_killed_delivery.py.

For each line of JSON on its input it forks a worker, so that a start costs no imports. The worker makes its channels as
the service does, frees what a killed one had claimed, and delivers until no letter waits.
"""

import asyncio
import json
import os
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import Part, channels_of, mail_channels, messengers_of, pushes_of
from bot.channels.mail import sender as _mail
from bot.channels.sms import messenger as _sms
from bot.channels.web_push import sender as _push
from bot.http.push_key import open_push_key
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.installation import Installation
from bot.languages.catalogs import Catalogs
from bot.letters.delivery import Delivery
from bot.office.file import read_offices
from bot.process.service import is_gone, worker_name
from bot.settings import SAMPLE_OFFICES, Settings, ways_on
from bot.staff_bot.letters import StaffLetters
from dialogs.office import Office
from storage.engine.database import Database
from storage.engine.encryption import read_or_make_key_file
from storage.letters import outbox

READY = (_mail, _sms, _push)
"""Imported before the first worker, as the service does only where they are needed."""
ROLES = frozenset({Part.WORKER})


def main() -> None:
    """Fork a worker for each line of input, and wait until it ended or was killed."""
    catalogs, offices = Catalogs.load(), read_offices(SAMPLE_OFFICES)
    for line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            asyncio.run(work(json.loads(line), catalogs, offices))
            os._exit(0)
        report({"worker": worker})
        _, status = os.waitpid(worker, 0)
        report({"ended": status})


def report(entry: dict[str, Any]) -> None:
    """Write one line at once: it is out even if the next instruction is never reached."""
    os.write(1, f"{json.dumps(entry)}\n".encode())


async def work(order: dict[str, Any], catalogs: Catalogs, offices: tuple[Office, ...]) -> None:
    """Deliver until no letter waits."""
    starts, begun = datetime.fromisoformat(order["now"]), time.monotonic()

    def now() -> datetime:
        return starts + timedelta(seconds=time.monotonic() - begun)

    database = Database(order["url"], read_or_make_key_file(Path(order["keys"])))
    installation = Installation(Settings(**order["settings"]), offices, catalogs, database)
    pushes = pushes_of(installation, ROLES, await open_push_key(database, now()))
    messengers = [messenger for _, messenger in messengers_of(installation, ROLES)]
    delivery = Delivery(
        database=database,
        offices=offices,
        catalogs=catalogs,
        staff_words=StaffLetters(offices, catalogs, installation.settings.public_url).say,
        channels=channels_of(messengers, [*mail_channels(installation, ROLES), *pushes]),
        ways=ways_on(installation.settings),
        receipt=Receipts(Signing.of(database)).write,
        worker=worker_name(os.getpid()),
        now=now,
    )
    await database.write(lambda tx: outbox.release(tx, is_gone))
    delivering = asyncio.create_task(delivery.run())
    while await database.read(outbox.oldest_due) is not None:
        await asyncio.sleep(0.05)
        delivery.wake()
    await delivery.stop()
    await delivering
    for messenger in messengers:
        await messenger.close()
    for push in pushes:
        await push.close()
    await database.close()


if __name__ == "__main__":
    main()
