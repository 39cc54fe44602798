"""Recordings of sentences, found by the words a person reads."""

from hashlib import sha256
from pathlib import Path

import pytest

from bot.languages.recordings import Recordings, name_of
from bot.languages.speaker import Speaker
from bot.port import Button, Outbound
from dialogs.engine.conversation import Message
from dialogs.text import text
from tests.journey import CATALOGS

ASKED = "Wie alt bist du?"


def record(folder: Path, language: str, *sentences: str) -> None:
    (folder / language).mkdir(exist_ok=True)
    for words in sentences:
        (folder / language / f"{name_of(words)}.opus").write_bytes(b"OggS")


def test_a_name_is_of_the_words_that_are_heard() -> None:
    assert name_of(ASKED) == sha256(ASKED.encode()).hexdigest()[:16]
    assert {name_of(written) for written in (f"🎂 {ASKED}", f"\u200f🎂\ufe0f {ASKED}", "Wie alt\nbist du?")} == {
        name_of(ASKED)
    }
    assert name_of("Wie alt sind Sie?") != name_of(ASKED)
    assert name_of("👍🏽 می‌خواهم") == name_of("می‌خواهم")


@pytest.mark.parametrize("language", ["de", "ar", "fa_AF", "ti"])
def test_what_a_catalog_says_is_found_again_as_it_is_shown(language: str, tmp_path: Path) -> None:
    sentences = [text(msgid) for msgid in list(CATALOGS.register(language, formal=False).sentences)[:300]]
    sentences = [sentence for sentence in sentences if "{" not in sentence.msgid]
    record(tmp_path, language, *(CATALOGS.register(language, formal=False).sentence(each.msgid) for each in sentences))
    shown = Speaker(CATALOGS, language).outbound(Message(tuple(sentences)))
    assert len(Recordings(tmp_path).of_lines(shown)) == len(sentences) > 100


def test_a_message_is_recorded_only_as_a_whole(tmp_path: Path) -> None:
    record(tmp_path, "de", ASKED, "Ja")
    record(tmp_path, "en", "Tap a button.")
    found = Recordings(tmp_path)
    asked = Outbound((f"🎂 {ASKED}",), language="de")
    assert found.of_lines(asked) == (f"de/{name_of(ASKED)}",)
    with_english = Outbound((ASKED, "Tap a button."), language="de", line_languages=("", "en-GB"))
    assert found.of_lines(with_english) == (f"de/{name_of(ASKED)}", f"en/{name_of('Tap a button.')}")
    assert found.of_lines(Outbound((ASKED, "Trier"), language="de")) == ()
    assert found.of_lines(Outbound((ASKED,), language="tr")) == ()
    assert found.of_labels(asked, [Button("yes", "Ja", "✅")]) == (f"de/{name_of('Ja')}",)
    assert found.of_labels(asked, [Button("yes", "Ja"), Button("no", "Nein")]) == ()


def test_a_borrowed_sentence_is_found_where_it_was_borrowed(tmp_path: Path) -> None:
    record(tmp_path, "fa", "چند سال داری؟")
    record(tmp_path, "en", "Tap a button.")
    found = Recordings(tmp_path)
    assert found.key_of("fa_AF", "🎂 چند سال داری؟") == f"fa/{name_of('چند سال داری؟')}"
    assert found.key_of("ti", "Tap a button.") == f"en/{name_of('Tap a button.')}"
    assert found.key_of("ti", "چند سال داری؟") == ""
    assert found.key_of("../de", "Tap a button.") == f"en/{name_of('Tap a button.')}"


def test_only_files_named_as_recordings_are_found(tmp_path: Path) -> None:
    record(tmp_path, "de", ASKED)
    for strange in ("de/notes.txt", "de/ABCDEF0123456789.opus", "0123456789abcdef.opus"):
        (tmp_path / strange).write_bytes(b"")
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "0123456789abcdef.opus").write_bytes(b"")
    (tmp_path / "de" / "0123456789abcdef.opus").mkdir()
    found = Recordings(tmp_path)
    assert found.keys_in("de") == [f"de/{name_of(ASKED)}"]
    assert found.keys_in("xx") == []
    assert found.file("../0123456789abcdef") is None
    assert not Recordings()
