"""The web chat for phones: server-rendered, complete without JavaScript, better with it."""
