"""The inbox in the messenger: what is new, and Take, Open and Later for each."""

from bot.letters import notices
from bot.port import Button
from bot.staff_bot.letters import notice_buttons
from bot.staff_bot.request import Request, Response
from bot.team import labels
from bot.team.intake_in_brief import About, facts, head, language
from storage.calendar import appointments
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord, NoSuchIntake, TakenBySomeoneElse

MOST = 10
"""Intakes listed, each with a button; the desk has them all."""


def inbox(request: Request) -> Response:
    """List what nobody has taken yet: crisis first, then urgent, then the oldest."""
    say = request.speech
    found = intakes.inbox(request.tx, request.member, state="new", now=request.now)
    desk = Button("desk:inbox", say("Open the desk"), "🔗")
    if not found:
        return Response((say("📥 Nothing new. Everything is taken."),), (desk,))
    shown = [About.of(intake) for intake in found[:MOST]]
    lines = [say("📥 New: {number}", number=len(found))]
    for about in shown:
        topics = ", ".join(labels.topic(code, say) for code in about.topics)
        parts = [topics, language(about.language, say), say.span(request.now - about.at)]
        lines.append(f"{head(about, say)}\n    {' · '.join(part for part in parts if part)}")
    buttons = [Button(f"card:{about.reference}", about.reference) for about in shown]
    return Response(tuple(lines), (*buttons, desk), columns=2)


def card(request: Request) -> Response:
    """Show one intake without the person, and what one can do with it."""
    intake = intakes.find(request.tx, request.member, request.argument(0), request.now)
    if intake is None:
        return gone(request)
    return _card(request, intake)


def take(request: Request) -> Response:
    """Take an intake; who comes second is told who was first."""
    say, reference = request.speech, request.argument(0)
    try:
        intake = intakes.take(request.tx, request.member, reference, request.now)
    except TakenBySomeoneElse as first:
        words = say("{name} was faster and has taken {reference}.", name=first.name, reference=reference)
        return Response((words,), (_open(request, reference),), toast=words)
    except NoSuchIntake:
        return gone(request)
    notices.tell_taken(request.tx, intake, request.member, request.now)
    return _card(request, intake, toast=say("Taken."))


def later(request: Request) -> Response:
    """Put a notice off."""
    say = request.speech
    intake = intakes.find(request.tx, request.member, request.argument(0), request.now)
    if intake is None:
        return gone(request)
    if intake.state != "new":
        return _card(request, intake)
    about = _about(request, intake)
    until = notices.remind_later(request.tx, about, request.member, request.now)
    words = say("⏰ I will remind you at {time}.", time=say.clock(until))
    first, second, _third = notice_buttons(intake.reference, say)
    return Response((head(about, say), *facts(about, say), words), (first, second), columns=2, toast=words)


def open_on_desk(request: Request) -> Response:
    """Give a link that opens an intake on the desk once."""
    reference = request.argument(0)
    if intakes.standing(request.tx, request.member.office_id, reference) is None:
        return gone(request)
    return _link(request, f"/intake/{reference}", reference)


def desk(request: Request) -> Response:
    """Give a link that opens the desk once."""
    say, path = request.speech, "/inbox" if request.argument(0) == "inbox" else "/"
    return _link(request, path, say("The desk"))


def gone(request: Request) -> Response:
    """Say that an intake is not there any more."""
    say = request.speech
    words = say("This intake is closed, or has been deleted.")
    return Response((words,), toast=words)


def _card(request: Request, intake: IntakeRecord, *, toast: str = "") -> Response:
    say, about = request.speech, _about(request, intake)
    lines = [head(about, say), *facts(about, say)]
    if intake.state == "new":
        return Response(tuple(lines), notice_buttons(intake.reference, say), columns=3, toast=toast)
    if intake.state == "closed":
        lines.append(say("✔️ Closed."))
    elif intake.taken_by == request.member.id:
        lines.append(say("✅ You have taken it."))
    else:
        colleague = next(
            (counsellor.name for counsellor in request.office.counsellors if counsellor.id == intake.taken_by), "–"
        )
        lines.append(say("✅ {name} has taken it.", name=colleague))
    return Response(tuple(lines), (_open(request, intake.reference),), toast=toast)


def _about(request: Request, intake: IntakeRecord) -> About:
    booked = appointments.find(request.tx, intake.appointment_id) if intake.appointment_id else None
    return About.of(intake, booked.start if booked and booked.state != "cancelled" else None)


def _open(request: Request, reference: str) -> Button:
    say = request.speech
    return Button(f"open:{reference}", say("Open"), "🔗")


def _link(request: Request, path: str, name: str) -> Response:
    """Write a link as a button where a messenger takes it as one (https), else as text."""
    say, link = request.speech, request.desk_link(path)
    words = say("🔗 {name}: this link logs you in once, within 15 minutes. Do not pass it on.", name=name)
    if link.startswith("https://"):
        return Response((words,), (Button(link, say("Open the desk")),), anew=True)
    return Response((words, link), anew=True)
