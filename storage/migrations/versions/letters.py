"""Letters: what they are about and whether they remind as columns; what nobody read of them goes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ABOUT = "UPDATE outbox SET about = :about WHERE id = :id"


def upgrade() -> None:
    """Change the outbox, and say of each letter in columns what its key said."""
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.drop_constraint("fk_outbox_office_id", type_="foreignkey")
        for column in ("office_id", "zone", "local_due"):
            outbox.drop_column(column)
        outbox.add_column(sa.Column("about", sa.String(), nullable=True))
        outbox.add_column(sa.Column("reminds", sa.Boolean(), nullable=True))
    op.create_index("ix_outbox_about", "outbox", ["about"])
    connection = op.get_bind()
    connection.execute(sa.text("UPDATE outbox SET reminds = (kind IN ('reminder_first', 'reminder_second'))"))
    keys = "SELECT id, unique_key FROM outbox WHERE kind IN ('talk', 'offer', 'staff_intake')"
    for number, key in connection.execute(sa.text(keys)).all():
        connection.execute(sa.text(ABOUT), {"id": number, "about": key.split(":")[1]})
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.alter_column("reminds", existing_type=sa.Boolean(), nullable=False)
