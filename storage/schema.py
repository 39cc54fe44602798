"""All tables at once, for migrations and for the test that holds them against each other."""

from storage import (
    audit,
    availability,
    booked,
    bot_accounts,
    conversations,
    counters,
    intakes,
    office_changes,
    offices,
    outbox,
    passphrases,
    quarters,
    resume_codes,
    staff,
    staff_chats,
    telegram,
)
from storage.table import Table

MODULES = (
    audit,
    availability,
    booked,
    bot_accounts,
    conversations,
    counters,
    intakes,
    office_changes,
    offices,
    outbox,
    passphrases,
    quarters,
    resume_codes,
    staff,
    staff_chats,
    telegram,
)
"""Every module that defines a table."""

metadata = Table.metadata
