"""Play a dialog over the answers already given.

A dialog is an ``async def`` that awaits questions, facts, sayings and nothing else. The state of a conversation is
the answers already given, by question key; a turn plays the dialog from its first line, hands back the stored
answers, and stops at the first question without one.

The laws of a dialog, enforced by :mod:`dialogs.engine.play` with clear errors:

1. It awaits only questions, facts, :func:`say` and :func:`speak`.
2. It decides only in its ending: effects come out as values.
3. A key is unique on its path and never changes its meaning.
4. It knows no clock, no chance, no mutable module state.
5. An answer is validated when it is given, not when it is replayed.
"""
