"""Danger in typed words: concepts by stems in each language, and rules that join them, once for all languages."""
