"""Two counsellors with linked chats, before any messenger."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.installation import enter
from bot.letters import notices
from bot.port import Outbound
from bot.staff_bot.request import Heard
from bot.staff_bot.turn import StaffTurns
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.team import staff_chats
from tests.bot.desk.examples import payload
from tests.journey import CATALOGS, SAMPLES

NOW = datetime(2027, 3, 22, 9, 7, tzinfo=UTC)
TRIER = next(office for office in SAMPLES if office.id == "jmd-trier")
NORA, KARIM = "701", "702"


@dataclass
class Chats:
    """Two counsellors with linked chats; what they are told is read from the outbox."""

    database: Database
    turns: StaffTurns = field(init=False)
    number: int = 0

    def __post_init__(self) -> None:
        self.turns = StaffTurns(
            database=self.database, offices=SAMPLES, catalogs=CATALOGS, url="https://lotse.example", now=lambda: NOW
        )

        def work(tx: Transaction) -> None:
            enter(tx, SAMPLES)
            for staff_id, address in (("nora", NORA), ("karim", KARIM)):
                staff_chats.link(tx, staff_chats.issue_code(tx, staff_id, NOW), address, NOW)

        self.database.write_now(work)

    async def does(self, address: str, words: str, *, button: bool = True, update: str = "") -> str:
        self.number += 1
        return await self.turns.take(Heard(address, update or str(self.number), words, "3" if button else ""))

    def told(self, address: str) -> list[Outbound]:
        def read(tx: Transaction) -> list[Outbound]:
            letters = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
            for letter in letters:
                outbox.sent(tx, letter.id, NOW)
            return [
                Outbound.from_json(letter.content)
                for letter in letters
                if letter.content is not None and letter.address == address
            ]

        found = []
        while new := self.database.write_now(read):
            found += new
        return found

    def intake(self, **changes: object) -> IntakeRecord:
        content = payload(**changes)
        return self.database.write_now(
            lambda tx: intakes.create(
                tx,
                office_id=TRIER.id,
                conversation_id=None,
                appointment_id=None,
                kind=content["kind"],
                urgency=content["urgency"],
                payload=content,
                promised_at=None,
                now=NOW,
            )
        )
