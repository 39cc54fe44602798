"""What both bots share at Telegram: its texts and buttons, its limits, and fetching updates."""
