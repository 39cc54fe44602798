"""The staff's side of a messenger: what counsellors can ask for there and what they are told, without personal data."""
