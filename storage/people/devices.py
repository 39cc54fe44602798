"""Devices of a person that show push messages: ways to them that come, change and vanish without anybody saying so."""

from datetime import datetime

from storage.engine.transaction import Transaction
from storage.people import reach
from storage.people.reach import Reach

CHANNEL = "web_push"
MOST = 5
"""Devices of one person; a sixth takes the place of the oldest."""


def subscribe(tx: Transaction, conversation_id: str, address: str, now: datetime) -> None:
    """Keep a device on which somebody asked to be reminded; it is a way to them from now on."""
    kept = reach.add_way(tx, conversation_id, CHANNEL, address, now, confirmed=True)
    others = [way for way in _devices(tx, conversation_id) if way.id != kept]
    others.sort(key=lambda way: (way.is_open, way.made_at))
    for way in others[: max(0, len(others) + 1 - MOST)]:
        reach.forget(tx, way.id)


def renew(tx: Transaction, conversation_id: str, address: str, now: datetime) -> bool:
    """Keep a device that somebody is looking at as it is now; False where it is no way to this person.

    Subscriptions vanish, so each page says anew which one its browser has. But a phone may be another person's, and
    "no reminders" stays so: a device is only kept again that was one, or in the place of one that is gone.
    """
    devices = _devices(tx, conversation_id)
    known = {way.id for way in reach.at(tx, CHANNEL, address)}
    same = next((way for way in devices if way.id in known), None)
    gone = next((way for way in devices if way.gone_at is not None and way.stopped_at is None), None)
    if (same or gone) is None or (same is not None and same.stopped_at is not None):
        return False
    if same is None and gone is not None:
        reach.forget(tx, gone.id)
    if same is None or not same.is_open:
        reach.add_way(tx, conversation_id, CHANNEL, address, now, confirmed=True)
    return True


def change(tx: Transaction, former: str, address: str, now: datetime) -> int:
    """Follow a browser that changed its subscription by itself; gives how many people it served.

    Who knows the former address with its secret is that browser. What was taken back is not opened again.
    """
    ways = reach.at(tx, CHANNEL, former)
    for way in ways:
        reach.forget(tx, way.id)
        changed = reach.add_way(tx, way.conversation_id, CHANNEL, address, now, confirmed=True)
        if way.stopped_at is not None:
            reach.stop(tx, changed, now)
    return len(ways)


def _devices(tx: Transaction, conversation_id: str) -> list[Reach]:
    return [way for way in reach.of_conversation(tx, conversation_id) if way.channel == CHANNEL]
