"""What follows from a client's own statements, as a hint for the talk: nothing here is checked, and nothing is a no."""

from typing import Any

from bot.desk.intake.answers import WHOLE, Said, plain
from bot.team import labels
from bot.team.speech import Speech
from dialogs.office import Office
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE, birthday, born_between, decide, possible_ages
from dialogs.rules.places import decide as decide_place
from storage.calendar.appointments import Booked

SOON_27 = 400
"""Days before a 27th birthday from which the counsellor is told."""


def target_group(said: Said, appointment: Booked | None) -> str:
    """Say what follows from the client's own statement of the age for the day of the talk; never a no."""
    _ = said.speech
    born = labels.birth_iso(said.given("birth"))
    age = {"born": born} if born else said.given("age")
    if age is None and said.kind not in WHOLE:
        return ""
    day = appointment.start.astimezone(_.zone).date() if appointment else said.on
    oldest = (possible_ages(age, said.on) or (0, LAST_AGE))[1]
    if decide(age, day, said.on) == "in_target":
        words = _("yes by own statement, not checked")
    elif said.given("role") == "child" and oldest < FIRST_AGE:
        words = _("yes, as a parent; the child is under 12")
    else:
        words = _("to be clarified in the talk: age")
    if born:
        turns_27 = birthday(born_between(born)[0], LAST_AGE + 1)
        if 0 <= (turns_27 - day).days <= SOON_27:
            words = f"{words} · {_('turns 27 on {day} at the earliest', day=_.day(turns_27, year=True))}"
    return words


def responsible(value: Any, office: Office, _: Speech) -> str:  # noqa: ANN401 -- JSON
    """Say what follows from the place: whether the office is responsible, and which of its sites is the nearest."""
    place = value if isinstance(value, dict) else {"area": plain(value), "unknown": value is None}
    found = decide_place(place, (office,))
    match found.outcome:
        case "inside":
            nearest = labels.site(office, found.site or office.sites[0].id)
            return _("yes by own statement; nearest site: {site}", site=nearest)
        case "outside" | "abroad":
            return _("by own statement another service")
        case _:
            return _("to be clarified in the talk: place")
