"""Letters on their way: the outbox's delivery, notices to the staff, and the live chat of counsellors and clients."""
