"""Letters to staff, put into words when they are due, as things are by then.

In the staff's own bot they have buttons. What leaves for a mailbox or a browser says the same and has one link, to the
intake on the desk, which asks for the login: never a name or a word of a client.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, Literal, TypeAlias

from bot.languages.catalogs import Catalogs
from bot.letters import notices
from bot.office.versions import by_id
from bot.port import Button, Envelope, Outbound
from bot.staff_bot.day import agenda
from bot.staff_bot.quiet_hours import rest_ends
from bot.team.intake_in_brief import About, facts, head
from bot.team.speech import Speech
from dialogs.office import Office
from storage.engine.codes import known_code
from storage.engine.transaction import Transaction
from storage.intakes import intakes, promises
from storage.letters import outbox
from storage.letters.outbox import Letter
from storage.team import staff, staff_chats, staff_reach
from storage.team.staff import StaffMember

OfIntake: TypeAlias = Literal["staff_words", "staff_handed", "staff_unreachable", "staff_waiting_ends"]


ALARM = frozenset({"0", notices.CHAIN})
"""Numbers of the notices of a crisis that come in quiet hours too."""


class StaffLetters:
    """Puts letters to staff into words, in German. ``public_url`` is the address of the installation."""

    def __init__(self, offices: Sequence[Office], catalogs: Catalogs, public_url: str) -> None:
        self._offices = by_id(offices)
        self._catalogs = catalogs
        self._desk = f"{public_url}/desk"

    @cached_property
    def _speech(self) -> Speech:
        return Speech("de", self._catalogs.desk("de").gettext)

    def say(self, tx: Transaction, letter: Letter, now: datetime) -> tuple[str, Outbound] | None:
        """Give (address, words) of a claimed letter; None for one that was dropped or put off, which is noted here."""
        if letter.content is not None:
            return letter.address, Outbound.from_json(letter.content)
        if letter.kind == notices.ON_CALL:
            return self._on_call(tx, letter, now)
        member = staff.find(tx, letter.staff_id)
        ways = {(way.channel, way.reach_id): way.address for way in staff_reach.channels_of(tx, letter.staff_id)}
        address = ways.get((letter.channel, letter.reach_id))
        office = self._offices.get(member.office_id) if member else None
        if member is None or office is None or address is None:
            outbox.drop(tx, letter.id, now)
            return None
        rest = None
        if letter.kind != "staff_agenda":
            rest = rest_ends(staff_chats.rhythm_of(tx, member.id), office, now)
        alarm = letter.arguments.get("urgency") == "crisis" and letter.arguments.get("number") in ALARM
        if rest is not None and not alarm:
            outbox.postpone(tx, letter.id, rest)
            return None
        words = self._words(tx, letter, member, now, rest)
        if words is None:
            outbox.drop(tx, letter.id, now)
            return None
        return address, words if letter.channel == staff_reach.CHAT else self._apart(words, letter)

    def _on_call(self, tx: Transaction, letter: Letter, now: datetime) -> tuple[str, Outbound] | None:
        """Say to an office's on-call address that nobody has taken a crisis; at any hour."""
        say, about = self._speech, About.from_json(letter.arguments)
        office = self._offices.get(letter.arguments["office"])
        address = dict(notices.on_call_ways(tx, office)).get(letter.channel) if office else None
        if office is None or address is None or not _is_new(tx, office.id, about):
            outbox.drop(tx, letter.id, now)
            return None
        return address, self._apart(Outbound((head(about, say), *facts(about, say), _not_taken(say))), letter)

    def _apart(self, words: Outbound, letter: Letter) -> Outbound:
        """Make words ready to leave for a mailbox, a browser or a telephone: one link instead of buttons."""
        say, reference = self._speech, str(letter.arguments.get("reference", ""))
        page = {"staff_recheck": "/office"}.get(letter.kind, "/")
        urgent = letter.arguments.get("urgency") in notices.REPEATED
        envelope = Envelope(
            say("Lotse: please look at once") if urgent else say("Lotse: something new"),
            link=self._desk + (f"/intake/{reference}" if reference else page),
            tag=reference or letter.kind,
        )
        return replace(words, buttons=(), columns=1, envelope=envelope)

    def _words(  # noqa: PLR0911 -- a return for each kind
        self, tx: Transaction, letter: Letter, member: StaffMember, now: datetime, rest: datetime | None
    ) -> Outbound | None:
        say, about = self._speech, letter.arguments
        kind: notices.NoticeKind = known_code(notices.NoticeKind, letter.kind, "outbox.kind")
        match kind:
            case "staff_intake":
                return self._intake(tx, letter, member, now, rest)
            case "staff_appointment":
                return Outbound((_of_appointment(about, say),), buttons=_open(about["reference"], say))
            case "staff_unreachable" | "staff_words" | "staff_handed" | "staff_waiting_ends":
                return Outbound((_of_intake(kind, about, say),), buttons=_open(about["reference"], say))
            case "staff_taken":
                return Outbound((say("✅ {name} has taken {reference}.", **about),), silent=True)
            case "staff_recheck":
                line = say(
                    "🔎 Not checked for half a year, on the desk under Office: {number} places or numbers.", **about
                )
                return Outbound((line,), buttons=(Button("desk", say("Open the desk"), "🔗"),), silent=True)
            case "staff_cap":
                return Outbound(
                    (
                        say("📵 No more codes and answers are sent today: the most for one day is reached."),
                        say("Reminders still go out. If this is not your doing, somebody may be misusing the form."),
                    )
                )
            case "staff_promise":
                return self._promise(tx, letter, member)
            case "staff_on_call":
                raise ValueError("a letter to an on-call address belongs to nobody of the staff")
            case "staff_agenda":
                return agenda(tx, member, self._offices[member.office_id], say, now).outbound()

    def _intake(
        self, tx: Transaction, letter: Letter, member: StaffMember, now: datetime, rest: datetime | None
    ) -> Outbound | None:
        """Announce an intake as long as nobody has taken it, and plan the next time where it is repeated.

        In quiet hours a crisis comes once without a sound, for whoever looks at their phone anyway; it is repeated
        aloud when they end.
        """
        say, about = self._speech, About.from_json(letter.arguments)
        if not _is_new(tx, member.office_id, about):
            return None
        number = letter.arguments["number"]
        if about.urgency in notices.REPEATED:
            when = rest or now + notices.REPEATED[about.urgency]
            notices.repeat(tx, about, letter, when)
        lines = [head(about, say), *facts(about, say)]
        if number != "0":
            lines.append(_not_taken(say))
        return Outbound(tuple(lines), buttons=notice_buttons(about.reference, say), columns=3, silent=rest is not None)

    def _promise(self, tx: Transaction, letter: Letter, member: StaffMember) -> Outbound | None:
        """Remind of a promised answer, as long as nobody has given it."""
        say, reference = self._speech, letter.arguments["reference"]
        promise = promises.unkept(tx, member.office_id, reference)
        if promise is None:
            return None
        until = say.instant(promise.promised_at, year=False)
        if not letter.arguments["over"]:
            line = say("⏳ {reference}: we have promised an answer by {time}.", reference=reference, time=until)
        else:
            line = say(
                "⌛ {reference}: the answer we promised by {time} was not given.", reference=reference, time=until
            )
        return Outbound((line,), buttons=_open(reference, say))


def _is_new(tx: Transaction, office_id: str, about: About) -> bool:
    standing = intakes.standing(tx, office_id, about.reference)
    return standing is not None and standing[0] == "new"


def _not_taken(say: Speech) -> str:
    return say("Nobody has taken it yet.")


def notice_buttons(reference: str, say: Speech) -> tuple[Button, ...]:
    """Give what one can do with an intake that nobody has taken."""
    return (
        Button(f"take:{reference}", say("Take"), "✋"),
        Button(f"open:{reference}", say("Open"), "🔗"),
        Button(f"later:{reference}", say("Later"), "⏰"),
    )


def _open(reference: str, say: Speech) -> tuple[Button, ...]:
    return (Button(f"open:{reference}", say("Open"), "🔗"),) if reference else ()


def _of_intake(kind: OfIntake, about: Mapping[str, Any], say: Speech) -> str:
    match kind:
        case "staff_words":
            return say("💬 {reference}: the client has written.", reference=about["reference"])
        case "staff_handed":
            return say("📨 {name} has handed {reference} to you.", **about)
        case "staff_unreachable":
            return say("📵 {reference}: nothing can be sent to this person any more.", reference=about["reference"])
        case "staff_waiting_ends":
            ends = say.instant(datetime.fromisoformat(about["ends"]), year=False)
            return say(
                "⌛ {reference}: has not said for long that they still wait. On {time} their waiting ends.",
                reference=about["reference"],
                time=ends,
            )


def _of_appointment(about: Mapping[str, Any], say: Speech) -> str:  # noqa: PLR0911 -- a line for each that happens
    when = say.instant(datetime.fromisoformat(about["start"]), year=False)
    named = f"{when} · {about['reference'] or about['code']}"
    happened: notices.Happened = known_code(notices.Happened, about["happened"], "what happened to an appointment")
    match happened:
        case "cancelled":
            return say("❌ Cancelled: {appointment}", appointment=named)
        case "moved":
            before = say.instant(datetime.fromisoformat(about["before"]).replace(tzinfo=say.zone), year=False)
            return say("🔁 Moved: {appointment} (before: {before})", appointment=named, before=before)
        case "moved_away":
            return say("🔁 Moved to a colleague, your time is free again: {appointment}", appointment=named)
        case "accepted":
            return say("📅 Booked from the waiting list: {appointment}", appointment=named)
        case "late":
            return say("⏰ {minutes} minutes late: {appointment}", appointment=named, minutes=about["minutes"])
        case "unreachable":
            return say("📵 Nothing can be sent to this person any more: {appointment}", appointment=named)
        case "not_reached":
            return say(
                "📵 No reminder reaches this person, please call if there is a number: {appointment}", appointment=named
            )
