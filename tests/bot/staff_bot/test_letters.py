"""What waits for counsellors, in words."""

from datetime import timedelta

from bot.letters import notices
from bot.staff_bot.letters import StaffLetters
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.team import staff_chats
from tests.bot.staff_bot.chats import KARIM, NOW, TRIER, Chats
from tests.journey import CATALOGS, SAMPLES


def test_letters_to_somebody_who_unlinked_are_dropped(chats: Chats) -> None:
    intake = chats.intake()
    chats.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, NOW))
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, "nora"))
    letters = StaffLetters(SAMPLES, CATALOGS)

    def say(tx: Transaction) -> list[str]:
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        said = [letters.say(tx, letter, NOW) for letter in due]
        return [letter[0] for letter in said if letter]

    assert chats.database.write_now(say) == [KARIM]


COORDINATOR = next(person.id for person in TRIER.counsellors if person.role == "coordinator")


def test_the_most_of_a_day_is_told_to_the_coordinator_alone_and_once_a_day(chats: Chats) -> None:
    def link(tx: Transaction) -> None:
        for linked in (COORDINATOR, "karim"):
            staff_chats.unlink(tx, linked)
            staff_chats.link(tx, staff_chats.issue_code(tx, linked, NOW), f"77{linked}", NOW)

    def tell(tx: Transaction) -> list[bool]:
        days = (NOW, NOW + timedelta(hours=1), NOW + timedelta(days=1))
        return [notices.tell_of_cap(tx, TRIER.id, day) for day in days]

    chats.database.write_now(link)
    assert chats.database.write_now(tell) == [True, False, True]
    letters = StaffLetters(SAMPLES, CATALOGS)

    def say(tx: Transaction) -> list[tuple[str, int]]:
        due = outbox.due(tx, NOW, worker="w", channels=[notices.CHANNEL])
        said = [letters.say(tx, letter, NOW) for letter in due]
        return [(letter[0], len(letter[1].lines)) for letter in said if letter]

    assert chats.database.write_now(say) == [(f"77{COORDINATOR}", 2)]


def test_where_no_coordinator_can_be_told_everybody_is(chats: Chats) -> None:
    chats.database.write_now(lambda tx: staff_chats.unlink(tx, COORDINATOR))
    assert chats.database.write_now(lambda tx: notices.tell_of_cap(tx, TRIER.id, NOW))
    told = chats.database.read_now(lambda tx: tx.many("SELECT staff_id FROM outbox WHERE kind = 'staff_cap'"))
    assert sorted(told) == sorted([(who,) for who in ("karim", "nora") if who != COORDINATOR])
