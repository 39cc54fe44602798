"""Databases that cannot be reached are waited for as short as a test has time."""

import pytest

from storage.engine import sqlite
from storage.engine import work as errand


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes people wait a second instead of ten."""
    monkeypatch.setattr(errand, "PATIENCE", 1.0)
    monkeypatch.setattr(sqlite, "TRY_MILLISECONDS", 50)
