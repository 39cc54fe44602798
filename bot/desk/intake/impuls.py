"""The copy for I-mpuls: what a counsellor types into the service's own case software, in the order they type it.

I-mpuls has no interface; the block is selected and copied, or kept as a plain text file.
"""

from collections.abc import Sequence

from bot.desk.intake.sheet import Sheet
from bot.team import labels
from bot.team.speech import Speech
from dialogs.answers import FIELDS, Field
from dialogs.intake import read_intake
from storage.calendar.appointments import Booked
from storage.intakes.intakes import Intake

ORDER: tuple[Field, ...] = ("language", "school", "work", "social")
"""The four fields of the integration plan, as the form has them."""
NONE = "–"


def block(intake: Intake, booked: Booked | None, sheet: Sheet, _: Speech) -> str:
    """Write the block, a line each: date, kind of contact, age, sex, paper, language, topics, referral, minutes."""
    said = read_intake(intake.payload)
    when = booked.start if booked is not None and booked.state != "cancelled" else intake.created_at
    minutes = (booked.end - booked.start).seconds // 60 if booked is not None and booked.state != "cancelled" else 0
    kind = labels.kind_of_appointment(booked.kind, _) if minutes and booked else labels.kind_of_intake(intake.kind, _)
    how = labels.mode(booked.mode, _) if minutes and booked else labels.channel(said.channel, _)
    lines = [
        (_("Date"), _.day(when.astimezone(_.zone).date(), year=True)),
        (_("Kind of contact"), f"{kind}, {how}"),
        (_("Age"), sheet.value("age")),
        (_("Sex"), ""),
        (_("Paper"), sheet.value("status")),
        (
            _("Language"),
            sheet.value("talk_language") or _.name_of_language(said.language),
        ),
        *_topics(said.topics, _),
        (_("Referral"), ""),
        (_("Minutes"), str(minutes or "")),
        (_("Reference"), intake.reference),
    ]
    return "\n".join(f"{label}: {value or NONE}" for label, value in lines) + "\n"


def _topics(codes: Sequence[str], _: Speech) -> list[tuple[str, str]]:
    """Put the topics into the four fields; what belongs to none stands at the end, if there is any."""
    by_field = {
        field: ", ".join(labels.topic(code, _) for code in codes if FIELDS.get(code, "") == field)
        for field in (*ORDER, "")
    }
    names = {
        "language": _("Field language"),
        "school": _("Field school"),
        "work": _("Field work"),
        "social": _("Field social life"),
    }
    rest = [(_("Other topics"), by_field[""])] if by_field[""] else []
    return [*((names[field], by_field[field]) for field in ORDER), *rest]
