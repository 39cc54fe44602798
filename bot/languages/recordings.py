"""Recordings of sentences: files of the operator's, each found by the words that a person reads."""

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from unicodedata import category

from bot.languages.known import LANGUAGES
from bot.port import Button, Outbound

NOWHERE = Path()
SUFFIX = ".opus"
"""Ogg files with the Opus codec: what phones record, browsers play and Telegram takes as a voice message."""
_LETTERS_OF_A_NAME = 16
_NAME = re.compile(f"[0-9a-f]{{{_LETTERS_OF_A_NAME}}}")
_UNHEARD = frozenset({"So", "Sk", "Cf"})
"""Kinds of letters that no voice says: pictures, their skin colours, direction marks."""
_UNHEARD_BESIDE = "\ufe0f\u20e3"
_CODES = {language.tag: language.code for language in LANGUAGES.values()}


@lru_cache(maxsize=4096)
def name_of(words: str) -> str:
    """Name the recording of a sentence: the first half of the SHA-256 of what is heard of its words.

    Pictures and direction marks are left out, and any space is one: a new emoji makes no recording stale.
    """
    heard = "".join(letter for letter in words if category(letter) not in _UNHEARD and letter not in _UNHEARD_BESIDE)
    return sha256(" ".join(heard.split()).encode()).hexdigest()[:_LETTERS_OF_A_NAME]


class Recordings:
    """All recordings of a folder, as they lie there when it is looked through: ``<language>/<name>.opus``."""

    def __init__(self, folder: Path = NOWHERE) -> None:
        """Look the folder through; without one there are none."""
        self._files = {
            f"{code}/{path.stem}": path
            for code in LANGUAGES
            if folder != NOWHERE
            for path in sorted((folder / code).glob(f"*{SUFFIX}"))
            if _NAME.fullmatch(path.stem) and path.is_file()
        }

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._files)

    def file(self, key: str) -> Path | None:
        """Give a recording by its key, "ar/0123456789abcdef"; None where there is none such."""
        return self._files.get(key)

    def key_of(self, language: str, words: str) -> str:
        """Give the key of a sentence on a page in a language, which may have borrowed it; empty where it has none."""
        name, lenders = name_of(words), [language]
        while parent := LANGUAGES[lenders[-1]].parent if lenders[-1] in LANGUAGES else "":
            lenders.append(parent)
        keys = [f"{code}/{name}" for code in (*lenders, "en", "de")]
        return next((key for key in keys if key in self._files), "")

    def keys_in(self, language: str) -> list[str]:
        """Give the keys of all recordings in a language, by its code."""
        return [key for key in self._files if key.startswith(f"{language}/")]

    def of_lines(self, message: Outbound) -> tuple[str, ...]:
        """Give the keys of a message's lines in their order; none unless each has its recording."""
        languages = message.line_languages or ("",) * len(message.lines)
        return self._all(message.language, zip(message.lines, languages, strict=True))

    def of_labels(self, message: Outbound, buttons: Iterable[Button]) -> tuple[str, ...]:
        """Give the keys of some of a message's buttons in their order; none unless each has its recording."""
        return self._all(message.language, ((button.label, button.language) for button in buttons))

    def _all(self, language: str, said: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        if not self._files:
            return ()
        keys = tuple([f"{_CODES.get(tag, language)}/{name_of(words)}" for words, tag in said])
        return keys if all(key in self._files for key in keys) else ()
