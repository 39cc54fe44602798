import pytest

from bot.token_buckets import Bucket, Buckets, Rate


def test_a_burst_goes_at_once_and_then_one_waits_for_each_token() -> None:
    bucket = Bucket(Rate(burst=2, per_second=4), 100)
    assert [bucket.take(100) for _ in range(4)] == [0, 0, 0.25, 0.5]
    bucket.give_back()
    assert bucket.take(100) == 0.5
    assert not bucket.is_full(100.99)
    assert bucket.is_full(101)
    assert [bucket.take(1000) for _ in range(3)] == [0, 0, 0.25]


def test_a_wait_takes_nothing_so_that_asking_again_does_not_lengthen_it() -> None:
    buckets = Buckets(Rate(burst=1, per_second=0.5), most=10)
    assert [buckets.wait("one", 0), buckets.wait("one", 0), buckets.wait("one", 1)] == [0, 2, 1]
    assert buckets.wait("another", 1) == 0
    assert [buckets.wait("one", 2), buckets.wait("one", 2)] == [0, 2]


def test_buckets_forget_the_quiet_and_stay_bounded() -> None:
    buckets = Buckets(Rate(1, 1), most=10)
    for second in range(100):
        assert buckets.wait(f"visitor {second}", second / 10) == 0
        assert len(buckets._buckets) <= 10
    assert buckets.wait("visitor 99", 9.9) == pytest.approx(1)


def test_in_a_flood_the_older_half_makes_room_and_who_was_quiet_goes_first() -> None:
    buckets = Buckets(Rate(1, 1), most=4)
    for key, second in (("quiet", 0), (1, 10), (2, 10), (3, 10)):
        buckets.wait(key, second)
    buckets.wait(4, 10)
    assert set(buckets._buckets) == {1, 2, 3, 4}
    buckets.wait(5, 10)
    assert set(buckets._buckets) == {3, 4, 5}
