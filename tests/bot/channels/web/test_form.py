import pytest

from bot.channels.web.form import Form


@pytest.mark.parametrize(
    ("version", "read"), [("3", 3), ("", -1), ("-1", -1), ("3.5", -1), ("٣", -1), ("9" * 400, int("9" * 100))]
)
def test_a_version_is_a_number_of_digits(version: str, read: int) -> None:
    assert Form.of({"version": version, "words": "  " + "w" * 10}, 5) == Form(version=read, words="www")
