"""Push messages to browsers that subscribed (RFC 8030): the phones of people, and the desks of the staff."""
