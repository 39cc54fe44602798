"""The public Telegram bot, with aiogram's types, methods, errors and client session; nothing else imports aiogram.

Its dispatcher, states and middlewares stay out: intake and state are ours. Updates are taken into the turn's
transaction before Telegram is told that they arrived, so that a process killed at any moment loses none; see
``intake``. What people see is sent by the delivery through ``shower``. Importing this package costs some seconds:
``bot/app.py`` does so only where a token is set.
"""
