"""Interpreters: by when each must be ordered, and how far that has come."""

import re

from storage.calendar import appointments
from storage.calendar.appointments import Time
from tests.bot.desk.calendar.kept import at
from tests.bot.desk.world import ON_BOTH, World


@ON_BOTH
async def test_interpreters_with_the_day_to_order_by_and_how_far_it_has_come(world: World) -> None:
    late, soon = world.booked(at(24, 9), interpreter="ar"), world.booked(at(31, 9), interpreter="uk")
    world.booked(at(25, 13))
    colleague = await world.colleague()

    async def rows() -> list[str]:
        page = (await colleague.see("/calendar/interpreters")).text
        found = re.findall(r"<tr[^>]*>\s*<td.*?</tr>", page, re.DOTALL)
        return [" ".join(re.sub(r"<select.*?</select>|<[^>]+>", " ", row, flags=re.DOTALL).split()) for row in found]

    # Good Friday and Easter Monday lie between: three working days before Wednesday 31 March is Wednesday 24 March
    assert await rows() == [
        f"Mi 24.3. 10:00–11:00 Code {late.code} Arabisch persönlich, Trier Nora Beispiel zu bestellen bestellen bis Fr 19.3. Vermerken",  # noqa: E501 -- a row as it is read
        f"Mi 31.3. 11:00–12:00 Code {soon.code} Ukrainisch persönlich, Trier Nora Beispiel zu bestellen bestellen bis Mi 24.3. Vermerken",  # noqa: E501 -- a row as it is read
    ]
    for progress, words in (("ordered", "bestellt"), ("confirmed", "bestätigt"), ("none_found", "niemand gefunden")):
        await colleague.send(f"/calendar/interpreters/{soon.id}", progress=progress)
        assert f"Nora Beispiel {words}" in (await rows())[1]

    await colleague.send(f"/calendar/interpreters/{soon.id}", progress="confirmed")
    world.database.write_now(
        lambda tx: appointments.move(
            tx,
            soon.id,
            Time(
                counsellor_id="nora",
                start=at(31, 13),
                minutes=60,
                buffer=0,
                kind="erstgespraech",
                mode="person",
                site="trier",
                interpreter="uk",
            ),
            world.now,
        )
    )
    assert "neu zu bestellen: Der Termin wurde verschoben" in (await rows())[1]
    await colleague.send(f"/calendar/interpreters/{soon.id}", progress="ordered")
    assert "Nora Beispiel bestellt Vermerken" in (await rows())[1]
