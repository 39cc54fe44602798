"""The ``lotse`` command. Each command imports what it needs when it runs, so that every one starts quickly."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.command_line import CommandRefused, as_typed

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
staff = typer.Typer(help="The people who work at the desk, and their Telegram bot.", rich_markup_mode=None)
strings = typer.Typer(
    help="The catalogs: every sentence in every language.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(staff, name="staff")
app.add_typer(strings, name="strings")


def _version(asked: bool) -> None:  # noqa: FBT001 -- an option's callback
    if asked:
        version()
        raise typer.Exit


@app.callback()
def lotse(
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Lotse: the assistant of a Jugendmigrationsdienst, from hello to a booked and reminded appointment."""


@app.command()
def run() -> None:
    """Start the service: web chat, desk, Telegram, delivery and clock in one process."""
    _serve()


@app.command()
def web() -> None:
    """Start only what answers over HTTP: web chat, desk and webhooks. Any number beside each other, on PostgreSQL."""
    _serve("web")


@app.command()
def worker() -> None:
    """Start only delivery and clock: reminders, the nudge, forgetting."""
    _serve("worker")


@app.command()
def telegram() -> None:
    """Start only the public Telegram bot."""
    _serve("telegram")


def _serve(*roles: str) -> None:
    """Start these parts of the service, all of them where none is named."""
    gc.disable()  # while everything is loaded there is nothing to collect; on again once the service answers
    from bot.app import EVERYTHING, Part, serve  # noqa: PLC0415 -- see the module's docstring

    serve(frozenset(map(Part, roles)) or EVERYTHING)


@app.command()
def talk(
    lang: Annotated[str, typer.Option(help="Language to begin in, such as de; without it the menu asks.")] = "",
    office: Annotated[str, typer.Option(help="Id of the office whose door is used.")] = "",
    name: Annotated[str, typer.Option("--as", help="Who talks; the same name comes back to the same talk.")] = "me",
) -> None:
    """Hold the conversation in this terminal. /quit or Ctrl-D leaves."""
    from bot.process.terminal import converse  # noqa: PLC0415 -- as above

    converse(language=lang, office=office, address=name)


@app.command()
def check() -> None:
    """Look at settings, office files, catalogs and the database; name each mistake with its place and remedy."""
    from bot.process.check import check_everything  # noqa: PLC0415 -- see the module's docstring

    checked = check_everything()
    for line in (*checked.fine, *(f"warning: {warning}" for warning in checked.warnings)):
        typer.echo(as_typed(line))
    if checked.findings:
        give_up(checked.findings)


@app.command()
def bounce() -> None:
    """Take an undelivered e-mail from a mail server's pipe, so that its letter goes by another way."""
    from bot.process.bounces import take_message  # noqa: PLC0415 -- see the module's docstring

    raise typer.Exit(take_message(sys.stdin.buffer.read()))


@app.command()
def languages(
    readability: Annotated[bool, typer.Option("--readability", help="Say instead how German reads.")] = False,  # noqa: FBT002 -- an option
) -> None:
    """Show how far each language is: entries, missing, review states, and whether it is offered or why not."""
    from bot.configuration import offer, read_settings  # noqa: PLC0415 -- as above
    from bot.languages.catalogs import Catalogs  # noqa: PLC0415 -- as above
    from bot.strings import status  # noqa: PLC0415 -- see the module's docstring

    catalogs = Catalogs.load(offer=offer(read_settings()))
    typer.echo(status.readability() if readability else status.languages(catalogs))


@app.command()
def version() -> None:
    """Print the version."""
    from importlib.metadata import version as installed  # noqa: PLC0415 -- see the module's docstring

    typer.echo(installed("lotse"))


@app.command()
def key() -> None:
    """Print a new encryption key, for LOTSE_KEYS or as the new first line of the key file."""
    from storage.engine.encryption import new_key  # noqa: PLC0415 -- see the module's docstring

    typer.echo(new_key())


@staff.callback(invoke_without_command=True)
def staff_bot(context: typer.Context) -> None:
    """Start only the staff's Telegram bot; with a command, look after the people who work at the desk."""
    if context.invoked_subcommand is None:
        _serve("staff")


@staff.command()
def invite(
    staff_id: Annotated[str, typer.Argument(help="Id of the counsellor, as `lotse staff list` shows it.")],
) -> None:
    """Print a link that opens the desk for one person once, and one that links their chat with the staff bot."""
    from bot.installation import invitation  # noqa: PLC0415 -- see the module's docstring

    typer.echo(invitation(staff_id))


@staff.command("list")
def list_staff() -> None:
    """List who may be invited to the desk."""
    from bot.configuration import everybody  # noqa: PLC0415 -- see the module's docstring

    typer.echo("\n".join(everybody()))


@strings.command()
def update(
    add: Annotated[list[str] | None, typer.Option(help="Begin the catalog of a new language, such as fa_AF.")] = None,
) -> None:
    """Bring every catalog up to the sentences in the code; a changed sentence keeps its old translation as fuzzy."""
    from bot.strings.update import update as bring_up  # noqa: PLC0415 -- as above

    changed = bring_up(add=add or ())
    typer.echo("\n".join(changed) or "Every catalog is up to date.")


@strings.command("check")
def check_strings() -> None:
    """Name every fault of the catalogs: missing sentences, placeholders, lengths, wording."""
    from bot.strings.update import check as find_faults  # noqa: PLC0415 -- as above

    findings = find_faults()
    if findings:
        give_up(findings)
    typer.echo("The catalogs are fine.")


@strings.command("export")
def export_strings(
    lang: Annotated[str, typer.Option(help="Code of the language, such as fa_AF.")],
    to: Annotated[Path, typer.Option(help="File to write: .csv for an office program, .po for a translator's.")],
) -> None:
    """Write a language's sentences into a file for a translator, German and English beside each."""
    from bot.strings.exchange import export  # noqa: PLC0415 -- as above

    typer.echo(f"{to}: {export(lang, to)} sentences")


@strings.command("import")
def import_strings(
    file: Annotated[Path, typer.Argument(help="The file that came back, .csv or .po.")],
    lang: Annotated[str, typer.Option(help="Code of the language.")],
) -> None:
    """Take changed sentences and review states from an exported file; what a check refuses is named and left out."""
    from bot.strings.exchange import take_back  # noqa: PLC0415 -- as above

    imported = take_back(lang, file)
    typer.echo(f"{imported.taken} sentences taken")
    if imported.findings:
        give_up(imported.findings)


@strings.command("recordings")
def list_recordings(
    lang: Annotated[list[str] | None, typer.Option(help="Only these languages.")] = None,
) -> None:
    """Name each sentence that has no recording in LOTSE_RECORDINGS yet with the file it belongs in, and stale files."""
    from bot.configuration import offer, read_settings  # noqa: PLC0415 -- as above
    from bot.languages.catalogs import Catalogs  # noqa: PLC0415 -- as above
    from bot.strings.recordings import recordings  # noqa: PLC0415 -- as above

    settings = read_settings()
    typer.echo(recordings(Catalogs.load(offer=offer(settings)), settings.recordings, lang or ()))


@strings.command()
def pseudo(text: Annotated[str, typer.Argument(help="An English sentence.")]) -> None:
    """Show a sentence in the two invented languages that LOTSE_PSEUDO_LANGUAGES offers for looking at layouts."""
    from bot.languages.pseudo import PSEUDO  # noqa: PLC0415 -- see the module's docstring
    from bot.languages.pseudo import pseudo as invent  # noqa: PLC0415 -- as above

    typer.echo("\n".join(invent(text, language) for language in PSEUDO))


@strings.command()
def preview(
    to: Annotated[Path, typer.Option(help="Folder to write into; made when missing.")],
    lang: Annotated[list[str] | None, typer.Option(help="Only these languages.")] = None,
) -> None:
    """Write a page that shows every step of the conversation in every language and register side by side."""
    from bot.strings.preview import write  # noqa: PLC0415 -- as above

    typer.echo(write(to, lang or ()))


def give_up(findings: Sequence[str]) -> NoReturn:
    """Print what is wrong, a line each, and end with exit code 1."""
    typer.echo(as_typed("\n".join(findings)), err=True)
    raise typer.Exit(1)


def main() -> None:
    """Run the command line; what a command refuses to do, or a file it cannot read or write, is told in a line."""
    try:
        app()
    except CommandRefused as refused:
        typer.echo(as_typed("\n".join(refused.findings)), err=True)
    except OSError as problem:
        if not problem.filename:
            raise
        reason = (problem.strerror or type(problem).__name__).lower()
        typer.echo(f"{problem.filename}: {reason} - name a place that this user may read and write", err=True)
    sys.exit(1)


if __name__ == "__main__":
    main()
