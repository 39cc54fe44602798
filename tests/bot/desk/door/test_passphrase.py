"""Passphrase and one-time code: set, confirmed, used, locked, lost."""

import re
from collections import Counter
from datetime import timedelta

import httpx
import pyotp
import pytest

from bot.desk.door import passphrase
from storage.intakes import access_log
from storage.team import passphrases, staff
from storage.team.passphrases import WRONG_TRIES
from tests.bot.desk.world import ON_BOTH, Colleague, World

WORDS = "vier kleine boote am kai"
KEY = re.compile(r'<code dir="ltr">([A-Z2-7 ]{32,})</code>')
CODES = re.compile(r'<li><code dir="ltr">([0-9A-Z]{5}-[0-9A-Z]{5})</code></li>')


async def with_passphrase(world: World, staff_id: str) -> tuple[str, list[str]]:
    """Set a passphrase as a colleague does; gives the secret of the codes and the recovery codes."""
    browser = await world.member(staff_id)
    await browser.see("/account")
    sent = await browser.send("/account/passphrase", passphrase=WORDS, again=WORDS)
    assert sent.headers["location"] == "/desk/account/confirm"
    found = KEY.search((await browser.see("/account/confirm")).text)
    assert found
    secret = found[1].replace(" ", "")
    done = await browser.send("/account/confirm", code=pyotp.TOTP(secret).at(world.now))
    world.now += timedelta(minutes=2)  # the code is used up
    return secret, CODES.findall(done.text)


async def log_in(world: World, account: str, words: str, code: str) -> tuple[Colleague, httpx.Response]:
    browser = world.browser()
    await browser.see("/login")
    return browser, await browser.send("/login", account=account, passphrase=words, code=code)


@ON_BOTH
async def test_a_colleague_sets_a_passphrase_and_logs_in_with_it_by_id_or_email(world: World) -> None:
    karim = world.trier.counsellors[1]
    secret, codes = await with_passphrase(world, karim.id)
    assert len(set(codes)) == 10
    for account in (karim.id, karim.email.upper()):
        browser, answer = await log_in(world, account, WORDS, pyotp.TOTP(secret).at(world.now))
        assert (answer.status_code, answer.headers.get("location")) == (303, "/desk/")
        assert karim.name in (await browser.see("/account")).text
        world.now += timedelta(minutes=2)
    kept = str(
        world.database.read_now(lambda tx: tx.many("SELECT * FROM passphrase") + tx.many("SELECT * FROM recovery_code"))
    )
    assert secret not in kept
    assert WORDS not in kept
    assert not any(code.replace("-", "") in kept for code in codes)


async def test_it_does_not_count_before_a_code_has_confirmed_it(world: World) -> None:
    karim = world.trier.counsellors[1]
    browser = await world.member(karim.id)
    await browser.see("/account")
    await browser.send("/account/passphrase", passphrase=WORDS, again=WORDS)
    found = KEY.search((await browser.see("/account/confirm")).text)
    assert found
    secret = found[1].replace(" ", "")
    assert (await browser.send("/account/confirm", code="000000")).status_code == 422
    assert (await log_in(world, karim.id, WORDS, pyotp.TOTP(secret).at(world.now)))[1].status_code == 401


async def test_a_code_counts_once_also_in_the_step_beside_its_own(world: World) -> None:
    karim = world.trier.counsellors[1]
    secret, _codes = await with_passphrase(world, karim.id)
    code = pyotp.TOTP(secret).at(world.now)
    answers = []
    for seconds in (0, 1, 30):
        world.now += timedelta(seconds=seconds)
        answers.append((await log_in(world, karim.id, WORDS, code))[1].status_code)
    assert answers == [303, 401, 401]


@ON_BOTH
async def test_a_recovery_code_counts_once(world: World) -> None:
    karim = world.trier.counsellors[1]
    _secret, codes = await with_passphrase(world, karim.id)
    answers = [(await log_in(world, karim.id, WORDS, code))[1].status_code for code in (codes[0], codes[0], codes[1])]
    assert answers == [303, 401, 303]
    assert world.database.read_now(lambda tx: passphrases.since(tx, karim.id))[1] == 8


async def test_five_wrong_tries_lock_an_account_for_a_quarter_of_an_hour(world: World) -> None:
    karim = world.trier.counsellors[1]
    secret, _codes = await with_passphrase(world, karim.id)
    wrong = [(await log_in(world, karim.id, "falsch", "123456"))[1] for _ in range(WRONG_TRIES)]
    locked = (await log_in(world, karim.id, WORDS, pyotp.TOTP(secret).at(world.now)))[1]
    unknown = (await log_in(world, "niemand", "falsch", "123456"))[1]

    def plain(answer: httpx.Response) -> str:
        return re.sub(r'value="[^"]*"', "", answer.text)

    assert {(answer.status_code, plain(answer)) for answer in (*wrong, locked, unknown)} == {(401, plain(locked))}
    world.now += timedelta(minutes=15, seconds=1)
    assert (await log_in(world, karim.id, WORDS, pyotp.TOTP(secret).at(world.now)))[1].status_code == 303


async def test_an_address_is_locked_whatever_accounts_it_tries_and_a_link_still_works(world: World) -> None:
    karim = world.trier.counsellors[1]
    secret, _codes = await with_passphrase(world, karim.id)
    for number in range(WRONG_TRIES):
        await log_in(world, f"niemand{number}", "falsch", "123456")
    assert (await log_in(world, karim.id, WORDS, pyotp.TOTP(secret).at(world.now)))[1].status_code == 401
    assert (await (await world.member(karim.id)).see("/account")).status_code == 200


def test_tries_at_the_same_time_are_not_more_than_are_allowed(world: World) -> None:
    """Each try is counted before anything is looked at: none of them can still be on its way."""
    locked = Counter(
        world.database.write_now(lambda tx: passphrases.begin_try(tx, "karim", "1.2.3.4", world.now)).locked
        for _ in range(WRONG_TRIES + 3)
    )
    assert locked == {False: WRONG_TRIES, True: 3}


@pytest.mark.parametrize(
    ("words", "again", "problem"),
    [
        ("kurz", "kurz", "short"),
        ("passwort12345", "passwort12345", "common"),
        ("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "common"),
        (WORDS, WORDS + "!", "differs"),
        ("x1y2" * 60, "x1y2" * 60, "long"),
        (WORDS, WORDS, ""),
    ],
)
def test_what_a_passphrase_may_be(words: str, again: str, problem: str) -> None:
    assert passphrase.problem_of(words, again) == problem


def test_a_code_is_of_its_step_or_the_one_beside_it(world: World) -> None:
    secret = passphrase.new_secret()
    here = int(world.now.timestamp()) // 30
    steps = [
        passphrase.step_of(secret, pyotp.TOTP(secret).generate_otp(here + off), world.now) for off in (-2, -1, 0, 1, 2)
    ]
    assert steps == [None, here - 1, here, here + 1, None]


async def test_sessions_are_seen_and_ended_one_by_one_or_all_others(world: World) -> None:
    karim = world.trier.counsellors[1]
    first, second, third = [await world.member(karim.id) for _ in range(3)]
    sessions = world.database.read_now(
        lambda tx: (staff.session_id(tx, second.http.cookies["desk"]), staff.session_id(tx, first.http.cookies["desk"]))
    )
    await first.see("/account")
    assert (await first.send(f"/account/session/{sessions[0]}/end")).status_code == 303
    assert [(await browser.see("/account")).status_code for browser in (first, second, third)] == [200, 401, 200]
    other = await world.colleague(world.dorsten)
    await other.see("/account")
    assert (await other.send(f"/account/session/{sessions[1]}/end")).status_code == 404
    await first.send("/account/others/end")
    assert [(await browser.see("/account")).status_code for browser in (first, third)] == [200, 401]


@ON_BOTH
async def test_a_coordinator_invites_and_shuts_out_a_colleague_and_it_is_noted(world: World) -> None:
    nora, karim = world.trier.counsellors[:2]
    coordinator, colleague = await world.member(nora.id), await world.member(karim.id)
    await coordinator.see("/staff")
    made = await coordinator.send(f"/staff/{karim.id}/invite")
    link = re.search(r"http://desk\.example/desk(/login/[\w-]+)", made.text)
    assert link
    assert link[0] not in (await coordinator.see("/staff")).text
    await coordinator.send(f"/staff/{karim.id}/end")
    assert (await colleague.see("/account")).status_code == 401
    late = world.browser()
    await late.see(link[1])
    assert (await late.send(link[1])).status_code == 410  # links that were made before do not count either
    toni = world.trier.administrators[0].id
    assert (await coordinator.send(f"/staff/{toni}/invite")).status_code == 404
    lines = world.database.read_now(lambda tx: access_log.page(tx, world.trier.id, staff_id=nora.id, limit=10))
    assert [line.what for line in lines] == [f"shut_out:{karim.id}", f"invited:{karim.id}", "logged_in"]
    shown = (await coordinator.see(f"/audit?who={nora.id}")).text
    assert f"hat {karim.name} überall abgemeldet" in shown
