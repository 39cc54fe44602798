"""The engine of the storage: databases, transactions, tables, sealing; it knows no table by name."""
