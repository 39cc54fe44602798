"""What follows from a client's own statements, as a hint for the talk: nothing here is checked, and nothing is a no."""

from bot.desk.intake.answers import WHOLE, SheetAnswers
from bot.team import labels
from bot.team.speech import Speech
from dialogs.office import Office
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE, birthday, born_between, decide, possible_ages
from dialogs.rules.places import decide as decide_place
from dialogs.rules.reading import JSON
from storage.calendar.appointments import Booked

SOON_27 = 400
"""Days before a 27th birthday from which the counsellor is told."""


def target_group(said: SheetAnswers, appointment: Booked | None) -> str:
    """Say what follows from the client's own statement of the age for the day of the talk; never a no."""
    say, intake = said.speech, said.intake
    born, age = intake.born, intake.age
    if age is None and intake.kind not in WHOLE:
        return ""
    day = appointment.start.astimezone(say.zone).date() if appointment else said.on
    oldest = (possible_ages(age, said.on) or (0, LAST_AGE))[1]
    if decide(age, day, said.on) == "in_target":
        words = say("yes by own statement, not checked")
    elif intake.of_child and oldest < FIRST_AGE:
        words = say("yes, as a parent; the child is under 12")
    else:
        words = say("to be clarified in the talk: age")
    if born:
        turns_27 = birthday(born_between(born)[0], LAST_AGE + 1)
        if 0 <= (turns_27 - day).days <= SOON_27:
            words = f"{words} · {say('turns 27 on {day} at the earliest', day=say.day(turns_27, year=True))}"
    return words


def responsible(place: dict[str, JSON] | None, office: Office, say: Speech) -> str:
    """Say what follows from the place: whether the office is responsible, and which of its sites is the nearest."""
    found = decide_place(place or {"unknown": True}, (office,))
    match found.outcome:
        case "inside":
            nearest = labels.site(office, found.site or office.sites[0].id)
            return say("yes by own statement; nearest site: {site}", site=nearest)
        case "outside" | "abroad":
            return say("by own statement another service")
        case _:
            return say("to be clarified in the talk: place")
