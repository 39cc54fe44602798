"""What is recorded of each language's sentences, what is missing, and which files belong to no sentence any more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.languages.catalog_file import placeholders
from bot.languages.catalogs import Catalogs
from bot.languages.recordings import SUFFIX, Recordings, name_of
from bot.languages.review_tiers import Tier
from bot.strings.sentences import SourceSentence, sentences_of_clients

SPOKEN_IN = "dialogs/"
"""Where the sentences stand that messages are made of; others are labels of pages, or words of letters."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence that can be recorded."""

    tier: Tier
    key: str
    words: str


def recordings(catalogs: Catalogs, folder: Path, languages: Iterable[str] = ()) -> str:
    """Say for languages, all that are offered without any, what has no recording yet and what is stale."""
    found = Recordings(folder)
    sources = sentences_of_clients(catalogs.folder.parent).values()
    codes = tuple(languages) or tuple(language.code for language in catalogs.languages)
    return "\n\n".join("\n".join(_of_language(catalogs, found, code, list(sources))) for code in codes)


def _of_language(catalogs: Catalogs, found: Recordings, code: str, sources: Iterable[SourceSentence]) -> Iterator[str]:
    sentences = {sentence.key: sentence for sentence in _sentences(catalogs, code, sources)}
    missing = [sentence for key, sentence in sentences.items() if found.file(key) is None]
    stale = [key for key in found.keys_in(code) if key not in sentences]
    recorded = len(sentences) - len(missing)
    yield f"{catalogs.name(code)}: {recorded} of {len(sentences)} sentences recorded, {len(stale)} stale"
    yield from (f"stale    {key}{SUFFIX}" for key in stale)
    for sentence in missing:
        yield f"missing  {sentence.key}{SUFFIX}  {sentence.tier}  {' '.join(sentence.words.split())}"


def _sentences(catalogs: Catalogs, code: str, sources: Iterable[SourceSentence]) -> Iterator[Sentence]:
    """Give the sentences of a language in both registers, the weightiest first.

    One with placeholders is said in other words each time: it cannot be recorded.
    """
    registers = [catalogs.register(code, formal=formal) for formal in (False, True)]
    for source in sorted(sources, key=lambda source: source.tier):
        if placeholders(source.msgid) or not any(file.startswith(SPOKEN_IN) for file in source.files):
            continue
        for register in registers:
            if source.msgid not in register.borrowed:
                words = register.sentence(source.msgid)
                yield Sentence(source.tier, f"{code}/{name_of(words)}", words)
