"""Listen for danger in words: in the chat's language, and in those that are typed beside it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from dialogs.rules import latin
from dialogs.rules.danger.close_by import CLOSE_BY
from dialogs.rules.danger.rules import STRENGTHS, Rule, Strength, fired
from dialogs.rules.danger.stems import STEMS
from dialogs.rules.danger.tones import is_vietnamese, with_tones
from dialogs.rules.danger.vocabulary import LONGEST_WORD, SAYING, Found, Vocabulary, collapsed
from dialogs.rules.words import LEXICONS, NEIGHBOURS
from dialogs.rules.words.lexicon import PhraseTable
from dialogs.rules.writing import bare, normalise, plain

CLAUSE = re.compile(r"[.,;:!?…]+|\s-\s")
"""What parts a sentence: a negation reaches no further."""
JOKES = frozenset("😂🤣😅😆😹💀☠")
SIGN = "🆘"
AS_ONE = {"uk": ("uk", "ru"), "ru": ("ru", "uk"), "fa": ("fa", "fa_AF"), "fa_AF": ("fa_AF", "fa")}
"""Languages that are understood as one: their speakers mix them within a sentence."""
SCRIPTS = (("ar", "fa_AF", "fa", "ps", "ckb"), ("uk", "ru", "bg"), ("ti", "am"))
"""Languages of a script of their own: who types it in a chat in another one speaks one of them."""
ALWAYS = ("de", "en")
"""Languages that are listened to in every chat."""
JOKED_ABOUT = frozenset({"suicide", "selfharm", "violence", "hunger"})
"""Kinds people joke about; of the rest nothing is a joke."""
LAUGHTER = frozenset({"LOL", "LAUGH", "BORED"})
"""Concepts that make a joke of the rest."""
BLOWS = frozenset({"HIT", "HITME", "PASSIVEHIT", "HITKID"})
"""Concepts nobody says in such a figure; a joke about them is answered with the number all the same."""
ANSWERS = frozenset({"homeless", "deportation", "medical"})
"""Kinds of which one word alone may be an answer: "homeless" where somebody lives, "abschiebung" as a topic."""
SAID = "SAID_"
"""How the concepts begin that say by themselves what danger it is, in whatever chat."""
CALLS = frozenset({"HELP", "DANGER"})
"""Concepts that are heard in every chat: "help", "SOS"."""
EVERYWHERE = ("HELP ", "URGENT ", "OTHER ", "SAYING ")
"""Whose words are known in every chat: a cry where a message consists of them, and what only looks like one."""
A_CRY = frozenset({"HELP"})
PERSONS = frozenset({"REL", "KID", "CHILDREN", "MEN", "ME", "SELF"})
"""Concepts of who it is about: ordinary words, and no danger by themselves."""
CALLED = frozenset({"POLICE", "AMBULANCE"})
"""Concepts of who is called: alone they may be a cry, and a topic."""
DESPAIR = frozenset({"DESPAIR"})
AROUND = frozenset({"URGENT", "FILL", "ME", "SELF", "DANGER", "CALL", *CALLED})
"""Concepts that may stand around a cry for help."""
ERRANDS = frozenset({"THING", "STORY", "FINE", "LETTER", "MONEY"})
"""Concepts of what an office is asked to help with: with them in it no message is a cry."""
MOST_TRANSLITERATED = 200
"""Words of a message that is held against other scripts' stems in Latin letters."""
LONGEST_CRY = 9
"""Words of a message that may be a cry for help."""
SOFTENING = frozenset({"FINE", "STORY", "GLAD", "MEANS"})
"""Concepts of what is no danger here and now: a film, homework, long ago, a feast, what a word means."""
UNREAL = frozenset({"FINE", "STORY"})
"""Those that soften what people joke about like a joke."""
SOFTER: Mapping[Strength, Strength] = {"card": "ask", "ask": "line", "line": "none", "none": "none"}


SERBIAN = str.maketrans(
    dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgddezzijklmnoprstcufhccs", strict=True))
    | {"љ": "lj", "њ": "nj", "џ": "dz"}
)
"""Cyrillic letters as Serbian stems have them, which are written in Latin letters."""


BULGARIAN = (("sht", "sh"), ("q", "ya"), ("nj", "n"), ("lj", "l"), ("j", "zh"), ("6", "sh"), ("4", "ch"))
"""What Bulgarian is typed with in Latin letters: "nqma", "jivee"."""


@dataclass(frozen=True, slots=True)
class Danger:
    """How strong a danger the words speak of, and of which kind."""

    strength: Strength = "none"
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """Words as they are listened to."""

    typed: tuple[str, ...]
    short: tuple[str, ...]
    """The same, doubled letters written once."""
    clauses: tuple[int, ...]
    """Which part of its sentence each word stands in."""
    joke: bool
    """Whether it carries a sign of laughter."""
    command: bool
    """Whether it is a command of a messenger: "/help" asks for no rescue."""
    errand: bool = False
    """Whether it names what an office is asked about: a school, a paper, a flat."""
    around: frozenset[str] = frozenset()
    """The concepts that the chat's own language finds in it: what they soften is soft in every language."""
    tones: tuple[str, ...] = ()
    """The same as in ``short``, with the marks that part words in Vietnamese."""

    @classmethod
    def of(cls, words: str, limit: int) -> "Message":
        """Read the words of a message, at most ``limit`` characters."""
        parts = [bare(part).split() for part in CLAUSE.split(normalise(words, limit))]
        typed = tuple(word for part in parts for word in part)
        clauses = tuple(number for number, part in enumerate(parts) for _ in part)
        return cls(
            typed,
            tuple(map(collapsed, typed)),
            clauses,
            bool(JOKES & set(words[:limit])),
            words.lstrip().startswith("/"),
            tones=tuple(map(collapsed, with_tones(words, typed, limit))),
        )

    def in_language(self, code: str) -> tuple[str, ...]:
        """Give the words as a language's stems are written, without those that have letters it does not have."""
        if code == "vi":
            return self.tones
        pairs = zip(self.short, self.tones, strict=True)
        if code == "en":
            words = tuple(word if word == tones or "\u0131" in tones else "" for word, tones in pairs)
        else:
            words = tuple("" if is_vietnamese(tones) else word for word, tones in pairs)
        return tuple(word.translate(SERBIAN) for word in words) if code == "sr_Latn" else words


def hear(words: str, language: str, limit: int) -> Danger:
    """Tell what danger the words speak of, at most ``limit`` characters of them."""
    message = Message.of(words, limit)
    if not message.typed:
        return Danger("card", "help") if SIGN in words[:limit] else Danger()
    heard = list(_heard(message, language))
    return max(heard, key=lambda danger: STRENGTHS.index(danger.strength), default=Danger())


def _heard(message: Message, language: str) -> Iterator[Danger]:
    languages = _languages(language, message.typed)
    if "vi" not in languages and any(map(is_vietnamese, message.tones)):
        languages = (*languages, "vi")
    in_latin = len(message.typed) <= MOST_TRANSLITERATED and latin.is_latin(" ".join(message.typed))
    message = replace(message, errand=not _topics(languages[0]).isdisjoint(message.short))
    sayings: tuple[Found, ...] = ()
    for code in languages:
        vocabulary = _vocabulary(code)
        short = message.in_language(code)
        laughs = any(map(vocabulary.laughs, message.typed))
        if code == languages[0]:
            found = vocabulary.found(short, ordinary=_ordinary_anywhere())
            message = replace(message, around=frozenset(each.concept for each in found))
            sayings = tuple(each for each in found if each.concept == SAYING)
        else:
            found = _spoken(vocabulary.found(short), short, _ordinary_elsewhere(code))
            found = _foreign(found, short, languages[0] if code in ALWAYS else "")
        found = tuple(each for each in found if not each.lies_in(sayings))
        yield from _judged(message, found, laughs=laughs)
        if in_latin and {code, languages[0]} <= latin.CYRILLIC | latin.FEW_VOWELS:
            known = {word: latin.key(_spelled(word[:LONGEST_WORD], code), code) for word in set(message.typed)}
            keys = tuple(known[word] for word in message.typed)
            yield from _judged(message, _keyed(code).found(keys), laughs=laughs)
    short = message.in_language("")
    found = _spoken(_elsewhere(languages).found(short), short, _ordinary(languages[0]))
    found = tuple(each for each in found if not each.lies_in(sayings))
    yield from _judged(replace(message, errand=True), found, laughs=False)


def _spoken(found: tuple[Found, ...], words: tuple[str, ...], ordinary: frozenset[str]) -> tuple[Found, ...]:
    """Leave out single words that are ordinary ones in another language: who types them speaks that one."""
    return tuple(
        each
        for each in found
        if each.concept in PERSONS or each.end - each.start > 1 or words[each.start] not in ordinary
    )


def _foreign(found: tuple[Found, ...], words: tuple[str, ...], language: str) -> tuple[Found, ...]:
    """Leave out single words that the chat's own language has, too, and one word alone: German "die" does not die."""
    if not language:
        return found
    own = _ordinary(language)
    kept = tuple(
        each for each in found if each.end - each.start > 1 or words[each.start] not in own or each.concept in CALLS
    )
    sure = len({place for each in kept for place in range(each.start, each.end)}) > 1
    return kept if sure else tuple(each for each in kept if each.concept.startswith(SAID) or each.concept in CALLS)


def _judged(message: Message, found: tuple[Found, ...], *, laughs: bool) -> Iterator[Danger]:
    """Give the dangers that concepts found in a message speak of."""
    if not found:
        return
    concepts = {each.concept for each in found}
    joke = message.joke or laughs or bool(concepts & LAUGHTER)
    figure, soft = "THING" in concepts, (concepts | message.around) & SOFTENING
    for rule in fired(found, message.clauses):
        strength = _softened(rule, joke=joke or bool(soft & UNREAL), figure=figure)
        if soft:
            asked = "MEANS" in soft and rule.kind in ANSWERS and len(rule.terms) == 1 and "ME" not in concepts
            strength = "none" if asked else SOFTER[strength]
        if len(message.typed) == 1 and rule.kind in ANSWERS:
            strength = "line"
        yield Danger(strength, rule.kind)
    if not message.command:
        yield from _cried(message, found, concepts)


def _cried(message: Message, found: tuple[Found, ...], concepts: set[str]) -> Iterator[Danger]:
    """Give the dangers of a message that is nothing but a cry: for help, or of despair."""
    if concepts & CALLED and not _besides(message, found, A_CRY | AROUND):
        yield Danger("ask", "help")
    for cry, kind in ((A_CRY, "help"), (DESPAIR, "suicide")):
        if concepts & cry and not _besides(message, found, cry | AROUND):
            yield Danger("card", kind)
    if "HELP" in concepts and not concepts & ERRANDS and not message.errand and _is_bare(message, found):
        yield Danger("ask", "help")


def _is_bare(message: Message, found: tuple[Found, ...]) -> bool:
    """Tell whether a short message asks for help, and not for help with something."""
    first = min(each.start for each in found if each.concept == "HELP")
    withs = any(each.concept == "WITH" and each.start > first for each in found)
    return len(message.typed) <= LONGEST_CRY and not withs


def _softened(rule: Rule, *, joke: bool, figure: bool) -> Strength:
    """Give how strong a rule is beside laughter, or beside what kills in a figure of speech."""
    if rule.kind not in JOKED_ABOUT:
        return rule.strength
    blow = rule.speaks_of(BLOWS)
    if joke:
        return "line" if blow else "none"
    return "none" if figure and not blow and rule.kind != "selfharm" else rule.strength


def _besides(message: Message, found: tuple[Found, ...], concepts: frozenset[str]) -> set[int]:
    """Give the words of a message that stand for none of these concepts."""
    said = {place for each in found if each.concept in concepts for place in range(each.start, each.end)}
    return set(range(len(message.typed))) - said


def _spelled(word: str, code: str) -> str:
    """Write the letters young Bulgarians type in their own way as everybody transliterates them."""
    if code != "bg" or not any(map(str.isalpha, word)):
        return word
    for typed, sounds in BULGARIAN:
        word = word.replace(typed, sounds)
    return word


# Languages


@lru_cache(maxsize=64)
def _vocabulary(code: str) -> Vocabulary:
    return Vocabulary(_stems(code), code)


@lru_cache(maxsize=16)
def _keyed(code: str) -> Vocabulary:
    return Vocabulary(_stems(code), code, keyed=True)


def _stems(code: str) -> str:
    return "\n".join(f"{STEMS[each].strip()}\n{CLOSE_BY[each].strip()}" for each in AS_ONE.get(code, (code,)))


@lru_cache(maxsize=64)
def _topics(code: str) -> frozenset[str]:
    """Give the words of a language that name what an office is asked about."""
    if code not in LEXICONS:
        return frozenset()
    return _words_of(LEXICONS[code].topics, LEXICONS[code].statuses)


@lru_cache(maxsize=64)
def _ordinary_elsewhere(code: str) -> frozenset[str]:
    """Give the ordinary words of all languages but one, and those it is understood as one with."""
    here = AS_ONE.get(code, (code,))
    others = frozenset[str]().union(*(_ordinary(each) for each in LEXICONS if each not in here))
    return others.difference(*map(_ordinary, here))


@lru_cache(maxsize=1)
def _ordinary_anywhere() -> frozenset[str]:
    return frozenset[str]().union(*map(_ordinary, LEXICONS))


@lru_cache(maxsize=64)
def _ordinary(code: str) -> frozenset[str]:
    """Give the words of a language's lexicon: who types one of these has not mistyped another."""
    lexicon = LEXICONS[code]
    tables = (
        *(lexicon.roles, lexicon.statuses, lexicon.topics, lexicon.places, lexicon.courtesies, lexicon.questions),
        *(lexicon.yes_no, lexicon.unknown, lexicon.weekdays, lexicon.days, lexicon.months, lexicon.deadlines),
        *(lexicon.ages, lexicon.dayparts, lexicon.clock),
        {meaning: phrases for meaning, phrases in lexicon.commands.items() if meaning != "help"},
    )
    return _words_of(*tables)


def _words_of(*tables: PhraseTable) -> frozenset[str]:
    return frozenset(
        collapsed(word) for table in tables for phrases in table.values() for word in plain(phrases, 100_000).split()
    )


def _languages(language: str, typed: tuple[str, ...]) -> tuple[str, ...]:
    """Give the languages to listen in: the chat's, those typed beside it, and those of the script that is typed."""
    own = {"de@simple": "de", "de-simple": "de"}.get(language, language)
    script = next((codes for codes in SCRIPTS if any(_is_of(codes[0], word) for word in typed)), ())
    here = (own, *NEIGHBOURS.get(own, ()))
    chosen = (*here, *ALWAYS) if own in script or not script else (*here, *script)
    return tuple(code for code in dict.fromkeys(chosen) if code in STEMS) or ALWAYS


def _is_of(code: str, word: str) -> bool:
    first = {"ar": ("؀", "ۿ"), "uk": ("Ѐ", "ӿ"), "ti": ("ሀ", "፿")}[code]
    return first[0] <= word[0] <= first[1]


@lru_cache(maxsize=64)
def _elsewhere(languages: tuple[str, ...]) -> Vocabulary:
    """Give what is said of danger, whole sentences of it, in the languages that are not listened to."""
    said = [
        line
        for code, stems in STEMS.items()
        if code not in languages
        for line in stems.splitlines()
        if line.startswith((SAID, *EVERYWHERE))
    ]
    return Vocabulary("\n".join(said), "")
