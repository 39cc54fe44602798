"""What kind of browser on what kind of machine asks: enough to know one's own sessions again, and no more."""

import re

BROWSERS = (
    ("Edge", r"Edg(e|A|iOS)?/"),
    ("Opera", r"OPR/"),
    ("Samsung Internet", r"SamsungBrowser/"),
    ("Firefox", r"Firefox/|FxiOS/"),
    ("Chrome", r"Chrome/|CriOS/|Chromium/"),
    ("Safari", r"Safari/"),
)
MACHINES = (
    ("Android", r"Android"),
    ("iPhone", r"iPhone"),
    ("iPad", r"iPad"),
    ("Windows", r"Windows"),
    ("Mac", r"Mac OS X|Macintosh"),
    ("Linux", r"Linux|X11"),
)


def device_of(agent: str) -> str:
    """Name a device by what its browser says of itself: "Firefox, Windows"; empty for one nobody knows."""
    kinds = (next((name for name, sign in signs if re.search(sign, agent)), "") for signs in (BROWSERS, MACHINES))
    return ", ".join(kind for kind in kinds if kind)
