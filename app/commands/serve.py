"""``esi-triage serve``: the HTTP service."""

from __future__ import annotations

from typing import Annotated

import typer

from app import server
from app.commands.console import fetch, named_failures, settings_or_exit, stderr
from app.main import create_app
from app.schemas import DISCLAIMER


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve POST /triage over HTTP."""
    settings = settings_or_exit()
    console = stderr()
    with named_failures():
        served = create_app(settings)
        fetch(settings, console)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    for label, path in (("triage", "/triage"), ("docs", "/docs"), ("metrics", "/metrics")):
        console.print(f"[bold]{label:8}[/bold] {address}{path}", highlight=False)
    console.print(f"[yellow]{DISCLAIMER}[/yellow]")
    server.run(served, settings, host, port)
