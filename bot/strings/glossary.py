"""The glossary as the checks hold translations to it: terms of a source and the stems one of which must stand."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dialogs.rules.writing import plain

GLOSSARY = Path(__file__).with_name("glossary.toml")


@dataclass(frozen=True, slots=True)
class Term:
    """One term: how it stands in a source, and the stems allowed in each language."""

    name: str
    source: re.Pattern[str]
    every: tuple[str, ...]
    """Stems allowed in any language; where there are some, every language is held to the term."""
    stems: Mapping[str, tuple[str, ...]]

    def missed(self, msgid: str, words: str, language: str) -> tuple[str, ...]:
        """Give the stems one of which a translation ought to hold and does not; none where all is well."""
        wanted = (*self.every, *self.stems.get(language.partition("@")[0], ()))
        if not wanted or not self.source.search(re.sub(r"\{\w+\}", "", msgid)):
            return ()
        said = plain(words.replace("-", "") if language == "de@simple" else words, LONG_SENTENCE)
        return () if any(plain(stem) in said for stem in wanted) else wanted


LONG_SENTENCE = 2_000


@lru_cache(maxsize=1)
def terms() -> tuple[Term, ...]:
    """Read the glossary."""
    tables = tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))
    return tuple(
        Term(
            name,
            re.compile(table["source"]),
            tuple(table.get("every", ())),
            {code: tuple(stems) for code, stems in table.items() if code not in {"source", "every"}},
        )
        for name, table in tables.items()
    )
