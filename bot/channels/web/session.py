"""Who is who without an account: a random session id in a cookie, and a token that proves a form came from it.

The cookie ends with the browser. Where the person has asked for it ("Only I use this phone"), it lasts until the day
after their appointment: what somebody expressly asks for may be kept on their device without a further consent (TDDDG
§ 25 Abs. 2 Nr. 2). Only then does the page's script keep there what it cannot send yet, until it is sent. How long the
cookie lasts is signed, so that nobody lengthens their own.
"""

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from bot.http.signing import Signing

LONGEST_SECONDS = 24 * 3600
"""A session lives as long as the browser is open, and never longer than this: phones are shared (TDDDG § 25)."""

_WELL_FORMED = re.compile(r"([0-9a-f]{8})-[A-Za-z0-9_-]{32}")
_KEPT = re.compile(r"([0-9a-f]{8})\.([A-Za-z0-9_-]{20,80})")
"""Until when, and the proof that we said so."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """Makes and reads session ids, and the tokens of their forms; ``secure`` is True where people come by https."""

    signing: Signing
    secure: bool

    @property
    def cookie(self) -> str:
        """The cookie's name; ``__Host-`` binds it to this host and to https (RFC 6265bis 4.1.3.2)."""
        return "__Host-session" if self.secure else "session"

    def new(self, now: float) -> str:
        """Make a session id of 192 random bits; it carries its own birth, ``now`` in Unix seconds."""
        return f"{int(now):08x}-{secrets.token_urlsafe(24)}"

    def read(self, cookies: str, now: float) -> str:
        """Find the session id in a Cookie header; "" where there is none or it has lived too long."""
        for session, until in self._found(cookies, now):
            if now < (until or int(session[:8], 16) + LONGEST_SECONDS):
                return session
        return ""

    def kept_until(self, cookies: str, now: float) -> int:
        """Say until when, in Unix seconds, the session is kept that :meth:`read` finds; 0 where only for the day."""
        session = self.read(cookies, now)
        return next((until for found, until in self._found(cookies, now) if found == session), 0)

    def _found(self, cookies: str, now: float) -> Iterator[tuple[str, int]]:
        """Give the well-formed sessions of a Cookie header, each with until when it is kept, 0 for the day."""
        name = self.cookie + "="
        for pair in cookies.split(";"):
            value = pair.strip()
            if value.startswith(name):
                session, _, kept = value[len(name) :].partition(".")
                written = _WELL_FORMED.fullmatch(session)
                if written and now >= int(written[1], 16):
                    yield session, self._until(session, kept)

    def _until(self, session: str, kept: str) -> int:
        """Read until when a session is kept; 0 where nobody, or not we, said so."""
        found = _KEPT.fullmatch(kept)
        if found is None or not self.signing.proves("chat kept", f"{session}.{found[1]}", found[2]):
            return 0
        return int(found[1], 16)

    def token(self, session: str) -> str:
        """Give a token for the forms of one page of this session: nobody else's page can know it.

        It is another one on every page: pages are compressed, and what is the same on each could be guessed letter by
        letter from how long they become (BREACH).
        """
        once = secrets.token_urlsafe(9)
        return f"{once}.{self.signing.token('chat form', f'{session}.{once}')}"

    def proves(self, token: str, session: str) -> bool:
        """Tell whether a form's token belongs to the session; one without a dot is of a page from before an update."""
        once, dot, proof = token.partition(".")
        if not session or not dot:
            return self.signing.proves("chat form", session, token)
        return self.signing.proves("chat form", f"{session}.{once}", proof)

    def came(self, cookies: str) -> bool:
        """Tell whether a Cookie header holds a session at all, however old: without one the browser has kept none."""
        return any(pair.strip().startswith(self.cookie + "=") for pair in cookies.split(";"))

    def set_cookie(self, session: str, until: int = 0, now: float = 0) -> str:
        """Give the Set-Cookie header that starts a session, or says how long it is kept: until Unix seconds ``until``.

        Without ``until`` it ends with the browser.
        """
        if until <= now:
            return f"{self.cookie}={session}; {self._attributes}"
        kept = f"{session}.{until:08x}"
        proof = self.signing.token("chat kept", kept)
        return f"{self.cookie}={kept}.{proof}; Max-Age={int(until - now)}; {self._attributes}"

    def clear_cookie(self) -> str:
        """Give the Set-Cookie header that ends a session on this device."""
        return f"{self.cookie}=; Max-Age=0; {self._attributes}"

    @property
    def _attributes(self) -> str:
        return "Path=/; HttpOnly; SameSite=Strict" + ("; Secure" if self.secure else "")
