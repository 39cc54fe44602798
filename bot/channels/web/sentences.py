"""The page's own sentences: labels of its header, what its states and error pages say. English sources."""

from collections.abc import Mapping

from dialogs.text import Text, counted, text

ENOUGH_CHARACTERS = 500
"""What somebody is asked to keep to whose text was longer than a page may send."""

SENTENCES: Mapping[str, Text] = {
    "title": text("Appointment"),
    "skip_link": text("Go to the question"),
    "emergency": text("Emergency:"),
    "leave": text("Leave"),
    "leave_hint": text(
        "“Leave quickly” does not delete the history of the browser. Others can see there that this page was open."
    ),
    "language": text("Change language"),
    "menu": text("Menu"),
    "human": text("Talk to a person"),
    "crisis": text("Help right now"),
    "help": text("Help"),
    "appointment": text("My appointment"),
    "my_data": text("My data"),
    "delete": text("Delete everything"),
    "stop": text("Stop"),
    "resume": text("I have a code"),
    "own_phone": text("This phone"),
    "share": text("Pass on a link"),
    "more": text("More"),
    "have_appointment": text("I already have an appointment"),
    "show_code": text("Show as a picture for another phone"),
    "ticket_picture": text("Picture that a phone's camera reads: it opens this appointment"),
    "privacy": text("Data protection"),
    "accessibility": text("Accessibility"),
    "imprint": text("Imprint"),
    "demo": text("Demo: invented people, no real appointments."),
    "conversation": text("Conversation"),
    "answers": text("Earlier answers"),
    "you": text("You:"),
    "change": text("Change"),
    "chosen": text("chosen before"),
    "your_answer": text("Your answer"),
    "send": text("Send"),
    "write": text("Write instead"),
    "with_team": text("✓ Your message is with the team."),
    "copy": text("Copy the code"),
    "copied": text("Copied"),
    "read_aloud": text("Read aloud"),
    "choices": text("Possible answers"),
    "calendar": text("Save in the calendar"),
    "map": text("Show on the map"),
    "save": text("Save"),
    "print": text("Print"),
    "check_news": text("Look for new messages"),
    "new_message": text("There is a new message."),
    "sending": text("Sending ..."),
    "sent": text("Sent"),
    "offline": text(
        "No connection. Please leave this page open. The answer is sent as soon as there is a connection again."
    ),
    "busy": text("Just a moment. The answer is sent as soon as possible."),
    "try_again": text("Try again"),
    "to_chat": text("Back to the chat"),
    "home_screen": text(
        "On this phone messages can come after one step: tap Share, then Add to Home Screen. Open the page there and"
        " go on with your code."
    ),
    "answered_elsewhere": text("This question has already been answered. Here is the open question."),
    "reach_us": text("A person helps here:"),
    "expired_title": text("This page was open for too long"),
    "expired": text("To protect the answers, a page works for one day at most. Please open the chat again."),
    "no_cookies_title": text("The cookie of this page is missing"),
    "no_cookies": text(
        "Without this small cookie the chat cannot go on. Please open the chat again. If this page comes once more, "
        "the browser takes no cookies: please allow them, or open the chat in another browser, Chrome or Safari."
    ),
    "too_fast_title": text("Too many messages at once"),
    "too_fast": text("Please wait a moment and try again. Nothing is lost."),
    "too_long_title": text("This text is too long"),
    "too_long": counted(
        "Please send a shorter text: {number} character is enough. You can tell us the rest at the talk.",
        "Please send a shorter text: {number} characters are enough. You can tell us the rest at the talk.",
        ENOUGH_CHARACTERS,
    ),
    "trouble_title": text("This did not work just now"),
    "trouble": text("Please try again in a moment. If it still does not work, please call us or come by."),
    "unknown_title": text("This page does not exist"),
    "unknown": text("The chat is still there."),
    "no_appointment_title": text("There is no appointment to save"),
    "no_appointment": text("An appointment can be made in the chat."),
    "resume_title": text("I already have an appointment"),
    "resume_button": text("Show it here"),
    "resume_hint": text("After this, the appointment is shown on this device."),
    "resume_code": text("Code"),
    "resume_example": text("For example {code}", code="K7QM-4RTW-2X"),
    "resume_failed_title": text("This code or link opens nothing"),
    "resume_failed": text(
        "It may be mistyped, or its time is over: it works until a day after the appointment. Please try again, "
        "start anew, or call us."
    ),
    "stop_title": text("No more e-mails?"),
    "stop_mails": text("One tap, and no more reminders and answers are sent to this e-mail address."),
    "stop_and_then": text("If there is an appointment, it stays as it is."),
    "stop_button": text("Stop the e-mails"),
    "stopped_title": text("No more e-mails are sent"),
    "stopped_mails": text("If there is an appointment, it stays as it is. Best write down its time."),
    "stopped_and_then": text("The e-mails can be switched on again in the chat."),
    "stop_unknown_title": text("This link does not work"),
    "stop_unknown": text("Please copy the whole link out of the e-mail."),
    "left_title": text("The page is closed"),
}
"""Every fixed sentence of the chat page, by the name its template uses."""
