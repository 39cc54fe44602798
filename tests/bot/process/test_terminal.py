"""The conversation held in a terminal."""

from pathlib import Path

import pytest

from tests.bot.lotse import lotse


def test_talk_holds_the_conversation_by_numbers_letters_and_words(tmp_path: Path) -> None:
    said = lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n1\n17\n")
    assert (said.returncode, said.stderr) == (0, "")
    asked = [
        sign for sign in ("👉 Who is the advice for?", "👉 Do you agree?", "🎂 How old are you?") if sign in said.stdout
    ]
    assert len(asked) == 3
    assert "✓ Age: 17" in said.stdout


def test_talk_goes_on_where_the_same_person_stopped(tmp_path: Path) -> None:
    lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n1\n/quit\n")
    again = lotse("talk", "--lang", "en", folder=tmp_path)
    other = lotse("talk", "--lang", "en", "--as", "lea", folder=tmp_path)
    assert ("How old are you?" in again.stdout, "How old are you?" in other.stdout) == (True, False)


def test_talk_takes_commands_and_shows_no_isolates(tmp_path: Path) -> None:
    said = lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n/back\n/help\n")
    assert said.stdout.count("👉 Who is the advice for?") >= 2
    assert [sign for sign in "\u2066\u2067\u2068\u2069" if sign in said.stdout] == []


@pytest.mark.parametrize(
    ("arguments", "finding"),
    [
        (("--lang", "tlh"), "--lang: 'tlh' is not offered - use one of: de, "),
        (("--office", "jmd-koeln"), "--office: there is no office 'jmd-koeln' - use one of: "),
    ],
)
def test_talk_says_what_there_is_instead(tmp_path: Path, arguments: tuple[str, ...], finding: str) -> None:
    said = lotse("talk", *arguments, folder=tmp_path)
    assert (said.returncode, said.stderr.startswith(finding)) == (1, True)
