"""Where others go: every refusal names another place, and still offers a person here."""

from dialogs.answers import ABROAD, ELSEWHERE, UNDER_12
from dialogs.asking import step
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Option
from dialogs.engine.effects import Count
from dialogs.engine.questions import Ending, option
from dialogs.kept_answer import KeptAnswer
from dialogs.office import Office, Referral
from dialogs.steps.deleting import deleted, sure_to_delete
from dialogs.text import Line, Phone, text

REVIEW_TIER = "A"


def places_for(office: Office, purpose: str, postal_code: str = "") -> tuple[Referral, ...]:
    """Give the entries for a purpose: those of the postal code where there are any, else the general ones."""
    fitting = tuple(entry for entry in office.referrals if entry.purpose == purpose)
    near = tuple(entry for entry in fitting if any(postal_code.startswith(code) for code in entry.postal_codes))
    return near if near and postal_code else tuple(entry for entry in fitting if not entry.postal_codes)


def lines_of(entry: Referral) -> tuple[Line, ...]:
    """Show one entry: name, what it is for, address, phone and link, each on a line of its own."""
    lines: list[Line] = [text("🏢 {name}", name=entry.name)]
    if entry.about is not None:
        lines.append(entry.about)
    if entry.address:
        lines.append(text("📍 {address}", address=entry.address))
    if entry.phone:
        lines.append(text("📞 {phone}", phone=Phone(entry.phone)))
    if entry.link:
        lines.append(entry.link)
    return tuple(lines)


async def over27(office: Office, row: KeptAnswer, *, change: str = "role", parent: bool = False) -> Ending | str:
    """Refer somebody of 27 or more to the advice for adults; gives "child" where it is about their child after all."""
    opening = (
        text("We advise young people up to their 27th birthday and their parents.")
        if parent
        else text("We advise up to the 27th birthday.")
    )
    child, done = row.options
    said = await step(
        row,
        opening,
        text("For adults there is another good place. It is free of charge too:"),
        *(line for entry in places_for(office, "over27") for line in lines_of(entry)),
        options=(child, _change(change), HUMAN, done),
    )
    if said == "child":
        return "child"
    return await _farewell(office, "over27")


async def under12(*, parent: bool) -> None:
    """Tell a child, or the parents of one, that the parents are the ones who can make an appointment."""
    of_parent, of_child = UNDER_12.options
    if parent:
        await step(
            UNDER_12,
            text("We can help with children under 12 only in part."),
            text("We are glad to advise parents, above all on school and training."),
            options=(of_parent, _change("age"), HUMAN),
        )
        return
    await step(
        UNDER_12,
        text("We advise from 12 years. But your parents can make an appointment here."),
        text("Do you want to talk to somebody? It is free of charge:"),
        text("📞 {phone}", phone=Phone("116 111")),
        options=(of_child, _change("age"), HUMAN),
    )


async def elsewhere(office: Office, *, town: str, postal_code: str, parent: bool) -> Ending | None:
    """Refer somebody who lives outside to the office there; None where they learn or work here and go on."""
    opening: Line = text("For {code} another office is responsible:", code=postal_code)
    if town:
        opening = (
            text("Your child lives in {town}. There another office is responsible for you:", town=town)
            if parent
            else text("You live in {town}. There another office is responsible for you:", town=town)
        )
    here, done = ELSEWHERE.options
    said = await step(
        ELSEWHERE,
        opening,
        *(line for entry in places_for(office, "area", postal_code) for line in lines_of(entry)),
        text("Any questions? You can also call us: 📞 {phone}", phone=Phone(office.phone)),
        options=(here, _change("place"), HUMAN, done),
    )
    return None if said == "here" else await _farewell(office, "elsewhere")


async def abroad(office: Office) -> Ending:
    """Refer somebody who is not yet in Germany to the online advice that serves people abroad."""
    await step(
        ABROAD,
        text("Not in Germany yet? Then the online advice of the youth migration services helps:"),
        *(line for entry in places_for(office, "abroad") for line in lines_of(entry)),
        options=(_change("place"), HUMAN, *ABROAD.options),
    )
    return await _farewell(office, "abroad")


def _change(key: str) -> Option:
    return {
        "age": option("/change:age", "Change the age", "✏️"),
        "place": option("/change:place", "Change the place", "✏️"),
        "role": option("/change:role", "Change the answer", "✏️"),
    }[key]


async def _farewell(office: Office, what: str) -> Ending:
    """Count where somebody was sent on to, and delete what they said, once they agree."""
    await sure_to_delete()
    return deleted(effects=(Count(office.id, what),))
