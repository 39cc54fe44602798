"""Weekly rules: when a counsellor gives advice every week. Those of the office file, until they are changed here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from starlette.responses import Response

from bot.appointments.availability import rules_of_file
from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.office import Mode
from storage.calendar import opening_rules
from storage.calendar.opening_rules import Rule
from storage.engine.database import Database, Transaction

MODES: tuple[Mode, ...] = ("person", "phone", "video")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule in words."""

    id: str
    weekday: str
    time: str
    site: str
    modes: str
    kinds: str
    valid: str
    over: bool


async def show(database: Database, visit: Visit) -> Response:
    """Show a counsellor's rules."""
    return await _draw(database, visit)


async def begin(database: Database, visit: Visit) -> Response:
    """Take over the rules of the office file, to change them."""
    return await _change(database, visit, lambda _tx, _whom: None)


async def add(database: Database, visit: Visit) -> Response:
    """Add a rule, or put it in the place of the one that was changed."""
    try:
        rule = _entered(visit)
    except NotUsable as problem:
        return await _draw(database, visit, problem=problem.words)

    def work(tx: Transaction, _whom: str) -> None:
        if not (rule.id and opening_rules.change(tx, rule)):
            opening_rules.add(tx, rule)

    return await _change(database, visit, work)


async def end(database: Database, visit: Visit) -> Response:
    """Let a rule hold until a day."""
    try:
        last = form_values.day(visit, "last")
    except NotUsable as problem:
        return await _draw(database, visit, problem=problem.words)
    rule_id = visit.form.get("rule", "")
    return await _change(database, visit, lambda tx, whom: opening_rules.end(tx, whom, rule_id, last))


async def forget(database: Database, visit: Visit) -> Response:
    """Let the rules of the office file hold again."""
    try:
        whom = form_values.counsellor(visit)
    except NotUsable:
        return visit.not_found()
    await database.write(lambda tx: opening_rules.forget(tx, whom))
    return visit.go(f"/calendar/rules?of={whom}")


async def _change(database: Database, visit: Visit, work: Callable[[Transaction, str], object]) -> Response:
    try:
        whom = form_values.counsellor(visit)
    except NotUsable:
        return visit.not_found()
    counsellor = visit.office.counsellor(whom)

    def change(tx: Transaction) -> None:
        opening_rules.begin(tx, whom, rules_of_file(counsellor))
        work(tx, whom)

    await database.write(change)
    return visit.go(f"/calendar/rules?of={whom}")


def _entered(visit: Visit) -> Rule:
    """Read a rule from the form; raises NotUsable."""
    say, form, office = visit.speech, visit.form, visit.office
    start, stop = form_values.span(visit)
    modes = tuple(mode for mode in MODES if form.get(f"mode_{mode}"))
    if not modes:
        raise NotUsable(say("Please choose how: in person, by phone or by video."))
    first, last = form_values.day_or_none(visit, "valid_from"), form_values.day_or_none(visit, "valid_until")
    if first and last and last < first:
        raise NotUsable(say("The end lies before the beginning."))
    second = bool(form.get("every_second_week"))
    return Rule(
        staff_id=form_values.counsellor(visit),
        weekday=form_values.number(visit, "weekday", 0, 6),
        start=start,
        end=stop,
        site=form_values.site(visit),
        modes=modes,
        kinds=tuple(kind.id for kind in office.kinds if form.get(f"kind_{kind.id}")),
        valid_from=first or (visit.today if second else None),
        valid_until=last,
        every_second_week=second,
        id=form.get("rule", ""),
    )


async def _draw(database: Database, visit: Visit, *, problem: str = "") -> Response:
    ids = [counsellor.id for counsellor in visit.office.counsellors]
    own = visit.colleague.id if visit.colleague.id in ids else ids[0]
    asked = visit.form.get("of") or visit.request.query_params.get("of", "")
    whom = asked if asked in ids else own
    kept = (await database.read(lambda tx: opening_rules.rules(tx, [whom]))).get(whom)
    rules = rules_of_file(visit.office.counsellor(whom)) if kept is None else kept
    say, edited = visit.speech, visit.request.query_params.get("edit", visit.form.get("rule", ""))
    found = next((rule for rule in rules if rule.id and rule.id == edited), None)
    return visit.page(
        "rules.html",
        status=422 if problem else 200,
        title=say("Weekly rules"),
        problem=problem,
        of=whom,
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        own=kept is not None,
        rows=sorted((_row(rule, visit) for rule in rules), key=lambda row: row.over),
        rule=found,
        given=_given(found, visit),
        today=visit.today,
        weekdays=[(number, labels.weekday(number, say)) for number in range(7)],
        sites=[(site.id, site.name) for site in visit.office.sites],
        modes=[(mode, labels.mode(mode, say)) for mode in MODES],
        kinds=[(kind.id, labels.kind_of_appointment(kind.id, say)) for kind in visit.office.kinds],
    )


def _given(rule: Rule | None, visit: Visit) -> dict[str, str]:
    """Give what the form holds: what was just entered, else the rule that is changed, else the usual."""
    if "start" in visit.form:
        return dict(visit.form)
    if rule is None:
        return {f"mode_{mode}": "yes" for mode in MODES}
    return {
        "weekday": str(rule.weekday),
        "start": f"{rule.start:%H:%M}",
        "end": f"{rule.end:%H:%M}",
        "site": rule.site,
        "valid_from": str(rule.valid_from or ""),
        "valid_until": str(rule.valid_until or ""),
        **{f"mode_{mode}": "yes" for mode in rule.modes},
        **{f"kind_{kind}": "yes" for kind in rule.kinds},
        **({"every_second_week": "yes"} if rule.every_second_week else {}),
    }


def _row(rule: Rule, visit: Visit) -> RuleRow:
    say = visit.speech
    return RuleRow(
        rule.id,
        labels.weekday(rule.weekday, say),
        f"{rule.start:%H:%M}–{rule.end:%H:%M}",
        labels.site(visit.office, rule.site),
        ", ".join(labels.mode(mode, say) for mode in rule.modes),
        ", ".join(labels.kind_of_appointment(kind, say) for kind in rule.kinds) or say("all kinds"),
        _valid(rule, visit),
        bool(rule.valid_until and rule.valid_until < visit.today),
    )


def _valid(rule: Rule, visit: Visit) -> str:
    say = visit.speech
    every = say("every second week") if rule.every_second_week else say("every week")
    first, last = (_named(day, visit) for day in (rule.valid_from, rule.valid_until))
    if first and last:
        return f"{every}, {say('from {first} to {last}', first=first, last=last)}"
    if first:
        return f"{every}, {say('from {first} on', first=first)}"
    return f"{every}, {say('until {last}', last=last)}" if last else every


def _named(day: date | None, visit: Visit) -> str:
    return visit.speech.day(day, year=True) if day else ""


ADDRESSES = (
    Address("/calendar/rules", show),
    Address("/calendar/rules", add, is_form=True),
    Address("/calendar/rules/begin", begin, is_form=True),
    Address("/calendar/rules/end", end, is_form=True),
    Address("/calendar/rules/forget", forget, is_form=True),
)
