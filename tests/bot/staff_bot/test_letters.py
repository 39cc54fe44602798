"""What waits for counsellors, in words."""

from bot.letters import notices
from bot.staff_bot.letters import StaffLetters
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.team import staff_chats
from tests.bot.staff_bot.chats import KARIM, NOW, Chats
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
