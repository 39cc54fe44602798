"""The desk's calendar: days and weeks, appointments, bookings, times, absences, interpreters, the own calendar."""
