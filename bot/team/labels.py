"""What answers are called on the desk: the codes a dialog stores, in the words a counsellor reads."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from bot.team.speech import Speech
from dialogs.office import Office

Field: TypeAlias = Literal["", "language", "social", "school", "work"]

FIELDS: Mapping[str, Field] = {
    "german": "language",
    "school": "school",
    "kita": "school",
    "recog": "work",
    "train": "work",
    "work": "work",
    "house": "social",
    "resid": "social",
    "money": "social",
    "family": "social",
    "health": "social",
    "free": "social",
    "volun": "social",
    "parenting": "social",
    "other": "",
}
"""The field of the integration plan each topic belongs to; "something else" is placed by the counsellor."""


def topic(code: str, _: Speech) -> str:
    """Name a topic; a code nobody knows stays as it is."""
    return {
        "school": _("School"),
        "train": _("Training"),
        "work": _("Work"),
        "german": _("German course"),
        "recog": _("Certificates"),
        "house": _("Housing"),
        "resid": _("Residence"),
        "money": _("Money"),
        "family": _("Family"),
        "health": _("Health"),
        "free": _("Leisure"),
        "volun": _("Volunteering"),
        "kita": _("Day care for children"),
        "parenting": _("Bringing up children"),
        "other": _("Something else"),
    }.get(code, code)


def call_name(payload: Mapping[str, Any]) -> str:
    """Give the name the client chose to be called by; empty where there is none."""
    stored = payload.get("answers", {}).get("name")
    return str((stored.get("value") if isinstance(stored, dict) else stored) or "")


def topics(payload: Mapping[str, Any], _: Speech) -> str:
    """Name the topics of an intake in a line: "Housing, Money"."""
    answers = payload.get("answers", {})
    stored = (answers.get(key) for key in ("topic", "topic_2", "topic_3"))
    codes = (one.get("value") if isinstance(one, dict) else one for one in stored)
    return ", ".join(topic(str(code), _) for code in codes if code)


def topic_with_field(code: str, _: Speech) -> str:
    """Name a topic and, in brackets, its field of the integration plan."""
    return f"{topic(code, _)} ({named})" if (named := field(code, _)) else topic(code, _)


def field(code: str, _: Speech) -> str:
    """Name the field of the integration plan a topic belongs to; empty where the counsellor decides."""
    return {
        "language": _("language"),
        "social": _("social life"),
        "school": _("school life"),
        "work": _("working life"),
    }.get(FIELDS.get(code, ""), "")


def role(code: str, _: Speech) -> str:
    """Name who writes."""
    return {
        "self": _("young person, for themselves"),
        "child": _("parent, for their child"),
        "other": _("for somebody else"),
        "friend": _("friend or relative"),
        "unsure": _("not sure"),
        "adult": _("27 or older"),
        "vol": _("volunteer"),
        "pro": _("professional"),
    }.get(code, code)


def age(value: Any, _: Speech) -> str:  # noqa: ANN401 -- whatever the dialog stored
    """Name an age: a band by its code, {"age": 17} as it was typed, or {"born": "2009"}."""
    match value:
        case {"age": age}:
            return str(age)
        case {"born": year}:
            return _("born in {year}", year=year)
        case _:
            bands = {
                "u12": _("under 12"),
                "12_15": _("12 to 15"),
                "13_15": _("13 to 15"),
                "16_17": _("16 to 17"),
                "18_25": _("18 to 25"),
                "27p": _("27 or older"),
            }
            return bands.get(str(value), str(value))


def birth_iso(value: Any) -> str:  # noqa: ANN401 -- whatever the dialog stored
    """Give the date of birth as the dialog reads it ("2000-05"); empty where there is none."""
    return str((value.get("date") if isinstance(value, dict) else value) or "")


def birth(value: Any, _: Speech) -> str:  # noqa: ANN401 -- whatever the dialog stored
    """Write a date of birth as people here do: 14.05.2000, 05.2000 or 2000; an interval with a dash."""
    return " – ".join(".".join(reversed(day.split("-"))) for day in birth_iso(value).split("/"))


def phone(value: Any, _: Speech) -> str:  # noqa: ANN401 -- whatever the dialog stored
    """Write a telephone number, or that the client would rather be written to."""
    return _("rather here in the chat") if value == "chat" else str(value)


def paper(code: str, _: Speech) -> str:
    """Name a residence paper. "No papers" and "rather not say" are stored as one value and read the same."""
    return {
        "pass": _("German passport or EU passport"),
        "permit": _("Residence permit"),
        "asyl": _("Asylum procedure is running"),
        "duld": _("Tolerated stay (Duldung)"),
        "other": _("another paper, or not known which"),
        "decl": _("prefers not to say"),
        "unclear": _("prefers not to say"),
    }.get(code, code)


def deadline(code: str, _: Speech) -> str:
    """Say whether there is a letter with a deadline."""
    return {
        "d7": _("yes, within 7 days of the day of the message"),
        "later": _("yes, later than that"),
        "no": _("no"),
        "unk": _("does not know"),
    }.get(code, code)


def german(code: str, _: Speech) -> str:
    """Say how much German somebody speaks."""
    return {
        "none": _("none"),
        "little": _("a little"),
        "everyday": _("enough for every day"),
        "well": _("well"),
    }.get(code, code)


def wish(code: str, _: Speech) -> str:
    """Say with whom somebody would rather speak."""
    return {"woman": _("with a woman"), "man": _("with a man"), "any": _("no preference")}.get(code, code)


def companion(code: str, _: Speech) -> str:
    """Say who comes along."""
    return {
        "none": _("comes alone"),
        "friend": _("a friend"),
        "parent": _("mother or father"),
        "worker": _("a social worker"),
        "guardian": _("the guardian"),
        "child": _("brings a child along"),
    }.get(code, code)


def access(code: str, _: Speech) -> str:
    """Say what the room must allow for."""
    return {
        "wheelchair": _("wheelchair"),
        "hearing": _("hearing"),
        "seeing": _("seeing"),
        "pram": _("pram"),
        "none": _("nothing"),
    }.get(code, code)


def daypart(code: str, _: Speech) -> str:
    """Say when somebody usually has time."""
    return {"am": _("in the morning"), "pm": _("in the afternoon"), "any": _("at any time")}.get(code, code)


def yes_or_no(code: str, _: Speech) -> str:
    """Say yes, no, or that it does not matter; also who sees a phone."""
    return {
        "yes": _("yes"),
        "no": _("no"),
        "any": _("does not matter"),
        "unsure": _("does not know"),
        "seen": _("yes"),
        "alone": _("no"),
    }.get(code, code)


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


def subject(code: str, _: Speech) -> str:
    """Name what a professional or a volunteer writes about."""
    return {
        "case": _("question about a case, without names"),
        "refer": _("refers young people to us"),
        "group": _("group or information event"),
        "net": _("working together"),
        "vol": _("would like to help"),
        "misc": _("something else"),
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
