"""The counsellors' desk: web pages for the staff of an office, drawn on the server, complete without JavaScript."""
