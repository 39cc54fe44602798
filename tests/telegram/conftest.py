"""A Telegram of the tests' own."""

from collections.abc import AsyncIterator

import pytest

from tests.telegram.emulator import Emulator


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """A running emulator; in the end nothing was against the Bot API, and every tap was answered."""
    async with Emulator() as running:
        yield running
        assert (running.violations, running.unanswered) == ([], [])
