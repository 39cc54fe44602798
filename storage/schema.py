"""All tables at once, for migrations and for the test that holds them against each other."""

from storage.calendar import (
    availability,
    booked,
    further_appointments,
    interpreters,
    offers,
    opening_rules,
    own_calendars,
    quarters,
)
from storage.engine.table import Table
from storage.intakes import intakes, live_chats
from storage.intakes import labels as intake_labels
from storage.letters import bot_accounts, outbox
from storage.office import counters, office_changes, offices
from storage.people import conversations, resume_codes, shown_messages
from storage.team import audit, passphrases, staff, staff_chats

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
    live_chats,
    shown_messages,
)
"""Every module that defines a table."""

metadata = Table.metadata
