"""Find out who needs what, and bring them to a counsellor: the main dialog, from "hello" to a booked appointment."""

from dataclasses import replace

from dialogs.answers import AGE, PLACE, STATUS, TALK_LANGUAGE, TIME, TOPIC
from dialogs.asking import route
from dialogs.engine.conversation import Answer
from dialogs.engine.effects import Book, Effect, HandOver, Urgency
from dialogs.engine.facts import Offices
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option, speak
from dialogs.for_professionals import for_professionals
from dialogs.office import Office
from dialogs.steps.age import Age, age_of
from dialogs.steps.consent import consent_of, no_consent
from dialogs.steps.deleting import deleted, sure_to_delete
from dialogs.steps.free_time import SLOT_KEYS, AppointmentWishes, Chosen, free_time
from dialogs.steps.place import place_of
from dialogs.steps.role import Role, role_of
from dialogs.steps.status import status_of
from dialogs.steps.summary import Agreed, confirm_time, summary
from dialogs.steps.talk_language import talk_language_of
from dialogs.steps.topic import topics_of
from dialogs.steps.wish import wish_of
from dialogs.text import Phone, text

QUESTIONS = (AGE, PLACE, STATUS, TALK_LANGUAGE, TOPIC, TIME)
"""What is asked of everybody: the consent text says how many, and each question which of them it is."""


@inner
async def first_contact() -> Ending:
    """Ask what decides: role, consent, age, place, paper, language, topic, time; then book and hand over."""
    await speak(formal=False)
    door = (await Offices())[0]
    role = await role_of(door)
    if isinstance(role, Ending):
        return role
    if role.professional:
        return await for_professionals(door, role.answer)
    await speak(formal=role.parent)
    if not await consent_of(door, parent=role.parent, questions=len(QUESTIONS)):
        return no_consent(door)
    await route(*QUESTIONS)
    age = await age_of(door, parent=role.parent)
    if isinstance(age, Ending):
        return age
    role = replace(role, parent=role.parent or age.parent)
    await speak(formal=role.parent)
    if age.below_consent:
        return await _without_record(door)
    return await _with_record(role, age)


async def _with_record(role: Role, age: Age) -> Ending:
    """Go on with everybody who may consent: the common path."""
    found = await place_of(parent=role.parent)
    if isinstance(found, Ending):
        return found
    office, site = found
    await status_of(parent=role.parent)
    talk = await talk_language_of()
    wish = await wish_of(asks=False)
    topics = await topics_of(parent=role.parent)
    if topics.volunteering:
        return await for_professionals(office, "vol")
    wishes = AppointmentWishes(
        office=office,
        kind="elterngespraech" if role.parent else "erstgespraech",
        site=site,
        language=talk.code,
        before=age.before,
        urgent=topics.urgent,
        pupil=age.pupil,
        wish=wish,
    )
    chosen = await free_time(wishes)
    agreed = await summary(topics, chosen, office, parent=role.parent, cancel=option("/stop", "Cancel", "❌"))
    return Ending(opens="home") if agreed is None else _decide(office, age, chosen, agreed)


def _decide(office: Office, age: Age, chosen: Chosen, agreed: Agreed) -> Ending:
    """Book and hand over, or put on the waiting list."""
    urgency: Urgency = "urgent" if agreed.topics.urgent else "normal"
    said = {"name": agreed.name, "birth": age.born}
    understood = {key: Answer(value) for key, value in said.items() if value}
    without = agreed.topics.named_twice
    if chosen.slot is None:
        effects: tuple[Effect, ...] = (HandOver(office.id, "waiting", urgency, answers=understood, without=without),)
    else:
        effects = (
            Book(office.id, chosen.slot, (*SLOT_KEYS, agreed.confirmed), client_calls=not chosen.phone),
            HandOver(office.id, "first_contact", urgency, answers=understood, without=without),
        )
    return Ending(
        effects=effects,
        keep=True,
        knows={"office": Answer(office.id), **understood},
        opens=f"booked:{chosen.slot.id}" if chosen.slot else "waiting",
    )


async def _without_record(office: Office) -> Ending:
    """Offer somebody below the age of consent what needs no record: a talk under a code.

    Children have a right to advice without their parents (SGB VIII § 8 Abs. 3); consent to a record has an age
    (KDG § 8 Abs. 8).
    """
    await route(AGE, TALK_LANGUAGE, TIME)
    talk = await talk_language_of()
    site = office.sites[0]
    chosen = await free_time(
        AppointmentWishes(
            office,
            "erstgespraech",
            site.id,
            talk.code,
            before=None,
            urgent=False,
            pupil=True,
            modes=("person", "phone"),
            answered=False,
            number="never",
        )
    )
    if chosen.slot is None:
        here = (
            text("You can come without an appointment, or call us."),
            text("📞 {phone}", phone=Phone(office.phone)),
            text("📍 {address}", address=office.address),
        )
        await sure_to_delete(*here)
        return deleted(*here)
    confirmed = await confirm_time(chosen, office)
    return Ending(
        effects=(
            Book(office.id, chosen.slot, (*SLOT_KEYS, confirmed), reminders=False),
            HandOver(office.id, "first_contact", "normal", without=frozenset({"consent"})),
        ),
        keep=True,
        knows={"office": Answer(office.id)},
        opens=f"booked:{chosen.slot.id}",
    )
