"""Where people are: each channel takes what they do to the turn and shows them what it answers."""
