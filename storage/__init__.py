"""Keep: tables, queries, transactions and encryption. Knows no dialog."""
