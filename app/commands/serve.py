"""``esi-triage serve``: the HTTP service."""

from __future__ import annotations

import errno
import socket
from typing import Annotated

import typer

from app import server
from app.commands.console import fail, fetch, named_failures, settings_or_exit, stderr
from app.main import create_app
from app.schemas import DISCLAIMER


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve POST /triage over HTTP."""
    settings = settings_or_exit()
    address = f"{f'[{host}]' if ':' in host else host}:{port}"
    try:
        _require_free(host, port)
    except (OSError, UnicodeError) as error:
        fail(f"{address}: {getattr(error, 'strerror', None) or 'no such host'}", 2)
    console = stderr()
    with named_failures():
        served = create_app(settings)
        fetch(settings, console)
    for label, path in (("triage", "/triage"), ("docs", "/docs"), ("metrics", "/metrics")):
        console.print(f"[bold]{label:8}[/bold] http://{address}{path}", highlight=False)
    console.print(f"[yellow]{DISCLAIMER}[/yellow]")
    server.run(served, settings, host, port)


def _require_free(host: str, port: int) -> None:
    """Raises ``OSError`` for an address that cannot be listened on.

    Tried before anything is prepared: uvicorn finds it out last, with a code of its own.
    """
    free, unused = False, None
    for family, kind, proto, _, where in socket.getaddrinfo(
        host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    ):
        try:
            with socket.socket(family, kind, proto) as listening:
                # As the loop binds them: after a restart, and beside the same port of IPv4.
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                if family == socket.AF_INET6:
                    listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                listening.bind(where)
                free = True
        except OSError as error:
            if error.errno not in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                raise
            unused = error  # "localhost" may have an address of a family that is switched off
    if unused and not free:
        raise unused
