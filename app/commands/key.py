"""``esi-triage key``: a new API key, and the line by which the service knows it."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from app.commands.console import fail, stderr
from app.keys import NAME, digest, new_key


def key(
    name: Annotated[str, typer.Argument(help="Whose key it is; it appears in logs and metrics.")],
) -> None:
    """Print the line for TRIAGE_API_KEYS_FILE; the key itself goes to standard error, once."""
    if not re.fullmatch(NAME, name):
        fail("a name is up to 64 letters, digits, dots, dashes and underscores", 2)
    made = new_key()
    stderr().print(f"key, shown this once: {made}", highlight=False, soft_wrap=True)
    typer.echo(f"{name}:{digest(made)}")
