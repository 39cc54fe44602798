"""The place: a button, a postal code or a town; the municipality only where the catchment's edge cuts a code."""

from collections.abc import Callable

from dialogs.engine.conversation import Answer, Option
from dialogs.engine.facts import Offices
from dialogs.engine.questions import Ending, Question, option, say
from dialogs.office import Office
from dialogs.rules.places import Responsibility, decide, read_place
from dialogs.rules.reading import JSON, Reading, Sight
from dialogs.steps.referrals import abroad, elsewhere
from dialogs.text import Line, text

UNKNOWN: dict[str, JSON] = {"unknown": True}
TOGETHER = frozenset({"place_typed", "municipality", "elsewhere"})
"""What is asked anew with the place."""


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
        town = str(place.get("municipality") or place.get("postal_code") or "")
        ending = await elsewhere(door, town=town, postal_code=str(place.get("postal_code", "")), parent=parent)
        return ending if ending is not None else (door, door.sites[0].id)
    office = next((office for office in offices if office.id == found.office), door)
    if office.id != door.id:
        await say(text("{office} is responsible for you. We go on there.", office=office.name))
    return office, found.site or office.sites[0].id


async def _ask(offices: tuple[Office, ...], *, parent: bool) -> dict[str, JSON] | None:
    def read(words: str, _: Sight) -> Reading:
        return read_place(words, offices)

    lines: tuple[Line, ...] = (
        text("🏠 Where does your child live?") if parent else text("🏠 Where do you live?"),
        text("Tap a button or write the postal code (5 digits) or the place."),
    )
    answer: JSON = await Question(
        "place",
        lines,
        (
            *(
                Option(f"area-{area.id}", area.name, {"area": area.id, "office": offices[0].id}, "📍")
                for area in offices[0].areas
            ),
            option("reception", "In a reception centre", "", {"reception": True, "office": offices[0].id}),
            option("else", "Another place", "", {"other": True}),
            option("unknown", "I don't know", "❓", UNKNOWN),
        ),
        read=read,
        label=text("Place"),
        show=_show(offices),
        together=TOGETHER,
        hints=(
            text(
                "I cannot find this place. Please write the postal code: 5 digits, for example {code}.",
                code=_example(offices[0]),
            ),
        ),
        unknown_after=2,
        field="text",
        example=text("For example: {code}", code=_example(offices[0])),
        progress=(2, 6),
    )
    if isinstance(answer, dict) and answer.get("other"):
        answer = await Question(
            "place_typed",
            (text("Please write the postal code (5 digits) or the name of the place."),),
            (
                option("abroad", "Not in Germany yet", "🌍", {"abroad": True}),
                option("unknown", "I don't know", "❓", UNKNOWN),
            ),
            read=read,
            label=text("Place"),
            show=_show(offices),
            hints=(
                text(
                    "I cannot find this place. Please write the postal code: 5 digits, for example {code}.",
                    code=_example(offices[0]),
                ),
            ),
            unknown_after=2,
            field="text",
            example=text("For example: {code}", code=_example(offices[0])),
            progress=(2, 6),
        )
    return answer if isinstance(answer, dict) else None


async def _municipality(found: Responsibility, *, parent: bool) -> dict[str, JSON]:
    names = (*found.inside, *found.outside)
    lines = (
        (text("Several places have this postal code. Where does your child live?"),)
        if parent
        else (text("Several places have this postal code. Where do you live?"),)
    )
    answer: JSON = await Question(
        "municipality",
        lines,
        (
            *(Option(f"m{number}", name, {"municipality": name}) for number, name in enumerate(names)),
            option("unknown", "I don't know", "❓", UNKNOWN),
        ),
        label=text("Municipality"),
        columns=2,
        given="/".join(names),
        unknown_after=2,
        progress=(2, 6),
    )
    return answer if isinstance(answer, dict) else UNKNOWN


def _example(office: Office) -> str:
    return office.areas[0].municipalities[0].postal_codes[0]


def _show(offices: tuple[Office, ...]) -> Callable[[Answer], Line | None]:
    def show(answer: Answer) -> Line | None:
        place = answer.value
        if not isinstance(place, dict) or place.get("unknown"):
            return text("not known")
        if place.get("other"):
            return text("another place")
        if place.get("abroad"):
            return text("not in Germany yet")
        if place.get("reception"):
            return text("in a reception centre")
        areas = {area.id: area.name for office in offices for area in office.areas}
        parts = (place.get("postal_code"), place.get("municipality") or areas.get(str(place.get("area"))))
        return " ".join(str(part) for part in parts if part)

    return show
