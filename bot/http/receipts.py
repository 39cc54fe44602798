"""Receipts: by what a device says, without a login, that it has shown a letter; nobody else can say it of one."""

from dataclasses import dataclass

from bot.http.signing import Signing

LONGEST = 100
"""Characters of a receipt."""


@dataclass(frozen=True, slots=True)
class Receipts:
    """Writes and reads receipts; they go out with the letter, encrypted for the device."""

    signing: Signing

    def write(self, letter: int) -> str:
        """Give the receipt of a letter of the outbox, by its number, which no other letter ever has."""
        return f"{letter}.{self.signing.token('receipt', str(letter))}"

    def read(self, receipt: str) -> int | None:
        """Give the number of the letter a receipt is of; None for what nobody wrote."""
        letter, _, token = receipt[:LONGEST].partition(".")
        if not (letter.isascii() and letter.isdecimal()) or not self.signing.proves("receipt", letter, token):
            return None
        return int(letter)
