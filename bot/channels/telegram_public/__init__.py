"""The public Telegram bot, with aiogram's types, methods, errors and client session; nothing else imports aiogram.

Its dispatcher, states and middlewares stay out: receiving and state are ours. Updates are taken into the turn's
transaction before Telegram is told that they arrived, so that a process killed at any moment loses none; see
``receiver``. What people see is sent by the delivery through ``sender``. Importing this package costs some seconds:
``bot/app.py`` does so only where a token is set.
"""

from bot.channels.telegram_public.account import make_bot
from bot.channels.telegram_public.bot import PublicBot
from bot.channels.telegram_public.door import DoorBot
from bot.installation import Installation
from bot.port import Messenger


def public_bot(installation: Installation) -> Messenger:
    """Make the public bot of an installation, in the mode that is set."""
    kind = DoorBot if installation.settings.telegram_mode == "door" else PublicBot
    return kind(make_bot(installation.settings), installation)
