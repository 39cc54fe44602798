"""The desk's intakes: the inbox, the sheet on screen and paper, its history, and the live chat with the client."""
