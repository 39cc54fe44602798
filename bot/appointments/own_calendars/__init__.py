"""Counsellors' own calendars: the feed they subscribe to, and the busy times read from elsewhere."""
