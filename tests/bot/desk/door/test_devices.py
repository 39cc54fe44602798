"""A device is named by what its browser says of itself, and by no more."""

import pytest

from bot.desk.door.devices import device_of

AGENTS = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0": "Firefox, Windows",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0": "Edge, Windows",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 OPR/116.0": "Opera, Linux",
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122.0 Safari/537.36": (
        "Samsung Internet, Android"
    ),
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36": "Chrome, Android",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Safari/604.1": "Safari, iPhone",
    "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/130.0 Safari/604.1": "Chrome, iPad",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.0 Safari/605.1": "Safari, Mac",
    "Firefox/131.0": "Firefox",
    "curl/8.5 (Linux)": "Linux",
    "curl/8.5": "",
    "": "",
}


@pytest.mark.parametrize(("agent", "named"), AGENTS.items())
def test_a_device_is_named_by_browser_and_machine(agent: str, named: str) -> None:
    assert device_of(agent) == named
