import pytest

from dialogs.rules.secrets import holds_secret


@pytest.mark.parametrize(
    "words",
    [
        "DE89 3704 0044 0532 0130 00",
        "meine iban: de89370400440532013000 danke",
        "GB82WEST12345698765432",
        "4111 1111 1111 1111",
        "5500-0055-5555-5559",
        "٤١١١١١١١١١١١١١١١",
        "L01X00T471",
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<",
        "meine Passnummer ist N01234567",
        "passport number: P1234567",
        "رقم الجواز N012345678",
    ],
)
def test_account_card_and_document_numbers_are_recognised(words: str) -> None:
    assert holds_secret(words)


@pytest.mark.parametrize(
    "words",
    [
        "DE89 3704 0044 0532 0130 01",
        "4111 1111 1111 1112",
        "0171 3920012",
        "+49 171 3920012",
        "00491713920012",
        "54290 Trier",
        "14.05.2000",
        "ich habe einen deutschen Pass",
        "Passnummer weiß ich nicht",
        "K7Q2M-4XW9P",
        "1111111111111111",
        "",
        "<3 danke",
    ],
)
def test_what_may_be_said_is_no_secret(words: str) -> None:
    assert not holds_secret(words)
