"""Recognise what somebody should not send here: account, card and passport numbers, by their own check digits."""

import re
import unicodedata
from itertools import cycle

from dialogs.rules.phrases import Phrases
from dialogs.rules.writing import MOST_READ, plain

READ = 2_000
"""Characters of a message that are searched."""
IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])")
CARD = re.compile(r"(?<![\d+])[3-6](?:[ -]?\d){12,15}(?![ -]?\d)")
DOCUMENT = re.compile(r"(?<![A-Z0-9])[CFGHJKLMNPRTVWXYZ0-9]{9}[0-9](?:D)?(?![A-Z0-9])")
MACHINE_READABLE = re.compile(r"(?:P|I|A|ID|AR|PD)[A-Z]?<?[A-Z]{0,3}[A-Z0-9]{0,39}<<|<{3,}")
NUMBER_OF_A_DOCUMENT = re.compile(r"(?<![A-Z0-9])(?=[A-Z0-9]*\d{5})[A-Z0-9]{7,12}(?![A-Z0-9])")
NAMED = {
    "document": """passnummer | pass nummer | pass nr | ausweisnummer | ausweis nr | ausweis nummer | passport number
        | passport no | id number | id card number | numéro de passeport | número de pasaporte | pasaport numar*
        | kimlik numar* | номер паспорта | серия паспорта | رقم الجواز | رقم جواز السفر | رقم الهوية | نمبر پاسپورت
        | شماره پاسپورت | شماره تذکره | د پاسپورټ شمېره | număr de pașaport | numer paszportu | номер на паспорт
        | numero di passaporto | numero del passaporto | hejmara pasaportê | ቁጽሪ ፓስፖርት | የፓስፖርት ቁጥር"""
}
"""Words that name such a number: a run of letters and digits beside them is one."""
SHORTEST_IBAN, LONGEST_IBAN = 15, 34


def holds_secret(words: str) -> bool:
    """Tell whether the words hold an IBAN, a bank card's number or the number of a passport or identity card."""
    text = _latin(words[:MOST_READ])[:READ]
    return (
        any(_is_iban(match.group()) for match in IBAN.finditer(text))
        or any(_is_card(match.group()) for match in CARD.finditer(text))
        or any(_is_document(match.group()) for match in DOCUMENT.finditer(text))
        or bool(MACHINE_READABLE.search(text))
        or bool(_NAMED.found_in(plain(words, READ)) and NUMBER_OF_A_DOCUMENT.search(text))
    )


_NAMED = Phrases(NAMED)


def _latin(words: str) -> str:
    """Write digits of every script as 0-9 and letters as capitals."""
    text = unicodedata.normalize("NFKC", words).upper()
    return "".join(
        str(unicodedata.digit(character)) if unicodedata.category(character) == "Nd" else character
        for character in text
        if unicodedata.category(character) != "Cf"
    )


def _is_iban(written: str) -> bool:
    """Check the two digits behind the country: the rest, with letters as 10 to 35, leaves 1 divided by 97."""
    parts = written.split(" ")
    for end in range(len(parts), 0, -1):  # words may stand behind it: "... 00 und"
        account = "".join(parts[:end])
        if SHORTEST_IBAN <= len(account) <= LONGEST_IBAN:
            digits = "".join(str(int(character, 36)) for character in account[4:] + account[:4])
            if int(digits) % 97 == 1:
                return True
    return False


def _is_card(written: str) -> bool:
    """Check a card's last digit (Luhn)."""
    digits = [int(digit) for digit in re.sub(r"\D", "", written)][::-1]
    doubled = (sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(digits))
    return len(set(digits)) > 1 and sum(doubled) % 10 == 0


def _is_document(written: str) -> bool:
    """Check the last digit of a serial number (ICAO 9303: weights 7, 3, 1); one without a letter is no such number."""
    serial, check = written[:9], written[9]
    total = sum(int(character, 36) * weight for character, weight in zip(serial, cycle((7, 3, 1)), strict=False))
    return not serial.isdigit() and any(map(str.isdigit, serial)) and total % 10 == int(check)
