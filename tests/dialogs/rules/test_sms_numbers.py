"""Which numbers get an SMS: the table of what people type, and of what makes others rich."""

import pytest

from dialogs.rules.sms_numbers import ForSms, Refusal, read_sms_number, sender_number
from tests.dialogs.rules.sight import sight

GERMAN = frozenset({49})


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("0171 3920010", ForSms("+491713920010")),
        ("+49 171 3920010", ForSms("+491713920010")),
        ("0049171/3920010", ForSms("+491713920010")),
        ("۰۱۷۱ ۳۹۲۰۰۱۰", ForSms("+491713920010")),
        ("٠١٧١٣٩٢٠٠١٠", ForSms("+491713920010")),
        ("meine Handynummer ist 0171-3920010", ForSms("+491713920010")),
        ("030 23125 001", "no_mobile"),
        ("+49 800 3301000", "no_mobile"),
        ("0900 1234567", "no_mobile"),
        ("110", "no_number"),
        ("22 5 22", "no_number"),
        ("0171", "no_number"),
        ("", "no_number"),
        ("keine", "no_number"),
        ("+881 651 234567", "country"),
        ("+882 16 12345678", "country"),
        ("+870 773 111632", "country"),
        ("+44 7911 123456", "country"),
        ("+352 621 123 456", "country"),
        ("+1 201 555 0123", "country"),
    ],
)
def test_mobile_numbers_of_the_countries_served_are_taken(words: str, result: ForSms | Refusal) -> None:
    assert read_sms_number(words, sight("de"), GERMAN) == result


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("+44 7911 123456", ForSms("+447911123456")),  # region GG: the calling code counts
        ("+44 7400 123456", ForSms("+447400123456")),
        ("+1 201 555 0123", ForSms("+12015550123")),  # fixed line or mobile
        ("+881 651 234567", "country"),  # a satellite, even where somebody has named its code
        ("+882 16 12345678", "country"),
        ("0171 3920010", "country"),
    ],
)
def test_other_countries_count_by_their_calling_code_and_satellites_never(words: str, result: ForSms | Refusal) -> None:
    assert read_sms_number(words, sight("de"), frozenset({1, 44, 881, 882})) == result


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+491713920010", "+491713920010"),
        ("491713920010", "+491713920010"),
        ("00491713920010", "+491713920010"),
        ("01713920010", "+491713920010"),
        (" +447911123456 ", "+447911123456"),
        ("Vodafone", ""),
        ("22522", ""),
        ("+", ""),
        ("", ""),
        ("1" * 40, ""),
        ("+49 171", ""),
        ("۰۱۷۱۳۹۲۰۰۱۰", ""),
    ],
)
def test_a_sender_is_read_however_the_gateway_writes_it(written: str, number: str) -> None:
    assert sender_number(written) == number
