"""One step a file, in the order their `down_revision` gives."""
