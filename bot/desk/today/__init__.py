"""The desk's today: the appointments of the day, and what became of each in one click."""
