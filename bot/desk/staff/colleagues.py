"""Staff: who works here, how they come in, and how coordinators and administrators help them in or keep them out."""

from collections.abc import Callable

from starlette.responses import Response

from bot.desk.addresses import LEADING, Address
from bot.desk.visit import Visit
from bot.team import labels
from storage.engine.database import Database, Transaction
from storage.team import access, audit, staff, staff_chats
from storage.team.staff import StaffMember


async def show(database: Database, visit: Visit) -> Response:
    """List the colleagues of the office."""
    return await _draw(database, visit)


async def invite(database: Database, visit: Visit) -> Response:
    """Make a login link for a colleague and show it once."""

    def work(tx: Transaction) -> tuple[StaffMember, str] | None:
        colleague = _subject(tx, visit)
        if colleague is None:
            return None
        _note(tx, visit, "invited", colleague)
        return colleague, staff.invite(tx, colleague.id, visit.now)

    made = await database.write(work)
    if made is None:
        return visit.not_found()
    return await _draw(database, visit, invited=made[0], link=f"{visit.url}{visit.base}/login/{made[1]}")


async def end_sessions(database: Database, visit: Visit) -> Response:
    """Log a colleague out everywhere; links that were made for them do not count any more."""
    return await _do(database, visit, "shut_out", lambda tx, colleague: staff.shut_out(tx, colleague.id))


async def unlink(database: Database, visit: Visit) -> Response:
    """Unlink a colleague's chat from the staff bot."""
    return await _do(database, visit, "unlinked", lambda tx, colleague: staff_chats.unlink(tx, colleague.id))


async def _do(database: Database, visit: Visit, what: str, act: Callable[[Transaction, StaffMember], None]) -> Response:
    def work(tx: Transaction) -> bool:
        colleague = _subject(tx, visit)
        if colleague is None:
            return False
        act(tx, colleague)
        _note(tx, visit, what, colleague)
        return True

    return visit.go("/staff") if await database.write(work) else visit.not_found()


def _subject(tx: Transaction, visit: Visit) -> StaffMember | None:
    """Give the colleague the address names: of the same office, and for a coordinator no administrator."""
    found = staff.find(tx, str(visit.request.path_params["colleague"]))
    if found is None or found.office_id != visit.colleague.office_id:
        return None
    return None if found.role == "administrator" and visit.colleague.role != "administrator" else found


def _note(tx: Transaction, visit: Visit, what: str, about: StaffMember) -> None:
    member = visit.colleague
    said = f"{what}:{about.id}"
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=said, intake_id=None, now=visit.now)


async def _draw(database: Database, visit: Visit, *, invited: StaffMember | None = None, link: str = "") -> Response:
    team = await database.read(lambda tx: access.of_office(tx, visit.colleague, visit.now))
    say, leads = visit.speech, visit.colleague.role == "administrator"
    return visit.page(
        "colleagues.html",
        title=say("Staff"),
        invited=invited,
        link=link,
        rows=[(account, labels.role_at_desk(account.member.role, say)) for account in team],
        may=[account.member.id for account in team if leads or account.member.role != "administrator"],
    )


ADDRESSES = (
    Address("/staff", show, roles=LEADING),
    Address("/staff/{colleague}/invite", invite, is_form=True, roles=LEADING),
    Address("/staff/{colleague}/end", end_sessions, is_form=True, roles=LEADING),
    Address("/staff/{colleague}/unlink", unlink, is_form=True, roles=LEADING),
)
