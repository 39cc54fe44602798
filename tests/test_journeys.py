"""Whole conversations as text: tests/journeys/*.txt. Rewrite them with ``pytest tests/test_journeys.py --rewrite``."""

from pathlib import Path

import pytest

from storage.engine.database import Database
from tests.journey import JOURNEYS, run


@pytest.mark.parametrize("path", sorted(JOURNEYS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_journey_goes_as_it_is_written(path: Path, database: Database, request: pytest.FixtureRequest) -> None:
    written = path.read_text(encoding="utf-8")
    played = run(written, database)
    if request.config.getoption("--rewrite"):
        path.write_text(played, encoding="utf-8")
    else:
        assert played == written
