"""A real mail server on loopback that takes letters, or refuses them as it is told; and the certificate it shows."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP as AS_SENT
from ipaddress import ip_address
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import SecretStr

from bot.settings import Encryption, MailServer

DROP, SILENT = "drop", "silent"
"""What may stand in place of an answer: the connection ends, or nothing comes."""
USER, PASSWORD = "termin@example.org", "p@ss:wörd/"


@dataclass(frozen=True)
class Delivered:
    """One letter as it came in."""

    came_from: str
    to: tuple[str, ...]
    content: bytes
    encrypted: bool
    user: str

    @property
    def letter(self) -> EmailMessage:
        parsed = BytesParser(policy=AS_SENT).parsebytes(self.content)
        assert isinstance(parsed, EmailMessage)
        return parsed


@dataclass
class PostOffice:
    """Answers with what stands in ``answers`` for a command, once each; takes everything else."""

    port: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    delivered: list[Delivered] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    """Commands that reached it, but the greetings."""
    connections: int = 0
    most_at_once: int = 0
    slowly: float = 0
    """Seconds before a letter is taken."""
    nobody: set[str] = field(default_factory=set)
    """Addresses that do not exist."""

    def server(self, encryption: Encryption = "none", *, user: str = "", password: str = "") -> MailServer:
        """Give the setting that leads here."""
        return MailServer("localhost", self.port, user, SecretStr(password), encryption)

    async def _answer(self, command: str, server: SMTP) -> str:
        self.seen.append(command)
        answer = self.answers.pop(command, "250 2.0.0 OK")
        if answer == DROP:
            assert server.transport is not None
            server.transport.close()
        if answer in {DROP, SILENT}:
            await asyncio.sleep(3600)
        return answer

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del session, options
        answer = await self._answer("MAIL", server)
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del session, options
        answer = "550 5.1.1 Nobody" if address in self.nobody else await self._answer("RCPT", server)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 -- aiosmtpd's
        self.connections += 1
        self.most_at_once = max(self.most_at_once, self.connections)
        await asyncio.sleep(self.slowly)
        self.connections -= 1
        lost = self.answers.get("DATA") == "taken, answer lost"
        if lost:
            self.answers["DATA"] = DROP
        if lost or self.answers.get("DATA", "250").startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.delivered.append(
                Delivered(
                    envelope.mail_from or "",
                    tuple(envelope.rcpt_tos),
                    envelope.content,
                    session.ssl is not None,
                    str(session.auth_data or ""),
                )
            )
        return await self._answer("DATA", server)

    async def handle_QUIT(self, *_: object) -> str:  # noqa: N802 -- as above
        if self.answers.pop("QUIT", "") == SILENT:
            await asyncio.sleep(3600)
        return "221 2.0.0 Bye"


class Authenticator:
    """Lets in whoever knows the password. ``handled`` must be False, else aiosmtpd never answers a refusal."""

    def __call__(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: object) -> AuthResult:
        del server, session, envelope, mechanism
        assert isinstance(login, LoginPassword)
        known = (login.login.decode(), login.password.decode()) == (USER, PASSWORD)
        return AuthResult(success=known, handled=False, auth_data=USER if known else None)


@asynccontextmanager
async def post_office(
    *, tls: ssl.SSLContext | None = None, login: bool = False, from_the_start: bool = False, utf8: bool = False
) -> AsyncIterator[PostOffice]:
    """Open a mail server on a free port; with ``tls`` it offers STARTTLS, or is encrypted from the start."""
    office, loop = PostOffice(), asyncio.get_running_loop()
    open_connections: list[SMTP] = []

    def protocol() -> SMTP:
        connection = SMTP(
            office,
            hostname="mail.example.org",
            ident="Double",
            loop=loop,
            enable_SMTPUTF8=utf8,
            tls_context=None if from_the_start else tls,
            auth_required=login,
            authenticator=Authenticator() if login else None,
        )
        open_connections.append(connection)
        return connection

    server = await loop.create_server(protocol, "localhost", 0, ssl=tls if from_the_start else None)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        for connection in open_connections:
            if connection.transport is not None:
                connection.transport.close()
        handlers = [each._handler_coroutine for each in open_connections if each._handler_coroutine is not None]
        for handler in handlers:
            handler.cancel()
        await asyncio.gather(*handlers, return_exceptions=True)


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a certificate for localhost: what the server shows, and what trusts it and nothing else."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return shown, ssl.create_default_context(cafile=str(folder / "certificate.pem"))
