"""The outbox, and what messengers call our bots."""
