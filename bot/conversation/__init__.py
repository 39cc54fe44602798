"""A conversation at work: the turn, the facts a dialog asks for, its effects, and what a page shows beside it."""
