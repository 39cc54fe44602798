"""What concepts that stand together say: the rules of danger, once for all languages.

A rule is written ``strength kind: TERM + TERM ...``. Each term wants another word, in any order, no further apart than
:data:`TOGETHER`; ``A|B`` is either, ``A!`` is A where nothing takes it back ("nobody hits me"), and behind ``-`` stands
what it does not go with: the knife of who has a shop.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

from dialogs.rules.danger.vocabulary import Found

TOGETHER = 15
"""Words over which a rule's concepts may be spread."""

Strength: TypeAlias = Literal["none", "line", "ask", "card"]
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
"""From the weakest to the strongest."""

RULES = """
card suicide: SUICIDE
card suicide: KILLSELF!
card suicide: DEADWISH!
card suicide: WANT! + DIE!
card suicide: LIVE|LIFE + NEG + WANT|NOMORE
card suicide: LIVE + NOTWANT
card suicide: NOLIVE
card suicide: LIFE + ENDV
card suicide: KILL! + SELF
card suicide: HANG! + SELF|WANT
card suicide: JUMP! + HIGH
card suicide: DEATH + BETTER
card suicide: PILLS + DIE
card suicide: JUMP! + GOODBYE|LETTER
card suicide: PILLS + GATHER
card suicide: LIFE + NOMORE
card suicide: BURDEN
card selfharm: CUT! + SELF|ARM|BLADE - TRADE
card selfharm: CUTSELF!
card selfharm: BURN! + SELF|ARM
card selfharm: HARM! + SELF
card selfharm: HARMSELF!
card selfharm: HITSELF!
card violence: HIT! + ME
card violence: HITME!
card violence: PASSIVEHIT!
card violence: THREAT! + ME|WEAPON|KILL|DIE
card violence: THREATME!
card violence: WEAPON + ME|THREAT - TRADE|MEANS
card violence: STRANGLE!
card violence: NECK + BREATHE|SQUEEZE|NOBREATH
card violence: LOCK! + ME|ROOM
card violence: LOCKME!
card violence: NOTLET + OUT|HOME|ROOM|LOCK
card violence: PASSPORT + TAKE!
card violence: HAIR + WALL|ME
card violence: KILLME!
card violence: FEAR + HOME
card violence: TORTURE! + ME|REL
card violence: MISTREAT! + ME
card violence: FOLLOW! + ME
card violence: BLOODY + HIT|REL
card sexual: RAPE
card sexual: TOUCH + ME|BODY
card sexual: TOUCH + REL
card sexual: TOUCHME
card sexual: UNDRESS + FORCE|ME
card sexual: NAKED + PHOTO
card sexual: NAKEDPHOTO
card sexual: PHOTO + EXTORT
card sexual: SELL + ME|MEN - TRADE
card sexual: SELLME
card sexual: SEX + FORCE|MEN|ME
card sexual: BED + REL
card sexual: BED + NIGHT + ME
card marriage: MARRY + FORCE|AGE
card marriage: MARRY + NEG + WANT
card marriage: MARRY + NOTWANT
card marriage: MARRYOFF
card marriage: MARRYME
card marriage: FGM
card marriage: ABROAD + RETURNNOT
card marriage: KIDNAP
card homeless: SLEEP + NOPLACE|STREET
card homeless: THROW!
card homeless: HOMELESS - TRADE|STORY
card homeless: STREET + COLD
card homeless: NOPLACE + TONIGHT
card hunger: EAT + NEG + DAYS
card hunger: FOOD + NEG + EAT|MONEY|HUNGER|CHILDREN
card hunger: NOFOOD
card hunger: HUNGER + CHILDREN|MONEY|FOOD|KID|DAYS
card hunger: STARVE
card hunger: EMPTY + FOOD|EAT
card hunger: NOEAT + DAYS
card hunger: MONEYFOOD + NEG
card deportation: DEPORT! + SOON|ME|LETTER|POLICE|SELF
card deportation: DEPORTME!
card deportation: DETENTION
card deportation: POLICE + FETCH + ME|SOON|PLANE|DEPORT
card deportation: FETCH + PLANE
card deportation: LETTER + LEAVE + SOON|DAYS|COUNTRY
card deportation: SENDBACK + SOON|COUNTRY|ME
card deportation: FETCHME
card medical: PILLS + MANY + SWALLOW|ME|SELF
card medical: OVERDOSE
card medical: NOBREATH
card medical: BLEED + MUCH|NOTSTOP|PREG
card medical: FAINT
card medical: POISON + SWALLOW
card medical: BREATHE + NEG
card medical: SEIZURE
card medical: HEART
card medical: LABOUR
card child: HIT! + KID|CHILDREN
card child: HITKID!
card child: ABUSE
card child: KID + ALONE + DAYS|NIGHT|LOCK|CRY
card child: KID|CHILDREN + LOCK
card child: KID|CHILDREN + HARM!|BURN
card child: HARMKID!
card child: NEGLECT
card danger: DANGER
card suicide: SAID_SUICIDE!
card selfharm: SAID_SELFHARM!
card violence: SAID_VIOLENCE!
card sexual: SAID_SEXUAL
card marriage: SAID_MARRIAGE
card homeless: SAID_HOMELESS
card hunger: SAID_HUNGER
card deportation: SAID_DEPORTATION
card danger: SAID_DANGER
card violence: KILL! + ME
card medical: ACCIDENT + BLEED|FAINT|KID|ME|URGENT
card medical: AMBULANCE + URGENT|HELP|KID|REL|ME|UNWELL|BLEED|PREG - TRADE
card medical: UNWELL + KID|URGENT|AMBULANCE|FAINT
card help: HELP + FEAR|POLICE|AMBULANCE|DANGER - TRADE
card violence: POLICE + HELP|URGENT|HIT|THREAT - TRADE
ask suicide: GOODBYE
ask suicide: LIFE + NEG
ask suicide: LIVE + NEG
ask suicide: ENDV + WANT + SELF
ask suicide: DIE! + BETTER|ENDV|NOMORE
ask suicide: WANT + DIE + THING
ask selfharm: SCARS + ARM
ask violence: FEAR + REL|FETCH|OUT|SOON|THREAT|HIT
line violence: FEAR! - THING|STORY|GLAD
ask violence: FEAR + MEN|FOLLOW|NIGHT
ask violence: HIT! + REL
ask violence: HIT! + DAYS|NIGHT|HOME|WEAPON
ask violence: KILL! + REL
ask violence: THREAT! + REL|DAYS
ask violence: WEAPON + REL|KID|FEAR - TRADE|MEANS
ask violence: LOCK! + NIGHT|DAYS|HOME|REL|SELF
ask violence: NOTLET + REL
ask violence: MONEY + TAKE + REL
ask sexual: SEX + REL
ask sexual: BODY + MONEY|FORCE
ask sexual: BODY + REL|MEN|TOUCH
ask sexual: UNDRESS + REL|MEN
ask sexual: PHOTO + THREAT
ask marriage: ABROAD + FEAR|FORCE
ask marriage: RETURNNOT + FEAR|REL
ask homeless: SLEEP + TONIGHT + NEG
ask homeless: NOPLACE + NIGHT|SLEEP|STREET
ask homeless: STREET + NIGHT|TONIGHT|LIVE
ask homeless: COLD + OUT|NIGHT
ask hunger: FOOD|EAT + NEG - TRADE|GLAD
ask hunger: HUNGER + ME|DAYS
ask deportation: DEPORT + FEAR|REL|CHILDREN
ask deportation: POLICE + HOME|SOON + ME - TRADE|GLAD
ask deportation: LETTER + LEAVE
ask deportation: LEAVE + COUNTRY + SOON|DAYS
ask deportation: PLANE + FORCE|FEAR
ask medical: BLEED + ME|KID|REL
ask medical: PILLS + SWALLOW|MANY
ask medical: UNWELL + NEG|MUCH|NIGHT|DAYS|ME
line medical: UNWELL
ask child: KID|CHILDREN + ALONE|CRY! - TRADE|GLAD|THING
ask child: KID|CHILDREN + FEAR
ask help: POLICE|AMBULANCE + URGENT|CALL|HELP|FETCH - TRADE
ask help: HELP + URGENT + SOON|REL|KID|NIGHT|HOME|OUT - THING
ask marriage: MARRY + REL + WANT + ME - GLAD
ask marriage: MARRY + NEG|FEAR|FORCE|ABROAD - GLAD
line marriage: MARRY + REL + ME - GLAD|TRADE
ask marriage: ABROAD + ME + WANT|FORCE|REL|TAKE - TRADE|GLAD
ask marriage: ABROAD + PASSPORT + REL|TAKE|FEAR
ask medical: POISON - TRADE|GLAD
ask medical: KID|CHILDREN + SWALLOW + PILLS|MANY|BLADE|POISON
ask medical: CUT! + BLEED
ask medical: PREG + MUCH|BLEED|UNWELL|HIT
ask medical: BLEED + HIT|WEAPON|NECK|ARM
ask suicide: DEATH + SELF|ME|WANT
ask suicide: DIE! + SELF
ask suicide: NOMORE + ENDV
ask suicide: PILLS + SELF|ENDV|NIGHT|DEATH
ask suicide: JUMP! + WANT|SELF
ask suicide: HANG!
ask selfharm: BLADE + ARM|SELF - TRADE
ask homeless: THROW + NIGHT|TONIGHT|HOME
ask hunger: EAT + NEG + CHILDREN|KID|MONEY
ask suicide: DIE! + DAYS|NIGHT
line suicide: DIE!
ask medical: KID|CHILDREN + BREATHE
ask deportation: PLANE + COUNTRY + SOON
ask sexual: PHOTO + FORCE|EXTORT|TAKE
ask homeless: STREET + ME|CHILDREN|KID
line violence: HIT! - TRADE|THING
line violence: KILL! - TRADE
line violence: THREAT!
line violence: LOCK!
line violence: FOLLOW
line sexual: TOUCH
line sexual: UNDRESS
line sexual: NAKED
line hunger: HUNGER
line deportation: DEPORT
line medical: BLEED
line medical: ACCIDENT
line medical: AMBULANCE - TRADE
line medical: SWALLOW + PILLS
line suicide: PILLS + FEAR
line violence: WEAPON - TRADE|STORY|THING|MEANS
line violence: BLOODY
line sexual: SEX
line marriage: ABROAD + FORCE
line homeless: NOPLACE
ask help: HELP + NOBODY
ask deportation: FETCH + REL + COUNTRY + SOON|PLANE|DAYS
ask marriage: TAKE|FETCH + KID + COUNTRY|ABROAD - TRADE|GLAD
card marriage: CUT + KID + ABROAD|COUNTRY
ask deportation: OUT + COUNTRY + FORCE|DAYS|SOON
ask hunger: MONEY + NEG + CHILDREN + ENDV|EMPTY|FOOD|EAT
ask sexual: FORCE + MEN + MONEY
ask violence: WALL + ME + REL
ask homeless: SLEEP + COLD
ask child: KID + COLD
ask suicide: LETTER + REL + ENDV
ask suicide: HIGH + NOMORE
"""

BESIDE = 8
"""Words around a concept in which another one makes it harmless."""
WISHES = frozenset({"DEADWISH", "KILLSELF", "DIE"})
"""Concepts that are not taken back by who goes on that no strength is left."""
TAKEN_BACK = 2
"""Words before a concept in which a negation takes it back."""
NOBODY_BEFORE = 3
"""Words before a concept in which "nobody" does."""


@dataclass(frozen=True, slots=True)
class Term:
    """One of the words a rule wants."""

    concepts: tuple[str, ...]
    standing: bool
    """Whether it has to stand: not taken back by a negation."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that say together how strong a danger is, and of which kind."""

    strength: Strength
    kind: str
    terms: tuple[Term, ...]
    unless: frozenset[str] = frozenset()
    """Concepts beside which it says nothing."""

    def speaks_of(self, concepts: frozenset[str]) -> bool:
        """Tell whether one of the concepts is among those it wants."""
        return any(concepts & set(term.concepts) for term in self.terms)


@lru_cache(maxsize=1)
def _rules() -> Mapping[str, tuple[Rule, ...]]:
    """Give the rules by the concepts their first term may be."""
    by_concept: dict[str, list[Rule]] = {}
    for line in RULES.strip().splitlines():
        head, _, written = line.partition(":")
        strength, kind = head.split()
        wanted, _, unless = written.partition(" - ")
        terms = tuple(_term(term.strip()) for term in wanted.split("+"))
        unless_any = frozenset(unless.split("|")) - {""}
        rule = Rule(next(each for each in STRENGTHS if each == strength), kind, terms, unless_any)
        for concept in terms[0].concepts:
            by_concept.setdefault(concept, []).append(rule)
    return {concept: tuple(found) for concept, found in by_concept.items()}


def _term(written: str) -> Term:
    return Term(tuple(written.replace("!", "").split("|")), "!" in written)


Place: TypeAlias = tuple[int, int]
"""Where a concept stands: from which word to before which."""


def fired(found: Sequence[Found], clauses: Sequence[int]) -> Iterator[Rule]:
    """Give the rules whose concepts are found; ``clauses`` says which part of its sentence each word stands in."""
    places: dict[str, list[Place]] = {}
    for each in found:
        places.setdefault(each.concept, []).append((each.start, each.end))
    before, behind = _negated(places, clauses)
    tired = {start for start, _ in places.get("NOMORE", ())}
    standing = {
        concept: [
            (start, end)
            for start, end in those
            if start not in before and end not in (behind - tired if concept in WISHES else behind)
        ]
        for concept, those in places.items()
    }
    for concept in places:
        for rule in _rules().get(concept, ()):
            wanted = [_of(standing if term.standing else places, term.concepts) for term in rule.terms]
            if rule.unless:
                wanted[0] = _apart(wanted[0], _of(places, tuple(rule.unless)))
            if all(wanted) and _stand_together(wanted, ()):
                yield rule


def _of(places: Mapping[str, list[Place]], concepts: tuple[str, ...]) -> list[Place]:
    if len(concepts) == 1:
        return places.get(concepts[0], [])
    return sorted(place for concept in concepts for place in places.get(concept, ()))


def _apart(those: list[Place], others: list[Place]) -> list[Place]:
    """Leave out the places that have one of the others beside them."""
    return [(start, end) for start, end in those if not any(abs(start - other) <= BESIDE for other, _ in others)]


def _stand_together(wanted: Sequence[list[Place]], taken: tuple[Place, ...]) -> bool:
    """Tell whether each term has a place of its own, all of them near each other."""
    if not wanted:
        return True
    first, *others = wanted
    begin = bisect_left(first, (taken[0][0] - TOGETHER, 0)) if taken else 0
    for start, end in first[begin:]:
        if taken and start > taken[0][0] + TOGETHER:
            return False
        if all(end <= other or start >= after for other, after in taken) and _stand_together(
            others, (*taken, (start, end))
        ):
            return True
    return False


def _negated(places: Mapping[str, list[Place]], clauses: Sequence[int]) -> tuple[set[int], set[int]]:
    """Give the words at which a concept begins, and behind which one ends, that a negation beside it takes back.

    It stands up to two words before ("nobody": three), right behind, or behind the person at the end ("schlägt mich
    nicht"); in another part of the sentence it takes nothing back.
    """
    before: set[int] = set()
    behind: set[int] = set()
    persons = {end: start for start, end in places.get("ME", ())}
    for negation, reach in (("NEG", TAKEN_BACK), ("NOBODY", NOBODY_BEFORE)):
        for start, end in places.get(negation, ()):
            before.update(place for place in range(end, end + reach) if _same(clauses, start, place))
            if _same(clauses, start, start - 1):
                behind.add(start)
                if start in persons and not _same(clauses, start, end):
                    behind.add(persons[start])
    return before, behind


def _same(clauses: Sequence[int], one: int, other: int) -> bool:
    return 0 <= other < len(clauses) and clauses[one] == clauses[other]
