"""Fixtures of the web chat's tests."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.languages.catalogs import Catalogs
from tests.bot.channels.web.stage import World, make_world, small_catalogs


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Catalogs:
    return small_catalogs(tmp_path_factory.mktemp("locales"))


@pytest.fixture
def world(catalogs: Catalogs) -> World:
    return make_world(catalogs)


@pytest.fixture
async def phone(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Give a phone that is new here."""
    async with world.client() as client:
        yield client
