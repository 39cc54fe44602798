"""How well typed answers are read: cases of people's words, and a report of what became of them."""
