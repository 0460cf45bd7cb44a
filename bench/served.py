"""``esi-triage serve`` in a process of its own, to be measured from outside."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx


class Served:
    """``esi-triage serve`` in a process of its own, ready, with ``variables`` beside the
    environment's."""

    def __init__(self, **variables: str) -> None:
        self._variables = variables

    def __enter__(self) -> Served:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        command = "from app.cli import main; main()"
        self.process = subprocess.Popen(
            [sys.executable, "-c", command, "serve", "--port", str(self.port)],
            env={"TRIAGE_LOG_LEVEL": "error", **os.environ, **self._variables},
            stderr=subprocess.DEVNULL,
        )
        while self.metric("triage_ready") != 1:
            if self.process.poll() is not None:
                sys.exit("error: the service did not start")
            time.sleep(0.2)
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()

    def metric(self, name: str) -> float | None:
        """The value of a metric without labels; ``None`` while nothing answers."""
        try:
            text = httpx.get(f"{self.url}/metrics", timeout=30).text
        except httpx.TransportError:
            return None
        values = [line for line in text.splitlines() if line.startswith(f"{name} ")]
        return float(values[0].split()[-1]) if values else None

    def stop(self) -> int:
        """The exit code after SIGTERM."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def resident_mib(pid: int) -> float:
    """The resident set of a process."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
