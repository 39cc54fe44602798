"""Passphrases and one-time codes: what one may be, how it is hashed, and whether a try is right.

Hashing is argon2id with 19 MiB, two passes and one lane (OWASP's small setting, 20 ms), in a thread, at most two at a
time: more would only take memory from the turns of people who wait. One-time codes are RFC 6238's, of 30 seconds; the
one before and the one after count too, since telephones' clocks differ.
"""

import asyncio
import hmac
import re
from datetime import datetime

import pyotp
import segno
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from storage.engine.database import Database, Transaction
from storage.team import passphrases, staff
from storage.team.passphrases import Passphrase, Try

SHORTEST = 12
LONGEST = 200
STEP = 30
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
AT_ONCE = asyncio.Semaphore(2)
NOBODYS = HASHER.hash("nobody has this passphrase")
"""What a try is held against where there is no such account, so that its answer takes as long."""
COMMON = frozenset(
    """
    123456789012 1234567890123 12345678910 111111111111 000000000000 passwordpassword password1234 password12345
    password123456 passwort1234 passwort12345 passwort123456 passwortpasswort qwertzuiop123 qwertyuiop123 qwertzuiopü
    qwertzuiopasdf qwertyuiopasdf qwertz123456 qwerty123456 asdfghjklöä asdfghjkl123 1q2w3e4r5t6z 1q2w3e4r5t6y
    1qaz2wsx3edc iloveyou1234 ichliebedich hallohallo123 willkommen123 willkommen1234 willkommen2026 willkommen2027
    sommer202612 administrator administrator1 administrator123 beratungsstelle jugendmigrationsdienst jmdtrier1234
    caritas123456 migrationsdienst abcdefghijkl abc123456789 abcd12345678 geheimgeheim geheim123456 letmein123456
    changeme1234 startpasswort initialpasswort meinpasswort neuespasswort lotselotselotse
    """.split()  # noqa: SIM905 -- a list to read
)
"""The commonest of twelve signs and more, and those of this trade."""


def problem_of(passphrase: str, again: str) -> str:
    """Name what is wrong with a new passphrase: "short", "long", "common" or "differs"; empty where it is fine."""
    if passphrase != again:
        return "differs"
    if len(passphrase) < SHORTEST:
        return "short"
    if len(passphrase) > LONGEST:
        return "long"
    plain = re.sub(r"[\s._-]", "", passphrase).lower()
    return "common" if plain in COMMON or len(set(plain)) < 4 else ""  # noqa: PLR2004 -- "aaaabbbbcccc" is one too


async def hashed(passphrase: str) -> str:
    """Hash a passphrase for keeping."""
    async with AT_ONCE:
        return await asyncio.to_thread(HASHER.hash, passphrase)


async def is_right(passphrase: str, kept: str) -> bool:
    """Hold a passphrase against a hash."""
    async with AT_ONCE:
        return await asyncio.to_thread(_verified, passphrase[:LONGEST], kept)


def _verified(passphrase: str, kept: str) -> bool:
    try:
        return HASHER.verify(kept, passphrase)
    except (VerificationError, InvalidHashError):
        return False


async def log_in(
    database: Database, *, account: str, passphrase: str, code: str, address: str, device: str, now: datetime
) -> str:
    """Try to log in by e-mail address or id, passphrase and code; gives a session's secret, empty where it failed.

    Why it failed is not said: an account nobody has, a locked one and a wrong code look alike and take as long.
    """
    account = account.strip().lower()[:LONGEST]
    tried = await database.write(lambda tx: passphrases.begin_try(tx, account, address, now))
    right = await is_right(passphrase, tried.found.hashed if tried.found else NOBODYS)
    found = tried.found
    if tried.locked or found is None or not right:
        return ""
    return await database.write(
        lambda tx: _let_in(tx, tried, found, account=account, code=code, device=device, now=now)
    )


def _let_in(
    tx: Transaction, tried: Try, found: Passphrase, *, account: str, code: str, device: str, now: datetime
) -> str:
    if not use_code(tx, found.member.id, found.secret, code, now):
        return ""
    passphrases.forgive(tx, tried, account)
    return staff.begin_session(tx, found.member, now, device=device)


def use_code(tx: Transaction, staff_id: str, secret: str, code: str, now: datetime) -> bool:
    """Use up a one-time code, or a recovery code; False for one that is wrong or was used before."""
    typed = re.sub(r"[\s-]", "", code)
    if len(typed) == 6 and typed.isdecimal() and typed.isascii():  # noqa: PLR2004 -- digits of a one-time code
        step = step_of(secret, typed, now)
        return step is not None and passphrases.use_step(tx, staff_id, step, now)
    return passphrases.use_recovery_code(tx, staff_id, code)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """Give the time step a code is of; None for a wrong one."""
    one_time, here = pyotp.TOTP(secret, interval=STEP), int(now.timestamp()) // STEP
    found = [step for step in (here - 1, here, here + 1) if hmac.compare_digest(one_time.generate_otp(step), code)]
    return found[0] if found else None


def new_secret() -> str:
    """Make a secret for one-time codes: 160 bits, base32."""
    return pyotp.random_base32()


def drawn(secret: str, account: str) -> str:
    """Draw the QR code that hands a secret to an authenticator, as SVG; black on white in every colour scheme."""
    address = pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name="Lotse")
    return segno.make(address, micro=False, error="m").svg_inline(scale=5, border=4, dark="#000", light="#fff")
