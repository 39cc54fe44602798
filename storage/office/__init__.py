"""The office's rows: offices, their versions, and counters without a person."""
