"""All tables at once, for migrations and for the test that holds them against each other."""

from storage import (
    audit,
    booked,
    conversations,
    counters,
    intakes,
    offices,
    outbox,
    quarters,
    resume_codes,
    staff,
    telegram,
)
from storage.table import Table

MODULES = (
    audit,
    booked,
    conversations,
    counters,
    intakes,
    offices,
    outbox,
    quarters,
    resume_codes,
    staff,
    telegram,
)
"""Every module that defines a table."""

metadata = Table.metadata
