"""A service that runs elsewhere, asked over HTTP with patience."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from app.errors import TriageError
from app.problems import Problem
from app.responses import ModelCard, TriageResponse
from app.retry_after import seconds_of
from app.schemas import TriageRequest
from app.settings import can_be_connected_to

TRIES = 8
"""How often one case is sent at most; with the waits below that is a minute of trying."""
LONGEST_WAIT = 300.0
"""Seconds that a service may ask to be left alone; for longer, the case fails for now."""
Shape = TypeVar("Shape", bound=BaseModel)
_BACKOFF, _LONGEST_BACKOFF = 0.5, 30.0
_BUSY = (429, 503)
_AWAY = (429, 502, 503, 504)
"""What a proxy answers, with a page of its own, when it is busy or the service behind it away."""
# Longer than the deadline that any sensible service has; a hang must end some time.
_TIMEOUT = httpx.Timeout(600, connect=10)


class ServiceGone(TriageError):
    """The service does not answer; it may later."""


class ServiceUnusable(TriageError):
    """What answers is no ESI Triage service, or does not let us in: asking again is no use."""


class RunningService:
    """The service at ``url``; ``key`` goes into every request.

    Raises :class:`ServiceUnusable` when ``url`` is none.
    """

    def __init__(
        self,
        url: str,
        key: str | None,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        try:
            base = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise ServiceUnusable("not an address: " + str(error)) from error
        if base.scheme not in ("http", "https") or not base.host:
            raise ServiceUnusable("an address begins with http:// or https:// and a host")
        if not can_be_connected_to(base):
            raise ServiceUnusable("not an address: no such host or port")
        # Without the password that an address may have.
        self._url = f"{base.scheme}://{base.netloc.decode()}{base.path}"
        self._sleep = sleep
        self._http = httpx.AsyncClient(
            base_url=base,
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=_TIMEOUT,
            transport=transport,
            limits=httpx.Limits(max_connections=None),
        )

    async def __aenter__(self) -> Self:
        """Open its connections."""
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Close them."""
        await self._http.__aexit__(kind, error, where)

    async def model(self) -> ModelCard:
        """What it serves.

        Raises :class:`ServiceGone`, at once when nothing listens.
        """
        response = await self._asked("GET", "/model", None, tries_unheard=1)
        if not response.is_success:
            problem = self._as(Problem, response)
            raise ServiceGone(f"{self._url}: {problem.title}: {problem.detail}")
        return self._as(ModelCard, response)

    async def answer(self, asked: TriageRequest) -> TriageResponse | Problem:
        """Its answer, or the problem it has.

        A 429 or 503 is tried again when the service says, a connection that fails or a proxy
        that does not reach the service after a while, :data:`TRIES` times in all.  Raises
        :class:`ServiceGone`.
        """
        body = asked.model_dump_json(exclude={"id"}, exclude_none=True)
        response = await self._asked("POST", "/triage", body, tries_unheard=TRIES)
        if response.is_success:
            return self._as(TriageResponse, response)
        return self._as(Problem, response)

    async def _asked(
        self, method: str, path: str, body: str | None, tries_unheard: int
    ) -> httpx.Response:
        headers = {"Content-Type": "application/json"} if body else {}
        unheard = 0
        for attempt in range(TRIES):
            wait = min(_BACKOFF * 2**attempt, _LONGEST_BACKOFF)
            try:
                response = await self._http.request(method, path, content=body, headers=headers)
            except httpx.HTTPError as error:  # of the connection, or a body that is broken
                unheard += 1
                if unheard == tries_unheard:
                    raise ServiceGone(f"{self._url}: {type(error).__name__}") from error
            else:
                if response.status_code in (401, 403):
                    refused = f"{self._url}: {response.status_code}"
                    raise ServiceUnusable(f"{refused}; set ESI_TRIAGE_API_KEY to a valid key")
                asked = seconds_of(response.headers.get("retry-after", ""))
                wait = wait if asked is None else asked
                enough = attempt == TRIES - 1 or wait > LONGEST_WAIT
                if response.status_code in _AWAY and not _is_problem(response):
                    if enough:
                        raise ServiceGone(self._not_ours(response))
                elif enough or response.status_code not in _BUSY:
                    return response
            await self._sleep(wait)
        raise ServiceGone(f"{self._url}: no answer in {TRIES} tries")

    def _as(self, shape: type[Shape], response: httpx.Response) -> Shape:
        try:
            return shape.model_validate_json(response.content)
        except ValidationError as error:
            raise ServiceUnusable(self._not_ours(response)) from error

    def _not_ours(self, response: httpx.Response) -> str:
        return f"{self._url}: {response.status_code} with a body that is none of ESI Triage's"


def _is_problem(response: httpx.Response) -> bool:
    try:
        Problem.model_validate_json(response.content)
    except ValidationError:
        return False
    return True
