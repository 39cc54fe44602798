"""How a talk takes place: the room of a video talk, who calls whom; and how long somebody waits for a time."""

import sqlalchemy as sa
from alembic import op

revision = "0014_talks"
down_revision = "0012_way_back"


def upgrade() -> None:
    """Say more of appointments, and make the table of those who wait; whoever waits is entered by the next pass."""
    with op.batch_alter_table("appointment") as appointment:
        appointment.add_column(sa.Column("room", sa.LargeBinary(), nullable=True))
        appointment.add_column(sa.Column("client_calls", sa.Boolean(), nullable=True))
    op.execute(sa.text("UPDATE appointment SET client_calls = FALSE"))
    with op.batch_alter_table("appointment") as appointment:
        appointment.alter_column("client_calls", existing_type=sa.Boolean(), nullable=False)
    op.create_table(
        "waiting",
        sa.Column("intake_id", sa.String(), nullable=False),
        sa.Column("alive_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("ends_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["intake_id"], ["intake.id"], name="fk_waiting_intake_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("intake_id", name="pk_waiting"),
    )
