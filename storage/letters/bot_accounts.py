"""Bot accounts: what a messenger calls our bots, noted when one starts, so that links to it can be written anywhere."""

from sqlalchemy import select
from sqlmodel import Field, col

from storage.engine.table import Table, given, put
from storage.engine.transaction import Transaction


class BotAccountRow(Table, table=True):
    """The account a channel's bot last started with."""

    __tablename__ = "bot_account"

    channel: str = Field(primary_key=True)
    username: str


USERNAME = select(col(BotAccountRow.username)).where(col(BotAccountRow.channel) == given("channel"))


def remember(tx: Transaction, channel: str, username: str) -> None:
    """Note the name, without "@", of a channel's bot."""
    put(tx, BotAccountRow(channel=channel, username=username))


def username(tx: Transaction, channel: str) -> str:
    """Give the name of a channel's bot; empty while it has never started."""
    row = tx.one(USERNAME, channel=channel)
    return row[0] if row else ""
