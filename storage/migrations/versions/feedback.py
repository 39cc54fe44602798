"""When a person said how their talk was, on the appointment: it is counted once, whenever a button is tapped again."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

NOTED = "SELECT seen_at FROM seen_update WHERE channel = 'feedback' AND update_id = appointment.id"


def upgrade() -> None:
    """Make the column, and move there what was noted as an update of a channel "feedback"."""
    with op.batch_alter_table("appointment") as appointment:
        appointment.add_column(sa.Column("feedback_at", sa.BigInteger(), nullable=True))
    op.execute(f"UPDATE appointment SET feedback_at = ({NOTED})")  # noqa: S608 -- a constant
    op.execute("DELETE FROM seen_update WHERE channel = 'feedback'")
