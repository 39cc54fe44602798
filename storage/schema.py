"""All tables at once, for migrations and for the test that holds them against each other."""

from storage import (
    appointments,
    audit,
    conversations,
    counters,
    intakes,
    offices,
    outbox,
    quarters,
    resume_codes,
    staff,
)
from storage.table import Table

MODULES = (
    appointments,
    audit,
    conversations,
    counters,
    intakes,
    offices,
    outbox,
    quarters,
    resume_codes,
    staff,
)
"""Every module that defines a table."""

metadata = Table.metadata
