"""How the tables came to be as they are; `Database.migrate` plays it."""
