"""News: what every page of the desk asks for every 15 seconds, to count, to sound an alarm, and to draw itself anew."""

import hashlib
import json
from datetime import UTC, datetime, timedelta

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.visit import HEADERS, Visit
from storage.engine.database import Database, Transaction
from storage.intakes import news

AGES = timedelta(minutes=15)
"""How old the words for ages and promises on an open page may be."""


async def tell(database: Database, visit: Visit) -> Response:
    """Say how many intakes nobody has taken, which are crises, and by a mark whether the asking page looks another.

    An answer that is known already is 304 (RFC 9110, 13.1.2). Nothing of a person is in it, so no look is noted.
    """
    asked, office_id = visit.request.query_params, visit.colleague.office_id

    def work(tx: Transaction) -> tuple[news.News, object]:
        return news.of_office(tx, office_id), _looks(tx, asked.get("of", ""), asked.get("intake", ""), visit)

    waiting, looks = await database.read(work)
    body = json.dumps({"new": waiting.new, "crises": waiting.crises, "page": _digest(repr(looks))})
    headers = {**HEADERS, "ETag": f'"{_digest(body)}"'}
    if visit.request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def _looks(tx: Transaction, page: str, reference: str, visit: Visit) -> object:
    """Give what is another whenever a page looks another: what it shows, and how old that is."""
    office_id, age = visit.colleague.office_id, (visit.now - datetime.min.replace(tzinfo=UTC)) // AGES
    match page:
        case "inbox":
            return news.of_inbox(tx, office_id), age
        case "today":
            return news.of_appointments(tx, office_id), age
        case "talk":
            return news.of_talk(tx, office_id, reference)
        case _:
            return None


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:24]


ADDRESSES = (Address("/news", tell),)
