"""The desk's page Telegram: a code that links the colleague's chat with the staff bot, and unlinking it."""

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.installation import chat_invitation
from storage.engine.database import Database
from storage.team import staff_chats


async def show(database: Database, visit: Visit) -> Response:
    """Show whether a chat is linked, and how to link one."""
    return await _draw(database, visit)


async def give_code(database: Database, visit: Visit) -> Response:
    """Make a one-time code and show it, with the link that carries it."""
    if not visit.staff_bot:
        return visit.not_found()
    code, link = await database.write(lambda tx: chat_invitation(tx, visit.colleague.id, visit.now))
    return await _draw(database, visit, code=code, link=link)


async def unlink(database: Database, visit: Visit) -> Response:
    """Unlink the colleague's chat."""
    await database.write(lambda tx: staff_chats.unlink(tx, visit.colleague.id))
    return visit.go("/telegram")


async def _draw(database: Database, visit: Visit, *, code: str = "", link: str = "") -> Response:
    if not visit.staff_bot:
        return visit.not_found()
    say, linked = visit.speech, await database.read(lambda tx: staff_chats.address_of(tx, visit.colleague.id))
    title = say("Telegram: notices for you")
    return visit.page("telegram.html", title=title, linked=bool(linked), code=code, link=link)


ADDRESSES = (
    Address("/telegram", show),
    Address("/telegram/code", give_code, is_form=True),
    Address("/telegram/unlink", unlink, is_form=True),
)
