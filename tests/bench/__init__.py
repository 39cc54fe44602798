"""Benchmarks: ``make bench`` prints how fast things are, each beside the least they could cost on this machine."""
