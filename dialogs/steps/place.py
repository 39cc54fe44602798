"""The place: a button, a postal code or a town; the municipality only where the catchment's edge cuts a code."""

from dialogs.answers import MUNICIPALITY, PLACE, PLACE_TYPED, together
from dialogs.asking import choice, typed
from dialogs.engine.conversation import Option
from dialogs.engine.facts import Offices
from dialogs.engine.questions import Ending, option, say
from dialogs.kept_answer import Known
from dialogs.office import Office
from dialogs.rules.emergencies import hear_danger
from dialogs.rules.places import Responsibility, decide, read_place
from dialogs.rules.reading import JSON, Reading, Sight
from dialogs.steps.referrals import abroad, elsewhere
from dialogs.text import Line, text

UNKNOWN: dict[str, JSON] = {"unknown": True}


async def place_of(*, parent: bool) -> tuple[Office, str] | Ending:
    """Find the office that is responsible and its nearest site; an Ending where another service is."""
    offices = await Offices()
    door = offices[0]
    place = await _ask(offices, parent=parent) or UNKNOWN
    found = decide(place, offices)
    if found.outcome == "border":
        municipality = await _municipality(found, parent=parent)
        place = {**place, **municipality}
        found = decide(place, offices)
    if found.outcome == "abroad":
        return await abroad(door)
    if found.outcome == "outside":
        town = str(place.get("municipality") or "")
        ending = await elsewhere(door, town=town, postal_code=str(place.get("postal_code", "")), parent=parent)
        return ending if ending is not None else (door, door.sites[0].id)
    office = next((office for office in offices if office.id == found.office), door)
    if office.id != door.id:
        await say(text("{office} is responsible for you. We go on there.", office=office.name))
    return office, found.site or office.sites[0].id


async def _ask(offices: tuple[Office, ...], *, parent: bool) -> dict[str, JSON] | None:
    def read(words: str, sight: Sight) -> Reading:
        return read_place(words, offices, mistyped=hear_danger(words, sight.language).strength == "none")

    lines: tuple[Line, ...] = (
        text("🏠 Where does your child live?") if parent else text("🏠 Where do you live?"),
        text("Tap a button or write the postal code (5 digits) or the place."),
    )
    hint = text(
        "I cannot find this place. Please write the postal code: 5 digits, for example {code}.",
        code=_example(offices[0]),
    )
    example, known = text("For example: {code}", code=_example(offices[0])), Known(offices)
    unknown = option("unknown", "I don't know", "❓", UNKNOWN)
    answer: JSON = await typed(
        PLACE,
        *lines,
        options=(
            *(
                Option(f"area-{area.id}", area.name, {"area": area.id, "office": offices[0].id}, "📍")
                for area in offices[0].areas
            ),
            option("reception", "In a refugee reception centre", "", {"reception": True, "office": offices[0].id}),
            option("else", "Another place", "", {"other": True}),
            unknown,
        ),
        read=read,
        example=example,
        known=known,
        together=together(PLACE),
        hints=(hint,),
        unknown_after=2,
    )
    if isinstance(answer, dict) and answer.get("other"):
        answer = await typed(
            PLACE_TYPED,
            text("Please write the postal code (5 digits) or the name of the place."),
            options=(option("abroad", "Not in Germany yet", "🌍", {"abroad": True}), unknown),
            read=read,
            example=example,
            known=known,
            hints=(hint,),
            unknown_after=2,
        )
    return answer if isinstance(answer, dict) else None


async def _municipality(found: Responsibility, *, parent: bool) -> dict[str, JSON]:
    names = (*found.inside, *found.outside)
    answer: JSON = await choice(
        MUNICIPALITY,
        text("Several places have this postal code. Where does your child live?")
        if parent
        else text("Several places have this postal code. Where do you live?"),
        options=tuple(Option(f"m{place}", name, {"municipality": name}) for place, name in enumerate(names)),
        also=(option("unknown", "I don't know", "❓", UNKNOWN),),
        columns=2,
        given="/".join(names),
        unknown_after=2,
    )
    return answer if isinstance(answer, dict) else UNKNOWN


def _example(office: Office) -> str:
    return office.areas[0].municipalities[0].postal_codes[0]
