"""SMS: how often something was sent within an hour or a day, and which appointment somebody is about to cancel."""

import sqlalchemy as sa
from alembic import op

revision = "0011_sms"
down_revision = "0009"


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "sending_count",
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("what", "digest", "begins_at", name="pk_sending_count"),
    )
    op.create_table(
        "cancelling",
        sa.Column("appointment_id", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name="fk_cancelling_appointment_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("appointment_id", "digest", name="pk_cancelling"),
    )
