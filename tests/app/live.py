"""The service behind a real server on a real socket: a test client never hangs up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

PATIENCE = 30.0
"""Seconds to wait for what should happen within a few milliseconds."""


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The address of ``app``, once it listens."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_config=None, access_log=False, ws="none", lifespan="on")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        wait_until(lambda: server.started)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        listening.close()


def wait_until(true: Callable[[], bool], patience: float = PATIENCE) -> float:
    """Seconds until ``true``; past ``patience`` the test has failed."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < patience, "it did not come to pass"
        time.sleep(0.002)
    return time.monotonic() - started
