"""Where a name was asked for it comes first: real names trigger nothing, cries for help and exact commands still do."""

import importlib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

import pytest
from faker.config import AVAILABLE_LOCALES
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.rules import names
from dialogs.rules.contacts import read_name
from dialogs.rules.reading import Sight, Understood, Unread
from dialogs.rules.words import LEXICONS
from dialogs.rules.writing import plain

SPOKEN = {
    "ar": ("ar",),
    "fa": ("fa", "fa_AF", "ps", "ckb"),
    "bg": ("bg",),
    "de": ("de",),
    "en": ("en",),
    "es": ("es",),
    "fr": ("fr",),
    "pl": ("pl",),
    "ro": ("ro",),
    "ru": ("ru",),
    "tr": ("tr", "kmr"),
    "az": ("tr",),
    "uk": ("uk",),
    "it": ("it",),
    "vi": ("vi",),
    "hr": ("sr_Latn",),
    "sw": ("so",),
}
"""Languages of the chat in which people have the names of a country's list."""
OWN = {
    "ps": "زرغونه ملالۍ سپوږمۍ تورپېکۍ شاه ولي هیله گل خان زلمی وږمه پلوشه خوشحال اجمل",
    "fa_AF": "آدم مهر تمام یما پرویز شکریه فروزان نجیب الله بی بی گل زهرا مینا هادی",
    "kmr": "Rojda Berîvan Şêrko Azad Hêvî Baran Dilşad Zîn Bawer Rêber Nûjîn Jîn",
    "ckb": "ئازاد شیرین ڕێبین هەڵۆ دڵشاد ژیان نازدار کاروان سەرهەنگ تەلار",
    "ti": "ኣስመራ ሰላም ተስፋይ ኣብርሃ ለተብርሃን ዮናስ ሃብቶም ፍረወይኒ ዓወት ሚካኤል ትርሓስ",
    "am": "አበበ ሰላም ተስፋዬ ትዕግስት ብርሃን ዳዊት ሕይወት አስቴር ዮሐንስ ማርያም",
    "so": "Cabdi Xaliimo Caasha Maxamed Dahabo Ayaan Sahra Warsame Guuleed Hodan Aadan",
    "ar": "آدم آية عودة عيد تمام هادي نجدت حرية إسلام",
    "de": "Adam Violeta Mehr Hà Om Dũng Bäck Mira Hilde",
    "vi": "Dũng Hà Bảo Hạnh Ngân",
    "sq": "Besa Njeri Drita Shpresa Fatos",
}
"""Names of languages that have no list, and such as were once taken for something else."""
LABELS = {"Back", "Skip"}
"""Names that are buttons beside the question in English."""
NO_NAMES = {"Unknown"}
TODAY = date(2026, 12, 1)


def listed(locale: str) -> Iterator[str]:
    try:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    except ModuleNotFoundError:
        return
    for kind in dir(provider):
        found = getattr(provider, kind)
        if ("first_name" in kind or "last_name" in kind) and isinstance(found, tuple | list | dict):
            yield from (name for name in found if isinstance(name, str))


@lru_cache(maxsize=1)
def everybody() -> tuple[tuple[str, str], ...]:
    """Give every name with a language in which it is typed."""
    spoken = {
        (language, " ".join(name.strip(" .,;").split()))
        for locale in AVAILABLE_LOCALES
        for language in SPOKEN.get(locale.partition("_")[0], ())
        for name in listed(locale)
    }
    own = {(language, name) for language, written in OWN.items() for name in written.split()}
    return tuple(sorted((language, name) for language, name in spoken | own if name not in LABELS | NO_NAMES))


def wrong(language: str, name: str) -> str:
    """Say what a name is taken for; empty where it is the name."""
    if names.hear_danger(name, language).strength != "none":
        return f"{name} ({language}): danger"
    if command := names.read_command(name, language):
        return f"{name} ({language}): {command}"
    kept = read_name(name, Sight(language, (), TODAY))
    return "" if kept == Understood(name) else f"{name} ({language}): {kept}"


def test_no_name_of_all_is_taken_for_anything_else() -> None:
    assert len({name for _, name in everybody()}) > 27_000
    assert [said for language, name in everybody() if (said := wrong(language, name))] == []


@lru_cache(maxsize=1)
def single() -> dict[str, tuple[str, ...]]:
    """Give the names of one word by language."""
    found: dict[str, list[str]] = {}
    for language, name in everybody():
        if name.isalpha():
            found.setdefault(language, []).append(name)
    return {language: tuple(names) for language, names in found.items()}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_names_of_up_to_six_words_are_kept(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(single())))
    words = data.draw(st.lists(st.sampled_from(single()[language]), min_size=2, max_size=6, unique_by=plain))
    assert not wrong(language, " ".join(words))


@pytest.mark.parametrize(
    "name",
    ["María del Carmen de la Cruz", "Sayed Mohammad Reza Ahmadi Hosseini Nejad", "محمد عبد الرحمن بن علي"],
)
def test_a_long_name_is_kept_whole(name: str) -> None:
    assert read_name(name, Sight("de", (), TODAY)) == Understood(name)


@pytest.mark.parametrize(
    "sentence",
    [
        "ich will hier nicht meinen Namen sagen",
        "das möchte ich euch nicht sagen",
        "wofür braucht ihr denn das alles bitte jetzt",
    ],
)
def test_a_sentence_is_no_name(sentence: str) -> None:
    assert read_name(sentence, Sight("de", (), TODAY)) == Unread()


@pytest.mark.parametrize(
    ("words", "language", "command"),
    [
        ("stopp", "de", "stop"),
        ("Hilfe", "de", "help"),
        ("stop", "ar", "stop"),
        ("ich möchte abbrechen", "de", "stop"),
        ("bitte überspringen", "de", "skip"),
        ("dừng", "vi", "stop"),
        ("назад", "ru", "back"),
        ("⏭", "de", "skip"),
        ("Stoppp", "de", None),
        ("آدم", "fa", None),
        ("назад", "ar", None),
    ],
)
def test_only_an_exact_command_is_one(words: str, language: str, command: str | None) -> None:
    assert names.read_command(words, language) == command


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("ich will nicht mehr leben", "de"),
        ("wurde vergewaltigt", "de"),
        ("SOS", "en"),
        ("меня изнасиловали", "ru"),
        ("babam beni dövüyor", "tr"),
        ("er schlägt mich!!!", "de"),
    ],
)
def test_clear_danger_goes_before_a_name(words: str, language: str) -> None:
    assert names.hear_danger(words, language).strength == "card"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "mein vater schlägt"),
        ("de", "Mama schlägt"),
        ("de", "Mein Vater schlägt"),
        ("en", "my dad hits"),
        ("tr", "babam dövüyor"),
    ],
)
def test_what_may_be_danger_is_never_taken_for_a_name_in_silence(language: str, words: str) -> None:
    assert names.hear_danger(words, language).strength in {"ask", "line"}


@pytest.mark.parametrize(
    ("language", "cry"),
    [("fr", "aide"), ("it", "Aiutatemi"), ("es", "socorro"), ("sq", "shpëtomë"), ("ar", "مساعدة")],
)
def test_one_word_cries_for_help_where_a_name_is_asked_for(language: str, cry: str) -> None:
    assert names.hear_danger(cry, language).strength == "card"


@pytest.mark.parametrize(("language", "words"), [("de", "mein vater schlägt"), ("en", "my dad hits")])
def test_a_sentence_in_small_letters_is_no_name(language: str, words: str) -> None:
    assert read_name(words, Sight(language, (), TODAY)) == Unread()


@pytest.mark.parametrize("words", ["nein", "Ja", "egal", "keine", "weiter", "Ich bin 17"])
def test_an_answer_to_something_else_is_no_name(words: str) -> None:
    assert read_name(words, Sight("de", (), TODAY)) == Unread()


@pytest.mark.parametrize("language", LEXICONS)
def test_yes_and_no_are_no_name_in_any_language(language: str) -> None:
    for said in ("yes", "no"):
        word = LEXICONS[language].yes_no[said].partition("|")[0].strip()
        assert read_name(word, Sight(language, (), TODAY)) == Unread()
