"""Works for a database: one that writes an office down, one that fails."""

from collections.abc import Callable
from datetime import datetime

from storage.engine.database import Transaction
from storage.office import offices

Work = Callable[[Transaction], None]


def register(office_id: str, now: datetime) -> Work:
    return lambda tx: offices.register(tx, office_id, office_id.upper(), now)


def fail(work: Work) -> Work:
    def both(tx: Transaction) -> None:
        work(tx)
        raise ValueError("on purpose")

    return both
