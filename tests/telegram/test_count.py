import pytest

from tests.telegram.count import Count, count


@pytest.mark.parametrize(
    ("arrived", "result"),
    [
        ("abc", Count()),
        ("ab", Count(lost=1)),
        ("abbc", Count(doubled=1)),
        ("acb", Count(disordered=1)),
        ("abcb", Count(doubled=1, disordered=1)),
        ("", Count(lost=3)),
    ],
)
def test_lost_doubled_and_disordered_messages_are_told_apart(arrived: str, result: Count) -> None:
    assert count("abc", arrived) == result


def test_a_message_nobody_was_to_get_is_an_error() -> None:
    with pytest.raises(AssertionError, match="nobody was to get"):
        count("abc", "abcd")
