"""What a telephone dials for a number as an office writes it: exactly one number, or nothing."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import category

import phonenumbers
from phonenumbers import PhoneNumberType, ValidationResult

HOME: Final = "DE"
HOME_CODE: Final = 49
LONGEST: Final = 15
"""Digits of a number with its country (ITU-T E.164)."""
_SHORT: Final = re.compile(r"11[025]|116\d{3}")
"""Numbers without an area (Bundesnetzagentur); those from 116 on are the same in the European Union (2007/116/EC)."""
_WRITTEN: Final = re.compile(
    r"(?:(?:\+ ?|00 ?)[1-9]\d{0,2}[ .-]*(?:\(0\)[ .-]*)?)?"  # +49 (0)
    r"(?:\((?P<area>\d+)\) *|(?P<open>\d++))"  # (0651)
    r"(?:[ .-]*(?:/ *(?=[1-9]))?"  # one stroke, behind the area: any other parts two numbers
    r"\d+(?:[ .-]+(?!(?P=area)\b|(?P=open)\b)\d+)*)?"  # 97859-0; an area that comes again begins another number
)


@lru_cache(maxsize=1024)
def dialled(written: str) -> str:
    """Give the one number that is written as a ``tel:`` link takes it (RFC 3966): "" for none, for two, and for words.

    With its country, so that it is right in a neighbouring country's network as well; short numbers and those free of
    charge stay as they are dialled in Germany, where alone they can be. They get no ``;phone-context``, of which
    telephones make a pause.
    """
    plain = "".join(_plain(sign) for sign in written).strip()
    if not plain.isascii() or not _WRITTEN.fullmatch(plain):
        return ""
    digits = re.sub(r"\D", "", plain)
    if not plain.startswith("+") and not digits.startswith("0"):
        return digits if _SHORT.fullmatch(digits) else ""
    try:
        number = phonenumbers.parse(plain, HOME)
    except phonenumbers.NumberParseException:
        return ""
    whole = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    at_home = number.country_code == HOME_CODE
    if (
        phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE
        or len(whole) > len("+") + LONGEST
        or (at_home and str(number.national_number).startswith("11"))  # a short number behind what it never has
    ):
        return ""
    free = at_home and phonenumbers.number_type(number) == PhoneNumberType.TOLL_FREE
    return f"0{number.national_number}" if free else whole


def _plain(sign: str) -> str:
    """Give any space as a space and any dash as a hyphen."""
    match category(sign):
        case "Zs":
            return " "
        case "Pd":
            return "-"
        case _:
            return sign
