"""People: their conversations, how they come back, and how they are erased."""
