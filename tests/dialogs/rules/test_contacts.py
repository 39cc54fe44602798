"""Telephone numbers and e-mail addresses as people type them."""

import pytest

from dialogs.rules.contacts import read_email, read_phone, shared_phone, written_phone
from dialogs.rules.reading import Understood, Unread
from tests.dialogs.rules.sight import sight


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("0651 9961234", "+496519961234"),
        ("bitte nach 15 Uhr: 0171 3920099", "+491713920099"),
        ("+49 (0) 171 3920099", "+491713920099"),
        ("0049 171 3920099", "+491713920099"),
        ("meine Nummer ist +352 621 123 456", "+352621123456"),
        ("۰۱۷۱۳۹۲۰۰۹۹", "+491713920099"),
        ("\u202d0171-3920099\u202c", "+491713920099"),
        ("Nummer: 0171/3920099 (Mama)", "+491713920099"),
        ("171 3920099", "+491713920099"),
        ("651 9961234", "+496519961234"),
    ],
)
def test_a_telephone_number_is_read(words: str, number: str) -> None:
    assert read_phone(words, sight("de")) == Understood(number)


PLUS = (
    "+{}",
    "({})",
    "(+{})",
    "[+{}]",
    "\uff0b{}",
    "{}+",
    "+ {}",
    "++{}",
    "plus {}",
    "00{}",
    "(00{})",
    "00+{}",
    "{}",
    "+00{}",
)
"""Ways to write a number with its country: the plus is typed anywhere, wide, twice, as 00, as a word, or is lost."""
AROUND = ("{}", '"{}"', "📞 {}", "- {}", "tel:{}", "\u202b{}\u202c", "رقمي {} شكرا", "мой номер {}.")
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")


@pytest.mark.parametrize("plus", PLUS)
@pytest.mark.parametrize(
    "number", ["491713920012", "93701234567", "963944123456", "251911234567", "380501234567", "48601123456"]
)
def test_a_number_with_its_country_is_that_countrys_however_it_is_written(number: str, plus: str) -> None:
    for digits in DIGITS:
        for around in AROUND:
            words = around.format(plus.format(number)).translate(str.maketrans(DIGITS[0], digits))
            assert read_phone(words, sight("de")) == Understood(f"+{number}"), words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("(+93) 70 123 4567", "+93701234567"),
        ("70 123 4567 +93", "+93701234567"),
        ("+93 (0) 70 123 4567", "+93701234567"),
        ("+49 0171 3920012", "+491713920012"),
        ("+0171 3920012", "+491713920012"),
        ("0491713920012", "+491713920012"),
        ("49 (0) 171 3920012", "+491713920012"),
        ("0049-0171-3920012", "+491713920012"),
        ("0171 3920012 oder +93 70 123 4567", "+491713920012"),
    ],
)
def test_the_country_is_found_beside_a_zero_too_many_and_behind_the_number(words: str, number: str) -> None:
    assert read_phone(words, sight("de")) == Understood(number)


@pytest.mark.parametrize(
    ("shared", "number"),
    [("251911234567", "+251911234567"), ("+491713920012", "+491713920012"), ("0171 3920012", "0171 3920012")],
)
def test_a_number_that_a_messenger_shares_has_its_country(shared: str, number: str) -> None:
    assert shared_phone(shared) == number


@pytest.mark.parametrize("words", ["0171", "12345", "9961234", "keine", "", "0171 3920099 3920099 3920099", "+"])
def test_what_is_no_telephone_number_is_unread(words: str) -> None:
    assert read_phone(words, sight("de")) == Unread()


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("amina.k@example.org", "amina.k@example.org"),
        ("Meine Mail ist Amina.K+lotse@Example.ORG.", "amina.k+lotse@example.org"),
        ("<amina@example.org>", "amina@example.org"),
        ("\u202aamina@example.org\u202c", "amina@example.org"),
        ("ａｍｉｎａ＠example.org", "amina@example.org"),
        ("amina@größe.example.org", "amina@größe.example.org"),
        ("بريدي amina@example.org شكرا", "amina@example.org"),
    ],
)
def test_an_email_address_is_read(words: str, address: str) -> None:
    assert read_email(words, sight("de")) == Understood(address)


@pytest.mark.parametrize(
    "words",
    [
        *("", "amina", "amina@", "@example.org", "amina@example", "amina at example.org", "amina..k@example.org"),
        *("jörg@example.org", "amina@example.test", "amina@localhost", "amina@-example.org"),
    ],
)
def test_what_no_mail_server_takes_is_no_email_address(words: str) -> None:
    assert read_email(words, sight("de")) == Unread()


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+491713920012", "0171 3920012"),
        ("+4930231250", "030 231250"),
        ("+48512345678", "+48 512 345 678"),
        ("+14155552671", "+1 415-555-2671"),
        ("amina@example.org", "amina@example.org"),
        ("", ""),
    ],
)
def test_a_number_is_written_as_people_in_germany_write_it(number: str, written: str) -> None:
    assert written_phone(number) == written
