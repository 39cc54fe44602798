"""What stands in the calendar: appointments, holds, availability, offers of freed times, interpreters."""
