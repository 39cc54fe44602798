"""What every answer of the chat forbids."""

import re

import httpx

from tests.bot.channels.web.reading import Reading

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; media-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


async def test_every_page_is_kept_nowhere_framed_nowhere_and_loads_nothing_from_elsewhere(
    phone: httpx.AsyncClient,
) -> None:
    fields = Reading((await phone.get("/chat")).text).tap("26")
    answers = [
        await phone.get("/"),
        await phone.get("/chat"),
        await phone.get("/chat/news"),
        await phone.post("/chat", data=fields),
        await phone.post("/chat", data={}),
        await phone.get("/privacy"),
        await phone.get("/nowhere"),
        await phone.post("/chat/leave"),
    ]
    for answer in answers:
        assert {
            name: answer.headers[name]
            for name in (
                "cache-control",
                "content-security-policy",
                "referrer-policy",
                "x-content-type-options",
            )
        } == {
            "cache-control": "no-store",
            "content-security-policy": POLICY,
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        }
        assert "camera=()" in answer.headers["permissions-policy"]
        assert not re.search(r"<style|<script(?! src=\"/static/)|\sstyle=|\son[a-z]+=|javascript:", answer.text)
        assert not re.search(r'(?:src|action)="(?:https?:)?//', answer.text)
