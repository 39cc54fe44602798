from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.settings import SAMPLE_OFFICES, Settings, environment_name, on_port, webhook_problem


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
