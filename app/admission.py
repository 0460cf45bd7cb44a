"""Who may use the model now, who waits, and who is told to come back later.

A full queue is refused at once, before any work: a caller who is told to wait ten seconds
can plan, one who waits in a queue without an end cannot.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.errors import Draining, Overloaded

_WEIGHT = 0.2
"""Of the latest service time in the running mean."""
_LONGEST_RETRY_SECONDS = 120
_POLL_SECONDS = 0.02


class Admission:
    """``in_flight`` requests at once, ``queue`` more in order of arrival, no others."""

    def __init__(self, in_flight: int, queue: int) -> None:
        self._places = asyncio.Semaphore(in_flight)
        self._in_flight = in_flight
        self._queue = queue
        self.draining = False
        """Whether nobody new is taken."""
        self._mean_seconds: float | None = None
        self.running = 0
        self.waiting = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[float]:
        """A place for one request, held while the context is open; the seconds it waited.

        Raises :class:`Overloaded` when the queue is full and :class:`Draining` after
        :meth:`drain`.
        """
        if self.draining:
            raise Draining(self.retry_after())
        if self._places.locked() and self.waiting >= self._queue:
            raise Overloaded(self.retry_after())
        arrived = time.perf_counter()
        self.waiting += 1
        try:
            await self._places.acquire()
        finally:
            self.waiting -= 1
        self.running += 1
        began = time.perf_counter()
        try:
            yield began - arrived
            self._learn(time.perf_counter() - began)
        finally:
            self.running -= 1
            self._places.release()

    def drain(self) -> None:
        """Take nobody new; those who wait or run are served."""
        self.draining = True

    async def idle(self) -> None:
        """Return when nobody runs or waits."""
        while self.running or self.waiting:
            await asyncio.sleep(_POLL_SECONDS)

    def retry_after(self) -> int:
        """Whole seconds until all who are here now should have been served.

        From the mean time of the requests that were served; one second a request before
        any was.
        """
        mean = 1.0 if self._mean_seconds is None else self._mean_seconds
        rounds = (self.waiting + self.running) / self._in_flight
        return min(max(math.ceil(mean * rounds), 1), _LONGEST_RETRY_SECONDS)

    def _learn(self, seconds: float) -> None:
        mean = seconds if self._mean_seconds is None else self._mean_seconds
        self._mean_seconds = mean + _WEIGHT * (seconds - mean)
