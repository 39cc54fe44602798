"""Whether the texts that an office wrote itself are there in every language that its readers may choose."""

from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass

from bot.office.faults import Code, Fault
from bot.office.toml_lines import Path
from dialogs.office import Office
from dialogs.text import Words


def words_missing(office: Office, languages: Collection[str]) -> Iterator[Fault]:
    """Warn, once and where the first of them stands, of texts that readers of some ``languages`` get in German.

    ``languages`` are the catalog codes of those offered, of which an office may offer a part.
    """
    offered = [code for code in languages if not office.languages or code in office.languages]
    lacking = {
        place: missing
        for place, words in own_words(office)
        if (missing := [code for code in offered if not words.is_in(code)])
    }
    if lacking:
        codes = tuple(code for code in offered if any(code in missing for missing in lacking.values()))
        yield Fault(next(iter(lacking)), Code.WORDS_MISSING, {"texts": len(lacking), "languages": codes})


def own_words(thing: object, place: Path = ()) -> Iterator[tuple[Path, Words]]:
    """Give every text that an office, or a part of one, has by language, and where it stands in the file."""
    if isinstance(thing, Words):
        yield place, thing
    elif isinstance(thing, tuple):
        for position, item in enumerate(thing):
            yield from own_words(item, (*place, position))
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from own_words(getattr(thing, part.name), (*place, part.name))
