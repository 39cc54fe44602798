"""What a translation must hold to before anybody reads it: one small check a rule, over one entry at a time."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.languages.catalog_file import placeholders, same_values
from bot.languages.label_widths import ONE_COLUMN, width
from bot.strings.glossary import terms
from bot.strings.readability import LONGEST_SIMPLE, sentences, words_of

LONGEST = 700
"""Characters of one sentence at the most: with its buttons it must fit a phone's screen."""

EMOJI_AND_SPACE, VALUE = 24.0, 60.0
"""Room a button's emoji takes before its label, and a typical inserted value (a day, a language's name), in dp."""

SCRIPTS = {"ar": "ARABIC", "fa_AF": "ARABIC", "fa": "ARABIC", "ps": "ARABIC", "ckb": "ARABIC"} | {
    **dict.fromkeys(("uk", "ru", "bg"), "CYRILLIC"),
    **dict.fromkeys(("ti", "am"), "ETHIOPIC"),
}
"""The script of each language's letters; Latin for all others."""

STRANGE_LETTERS = {
    "fa_AF": "يك",
    "fa": "يك",
    "uk": "ыэёъЫЭЁЪ",
    "ru": "іїєґІЇЄҐ",
    "bg": "ыэёіїєґЫЭЁІЇЄҐ",
    "ro": "şţŞŢ",
    "ckb": "ةكيىٶ",
}
"""Letters that look right and belong to a neighbour's language."""

KEPT = ("JMD", "MBE", "Telegram")
"""Names that stand in every language as they stand in the source."""

GERMAN_TERMS = frozenset(
    {
        *KEPT,
        *("Jugendamt", "Jobcenter", "Duldung", "Fiktionsbescheinigung", "Aufenthaltsgestattung", "Ankunftsnachweis"),
        *("Grundsicherungsgeld", "Bürgergeld"),
        *("Niederlassungserlaubnis", "Aufenthaltserlaubnis", "Jugendmigrationsdienst", "Ausbildung", "Kita", "Lotse"),
        *("Deutsch", "Sprache", "Language", "English", "Frist", "JavaScript"),
        *("Google", "Apple", "Mozilla", "Microsoft", "Chrome", "Safari"),  # as they stand on every phone
    }
)
"""Latin words that may stand in any script: what is printed on papers and door plates."""

ACRONYM = 5
"""Letters of an acronym at the most, such as DSGVO: law and trade write them in Latin everywhere."""

DU = re.compile(
    r"\b(du|dich|dir|dein(e[mnrs]?)?|bist|hast|kannst|willst|musst|darfst|möchtest|wohnst|brauchst|magst)\b",
    re.IGNORECASE,
)
_COMMANDS = (
    "tippe? schreib wähle? bring sag ruf schick komm nimm gib frag lies warte melde zeig mach öffne schau lösche? lass "
    "geh halt drücke? versuche? such antworte leg nenne? überspring"
)
DU_VERBS = re.compile(
    r"(?:^|(?<=[.:?!…•,] )|(?<=\b[Bb]itte )|(?<=oder )|(?<=und ))(?:" + _COMMANDS.replace(" ", "|") + r")\b(?! Sie)",
    re.IGNORECASE,
)
SIE = re.compile(r"\b(Ihnen|Ihr(e[mnrs]?)?)\b|(?<=[a-zäöüß,] )Sie\b|\b\w+en Sie\b")

DOUBLED_ON_PURPOSE = frozenset(
    {"die", "der", "das", "sie", "vous", "nous", "hemen", "hema", "yavaş", "آرام", "آهسته", "ورو", "کم", "ቀስ", "በየ"}
)
"""Words that grammar or emphasis doubles: "vous vous", "yavaş yavaş"."""
CURVED = {"fr", "so", "tr", "uk"}  # the languages that write an apostrophe, and whose catalogs write it curved
LOOSE_SIGN = re.compile(r"[^\s{] [?:;»](?!\w)|« ")
"""A French sign with a plain space on its side of the word."""
BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"), ("«", "»"))
QUOTES = '„“”"'
"""Quotation marks whose opening and closing forms differ by language: there must be an even number of them."""

ENDS = str.maketrans({"؟": "?", "፧": "?", "።": ".", "۔": ".", "：": ":", "፡": ":"})
CLOSING = "”“\"'’»)]\u2069"
REVIEW = re.compile(r"^review: (?:machine|draft|reviewed|approved)(?:; (?:by|on|src|tier): [^;]+)*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One entry of a catalog beside what the code knows of its source."""

    language: str
    """Catalog code."""
    msgid: str
    words: str
    formal: bool = False
    fuzzy: bool = False
    line: int = 0
    known: bool = False
    """True while the code still says it."""
    button: bool = False
    counts: bool = False
    """True for one form of a sentence that counts: it may leave the number out."""
    comments: tuple[str, ...] = ()


Findings = Iterator[str]
Check = Callable[[Sentence], Findings]


def in_step(sentence: Sentence) -> Findings:
    """Hold the catalog to the code: each of its sentences usable, and no other."""
    if not sentence.known:
        yield "the code no longer says this - run: lotse strings update"
    elif sentence.fuzzy:
        yield "fuzzy: the source has changed - read it again, then remove the fuzzy flag"
    elif not sentence.words and sentence.language != "en":
        yield "not translated - write the msgstr"


def same_placeholders(sentence: Sentence) -> Findings:
    """Hold a sentence to the values of its source, by name."""
    try:
        if same_values(sentence.words, sentence.msgid, counts=sentence.counts):
            return
    except ValueError as error:
        yield f"{error} - write {{name}}"
        return
    here, there = sorted(placeholders(sentence.words)), sorted(placeholders(sentence.msgid))
    yield f"placeholders {here} where the source has {there} - use the same names"


def same_digits(sentence: Sentence) -> Findings:
    """Hold it to the numbers of its source, in Latin digits: numbers are what people act on."""
    if strange := [character for character in sentence.words if character.isdigit() and not character.isascii()]:
        yield f"digits {''.join(strange)!r} - write Latin digits"
    here, there = sorted(_digits(sentence.words)), sorted(_digits(sentence.msgid))
    if here != there:
        yield f"numbers {here} where the source has {there} - keep every number"


def same_lines(sentence: Sentence) -> Findings:
    """Hold it to as many lines, each with the same anchor at its start (the program mirrors pointing ones)."""
    here, there = sentence.words.split("\n"), sentence.msgid.split("\n")
    if len(here) != len(there):
        yield f"{len(here)} lines where the source has {len(there)}"
        return
    for ours, theirs in zip(here, there, strict=True):
        if _anchor(ours) != _anchor(theirs):
            yield f"begins with {_anchor(ours)!r} where the source has {_anchor(theirs)!r} - keep the emoji or bullet"


def same_edges(sentence: Sentence) -> Findings:
    """Hold it to the same white space around and the same kind of ending: a question stays a question."""
    words, msgid = sentence.words, sentence.msgid
    if (words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]) != (
        msgid[: len(msgid) - len(msgid.lstrip())],
        msgid[len(msgid.rstrip()) :],
    ):
        yield "other white space at its start or end than the source"
    if "..." in words:
        yield "three dots - write the one character …"
    if _ending(words) != _ending(msgid):
        yield f"ends with {_ending(words)!r} where the source has {_ending(msgid)!r}"


def no_markup(sentence: Sentence) -> Findings:
    """Keep sentences plain words: channels decide what is bold."""
    if re.search(r"[<>]|&\w+;", sentence.words):
        yield "holds < > or &...; - sentences carry no markup"


def clean_characters(sentence: Sentence) -> Findings:
    """Allow no invisible characters but the joiner of Persian, Pashto and Sorani; only composed letters."""
    allowed = "\u200c" if sentence.language in {"fa", "fa_AF", "ps", "ckb"} else ""
    allowed += "\ufe0f\u200d"
    for character in dict.fromkeys(sentence.words):
        if unicodedata.category(character) in {"Cf", "Cc", "Zl", "Zp"} and character not in allowed + "\n":
            yield f"holds the invisible U+{ord(character):04X} - remove it; isolates are added by the program"
    if unicodedata.normalize("NFC", sentence.words) != sentence.words:
        yield "holds decomposed letters - write them in NFC"


def own_script(sentence: Sentence) -> Findings:
    """Allow the letters of the language's own script, names, and the German terms printed on papers."""
    script = SCRIPTS.get(sentence.language, "LATIN")
    literal = re.sub(r"\{\w*\}", " ", sentence.words)
    for word in re.findall(r"[^\W\d_]+", literal):
        scripts = {_script(letter) for letter in word if unicodedata.category(letter) != "Mn"}
        if len(scripts - {"OTHER"}) > 1:
            yield f"{word!r} mixes letters of {' and '.join(sorted(scripts))}"
        elif scripts <= {script, "OTHER"} or word in GERMAN_TERMS or (word.isupper() and len(word) <= ACRONYM):
            continue
        elif not _address(word, literal):
            yield f"{word!r} is not in the letters of this language - translate it"
    if strange := sorted(set(STRANGE_LETTERS.get(sentence.language, "")) & set(sentence.words)):
        yield f"letters {''.join(strange)!r} belong to another language"


def kept_names(sentence: Sentence) -> Findings:
    """Keep the names a reader must recognise on a door plate."""
    for name in KEPT:
        if re.search(rf"\b{name}\b", sentence.msgid) and not re.search(rf"\b{name}\b", sentence.words):
            yield f"lost the name {name}"


def translated(sentence: Sentence) -> Findings:
    """Find a sentence that still equals its English source."""
    letters = re.sub(r"\{\w+\}", "", sentence.msgid)
    if sentence.words != sentence.msgid or sentence.language == "en":
        return
    words = [word for word in re.findall(r"[^\W\d_]{2,}", letters) if word not in GERMAN_TERMS]
    if words and (sentence.language in SCRIPTS or len(words) > 2):  # noqa: PLR2004 -- "Name", "Code {code}" are the same in German
        yield "is still the English source"


def fits(sentence: Sentence) -> Findings:
    """Measure a button's label, so that a small phone does not cut it, and a sentence's length."""
    if sentence.button:
        values = len(placeholders(sentence.words)) if same(sentence) else 0
        dp = width(re.sub(r"\{\w+\}", "", sentence.words)) + VALUE * values + EMOJI_AND_SPACE
        if dp > ONE_COLUMN:
            yield f"{dp:.0f} dp wide on a button that holds {ONE_COLUMN:.0f} - shorten it"
    if len(sentence.words) > LONGEST:
        yield f"{len(sentence.words)} characters, more than {LONGEST} - shorten it"


def same(sentence: Sentence) -> bool:
    """Say whether the placeholders are those of the source."""
    return not any(same_placeholders(sentence))


def one_register(sentence: Sentence) -> Findings:
    """Keep German entries to du or Sie; a sentence before the role is known names both, with " / " between.

    Simple German always says Sie: its readers are grown-ups who are often spoken to as if they were not.
    """
    if sentence.language == "de@simple" and informal(sentence.words.replace(" / ", " ").replace("-", "")):
        yield "says du - simple German always says Sie"
    if sentence.language != "de" or " / " in sentence.words:
        return
    if sentence.formal and informal(sentence.words):
        yield "says du in a formal entry"
    if not sentence.formal and SIE.search(sentence.words):
        yield "says Sie in a plain entry"


def calm(sentence: Sentence) -> Findings:
    """Find a raised voice: neither a sentence nor its English source has an exclamation mark."""
    if {"!", "¡"} & {*sentence.words, *sentence.msgid}:
        yield "an exclamation mark - say it calmly, with a full stop"


def no_doubles(sentence: Sentence) -> Findings:
    """Find a word or space that stands twice; a few words are doubled on purpose."""
    found = re.search(r"(?<![^\W\d_])([^\W\d_]{2,}) \1(?![^\W\d_])", sentence.words)
    if found and found[1].casefold() not in DOUBLED_ON_PURPOSE:
        yield f"says {found[0]!r} - remove one"
    if "  " in sentence.words:
        yield "two spaces side by side - remove one"


def signs_of_the_language(sentence: Sentence) -> Findings:
    """Hold an apostrophe to its curved form, and French signs to the word before them, so that none begins a line."""
    if sentence.language in CURVED and re.search(r"(?<=[^\W\d_])'(?=[^\W\d_])", sentence.words):
        yield "a straight apostrophe - write ’"
    if sentence.language == "fr" and (found := LOOSE_SIGN.search(sentence.words)):
        yield f"{found[0]!r} can part at the end of a line - write U+00A0 for the space"


def balanced(sentence: Sentence) -> Findings:
    """Hold brackets and quotation marks to pairs."""
    for opening, closing in BRACKETS:
        if sentence.words.count(opening) != sentence.words.count(closing):
            yield f"{opening} and {closing} do not pair - add or remove one"
    if sum(map(sentence.words.count, QUOTES)) % 2:
        yield "an odd number of quotation marks - add or remove one"


def in_the_glossarys_words(sentence: Sentence) -> Findings:
    """Hold terms to the glossary, and words printed on papers to their German."""
    if sentence.language == "en" or sentence.button:
        return
    for term in terms():
        if missed := term.missed(sentence.msgid, sentence.words, sentence.language):
            yield f"holds no word for {term.name!r} - use {' or '.join(missed[:4])} (glossary.toml)"


def simple(sentence: Sentence) -> Findings:
    """Keep the sentences of simple German short."""
    if sentence.language == "de@simple":
        for said in sentences(sentence.words):
            if (number := len(words_of(said))) > LONGEST_SIMPLE:
                yield f"{number} words in one sentence, more than {LONGEST_SIMPLE} - make two of it: {said!r}"


def review_marked(sentence: Sentence) -> Findings:
    """Ask for the review state: a draft says that it is one, and for which source it was made."""
    if sentence.language in {"de", "en"}:
        return
    mark = next((comment for comment in sentence.comments if review_mark(comment)), "")
    if not mark:
        yield f"no review mark - add: # review: draft; src: {source_mark(sentence.msgid)}"
    elif not REVIEW.match(mark):
        yield f"review mark {mark!r} - write: review: machine|draft|reviewed|approved; src: ..."
    elif f"src: {source_mark(sentence.msgid)}" not in mark:
        yield f"reviewed for another source - read it again, then write src: {source_mark(sentence.msgid)}"


def review_mark(comment: str) -> bool:
    """Say whether a translator's comment carries a review state."""
    return comment.startswith("review:")


def source_mark(msgid: str) -> str:
    """Give the first 8 hexadecimal digits of the SHA-256 of a source: a review is void once they differ."""
    return hashlib.sha256(msgid.encode()).hexdigest()[:8]


def informal(words: str) -> bool:
    """Say whether a German sentence speaks to its reader as du (and does not name both ways)."""
    return " / " not in words and bool(DU.search(words) or DU_VERBS.search(words))


CHECKS: tuple[Check, ...] = (
    same_placeholders,
    same_digits,
    same_lines,
    same_edges,
    no_markup,
    clean_characters,
    own_script,
    kept_names,
    translated,
    fits,
    one_register,
    calm,
    no_doubles,
    signs_of_the_language,
    balanced,
    in_the_glossarys_words,
    simple,
    review_marked,
)
"""What every translated sentence is held to."""


def _digits(words: str) -> list[str]:
    return re.findall(r"\d+", re.sub(r"\{\w+\}", "", words))


def _anchor(line: str) -> str:
    first = line.split(" ", 1)[0]
    return first if first and not any(character.isalnum() or character in "{„“\"'(¿¡«" for character in first) else ""


def _ending(words: str) -> str:
    last = words.rstrip().rstrip(CLOSING).translate(ENDS).replace("...", "…")[-1:]
    return last if last in {".", "?", ":", "!", "…", ",", ";"} else ""


def _script(letter: str) -> str:
    script = unicodedata.name(letter, "").split(" ")[0]
    return script if script in {"LATIN", "ARABIC", "CYRILLIC", "ETHIOPIC", "GREEK", "HEBREW"} else "OTHER"


def _address(word: str, literal: str) -> bool:
    return bool(re.search(rf"\w[.@/]{re.escape(word)}\b|\b{re.escape(word)}[.@]\w", literal))
