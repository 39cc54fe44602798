"""A try of the mail server by `lotse check`: every fault is told from the others, with its remedy."""

import ssl

import pytest

from bot.channels.mail.probe import problem_of
from tests.bot.channels.mail.post_office import DROP, PASSWORD, SILENT, USER, certificate, post_office

SENDER = "termin@example.org"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    return certificate(tmp_path_factory.mktemp("certificate"))


async def test_a_server_that_takes_letters_has_no_problem_and_gets_none(
    certificates: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    shown, trusted = certificates
    async with post_office(tls=shown, login=True) as post:
        server = post.server("STARTTLS", user=USER, password=PASSWORD)
        assert await problem_of(server, SENDER, tls=trusted) == ""
        assert (post.delivered, post.seen) == ([], ["MAIL"])
    async with post_office(tls=shown, from_the_start=True) as post:
        assert await problem_of(post.server("from the start"), SENDER, tls=trusted) == ""
    async with post_office() as post:
        assert await problem_of(post.server(), SENDER) == ""


async def test_each_problem_names_the_setting_and_what_to_do(
    certificates: tuple[ssl.SSLContext, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.mail.probe.PATIENCE", 0.5)
    shown, trusted = certificates
    said = {}
    async with post_office() as post:
        server = post.server()
        said["no encryption"] = await problem_of(post.server("STARTTLS"), SENDER)
        said["no login"] = await problem_of(post.server(user=USER, password=PASSWORD), SENDER)
        for name, answer in (("refused", "553 5.7.1 Not yours"), ("dropped", DROP), ("silent", SILENT)):
            post.answers["MAIL"] = answer
            said[name] = await problem_of(server, SENDER)
    said["not there"] = await problem_of(server, SENDER)
    async with post_office(tls=shown, login=True) as post:
        said["untrusted"] = await problem_of(post.server("STARTTLS"), SENDER)
        wrong = post.server("STARTTLS", user=USER, password="wrong")
        said["password"] = await problem_of(wrong, SENDER, tls=trusted)
    async with post_office(tls=shown, from_the_start=True) as post:
        said["untrusted at once"] = await problem_of(post.server("from the start"), SENDER)
    unreached = said.pop("not there")
    assert unreached.startswith(f"LOTSE_MAIL_SERVER: localhost does not answer at port {server.port} (")
    lacks = "SMTP STARTTLS extension not supported by server"
    no_login = "The SMTP AUTH extension is not supported by this server. Try connecting via TLS (or STARTTLS)"
    from_us = "bounce+check@example.org"
    assert {name: line.partition(" - ")[0] for name, line in said.items()} == {
        "no encryption": f"LOTSE_MAIL_SERVER: localhost offers no encryption that can be trusted ({lacks})",
        "no login": f"LOTSE_MAIL_SERVER: localhost does not let us in ({no_login})",
        "refused": f"LOTSE_MAIL_SENDER: localhost takes no letters from {from_us} (code 553)",
        "dropped": f"LOTSE_MAIL_SENDER: localhost takes no letters from {from_us} (SMTPServerDisconnected)",
        "silent": f"LOTSE_MAIL_SENDER: localhost takes no letters from {from_us} (TimeoutError)",
        "untrusted": "LOTSE_MAIL_SERVER: localhost offers no encryption that can be trusted (SSLCertVerificationError)",
        "password": "LOTSE_MAIL_SERVER: localhost does not let us in (code 535)",
        "untrusted at once": "LOTSE_MAIL_SERVER: localhost offers no encryption that can be trusted"
        " (SSLCertVerificationError)",
    }
    assert [line for line in said.values() if " - " not in line or PASSWORD in line or "wrong" in line] == []
