"""A bell: wakes everybody who waits for it, each time it rings."""

import asyncio


class Bell:
    """Rings whenever something has changed; who waits looks again."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wake everybody who waits now."""
        self._next.set()
        self._next = asyncio.Event()

    async def rung(self) -> None:
        """Wait for the next ring."""
        await self._next.wait()
