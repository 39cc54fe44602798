"""Bot accounts: what a messenger calls our bots, noted when one starts, so that links to it can be written anywhere."""

from sqlmodel import Field

from storage.engine.table import Table
from storage.engine.transaction import Transaction


class BotAccountRow(Table, table=True):
    """The account a channel's bot last started with."""

    __tablename__ = "bot_account"

    channel: str = Field(primary_key=True)
    username: str


REMEMBER = """
INSERT INTO bot_account (channel, username) VALUES (?, ?)
ON CONFLICT (channel) DO UPDATE SET username = excluded.username
"""
USERNAME = "SELECT username FROM bot_account WHERE channel = ?"


def remember(tx: Transaction, channel: str, username: str) -> None:
    """Note the name, without "@", of a channel's bot."""
    tx.run(REMEMBER, (channel, username))


def username(tx: Transaction, channel: str) -> str:
    """Give the name of a channel's bot; empty while it has never started."""
    row = tx.one(USERNAME, (channel,))
    return str(row[0]) if row else ""
