"""Who is who without an account: a random session id in a cookie, and a token that proves a form came from it."""

import re
import secrets
from dataclasses import dataclass

from bot.http.signing import Signing

LONGEST_SECONDS = 24 * 3600
"""A session lives as long as the browser is open, and never longer than this: phones are shared (TDDDG § 25)."""

_WELL_FORMED = re.compile(r"[0-9a-f]{8}-[A-Za-z0-9_-]{32}")


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
        name = self.cookie + "="
        for pair in cookies.split(";"):
            pair = pair.strip()  # noqa: PLW2901 -- the same pair, tidied
            if pair.startswith(name):
                session = pair[len(name) :]
                if _WELL_FORMED.fullmatch(session) and 0 <= now - int(session[:8], 16) < LONGEST_SECONDS:
                    return session
        return ""

    def token(self, session: str) -> str:
        """Give the token that forms of this session carry: nobody else's page can know it."""
        return self.signing.token("chat form", session)

    def proves(self, token: str, session: str) -> bool:
        """Tell whether a form's token belongs to the session."""
        return self.signing.proves("chat form", session, token)

    def set_cookie(self, session: str) -> str:
        """Give the Set-Cookie header that starts a session."""
        return f"{self.cookie}={session}; {self._attributes}"

    def clear_cookie(self) -> str:
        """Give the Set-Cookie header that ends a session on this device."""
        return f"{self.cookie}=; Max-Age=0; {self._attributes}"

    @property
    def _attributes(self) -> str:
        return "Path=/; HttpOnly; SameSite=Strict" + ("; Secure" if self.secure else "")
