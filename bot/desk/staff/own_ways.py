"""My account: on which ways the colleague is told of something while they do not look at the desk, and when not."""

from dataclasses import dataclass, replace
from datetime import time

from starlette.responses import Response

from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.door.devices import device_of
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from storage.engine.database import Database, Transaction
from storage.team import staff_chats, staff_reach
from storage.team.staff_chats import Rhythm
from storage.team.staff_reach import StaffAddress

LARGEST = 2_048
"""Bytes of a browser's subscription."""


@dataclass(frozen=True, slots=True)
class OwnWays:
    """On which ways a colleague is told."""

    told: bool
    """False where nothing reaches them outside the desk."""
    email: StaffAddress | None
    """None where the office file has no address."""
    mails: bool
    """Whether this installation sends e-mail."""
    chat: bool
    """Whether a chat with the staff bot is linked."""
    browsers: tuple[StaffAddress, ...]
    rhythm: Rhythm


def own_ways(tx: Transaction, visit: Visit) -> OwnWays:
    """Look up on which ways the colleague is told."""
    staff_id = visit.colleague.id
    kept = staff_reach.of_member(tx, staff_id)
    return OwnWays(
        told=staff_reach.can_be_told(tx, staff_id),
        email=next((address for address in kept if address.channel == staff_reach.EMAIL), None),
        mails=staff_reach.EMAIL in staff_reach.channels(tx),
        chat=bool(staff_chats.address_of(tx, staff_id)),
        browsers=tuple(address for address in kept if address.channel == staff_reach.PUSH),
        rhythm=staff_chats.rhythm_of(tx, staff_id),
    )


async def switch_email(database: Database, visit: Visit) -> Response:
    """Switch e-mail on or off."""
    on, staff_id = visit.form.get("on") == "1", visit.colleague.id

    def work(tx: Transaction) -> None:
        for address in staff_reach.of_member(tx, staff_id):
            if address.channel != staff_reach.EMAIL:
                continue
            if on:
                staff_reach.go_on(tx, staff_id, address.id)
            else:
                staff_reach.stop(tx, staff_id, address.id, visit.now)

    await database.write(work)
    return visit.go("/account#ways")


async def subscribe(database: Database, visit: Visit) -> Response:
    """Keep the subscription of the browser the colleague sits at; what nothing can be sent to is not kept."""
    said = visit.form.get("subscription", "")
    if visit.push is None:
        return visit.not_found()
    try:
        address = visit.push.read(said[: LARGEST + 1])
    except ValueError:
        return visit.fault(422)
    device = device_of(visit.request.headers.get("user-agent", ""))
    staff_id = visit.colleague.id
    await database.write(lambda tx: staff_reach.subscribe(tx, staff_id, address, visit.now, device=device))
    return visit.go("/account#ways")


async def forget_browser(database: Database, visit: Visit) -> Response:
    """Send nothing more to one of the colleague's browsers."""
    await database.write(lambda tx: staff_reach.forget(tx, visit.colleague.id, visit.argument("browser")))
    return visit.go("/account#ways")


async def set_quiet_hours(database: Database, visit: Visit) -> Response:
    """Set when the colleague is left alone; the same time twice is never."""
    staff_id = visit.colleague.id
    try:
        start, end = (form_values.clock_or(visit, name, time(0)) for name in ("quiet_from", "quiet_until"))
    except NotUsable:
        return visit.fault(422)

    def work(tx: Transaction) -> None:
        rhythm = staff_chats.rhythm_of(tx, staff_id)
        staff_chats.keep_rhythm(tx, staff_id, replace(rhythm, quiet_from=start, quiet_until=end))

    await database.write(work)
    return visit.go("/account#ways")


ADDRESSES = (
    Address("/account/email", switch_email, is_form=True),
    Address("/account/push", subscribe, is_form=True),
    Address("/account/push/{browser}/remove", forget_browser, is_form=True),
    Address("/account/quiet", set_quiet_hours, is_form=True),
)
