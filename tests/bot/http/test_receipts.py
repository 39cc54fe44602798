"""By what a device says that it has shown a letter."""

import pytest

from bot.http.receipts import LONGEST, Receipts
from bot.http.signing import Signing

RECEIPTS = Receipts(Signing([b"k" * 32]))


@pytest.mark.parametrize("letter", [1, 7, 10**18])
def test_a_receipt_is_read_as_the_letter_it_was_written_for(letter: int) -> None:
    receipt = RECEIPTS.write(letter)
    assert (RECEIPTS.read(receipt), len(receipt) <= LONGEST, receipt.isascii()) == (letter, True, True)


def test_a_receipt_counts_for_no_other_letter_and_no_other_installation() -> None:
    receipt = RECEIPTS.write(7)
    token = receipt.partition(".")[2]
    forged = [
        *(f"{number}.{token}" for number in ("8", "07", "77", "", "-7", "٧", "7 ", "seven")),
        *("", ".", "7", "7.", receipt[:-1], receipt.swapcase(), receipt + "A", "7." + "x" * 10_000, "7.é"),
        f"7.{RECEIPTS.signing.token('chat form', '7')}",
    ]
    assert [RECEIPTS.read(each) for each in forged] == [None] * len(forged)
    assert Receipts(Signing([b"x" * 32])).read(receipt) is None
    assert Receipts(Signing([b"k" * 32, b"new" * 12])).read(receipt) == 7
