"""The block to copy into I-mpuls."""

from datetime import timedelta

from tests.bot.desk.examples import full
from tests.bot.desk.world import World


async def test_the_copy_for_i_mpuls_has_its_typing_order(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2))
    intake = world.intake(full(), about=booked)
    copy = await (await world.colleague()).see(f"/intake/{intake.reference}/impuls.txt")
    assert copy.headers["content-disposition"] == f'attachment; filename="{intake.reference}.txt"'
    assert copy.text.splitlines() == [
        "Datum: Mo 22.03.2027",
        "Art des Kontakts: Erstgespräch, persönlich",
        "Alter: 26",
        "Geschlecht: –",
        "Papier: Asylverfahren läuft",
        "Sprache: Arabisch, bitte dolmetschen",
        "Bereich Sprache: –",
        "Bereich Schule: –",
        "Bereich Beruf: Ausbildung",
        "Bereich Soziales: Aufenthalt, Geld",
        "Weitervermittlung: –",
        "Minuten: 60",
        f"Vorgangsnummer: {intake.reference}",
    ]
