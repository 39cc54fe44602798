"""The command that looks at everything before a start: every mistake with its place and remedy."""

import asyncio
import contextlib
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.languages.catalogs import LOCALES, Catalogs
from bot.process.check import catalog_warnings
from bot.strings.status import languages
from tests.bot.channels.mail.post_office import post_office
from tests.bot.lotse import lotse
from tests.bot.office.faulty_offices import MINIMAL


def test_check_on_a_fresh_machine_finds_nothing_wrong_and_makes_nothing(tmp_path: Path) -> None:
    said = lotse("check", folder=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    assert "office jmd-trier: fine" in said.stdout
    assert "database (sqlite): at migration none" in said.stdout
    assert list(tmp_path.iterdir()) == []


def test_check_after_the_first_start_finds_the_database_in_order(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    assert "database (sqlite): fine" in lotse("check", folder=tmp_path).stdout


def test_check_names_codes_that_another_version_wrote(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / "lotse.db", isolation_level=None)) as database:
        database.execute("UPDATE staff_member SET role = 'trainee' WHERE id = 'nora'")
        letter = "INSERT INTO outbox (unique_key, kind, due_at, free_at, attempts, reminds) VALUES (?, ?, 0, 0, 0, 0)"
        database.executemany(letter, [("1", "reminder_hour"), ("2", "reminder_hour"), ("3", "nudge")])
    said = lotse("check", folder=tmp_path)
    ending = "which this version does not know - start the version that wrote it"
    assert (said.returncode, said.stderr.splitlines()) == (
        1,
        [
            f"database: outbox.kind holds 'reminder_hour', {ending}",
            f"database: staff_member.role holds 'trainee', {ending}",
        ],
    )


def test_check_warns_of_what_is_booked_and_no_longer_in_the_office_file(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    micros = int((datetime.now(UTC) + timedelta(days=3)).timestamp() * 1_000_000)
    columns = "id, office_id, counsellor_id, kind, mode, site, start_at, end_at, buffer_minutes, zone, local_start"
    more = "code, state, first_talk, sequence, reminders, late_minutes, confirmed, created_at, updated_at, client_calls"
    rows = [
        ("1", "jmd-trier", "nora", "erstgespraech", "trier", micros, "booked"),
        ("2", "jmd-trier", "nora", "erstgespraech", "mond", micros, "booked"),
        ("3", "jmd-trier", "greta", "erstgespraech", "mond", micros, "booked"),
        ("4", "jmd-trier", "nora", "tanz", "trier", micros, "booked"),
        ("5", "jmd-trier", "nora", "tanz", "mars", micros, "cancelled"),
        ("6", "jmd-trier", "nora", "tanz", "mars", 0, "booked"),
    ]
    with contextlib.closing(sqlite3.connect(tmp_path / "lotse.db", isolation_level=None)) as database:
        database.executemany(
            f"INSERT INTO appointment ({columns}, {more}) "  # noqa: S608 -- of the schema
            "VALUES (?1, ?2, ?3, ?4, 'person', ?5, ?6, ?6, 0, 'UTC', '', ?1, ?7, 0, 0, 1, 0, 0, 0, 0, 0)",
            rows,
        )
    said = lotse("check", folder=tmp_path)
    remedy = "put it back, or have the team move or cancel them at the desk (/desk/calendar)"
    lost = [line for line in (said.stdout + said.stderr).splitlines() if "appointment." in line]
    assert (said.returncode, [line.partition("database: ")[2] for line in lost]) == (
        0,
        [
            f"appointment.{what} to come, which the file of office jmd-trier no longer has - {remedy}"
            for what in ("counsellor_id is 'greta' in 1", "kind is 'tanz' in 1", "site is 'mond' in 2")
        ],
    )


def test_check_names_every_mistake_of_settings_offices_and_database_at_once(tmp_path: Path) -> None:
    broken = tmp_path / "offices"
    broken.mkdir()
    (broken / "one.toml").write_text("name = Trier\n", encoding="utf-8")
    said = lotse("check", folder=tmp_path, LOTSE_OFFICES=str(broken), LOTSE_DATABASE_URL="mysql://localhost")
    assert said.returncode == 1
    findings = said.stderr.splitlines()
    assert [finding.partition(": ")[0] for finding in findings] == [f"{broken}/one.toml:1", "LOTSE_DATABASE_URL"]
    assert [finding for finding in findings if " - " not in finding] == []


def test_check_names_an_unheard_team_in_the_same_pass_as_the_mistakes_of_its_file(tmp_path: Path) -> None:
    own = tmp_path / "offices"
    own.mkdir()
    (own / "own.toml").write_text(MINIMAL.replace('land = "RP"', 'land = "XX"').replace("= 13", '= "13"'), "utf-8")
    said = lotse("check", folder=tmp_path, LOTSE_OFFICES=str(own))
    assert (said.returncode, [line.partition(": ")[0] for line in said.stderr.splitlines()]) == (
        1,
        [f"{own}/own.toml:9", f"{own}/own.toml:11", "office jmd-ort"],
    )


def test_check_warns_of_a_misspelt_setting(tmp_path: Path) -> None:
    said = lotse("check", folder=tmp_path, LOTSE_PRT="8081")
    warned = "warning: LOTSE_PRT: there is no such setting - did you mean LOTSE_PORT?"
    assert (said.returncode, warned in said.stdout, "settings: fine" in said.stdout) == (0, True, False)


def test_check_names_a_key_file_that_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "lotse.key").write_text("\nhello\n", encoding="utf-8")
    said = lotse("check", folder=tmp_path)
    assert (said.returncode, said.stderr.startswith(f"{tmp_path}/lotse.key:2: ")) == (1, True)


def test_check_says_of_a_whole_catalog_what_else_its_language_needs(tmp_path: Path) -> None:
    locales = tmp_path / "locales"
    locales.mkdir()
    shutil.copy(LOCALES / "messages.pot", locales)
    for code in ("de", "en"):
        shutil.copytree(LOCALES / code, locales / code)
    esperanto = locales / "eo" / "LC_MESSAGES" / "messages.po"
    esperanto.parent.mkdir(parents=True)
    german = (LOCALES / "de" / "LC_MESSAGES" / "messages.po").read_text(encoding="utf-8")
    esperanto.write_text(german.replace("Language: de", "Language: eo"), encoding="utf-8")
    catalogs = Catalogs.load(locales)
    why = catalogs.strange["eo"]
    assert "add its row to bot/languages/known.py" in why
    assert catalog_warnings(catalogs) == [f"eo is not offered: {why}"]
    (row,) = [line for line in languages(catalogs, locales).splitlines() if line.startswith("eo ")]
    assert row.endswith(f"no: {why}")


def test_check_says_by_whom_sms_go_out_and_what_is_wrong_with_that(tmp_path: Path) -> None:
    assert "SMS: off (LOTSE_SMS is not set)" in lotse("check", folder=tmp_path).stdout
    fits = {"LOTSE_SMS": "sipgate", "LOTSE_SMS_KEY": "token-1:secret", "LOTSE_SMS_SENDER": "s0"}
    said = lotse("check", folder=tmp_path, **fits, LOTSE_SMS_COUNTRIES="49,43", LOTSE_SMS_PER_DAY="50")
    line = "SMS: by sipgate, to numbers that begin with +49 or +43; at most 50 codes and answers a day and office"
    assert (said.returncode, line in said.stdout, said.stderr) == (0, True, "")
    said = lotse("check", folder=tmp_path, **{**fits, "LOTSE_SMS_KEY": "secret", "LOTSE_SMS_SENDER": "Termin"})
    assert said.returncode == 1
    assert [line.partition(":")[0] for line in said.stderr.splitlines()] == ["LOTSE_SMS_KEY", "LOTSE_SMS_SENDER"]
    assert "secret" not in said.stderr.replace("token", "")


async def test_check_tries_the_mail_server(tmp_path: Path) -> None:
    async with post_office() as post:
        mail = {"LOTSE_MAIL_SERVER": f"smtp://localhost:{post.port}", "LOTSE_MAIL_SENDER": "termin@example.org"}
        said = await asyncio.to_thread(lotse, "check", folder=tmp_path, **mail)
        assert (said.returncode, said.stderr) == (0, "")
        assert "e-mail: localhost takes letters of termin@example.org, on this machine" in said.stdout
        post.answers["MAIL"] = "553 5.7.1 Not yours"
        said = await asyncio.to_thread(lotse, "check", folder=tmp_path, **mail)
    assert (said.returncode, said.stderr.partition(" - ")[0]) == (
        1,
        "LOTSE_MAIL_SENDER: localhost takes no letters from bounce+check@example.org (code 553)",
    )
    assert "e-mail: off" in lotse("check", folder=tmp_path).stdout
