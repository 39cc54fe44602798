import re

import pytest

from dialogs.rules.danger.stems import STEMS
from dialogs.rules.emergencies import READ, hear_danger, is_crisis, mentions_deadline, read_in_danger
from dialogs.rules.reading import Understood, Unread
from dialogs.rules.words import LEXICONS
from tests.dialogs.rules.sight import sight


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ich will einfach nur noch sterben"),
        ("de", "manchmal denke ich an Selbstmord"),
        ("de", "ich bring mich um"),
        ("de", "ich kann nicht mehr"),
        ("de", "Ich ritze mich"),
        ("de", "mein Vater schlägt mich"),
        ("de", "Er hat mich gestern wieder geschlagen"),
        ("de", "er schlaegt mich"),
        ("de", "ich wurde vergewaltigt"),
        ("de", "ich soll im Sommer heiraten"),
        ("de", "meine Eltern zwingen mich"),
        ("de", "sie wollen meine Schwester beschneiden"),
        ("de", "wir haben keinen Schlafplatz"),
        ("de", "meine Kinder haben Hunger"),
        ("de", "heute ist die Abschiebung"),
        ("en", "I don't want to live anymore"),
        ("en", "my husband beats me"),
        ("en", "they force me to marry"),
        ("en", "we have nowhere to sleep tonight"),
        ("en", "they will be deported tomorrow"),
        ("ar", "بدي موت"),
        ("ar", "أفكر في الانتحار"),
        ("ar", "زوجي بيضربني"),
        ("ar", "يجبروني على الزواج"),
        ("ar", "ما عندي وين نام"),
        ("ar", "أُرِيدُ أَنْ أَمُوتَ"),
        ("uk", "я не хочу жити"),
        ("ru", "муж меня бьёт"),
        ("fa_AF", "شوهرم مرا می‌زند"),
        ("ps", "ځان وژنم"),
        ("tr", "yaşamak istemiyorum"),
        ("ti", "ምንባር ኣይደልን"),
        ("so", "waan is dilayaa naftayda gooyo"),
        ("fr", "mon mari me frappe"),
        ("kmr", "ez dixwazim xwe bikujim"),
        ("es", "no quiero vivir"),
    ],
)
def test_danger_is_heard_whatever_the_chats_language(language: str, words: str) -> None:
    assert (is_crisis(words, language), is_crisis(words.upper(), "de"), is_crisis(words, "")) == (True, True, True)


@pytest.mark.parametrize(
    "words",
    [
        "Sterbeurkunde meiner Mutter übersetzen",
        "ich kann nicht mehr zum Kurs kommen",
        "ich will nicht mehr in diese Schule",
        "ich möchte heiraten",
        "ich suche eine Wohnung",
        "Ich lebe in Trier",
        "die Schlägerei war im Film",
        "mein Zahn tut mir weh",
        "Fußballverein",
        "I live in Trier and look for work",
        "بدي كورس ألماني",
        "أريد أن أتعلم",
        "хочу вчити німецьку",
        "es geht um meinen Aufenthalt",
        "",
        "???",
    ],
)
def test_harmless_words_show_no_crisis_card(words: str) -> None:
    assert not is_crisis(words, "de")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "yes i want it"),
        ("en", "i want it on monday"),
        ("en", "do you want it by email"),
        ("en", "i want to learn about self employment"),
        ("en", "gonna call it a day"),
        ("en", "when is the end of the course i want to know"),
        ("en", "i am scared of my exam"),
        ("vi", "tôi muốn tư vấn"),
        ("de", "hab angst vor meiner prüfung"),
        ("ar", "خايف من الامتحان"),
        ("tr", "randevumu kacirdim"),
        ("tr", "trenimi kaçırdım"),
    ],
)
def test_what_is_wanted_missed_or_feared_every_day_is_no_danger(language: str, words: str) -> None:
    assert not is_crisis(words, language)


@pytest.mark.parametrize("language", sorted(STEMS))
def test_whole_sentences_of_danger_are_heard_in_every_chat(language: str) -> None:
    said = [stem for line in STEMS[language].splitlines() if line.startswith("SAID_") for stem in line.split()[1:]]
    sentences = [re.sub("[_=*~]+", " ", stem).strip() for stem in said]
    unheard = [
        sentence
        for sentence in sentences
        for chat in (language, "de", "")
        if hear_danger(f"xyz {sentence} xyz", chat).strength not in {"card", "ask"}
    ]
    assert (unheard, bool(said)) == ([], True)


def test_danger_is_heard_at_both_ends_of_a_very_long_message() -> None:
    filler = "bla " * READ
    assert [is_crisis(words, "de") for words in (f"suizid {filler}", f"{filler} suizid", filler)] == [True, True, False]


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("de", "Ich habe einen Brief vom BAMF", True),
        ("de", "die Klagefrist läuft ab", True),
        ("en", "the deadline is on Friday", True),
        ("ar", "عندي مهلة أسبوع", True),
        ("de", "ich suche Arbeit", False),
        ("ar", "كورس لغة", False),
    ],
)
def test_a_letter_or_a_deadline_is_noticed(language: str, words: str, found: bool) -> None:
    assert mentions_deadline(words, language) is found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "ja mein bruder"),
        ("de", "ja, er hat ein messer"),
        ("de", "ja aber ich will nicht die polizei"),
        ("tr", "evet abim"),
        ("de", "110"),
        ("de", "nein, er schlägt mich"),
        ("de", "nein ich bin in gefahr"),
        ("de", "er schlägt"),
        ("de", "hilfe"),
        ("en", "yes my dad"),
        ("en", "no he hits me"),
        ("de", "ja"),
        ("de", "👍"),
        ("de", "bin nicht in gefahr er schlägt mich"),
        ("es", "no, estoy en peligro"),
        ("fr", "oui mon frère"),
        ("ar", "نعم اخي"),
        ("uk", "так мій брат"),
        ("fa", "بله برادرم"),
        ("vi", "có anh tôi"),
        ("so", "haa walaalkay"),
        ("am", "አዎ ወንድሜ"),
        ("de", "nein war ein spaß, ich will sterben"),
        ("de", "nein ich will nicht mehr leben"),
    ],
)
def test_what_begins_with_yes_or_speaks_of_danger_is_a_yes_to_are_you_in_danger(language: str, words: str) -> None:
    assert read_in_danger(words, sight(language)) == Understood("yes")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "nein"),
        ("de", "nein alles gut"),
        ("de", "nein ist ok"),
        ("de", "nein, war ein spaß"),
        ("de", "nein ich bin nicht in gefahr"),
        ("en", "no im fine"),
        ("en", "no, I am not in danger"),
        ("es", "no"),
        ("es", "no, todo bien"),
        ("es", "no estoy en peligro"),
        ("fr", "non je ne suis pas en danger"),
        ("tr", "hayır tehlikede değilim"),
        ("tr", "hayır şakaydı"),
        ("ar", "لا لست في خطر"),
        ("uk", "ні я не в небезпеці"),
        ("uk", "ні, все добре"),
        ("fa", "نه در خطر نیستم"),
        ("de", "auf keinen fall"),
        ("de", "nö"),
        ("de", "nein danke"),
        ("de", "nein, mir geht es gut"),
        ("de", "👎"),
        ("vi", "không"),
        ("ru", "нет все хорошо"),
        ("pl", "nie, wszystko dobrze"),
        ("ar", "لا"),
        ("ar", "لا كلشي تمام"),
        ("so", "maya"),
        ("it", "no tutto bene"),
        ("it", "no, tutto bene"),
        ("sq", "jo jam mirë"),
        ("fa", "نه شوخی بود"),
        ("en", "no all good"),
    ],
)
def test_only_a_clear_no_is_one_to_are_you_in_danger(language: str, words: str) -> None:
    assert read_in_danger(words, sight(language)) == Understood("no")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "mein bruder"),
        ("de", "nicht gut"),
        ("es", "no bien"),
        ("en", "not good"),
        ("vi", "không ổn"),
        ("de", "mir geht es nicht gut"),
        ("de", "nein, nicht gut"),
        ("de", "nein aber mein bruder"),
        ("de", "ich weiß nicht ob ich in gefahr bin"),
        ("de", "nein ja"),
        ("de", "nein nicht ok"),
        ("de", "weiß nicht"),
        ("de", "hm"),
        ("de", "ich bin nicht in gefahr"),
        ("de", "nein mein bruder"),
    ],
)
def test_what_is_no_clear_no_is_none_to_are_you_in_danger(language: str, words: str) -> None:
    assert read_in_danger(words, sight(language)) == Unread()


@pytest.mark.parametrize("language", LEXICONS)
def test_the_words_for_yes_and_no_answer_whether_somebody_is_in_danger(language: str) -> None:
    for said in ("yes", "no"):
        first = LEXICONS[language].yes_no[said].partition("|")[0].strip()
        assert read_in_danger(first, sight(language)) == Understood(said)
