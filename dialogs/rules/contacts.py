"""Read how somebody wants to be reached and called: a way to talk, a number or address, a name."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers

from dialogs.rules.dialling import HOME, HOME_CODE
from dialogs.rules.names import is_also_a_name, is_an_answer, is_sentence
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.typed import clean, read_unanswered
from dialogs.rules.words import without_fillers
from dialogs.rules.words.contacts import CHAT, ENDINGS, INTRODUCTIONS, MODES, NAMELESS
from dialogs.rules.writing import folded, normalise, plain

CODE_DIGITS = 6
LONGEST_CONTACT = 200
"""Characters that are searched for a number or an address."""
NUMBER = re.compile(r"(?<![^\W_])(?<![+(\[])[+(\[]*+\d[\d\s()\[\]/.+-]{3,40}")
PLUS_IN_WORDS = re.compile(r"\bplus\b(?=\s?\d)")
GERMAN_MOBILE = re.compile(r"0?490?1[567]\d{8,9}")
"""Germany's code before a mobile number, with one 0 of two before it, or with the 0 that is left out behind it."""
MOBILE_WITHOUT_ZERO = re.compile(r"1[567]\d{8,9}")
LONGEST_COUNTRY = 3
"""Digits of a country's code (ITU-T E.164)."""
SHORTEST_WITH_AREA = 9
"""Digits of a German number whose 0 was left out; fewer are one without its area."""
LONGEST_NAME = 80
LINK = re.compile(r"://|\bwww\.|\.(?:com|de|org|net|io|ru|info)\b|@", re.IGNORECASE)
AGE_BEHIND = re.compile(r"(?<=[^\W\d])[,;/ (]+\d{1,2}\s?(?:jahre?|j|years?|ans|лет)?\.?\)?$", re.IGNORECASE)
"""An age behind a name: "Ali, 17"."""
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def read_mode(words: str, sight: Sight) -> Reading:  # noqa: ARG001 -- every reader has this shape
    """Read how somebody wants to talk: person, phone or video; "other" for what no office offers, "any" for whatever.

    Of several ways in one message the first counts: a "WhatsApp call" is none of ours.
    """
    found = [hit.meaning for hit in _modes().within(plain(words, 200))]
    if not found and (near := _modes().nearly(plain(words, 60))):
        found = [near]
    return Understood(found[0]) if found else Unread()


# Telephone and e-mail


def read_phone(words: str, sight: Sight) -> Reading:  # noqa: ARG001 -- every reader has this shape
    """Read a telephone number, German unless it says otherwise; gives it in E.164 ("+491713920012").

    A plus counts wherever it stands: behind a bracket, wide, or at the end, where keyboards from right to left put it.
    """
    text = folded(words, LONGEST_CONTACT)
    for run in NUMBER.finditer(PLUS_IN_WORDS.sub("+", text)):
        for written in _as_dialled(run.group()):
            if _is_valid(written):
                number = phonenumbers.parse(written, HOME)
                return Understood(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return Unread()


def shared_phone(number: str) -> str:
    """Write a number that a messenger shares as it is dialled: with its country, whether or not a plus stands there."""
    return number if number.startswith(("+", "0")) else f"+{number}"


def _as_dialled(written: str) -> Iterator[str]:
    """Give what digits and plus signs may mean, the likeliest first: "+49…" of another country, "0…" in Germany."""
    before, *after = (re.sub(r"\D", "", part) for part in written.split("+"))
    if not after:
        yield from _without_plus(before)
        return
    behind = [digits for digits in after if digits]
    if before and behind and len(behind[0]) <= LONGEST_COUNTRY:
        yield _international(behind[0] + before)
    elif before and behind:
        yield from _without_plus(before)
    elif before:
        yield _international(before)
    yield from map(_international, behind)


def _international(digits: str) -> str:
    """Write digits beside a plus; one before a German 0 is too much."""
    if digits.startswith("00"):
        return f"+{digits.lstrip('0')}"
    return digits if digits.startswith("0") else f"+{digits}"


def _without_plus(digits: str) -> Iterator[str]:
    """Give what digits alone may mean: 00 leads abroad, 49 before a mobile number home, 0 and a lost 0 are German."""
    if digits.startswith("00"):
        yield _international(digits)
    elif GERMAN_MOBILE.fullmatch(digits):
        yield f"+{digits.lstrip('0')}"
    elif digits.startswith("0") or MOBILE_WITHOUT_ZERO.fullmatch(digits):
        yield f"0{digits.removeprefix('0')}"
    else:
        yield f"+{digits}"
        if len(digits) >= SHORTEST_WITH_AREA:
            yield f"0{digits}"


def _is_valid(written: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, HOME))
    except phonenumbers.NumberParseException:
        return False


def written_phone(number: str) -> str:
    """Write a number in E.164 as people in Germany do: "0171 3920012", one of another country "+48 512 345 678".

    What is no such number stays as it is.
    """
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    german = parsed.country_code == HOME_CODE
    form = phonenumbers.PhoneNumberFormat.NATIONAL if german else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form)


def read_email(words: str, sight: Sight) -> Reading:  # noqa: ARG001 -- every reader has this shape
    """Read an e-mail address out of what was typed; gives it in lower case.

    An address that no server takes (a double dot, letters beyond ASCII before the @, RFC 6531) is not read: a code sent
    there would never come.
    """
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 -- costs 40 ms

    found = ADDRESS.search(unicodedata.normalize("NFKC", clean(words[:200])))
    try:
        address = validate_email(found.group().rstrip("."), check_deliverability=False) if found else None
    except EmailNotValidError:
        return Unread()
    return Understood(address.normalized.lower()) if address and address.ascii_email else Unread()


def read_code(words: str, sight: Sight) -> Reading:  # noqa: ARG001 -- as above
    """Read six digits, in whatever script and however they are grouped."""
    digits = "".join(filter(str.isdigit, normalise(words, 60)))
    return Understood(digits) if len(digits) == CODE_DIGITS else Unread()


def read_contact(words: str, sight: Sight) -> Reading:
    """Read a number to call; "chat" where somebody would rather be written to; an e-mail address in lower case."""
    if found := ADDRESS.search(unicodedata.normalize("NFKC", clean(words[:200]))):
        return Understood(found.group().lower().rstrip("."))
    reading = read_phone(words, sight)
    if isinstance(reading, Unread) and _chat().whole(without_fillers(plain(words, 60), sight.language)):
        return Understood("chat")
    return reading


# Names


def read_name(words: str, sight: Sight) -> Reading:
    """Read what somebody wants to be called, without "my name is"; never a link, a number or a whole sentence."""
    name = " ".join(clean(words).split())
    text = plain(name, 200)
    if not text or len(name) > 3 * LONGEST_NAME or LINK.search(name) or "?" in name:
        return Unread()
    if not is_also_a_name(text) and (_nameless().whole(text) or read_unanswered(name, sight.language)):
        return Unread()
    name = _without_introduction(AGE_BEHIND.sub("", name))
    if is_an_answer(name, sight.language) or _introductions().whole(plain(name)):
        return Unread()
    if any(character.isdigit() for character in name) or not any(character.isalpha() for character in name):
        return Unread()
    if is_sentence(name, sight.language):
        return Unread()
    return Understood(name[:LONGEST_NAME])


def _without_introduction(name: str) -> str:
    words = name.strip(" .,!;:").split()
    for length in (4, 3, 2, 1):
        if len(words) > length and _introductions().whole(plain(" ".join(words[:length]))):
            rest = words[length:]
            if len(rest) > 1 and plain(rest[-1]) in _endings():
                rest = rest[:-1]
            return " ".join(rest).strip(" .,!;:")
    return " ".join(words)


@lru_cache(maxsize=1)
def _modes() -> Phrases:
    return Phrases(MODES)


@lru_cache(maxsize=1)
def _chat() -> Phrases:
    return Phrases({"chat": CHAT})


@lru_cache(maxsize=1)
def _nameless() -> Phrases:
    return Phrases({"nameless": f"{NAMELESS} | {MODES['any']}"})


@lru_cache(maxsize=1)
def _introductions() -> Phrases:
    return Phrases({"introduction": INTRODUCTIONS})


@lru_cache(maxsize=1)
def _endings() -> frozenset[str]:
    return frozenset(plain(word) for word in ENDINGS.split("|"))
