"""The steps of the conversation: one question or a few that belong together, awaited by the dialogs."""
