"""Vietnamese with its tones: "bán tôi" sells me, "bạn tôi" is my friend."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import product

from dialogs.rules.writing import APOSTROPHES, plain

TONES = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "3", "\u0323": "5"}
"""What a tone is written as behind its word, wherever it stood; two that half the country says alike are one."""
DOUBLED = re.compile(r"([^\W\d_])\1+")
VOWELS = re.compile("([aeiouy][\u0302\u0306\u031b]?)([\u0301\u0300\u0309\u0303\u0323])([\u0302\u0306\u031b]?)")
"""A vowel with its tone, before or behind its other mark."""
MOST_SPELLED = 4
"""Words of a stem that are looked for with and without tones each for itself."""
MISTAKABLE = """
ban ban_toi ban_em ban_con ban_than bi_ban da dau doi cat du dam dap dao co ca cs can roi rot tat to
tac de doa hu ham giam khoa cong ro so bay bong chan tay vien thuoc ngu ngon tran hinh cau tau tang
song dot nong phong chay mai keo bo_em ep cho mau hon di giet_thoi gat tu_dau lac xo day tang roi_tu
cu dai bat om rach hai rao thu giu lay hong gap tra_lai dao_chi cau_cuu mat_di chet_di_xa bu duong
xe ga lai bo_lai
"""
"""Stems that without their tones are ordinary words, too."""


def is_vietnamese(word: str) -> bool:
    """Tell whether a word of :func:`with_tones` has letters that are of Vietnamese alone."""
    letters, tone = word.rstrip("1235"), word[-1:]
    if letters.isascii() or letters == word:
        return letters != word and letters.isalpha() and tone in "35"
    return letters.isalpha() and any(letter in "ăâđêôơư" for letter in letters)


def toned(word: str) -> str:
    """Write a word with its tone behind it; without any mark it is as :func:`dialogs.rules.writing.plain` has it."""
    apart = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(TONES[tone] for _, tone, _ in VOWELS.findall(apart))
    return unicodedata.normalize("NFC", VOWELS.sub(r"\1\3", apart)) + tones


def with_tones(words: str, typed: Sequence[str], limit: int) -> tuple[str, ...]:
    """Give the typed words with their tones, those that have none as they are."""
    text = unicodedata.normalize("NFKC", words[:limit])
    apart = "".join(each if each.isalnum() else "" if each in APOSTROPHES else " " for each in text).split()
    if len(apart) != len(typed) or not any(map(_marked, apart)):
        return tuple(typed)
    return tuple(toned(word) if _marked(word) else each for word, each in zip(apart, typed, strict=True))


def _marked(word: str) -> bool:
    return not word.isascii() and any(each in "ăâđêôơư" or each.isascii() for each in toned(word))


def spellings(stem: str) -> Iterator[tuple[str, ...]]:
    """Give the words of a stem with their tones, and without where it can be nothing else."""
    parts = [part.strip("=~*") for part in stem.split("_")]
    whole = [DOUBLED.sub(r"\1", toned(part)) for part in parts]
    bare = [DOUBLED.sub(r"\1", plain(part)) for part in parts]
    yield tuple(whole)
    if "_".join(bare) in MISTAKABLE.split():
        return
    if len(whole) > MOST_SPELLED:
        yield tuple(bare)
        return
    yield from product(*({one, other} for one, other in zip(whole, bare, strict=True)))
