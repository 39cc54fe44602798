"""What is called how on the desk: codes in the words a counsellor reads. Those of answers stand in dialogs.answers."""

from collections.abc import Mapping

from bot.team.speech import Speech
from dialogs.answers import topic_on_desk
from dialogs.channels import CHANNELS, channel_named
from dialogs.intake import Intake
from dialogs.office import Office
from storage.calendar.appointments import Booked


def topic(code: str, say: Speech) -> str:
    """Name a topic; a code nobody knows stays as it is."""
    return say.said(topic_on_desk(code))


def topics(said: Intake, say: Speech) -> str:
    """Name the topics of an intake in a line: "Housing, Money"."""
    return ", ".join(topic(code, say) for code in said.topics)


def mode(code: str, say: Speech) -> str:
    """Say how a talk takes place."""
    return {"person": say("in person"), "phone": say("by phone"), "video": say("by video")}.get(code, code)


def kind_of_appointment(code: str, say: Speech) -> str:
    """Name a kind of appointment by the id it has in the office file."""
    return {
        "erstgespraech": say("First talk"),
        "kurz": say("Short talk"),
        "folgetermin": say("Follow-up talk"),
        "elterngespraech": say("Talk with parents"),
        "notfall": say("Emergency talk"),
    }.get(code, code)


def kind_of_intake(code: str, say: Speech) -> str:
    """Name what has come in."""
    return {
        "first_contact": say("First contact"),
        "follow_up": say("Follow-up"),
        "waiting": say("Waiting list"),
        "message": say("Message"),
        "call_back": say("Please call back"),
        "professional": say("Professional or volunteer"),
        "crisis": say("Crisis"),
        "prepared": say("Prepared talk"),
        "walk_in": say("Added by hand"),
    }.get(code, code)


def urgency(code: str, say: Speech) -> str:
    """Name how urgent it is, as a word: never by colour alone."""
    return {"crisis": say("Crisis"), "urgent": say("Urgent"), "normal": say("normal")}.get(code, code)


def channel(code: str, say: Speech) -> str:  # noqa: PLR0911 -- a line for each label
    """Name the way somebody wrote to us, or that the team entered it; a channel of another version by its code."""
    if code in CHANNELS:
        match channel_named(code).label:
            case "web chat":
                return say("web chat")
            case "terminal":
                return say("terminal")
            case "Telegram":
                return "Telegram"
            case "this device":
                return say("this device")
            case "text message":
                return say("text message")
            case "e-mail":
                return say("e-mail")
    return say("desk") if code == "desk" else code


def mark(code: str, say: Speech) -> str:
    """Say how a value came about: nothing a client said is ever shown as checked."""
    return {
        "own": say("own statement"),
        "skipped": say("skipped"),
        "unknown": say("not known: the answer could not be read"),
        "none": say("no answer"),
        "not_asked": say("not asked"),
    }.get(code, "")


def weekday(number: int, say: Speech) -> str:
    """Name a day of the week; 0 is Monday."""
    return (
        say("Monday"),
        say("Tuesday"),
        say("Wednesday"),
        say("Thursday"),
        say("Friday"),
        say("Saturday"),
        say("Sunday"),
    )[number]


def state_of_intake(code: str, say: Speech) -> str:
    """Name where an intake stands."""
    return {"new": say("new"), "taken": say("taken"), "closed": say("closed")}.get(code, code)


def site(office: Office, site_id: str) -> str:
    """Name a site; one the office no longer has is shown by its id."""
    return next((site.name for site in office.sites if site.id == site_id), site_id)


def where(booked: Booked, office: Office, say: Speech) -> str:
    """Say how an appointment takes place: at which site, by video, by telephone; and where the client calls, that."""
    words = mode(booked.mode, say)
    match booked.mode:
        case "person":
            return f"{words}, {site(office, booked.site)}"
        case "phone" if booked.client_calls:
            return say("by telephone: the client calls us")
        case _:
            return words


def number_to_call(booked: Booked, said: Intake | None) -> str:
    """Give the number at which a client is called for an appointment; empty where there is none, or they call."""
    return said.phone if said is not None and booked.mode == "phone" and not booked.client_calls else ""


def counsellor(office: Office, counsellor_id: str) -> str:
    """Name a counsellor; one the office no longer has is shown by the id."""
    return next((counsellor.name for counsellor in office.counsellors if counsellor.id == counsellor_id), counsellor_id)


def role_at_desk(code: str, say: Speech) -> str:
    """Name what a colleague may do."""
    return {
        "counsellor": say("Counsellor"),
        "coordinator": say("Coordinator"),
        "administrator": say("Administrator"),
    }.get(code, code)


def noted(what: str, names: Mapping[str, str], say: Speech) -> str:
    """Say what a line of the access log is about; ``names`` are of the colleagues, by id."""
    act, _colon, about = what.partition(":")
    name = names.get(about, about)
    return {
        "looked": say("looked at the intake"),
        "listed": say("looked at a list"),
        "taken": say("took the intake"),
        "closed": say("closed the intake"),
        "reopened": say("put the intake back"),
        "arrived": say("noted: arrived"),
        "missed": say("noted: did not come"),
        "reach_agreed": say("noted: agreed to reminders"),
        "logged_in": say("logged in"),
        "passphrase_set": say("set a passphrase"),
        "passphrase_removed": say("removed their passphrase"),
        "invited": say("made a login link for {name}", name=name),
        "shut_out": say("logged {name} out everywhere", name=name),
        "unlinked": say("unlinked the chat of {name}", name=name),
        "office_changed": say("put version {number} of the office into effect", number=about),
        "office_exported": say("exported the office file"),
        "figures_exported": say("exported the figures of {year}", year=about),
    }.get(act, act)
