"""The desk's door: login by link or passphrase, and the devices that came in."""
