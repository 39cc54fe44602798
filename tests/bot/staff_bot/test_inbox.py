"""Taking an intake in the messenger."""

import asyncio

import pytest

from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.team import staff_chats
from tests.bot.staff_bot.chats import KARIM, NORA, NOW, TRIER, Chats
from tests.journey import SAMPLES


async def test_two_who_take_at_once_one_gets_it_and_the_other_is_told_who(chats: Chats) -> None:
    intake = chats.intake()
    toasts = await asyncio.gather(
        *(chats.does(address, f"take:{intake.reference}") for address in (NORA, KARIM, NORA, KARIM))
    )
    taken_by = chats.database.read_now(lambda tx: intakes.standing(tx, TRIER.id, intake.reference))
    assert taken_by is not None
    winner = {"nora": "Nora Beispiel", "karim": "Karim Muster"}[taken_by[1] or ""]
    assert sorted(toasts) == sorted(
        ["Übernommen."] * 2 + [f"{winner} war schneller und hat {intake.reference} übernommen."] * 2
    )


@pytest.mark.parametrize(("urgency", "told"), [("normal", []), ("urgent", ["karim"]), ("crisis", ["karim"])])
async def test_who_takes_an_alarm_in_the_messenger_ends_it_for_the_others(
    chats: Chats, urgency: str, told: list[str]
) -> None:
    intake = chats.intake(urgency=urgency)
    assert await chats.does(NORA, f"take:{intake.reference}") == "Übernommen."
    rows = chats.database.read_now(lambda tx: tx.many("SELECT staff_id FROM outbox WHERE kind = 'staff_taken'"))
    assert [row[0] for row in rows] == told


async def test_another_offices_intake_does_not_exist(chats: Chats) -> None:
    intake = chats.intake()
    other = next(office for office in SAMPLES if office.id != TRIER.id)

    def work(tx: Transaction) -> None:
        staff_chats.link(tx, staff_chats.issue_code(tx, other.counsellors[0].id, NOW), "703", NOW)

    chats.database.write_now(work)
    for wish in ("card", "take", "open", "later"):
        assert await chats.does("703", f"{wish}:{intake.reference}") == "Diese Anfrage ist abgeschlossen oder gelöscht."
    assert chats.database.read_now(lambda tx: intakes.standing(tx, TRIER.id, intake.reference)) == ("new", None)
