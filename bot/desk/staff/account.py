"""My account: the colleague's passphrase with one-time codes, how they are told, and their sessions."""

from markupsafe import Markup
from starlette.responses import Response

from bot.desk.addresses import ADVISING, EVERYBODY, Address
from bot.desk.door import passphrase
from bot.desk.staff import own_ways
from bot.desk.visit import Visit
from storage.engine.database import Database, Transaction
from storage.team import audit, passphrases, staff


async def show(database: Database, visit: Visit) -> Response:
    """Show how the colleague may log in, and where they are logged in."""
    return await _draw(database, visit)


async def propose(database: Database, visit: Visit) -> Response:
    """Take a new passphrase; it counts once a code has confirmed it."""
    chosen, again = visit.form.get("passphrase", ""), visit.form.get("again", "")
    if problem := passphrase.problem_of(chosen, again):
        return await _draw(database, visit, problem=_problem(problem, visit))
    hashed, secret, member = await passphrase.hashed(chosen), passphrase.new_secret(), visit.colleague
    await database.write(lambda tx: passphrases.propose(tx, member.id, hashed, secret, visit.now))
    return visit.go("/account/confirm")


async def show_secret(database: Database, visit: Visit) -> Response:
    """Show the secret of the one-time codes, until a code has confirmed it."""
    return await _draw_secret(database, visit)


async def confirm(database: Database, visit: Visit) -> Response:
    """Let the passphrase count, and show the recovery codes, once."""
    member, code = visit.colleague, visit.form.get("code", "").replace(" ", "")

    def work(tx: Transaction) -> tuple[str, ...]:
        secret = passphrases.proposed_secret(tx, member.id)
        step = passphrase.step_of(secret, code, visit.now) if secret and code.isascii() else None
        if step is None or not passphrases.use_step(tx, member.id, step, visit.now):
            return ()
        _note(tx, visit, "passphrase_set")
        return passphrases.confirm(tx, member.id)

    codes = await database.write(work)
    if not codes:
        return await _draw_secret(database, visit, wrong=True)
    say = visit.speech
    return visit.page("recovery.html", title=say("Your recovery codes"), codes=codes)


async def remove(database: Database, visit: Visit) -> Response:
    """Leave the colleague only the login links."""

    def work(tx: Transaction) -> None:
        passphrases.remove(tx, visit.colleague.id)
        _note(tx, visit, "passphrase_removed")

    await database.write(work)
    return visit.go("/account")


async def end_session(database: Database, visit: Visit) -> Response:
    """End one of the colleague's own sessions."""
    session = str(visit.request.path_params["session"])
    if not await database.write(lambda tx: staff.end_session(tx, visit.colleague, session)):
        return visit.not_found()
    return visit.go("/account")


async def end_others(database: Database, visit: Visit) -> Response:
    """End all the colleague's sessions but this one."""
    await database.write(lambda tx: staff.end_other_sessions(tx, visit.colleague, visit.secret))
    return visit.go("/account")


def _note(tx: Transaction, visit: Visit, what: str) -> None:
    member = visit.colleague
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=None, now=visit.now)


def _problem(code: str, visit: Visit) -> str:
    say = visit.speech
    return {
        "short": say("Too short: please take at least 12 characters, such as four words."),
        "long": say("Too long: please take at most 200 characters."),
        "common": say(
            "Many people have this one: please take another, such as four words that do not belong together."
        ),
        "differs": say("The two are not the same: please type it twice."),
    }[code]


async def _draw(database: Database, visit: Visit, *, problem: str = "") -> Response:
    say, member = visit.speech, visit.colleague

    def work(tx: Transaction) -> tuple[object, ...]:
        here = staff.session_id(tx, visit.secret)
        ways = own_ways.own_ways(tx, visit) if member.role in ADVISING else None
        return (*passphrases.since(tx, member.id), staff.sessions(tx, member, visit.now), here, ways)

    since, codes_left, sessions, here, ways = await database.read(work)
    return visit.page(
        "account.html",
        status=422 if problem else 200,
        title=say("My account"),
        problem=problem,
        since=since,
        codes_left=codes_left,
        sessions=sessions,
        here=here,
        ways=ways,
        push=visit.push,
        staff_bot=visit.staff_bot,
    )


async def _draw_secret(database: Database, visit: Visit, *, wrong: bool = False) -> Response:
    say, member = visit.speech, visit.colleague
    secret = await database.read(lambda tx: passphrases.proposed_secret(tx, member.id))
    if not secret:
        return visit.go("/account")
    return visit.page(
        "confirm.html",
        status=422 if wrong else 200,
        title=say("Set up one-time codes"),
        wrong=wrong,
        key=" ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
        picture=Markup(passphrase.drawn(secret, member.id)),  # noqa: S704 -- segno's own SVG of an address we made
    )


ADDRESSES = (
    Address("/account", show, roles=EVERYBODY),
    Address("/account/passphrase", propose, is_form=True, roles=EVERYBODY),
    Address("/account/confirm", show_secret, roles=EVERYBODY),
    Address("/account/confirm", confirm, is_form=True, roles=EVERYBODY),
    Address("/account/remove", remove, is_form=True, roles=EVERYBODY),
    Address("/account/session/{session}/end", end_session, is_form=True, roles=EVERYBODY),
    Address("/account/others/end", end_others, is_form=True, roles=EVERYBODY),
    *own_ways.ADDRESSES,
)
