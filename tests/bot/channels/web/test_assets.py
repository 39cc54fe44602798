"""What a page loads beside itself."""

import re

import httpx

from bot.channels.web.assets import FOLDER


async def test_the_first_load_is_small(phone: httpx.AsyncClient) -> None:
    page = await phone.get("/chat")
    urls = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert len(urls) == 3
    sizes = [page.num_bytes_downloaded]
    for url in urls:
        answer = await phone.get(url)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-encoding"] == "gzip"
        sizes.append(answer.num_bytes_downloaded)
    # Without headers: tests/browser/test_chat_page.py holds what goes over the wire.
    assert sum(sizes) < 12_000
    assert (await phone.get("/static/chat.000000000000.css")).status_code == 404


async def test_a_script_is_sent_without_what_is_said_to_its_readers_alone(phone: httpx.AsyncClient) -> None:
    (url,) = re.findall(r'src="(/static/chat[^"]+)"', (await phone.get("/chat")).text)
    written = (FOLDER / "chat.js").read_text("utf-8").splitlines()
    assert "`" not in "".join(line for line in written if line.count("`") % 2), "no words run over several lines"
    code = [line.strip() for line in written if line.strip() and not line.strip().startswith("//")]
    assert [line for line in (await phone.get(url)).text.splitlines() if line] == code
