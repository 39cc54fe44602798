"""The key by which push services know this installation."""

import sqlalchemy as sa
from alembic import op

revision = "0010_push"
down_revision = "0011_sms"


def upgrade() -> None:
    """Make where the key is kept; it is made when the service starts."""
    op.create_table(
        "push_key",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("id = 'vapid'", name=op.f("ck_push_key_one")),
        sa.PrimaryKeyConstraint("id", name="pk_push_key"),
    )
