"""Telephone numbers and e-mail addresses as people type them."""

import pytest

from dialogs.rules.contacts import read_email, read_phone, written_phone
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
    ],
)
def test_a_telephone_number_is_read(words: str, number: str) -> None:
    assert read_phone(words, sight("de")) == Understood(number)


@pytest.mark.parametrize("words", ["0171", "12345", "keine", "", "0171 3920099 3920099 3920099", "+"])
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
