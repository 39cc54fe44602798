"""What an operator can set: environment variables that begin with LOTSE_; every one has a working default."""

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeAlias, get_args
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from dialogs.channels import Way

SAMPLE_OFFICES = Path(__file__).parent / "offices"
"""The two sample offices that come with the program."""
SAMPLE_OFFICE = "jmd-trier"
"""The one of them that greets."""

TELEGRAM_API = "https://api.telegram.org"
"""Telegram's own Bot API server."""


PUSH_SERVICES = ("push.apple.com", "fcm.googleapis.com", "push.services.mozilla.com", "notify.windows.com")
"""Where Safari, Chromium, Firefox and Edge have their push services."""


SMS_COMPANIES = {"seven": "seven.io", "sipgate": "sipgate", "twilio": "Twilio"}
"""Who sends text messages by which gateway; an Android telephone in the office is nobody else's."""


PREFIX = "LOTSE_"
ENVIRONMENT_FILE = ".env"
"""File of the folder a command is started in that may hold settings too; .env.example shows it."""


class Settings(BaseSettings):
    """The settings of one installation, read from the environment and, where that has none, from ENVIRONMENT_FILE.

    What is set to nothing is not set. Raises pydantic.ValidationError.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENVIRONMENT_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
    )

    data: Path = Field(Path("data"), description="Folder of the SQLite file and the key file; made when missing.")
    database_url: str = Field(
        "",
        description="sqlite:///path or postgresql://user:password@host/name. Without it: lotse.db in LOTSE_DATA.",
    )
    key_file: Path = Field(
        Path(),
        description="File of the encryption key, made when missing (mode 0600). Without it: lotse.key in LOTSE_DATA.",
    )
    keys: Annotated[tuple[SecretStr, ...], NoDecode] = Field(
        (),
        description="Encryption keys instead of the key file, comma-separated: the newest first, then older ones.",
    )
    offices: Path = Field(
        SAMPLE_OFFICES, description="Folder of the office files (*.toml). Without it: the sample offices."
    )
    office: str = Field(
        "", description="Id of the office that greets people who came by no office's link. Without it: the first."
    )
    public_url: str = Field(
        "", description="Address people reach the service at, https://... Without it: http://localhost and the port."
    )
    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Languages offered, comma-separated codes such as de,en,ar. Without it: every complete one."
    )
    unreviewed_languages: bool = Field(
        True,
        description="False: offer no language with sentences that nobody who speaks it has checked.",
    )
    translation_grace_days: int = Field(
        14,
        ge=0,
        le=365,
        description="Days after a new sentence came to be for which a language that lacks it is still offered, with"
        " that sentence in a related language or English. Consent, papers, numbers and the like never are.",
    )
    recordings: Path = Field(
        Path(),
        description="Folder of recorded sentences, played instead of a device's voice: <language>/<name>.opus, with the"
        " names that `lotse strings recordings` gives. Without it there are none.",
    )
    pseudo_languages: bool = Field(
        False, description="True: also offer two invented languages, long and right-to-left, to look at layouts."
    )
    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for every network.")
    hosting_company: str = Field(
        "", description="Company on whose server this runs: the privacy notice names it. Without it: the office's own."
    )
    port: int = Field(8080, ge=1, le=65535, description="Port to listen on; a taken one leads to the next free one.")
    telegram_token: SecretStr = Field(
        SecretStr(""), description="Token of the public Telegram bot, from @BotFather. Without it that bot is off."
    )
    telegram_mode: Literal["full", "door"] = Field(
        "full",
        description="full: the whole conversation in Telegram. door: nothing personal, only a way to the web chat.",
    )
    telegram_webhook: bool = Field(
        False,
        description="True: Telegram calls LOTSE_PUBLIC_URL (https). Without it updates are fetched (long polling).",
    )
    telegram_api: str = Field(
        TELEGRAM_API, description="Base address of the Bot API: Telegram's, or a server of your own."
    )
    staff_token: SecretStr = Field(
        SecretStr(""), description="Token of the staff's Telegram bot, from @BotFather. Without it that bot is off."
    )
    push: bool = Field(True, description="False: offer no reminders by the browser (web push).")
    push_services: Annotated[tuple[str, ...], NoDecode] = Field(
        PUSH_SERVICES,
        description="Hosts of browsers' push services, comma-separated; what ends with one of them may be sent to.",
    )
    mail_server: SecretStr = Field(
        SecretStr(""),
        description="Mail server letters go out by: smtp://user:password@host:587. Without it there is no e-mail.",
    )
    mail_sender: str = Field("", validate_default=True, description="Address e-mails come from: termin@example.org.")
    sms: Literal["", "seven", "sipgate", "android", "twilio"] = Field(
        "", description="Gateway text messages go out by. Without it there are none."
    )
    sms_key: SecretStr = Field(SecretStr(""), description="The gateway's key; user:password where it asks for both.")
    sms_url: str = Field("", description="Base address of the gateway. Without it: the company's own.")
    sms_sender: str = Field("", description="Who a text message comes from: a number, or up to 11 neutral letters.")
    sms_per_day: int = Field(
        200, ge=1, description="Codes and answers by text message a day and office; the coordinator hears of more."
    )
    sms_countries: Annotated[tuple[str, ...], NoDecode] = Field(
        ("49",), description="Country codes of numbers text messages go to, comma-separated: 49,43."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is logged to stderr: debug, info, warning or error."
    )

    @field_validator("languages", "keys", "push_services", "sms_countries", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:  # noqa: ANN401 -- whatever the environment or a caller gave
        return tuple(key.strip() for key in value.split(",") if key.strip()) if isinstance(value, str) else value

    @field_validator("recordings")
    @classmethod
    def _is_folder(cls, value: Path) -> Path:
        if value != Path() and not value.is_dir():
            raise ValueError("is no folder - make it, or leave the setting out")
        return value

    @field_validator("telegram_token", "staff_token")
    @classmethod
    def _is_token(cls, value: SecretStr) -> SecretStr:
        token = value.get_secret_value()
        if token and not re.fullmatch(r"\d+:[\w-]+", token):
            raise ValueError("is no bot token: digits, a colon, letters and digits, as @BotFather gives it")
        return value

    @field_validator("staff_token")
    @classmethod
    def _is_another(cls, value: SecretStr, others: ValidationInfo) -> SecretStr:
        public: SecretStr = others.data.get("telegram_token", SecretStr(""))
        if value.get_secret_value() and value == public:
            raise ValueError("is the public bot's token: the staff need a bot of their own")
        return value

    @field_validator("mail_server")
    @classmethod
    def _is_mail_server(cls, value: SecretStr) -> SecretStr:
        if url := value.get_secret_value():
            mail_server(url)
        return value

    @field_validator("mail_sender")
    @classmethod
    def _is_sender(cls, value: str, others: ValidationInfo) -> str:
        server: SecretStr | None = others.data.get("mail_server")  # None where it is refused itself
        if server is not None and bool(server.get_secret_value()) != bool(value):
            raise ValueError("goes with LOTSE_MAIL_SERVER: set both, or neither")
        if value and not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", value, re.ASCII):
            raise ValueError("is no address that every server takes - write it like termin@example.org, in ASCII")
        return value

    @field_validator("public_url", "telegram_api", "sms_url")
    @classmethod
    def _no_last_slash(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with https:// (or http:// on a machine of your own)")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _names_a_file(cls, value: str) -> str:
        scheme, _, path = value.partition("://")
        file = unquote(path.partition("?")[0])
        if scheme.partition("+")[0].lower() == "sqlite" and (
            not file.startswith("/") or Path(file[1:]) in {Path(), Path(":memory:")}
        ):
            raise ValueError("names no file - use sqlite:///path/of/file.db")
        return value

    @model_validator(mode="after")
    def _fill(self) -> Self:
        # The model is frozen for everybody else; what hangs on other settings is filled in here, once.
        if not self.database_url:
            object.__setattr__(self, "database_url", f"sqlite:///{self.data / 'lotse.db'}")
        if self.key_file == Path():
            object.__setattr__(self, "key_file", self.data / "lotse.key")
        if not self.office and self.offices == SAMPLE_OFFICES:
            object.__setattr__(self, "office", SAMPLE_OFFICE)
        if not self.public_url:
            object.__setattr__(self, "public_url", f"http://localhost:{self.port}")
        return self


def push_problem(settings: Settings) -> str:
    """Say what keeps browsers from showing messages of this service; empty where nothing does.

    They do so for pages of a secure context: https, or this very machine (W3C Push API, Secure Contexts).
    """
    host = urlsplit(settings.public_url).hostname or ""
    if settings.public_url.startswith("https://") or host == "localhost" or host.startswith("127."):
        return ""
    return "LOTSE_PUSH: browsers show messages of https pages only - set LOTSE_PUBLIC_URL=https://, or LOTSE_PUSH=false"


def ways_on(settings: Settings) -> frozenset[Way]:
    """Give the ways to a person that can work with these settings: nothing else is offered to anybody."""
    on: dict[Way, bool] = {
        "web_push": settings.push and not push_problem(settings),
        "telegram_door": bool(settings.telegram_token.get_secret_value()),
        "sms": bool(settings.sms),
        "email": bool(settings.mail_server.get_secret_value() and settings.mail_sender),
    }
    return frozenset(way for way, is_on in on.items() if is_on)


Encryption: TypeAlias = Literal["from the start", "STARTTLS", "none"]
"""When a connection to a mail server is encrypted."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes our e-mails, as LOTSE_MAIL_SERVER names it."""

    host: str
    port: int
    user: str
    """Empty where nobody has to log in."""
    password: SecretStr
    encryption: Encryption
    """None on this machine alone: nothing said to it passes a network."""


SUBMISSIONS, SUBMISSION, RELAY = 465, 587, 25
"""Ports: encrypted from the start, with STARTTLS (RFC 8314, 3.3), and that of a mail server on this machine."""


def mail_server(url: str) -> MailServer:
    """Read ``smtp://user:password@host:587``, or ``smtps://`` for a server that is encrypted from the start.

    Raises ValueError, which quotes nothing of what was written: it may be a part of the password.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as problem:
        raise ValueError(
            "cannot be read - write smtp://user:password@host:587, with %40 for @, %3A for : and %2F for / in user and"
            " password"
        ) from problem
    if parts.scheme not in {"smtp", "smtps"} or not host or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("is no mail server - write smtp://user:password@host:587, or smtps:// for port 465")
    if bool(parts.username) != bool(parts.password):
        raise ValueError("needs both user and password, or neither - write smtp://user:password@host:587")
    here = _is_here(host)
    return MailServer(
        host=host,
        port=port or (SUBMISSIONS if parts.scheme == "smtps" else RELAY if here else SUBMISSION),
        user=unquote(parts.username or ""),
        password=SecretStr(unquote(parts.password or "")),
        encryption="from the start" if parts.scheme == "smtps" else "none" if here else "STARTTLS",
    )


def _is_here(host: str) -> bool:
    """Tell whether a host is this machine: nothing said to it passes a network."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def staff_channels_on(settings: Settings) -> frozenset[str]:
    """Give the channels by which the staff, and who is on call for an office, can be told with these settings."""
    on = {
        "telegram_staff": bool(settings.staff_token.get_secret_value()),
        "staff_email": bool(settings.mail_server.get_secret_value() and settings.mail_sender),
        "staff_push": settings.push,
        "sms": bool(settings.sms),
    }
    return frozenset(channel for channel, is_on in on.items() if is_on)


def webhook_problem(settings: Settings) -> str:
    """Say what keeps Telegram from calling this service; empty where nothing does, or where it is not to."""
    own_server = settings.telegram_api != TELEGRAM_API  # it may call any address
    if not settings.telegram_webhook or own_server or settings.public_url.startswith("https://"):
        return ""
    return "LOTSE_TELEGRAM_WEBHOOK: Telegram calls https addresses only - set LOTSE_PUBLIC_URL=https://..."


def on_port(settings: Settings, port: int) -> Settings:
    """Give the settings for a service that got another port than it wanted: the default address names it."""
    return at_address(settings.model_copy(update={"port": port}), f"http://localhost:{port}")


def at_address(settings: Settings, address: str) -> Settings:
    """Give the settings with the address the service is reached at, where it is known and none is set."""
    if not address or "public_url" in settings.model_fields_set:
        return settings
    return settings.model_copy(update={"public_url": address})


def sqlite_file(settings: Settings) -> Path | None:
    """Give the file of the database; None where it is no SQLite."""
    scheme, _, path = settings.database_url.partition("://")
    return (
        Path(unquote(path.partition("?")[0].removeprefix("/")))
        if scheme.partition("+")[0].lower() == "sqlite"
        else None
    )


def lock_file(settings: Settings) -> Path:
    """Give the file that a running service locks: beside the SQLite file, for there one service at most may run."""
    file = sqlite_file(settings)
    if file is None:
        return settings.data / "lotse.running"
    real = file.resolve() if file.is_symlink() else file
    return real.with_name(f"{real.name}.running")


def environment_name(field: str) -> str:
    """Name the environment variable of a setting: ``port`` is ``LOTSE_PORT``."""
    return f"{PREFIX}{field}".upper()


def unknown_settings() -> list[str]:
    """Name each variable that looks like a setting and is none, with what may have been meant; in no order of harm."""
    known = {environment_name(field) for field in Settings.model_fields}
    written = {**os.environ, **dotenv_values(ENVIRONMENT_FILE, encoding="utf-8")}
    named = sorted({name.upper() for name in written} - known)
    return [f"{name}: there is no such setting - {_meant(name, known)}" for name in named if name.startswith(PREFIX)]


def _meant(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.8)
    return f"did you mean {near[0]}?" if near else "remove it; .env.example has all there are"


def mistakes_in(errors: ValidationError) -> list[str]:
    """Say which settings cannot be used and why, in words; what was written is not quoted: it may be a secret."""
    return [
        f"{environment_name(str(error['loc'][0]))}: {_in_words(error)}, or remove it for the default"
        for error in errors.errors(include_input=False, include_url=False)
    ]


def _in_words(error: ErrorDetails) -> str:
    """Say what is wrong with a value, and the remedy: our own words, or what the type of the setting asks for."""
    if error["type"] == "value_error":
        said = str(error["ctx"]["error"])
        return said if " - " in said else f"{said} - correct it"
    field = Settings.model_fields[str(error["loc"][0])]
    kind: object = field.annotation
    if kind is bool:
        return "is neither true nor false - write one of them"
    if kind is int:
        lowest = next(limit.ge for limit in field.metadata if hasattr(limit, "ge"))
        highest = next((limit.le for limit in field.metadata if hasattr(limit, "le")), None)
        between = f"of {lowest} or more" if highest is None else f"from {lowest} to {highest}"
        return f"is no whole number {between} - write one"
    *others, last = filter(None, get_args(kind))
    return f"is none of its values - write {', '.join(others)} or {last}"
