"""Read typed words as one of the buttons a person sees: by label, sign, number, or a label begun or mistyped."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from dialogs.rules.phrases import CLEARLY_BEST, LONG_ENOUGH, NEAR_ENOUGH, Phrases
from dialogs.rules.words import LEXICONS, negations_of
from dialogs.rules.words.contacts import ORDINALS
from dialogs.rules.writing import SKIN_TONES, bare, is_below_zero, normalise

LONGEST = 200
"""Characters of a message that may be a button; a longer one is a story."""
NUMBER = re.compile(r"[\[(#]?([1-9]\d?)[.):\]]?")
"""A number of one or two digits as lists are numbered: "3", "3.", "(3)"."""
AS_TYPED = re.compile(r"[\[(#]?\w{1,2}[.):\]]?")
"""The same before its digits are made 0 to 9, so that nothing else stands beside it: "9#*" is no number."""
INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me", "Zs", "Zl", "Zp"})
"""Unicode's categories of what is typed around a sign and not seen: spaces, joiners, keycaps, marks of direction."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button as the person sees it: the emoji before its label, and the label in their language."""

    emoji: str
    label: str
    command: bool = False
    """True where it is no answer to the question but leads elsewhere."""
    exact: bool = False
    """True where only the whole label or the number is heard: what it does cannot be taken back."""


def named(words: str, buttons: Sequence[Button], *, signs: bool = True) -> int | None:
    """Find the place of the one button that the words are as a whole: as it is shown, or its sign; None where none is.

    A label that is but a number ("26") is left to whoever reads numbers; a sign that several buttons carry names
    none. Without ``signs`` only words count.
    """
    said = _whole(words)
    if said.isdigit():
        return None
    found = [place for place, button in enumerate(buttons) if said and said in _as_shown(place + 1, button)]
    if len(found) == 1:
        return found[0]
    sign = _sign(words) if signs else ""
    found = [place for place, button in enumerate(buttons) if sign and _emoji(button.emoji) == sign]
    return found[0] if len(found) == 1 and not buttons[found[0]].exact else None


def meant(words: str, buttons: Sequence[Button], numbered: int) -> int | None:
    """Find the place of the button that the words most likely mean; None where that is not clear.

    Read are its number among the first ``numbered``, in digits of any script or as a word ("the second"; "the last"
    is the last answer), then the one label that the words begin, or mistype.
    """
    if is_below_zero(words):
        return None
    normal = _normal(words)
    if number := NUMBER.fullmatch(normal):
        place = int(number.group(1)) - 1
        if place < numbered:
            return place
    text = bare(normal)
    nth = _ordinals().whole(text)
    if len(nth) == 1:
        return _counted(next(iter(nth)), buttons[:numbered])
    names = [_label(button.label) for button in buttons]
    found = None
    if len(text) >= LONG_ENOUGH:
        found = _mistyped(text, names)
    if found is None and (len(text) >= LONG_ENOUGH or text.isdigit()):
        found = _begun(text, names)
    return None if found is None or buttons[found].exact else found


def is_number(words: str) -> bool:
    """Tell whether words are but the number of a button: where any words are welcome, this is none of them."""
    seen = "".join(character for character in words[:LONGEST] if unicodedata.category(character) not in INVISIBLE)
    return NUMBER.fullmatch(_normal(words)) is not None and AS_TYPED.fullmatch(seen) is not None


def _normal(words: str) -> str:
    """Give the form that is read; empty for a long message."""
    return "" if len(words.strip()) > LONGEST else normalise(words.strip(), LONGEST)


def _whole(words: str) -> str:
    """Give the form in which whole labels are compared; empty for a long message."""
    if len(words.strip()) > LONGEST:
        return ""
    return bare(_normal(words)) or unicodedata.normalize("NFKC", words.strip())


def _sign(words: str) -> str:
    """Give what is seen of an emoji, once however often it is typed, without variants and skin tones."""
    seen = (character for character in words[:LONGEST] if unicodedata.category(character) not in INVISIBLE)
    return "".join(dict.fromkeys(character for character in seen if character not in SKIN_TONES))


@lru_cache(maxsize=4096)
def _as_shown(number: int, button: Button) -> frozenset[str]:
    """Give the forms in which a button is typed as it is seen: its label, with its emoji, its number, or both."""
    seen = (button.label, f"{button.emoji} {button.label}")
    return frozenset(_label(form) for label in seen for form in (label, f"{number}. {label}"))


_label = lru_cache(maxsize=4096)(_whole)
"""Labels and emojis are few, and each is compared again with every message."""
_emoji = lru_cache(maxsize=256)(_sign)


def _counted(nth: str, buttons: Sequence[Button]) -> int | None:
    if nth == "last":
        last = max((place for place, button in enumerate(buttons) if not button.command), default=None)
        return None if last is None or buttons[last].exact else last
    return int(nth) - 1 if int(nth) <= len(buttons) else None


@lru_cache(maxsize=1)
def _ordinals() -> Phrases:
    return Phrases(ORDINALS)


def _mistyped(text: str, names: Sequence[str]) -> int | None:
    """Find the one label that the text mistypes, never against a negation on either side."""
    every = _every_negation()
    said = every & set(text.split())
    scores = sorted(
        ((fuzz.ratio(text, name), place) for place, name in enumerate(names) if every & set(name.split()) == said),
        reverse=True,
    )
    if not scores or scores[0][0] < NEAR_ENOUGH:
        return None
    return scores[0][1] if len(scores) == 1 or scores[0][0] - scores[1][0] >= CLEARLY_BEST else None


@lru_cache(maxsize=1)
def _every_negation() -> frozenset[str]:
    return frozenset().union(*(negations_of(code) for code in LEXICONS))


def _begun(text: str, names: Sequence[str]) -> int | None:
    """Find the one label that the text begins."""
    begun = [place for place, name in enumerate(names) if name.startswith(text + " ")]
    return begun[0] if len(begun) == 1 else None
