"""stub."""

from dialogs.rules.words.lexicon import Lexicon

LEXICON = Lexicon()
