"""The process: clock, server, health, upkeep, ``lotse check``, and the parts joined for each command."""
