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
from storage.intakes.intakes import IntakeRecord

ORDER: tuple[Field, ...] = ("language", "school", "work", "social")
"""The four fields of the integration plan, as the form has them."""
NONE = "–"


def block(intake: IntakeRecord, booked: Booked | None, sheet: Sheet, say: Speech) -> str:
    """Write the block, a line each: date, kind of contact, age, sex, paper, language, topics, referral, minutes."""
    said = read_intake(intake.payload)
    when = booked.start if booked is not None and booked.state != "cancelled" else intake.created_at
    minutes = (booked.end - booked.start).seconds // 60 if booked is not None and booked.state != "cancelled" else 0
    kind = (
        labels.kind_of_appointment(booked.kind, say) if minutes and booked else labels.kind_of_intake(intake.kind, say)
    )
    how = labels.mode(booked.mode, say) if minutes and booked else labels.channel(said.channel, say)
    lines = [
        (say("Date"), say.day(when.astimezone(say.zone).date(), year=True)),
        (say("Kind of contact"), f"{kind}, {how}"),
        (say("Age"), sheet.value("age")),
        (say("Sex"), ""),
        (say("Paper"), sheet.value("status")),
        (
            say("Language"),
            sheet.value("talk_language") or say.name_of_language(said.language),
        ),
        *_topics(said.topics, say),
        (say("Referral"), ""),
        (say("Minutes"), str(minutes or "")),
        (say("Reference"), intake.reference),
    ]
    return "\n".join(f"{label}: {value or NONE}" for label, value in lines) + "\n"


def _topics(codes: Sequence[str], say: Speech) -> list[tuple[str, str]]:
    """Put the topics into the four fields; what belongs to none stands at the end, if there is any."""
    by_field = {
        field: ", ".join(labels.topic(code, say) for code in codes if FIELDS.get(code, "") == field)
        for field in (*ORDER, "")
    }
    names = {
        "language": say("Field language"),
        "school": say("Field school"),
        "work": say("Field work"),
        "social": say("Field social life"),
    }
    rest = [(say("Other topics"), by_field[""])] if by_field[""] else []
    return [*((names[field], by_field[field]) for field in ORDER), *rest]
