"""What the public Telegram bot has shown."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of the bot's messages."""
    op.create_table(
        "telegram_message",
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("letter", sa.BigInteger(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "message_id", name="pk_telegram_message"),
    )
    op.create_index("ix_telegram_message_sent_at", "telegram_message", ["sent_at"])
