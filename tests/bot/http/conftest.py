"""Fixtures of what desk and chat share of HTTP: a web chat to send forms to."""

import pytest

from bot.languages.catalogs import Catalogs
from tests.bot.channels.web.stage import World, make_world, small_catalogs


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Catalogs:
    return small_catalogs(tmp_path_factory.mktemp("locales"))


@pytest.fixture
def world(catalogs: Catalogs) -> World:
    return make_world(catalogs)
