"""Appointments at work: what can be booked, reminders, the waiting list, bookings by the staff, own calendars."""
