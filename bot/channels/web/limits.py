"""Limits against floods: token buckets in memory, for each session and each network."""

from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import IPv6Address, ip_address


@dataclass(frozen=True, slots=True)
class Rate:
    """``burst`` at once, then ``per_second``."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What one visitor may ask of the chat. A network may be a whole house: accommodations share one."""

    session: Rate = Rate(20, 2)
    network: Rate = Rate(200, 20)
    arrivals: Rate = Rate(60, 1)
    """New sessions a network may start."""
    body_bytes: int = 200_000
    words: int = 4_000
    """Characters of a typed answer that reach the dialog; it keeps fewer still."""


@dataclass(slots=True)
class Buckets:
    """One bucket a key. A key that has been quiet until its bucket is full again is forgotten."""

    rate: Rate
    most: int = 50_000
    _levels: dict[str, tuple[float, float]] = field(default_factory=dict)

    def wait(self, key: str, now: float) -> float:
        """Take one from the bucket of ``key``: 0 where it was allowed, else the seconds until it will be.

        ``now`` is a monotonic clock's reading in seconds.
        """
        rate = self.rate
        level, since = self._levels.get(key, (rate.burst, now))
        level = min(rate.burst, level + (now - since) * rate.per_second)
        if level < 1:
            return (1 - level) / rate.per_second
        if len(self._levels) >= self.most and key not in self._levels:
            self._forget(now)
        self._levels[key] = (level - 1, now)
        return 0.0

    def _forget(self, now: float) -> None:
        rate = self.rate
        full_after = rate.burst / rate.per_second
        kept = {key: bucket for key, bucket in self._levels.items() if now - bucket[1] < full_after}
        # If a flood of keys is too young to be forgotten, the older half goes: memory stays bounded.
        self._levels = kept if len(kept) < self.most else dict(list(kept.items())[len(kept) // 2 :])


@lru_cache(maxsize=10_000)
def network(host: str) -> str:
    """Give the key of a client's address: IPv6 by its /64, since one household has all of it."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return address.exploded[:19]
    return host
