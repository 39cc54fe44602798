"""The program as processes: the service started and stopped, and its commands."""

import gc
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

import bot.__main__

PATIENCE = 30


@contextmanager
def running(folder: Path, command: str = "run", **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Give a started service and what it said until it was ready; kills it in the end if it still runs."""
    service = subprocess.Popen(
        [sys.executable, "-m", "bot", command],
        env=environment(folder, **settings),
        cwd=folder if folder.exists() else folder.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield service, said_until_ready(service)
    finally:
        service.kill()
        service.communicate()


def environment(folder: Path, **settings: str) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    return {**ours, "LOTSE_DATA": str(folder), "LOTSE_PORT": "18200", **settings}


def said_until_ready(service: subprocess.Popen[str]) -> str:
    assert service.stdout is not None
    said = ""
    while "stops it" not in said:
        line = service.stdout.readline()
        assert line, service.stderr.read() if service.stderr else said
        said += line
    return said


def address_in(said: str) -> str:
    found = re.search(r"^Chat:  (http://localhost:\d+)/$", said, re.MULTILINE)
    assert found, said
    return found[1]


def lotse(*arguments: str, folder: Path, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Give what a command typed in a folder says, as ``python -m bot``, and how it ends.

    It runs in this process: a new one reads every library anew, which takes seconds.
    """
    said, complained = StringIO(), StringIO()
    root, ours = logging.getLogger(), logging.getLogger("lotse")
    handlers, levels = [*root.handlers], (root.level, ours.level)
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said), redirect_stderr(complained):
        for name in [name for name in os.environ if name.startswith("LOTSE_")]:
            patch.delenv(name)
        for name, value in environment(folder, **settings).items():
            if name.startswith("LOTSE_"):
                patch.setenv(name, value)
        patch.chdir(folder)
        patch.setattr(gc, "disable", lambda: None)
        patch.setattr(sys, "argv", [bot.__main__.__file__, *arguments])
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(typed.encode())))
        try:
            bot.__main__.main()
        except SystemExit as ended:
            code = ended.code or 0
        finally:
            root.handlers[:] = handlers
            root.setLevel(levels[0])
            ours.setLevel(levels[1])
    assert isinstance(code, int)
    return subprocess.CompletedProcess(arguments, code, said.getvalue(), complained.getvalue())
