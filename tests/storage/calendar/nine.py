"""An appointment at nine o'clock."""

from datetime import UTC, datetime

from storage.calendar.appointments import Time

NINE = datetime(2027, 4, 5, 7, tzinfo=UTC)
"""Nine o'clock in Trier: summer time has begun."""


AT_NINE = Time("anna", NINE, minutes=60, buffer=10, kind="erstgespraech", mode="person", site="trier")
