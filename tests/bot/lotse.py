"""The program as processes: the service started and stopped, and its commands."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


LONGEST = 60


def lotse(*arguments: str, folder: Path, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env=environment(folder, **settings),
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
