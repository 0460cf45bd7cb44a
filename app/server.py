"""The HTTP/1.1 server: uvicorn with limits on a request's head, and a way to stop gently."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from types import FrameType
from typing import Any

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.service import TriageService
from app.settings import Settings

_TO_SEND_SECONDS = 5
"""For what is answered to reach its caller, when everything else has ended."""
_TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-length: 0\r\nconnection: close\r\n\r\n"
)


def run(app: FastAPI, settings: Settings, host: str, port: int) -> None:
    """Serve ``app`` until SIGTERM or SIGINT; a second signal does not wait.

    Where the settings say so, a backend that is given up ends the process as well, with
    exit code 1.
    """
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=_limited(settings),
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_TO_SEND_SECONDS,
    )
    service: TriageService = app.state.service
    _Server(config, service, settings.exit_when_dead).run()
    code = 1 if service.dead else 0
    if service.hung:  # the interpreter would wait for that thread for ever
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    if code:
        sys.exit(code)


class _Server(uvicorn.Server):
    """Listens on while it drains: a balancer that has not noticed yet gets a 503, not a reset.

    With nothing under way it ends at once: time to notice is before the signal (``preStop``).
    """

    def __init__(
        self, config: uvicorn.Config, service: TriageService, exit_when_dead: bool
    ) -> None:
        super().__init__(config)
        self._service = service
        self._exit_when_dead = exit_when_dead
        self._stopping: asyncio.Task[None] | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Drain first; uvicorn would stop listening and then die by the signal."""
        if self._stopping is not None:
            self.should_exit = self.force_exit = True
            return
        loop = asyncio.get_running_loop()
        self._stopping = loop.create_task(self._stop())
        loop.call_soon_threadsafe(lambda: None)  # wakes a loop that waits for events

    async def on_tick(self, counter: int) -> bool:
        """uvicorn's own, ten times a second; a dead service stops as if asked to."""
        if self._exit_when_dead and self._service.dead and self._stopping is None:
            self._stopping = asyncio.create_task(self._stop())
        return await super().on_tick(counter)

    async def _stop(self) -> None:
        await self._service.drain()
        self.should_exit = True


def _limited(settings: Settings) -> type[HttpToolsProtocol]:
    """uvicorn's protocol, whose parser has no limit of its own, with one on size and time.

    A head is the request line and the headers; its time runs from the connection, or from
    its first byte on a connection that was used before.
    """

    class Limited(HttpToolsProtocol):
        _size = 0
        _pending = 0
        _timer: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._start()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self._timer is not None:  # the head goes on: a header may, without an end
                self._pending += len(data)
                if self._pending > settings.max_head_bytes:
                    self._refuse()

        def on_message_begin(self) -> None:
            super().on_message_begin()
            self._size = self._pending = 0
            self._stop()
            self._start()

        def on_url(self, url: bytes) -> None:
            self._count(len(url))
            super().on_url(url)

        def on_header(self, name: bytes, value: bytes) -> None:
            self._count(len(name) + len(value) + len(b": \r\n"))
            super().on_header(name, value)

        def on_headers_complete(self) -> None:
            self._stop()
            super().on_headers_complete()

        def send_400_response(self, msg: str) -> None:
            if self._size <= settings.max_head_bytes:
                super().send_400_response(msg)
                return
            self._refuse()

        def _refuse(self) -> None:
            if not self.transport.is_closing():
                self.transport.write(_TOO_LARGE)
                self.transport.close()

        def _count(self, size: int) -> None:
            self._size += size
            if self._size > settings.max_head_bytes:
                raise ValueError("the head is too large")  # ends the parser: see above

        def _start(self) -> None:
            self._timer = self.loop.call_later(settings.head_seconds, self.transport.close)

        def _stop(self) -> None:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    return Limited
