"""The whole service as a process: started, asked, stopped."""

import contextlib
import json
import re
import signal
import socket
import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from pydantic import SecretStr

from bot import app, service_lock
from bot.app import EVERYTHING, Part, channels_of, claim_data, greeting, mail_channels, messengers_of, serve
from bot.configuration import CannotStart
from bot.installation import Installation, invitation
from bot.process.check import check_everything
from bot.service_lock import ServiceLock
from bot.settings import SAMPLE_OFFICES, Settings
from storage.engine import work
from storage.engine.database import Database
from tests.bot.lotse import PATIENCE, address_in, lotse, running
from tests.journey import CATALOGS, SAMPLES

pytestmark = pytest.mark.xdist_group("service")


@pytest.fixture(autouse=True)
def logging_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service sets up the log of its process; the tests' stays as it is."""
    monkeypatch.setattr(app, "set_up", lambda _level: None)


def get(address: str, cookie: str = "") -> tuple[int, str]:
    headers = {"Accept-Language": "de", **({"Cookie": cookie} if cookie else {})}
    try:
        with urlopen(Request(address, headers=headers), timeout=PATIENCE) as answer:  # noqa: S310 -- our own address
            return answer.status, answer.read().decode()
    except HTTPError as problem:
        with problem:
            return problem.code, problem.read().decode()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, int]]:
    """A service as a newcomer starts it, on a port that is taken and with a misspelt setting: (folder, said, port)."""
    folder = tmp_path_factory.mktemp("first") / "data"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with running(folder, LOTSE_PORT=str(port), LOTSE_PRT="18250") as (service, said):
            yield folder, said, port
            service.send_signal(signal.SIGTERM)
            assert service.wait(PATIENCE) == 0


def test_a_newcomer_gets_chat_and_desk_without_setting_anything(first: tuple[Path, str, int]) -> None:
    folder, said, _ = first
    address = address_in(said)
    link = re.search(rf"^Desk:  ({address}/desk/login/\S+)$", said, re.MULTILINE)
    assert link
    assert "DEMO: JMD Trier and Fachdienst Dorsten are samples" in said
    assert "To see something there, go through the chat up to the ticket" in said
    fine = json.dumps({"database": "fine", "outbox_seconds": 0}, separators=(",", ":"))
    assert get(f"{address}/health") == (200, fine)
    status, page = get(f"{address}/chat")
    assert (status, "JMD Trier" in page) == (200, True)
    assert get(link[1])[0] == 200
    assert stat.S_IMODE((folder / "lotse.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_taken_port_leads_to_the_next_and_every_address_names_it(first: tuple[Path, str, int]) -> None:
    _, said, port = first
    moved = address_in(said)
    assert moved != f"http://localhost:{port}"
    assert f"Port {port} is taken: this is port {moved.rpartition(':')[2]}" in said
    assert f"Desk:  {moved}/desk/login/" in said
    assert get(f"{moved}/health")[0] == 200


def test_a_misspelt_setting_is_named_at_the_start(first: tuple[Path, str, int]) -> None:
    _, said, _ = first
    assert said.startswith("LOTSE_PRT: there is no such setting - did you mean LOTSE_PORT?\n\nLotse is running")


@pytest.mark.parametrize("part", [{Part.WORKER}, {Part.WEB}])
def test_a_misspelt_setting_is_named_by_every_part(
    part: set[Part], sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_PRT", "18250")
    installation = Installation(Settings(), [replace(office, sample=False) for office in SAMPLES], CATALOGS, sqlite)
    assert greeting(installation, frozenset(part), 8080)[0].startswith("LOTSE_PRT: there is no such setting - ")


def test_a_second_service_on_one_sqlite_file_is_refused_and_commands_work_beside_the_first(
    first: tuple[Path, str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, said, _ = first
    monkeypatch.setattr(service_lock, "PAUSE", 0)
    address = address_in(said)
    remedy = " - stop it, give this one its own folder, or PostgreSQL to both (LOTSE_DATABASE_URL)"
    assert refused(monkeypatch, LOTSE_DATA=str(folder), LOTSE_PORT="18250") == [
        f"LOTSE_DATA: another Lotse uses {folder}/lotse.db, at {address}{remedy}"
    ]
    invited = invitation("nora")
    assert invited.startswith(f"{address}/desk/login/")
    assert get(invited)[0] == 200
    assert check_everything().findings == []
    assert lotse("talk", "--lang", "en", folder=folder, typed="/quit\n").returncode == 0


def test_a_conversation_goes_on_after_a_crash_and_ctrl_c_waits_for_no_half_sent_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_DATA", str(tmp_path))
    monkeypatch.setenv("LOTSE_PORT", "18250")
    with running(tmp_path) as (service, said):
        with urlopen(f"{address_in(said)}/chat?lang=en", timeout=PATIENCE) as answer:  # noqa: S310 -- our own address
            cookie = answer.headers["Set-Cookie"].partition(";")[0]
            assert "Who is the advice for?" in answer.read().decode()
        service.kill()
        service.wait(PATIENCE)
        assert invitation("nora").startswith("http://localhost:18250/desk/login/")
    with running(tmp_path) as (service, said):
        assert "Who is the advice for?" in get(f"{address_in(said)}/chat", cookie)[1]
        assert "Who is the advice for?" not in get(f"{address_in(said)}/chat")[1]
        port = int(address_in(said).rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as half:
            half.sendall(b"POST /chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
            assert get(f"{address_in(said)}/health")[0] == 200  # by now the half request is being read
            service.send_signal(signal.SIGINT)
            rest, logged = service.communicate(timeout=PATIENCE)
        assert (service.returncode, "Stopping" in rest, "Traceback" in logged) == (0, True, False)


def refused(monkeypatch: pytest.MonkeyPatch, **settings: str) -> Sequence[str]:
    """Start a service that cannot start; give what it says."""
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(app, "_serve", lambda *_: None)
    monkeypatch.setattr(app, "run", lambda _started: pytest.fail("it started"))
    with pytest.raises(CannotStart) as cannot:
        serve()
    return cannot.value.findings


@pytest.mark.parametrize(
    ("roles", "refused_by_sqlite"), [(EVERYTHING, True), ({Part.WEB}, True), ({Part.WORKER}, True)]
)
def test_on_postgresql_any_number_may_run_beside_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, roles: frozenset[Part], refused_by_sqlite: bool
) -> None:
    monkeypatch.setattr(service_lock, "PAUSE", 0)
    on_sqlite, on_server = Settings(data=tmp_path), Settings(data=tmp_path, database_url="postgresql://db/lotse")
    for settings, is_refused in ((on_sqlite, refused_by_sqlite), (on_server, False)):
        first, second = ServiceLock(), ServiceLock()
        try:
            assert claim_data(first, frozenset(roles), settings) == settings
            with pytest.raises(CannotStart) if is_refused else contextlib.nullcontext():
                claim_data(second, frozenset(roles), settings)
        finally:
            first.release()
            second.release()


def test_a_broken_office_file_keeps_it_from_starting_and_names_file_line_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "offices"
    folder.mkdir()
    source = (SAMPLE_OFFICES / "jmd-trier.toml").read_text(encoding="utf-8")
    line = next(number for number, text in enumerate(source.splitlines(), 1) if text.startswith("consent_age"))
    broken = folder / "jmd-trier.toml"
    broken.write_text(
        re.sub(r"^consent_age.*$", 'consent_age = "sixteen"', source, flags=re.MULTILINE), encoding="utf-8"
    )
    (finding,) = refused(monkeypatch, LOTSE_OFFICES=str(folder), LOTSE_DATA=str(tmp_path / "data"))
    assert finding.startswith(f"{broken}:{line}: ")
    assert " - " in finding
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("settings", "finding"),
    [
        ({"LOTSE_OFFICES": "/nowhere"}, "/nowhere:1: "),
        (
            {"LOTSE_OFFICE": "jmd-koeln"},
            "LOTSE_OFFICE: there is no office 'jmd-koeln' - use one of: ",
        ),
        ({"LOTSE_PORT": "many"}, "LOTSE_PORT: "),
        ({"LOTSE_DATABASE_URL": "mysql://localhost"}, "LOTSE_DATABASE_URL: "),
        ({"LOTSE_DATABASE_URL": "sqlite:///:memory:"}, "LOTSE_DATABASE_URL: "),
        ({"LOTSE_KEYS": "too-short"}, "LOTSE_KEYS, key 1: "),
        ({"LOTSE_HOST": "192.0.2.1"}, "LOTSE_HOST, LOTSE_PORT: "),
        ({"LOTSE_SMS": "seven"}, "LOTSE_SMS_KEY: not set - seven takes an API key"),
        ({"LOTSE_SMS_KEY": "k"}, "LOTSE_SMS: not set, while LOTSE_SMS_KEY is - name the gateway"),
    ],
)
def test_a_setting_that_cannot_be_keeps_it_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], finding: str
) -> None:
    (said,) = refused(monkeypatch, LOTSE_DATA=str(tmp_path), **settings)
    assert said.startswith(finding)
    assert " - " in said


def test_a_database_that_is_gone_keeps_it_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.2)
    url = f"postgresql://lotse:secret@127.0.0.1:{closed_port}/lotse"
    (said,) = refused(monkeypatch, LOTSE_DATABASE_URL=url, LOTSE_DATA=str(tmp_path))
    assert said.startswith("LOTSE_DATABASE_URL: the database does not answer")
    assert "secret" not in said


class OneWay:
    """A way to reach people that is only named."""

    def __init__(self, name: str) -> None:
        self.name = name


class Bot:
    def __init__(self, *names: str) -> None:
        self.channels = [OneWay(name) for name in names]


def test_two_bots_that_share_a_role_are_both_there_and_none_takes_anothers_letters() -> None:
    both: list[Any] = [Bot("telegram", "telegram_door"), Bot("telegram_staff")]
    assert [channel.name for channel in channels_of(both)] == ["telegram", "telegram_door", "telegram_staff"]
    with pytest.raises(ValueError, match="channels of one name: telegram - give each a name of its own"):
        channels_of([*both, cast("Any", Bot("telegram"))])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        (EVERYTHING, [Part.TELEGRAM, Part.STAFF]),
        ({Part.WORKER}, [Part.TELEGRAM, Part.STAFF]),
        ({Part.TELEGRAM}, [Part.TELEGRAM]),
        ({Part.STAFF}, [Part.STAFF]),
        ({Part.WEB}, []),
    ],
)
async def test_each_part_has_the_bots_it_needs(
    roles: frozenset[Part], expected: list[Part], database: Database
) -> None:
    settings = Settings(telegram_token=SecretStr("7001:token"), staff_token=SecretStr("7002:token"))
    found = messengers_of(Installation(settings, SAMPLES, CATALOGS, database), frozenset(roles))
    assert [role for role, _ in found] == expected
    for _, messenger in found:
        await messenger.close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("roles", "ways"),
    [(EVERYTHING, ["sms"]), ({Part.WORKER}, ["sms"]), ({Part.WEB}, ["sms"]), ({Part.TELEGRAM}, []), ({Part.STAFF}, [])],
)
async def test_sms_go_out_from_the_worker_and_answers_come_in_over_http(
    roles: frozenset[Part], ways: list[str], database: Database
) -> None:
    settings = Settings(sms="seven", sms_key=SecretStr("k"))
    found = messengers_of(Installation(settings, SAMPLES, CATALOGS, database), frozenset(roles))
    assert [channel.name for _, messenger in found for channel in messenger.channels] == ways
    assert [role for role, _ in found] == [Part.WEB] * len(ways)
    for _, messenger in found:
        await messenger.close()


@pytest.mark.parametrize(
    ("roles", "names"),
    [
        (EVERYTHING, ["email", "staff_email"]),
        ({Part.WORKER}, ["email", "staff_email"]),
        ({Part.WEB}, []),
        ({Part.TELEGRAM, Part.STAFF}, []),
    ],
)
def test_whoever_delivers_sends_the_emails(sqlite: Database, roles: set[Part], names: list[str]) -> None:
    settings = Settings(mail_server=SecretStr("smtp://mail.example.org"), mail_sender="termin@example.org")
    channels = mail_channels(Installation(settings, SAMPLES, CATALOGS, sqlite), frozenset(roles))
    assert [channel.name for channel in channels_of([], channels)] == names
    assert mail_channels(Installation(Settings(), SAMPLES, CATALOGS, sqlite), EVERYTHING) == []
