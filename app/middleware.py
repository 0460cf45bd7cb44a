"""What surrounds every request: its id, its size limit, its one log line, its metrics.

Pure ASGI: Starlette's ``BaseHTTPMiddleware`` costs throughput and hides disconnects.
"""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import problems
from app.errors import BodyTooLarge
from app.telemetry import Metrics, log

HEADER = "X-Request-Id"
MEASURED = ("/triage", "/triage/batch", "/triage/stream")
OK, CANCELLED = "ok", "cancelled"
# Asked every few seconds by machines: logged at debug only.
PROBES = ("/health/live", "/health/ready", "/metrics")
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


class RequestEnvelope:
    """Gives a request its id and record, and accounts for it when it ends."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run one request; a bug becomes a 500 that quotes nothing."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        record = Record(_request_id(Headers(scope=scope)))
        scope.setdefault("state", {})["record"] = record
        status: int | None = None

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = record.request_id
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
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
        if path in MEASURED and scope["method"] == "POST":
            for item in record.items or [Item(outcome, seconds)]:
                self._metrics.requests.labels(item.outcome).inc()
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


class BodyLimit:
    """Reads the body up to a limit before anything parses it; past the limit, 413.

    ``of_path`` has the limits of the paths that have one of their own.
    """

    def __init__(
        self, app: ASGIApp, max_bytes: int, of_path: Mapping[str, int] | None = None
    ) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._of_path = of_path or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body in one piece, or refuse it."""
        if scope["type"] != "http" or scope["method"] not in ("POST", "PUT", "PATCH"):
            await self._app(scope, receive, send)
            return
        most = self._of_path.get(scope["path"], self._max_bytes)
        declared = Headers(scope=scope).get("content-length", "")
        body = None
        if not (declared.isdecimal() and int(declared) > most):
            body = await self._read(receive, most)
        if body is None:
            record: Record = scope["state"]["record"]
            record.outcome = BodyTooLarge.code
            error = BodyTooLarge(f"the body is over {most} bytes")
            await problems.response(error, record.request_id)(scope, receive, send)
            return
        first: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return first.pop() if first else await receive()

        await self._app(scope, replay, send)

    async def _read(self, receive: Receive, most: int) -> bytes | None:
        """The whole body, or ``None`` as soon as it is over the limit."""
        chunks: list[bytes] = []
        size = 0
        while True:
            message: dict[str, Any] = dict(await receive())
            chunks.append(message.get("body", b""))
            size += len(chunks[-1])
            if size > most:
                return None
            if message["type"] == "http.disconnect" or not message.get("more_body", False):
                return b"".join(chunks)


def _request_id(headers: Headers) -> str:
    """The caller's id when it is one; a line break or a sentence is not."""
    given = headers.get(HEADER, "")
    return given if _ACCEPTED_ID.fullmatch(given) else uuid.uuid4().hex
