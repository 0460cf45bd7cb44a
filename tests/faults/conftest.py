"""The real server in a process of its own, and how to talk to it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress

import httpx
import pytest

NOTE = {"narrative": "Cough for two days."}
SERVE = """
import sys
from app import server, supervision
from app.backends.scripted import ScriptedBackend
from app.main import create_app
from app.settings import Settings
from tests.faults.hanging import HangingAnew, HangingThread
supervision._RELOAD_SECONDS = 1
settings = Settings.model_validate_json(sys.argv[3])
seconds = float(sys.argv[2])
make = {-1: HangingThread, -2: HangingAnew}.get(seconds, lambda: ScriptedBackend(seconds=seconds))
server.run(create_app(settings, make(), make), settings, "127.0.0.1", int(sys.argv[1]))
"""
HANGS, HANGS_ANEW = -1.0, -2.0


class Server:
    """One running service, and how to reach it."""

    def __init__(self, seconds: float, settings: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        command = [sys.executable, "-c", SERVE, str(self.port), str(seconds), settings]
        self.process = subprocess.Popen(command, env=os.environ, stderr=subprocess.DEVNULL)
        self.url = f"http://127.0.0.1:{self.port}"
        give_up = time.monotonic() + 60
        while True:
            with suppress(httpx.TransportError):
                if httpx.get(f"{self.url}/health/ready").status_code == 200:
                    return
            assert time.monotonic() < give_up, "the service never became ready"
            time.sleep(0.05)

    def ask(self) -> httpx.Response:
        return httpx.post(f"{self.url}/triage", json=NOTE, timeout=60)

    def busy(self) -> tuple[int, int]:
        """How many requests run, and how many wait."""
        shown = httpx.get(f"{self.url}/metrics").text
        running, waiting = (
            re.findall(rf"^triage_requests_{state} (\S+)$", shown, re.MULTILINE)
            for state in ("running", "waiting")
        )
        return int(float(running[0])), int(float(waiting[0]))

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=30)


StartServer = Callable[..., Server]


@pytest.fixture
def start() -> Iterator[StartServer]:
    with ExitStack() as stack:

        def make(seconds: float = 0.0, **settings: object) -> Server:
            given = ", ".join(f'"{name}": {value}' for name, value in settings.items())
            server = Server(seconds, f'{{"backend": "scripted"{", " if given else ""}{given}}}')
            stack.callback(server.process.wait)
            stack.callback(server.process.kill)
            return server

        yield make


def read_all(connection: socket.socket) -> bytes:
    received = b""
    with suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            received += chunk
    return received
