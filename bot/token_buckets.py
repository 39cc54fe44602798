"""Token buckets in memory: how much may happen at once, and how fast it may go on."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rate:
    """``burst`` at once, then ``per_second``."""

    burst: float
    per_second: float


class Bucket:
    """Tokens that come back by and by. Taking one that is not there yet means waiting for it.

    ``now`` is a monotonic clock's reading in seconds, here and below.
    """

    __slots__ = ("_at", "_left", "_rate")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._left, self._at = float(rate.burst), now

    def take(self, now: float) -> float:
        """Take a token; gives the seconds until it is there, 0 where it is."""
        self._left = min(self._left + (now - self._at) * self._rate.per_second, self._rate.burst) - 1
        self._at = now
        return max(-self._left / self._rate.per_second, 0.0)

    def give_back(self) -> None:
        """Put back a token that was not used."""
        self._left += 1

    def is_full(self, now: float) -> bool:
        """Tell whether nothing is owed any more."""
        return self._left + (now - self._at) * self._rate.per_second >= self._rate.burst


@dataclass(slots=True)
class Buckets:
    """A bucket for each key: a session, a network, a chat. At most ``most``; those long full again are forgotten."""

    rate: Rate
    most: int
    _buckets: dict[str | int, Bucket] = field(default_factory=dict)

    def of(self, key: str | int, now: float) -> Bucket:
        """Give the bucket of a key."""
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= self.most:
                self._forget(now)
            bucket = self._buckets[key] = Bucket(self.rate, now)
        return bucket

    def wait(self, key: str | int, now: float) -> float:
        """Take a token that is there: 0; else take none and give the seconds until one will be."""
        bucket = self.of(key, now)
        if wait := bucket.take(now):
            bucket.give_back()
        return wait

    def _forget(self, now: float) -> None:
        kept = {key: bucket for key, bucket in self._buckets.items() if not bucket.is_full(now)}
        # If a flood of keys is too young to be forgotten, the older half goes: memory stays bounded.
        self._buckets = kept if len(kept) < self.most else dict(list(kept.items())[len(kept) // 2 :])
