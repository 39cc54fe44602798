"""The access log: which colleague looked at or changed what and when, never what stood there."""

from starlette.responses import Response

from bot.desk.addresses import COORDINATING, Address
from bot.desk.visit import Visit
from bot.team import labels
from storage.engine.database import Database, Transaction
from storage.intakes import access_log
from storage.intakes.access_log import Noted
from storage.team import staff
from storage.team.staff import StaffMember

ON_A_PAGE = 50


async def show(database: Database, visit: Visit) -> Response:
    """Show the log of the office, the newest first; of one colleague where one is named."""
    asked = visit.request.query_params
    who, lists = asked.get("who", "")[:20], asked.get("lists") == "1"
    before = int(asked["before"]) if asked.get("before", "").isdecimal() and len(asked["before"]) < 18 else 0  # noqa: PLR2004 -- digits that fit

    def work(tx: Transaction) -> tuple[list[Noted], list[StaffMember]]:
        office_id = visit.colleague.office_id
        found = access_log.page(tx, office_id, staff_id=who, before=before, lists=lists, limit=ON_A_PAGE + 1)
        return found, staff.of_office(tx, office_id)

    found, team = await database.read(work)
    say, names = visit.speech, {member.id: member.name for member in team}
    return visit.page(
        "audit.html",
        title=say("Access log"),
        who=who,
        lists=lists,
        team=team,
        rows=[(entry, labels.noted(entry.what, names, say)) for entry in found[:ON_A_PAGE]],
        older=found[ON_A_PAGE - 1].id if len(found) > ON_A_PAGE else 0,
        newest=not before,
    )


ADDRESSES = (Address("/audit", show, roles=COORDINATING),)
