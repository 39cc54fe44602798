"""A process of its own, asked what it does without the tests around it."""

import subprocess
import sys


def asked(script: str, *arguments: str) -> str:
    """Run the script and give what it prints."""
    return subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True).stdout
