"""The desk's staff pages: colleagues, the access log, one's own account and messenger."""
