"""A returning person books again in four taps: what is known is not asked twice."""

from dialogs.answers import EDIT, NAME, NAME_CHECK, OFFICE, OVER_27, PHONE, SUMMARY, TIME, TOPIC, together
from dialogs.booked import leads_home, office_of, without_record
from dialogs.engine.conversation import Answer, Answers
from dialogs.engine.effects import Book, HandOver, Release, Urgency
from dialogs.engine.facts import Conversation, MyAppointments, Now, Offices
from dialogs.engine.questions import Ending, option, say
from dialogs.rules.eligibility import decide as decide_age
from dialogs.rules.places import decide
from dialogs.steps.age import bound_of
from dialogs.steps.free_time import SLOT_KEYS, AppointmentWishes, free_time
from dialogs.steps.referrals import over27
from dialogs.steps.summary import NAMELESS, summary
from dialogs.steps.topic import topics_of
from dialogs.steps.wish import known_wish
from dialogs.text import text

ONCE_ONLY = together(TOPIC) | together(TIME) | {OFFICE.key, *SUMMARY.keys, *EDIT.keys, *NAME_CHECK.keys}
"""Answers of an earlier talk that say nothing about the next."""


async def new_appointment() -> Ending:
    """Ask topic and time only; everything else is taken from the first contact."""
    situation = await Conversation()
    known = situation.known
    if "office" not in known or without_record(known):
        return Ending(opens="home" if await MyAppointments() else "first_contact")
    offices = await Offices()
    office = office_of(offices, str(known["office"].value))
    born = known.get("birth", Answer()).value
    if not situation.formal and born and decide_age({"born": born}, (await Now()).date()) == "refer":
        instead = await over27(office, OVER_27)
        return instead if isinstance(instead, Ending) else Ending(opens="first_contact")
    booked = await MyAppointments()
    kind = "elterngespraech" if situation.formal else "erstgespraech"
    if any(appointment.slot.kind == kind for appointment in booked):
        await say(text("You already have an appointment. This one is in addition."))
        kind = "kurz"
    topics = await topics_of(parent=situation.formal, also=await leads_home())
    place = known["place"].value if "place" in known else None
    found = decide(place, offices) if isinstance(place, dict) else None
    spoken = known["talk_language"].value if "talk_language" in known else None
    language = str(spoken.get("language", "de")) if isinstance(spoken, dict) else "de"
    site = found.site if found is not None and found.site and found.office == office.id else office.sites[0].id
    chosen = await free_time(
        AppointmentWishes(
            office,
            kind,
            site,
            language,
            before=bound_of(known),
            urgent=topics.urgent,
            wish=known_wish(known),
        )
    )
    agreed = await summary(
        topics,
        chosen,
        office,
        parent=situation.formal,
        known=_earlier(known),
        asked=(NAME, TOPIC, TIME, PHONE),
        cancel=option("stop", "Cancel", "❌", exact=True),
    )
    if agreed is None:
        return Ending((text("All right. Nothing was booked."),), effects=(Release(),), opens="home")
    name = {NAME.key: Answer(agreed.name) if agreed.name else NAMELESS}
    earlier = {**_earlier(known), **name}
    urgency: Urgency = "urgent" if agreed.topics.urgent else "normal"
    if chosen.slot is None:
        return Ending(
            effects=(HandOver(office.id, "waiting", urgency, answers=earlier, without=agreed.topics.named_twice),),
            knows=name,
            opens="waiting",
        )
    return Ending(
        effects=(
            Book(office.id, chosen.slot, (*SLOT_KEYS, agreed.confirmed), client_calls=not chosen.phone),
            HandOver(office.id, "follow_up", urgency, answers=earlier, without=agreed.topics.named_twice),
        ),
        knows={
            **name,
            **dict.fromkeys(TOPIC.keys, Answer()),
            **dict(zip(agreed.topics.keys, map(Answer, agreed.topics.chosen), strict=True)),
            **({PHONE.key: Answer(chosen.phone)} if chosen.phone else {}),
        },
        opens=f"booked:{chosen.slot.id}",
    )


def _earlier(known: Answers) -> Answers:
    return {key: answer for key, answer in known.items() if key not in ONCE_ONLY}
