"""One request to the desk: who asks, in which language, with which form; and the pages that answer it."""

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.desk.rail import Roles, Stop, rail
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.letters.wording import TicketLink, no_ticket_link
from bot.office.directory_checks import unchecked
from bot.office.versions import LiveOffices
from bot.team.speech import Speech
from dialogs.channels import Way
from dialogs.office import Office
from dialogs.rules.contacts import written_phone
from storage.team.staff import StaffMember

HERE = Path(__file__).parent
STYLE = (HERE / "static" / "desk.css").read_bytes()
STYLE_VERSION = hashlib.sha256(STYLE).hexdigest()[:12]
SCRIPT = (HERE / "static" / "desk.js").read_bytes()
SCRIPT_VERSION = hashlib.sha256(SCRIPT).hexdigest()[:12]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""Sent with every page: scripts of our own alone, for keys and news; nothing from elsewhere, nothing kept."""


FAULTS = {404: "not_found", 405: "not_found", 413: "too_long", 503: "busy"}
"""Which message of the desk an HTTP status is told in."""


def templates() -> Environment:
    """Make the page templates: escaped always, an unknown name is an error."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["written_phone"] = written_phone
    environment.globals.update(style_version=STYLE_VERSION, script_version=SCRIPT_VERSION)
    return environment


PAGES = templates()


@dataclass(frozen=True, slots=True)
class PushOfBrowsers:
    """What browsers need to subscribe to push messages, and how what they answer is read."""

    public_key: str
    """The installation's key, as ``PushManager.subscribe`` takes it."""
    read: Callable[[str], str]
    """Makes an address of what a browser says of its subscription; raises ValueError where it is of no use."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request as a page sees it. ``member`` is None on the pages in front of the login."""

    request: Request
    speech: Speech
    now: datetime
    secret: str
    """Whom the forms' token is made for: the session's secret, or that of the door before the login."""
    signing: Signing = field(repr=False)
    roles: Roles
    """Who may go where."""
    member: StaffMember | None = None
    own_office: Office | None = None
    form: Mapping[str, str] = field(default_factory=dict)
    staff_bot: bool = False
    """True where there is a staff bot to link a chat with."""
    push: PushOfBrowsers | None = None
    """None where no browser is sent anything."""
    url: str = ""
    """The public address of this installation, without a slash at its end."""
    offices: LiveOffices = field(default_factory=lambda: LiveOffices(()))
    """All offices of this installation; pages of an office take :attr:`office`."""
    offered: tuple[tuple[str, str], ...] = ()
    """The languages of the chat: code and own name."""
    catalogs: Catalogs | None = None
    """The clients' languages, for what is said to them and read here."""
    ways: frozenset[Way] = frozenset()
    """The ways to a person that this installation sends by."""
    sms_countries: tuple[str, ...] = ()
    """Country codes of numbers text messages go to."""
    ticket_link: TicketLink = no_ticket_link
    """Gives the address of a client's ticket."""
    wake: Callable[[], None] = lambda: None
    """Has the delivery look at once; called after a commit that left something to send."""

    @property
    def colleague(self) -> StaffMember:
        """The member of staff who asks; raises LookupError in front of the login."""
        if self.member is None:
            raise LookupError("nobody is logged in")
        return self.member

    @property
    def office(self) -> Office:
        """The colleague's office; raises LookupError in front of the login."""
        if self.own_office is None:
            raise LookupError("nobody is logged in")
        return self.own_office

    def speaker(self, language: str = "de", *, formal: bool = True) -> Speaker:
        """Speak as clients are spoken to; raises LookupError where a visit has no catalogs."""
        if self.catalogs is None:
            raise LookupError("no catalogs")
        return Speaker(self.catalogs, language, formal)

    def argument(self, name: str) -> str:
        """Give a part of the address."""
        return str(self.request.path_params[name])

    def file(self, content: bytes, name: str, media_type: str, *, inline: bool = False) -> Response:
        """Give a file to keep, or to look at."""
        how = "inline" if inline else "attachment"
        return Response(
            content, media_type=media_type, headers={**HEADERS, "Content-Disposition": f'{how}; filename="{name}"'}
        )

    @property
    def local(self) -> bool:
        """True where the service runs without https: on a developer's machine, or in a test."""
        return not self.url.startswith("https://")

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(self.speech.zone).date()

    def of(self, member: StaffMember, office: Office) -> "Visit":
        """Make it the visit of a colleague."""
        return replace(self, member=member, own_office=office)

    def with_secret(self, secret: str) -> "Visit":
        """Make it a visit whose forms are made with this secret."""
        return replace(self, secret=secret)

    def with_form(self, form: Mapping[str, str]) -> "Visit":
        """Make it the visit that brought a form."""
        return replace(self, form=form)

    @property
    def base(self) -> str:
        """Where the desk lives: "/desk"."""
        return str(self.request.scope.get("root_path", ""))

    def page(self, name: str, *, status: int = 200, **values: Any) -> Response:  # noqa: ANN401 -- for the template
        """Draw a page."""
        content = PAGES.get_template(name).render(
            _=self.speech,
            speech=self.speech,
            base=self.base,
            token=self._token_field,
            member=self.member,
            advises=self.member is not None and self.member.role in self.roles["/news"],
            office=self.own_office,
            rail=self._rail(),
            home=home(self.member.role) if self.member else "/",
            **values,
        )
        return HTMLResponse(content, status_code=status, headers=HEADERS)

    def _rail(self) -> tuple[Stop, ...]:
        if self.member is None:
            return ()
        here = self.request.url.path.removeprefix(self.base)
        unchecked_entries = len(unchecked(self.own_office, self.today)) if self.own_office else 0
        return rail(
            self.speech, self.member.role, here, self.roles, staff_bot=self.staff_bot, unchecked=unchecked_entries
        )

    def _token_field(self) -> Markup:
        """Make the hidden field every form of a page carries."""
        return Markup('<input type="hidden" name="form_token" value="{}">').format(
            self.signing.token("desk form", self.secret)
        )

    @property
    def brought_own_form(self) -> bool:
        """True where the form came from a page drawn for this session."""
        return self.signing.proves("desk form", self.secret, self.form.get("form_token", ""))

    def go(self, path: str) -> Response:
        """Answer a form: the browser shows ``path`` of the desk next."""
        return RedirectResponse(self.base + path, status_code=303, headers=HEADERS)

    def not_found(self) -> Response:
        """Say that there is no such thing; another office's things do not exist either."""
        return self.page("message.html", status=404, **_message(self.speech, "not_found"))

    def refuse_form(self) -> Response:
        """Say that a form did not come from a page of this session."""
        return self.page("message.html", status=403, **_message(self.speech, "old_form"))

    def fault(self, status: int) -> Response:
        """Say what went wrong and lead on; for what is not known better, that it is the program's fault."""
        kind = FAULTS.get(status, "fault" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "unreadable")
        return self.page("message.html", status=status, **_message(self.speech, kind))


def home(role: str) -> str:
    """Give the page a colleague begins with: administrators see no appointments."""
    return "/staff" if role == "administrator" else "/"


def _message(say: Speech, kind: str) -> dict[str, str]:
    title, words = {
        "not_found": (say("Not found"), say("This does not exist, or it has been deleted because its time was over.")),
        "old_form": (say("Please try again"), say("This page was open for too long. Nothing was changed.")),
        "unreadable": (say("Please try again"), say("What was sent could not be read. Nothing was changed.")),
        "too_long": (
            say("This is too much at once"),
            say("What was sent is longer than the desk takes. Nothing was changed. Please shorten it."),
        ),
        "fault": (
            say("This did not work"),
            say("This is a fault of the program. It is in the log. Please look what was done before you try again."),
        ),
        "busy": (
            say("Please try again in a minute"),
            say("The database does not answer. Nothing was changed or lost."),
        ),
    }[kind]
    return {"title": title, "words": words}


def new_secret() -> str:
    """Make a secret of 256 bits."""
    return secrets.token_urlsafe(32)
