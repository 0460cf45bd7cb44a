"""Who may use the model now, who waits, and who is told to come back later.

A full queue is refused at once, before any work: a caller who is told to wait ten seconds
can plan, one who waits in a queue without an end cannot.  For the same reason nobody is let
into a queue that is so slow that the deadline would pass in it.
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
_UNKNOWN_SECONDS = 1.0
_LONGEST_RETRY_SECONDS = 120
_SURE = 0.8
"""Of a deadline that may be expected to pass before the answer: times vary."""
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
    async def place(self, within: float = math.inf) -> AsyncIterator[float]:
        """A place for one request, held while the context is open; the seconds it waited.

        Raises :class:`Overloaded` when the queue is full or so slow that the answer is not to
        be expected ``within`` seconds, and :class:`Draining` after :meth:`drain`.
        """
        if self.draining:
            raise Draining(self.retry_after())
        if self._places.locked() and (
            self.waiting >= self._queue or self._expected() > _SURE * within
        ):
            raise Overloaded(self.retry_after())
        arrived = time.perf_counter()
        self.waiting += 1
        try:
            await self._places.acquire()
        finally:
            self.waiting -= 1
        self.running += 1
        began = time.perf_counter()
        served = False
        try:
            yield began - arrived
            served = True
        finally:
            self._learn(time.perf_counter() - began, served)
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
        mean = _UNKNOWN_SECONDS if self._mean_seconds is None else self._mean_seconds
        rounds = (self.waiting + self.running) / self._in_flight
        return min(max(math.ceil(mean * rounds), 1), _LONGEST_RETRY_SECONDS)

    def _expected(self) -> float:
        """Seconds until one who comes now is served, when every place is taken."""
        mean = 0.0 if self._mean_seconds is None else self._mean_seconds
        return mean * ((self.waiting + 1) / self._in_flight + 1)

    def _learn(self, seconds: float, served: bool) -> None:
        """From one who was served, or left unserved after longer than the others take."""
        mean = self._mean_seconds
        if not served and seconds <= (_UNKNOWN_SECONDS if mean is None else mean):
            return
        mean = seconds if mean is None else mean
        self._mean_seconds = mean + _WEIGHT * (seconds - mean)
