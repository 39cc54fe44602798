import re
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.configuration import CannotStart, read_settings
from bot.settings import (
    SAMPLE_OFFICES,
    Settings,
    at_address,
    environment_name,
    lock_file,
    mail_server,
    mistakes_in,
    on_port,
    sqlite_file,
    unknown_settings,
    webhook_problem,
)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields:
        monkeypatch.delenv(environment_name(field), raising=False)


def test_nothing_needs_to_be_set() -> None:
    assert Settings().model_dump() == {
        "data": Path("data"),
        "database_url": "sqlite:///data/lotse.db",
        "key_file": Path("data/lotse.key"),
        "keys": (),
        "offices": SAMPLE_OFFICES,
        "office": "jmd-trier",
        "public_url": "http://localhost:8080",
        "languages": (),
        "unreviewed_languages": True,
        "translation_grace_days": 14,
        "recordings": Path(),
        "pseudo_languages": False,
        "host": "127.0.0.1",
        "hosting_company": "",
        "port": 8080,
        "telegram_token": SecretStr(""),
        "telegram_mode": "full",
        "telegram_webhook": False,
        "telegram_api": "https://api.telegram.org",
        "staff_token": SecretStr(""),
        "push": True,
        "push_services": (
            "push.apple.com",
            "fcm.googleapis.com",
            "push.services.mozilla.com",
            "notify.windows.com",
        ),
        "mail_server": SecretStr(""),
        "mail_sender": "",
        "sms": "",
        "sms_key": SecretStr(""),
        "sms_url": "",
        "sms_sender": "",
        "sms_per_day": 200,
        "sms_countries": ("49",),
        "log_level": "info",
    }


def test_the_data_folder_takes_database_and_key_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_DATA", "/srv/lotse")
    settings = Settings()
    assert (settings.database_url, settings.key_file) == ("sqlite:////srv/lotse/lotse.db", Path("/srv/lotse/lotse.key"))


def test_what_is_set_itself_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_DATA", "/srv/lotse")
    monkeypatch.setenv("LOTSE_DATABASE_URL", "postgresql://db/lotse")
    monkeypatch.setenv("LOTSE_KEY_FILE", "/run/secrets/key")
    settings = Settings()
    assert (settings.database_url, settings.key_file) == ("postgresql://db/lotse", Path("/run/secrets/key"))


def test_keys_are_a_list_that_prints_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_KEYS", "new-secret, old-secret,")
    settings = Settings()
    assert [key.get_secret_value() for key in settings.keys] == ["new-secret", "old-secret"]
    assert "secret" not in repr(settings).replace("SecretStr", "")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOTSE_PORT", "0"),
        ("LOTSE_PORT", "65536"),
        ("LOTSE_PORT", "http"),
        ("LOTSE_LOG_LEVEL", "loud"),
        ("LOTSE_TRANSLATION_GRACE_DAYS", "-1"),
        ("LOTSE_TRANSLATION_GRACE_DAYS", "366"),
        ("LOTSE_PUBLIC_URL", "lotse.example.org"),
        ("LOTSE_TELEGRAM_TOKEN", "not a token"),
        ("LOTSE_TELEGRAM_MODE", "half"),
        ("LOTSE_TELEGRAM_WEBHOOK", "perhaps"),
        ("LOTSE_TELEGRAM_API", "api.telegram.org"),
        ("LOTSE_MAIL_SERVER", "mail.example.org"),
        ("LOTSE_MAIL_SERVER", "https://mail.example.org"),
        ("LOTSE_MAIL_SERVER", "smtp://"),
        ("LOTSE_MAIL_SERVER", "smtp://mail.example.org:587/path"),
        ("LOTSE_MAIL_SERVER", "smtp://mail.example.org:port"),
        ("LOTSE_MAIL_SERVER", "smtp://mail.example.org:70000"),
        ("LOTSE_MAIL_SERVER", "smtp://user@mail.example.org"),
        ("LOTSE_MAIL_SERVER", "smtp://user:pass/word@mail.example.org"),
        ("LOTSE_MAIL_SERVER", "smtp://user:pass#word@mail.example.org"),
        ("LOTSE_MAIL_SENDER", "termin@example.org"),
    ],
)
def test_a_value_that_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=name.removeprefix("LOTSE_").lower()):
        Settings()


@pytest.mark.parametrize(
    ("webhook", "url", "api", "fits"),
    [
        (False, "http://localhost:8080", "https://api.telegram.org", True),
        (True, "http://localhost:8080", "https://api.telegram.org", False),
        (True, "https://lotse.example.org", "https://api.telegram.org", True),
        (True, "http://localhost:8080", "http://127.0.0.1:8081", True),
    ],
)
def test_telegram_itself_calls_https_addresses_only(webhook: bool, url: str, api: str, fits: bool) -> None:
    settings = Settings(telegram_webhook=webhook, public_url=url, telegram_api=api)
    assert (webhook_problem(settings) == "") is fits


def test_the_public_address_has_no_slash_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_PUBLIC_URL", "https://lotse.example.org/")
    assert Settings().public_url == "https://lotse.example.org"


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_another_port_than_wanted_changes_the_address_unless_that_was_set(monkeypatch: pytest.MonkeyPatch) -> None:
    moved = on_port(Settings(), 8081)
    assert (moved.port, moved.public_url) == (8081, "http://localhost:8081")
    monkeypatch.setenv("LOTSE_PUBLIC_URL", "https://lotse.example.org")
    assert on_port(Settings(), 8081).public_url == "https://lotse.example.org"


HERE, ENCRYPTED = "none", "STARTTLS"


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("smtp://mail.example.org", ("mail.example.org", 587, "", "", ENCRYPTED)),
        ("smtp://mail.example.org:25", ("mail.example.org", 25, "", "", ENCRYPTED)),
        ("smtps://mail.example.org/", ("mail.example.org", 465, "", "", "from the start")),
        (
            "smtps://a%40b.org:p%3A%2F%40%C3%A4@mail.example.org:1465",
            ("mail.example.org", 1465, "a@b.org", "p:/@ä", "from the start"),
        ),
        (
            "smtp://termin@example.org:secret@mail.example.org",
            ("mail.example.org", 587, "termin@example.org", "secret", ENCRYPTED),
        ),
        ("smtp://localhost", ("localhost", 25, "", "", HERE)),
        ("smtp://127.0.0.1:1025", ("127.0.0.1", 1025, "", "", HERE)),
        ("smtp://127.8.9.1", ("127.8.9.1", 25, "", "", HERE)),
        ("smtp://[::1]:1025", ("::1", 1025, "", "", HERE)),
        ("smtp://10.0.0.1", ("10.0.0.1", 587, "", "", ENCRYPTED)),
        ("smtp://localhost.example.org", ("localhost.example.org", 587, "", "", ENCRYPTED)),
        ("smtp://mail", ("mail", 587, "", "", ENCRYPTED)),
    ],
)
def test_a_mail_server_is_read_and_only_this_machine_is_spoken_to_in_the_clear(
    url: str, read: tuple[str, int, str, str, str]
) -> None:
    server = mail_server(url)
    assert (server.host, server.port, server.user, server.password.get_secret_value(), server.encryption) == read
    assert not read[3] or read[3] not in repr(server)


@pytest.mark.parametrize("password", ["se/cret", "se#cret", "se?cret", "[secret"])
def test_what_is_wrong_with_a_mail_server_quotes_no_password(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    monkeypatch.setenv("LOTSE_MAIL_SERVER", f"smtp://user:{password}@mail.example.org:587")
    monkeypatch.setenv("LOTSE_MAIL_SENDER", "termin@example.org")
    with pytest.raises(CannotStart) as refused:
        read_settings()
    (finding,) = refused.value.findings
    assert finding.startswith("LOTSE_MAIL_SERVER: ")
    assert " - write smtp://user:password@host:587" in finding
    assert "cret" not in finding


@pytest.mark.parametrize(
    ("server", "sender", "fits"),
    [
        ("smtp://mail.example.org", "termin@example.org", True),
        ("smtp://mail.example.org", "Termin.Jmd+x@mail.example.org", True),
        ("smtp://mail.example.org", "", False),
        ("", "termin@example.org", False),
        ("smtp://mail.example.org", "termin", False),
        ("smtp://mail.example.org", "termin@example", False),
        ("smtp://mail.example.org", "größe@example.org", False),
        ("smtp://mail.example.org", "termin@größe.example.org", False),
        ("smtp://mail.example.org", "Termin <termin@example.org>", False),
        ("smtp://mail.example.org", "termin@example.org\n", False),
    ],
)
def test_a_mail_server_needs_a_sender_every_server_takes(
    monkeypatch: pytest.MonkeyPatch, server: str, sender: str, fits: bool
) -> None:
    monkeypatch.setenv("LOTSE_MAIL_SERVER", server)
    monkeypatch.setenv("LOTSE_MAIL_SENDER", sender)
    if fits:
        assert read_settings().mail_sender == sender
        return
    with pytest.raises(CannotStart) as refused:
        read_settings()
    (finding,) = refused.value.findings
    assert finding.startswith("LOTSE_MAIL_SENDER: ")


def test_the_address_of_a_running_service_is_taken_where_none_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert at_address(Settings(), "http://localhost:8081").public_url == "http://localhost:8081"
    assert at_address(Settings(), "").public_url == "http://localhost:8080"
    monkeypatch.setenv("LOTSE_PUBLIC_URL", "https://lotse.example.org")
    assert at_address(Settings(), "http://localhost:8081").public_url == "https://lotse.example.org"


@pytest.mark.parametrize(
    ("url", "file", "lock"),
    [
        ("", Path("data/lotse.db"), Path("data/lotse.db.running")),
        ("sqlite:////srv/my%20data/a.db?x=1", Path("/srv/my data/a.db"), Path("/srv/my data/a.db.running")),
        ("SQLite:////srv/a.db", Path("/srv/a.db"), Path("/srv/a.db.running")),
        ("postgresql://db/lotse", None, Path("data/lotse.running")),
    ],
)
def test_a_running_service_locks_a_file_beside_its_data(url: str, file: Path | None, lock: Path) -> None:
    settings = Settings(database_url=url)
    assert (sqlite_file(settings), lock_file(settings)) == (file, lock)


def test_a_running_service_locks_a_file_beside_what_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "lotse.db").symlink_to(tmp_path / "elsewhere" / "real.db")
    assert lock_file(Settings(data=tmp_path)) == tmp_path / "elsewhere" / "real.db.running"


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///./%3Amemory%3A", "sqlite://a"]
)
def test_a_database_without_a_file_is_refused(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("LOTSE_DATABASE_URL", url)
    with pytest.raises(ValidationError) as wrong:
        Settings()
    assert mistakes_in(wrong.value) == [
        "LOTSE_DATABASE_URL: names no file - use sqlite:///path/of/file.db, or remove it for the default"
    ]


def test_a_file_in_the_folder_sets_what_the_environment_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(Settings.model_config, "env_file", ".env")
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("LOTSE_PORT=8081\nLOTSE_HOST=::1\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("LOTSE_PORT", "8082")
    monkeypatch.setenv("LOTSE_OFFICES", "")
    settings = Settings()
    assert (settings.port, settings.host, settings.offices) == (8082, "::1", SAMPLE_OFFICES)
    (tmp_path / ".env").write_bytes(b"LOTSE_HOST=\xe4")
    with pytest.raises(CannotStart, match=r"^\.env: cannot be read .* - correct or remove it$"):
        read_settings()


def test_a_misspelt_setting_is_named_with_what_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert unknown_settings() == []
    monkeypatch.setenv("LOTSE_PORT", "8081")
    monkeypatch.setenv("lotse_host", "::")
    monkeypatch.setenv("LOTSE_PRT", "8081")
    monkeypatch.setenv("LOTSE_COLOUR", "blue")
    (tmp_path / ".env").write_text("LOTSE_MAIL_SERVR=x\nOTHER=1\n", encoding="utf-8")
    assert unknown_settings() == [
        "LOTSE_COLOUR: there is no such setting - remove it; .env.example has all there are",
        "LOTSE_MAIL_SERVR: there is no such setting - did you mean LOTSE_MAIL_SERVER?",
        "LOTSE_PRT: there is no such setting - did you mean LOTSE_PORT?",
    ]


PORTS = "is no whole number from 1 to 65535 - write one"
SENTENCES = {
    "port": {"0": PORTS, "65536": PORTS, "http": PORTS, "80.5": PORTS},
    "sms_per_day": {"0": "is no whole number of 1 or more - write one"},
    "translation_grace_days": {"-1": "is no whole number from 0 to 365 - write one"},
    "push": {"perhaps": "is neither true nor false - write one of them"},
    "sms": {"pigeon": "is none of its values - write seven, sipgate, android or twilio"},
    "log_level": {"loud": "is none of its values - write debug, info, warning or error"},
    "public_url": {"a": "must begin with https:// (or http:// on a machine of your own) - correct it"},
}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [(field, value, sentence) for field, said in SENTENCES.items() for value, sentence in said.items()],
)
def test_what_is_wrong_with_a_setting_is_said_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, field: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(environment_name(field), value)
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert refused.value.findings == [f"{environment_name(field)}: {sentence}, or remove it for the default"]


@pytest.mark.parametrize("field", Settings.model_fields)
def test_whatever_is_written_the_words_are_ours(monkeypatch: pytest.MonkeyPatch, field: str) -> None:
    monkeypatch.setenv(environment_name(field), "?!")
    try:
        read_settings()
    except CannotStart as refused:
        (finding,) = refused.findings
        assert finding.startswith(f"{environment_name(field)}: ")
        assert " - " in finding
        assert "Input" not in finding
        assert "?!" not in finding


EXAMPLE = Path(__file__).parents[2] / ".env.example"
HEAD = """\
# The settings of Lotse, each with its default. Copy this file to .env in the folder Lotse is started in, and take the
# "#" away before what you change: what the environment sets comes before it. An empty value is the default, too.
"""


def example() -> str:
    """Write every setting down with what it is for and its default."""
    lines = [HEAD]
    for name, field in Settings.model_fields.items():
        value = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        if value in {SAMPLE_OFFICES, Path()}:
            value = ""
        shown = ",".join(value) if isinstance(value, tuple) else str(value).lower() if value in {True, False} else value
        lines.append(f"# {field.description}\n#{environment_name(name)}={shown}\n")
    return "\n".join(lines)


def test_the_example_has_every_setting_with_its_default(request: pytest.FixtureRequest) -> None:
    """Rewrite it with ``pytest tests/bot/test_settings.py --rewrite``."""
    if request.config.getoption("--rewrite"):
        EXAMPLE.write_text(example(), encoding="utf-8")
    assert EXAMPLE.read_text(encoding="utf-8") == example()


def test_the_example_without_its_marks_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(Settings.model_config, "env_file", ".env")
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(re.sub(r"(?m)^#(?=LOTSE_)", "", example()), encoding="utf-8")
    assert unknown_settings() == []
    with_file = Settings().model_dump()
    (tmp_path / ".env").unlink()
    assert with_file == Settings().model_dump()
