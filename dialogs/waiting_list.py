"""The waiting list: a freed time that is accepted, declined or too late; and whether somebody still waits."""

from dialogs.booked import office_of, shown
from dialogs.engine.commands import DELETE, HUMAN, NEW
from dialogs.engine.effects import Accept, Decline, StopWaiting, WaitOn
from dialogs.engine.facts import Conversation, IWait, MyAppointments, MyOffer, Offices
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending
from dialogs.rules.waiting import ASKED_EVERY
from dialogs.text import counted, text


async def accept() -> Ending:
    """Book the offered time; what became of it is said by :func:`accepted`."""
    offer = await MyOffer((await Conversation()).argument)
    if offer is None:
        return _over()
    return Ending(effects=(Accept(offer.id),), opens=f"accepted:{offer.id}")


@inner
async def accepted() -> Ending:
    """Show the ticket, or say that the time has gone and the place on the list stays."""
    offer = await MyOffer((await Conversation()).argument)
    booked = await MyAppointments()
    mine = next((appointment for appointment in booked if offer and appointment.slot.start == offer.slot.start), None)
    if offer is None or offer.state != "accepted" or mine is None:
        return _over()
    return await shown(mine, office_of(await Offices(), mine.office), text("✅ Your appointment is booked."))


async def decline() -> Ending:
    """Give the time to the next."""
    offer = await MyOffer((await Conversation()).argument)
    if offer is None or offer.state != "open":
        return _over()
    return Ending(
        (text("All right. You stay on the waiting list, and we write again as soon as another time is free."),),
        (HUMAN,),
        effects=(Decline(offer.id),),
        kind="card",
    )


async def still_waiting() -> Ending:
    """Note that the person still waits."""
    intake = await IWait((await Conversation()).argument)
    if not intake:
        return _not_waiting()
    return Ending(
        (
            text("✅ You stay on the waiting list. We write as soon as a time is free for you."),
            counted("In {number} day we ask you again.", "In {number} days we ask you again.", ASKED_EVERY.days),
        ),
        (HUMAN,),
        effects=(WaitOn(intake),),
        kind="card",
    )


async def not_waiting() -> Ending:
    """Take the person off the list."""
    intake = await IWait((await Conversation()).argument)
    if not intake:
        return _not_waiting()
    return Ending(
        (text("All right. Thank you for telling us. You are not on the waiting list any more."),),
        (NEW, DELETE),
        effects=(StopWaiting(intake),),
        kind="card",
    )


def _not_waiting() -> Ending:
    return Ending((text("You are not on the waiting list at the moment."),), (NEW, HUMAN), kind="card")


def _over() -> Ending:
    return Ending(
        (text("This offer is over. You stay on the waiting list, and we write again as soon as a time is free."),),
        (HUMAN,),
        kind="card",
    )
