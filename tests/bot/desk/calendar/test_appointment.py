"""The page of one appointment: calling it off, asking for another time."""

from tests.bot.desk.calendar.kept import BOOKING, calendar, client, letters
from tests.bot.desk.world import World


async def test_an_appointment_is_cancelled_once_and_the_client_told(world: World) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    await colleague.send("/calendar/book", intake=reference, time="09:00", **BOOKING)
    (booked,) = calendar(world)
    for _ in range(2):
        await colleague.send(f"/calendar/appointment/{booked.id}/call-off")
    assert (calendar(world), letters(world)) == ([], [("called_off", "2027-03-22T10:07")])
    again = await colleague.send("/calendar/book", intake=reference, time="09:00", **BOOKING)
    assert again.status_code == 303  # the time is free


async def test_a_client_is_asked_for_another_time(world: World) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    await colleague.send("/calendar/book", intake=reference, time="09:00", **BOOKING)
    (booked,) = calendar(world)
    for _ in range(2):
        await colleague.send(f"/calendar/appointment/{booked.id}/ask")
    assert [kind for kind, _ in letters(world)].count("please_move") == 1
    assert "um neuen Termin gebeten" in (await colleague.see(f"/calendar/appointment/{booked.id}")).text
