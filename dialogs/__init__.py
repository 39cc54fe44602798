"""Decide: every dialog, every rule, and the engine that plays them. Pure: values in, values out."""
