"""Somebody who walked in, written down at the desk."""

from tests.bot.desk.calendar.kept import at, calendar, letters
from tests.bot.desk.world import World


async def test_who_walked_in_gets_a_time_and_a_code(world: World) -> None:
    colleague = await world.colleague()
    page = await colleague.see("/calendar/walk-in")
    assert 'value="10:00"' in page.text  # this quarter of an hour
    form = {"name": "Sam", "language": "so", "topic": "house", "kind": "kurz", "of": "nora", "mode": "person",
            "site": "trier", "day": "2027-03-22", "start": "10:00"}  # fmt: skip
    await colleague.send("/calendar/walk-in", **form)
    (booked,) = calendar(world)
    assert (booked.start, booked.end, booked.conversation_id) == (at(22, 9), at(22, 9, 30), None)
    today = (await colleague.see("/")).text
    assert all(word in today for word in ("Sam", "Somali", "Wohnung", booked.code))
    assert letters(world) == []
    row = world.database.read_now(lambda tx: tx.one("SELECT state, taken_by, payload FROM intake"))
    assert row is not None
    assert (row[:2], b"Sam" in bytes(row[2])) == (("taken", "nora"), False)

    answer = await colleague.send("/calendar/walk-in", **form | {"name": "Kim"})
    assert answer.status_code == 409
    assert f"dort ist schon Termin {booked.code}" in answer.text
    assert 'value="Kim"' in answer.text
    assert world.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM intake")) == (1,)
