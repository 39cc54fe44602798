"""Tries the mail server without sending anything: is it there, encrypted, does it know us, does it take our sender."""

import ssl
from contextlib import suppress
from typing import Literal, TypeAlias

import aiosmtplib

from bot.channels.mail import tokens
from bot.settings import MailServer

Step: TypeAlias = Literal["connect", "encrypt", "log in", "sender"]
"""How far a try came."""

PATIENCE = 10
"""Seconds a step may take: somebody waits at a terminal."""
PROBLEMS: dict[Step, str] = {
    "connect": "LOTSE_MAIL_SERVER: {host} does not answer at port {port} ({why}) - correct both, or let this machine"
    " reach them",
    "encrypt": "LOTSE_MAIL_SERVER: {host} offers no encryption that can be trusted ({why}) - use the name that stands"
    " in its certificate, or smtps:// and its port for that, often 465",
    "log in": "LOTSE_MAIL_SERVER: {host} does not let us in ({why}) - correct user and password, with %40 for @ and the"
    " like; leave both out where there is no login",
    "sender": "LOTSE_MAIL_SENDER: {host} takes no letters from {sender} ({why}) - have it allow every sender that"
    " begins with bounce+, as what cannot be delivered comes back there, to `lotse bounce`",
}
"""What is wrong where a try ended, and what to do."""


async def problem_of(server: MailServer, sender: str, *, tls: ssl.SSLContext | None = None) -> str:
    """Say what keeps letters of ``sender`` from going out by a server, and what to do; empty where nothing does.

    ``tls`` is what is trusted beside the system's certificates.
    """
    domain = sender.rpartition("@")[2]
    came_from = f"{tokens.BOUNCE}+check@{domain}"
    client = aiosmtplib.SMTP(
        hostname=server.host,
        port=server.port,
        local_hostname=domain,
        timeout=PATIENCE,
        use_tls=server.encryption == "from the start",
        start_tls=False,
        tls_context=tls,
    )
    step: Step = "connect"
    try:
        await client.connect()
        step = "encrypt"
        if server.encryption == "STARTTLS":
            await client.starttls()
        step = "log in"
        if server.user:
            await client.login(server.user, server.password.get_secret_value())
        step = "sender"
        await client.mail(came_from)
    except (aiosmtplib.SMTPException, OSError) as cause:
        untrusted = isinstance(cause.__cause__ or cause, ssl.SSLCertVerificationError)
        failed: Step = "encrypt" if untrusted else step
        return PROBLEMS[failed].format(host=server.host, port=server.port, sender=came_from, why=_why(cause))
    finally:
        with suppress(aiosmtplib.SMTPException, OSError):
            await client.quit()
        client.close()
    return ""


def _why(cause: Exception) -> str:
    """Name a fault by the server's code, else by its kind; the server's words may quote what was sent."""
    if isinstance(cause, aiosmtplib.SMTPResponseException):
        return f"code {cause.code}"
    if type(cause) is aiosmtplib.SMTPException:  # of a server that lacks what is asked for, in the library's words
        return cause.message.rstrip(".")
    return type(cause.__cause__ or cause).__name__
