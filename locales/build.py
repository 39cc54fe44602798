"""Compile the catalogs while a wheel is built or the project is installed: .mo files load ten times faster than .po."""  # noqa: INP001 -- run by hatchling by its path; this folder is no package

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogs(BuildHookInterface):  # type: ignore[type-arg]
    """The hook named in pyproject.toml; fuzzy sentences stay out of what it writes."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write a .mo beside every .po."""
        del version, build_data
        for source in Path(self.root, "locales").rglob("*.po"):
            with source.open("rb") as read, source.with_suffix(".mo").open("wb") as written:
                write_mo(written, read_po(read, abort_invalid=True))
