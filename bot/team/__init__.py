"""How the team is spoken to, on the desk and in its bot: sentences, labels, where an appointment stands."""
