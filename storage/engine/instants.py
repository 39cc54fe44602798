"""Instants and times of day as both databases keep them alike: microseconds since 1970 in UTC, minutes."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def micros(instant: datetime) -> int:
    """Give an aware instant as microseconds since 1970; raises TypeError for one without a time zone."""
    return (instant - EPOCH) // MICROSECOND


def instant_of(stored: int) -> datetime:
    """Give the aware instant, UTC, of what :func:`micros` gave."""
    return EPOCH + timedelta(microseconds=stored)


def instant_or_none(stored: int | None) -> datetime | None:
    """Give the instant of a column that may be empty."""
    return None if stored is None else EPOCH + timedelta(microseconds=stored)


def minute_of_day(clock: time) -> int:
    """Give a local time of day as minutes since midnight."""
    return clock.hour * 60 + clock.minute


def time_of_day(minute: int) -> time:
    """Give the local time of day of what :func:`minute_of_day` gave; of 1440, the end of a day, midnight."""
    return time(minute // 60 % 24, minute % 60)


class Instant(TypeDecorator[datetime]):
    """The column type of an instant: aware datetimes in Python, microseconds since 1970 in the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 -- the base's
        """Give what is stored."""
        return None if value is None else micros(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002 -- the base's
        """Give what was stored back, in UTC."""
        return instant_or_none(value)
