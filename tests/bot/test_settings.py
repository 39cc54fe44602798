from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.installation import CannotStart, read_settings
from bot.settings import SAMPLE_OFFICES, Settings, environment_name, mail_server, on_port, webhook_problem


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
        "pseudo_languages": False,
        "host": "127.0.0.1",
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
