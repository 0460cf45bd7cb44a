"""The HTTP/1.1 server: uvicorn with limits on a connection, and a way to stop gently."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import uuid
from http import HTTPStatus
from types import FrameType
from typing import Any

import httptools
import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app import problems
from app.middleware import HEADER, SECURITY_HEADERS
from app.service import TriageService
from app.settings import Settings
from app.telemetry import log

_TO_SEND_SECONDS = 5
"""For what is answered to reach its caller, when everything else has ended."""
_TOO_LARGE = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE


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
    """uvicorn's protocol with limits on size and time, one request at a time, and no upgrades.

    A head is the request line and the headers; its time runs from the connection, or from
    the first byte of any kind on a connection that was used before.
    """

    class Limited(HttpToolsProtocol):
        _size = 0  # of the head, in the parts that are complete
        _pending = 0  # bytes that have brought nothing yet: no message, no piece of a body
        _moved = False  # whether those of now do
        _last = False  # nothing is read after the request under way
        _timer: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._start()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            self._unset_keepalive_if_required()
            if self._last:
                self._pending += len(data)
                if self._pending > settings.max_batch_body_bytes:  # no request is that large
                    self.transport.close()
                return
            self._moved = False
            try:
                self._feed(data)
            except (httptools.HttpParserError, httptools.HttpParserUpgrade):
                if not self._last:
                    large = self._size > settings.max_head_bytes
                    self._refuse(_TOO_LARGE if large else HTTPStatus.BAD_REQUEST)
                return
            if self._timer is None and self._answered() and not self.transport.is_closing():
                self._start()  # line breaks begin no message, but have ended the keep-alive time
            # A header may go on without an end, and a trailer.  What comes in one piece with
            # the rest of a request is not counted: most of it may be that request's body.
            self._pending = 0 if self._moved else self._pending + len(data)
            if self._pending > settings.max_head_bytes:
                self._refuse(_TOO_LARGE)

        def on_message_begin(self) -> None:
            self._size, self._moved = 0, True
            if not self._answered():
                # A pipelined request would have to be held, while nobody would notice any more
                # that the caller of the first has hung up.  A client must be ready for this
                # (RFC 9112, 9.3.2).
                self._last, self._pending = True, 0
                self.cycle.keep_alive = False
                raise ValueError("the request before this one is not answered")  # ends the parser
            super().on_message_begin()
            self._stop()
            self._start()

        def on_url(self, url: bytes) -> None:
            self._count(len(url))
            super().on_url(url)

        def on_header(self, name: bytes, value: bytes) -> None:
            self._count(len(name) + len(value) + len(b": \r\n"))
            super().on_header(name, value)

        def on_headers_complete(self) -> None:
            if not self.parser.should_upgrade():  # or else the head comes once more: see _feed
                self._stop()
                super().on_headers_complete()

        def on_body(self, body: bytes) -> None:
            self._moved = True
            super().on_body(body)

        def on_message_complete(self) -> None:
            self._moved = True
            if not self.parser.should_upgrade():
                super().on_message_complete()

        def _feed(self, data: bytes) -> None:
            """Parse ``data``, as if nobody had asked for another protocol (RFC 9110, 7.8).

            The parser takes what follows such a head for that protocol, the body included.
            """
            try:
                self.parser.feed_data(data)
            except httptools.HttpParserUpgrade as asked:
                method, version = self.parser.get_method(), self.parser.get_http_version()
                if method == b"CONNECT":
                    raise
                lines = [b"%s %s HTTP/%s" % (method, self.url, version.encode())]
                lines += [b"%s: %s" % each for each in self.headers if each[0] != b"upgrade"]
                rest = data[asked.args[0] :]
                self.parser = httptools.HttpRequestParser(self)
                self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # as uvicorn
                self.parser.feed_data(b"\r\n".join([*lines, b"", rest]))

        def _answered(self) -> bool:
            return self.cycle is None or self.cycle.response_complete

        def _refuse(self, status: HTTPStatus) -> None:
            if not self.transport.is_closing():
                if self._answered() or not self.cycle.response_started:
                    self.transport.write(_refusal(status))
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


def _refusal(status: HTTPStatus) -> bytes:
    """The whole answer to what is no request: a problem like any other."""
    request_id = uuid.uuid4().hex
    problem = problems.of_status(status, request_id)
    log().info("request", request_id=request_id, status=status.value, outcome=problem.code)
    body = problem.model_dump_json()
    headers = {
        "Content-Type": problems.MEDIA_TYPE,
        "Content-Length": str(len(body)),
        "Connection": "close",
        HEADER: request_id,
        **SECURITY_HEADERS,
    }
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *map(": ".join, headers.items())]
    return "\r\n".join([*lines, "", body]).encode()
