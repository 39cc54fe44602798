"""The command line as whoever types it meets it: how commands are typed here, and what one says that cannot go on."""

import os
import re
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "lotse"
NAMED = re.compile(rf"(?:(?<=`)|(?<=: )){NAME}(?= [a-z])")
"""A command in a sentence: "`lotse check` says why", "run: lotse strings update"."""


class CommandRefused(Exception):
    """A command cannot do its work; ``findings`` holds one "place: what - remedy" each."""

    def __init__(self, findings: Sequence[str]) -> None:
        super().__init__("\n".join(findings))
        self.findings = findings


def as_typed(said: str) -> str:
    """Write the commands in a sentence as they can be typed in this folder, as this program itself was started."""
    return NAMED.sub(command().replace("\\", r"\\"), said)


def command() -> str:
    """Give what starts this program: its name where the shell finds it by that, else its path."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return f"{_typed(Path(sys.executable))} -m {started.parent.name}"
    return _typed(started) if started.stem == NAME else NAME


def _typed(program: Path) -> str:
    path = program.absolute()
    found = shutil.which(path.name)
    if found is not None and Path(found).absolute() == path:
        return path.name
    here = Path.cwd()
    return shlex.quote(os.path.relpath(path, here) if path.is_relative_to(here) else str(path))
