"""What a browser keeps beside the page: small, found at the root, and named neutrally."""

import json
import struct

import httpx
import pytest
from starlette.responses import PlainTextResponse

from bot.channels.web.app_files import FOLDER, app_routes
from bot.channels.web.headers import POLICY
from bot.http.fault_pages import application

LARGEST = {"sw.js": 2_000, "push.js": 1_700, "manifest.webmanifest": 400, "icon-192.png": 1_500, "icon-512.png": 4_000}


@pytest.fixture
def phone() -> httpx.AsyncClient:
    app = application(app_routes(), lambda _, status: PlainTextResponse("", status))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://chat.example")


def test_no_file_is_large_and_none_is_forgotten() -> None:
    sizes = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
    assert sizes.keys() == LARGEST.keys()
    assert {name for name, size in sizes.items() if size > LARGEST[name]} == set()


@pytest.mark.parametrize(
    ("name", "media_type", "kept"),
    [
        ("sw.js", "text/javascript; charset=utf-8", "no-cache"),
        ("push.js", "text/javascript; charset=utf-8", "no-cache"),
        ("manifest.webmanifest", "application/manifest+json", "public, max-age=86400"),
        ("icon-192.png", "image/png", "public, max-age=86400"),
        ("icon-512.png", "image/png", "public, max-age=86400"),
    ],
)
async def test_each_file_stands_at_the_root(phone: httpx.AsyncClient, name: str, media_type: str, kept: str) -> None:
    answer = await phone.get(f"/{name}")
    assert (answer.status_code, answer.content) == (200, (FOLDER / name).read_bytes())
    assert {key: answer.headers[key] for key in ("content-type", "cache-control", "x-content-type-options")} == {
        "content-type": media_type,
        "cache-control": kept,
        "x-content-type-options": "nosniff",
    }
    assert answer.headers["content-security-policy"] == POLICY
    plain = await phone.get(f"/{name}", headers={"Accept-Encoding": "identity"})
    assert (plain.content, "content-encoding" in plain.headers) == (answer.content, False)


def test_on_a_home_screen_it_is_called_neutrally_and_its_icons_are_as_large_as_it_says() -> None:
    manifest = json.loads((FOLDER / "manifest.webmanifest").read_text("utf-8"))
    assert (manifest["name"], manifest["short_name"], manifest["start_url"]) == ("Termin", "Termin", "/chat")
    sizes = {}
    for icon in manifest["icons"]:
        picture = (FOLDER / icon["src"].lstrip("/")).read_bytes()
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        sizes["{}x{}".format(*struct.unpack(">II", picture[16:24]))] = icon["sizes"]
    assert sizes == {"192x192": "192x192", "512x512": "512x512"}  # browsers want 144 and more
