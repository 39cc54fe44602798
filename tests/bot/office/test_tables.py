"""An office as tables, and back."""

import tomllib

from bot.office.shape import read_shape
from bot.office.tables import as_toml, tables_of
from dialogs.office import Office


def test_every_office_is_the_same_after_being_written_and_read(offices: tuple[Office, ...]) -> None:
    for office in offices:
        read, faults = read_shape(tomllib.loads(as_toml(tables_of(office))))
        assert (read, faults) == (office, [])
