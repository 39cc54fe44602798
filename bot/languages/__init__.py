"""Languages at work: the catalogs, the languages known, and a person's sentences in theirs."""
