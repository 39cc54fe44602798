"""Effects: those on what is somebody else's change nothing of theirs; codes are those that storage knows."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import get_type_hints

import pytest

from bot.appointments.booked import time_of
from bot.conversation.effects import Effects
from bot.installation import enter
from dialogs.engine import effects, facts
from dialogs.engine.conversation import State
from dialogs.engine.effects import Accept, Decline, Effect, StopWaiting, WaitOn
from dialogs.office import Office
from dialogs.rules.slots import Slot
from storage.calendar import booked, offers
from storage.engine.codes import codes_of
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes, still_waiting
from storage.people import conversations
from tests import kept
from tests.journey import SAMPLES

NOW = datetime(2027, 3, 22, 9, 7, tzinfo=UTC)
OFFICES: Mapping[str, Office] = {office.id: office for office in SAMPLES}
SLOT = Slot(datetime(2027, 3, 24, 9, tzinfo=UTC), "nora", 60, "trier", "person", "erstgespraech", 10)


def offered(tx: Transaction) -> tuple[str, str]:
    """Give the conversation of somebody on the waiting list, and the id of what they were offered."""
    enter(tx, SAMPLES)
    owner = conversations.open_for(tx, "web", "owner", NOW).id
    intake = intakes.create(
        tx,
        office_id="jmd-trier",
        conversation_id=owner,
        appointment_id=None,
        kind="waiting",
        urgency="normal",
        payload={},
        promised_at=None,
        now=NOW,
    )
    return owner, offers.make(
        tx,
        time_of(SLOT),
        office_id="jmd-trier",
        intake_id=intake.id,
        conversation_id=owner,
        until=NOW + timedelta(hours=2),
        now=NOW,
    )


@pytest.mark.parametrize(("answer", "state"), [(Accept, "accepted"), (Decline, "declined")])
def test_an_offer_is_answered_by_the_person_it_was_made_to_and_by_nobody_else(
    database: Database, answer: type[Accept | Decline], state: str
) -> None:
    owner, offer_id = database.write_now(offered)
    stranger = database.write_now(lambda tx: conversations.open_for(tx, "web", "stranger", NOW).id)

    def carries_out(who: str) -> Effects:
        effect: Effect = answer(offer_id)

        def work(tx: Transaction) -> Effects:
            done = Effects(tx, OFFICES, who, State(channel="web", language="de"), NOW, "web", "phone")
            done.carry_out([effect])
            return done

        return database.write_now(work)

    before = database.read_now(kept.rows)
    assert carries_out(stranger).booked is None
    assert database.read_now(kept.rows) == before

    done = carries_out(owner)
    found = database.read_now(lambda tx: offers.find(tx, offer_id))
    assert found is not None
    assert (found.state, done.booked is not None) == (state, state == "accepted")


@pytest.mark.parametrize(("answer", "state"), [(WaitOn, "new"), (StopWaiting, "closed")])
def test_only_the_person_who_waits_says_whether_they_still_do(
    database: Database, answer: type[WaitOn | StopWaiting], state: str
) -> None:
    owner, offer_id = database.write_now(offered)
    stranger = database.write_now(lambda tx: conversations.open_for(tx, "web", "stranger", NOW).id)
    database.write_now(lambda tx: still_waiting.enter(tx, "jmd-trier"))
    intake = database.read_now(lambda tx: intakes.latest_of(tx, owner))
    assert intake is not None
    later = NOW + timedelta(days=14)

    def carries_out(who: str) -> None:
        effect: Effect = answer(intake.id)
        database.write_now(
            lambda tx: Effects(tx, OFFICES, who, State(channel="web", language="de"), later, "web", "phone").carry_out(
                [effect]
            )
        )

    before = database.read_now(kept.rows)
    carries_out(stranger)
    assert database.read_now(kept.rows) == before
    carries_out(owner)
    found = database.read_now(lambda tx: intakes.standing(tx, "jmd-trier", intake.reference))
    offer = database.read_now(lambda tx: offers.find(tx, offer_id))
    (waited,) = database.read_now(lambda tx: still_waiting.of_intakes(tx, [intake.id]))
    assert found is not None
    assert offer is not None
    assert (found[0], offer.state) == (state, "open" if state == "new" else "declined")
    assert waited.alive_at == (later if state == "new" else NOW)


@pytest.mark.parametrize(
    ("decided", "stored", "by_the_team"),
    [
        pytest.param(effects.IntakeKind, intakes.IntakeKind, {"walk_in"}, id="IntakeKind"),
        pytest.param(effects.Urgency, intakes.Urgency, set(), id="Urgency"),
        pytest.param(facts.AppointmentState, booked.AppointmentState, set(), id="AppointmentState"),
        pytest.param(get_type_hints(facts.Offered)["state"], offers.OfferState, set(), id="OfferState"),
    ],
)
def test_dialogs_and_storage_write_out_the_same_codes(decided: object, stored: object, by_the_team: set[str]) -> None:
    """Neither may import the other; storage also knows what the team enters by hand."""
    assert codes_of(decided) | by_the_team == codes_of(stored)
