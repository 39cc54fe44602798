"""How German reads."""

from bot.strings.readability import measure, sentences
from bot.strings.status import readability


def test_german_is_measured_by_its_sentences() -> None:
    read = measure(["Kurz. Das sind fünf gute Wörter.", "🕒 12"])
    assert (read.sentences, read.longest) == (2, "Das sind fünf gute Wörter.")
    assert measure(["Aufenthaltsgestattungsbescheinigung"]).long_words
    assert sentences("Ja. Nein!") == ["Ja.", "Nein!"]
    assert "words each" in readability()
