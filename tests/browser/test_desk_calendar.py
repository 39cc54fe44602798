"""The desk's calendar in a real browser, at the width of an office PC and of a phone: each story from page to page."""

from datetime import UTC, date, datetime, time

import pytest
from playwright.sync_api import Page, expect

from storage.calendar import availability, own_calendars
from storage.engine.transaction import Transaction
from tests.bot.desk.examples import payload
from tests.browser.conftest import OpenContext
from tests.browser.desk import SCREENS, Desk

NORA = "Nora Beispiel"
WIDE_AND_NARROW = pytest.mark.parametrize("width", [1280, 390])


def at(day: int, hour: int) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


def sized(desk: Desk, width: int) -> Page:
    desk.page.set_viewport_size({"width": width, "height": 844})
    return desk.page


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


@WIDE_AND_NARROW
def test_times_of_a_day_are_offered_and_withdrawn_and_taken_back(width: int, desk: Desk) -> None:
    page = sized(desk, width)
    desk.open("/")
    page.get_by_role("link", name="Kalender", exact=True).click()
    page.get_by_role("link", name="Mi 24.3.").click()
    page.get_by_role("link", name=NORA).first.click()
    withdraw, offer = page.locator("form[action$=withdraw]"), page.locator("form[action$=offer]")
    withdraw.get_by_label("Von").fill("09:00")
    withdraw.get_by_label("Bis").fill("11:00")
    withdraw.get_by_role("button").click()
    expect(page.locator(".day")).to_contain_text("09:00–11:00")
    expect(page.locator("li.free .clock")).to_have_text(["11:00–12:30"])
    offer.get_by_label("Von").fill("16:00")
    offer.get_by_label("Bis").fill("17:30")
    offer.get_by_label("Standort").select_option(label="Konz")
    offer.get_by_role("button").click()
    expect(page.locator("li.free .clock")).to_have_text(["11:00–12:30", "16:00–17:30"])
    expect(page.locator(".changes li > span")).to_have_text(
        ["Zurückgezogen 09:00–11:00", "Zusätzlich angeboten 16:00–17:30, Konz"]
    )
    press_first = page.locator(".changes button").first
    press_first.click()
    expect(page.locator("li.free .clock")).to_have_text(["09:00–12:30", "16:00–17:30"])


@WIDE_AND_NARROW
def test_a_weekly_rule_is_changed_added_and_ended(width: int, desk: Desk) -> None:
    page = sized(desk, width)
    desk.open("/calendar")
    page.get_by_role("link", name="Wochenregeln").click()
    press(page, "Regeln hier ändern")
    page.locator("tbody tr", has_text="Mittwoch").get_by_role("link", name="Ändern").click()
    page.get_by_label("Bis", exact=True).fill("11:00")
    page.get_by_label("am Telefon").uncheck()
    press(page, "Regel ändern")
    expect(page.locator("tbody tr", has_text="Mittwoch")).to_contain_text("09:00–11:00")
    page.get_by_label("Tag", exact=True).select_option(label="Freitag")
    page.get_by_label("Von", exact=True).fill("08:00")
    page.get_by_label("Bis", exact=True).fill("10:00")
    page.get_by_label("nur jede zweite Woche").check()
    press(page, "Regel hinzufügen")
    friday = page.locator("tbody tr", has_text="Freitag")
    expect(friday).to_contain_text("jede zweite Woche, ab Mo 22.03.2027")
    friday.get_by_text("Beenden", exact=True).click()
    friday.get_by_role("button", name="Regel beenden").click()
    expect(page.locator("tbody tr", has_text="Freitag")).to_contain_text("bis Mo 22.03.2027")


@WIDE_AND_NARROW
def test_an_illness_is_entered_and_all_clients_are_asked_with_one_click(width: int, desk: Desk) -> None:
    page, world = sized(desk, width), desk.world
    for hour in (8, 10):
        world.intake(payload(), about=world.booked(at(24, hour)))
    desk.open("/calendar")
    page.get_by_role("link", name="Abwesenheiten").click()
    page.get_by_label("Erster Tag").fill("2027-03-24")
    press(page, "Eintragen")
    expect(page.get_by_text("zu verschieben", exact=True)).to_have_count(2)
    press(page, "Alle um einen neuen Termin bitten")
    expect(page.get_by_text("um neuen Termin gebeten", exact=True)).to_have_count(2)
    expect(page.get_by_role("button", name="Alle um einen neuen Termin bitten")).to_have_count(0)
    desk.open("/calendar?view=day&day=2027-03-24&of=nora")
    expect(page.locator("li.away")).to_contain_text("ganztägig")
    expect(page.locator("li.free")).to_have_count(0)


@WIDE_AND_NARROW
def test_an_interpreter_is_ordered_and_confirmed(width: int, desk: Desk) -> None:
    page = sized(desk, width)
    desk.world.booked(at(31, 9), interpreter="ar")
    desk.open("/calendar/interpreters")
    row = page.locator("tbody tr")
    expect(row).to_contain_text("bestellen bis Mi 24.3.")
    for state in ("bestellt", "bestätigt"):
        row.get_by_role("combobox").select_option(label=state)
        row.get_by_role("button", name="Vermerken").click()
        expect(row.locator(".state")).to_have_text(state)
    expect(row).not_to_contain_text("bestellen bis")


@WIDE_AND_NARROW
def test_a_client_of_the_waiting_list_is_booked_then_a_follow_up_series(width: int, desk: Desk) -> None:
    page, world = sized(desk, width), desk.world
    intake = world.intake(payload(kind="waiting"))
    there = world.booked(datetime(2027, 4, 7, 7, tzinfo=UTC))
    desk.open(f"/intake/{intake.reference}")
    page.get_by_role("link", name="Termin buchen").click()
    page.get_by_label("Art", exact=True).select_option("kurz")
    page.get_by_label("Tag", exact=True).fill("2027-03-24")
    press(page, "Freie Zeiten zeigen")
    page.get_by_label("11:00").check()
    press(page, "Diese Zeit buchen")
    expect(page.locator("dl.facts")).to_contain_text("Mittwoch, 24. März, 11:00–11:45")
    page.get_by_role("link", name="Folgetermin buchen").click()
    page.get_by_label("Tag", exact=True).fill("2027-03-24")
    page.get_by_label("Dolmetschen").select_option("")
    press(page, "Freie Zeiten zeigen")
    page.get_by_label("09:00").check()
    page.get_by_label("Wie viele Termine").fill("3")
    page.get_by_label("Wie oft").select_option(label="jede zweite Woche")
    press(page, "Diese Zeit buchen")
    expect(page.get_by_role("alert")).to_contain_text(
        f"Mi 7.4. 09:00: dort ist schon Termin {there.code} (09:00–10:00)"
    )
    page.get_by_label("10:00").check()  # what was entered is still there
    expect(page.get_by_label("Wie viele Termine")).to_have_value("3")
    press(page, "Diese Zeit buchen")
    expect(page.locator("dl.facts")).to_contain_text("Mittwoch, 24. März, 10:00–10:45")
    desk.open("/calendar?view=day&day=2027-04-21&of=nora")
    expect(page.locator("li.appointment")).to_contain_text("زهرة")


@WIDE_AND_NARROW
def test_somebody_who_walked_in_gets_a_code(width: int, desk: Desk) -> None:
    page = sized(desk, width)
    desk.open("/")
    page.get_by_role("link", name="Von Hand eintragen").click()
    page.get_by_label("Gewünschter Name").fill("Sam")
    page.get_by_label("Sprache").select_option(label="Somali")
    page.get_by_label("Thema").select_option(label="Wohnung")
    press(page, "Eintragen")
    title = page.get_by_role("heading", level=1).inner_text()
    code = title.split()[1]
    desk.open("/")
    page.get_by_label("Code oder Vorgangsnummer").fill(code)
    page.keyboard.press("Enter")
    expect(page.locator(".found")).to_contain_text("Sam")


@WIDE_AND_NARROW
def test_the_feed_has_an_address_and_an_unreadable_calendar_says_what_to_do(
    width: int, desk: Desk, open_context: OpenContext
) -> None:
    page = sized(desk, width)
    desk.open("/calendar/own")
    press(page, "Adresse erstellen")
    address = page.get_by_label("Geheime Adresse").input_value().replace("http://desk.example", desk.url)
    program = open_context().request
    assert program.get(address).text().startswith("BEGIN:VCALENDAR")
    page.get_by_text("Adresse erneuern").click()
    press(page, "Erneuern")
    assert program.get(address).status == 404
    page.get_by_label("Adresse", exact=True).fill("http://127.0.0.1:9/kalender.ics")
    press(page, "Verbinden")
    expect(page.get_by_role("alert")).to_contain_text("Der Server antwortet nicht.")
    desk.open("/calendar")
    expect(page.get_by_role("status")).to_contain_text(f"{NORA}: Der eigene Kalender")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_the_calendar_is_wider_than_its_screen(scheme: str, desk: Desk) -> None:
    world = desk.world
    given = payload()
    given["answers"]["name"] = "Maximilian-Alexander Mustermannhausen-Beispiel"
    booked = world.booked(at(22, 10), interpreter="ar")
    intake = world.intake(given, about=booked)

    def work(tx: Transaction) -> None:
        availability.be_away(tx, "nora", at(24, 23), at(25, 23))
        availability.be_away(tx, "nora", at(22, 15), at(22, 16), reason="withdrawn")
        availability.offer(tx, "nora", date(2027, 3, 26), time(9), time(11), site="konz")
        account = own_calendars.CalendarAccount("https://a-rather-long-name-of-a-server.calendar.example.org/dav/")
        source = own_calendars.connect(tx, "nora", account, world.now)
        own_calendars.failed(tx, source, "unreachable", world.now)
        own_calendars.renew_feed(tx, "nora")

    world.database.write_now(work)
    desk.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    paths = [
        *(f"/calendar?view={view}&of={of}" for view in ("day", "week", "month") for of in ("nora", "team")),
        *(f"/calendar/{page}" for page in ("away", "rules", "interpreters", "own", "walk-in")),
        f"/calendar/appointment/{booked.id}",
        f"/calendar/book?intake={intake.reference}",
    ]
    too_wide = []
    for width, height in SCREENS:
        desk.page.set_viewport_size({"width": width, "height": height})
        for path in paths:
            desk.open(path)
            if desk.page.evaluate("document.documentElement.scrollWidth") > width:
                too_wide.append((width, path))
    assert too_wide == []


def test_a_day_is_booked_by_keyboard_alone(desk: Desk) -> None:
    page = desk.page
    desk.open("/calendar/walk-in")
    page.get_by_label("Gewünschter Name").focus()
    page.keyboard.type("Kim")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "BUTTON":
            break
    page.keyboard.press("Enter")
    expect(page.locator("dl.facts")).to_contain_text("Kim")
