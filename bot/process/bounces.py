"""``lotse bounce``: a mail server hands over a message that came back, as a program it pipes to."""

import os
from datetime import UTC, datetime

from bot.channels.mail.bounces import read_report, take_back
from bot.configuration import CannotStart, read_settings
from bot.installation import open_database, read_keys
from bot.log import Log, set_up
from storage.engine.database import NEWEST

log = Log("mail")

DONE = os.EX_OK
LATER = os.EX_TEMPFAIL
"""The mail server keeps the message and hands it over again (sysexits.h)."""


def take_message(raw: bytes) -> int:
    """Take one message and give the exit code: whatever can be read is done with, what cannot be noted comes again.

    Makes and changes nothing else, so that it may run beside the service, and as another user.
    """
    try:
        settings = read_settings()
        set_up(settings.log_level)
        has_keys = bool(settings.keys) or settings.key_file.exists()  # reading them would make the file
        database = open_database(settings, read_keys(settings)) if has_keys else None
    except CannotStart:
        database = None
    if database is None:
        log.error("a returned message waits: this command has not the settings of the service")
        return LATER
    try:
        if database.migration() != NEWEST:
            log.error("a returned message waits: the database is of another version")
            return LATER
        report, now = read_report(raw), datetime.now(UTC)
        database.write_now(lambda tx: take_back(tx, report, now))
    except Exception as cause:  # noqa: BLE001 -- whatever it was, the mail server keeps the message and shows it again
        log.error("a returned message waits", cause=cause)  # noqa: TRY400 -- as above
        return LATER
    finally:
        database.close_now()
    return DONE
