"""The office: how it is set up, its directory and numbers with their checked-on days, and its file to take along."""

from starlette.responses import Response

from bot.desk.addresses import EVERYBODY, LEADING, Address
from bot.desk.office import edit as office_edit
from bot.desk.office import history as office_history
from bot.desk.office import words as office_words
from bot.desk.office.findings import finding
from bot.desk.visit import HEADERS, Visit
from bot.office.directory_checks import unchecked
from bot.office.own_words import words_missing
from bot.office.tables import as_toml, tables_of
from bot.office.versions import difference, written
from storage.engine.database import Database, Transaction
from storage.office import office_changes
from storage.team import audit


async def show(_database: Database, visit: Visit) -> Response:
    """Show the office as it is now."""
    say, tables = visit.speech, tables_of(visit.office)
    may = visit.colleague.role in LEADING
    lacking = words_missing(visit.office, [code for code, _own in visit.offered]) if may else ()
    return visit.page(
        "office.html",
        title=say("Office"),
        tables=tables,
        may=may,
        old={entry.id for entry in unchecked(visit.office, visit.today)},
        called_key=lambda key: office_words.name_of(key, say),
        said=lambda value, key: office_words.said(value, key, say),
        hotline=lambda hotline: (
            hotline.name
            or (hotline.label.read(say.language) if hotline.label else office_words.hotline(hotline.id, say))
        ),
        called=lambda entry, key: office_words.kind_of(_names(entry), key, say),
        words_missing=[finding(fault, say) for fault in lacking],
        untranslated=_untranslated(visit) if may else (),
    )


def _untranslated(visit: Visit) -> tuple[tuple[str, str, str, str], ...]:
    """Give what languages of the chat lack as (German words or source, languages, shown in, withdrawn on)."""
    say, catalogs = visit.speech, visit.catalogs
    if catalogs is None:
        return ()
    german = catalogs.register("de", formal=False)
    return tuple(
        (
            german.sentence(gap.msgid),
            ", ".join(say.name_of_language(code) for code in gap.languages),
            say.name_of_language(gap.instead),
            say.day(gap.withdrawn_on, year=True) if gap.withdrawn_on else "",
        )
        for gap in catalogs.untranslated
    )


def _names(entry: object) -> dict[str, str]:
    return {key: str(getattr(entry, key, "")) for key in ("id", "name", "number")}


async def checked_today(database: Database, visit: Visit) -> Response:
    """Note that an entry of the directory was checked today: takes effect at once."""
    key, entry = str(visit.request.path_params["key"]), str(visit.request.path_params["entry"])
    before = tables_of(visit.office)
    if key not in {"referrals", "hotlines"} or all(row["id"] != entry for row in before.get(key, ())):
        return visit.not_found()
    entries = [{**row, "checked_on": visit.today} if row["id"] == entry else row for row in before[key]]
    steps, member = difference(before, {**before, key: entries}), visit.colleague

    def work(tx: Transaction) -> None:
        number = office_changes.draft(tx, member, written(steps), visit.now)
        office_changes.put_into_effect(tx, member, number, visit.now)

    if steps:
        await database.write(work)
        await visit.offices.refresh(database, visit.now)
    return visit.go(f"/office#{key}")


async def export(database: Database, visit: Visit) -> Response:
    """Give the office as an office file, with all changes in it."""
    say, member = visit.speech, visit.colleague
    heading = say("{office} as of {time}", office=visit.office.name, time=say.instant(visit.now))
    await database.write(
        lambda tx: audit.note(
            tx, staff_id=member.id, office_id=member.office_id, what="office_exported", intake_id=None, now=visit.now
        )
    )
    content = as_toml(tables_of(visit.office), heading)
    named = {"Content-Disposition": f'attachment; filename="{visit.office.id}.toml"'}
    return Response(content, media_type="application/toml", headers={**HEADERS, **named})


ADDRESSES = (
    Address("/office", show, roles=EVERYBODY),
    Address("/office/export.toml", export, roles=LEADING),
    *office_history.ADDRESSES,
    *office_edit.ADDRESSES,
    Address("/office/{key}/{entry}/checked", checked_today, is_form=True, roles=LEADING),
)
