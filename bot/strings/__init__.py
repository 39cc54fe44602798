"""For translators: the sentences in the code, the catalogs brought up to them, checks, exchange and preview."""
