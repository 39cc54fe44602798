"""The whole service as a process: started, asked, stopped."""

import contextlib
import json
import re
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, cast
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from pydantic import SecretStr

from bot.app import EVERYTHING, Part, channels_of, claim_data, mail_channels, messengers_of
from bot.configuration import CannotStart
from bot.installation import Installation
from bot.service_lock import ServiceLock
from bot.settings import SAMPLE_OFFICES, Settings
from storage.engine.database import Database
from tests.bot.lotse import PATIENCE, address_in, environment, lotse, running
from tests.journey import CATALOGS, SAMPLES


def get(address: str, cookie: str = "") -> tuple[int, str]:
    headers = {"Accept-Language": "de", **({"Cookie": cookie} if cookie else {})}
    try:
        with urlopen(Request(address, headers=headers), timeout=PATIENCE) as answer:  # noqa: S310 -- our own address
            return answer.status, answer.read().decode()
    except HTTPError as problem:
        with problem:
            return problem.code, problem.read().decode()


def test_a_newcomer_gets_chat_and_desk_without_setting_anything(tmp_path: Path) -> None:
    with running(tmp_path / "data") as (service, said):
        address = address_in(said)
        link = re.search(rf"^Desk:  ({address}/desk/login/\S+)$", said, re.MULTILINE)
        assert link
        assert "DEMO: JMD Trier and Fachdienst Dorsten are samples" in said
        assert get(f"{address}/health") == (
            200,
            json.dumps({"database": "fine", "outbox_seconds": 0}, separators=(",", ":")),
        )
        status, page = get(f"{address}/chat")
        assert (status, "JMD Trier" in page) == (200, True)
        assert get(link[1])[0] == 200
        service.send_signal(signal.SIGTERM)
        assert service.wait(PATIENCE) == 0
    assert stat.S_IMODE((tmp_path / "data" / "lotse.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_ctrl_c_stops_it_and_it_says_so(tmp_path: Path) -> None:
    with running(tmp_path) as (service, _):
        service.send_signal(signal.SIGINT)
        said, logged = service.communicate(timeout=PATIENCE)
        assert (service.returncode, "Stopping" in said, "Traceback" in logged) == (0, True, False)


def test_a_page_that_waits_for_an_answer_does_not_hold_up_the_stop(tmp_path: Path) -> None:
    with running(tmp_path) as (service, said):
        port = int(address_in(said).rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as half:
            half.sendall(b"POST /chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
            time.sleep(0.3)
            service.send_signal(signal.SIGTERM)
            assert service.wait(PATIENCE) == 0


def test_a_taken_port_leads_to_the_next_and_every_address_names_it(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with running(tmp_path, LOTSE_PORT=str(port)) as (_, said):
            moved = address_in(said)
            assert moved != f"http://localhost:{port}"
            assert f"Port {port} is taken: this is port {moved.rpartition(':')[2]}" in said
            assert f"Desk:  {moved}/desk/login/" in said
            assert get(f"{moved}/health")[0] == 200


def test_a_conversation_goes_on_after_a_restart(tmp_path: Path) -> None:
    with running(tmp_path) as (service, said):
        with urlopen(f"{address_in(said)}/chat?lang=en", timeout=PATIENCE) as answer:  # noqa: S310 -- our own address
            cookie = answer.headers["Set-Cookie"].partition(";")[0]
            assert "Who is the advice for?" in answer.read().decode()
        service.kill()
    with running(tmp_path) as (_, said):
        assert "Who is the advice for?" in get(f"{address_in(said)}/chat", cookie)[1]
        assert "Who is the advice for?" not in get(f"{address_in(said)}/chat")[1]


def refused(folder: Path, **settings: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env=environment(folder, **settings),
        cwd=folder if folder.exists() else folder.parent,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_second_service_on_one_sqlite_file_is_refused_and_commands_work_beside_the_first(tmp_path: Path) -> None:
    with running(tmp_path) as (service, said):
        address = address_in(said)
        assert refused(tmp_path, LOTSE_PORT="18250") == (
            f"LOTSE_DATA: another Lotse runs on {tmp_path} at {address} - stop it, give this one its own folder,"
            " or PostgreSQL to both (LOTSE_DATABASE_URL)\n"
        )
        invited = lotse("staff", "invite", "nora", folder=tmp_path, LOTSE_PORT="18250")
        assert invited.stdout.startswith(f"{address}/desk/login/")
        assert get(invited.stdout.strip())[0] == 200
        assert lotse("check", folder=tmp_path).returncode == 0
        assert lotse("bounce", folder=tmp_path).returncode == 0
        assert lotse("talk", "--lang", "en", folder=tmp_path, typed="/quit\n").returncode == 0
        service.kill()
    invited = lotse("staff", "invite", "nora", folder=tmp_path, LOTSE_PORT="18250")
    assert invited.stdout.startswith("http://localhost:18250/desk/login/")
    with running(tmp_path):
        pass


@pytest.mark.parametrize(
    ("roles", "refused_by_sqlite"), [(EVERYTHING, True), ({Part.WEB}, True), ({Part.WORKER}, True)]
)
def test_on_postgresql_any_number_may_run_beside_each_other(
    tmp_path: Path, roles: frozenset[Part], refused_by_sqlite: bool
) -> None:
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


@pytest.mark.parametrize("command", ["run", "web", "worker"])
def test_a_misspelt_setting_is_named_at_the_start(tmp_path: Path, command: str) -> None:
    with running(tmp_path, command, LOTSE_PRT="18250") as (_, said):
        assert said.startswith("LOTSE_PRT: there is no such setting - did you mean LOTSE_PORT?\n\nLotse is running")


def test_a_broken_office_file_keeps_it_from_starting_and_names_file_line_and_remedy(tmp_path: Path) -> None:
    folder = tmp_path / "offices"
    folder.mkdir()
    source = (SAMPLE_OFFICES / "jmd-trier.toml").read_text(encoding="utf-8")
    line = next(number for number, text in enumerate(source.splitlines(), 1) if text.startswith("consent_age"))
    broken = folder / "jmd-trier.toml"
    broken.write_text(
        re.sub(r"^consent_age.*$", 'consent_age = "sixteen"', source, flags=re.MULTILINE), encoding="utf-8"
    )
    (finding,) = refused(tmp_path / "data", LOTSE_OFFICES=str(folder)).splitlines()
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
        ({"LOTSE_KEYS": "too-short"}, "LOTSE_KEYS, key 1: "),
        ({"LOTSE_HOST": "192.0.2.1"}, "LOTSE_HOST, LOTSE_PORT: "),
        ({"LOTSE_SMS": "seven"}, "LOTSE_SMS_KEY: not set - seven takes an API key"),
        ({"LOTSE_SMS_KEY": "k"}, "LOTSE_SMS: not set, while LOTSE_SMS_KEY is - name the gateway"),
    ],
)
def test_a_setting_that_cannot_be_keeps_it_from_starting(
    tmp_path: Path, settings: dict[str, str], finding: str
) -> None:
    said = refused(tmp_path, **settings)
    assert said.startswith(finding)
    assert " - " in said


def test_a_database_that_is_gone_keeps_it_from_starting_within_seconds(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"postgresql://lotse:secret@127.0.0.1:{port}/lotse"
    said = refused(tmp_path, LOTSE_DATABASE_URL=url)
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
