"""SMS: short words to a phone through a gateway, and the few words people answer with."""
