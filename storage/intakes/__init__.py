"""What people handed over: intakes, the inbox, live chats, and who is waiting."""
