"""The office's side of the desk: passphrases, sessions that can be told apart, and changes over the office files."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0003"


def _of_staff(table: str, column: str = "staff_id", ondelete: str | None = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["staff_member.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    """Make what logging in, the access log's page and the office's versions need."""
    _sessions()
    _passphrases()
    _changes()
    op.create_index("ix_audit_office_id_id", "audit", ["office_id", "id"])
    op.create_index("ix_audit_staff_id_id", "audit", ["staff_id", "id"])


def _sessions() -> None:
    """Make sessions anew with what tells them apart: whoever is logged in logs in once more."""
    op.drop_table("staff_session")
    op.create_table(
        "staff_session",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        _of_staff("staff_session"),
        sa.PrimaryKeyConstraint("digest", name="pk_staff_session"),
    )
    op.create_index("ix_staff_session_staff_id", "staff_session", ["staff_id"])


def _passphrases() -> None:
    op.create_table(
        "passphrase",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("hashed", sa.String(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        _of_staff("passphrase"),
        sa.PrimaryKeyConstraint("id", name="pk_passphrase"),
    )
    op.create_index("uq_passphrase_staff", "passphrase", ["staff_id", "confirmed"], unique=True)
    op.create_table(
        "used_code",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("step", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        _of_staff("used_code"),
        sa.PrimaryKeyConstraint("staff_id", "step", name="pk_used_code"),
    )
    op.create_index("ix_used_code_used_at", "used_code", ["used_at"])
    op.create_table(
        "recovery_code",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        _of_staff("recovery_code"),
        sa.PrimaryKeyConstraint("digest", name="pk_recovery_code"),
    )
    op.create_index("ix_recovery_code_staff_id", "recovery_code", ["staff_id"])
    op.create_table(
        "login_try",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_login_try"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_login_try_at", "login_try", ["at"])
    op.create_index("ix_login_try_digest_at", "login_try", ["digest", "at"])


def _changes() -> None:
    op.create_table(
        "office_change",
        sa.Column("office_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("effective_at", sa.BigInteger(), nullable=True),
        sa.Column("effected_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_office_change_office_id"),
        _of_staff("office_change", "made_by", None),
        _of_staff("office_change", "effected_by", None),
        sa.PrimaryKeyConstraint("office_id", "number", name="pk_office_change"),
    )
    op.create_index("ix_office_change_office_id_effective_at", "office_change", ["office_id", "effective_at"])
