"""What desk and web chat share of HTTP: forms read, tokens signed, floods held back, faults drawn as pages."""
