"""The whole service as a process: a booking, "on this device", and the reminder it pushes, shows and hears of."""

import json
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import expect

from dialogs.letters import LETTERS
from storage.engine.database import Database
from storage.engine.encryption import read_or_make_key_file
from storage.engine.transaction import Transaction
from storage.letters import outbox
from tests.bot.channels.web_push.push_service import push_service
from tests.bot.lotse import address_in, running
from tests.browser.conftest import OpenContext
from tests.browser.pushing import SUBSCRIBES, Loop, Worker, until

BOOKING = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok")
ABOUT = "SELECT conversation_id, id FROM appointment"


def remind(tx: Transaction) -> None:
    """Have the reminder be due now, whatever the hour of the night."""
    ((conversation, appointment),) = tx.many(ABOUT)
    now, kind = datetime.now(UTC), LETTERS["reminder_first"]
    arguments = {"at_once": True}
    outbox.plan(tx, kind, conversation, now, unique_key="now", appointment_id=appointment, arguments=arguments)


def test_a_reminder_reaches_a_phone_that_is_not_looking_at_the_page(tmp_path: Path, open_context: OpenContext) -> None:
    loop, double = Loop(), push_service()
    service = loop.run(double.__aenter__())
    try:
        with running(tmp_path) as (_, said):
            address = address_in(said)
            phone = loop.run(service.subscribe())
            context = open_context(viewport={"width": 360, "height": 740})
            context.add_init_script(SUBSCRIBES % (json.dumps(phone.subscription), "null"))
            context.grant_permissions(["notifications"], origin=address)
            page = context.new_page()
            page.goto(f"{address}/chat?lang=de")
            for option in (*BOOKING, "device"):
                version = str(page.locator("main").get_attribute("data-version"))
                answers = page.locator("main .options button")
                chosen = page.locator(
                    f"main .options button[value='{option}'], main .options button[value^='{option}:']"
                )
                (answers if option == "first" else chosen).first.click()
                expect(page.locator("main")).not_to_have_attribute("data-version", version)
            expect(page.locator("main")).to_contain_text("Wir schreiben dir auf dieses Gerät")

            database = Database(f"sqlite:///{tmp_path}/lotse.db", read_or_make_key_file(tmp_path / "lotse.key"))
            database.write_now(remind)
            (pushed,) = until(lambda: phone.shown, page, seconds=30)
            (shown,) = Worker(page, address).push(json.dumps(pushed))
            assert shown["title"] == pushed["notification"]["title"] != ""
            assert "Code" in shown["body"]
            went = until(lambda: outbox_seen(database), page)
            assert (went.outcome, went.channel) == ("sent", "web_push")
            database.close_now()
    finally:
        loop.run(double.__aexit__(None, None, None))
        loop.stop()


def outbox_seen(database: Database) -> outbox.Went | None:
    went = database.read_now(lambda tx: outbox.went(tx, "now"))
    return went if went is not None and went.seen_at is not None else None
