"""The desk's figures: what the yearly report asks for, small numbers held back."""
