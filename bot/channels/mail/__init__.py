"""E-mail: letters to people and notices to the team, how somebody stops them, and what comes back undelivered."""
