"""Calendars: weekly rules, counsellors' own calendars and busy times, interpreters, further appointments."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make what the calendar needs."""
    _rules()
    _own_calendars()
    _of_appointments()


def _of_staff(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=f"fk_{table}_staff_id", ondelete="CASCADE")


def _rules() -> None:
    """Make the weekly rules that replace those of the office file."""
    op.create_table(
        "opening_rule",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("modes", sa.String(), nullable=False),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("every_second_week", sa.Boolean(), nullable=False),
        _of_staff("opening_rule"),
        sa.PrimaryKeyConstraint("id", name="pk_opening_rule"),
    )
    op.create_index("ix_opening_rule_staff_id", "opening_rule", ["staff_id"], unique=False)


def _own_calendars() -> None:
    """Make feeds, the calendars busy times are read from, and the busy times."""
    op.create_table(
        "calendar_feed",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _of_staff("calendar_feed"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_calendar_feed"),
        sa.UniqueConstraint("digest", name="uq_calendar_feed_digest"),
    )
    op.create_table(
        "calendar_source",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("failed_since", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(), nullable=False),
        _of_staff("calendar_source"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_calendar_source"),
    )
    op.create_table(
        "busy_span",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        _of_staff("busy_span"),
        sa.PrimaryKeyConstraint("staff_id", "start_at", "end_at", name="pk_busy_span"),
    )


def _of_appointments() -> None:
    """Make what is noted of appointments: their interpreters, and whose further ones they are."""
    op.create_table(
        "interpreter_booking",
        sa.Column("appointment_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("progress", sa.String(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name="fk_interpreter_booking_appointment_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["changed_by"], ["staff_member.id"], name="fk_interpreter_booking_changed_by"),
        sa.PrimaryKeyConstraint("appointment_id", name="pk_interpreter_booking"),
    )
    op.create_table(
        "further_appointment",
        sa.Column("appointment_id", sa.String(), nullable=False),
        sa.Column("intake_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name="fk_further_appointment_appointment_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["intake.id"], name="fk_further_appointment_intake_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("appointment_id", name="pk_further_appointment"),
    )
    op.create_index("ix_further_appointment_intake_id", "further_appointment", ["intake_id"], unique=False)
