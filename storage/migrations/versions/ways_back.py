"""Ways back: a link and a code that can be shown again, guests that see the ticket only, and devices that know it.

Codes of before go on opening as long as they would have, and longer where an appointment is made; only they cannot be
shown again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012_way_back"
down_revision = "0010_push"


def upgrade() -> None:
    """Make the table of links and codes in place of the codes alone, and say more of conversations and addresses."""
    op.create_table(
        "way_back",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_way_back_conversation_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_way_back"),
        sa.UniqueConstraint("conversation_id", "kind", name="uq_way_back_conversation_id_kind"),
        sa.UniqueConstraint("digest", name="uq_way_back_digest"),
    )
    op.create_index("ix_way_back_expires_at", "way_back", ["expires_at"])
    # a conversation had one code at most: each was the end of the one before
    op.execute(
        sa.text(
            "INSERT INTO way_back (id, conversation_id, kind, digest, sealed, expires_at) "
            "SELECT conversation_id, conversation_id, 'old code', digest, NULL, expires_at FROM resume_code"
        )
    )
    op.drop_table("resume_code")
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("guest_of", sa.String(), nullable=True))
        conversation.add_column(sa.Column("wrong_facts", sa.Integer(), nullable=False, server_default="0"))
        conversation.create_foreign_key(
            "fk_conversation_guest_of", "conversation", ["guest_of"], ["id"], ondelete="CASCADE"
        )
        conversation.create_index("ix_conversation_guest_of", ["guest_of"])
    with op.batch_alter_table("address") as address:
        address.add_column(sa.Column("came_at", sa.BigInteger(), nullable=True))
        address.add_column(sa.Column("elsewhere_at", sa.BigInteger(), nullable=True))
        address.add_column(sa.Column("own", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("conversation") as conversation:
        conversation.alter_column("wrong_facts", existing_type=sa.Integer(), server_default=None)
    with op.batch_alter_table("address") as address:
        address.alter_column("own", existing_type=sa.Boolean(), server_default=None)
