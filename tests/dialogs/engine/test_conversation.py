"""A state goes through JSON between two turns and comes back equal."""

import json

from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine.conversation import Answer, ChangeStep, Frame, State

words = st.text(max_size=40)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
answers = st.dictionaries(
    words, st.builds(Answer, values, st.sampled_from(["given", "skipped", "unknown"]), words), max_size=4
)
keys = st.frozensets(words, max_size=3)
steps = st.lists(st.builds(ChangeStep, answers, keys, keys), max_size=2).map(tuple)
frames = st.builds(Frame, words, words, answers, answers, keys, steps, keys)
states = st.builds(
    State,
    language=words,
    guess=words,
    formal=st.booleans(),
    channel=words,
    office=words,
    frames=st.lists(frames, max_size=3).map(tuple),
    misses=st.integers(0, 9),
    unclear=st.lists(words, max_size=3).map(tuple),
    known=answers,
    notes=st.lists(words, max_size=3).map(tuple),
)


@given(states)
def test_a_state_comes_back_equal(state: State) -> None:
    assert State.from_json(json.loads(json.dumps(state.to_json()))) == state
