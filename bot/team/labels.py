"""What is called how on the desk: codes in the words a counsellor reads. Those of answers stand in dialogs.answers."""

from collections.abc import Mapping

from bot.team.speech import Speech
from dialogs.answers import topic_on_desk
from dialogs.intake import Intake
from dialogs.office import Office


def topic(code: str, _: Speech) -> str:
    """Name a topic; a code nobody knows stays as it is."""
    return _.said(topic_on_desk(code))


def topics(said: Intake, _: Speech) -> str:
    """Name the topics of an intake in a line: "Housing, Money"."""
    return ", ".join(topic(code, _) for code in said.topics)


def mode(code: str, _: Speech) -> str:
    """Say how a talk takes place."""
    return {"person": _("in person"), "phone": _("by phone"), "video": _("by video")}.get(code, code)


def kind_of_appointment(code: str, _: Speech) -> str:
    """Name a kind of appointment by the id it has in the office file."""
    return {
        "erstgespraech": _("First talk"),
        "kurz": _("Short talk"),
        "folgetermin": _("Follow-up talk"),
        "elterngespraech": _("Talk with parents"),
        "notfall": _("Emergency talk"),
    }.get(code, code)


def kind_of_intake(code: str, _: Speech) -> str:
    """Name what has come in."""
    return {
        "first_contact": _("First contact"),
        "follow_up": _("Follow-up"),
        "waiting": _("Waiting list"),
        "message": _("Message"),
        "call_back": _("Please call back"),
        "professional": _("Professional or volunteer"),
        "crisis": _("Crisis"),
        "prepared": _("Prepared talk"),
        "walk_in": _("Added by hand"),
    }.get(code, code)


def urgency(code: str, _: Speech) -> str:
    """Name how urgent it is, as a word: never by colour alone."""
    return {"crisis": _("Crisis"), "urgent": _("Urgent"), "normal": _("normal")}.get(code, code)


def channel(code: str, _: Speech) -> str:
    """Name the way somebody writes to us."""
    return {"web": _("web chat"), "terminal": _("terminal"), "telegram": "Telegram", "desk": _("desk")}.get(code, code)


def mark(code: str, _: Speech) -> str:
    """Say how a value came about: nothing a client said is ever shown as checked."""
    return {
        "own": _("own statement"),
        "skipped": _("skipped"),
        "unknown": _("not known: the answer could not be read"),
        "none": _("no answer"),
        "not_asked": _("not asked"),
    }.get(code, "")


def weekday(number: int, _: Speech) -> str:
    """Name a day of the week; 0 is Monday."""
    return (
        _("Monday"),
        _("Tuesday"),
        _("Wednesday"),
        _("Thursday"),
        _("Friday"),
        _("Saturday"),
        _("Sunday"),
    )[number]


def state_of_intake(code: str, _: Speech) -> str:
    """Name where an intake stands."""
    return {"new": _("new"), "taken": _("taken"), "closed": _("closed")}.get(code, code)


def site(office: Office, site_id: str) -> str:
    """Name a site; one the office no longer has is shown by its id."""
    return next((one.name for one in office.sites if one.id == site_id), site_id)


def counsellor(office: Office, counsellor_id: str) -> str:
    """Name a counsellor; one the office no longer has is shown by the id."""
    return next((one.name for one in office.counsellors if one.id == counsellor_id), counsellor_id)


def role_at_desk(code: str, _: Speech) -> str:
    """Name what a colleague may do."""
    return {
        "counsellor": _("Counsellor"),
        "coordinator": _("Coordinator"),
        "administrator": _("Administrator"),
    }.get(code, code)


def noted(what: str, names: Mapping[str, str], _: Speech) -> str:
    """Say what a line of the access log is about; ``names`` are of the colleagues, by id."""
    act, _colon, about = what.partition(":")
    name = names.get(about, about)
    return {
        "looked": _("looked at the intake"),
        "listed": _("looked at a list"),
        "taken": _("took the intake"),
        "closed": _("closed the intake"),
        "reopened": _("put the intake back"),
        "arrived": _("noted: arrived"),
        "missed": _("noted: did not come"),
        "logged_in": _("logged in"),
        "passphrase_set": _("set a passphrase"),
        "passphrase_removed": _("removed their passphrase"),
        "invited": _("made a login link for {name}", name=name),
        "shut_out": _("logged {name} out everywhere", name=name),
        "unlinked": _("unlinked the chat of {name}", name=name),
        "office_changed": _("put version {number} of the office into effect", number=about),
        "office_exported": _("exported the office file"),
        "figures_exported": _("exported the figures of {year}", year=about),
    }.get(act, act)
