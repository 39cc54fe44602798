"""The program as it runs: started with a gateway, called by it over HTTP, answering by it."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.installation import open_installation
from dialogs.engine.conversation import State
from storage.engine.transaction import Transaction
from storage.people import conversations, reach
from tests.bot.channels.sms.loopback import KEYS, NUMBER, loopback
from tests.bot.lotse import environment, running

SETTINGS = {"LOTSE_SMS": "android", "LOTSE_SMS_KEY": KEYS["android"], "LOTSE_PUBLIC_URL": "https://termin.example.org"}


async def test_a_started_service_says_where_answers_come_in_takes_them_and_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    async with loopback("android") as gateway:
        settings = {**SETTINGS, "LOTSE_SMS_URL": gateway.url, "LOTSE_PORT": str(closed_port)}
        for name, value in environment(tmp_path, **settings).items():
            if name.startswith("LOTSE_"):
                monkeypatch.setenv(name, value)
        installation = open_installation()
        office = installation.offices[0]

        def meet(tx: Transaction) -> None:
            now = datetime.now(UTC)
            kept = conversations.open_for(tx, "web", "amir", now)
            state = State(language="en", channel="web", office=office.id)
            conversations.save(tx, kept, state.to_json(), office=office.id, now=now, unfinished=False)
            reach.add_way(tx, kept.id, "sms", NUMBER, now, confirmed=True)

        installation.database.write_now(meet)
        installation.database.close_now()
        with running(tmp_path, **settings) as (_, said):
            found = re.search(r"^SMS: by android; .*: https://termin\.example\.org(/sms/\w{32})$", said, re.MULTILINE)
            assert found, said
            async with aiohttp.ClientSession() as http:
                call = {"event": "sms:received", "id": "1", "payload": {"phoneNumber": NUMBER, "message": "hello"}}
                async with http.post(f"http://127.0.0.1:{closed_port}{found[1]}", json=call) as answer:
                    assert answer.status == 200
            for _ in range(100):
                if gateway.asked:
                    break
                await asyncio.sleep(0.1)
    (asked,) = gateway.asked
    assert asked.body["phoneNumbers"] == [NUMBER]
    assert asked.body["textMessage"] == {"text": f"Nobody reads SMS here. Please call: {office.phone}"}
