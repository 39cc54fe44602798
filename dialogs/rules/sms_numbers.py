"""Which telephone numbers an SMS may be sent to: mobile ones of the countries an installation pays for.

A form that makes a program send SMS is a way to earn money with others' bills (SMS pumping): numbers are dear in some
countries, and who runs them shares the fee. So a number counts only by what it certainly is.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

import phonenumbers

from dialogs.rules.contacts import read_phone
from dialogs.rules.reading import Sight, Understood

Refusal: TypeAlias = Literal["no_number", "country", "no_mobile"]
"""Nothing in the words is a valid number; it is of a country (or a satellite) not served; it is no mobile one."""

MOBILE = frozenset({phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE})
"""A number of some countries' (+1) may be either: there a text is worth trying."""
NO_COUNTRY = "001"
"""What phonenumbers gives as the region of codes that belong to no country: +881 satellites, +882 networks, +800."""


@dataclass(frozen=True, slots=True)
class ForSms:
    """A number in E.164 ("+491713920012") that an SMS may be sent to."""

    number: str


def read_sms_number(words: str, sight: Sight, countries: Collection[int]) -> ForSms | Refusal:
    """Read a number to send SMS to, German unless it says otherwise, in the digits of any script.

    ``countries`` are the calling codes that are served (49). The code is compared and not the region, since islands
    share codes: +44 7911 is Guernsey's. What belongs to no country is refused even where its code was served.
    """
    reading = read_phone(words, sight)
    if not isinstance(reading, Understood):
        return "no_number"
    number = phonenumbers.parse(str(reading.value))
    code = number.country_code or 0
    if code not in countries or phonenumbers.region_code_for_country_code(code) == NO_COUNTRY:
        return "country"
    if phonenumbers.number_type(number) not in MOBILE:
        return "no_mobile"
    return ForSms(str(reading.value))


def sender_number(written: str) -> str:
    """Read the number a gateway says an SMS came from, in E.164; empty for a name or a short code.

    Gateways write "+49171…", "0049171…", "49171…" or, from a German SIM, "0171…".
    """
    digits = written.strip().removeprefix("+")
    if not digits.isascii() or not digits.isdecimal():
        return ""
    international = written.strip().startswith("+") or not digits.startswith("0")
    try:
        number = phonenumbers.parse(f"+{digits}" if international else digits, None if international else "DE")
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
