"""Play a dialog over the answers already given.

A dialog is an ``async def`` that awaits questions, facts, sayings and nothing else. The state of a conversation is
the answers already given, by question key; a turn plays the dialog from its first line, hands back the stored
answers, and stops at the first question without one.

The laws of a dialog, each with what holds it:

1. It awaits only questions, facts, :func:`say` and :func:`speak`. :mod:`dialogs.engine.play` raises LawBroken.
2. It does nothing: it ends with an Ending, and what it decides comes out as effects, of the ending or of an answer,
   which are values. :mod:`dialogs.engine.play` raises LawBroken; ruff's ``banned-api`` and import-linter keep the
   world out of ``dialogs``.
3. A key is unique on its path. :mod:`dialogs.engine.play` raises LawBroken. That a key keeps its meaning from release
   to release nothing can check: answers outlive a release, so a new meaning gets a new key.
4. It knows no clock, no chance, no mutable module state. Ruff's ``banned-api`` bans ``datetime.now``, ``random`` and
   their like from ``dialogs``; tests/dialogs/engine/test_laws.py holds that it does, and that a walk over all dialogs
   leaves every module as it was.
5. An answer is read when it is given, not when it is replayed: only :mod:`dialogs.engine.hearing` calls a question's
   reader, as tests/dialogs/engine/test_play.py shows.
"""
