"""What surrounds every request: its id, its size limit, its one log line, its metrics.

Pure ASGI: Starlette's ``BaseHTTPMiddleware`` costs throughput and hides disconnects.
"""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import problems
from app.caller import Caller
from app.errors import BodyTooLarge, BodyTooSlow, RequestError, UnsupportedMediaType
from app.telemetry import Metrics, log

HEADER = "X-Request-Id"
MEASURED = ("/triage", "/triage/batch", "/triage/stream")
OK, CANCELLED = "ok", "cancelled"
_SERVED = {OK, *problems.BY_US}
# Asked every few seconds by machines: logged at debug only.
PROBES = ("/health/live", "/health/ready", "/metrics")
# Answers are about patients: not to be kept by a cache, guessed at, or framed.
SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
}
_NO_PAGE = "default-src 'none'; frame-ancestors 'none'"
# The OpenAPI page starts itself by a script of its own.
_PAGE = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
)
_LINGER_SECONDS, _LINGER_BYTES = 2.0, 16 * 1024 * 1024
"""How long, and for how much, a body goes on to be read that was answered already."""
_ACCEPTED_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")


@dataclass(frozen=True, slots=True)
class Item:
    """What became of one note of several, and the seconds it took."""

    outcome: str
    seconds: float


@dataclass
class Record:
    """What one log line will say; handlers add counts and codes, never text."""

    request_id: str
    outcome: str | None = None
    facts: dict[str, int | float | str] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    client: str | None = None

    def caller(self, item: int | None = None) -> Caller:
        """Who asks; with the place of a note among several."""
        return Caller(self.request_id, self.client, item)


class RequestEnvelope:
    """Gives a request its id and record, and accounts for it when it ends."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        # A series that is born with its first event has no rate.
        for outcome in (OK, CANCELLED, problems.BUG, *(e.code for e in problems.TRIAGE_ERRORS)):
            metrics.requests.labels(outcome)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run one request; a bug becomes a 500 that quotes nothing."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        given = Headers(scope=scope)
        record = Record(_request_id(given))
        scope.setdefault("state", {})["record"] = record
        status: int | None = None
        unread = "transfer-encoding" in given or given.get("content-length", "0") != "0"

        async def receive_to_the_end() -> Message:
            nonlocal unread
            message = await receive()
            unread = unread and bool(message.get("more_body", False))
            return message

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers[HEADER] = record.request_id
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
                page = headers.get("content-type", "").startswith("text/html")
                headers.setdefault("Content-Security-Policy", _PAGE if page else _NO_PAGE)
                if unread:  # what is left of it would be taken for the next request's head
                    headers["Connection"] = "close"
            elif unread and not message.get("more_body", False):
                await send({**message, "more_body": True})
                await _linger(receive_to_the_end)
                message = {"type": "http.response.body", "body": b""}
            await send(message)

        try:
            await self._app(scope, receive_to_the_end, send_with_id)
        except Exception as bug:  # noqa: BLE001  past this point the message would be logged
            record.outcome = problems.BUG
            log().error("bug", request_id=record.request_id, exc_info=bug)
            if status is None:
                await problems.internal(record.request_id)(scope, receive, send_with_id)
        finally:
            self._account(scope, record, status, time.perf_counter() - started)

    def _account(self, scope: Scope, record: Record, status: int | None, seconds: float) -> None:
        # The route is known only now.  A path that matched none is not echoed; a request
        # refused for its size was never routed.
        unrouted = scope["path"] if scope["path"] in MEASURED else "unmatched"
        path = getattr(scope.get("route"), "path", unrouted)
        outcome = record.outcome or (OK if status is not None else CANCELLED)
        # With a slash too many a path matches none, and the caller is refused all the same.
        if scope["method"] == "POST" and scope["path"].removesuffix("/") in MEASURED:
            whole = [Item(outcome, seconds)]
            # A bug after the cases were answered is in none of them.
            for item in record.items + whole if outcome == problems.BUG else record.items or whole:
                self._metrics.requests.labels(item.outcome).inc()
                if item.outcome in _SERVED:  # a refusal takes no time, and would hide what does
                    self._metrics.request_duration.observe(item.seconds)
        say = log().debug if path in PROBES else log().info
        say(
            "request",
            request_id=record.request_id,
            method=scope["method"],
            path=path,
            status=status,
            outcome=outcome,
            seconds=round(seconds, 6),
            **record.facts,
        )


async def _linger(receive: Receive) -> None:
    """Read on for a while: who is still sending would lose the answer to a reset.

    RFC 9112, 9.6.  A client that is content closes the connection, which ends it.
    """
    left = _LINGER_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(_LINGER_SECONDS):
            while left > 0:
                message = await receive()
                if not message.get("more_body", False):
                    return
                left -= len(message.get("body", b""))


async def refuse(error: RequestError, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request with ``error`` before it comes to a route."""
    record: Record = scope["state"]["record"]
    record.outcome = error.code
    await problems.response(error, record.request_id)(scope, receive, send)


class BodyLimit:
    """Reads the body before anything parses it, so that a slow client holds nothing else.

    Past ``max_bytes`` the answer is 413, past ``seconds`` 408.  ``of_path`` has the limits of
    the paths that have one of their own.
    """

    def __init__(
        self, app: ASGIApp, max_bytes: int, of_path: Mapping[str, int], seconds: float
    ) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._of_path = of_path
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body in one piece, or refuse it."""
        if scope["type"] != "http" or scope["method"] not in ("POST", "PUT", "PATCH"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if headers.get("content-encoding", "identity").strip().lower() != "identity":
            coded = UnsupportedMediaType("send the body without Content-Encoding")
            await refuse(coded, scope, receive, send)
            return
        most = self._of_path.get(scope["path"], self._max_bytes)
        try:
            async with asyncio.timeout(self._seconds):
                body = await self._read(headers, receive, most)
        except BodyTooLarge as error:
            await refuse(error, scope, receive, send)
            return
        except TimeoutError:
            slow = BodyTooSlow(f"the body was not complete in {self._seconds:g} seconds")
            await refuse(slow, scope, receive, send)
            return
        if body is None:
            record: Record = scope["state"]["record"]
            record.outcome = CANCELLED
            return
        first: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return first.pop() if first else await receive()

        await self._app(scope, replay, send)

    async def _read(self, headers: Headers, receive: Receive, most: int) -> bytes | None:
        """The whole body; ``None`` if the client has hung up.

        Raises :class:`BodyTooLarge` as soon as it is over the limit.
        """
        declared = headers.get("content-length", "")
        too_large = BodyTooLarge(f"the body is over {most} bytes")
        if declared.isdecimal() and int(declared) > most:
            raise too_large
        chunks: list[bytes] = []
        size = 0
        while True:
            message: dict[str, Any] = dict(await receive())
            chunks.append(message.get("body", b""))
            size += len(chunks[-1])
            if size > most:
                raise too_large
            if message["type"] == "http.disconnect":
                return None
            if not message.get("more_body", False):
                return b"".join(chunks)


def _request_id(headers: Headers) -> str:
    """The caller's id when it is one; a line break or a sentence is not."""
    given = headers.get(HEADER, "")
    return given if _ACCEPTED_ID.fullmatch(given) else uuid.uuid4().hex
