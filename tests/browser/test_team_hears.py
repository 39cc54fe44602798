"""The whole service as a process, without Telegram: a colleague's browser is told of a crisis and opens it."""

import json
import re
from pathlib import Path

from playwright.sync_api import expect

from tests.bot.channels.web_push.push_service import push_service
from tests.bot.lotse import address_in, running
from tests.browser.conftest import OpenContext
from tests.browser.pushing import SUBSCRIBES, Loop, Worker, until

LOGIN = re.compile(r"http://\S+/desk/login/\S+")


def test_a_crisis_reaches_the_browser_of_a_colleague_who_has_closed_the_desk(
    tmp_path: Path, open_context: OpenContext
) -> None:
    loop, double = Loop(), push_service()
    service = loop.run(double.__aenter__())
    try:
        with running(tmp_path) as (_, said):
            address, login = address_in(said), LOGIN.search(said)
            assert login is not None
            browser = loop.run(service.subscribe())
            desk = open_context()
            desk.add_init_script(SUBSCRIBES % (json.dumps(browser.subscription), "null"))
            desk.grant_permissions(["notifications"], origin=address)
            page = desk.new_page()
            page.goto(login[0])
            page.locator("form button").first.click()
            page.goto(f"{address}/desk/account?lang=en")
            page.locator("form.this-browser button").click()
            expect(page.locator("table.browsers tbody tr")).to_have_count(1)

            client = open_context().new_page()
            client.goto(f"{address}/chat?lang=en")
            for option in ("/crisis", "call"):
                version = str(client.locator("main").get_attribute("data-version"))
                client.locator(f"main .options button[value='{option}']").first.click()
                expect(client.locator("main")).not_to_have_attribute("data-version", version)
            client.locator("#words").fill("0171 3920012")
            client.keyboard.press("Enter")
            expect(client.locator("main")).to_contain_text("Thank you. The team has your number.")

            (pushed,) = until(lambda: browser.shown, page, seconds=30)
            notification = pushed["notification"]
            assert notification["navigate"].startswith(f"{address}/desk/intake/")
            assert "0171" not in json.dumps(pushed)
            page.goto("about:blank")
            page.goto(f"{address}/desk/account")
            (shown,) = Worker(page, address).push(json.dumps(pushed))
            assert shown["title"] == notification["title"]
            page.goto(notification["navigate"])
            expect(page.locator(".sheet")).to_contain_text("171")
    finally:
        loop.run(double.__aexit__(None, None, None))
        loop.stop()
