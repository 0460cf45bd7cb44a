"""``esi-triage log``: what was recorded of the requests."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.audit.verification import Broken, Noted, verify
from app.commands.console import AsJson, fail

log = typer.Typer(help="The audit log.", no_args_is_help=True)


@log.callback()
def _log() -> None:
    """The audit log: one line for every request, each sealed by the one after it."""


@log.command("verify")
def verify_log(
    file: Annotated[Path, typer.Argument(help="The audit log.")],
    head: Annotated[
        str | None, typer.Option(help="Hash of a head noted earlier: it must still be there.")
    ] = None,
    count: Annotated[
        int | None, typer.Option(min=1, help="Number of records noted earlier.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check every line of an audit log; exit code 1 if one was changed, moved or lost."""
    if head is not None and not re.fullmatch(r"[0-9a-f]{64}", head):
        fail("--head: a hash has 64 hex digits", 2)
    try:
        with file.open("rb") as lines:
            found = verify(lines, Noted(head, count))
    except OSError as error:
        fail(f"{file}: {error.strerror}", 2)
    if as_json:
        broken = isinstance(found, Broken)
        facts = {"broken": asdict(found)} if broken else {"broken": None, **asdict(found)}
        typer.echo(json.dumps({"file": str(file), **facts}, indent=2))
    if isinstance(found, Broken):
        fail(f"{file}: line {found.line} {found.because}", 1)
    if not as_json:
        table = Table(show_header=False, box=None)
        table.add_row("chain", "intact")
        table.add_row("records", f"{found.records}, {found.requests} of them requests")
        table.add_row("head", found.head)
        if found.torn_lines:
            table.add_row("cut off", f"lines {', '.join(map(str, found.torn_lines))}, explained")
        if found.unrecorded:
            table.add_row("unrecorded", f"{found.unrecorded} requests, as the log says itself")
        Console().print(table, highlight=False, soft_wrap=True)
