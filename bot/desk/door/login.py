"""The desk's door: one-time links, the session's cookie, logging out.

A link is opened with GET and used with POST, so that a mail program's preview burns nothing. The session's cookie is
SameSite=Strict: the login needs nothing laxer, because the page with the button sets it in answer to a form of its own.
A link into the desk that was tapped in another program does arrive without the cookie; :func:`step_in` then has the
browser ask once more, this time from a page of the desk.
"""

import re

from starlette.requests import Request
from starlette.responses import Response

from bot.desk.door import passphrase
from bot.desk.door.devices import device_of
from bot.desk.visit import Visit, home, new_secret
from bot.http.limits import network
from storage.engine.database import Database, Transaction
from storage.team import staff

WANTED = re.compile(r"/inbox|/office|/intake/[A-Z0-9]{2}-[A-Z0-9]{4}")
SESSION_HOURS = 12
"""As long as storage.team.staff keeps the session itself."""


class Cookies:
    """The desk's cookies; over https their names begin with __Host-, so that no other host can set them."""

    def __init__(self, *, secure: bool) -> None:
        self.secure = secure
        prefix = "__Host-" if secure else ""
        self.session, self.door, self.language = prefix + "desk", prefix + "desk_door", prefix + "desk_language"

    def set(self, response: Response, name: str, value: str, *, hours: int) -> Response:
        """Set a cookie that no script and no other site's page can use."""
        response.set_cookie(
            name, value, max_age=hours * 3600, path="/", secure=self.secure, httponly=True, samesite="strict"
        )
        return response

    def drop(self, response: Response, name: str) -> Response:
        """Have the browser forget a cookie."""
        response.delete_cookie(name, path="/", secure=self.secure, httponly=True, samesite="strict")
        return response


async def show_door(visit: Visit, cookies: Cookies) -> Response:
    """Show the page a one-time link leads to: one button. Nothing is looked up yet."""
    say = visit.speech
    response = visit.page("door.html", title=say("Log in to the desk"))
    return cookies.set(response, cookies.door, visit.secret, hours=1)


async def log_in(database: Database, visit: Visit, cookies: Cookies) -> Response:
    """Use a one-time link up and open the session."""
    if not visit.brought_own_form:
        return visit.refuse_form()
    token = str(visit.request.path_params["token"])
    secret = await database.write(lambda tx: staff.log_in(tx, token, visit.now, device=_device(visit)))
    if secret is None:
        return show_closed(visit, used=True)
    return await _come_in(database, visit, cookies, secret)


async def show_form(visit: Visit, cookies: Cookies) -> Response:
    """Show the page for passphrase and code; its secret is a new one where the browser has none."""
    visit = visit.with_secret(visit.secret or new_secret())
    return cookies.set(_form(visit), cookies.door, visit.secret, hours=1)


async def log_in_by_passphrase(database: Database, visit: Visit, cookies: Cookies) -> Response:
    """Open a session for who gives passphrase and code."""
    if not visit.brought_own_form:
        return await show_form(visit, cookies)
    form = visit.form
    secret = await passphrase.log_in(
        database,
        account=form.get("account", ""),
        passphrase=form.get("passphrase", ""),
        code=form.get("code", ""),
        address=_address(visit.request),
        device=_device(visit),
        now=visit.now,
    )
    if not secret:
        return _form(visit, failed=True)
    return await _come_in(database, visit, cookies, secret)


def _form(visit: Visit, *, failed: bool = False) -> Response:
    say = visit.speech
    account = visit.form.get("account", "")
    return visit.page("login.html", status=401, title=say("Log in to the desk"), failed=failed, account=account)


async def _come_in(database: Database, visit: Visit, cookies: Cookies, secret: str) -> Response:
    """Hand the session over and lead on to the page that was meant."""

    def look(tx: Transaction) -> str:
        found = staff.member(tx, secret, visit.now)
        return found.role if found else ""

    role = await database.read(look)
    response = cookies.drop(visit.go(_wanted(visit, role)), cookies.door)
    return cookies.set(response, cookies.session, secret, hours=SESSION_HOURS)


def _wanted(visit: Visit, role: str) -> str:
    """Give the page a link is meant to lead to ("?to="): an intake, the inbox, or the first page for anything else."""
    to = visit.request.query_params.get("to", "")
    return to if WANTED.fullmatch(to) and role != "administrator" else home(role)


def _device(visit: Visit) -> str:
    return device_of(visit.request.headers.get("user-agent", "")[:500])


def _address(request: Request) -> str:
    """Give the network that asks; behind a proxy uvicorn has put the right address there."""
    return network(request.client.host if request.client else "")


async def log_out(database: Database, visit: Visit, cookies: Cookies) -> Response:
    """End the session, here and in the database."""
    await database.write(lambda tx: staff.log_out(tx, visit.secret))
    return cookies.drop(visit.go("/login"), cookies.session)


def show_closed(visit: Visit, *, used: bool = False) -> Response:
    """Say that nobody is logged in and how to get a link; ``used`` where a link had been used or was too old.

    Who followed a notice to an intake comes to it once they have logged in.
    """
    say, meant = visit.speech, visit.request.url.path.removeprefix(visit.base)
    to = meant if WANTED.fullmatch(meant) else ""
    title = say("This link no longer works") if used else say("Please log in")
    return visit.page("closed.html", status=410 if used else 401, title=title, used=used, to=to)


def comes_from_elsewhere(request: Request) -> bool:
    """Tell whether a link outside the desk led here, so that the browser kept the Strict cookie back."""
    return request.method == "GET" and request.headers.get("sec-fetch-site") == "cross-site"


def step_in(visit: Visit) -> Response:
    """Have the browser open the same page once more, now from a page of the desk."""
    say, url = visit.speech, visit.request.url
    address = f"{url.path}?{url.query}" if url.query else url.path
    return visit.page("step_in.html", title=say("The desk"), address=address)
