"""Keep the catalogs in step with the sentences in the code: ``lotse strings update`` and ``lotse strings check``."""

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.catalog import Message
from babel.messages.pofile import unescape, write_po

from bot.languages.catalog_file import (
    FORMAL,
    entries,
    forms_of,
    header_findings,
    identity,
    language_of,
    new_catalog,
    read_catalog,
    source_of,
)
from bot.languages.catalogs import LOCALES
from bot.languages.known import LANGUAGES, Language
from bot.languages.review_tiers import Tier
from bot.languages.untranslated import Expected, expected
from bot.strings.checks import CHECKS, Sentence, in_step, informal, review_mark
from bot.strings.sentences import Sources, SourceSentence, computed, sentences_of_clients, sentences_of_desk

ALIKE = 0.72
"""How alike two sources must be (difflib's ratio) for a translation to be carried over as fuzzy."""

DOMAINS = {"messages": sentences_of_clients, "desk": sentences_of_desk}

REVIEW = ("machine", "draft", "reviewed", "approved")
"""Review states of an entry, the lowest first; gettext's own files know only "fuzzy"."""


def update(folder: Path = LOCALES, *, add: Sequence[str] = (), today: date | None = None) -> list[str]:
    """Bring the templates and every catalog in ``folder`` up to the code; give one line per file that changed.

    Translations of unchanged sentences stay, in both registers; a changed sentence keeps its old translation as
    fuzzy, which counts as missing; what is gone is removed. What a template did not have came to be ``today``.
    ``add`` begins catalogs of new languages. Raises CatalogErrors for a file that cannot be read.
    """
    changed: list[str] = []
    for domain, find in DOMAINS.items():
        sources = find(folder.parent)
        template = folder / f"{domain}.pot"
        day = today or date.today()  # noqa: DTZ011 -- the author's day
        since = _since(template, day) if domain == "messages" else _of_old
        _write(template, "", _sheet(sources, since), changed)
        codes = [place.parent.name for place in sorted(folder.glob("*/LC_MESSAGES"))]
        begun = add if domain == "messages" else ()
        for code in dict.fromkeys([*codes, *begun]):
            po = folder / code / "LC_MESSAGES" / f"{domain}.po"
            if not po.exists() and code not in begun:
                continue
            former = read_catalog(po) if po.exists() else BabelCatalog()
            language = language_of(code, po.parent, former)
            _write(po, _header(po, language), _merged(former, sources, language), changed)
    return changed


def check(folder: Path = LOCALES, *, young: frozenset[str] = frozenset()) -> list[str]:
    """Give everything that is wrong with the catalogs in ``folder``, one "file:line: what - remedy" each.

    ``young`` are the msgids no adult can meet: for them German needs no formal entry. Raises CatalogErrors for a
    file that cannot be read.
    """
    findings = list(computed(folder.parent))
    for domain, find in DOMAINS.items():
        sources = find(folder.parent)
        findings += _behind(folder / f"{domain}.pot", sources)
        for po in sorted(folder.glob(f"*/LC_MESSAGES/{domain}.po")):
            findings += _check(po, sources)
            if domain == "messages" and po.parent.parent.name == "de":
                findings += _without_formal(po, sources, young)
    return findings


def _behind(template: Path, sources: Sources) -> list[str]:
    if not template.exists() or _listed(template) == [
        (source.msgid, source.plural, source.tier) for source in sources.values()
    ]:
        return []
    return [f"{template}:1: not what the code says - run: lotse strings update"]


def rewrite(po: Path, catalog: BabelCatalog, sources: Sources) -> None:
    """Write a catalog whose entries were changed, in the order of the code; its header names the lowest state."""
    language = language_of(po.parent.parent.name, po.parent, catalog)
    for _ in range(2):  # the header is made of the entries that the file holds
        _write(po, _header(po, language), _merged(catalog, sources, language), [])


def _since(template: Path, today: date) -> Callable[[str], date | None]:
    """Tell since when there is each sentence: nobody knows where there is no template yet."""
    if not template.exists():
        return _of_old
    known = {source_of(message)[0]: expected(message).since for message in entries(read_catalog(template))}
    return lambda msgid: known.get(msgid, today)


def _of_old(_msgid: str) -> None:
    """Say of a sentence that nobody knows since when it is there, or that nobody asks, as on the desk."""


def _sheet(sources: Sources, since: Callable[[str], date | None]) -> BabelCatalog:
    sheet = BabelCatalog()
    for source in sources.values():
        comments = Expected(source.tier, since(source.msgid)).comments()
        sheet.add(identity(source.msgid, source.plural), locations=_locations(source), auto_comments=comments)
    return sheet


def _locations(source: SourceSentence) -> list[tuple[str, int]]:
    return [(file, 0) for file in source.files]


def _merged(former: BabelCatalog, sources: Sources, language: Language) -> BabelCatalog:
    merged = new_catalog(language.plurals)
    gone = [source_of(message)[0] for message in entries(former) if not message.context]
    gone = [msgid for msgid in gone if msgid not in sources]
    for source in sources.values():
        kept = former.get(source.msgid)
        if kept is None and (old := _nearest(source.msgid, gone, former)):
            for context in (None, FORMAL):
                if before := former.get(old, context):
                    _carry(merged, before, source, old)
        elif kept is not None or language.code != "en":
            _keep(merged, kept, source, None)
        if formal := former.get(source.msgid, FORMAL):
            _keep(merged, formal, source, FORMAL)
    return merged


def _nearest(msgid: str, gone: list[str], former: BabelCatalog) -> str:
    for old in difflib.get_close_matches(msgid, gone, n=1, cutoff=ALIKE):
        message = former.get(old)
        if forms_of(message):
            return old
    return ""


def _keep(merged: BabelCatalog, kept: Message | None, source: SourceSentence, context: str | None) -> None:
    same = kept is not None and bool(source_of(kept)[1]) == bool(source.plural)
    merged.add(
        identity(source.msgid, source.plural),
        kept.string if kept and same else "",
        locations=_locations(source),
        flags={"fuzzy"} if kept and kept.fuzzy else (),
        user_comments=kept.user_comments if kept else (),
        previous_id=kept.previous_id if kept else (),
        context=context,
    )


def _carry(merged: BabelCatalog, before: Message, source: SourceSentence, old: str) -> None:
    comments = [comment for comment in before.user_comments if not review_mark(comment)]
    same = bool(source_of(before)[1]) == bool(source.plural)
    merged.add(
        identity(source.msgid, source.plural),
        before.string if same else "",
        locations=_locations(source),
        flags={"fuzzy"},
        user_comments=comments,
        previous_id=old,
        context=before.context,
    )


def _header(po: Path, language: Language) -> str:
    """Give the comments above a catalog's header, and the lines of it that differ by language.

    Last-Translator carries the lowest review state of the entries: a .mo keeps the header, but no comments.
    """
    comments = review = ""
    plurals = language.plurals
    if po.exists():
        lines = po.read_text(encoding="utf-8").splitlines()
        first = next((number for number, line in enumerate(lines) if not line.startswith("#")), 0)
        comments = "".join(f"{line}\n" for line in lines[:first])
        states = set(re.findall(r"^# review: (\w+)", "\n".join(lines), re.MULTILINE))
        lowest = next((state for state in REVIEW if state in states), "")
        review = f'"Last-Translator: review: {lowest}\\n"\n' if lowest else ""
        if language.code not in LANGUAGES:
            plurals = next((line[15:-3] for line in lines if line.startswith('"Plural-Forms: ')), "")
    return f'{comments}\0"Language: {language.code}\\n"\n"Plural-Forms: {plurals}\\n"\n{review}'


def _write(path: Path, header: str, catalog: BabelCatalog, changed: list[str]) -> None:
    comments, _, own = header.partition("\0")
    body = BytesIO()
    write_po(body, catalog, width=120, omit_header=True, include_lineno=False, include_previous=True)
    words = (
        f'{comments}msgid ""\nmsgstr ""\n{own}"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Content-Transfer-Encoding: 8bit\\n"\n\n{body.getvalue().decode()}'
    ).rstrip() + "\n"
    if path.exists() and path.read_text(encoding="utf-8") == words:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    lacking = sum(1 for message in entries(catalog) if message.fuzzy or not forms_of(message))
    changed.append(f"{path}: {len(catalog)} sentences" + (f", {lacking} to translate" if own else ""))


def _listed(template: Path) -> list[tuple[str, str, Tier]]:
    return [(*source_of(message), expected(message).tier) for message in entries(read_catalog(template))]


def _paired(po: Path, sources: Sources) -> list[Sentence]:
    """Give every form of every entry with what the code knows of its source, and empty ones for those it lacks."""
    catalog = read_catalog(po)
    code = po.parent.parent.name
    sentences = [
        Sentence(
            language=code,
            msgid=msgid,
            words=words,
            formal=message.context == FORMAL or po.stem == "desk",  # colleagues are always spoken to as Sie
            fuzzy=message.fuzzy,
            line=message.lineno or 0,
            known=msgid in sources and sources[msgid].plural == plural,
            button=msgid in sources and sources[msgid].button,
            counts=bool(plural),
            comments=tuple(message.user_comments),
        )
        for message in entries(catalog)
        for msgid, plural in (source_of(message),)
        for words in forms_of(message) or ("",)
    ]
    if code == "en":
        return sentences
    lacking = [msgid for msgid in sources if catalog.get(msgid) is None]
    return [*sentences, *(Sentence(language=code, msgid=msgid, words="", known=True) for msgid in lacking)]


def _check(po: Path, sources: Sources) -> list[str]:
    found = [*header_findings(po, read_catalog(po)), *_twice(po)]
    for sentence in _paired(po, sources):
        checks = (in_step, *CHECKS) if sentence.words and not sentence.fuzzy else (in_step,)
        for check in checks:
            found += [f"{po}:{sentence.line or 1}: {what} (in {sentence.msgid[:60]!r})" for what in check(sentence)]
    return found


def _without_formal(po: Path, sources: Sources, young: frozenset[str]) -> Iterator[str]:
    """Find German sentences an adult can meet that only say du."""
    sentences = _paired(po, sources)
    said = {sentence.msgid for sentence in sentences if sentence.formal and sentence.words and not sentence.fuzzy}
    for sentence in sentences:
        if sentence.msgid not in young | said and not sentence.formal and informal(sentence.words):
            yield f"{po}:{sentence.line}: says du and has no formal entry - add one (in {sentence.msgid[:60]!r})"


def _twice(po: Path) -> Iterator[str]:
    """Find entries that stand twice: readers of .po files silently take the last one."""
    seen: dict[tuple[str, str], int] = {}
    context = msgid = part = ""
    for number, line in enumerate(po.read_text(encoding="utf-8").splitlines(), start=1):
        keyword, _, rest = line.partition(" ")
        if keyword == "msgctxt":
            context, part = unescape(rest), keyword
        elif keyword == "msgid":
            msgid, part = unescape(rest), keyword
        elif keyword == "msgid_plural":
            part = keyword
        elif keyword in {"msgstr", "msgstr[0]"}:
            if first := seen.get((context, msgid)):
                yield f"{po}:{number}: stands already at line {first} - keep one of them (in {msgid[:60]!r})"
            seen[context, msgid] = number
            context = part = ""
        elif line.startswith('"') and part == "msgid":
            msgid += unescape(line)
