"""Recordings of a message: named in the page where every line has one, and served as a browser plays them."""

from pathlib import Path

import pytest

from bot.languages.catalogs import Catalogs
from bot.languages.recordings import Recordings, name_of
from tests.bot.channels.web.rehearsal import AGE
from tests.bot.channels.web.stage import World, make_world

SOUND = b"OggS" + bytes(range(200))
KEYS = [f"de/{name_of(line)}" for line in AGE.lines]


@pytest.fixture
def recorded(catalogs: Catalogs, tmp_path: Path) -> World:
    folder = tmp_path / "recordings"
    (folder / "de").mkdir(parents=True)
    for key in KEYS:
        (folder / f"{key}.opus").write_bytes(SOUND)
    (tmp_path / "secret.opus").write_bytes(b"secret")
    (folder / "de" / "secret.opus").write_bytes(b"secret")
    return make_world(catalogs, recordings=Recordings(folder))


async def test_a_message_names_its_recordings_where_each_line_has_one(world: World, recorded: World) -> None:
    async with recorded.client() as phone:
        page = (await phone.get("/chat")).text
        assert f'data-heard="{" ".join(KEYS)}" data-answers=""' in page
    async with world.client() as phone:
        assert "data-heard" not in (await phone.get("/chat")).text


async def test_a_recording_is_served_whole_and_in_ranges_and_kept_for_a_day(recorded: World) -> None:
    async with recorded.client() as phone:
        whole = await phone.get(f"/recordings/{KEYS[0]}.opus")
        assert (whole.status_code, whole.content) == (200, SOUND)
        assert whole.headers["content-type"] == "audio/ogg"
        assert whole.headers["cache-control"] == "public, max-age=86400"
        assert whole.headers["x-content-type-options"] == "nosniff"
        assert whole.headers["accept-ranges"] == "bytes"
        part = await phone.get(f"/recordings/{KEYS[0]}.opus", headers={"Range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, SOUND[4:8])
        assert part.headers["content-range"] == f"bytes 4-7/{len(SOUND)}"


@pytest.mark.parametrize(
    "path",
    ["de/secret", "../secret", "de/../../secret", "de/..%2f..%2fsecret", "%2e%2e/secret", "de%2fsecret", "xx/0" * 2],
)
async def test_nothing_else_is_served(recorded: World, path: str) -> None:
    async with recorded.client() as phone:
        assert (await phone.get(f"/recordings/{path}.opus")).status_code == 404


async def test_one_that_has_gone_meanwhile_is_not_found(recorded: World, tmp_path: Path) -> None:
    (tmp_path / "recordings" / f"{KEYS[0]}.opus").unlink()
    async with recorded.client() as phone:
        assert (await phone.get(f"/recordings/{KEYS[0]}.opus")).status_code == 404
