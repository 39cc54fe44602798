"""All tables at once, for migrations and for the test that holds them against each other."""

from storage import (
    audit,
    availability,
    booked,
    bot_accounts,
    conversations,
    counters,
    further_appointments,
    intake_labels,
    intakes,
    interpreters,
    offers,
    office_changes,
    offices,
    opening_rules,
    outbox,
    own_calendars,
    passphrases,
    quarters,
    resume_codes,
    staff,
    staff_chats,
    talks,
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
    further_appointments,
    intake_labels,
    intakes,
    interpreters,
    offers,
    office_changes,
    offices,
    opening_rules,
    outbox,
    passphrases,
    own_calendars,
    quarters,
    resume_codes,
    staff,
    staff_chats,
    talks,
    telegram,
)
"""Every module that defines a table."""

metadata = Table.metadata
