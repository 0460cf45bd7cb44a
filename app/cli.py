"""The command line: ``esi-triage serve | triage | batch | rules | evaluate | model | key | log``.

Bad input and an unusable checkpoint are one line on standard error and exit code 2;
a model that gives no answer is one line and exit code 1.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated

import typer

from app.commands.batch import batch
from app.commands.evaluate import evaluate
from app.commands.key import key
from app.commands.log import log
from app.commands.model import model
from app.commands.rules import rules
from app.commands.serve import serve
from app.commands.triage import triage
from app.schemas import DISCLAIMER

cli = typer.Typer(
    help=f"Emergency Severity Index triage of free-text narratives. {DISCLAIMER}",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local values would show the narrative
)
for command in (serve, triage, batch, rules, evaluate, model, key):
    cli.command()(command)
cli.add_typer(log, name="log")


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"esi-triage {version('esi-triage')}")
        raise typer.Exit


@cli.callback()
def options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_say_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """What stands before a command."""


def main() -> None:
    """The ``esi-triage`` command."""
    cli()
