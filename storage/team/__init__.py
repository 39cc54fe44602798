"""The team: who may come in and how, their messengers, and what they looked at."""
