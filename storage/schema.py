"""All tables at once, for migrations and for the test that holds them against each other."""

from storage.calendar import (  # noqa: F401 -- a module's tables are known once it is imported
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
from storage.intakes import intakes, labels, live_chats, still_waiting  # noqa: F401 -- as above
from storage.letters import bot_accounts, outbox, push_keys  # noqa: F401 -- as above
from storage.office import counters, office_changes, offices  # noqa: F401 -- as above
from storage.people import cancelling, reach, sending_limits, shown_messages, tables, ways_back  # noqa: F401 -- as above
from storage.team import audit, passphrases, staff, staff_chats, staff_reach  # noqa: F401 -- as above

metadata = Table.metadata
