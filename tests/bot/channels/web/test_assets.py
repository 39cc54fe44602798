"""What a page loads beside itself."""

import re

import httpx


async def test_the_first_load_is_small(phone: httpx.AsyncClient) -> None:
    page = await phone.get("/chat")
    urls = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert len(urls) == 3
    sizes = [len(page.content)]
    for url in urls:
        answer = await phone.get(url)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        sizes.append(len(answer.content))
    assert sum(sizes) < 35_000
    assert (await phone.get("/static/chat.000000000000.css")).status_code == 404
