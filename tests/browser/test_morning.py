"""A counsellor's morning in a real browser: three intakes, a client who did not come, an illness, a moved appointment.

``pytest tests/browser/test_morning.py --rewrite`` draws the pictures of the README's operator section anew.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.calendar.booked import Booked
from storage.engine.transaction import Transaction
from tests.bot.desk.examples import payload
from tests.browser.desk import Desk

PICTURES = Path(__file__).parent / "pictures"
WEDNESDAY, THURSDAY = datetime(2027, 3, 24, 10, tzinfo=UTC), datetime(2027, 3, 25, 13, tzinfo=UTC)


def draw(desk: Desk, name: str, request: pytest.FixtureRequest) -> None:
    picture = PICTURES / f"morning-{name}.png"
    if request.config.getoption("--rewrite"):
        desk.page.screenshot(path=picture)
    assert picture.stat().st_size > 10_000


def moved(tx: Transaction, booked: Booked, start: datetime, now: datetime) -> Booked:
    """Move an appointment as its client does in the chat."""
    return appointments.move(
        tx,
        booked.id,
        Time(
            counsellor_id=booked.counsellor_id,
            start=start,
            minutes=60,
            buffer=10,
            kind="erstgespraech",
            mode=booked.mode,
            site=booked.site,
        ),
        now,
    )


def test_a_morning_with_new_intakes_a_no_show_an_illness_and_a_moved_appointment(
    desk: Desk, request: pytest.FixtureRequest
) -> None:
    page, world = desk.page, desk.world
    page.set_viewport_size({"width": 1280, "height": 720})
    absent = world.booked(world.now.replace(hour=8, minute=0, second=0, microsecond=0))
    wednesday = world.booked(WEDNESDAY)
    for booked in (absent, wednesday):
        world.intake(payload(), about=booked, ago=timedelta(days=4))
    for urgency, hours in (("normal", 30), ("urgent", 14), ("crisis", 1)):
        world.intake(payload(kind="message") | {"urgency": urgency}, ago=timedelta(hours=hours))

    desk.open("/inbox")
    rows = page.locator("table.intakes tbody tr")
    assert [row.get_attribute("class") for row in rows.all()][:2] == ["crisis", "urgent"]
    draw(desk, "inbox", request)
    for _ in range(3):
        desk.open("/inbox")
        rows.filter(has_text="Nachricht").or_(rows.filter(has_text="Krise")).first.get_by_role(
            "button", name="Übernehmen"
        ).click()
        page.wait_for_url("**/intake/*")
        assert page.locator(".sheet .state").inner_text() == "übernommen"

    desk.open("/")
    page.get_by_role("button", name="Nicht erschienen").first.click()
    page.get_by_text("Vermerkt: nicht erschienen.").wait_for()
    draw(desk, "today", request)

    desk.open("/calendar")
    page.get_by_role("link", name="Abwesenheiten").click()
    page.get_by_label("Erster Tag").fill(f"{WEDNESDAY:%Y-%m-%d}")
    page.get_by_role("button", name="Eintragen", exact=True).click()
    page.get_by_role("button", name="Alle um einen neuen Termin bitten").click()
    expect(page.get_by_text("um neuen Termin gebeten", exact=True)).to_have_count(1)
    draw(desk, "absence", request)

    world.database.write_now(lambda tx: moved(tx, wednesday, THURSDAY, world.now))
    desk.open(f"/calendar?view=week&day={THURSDAY:%Y-%m-%d}&of=nora")
    assert "14:00" in page.locator("main").inner_text()
    draw(desk, "calendar", request)
