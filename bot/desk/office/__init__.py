"""The desk's office pages: how the office is set up, changing it, and its versions."""
