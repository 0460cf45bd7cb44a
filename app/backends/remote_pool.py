"""The engines behind one backend: how busy each is, whether it is well, whose turn it is."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from enum import StrEnum
from functools import partial

from app.backends.remote_dialect import Served
from app.telemetry import Metrics

FAILURES = 3
"""Failures in a row that open a circuit."""
COOL_DOWN_SECONDS = 2.0
"""Until a broken engine is probed; doubled while that does not help."""
_MAX_COOL_DOWN_SECONDS = 30.0
_MAX_REST_SECONDS = 60.0
LONGEST_REST_SECONDS = 10.0
"""An engine that asks to be left alone for longer is not waited for."""


class State(StrEnum):
    """Of a circuit: in use, out of use, or on trial after a probe has succeeded."""

    CLOSED = "closed"
    OPEN = "open"
    TRIAL = "trial"


class Circuit:
    """Takes an engine out of use when it keeps failing, and back by way of a trial."""

    def __init__(self, failures: int = FAILURES, cool_down_seconds: float = COOL_DOWN_SECONDS):
        self._limit = failures
        self._first_cool_down = cool_down_seconds
        self._failures = 0
        self.cool_down_seconds = cool_down_seconds
        self.state = State.CLOSED

    def failed(self) -> bool:
        """Count a failure; whether it opened the circuit."""
        self._failures += 1
        if self.state is State.OPEN or (
            self.state is State.CLOSED and self._failures < self._limit
        ):
            return False
        self.open()
        return True

    def open(self) -> None:
        """Out of use; for longer when it has not been well since the last time."""
        longer = min(2 * self.cool_down_seconds, _MAX_COOL_DOWN_SECONDS)
        self.cool_down_seconds = self._first_cool_down if self.state is State.CLOSED else longer
        self._failures = max(self._failures, self._limit)
        self.state = State.OPEN

    def probed(self) -> None:
        """A probe succeeded: one request at a time may try, where there is a choice."""
        self.state = State.TRIAL

    def answering(self) -> None:
        """Text arrives: the trial is over, but the next failure opens the circuit again."""
        if self.state is State.TRIAL:
            self.state = State.CLOSED

    def succeeded(self) -> None:
        """A whole completion: all is forgotten."""
        self._failures = 0
        self.state = State.CLOSED


class Engine:
    """One base URL.  It is known outside by its index only: a URL may hold a password."""

    def __init__(self, index: int, base: str, circuit: Circuit) -> None:
        self.index = index
        self.base = base
        self.circuit = circuit
        self.served: Served | None = None
        self.in_flight = 0
        self.another = False
        """Whether the last probe found another model there."""
        self._rests_until = 0.0

    @property
    def up(self) -> bool:
        """Whether requests may go there."""
        return self.circuit.state is not State.OPEN and self.served is not None

    @property
    def rest_seconds(self) -> float:
        """How much longer it asked to be left alone."""
        return max(0.0, self._rests_until - time.monotonic())

    def rest(self, seconds: float) -> None:
        """Leave it alone for a while, as it asked."""
        self._rests_until = time.monotonic() + min(seconds, _MAX_REST_SECONDS)


class Pool:
    """Least requests in flight first; among equals, in turn."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self.engines = tuple(engines)
        self._next = 0

    @property
    def healthy(self) -> bool:
        """Whether any engine is in use."""
        return any(engine.up for engine in self.engines)

    def report_to(self, metrics: Metrics) -> None:
        """Show in ``metrics`` how busy each engine is, and whether it is in use."""
        for engine in self.engines:
            label = str(engine.index)
            busy = partial(getattr, engine, "in_flight")
            metrics.engine_in_flight.labels(label).set_function(busy)
            metrics.engine_up.labels(label).set_function(partial(getattr, engine, "up"))

    def choose(self, tried: Collection[Engine]) -> Engine | None:
        """The engine for a request that ``tried`` others; ``None`` when all are broken.

        One that was not tried goes before one that was, one that rests for less before one
        that does for more, one with a free trial before one whose trial is under way.
        """
        engines = [engine for engine in self.engines if engine.up]
        if not engines:
            return None
        count = len(self.engines)

        def rank(engine: Engine) -> tuple[bool, bool, float, bool, int, int]:
            rest = engine.rest_seconds
            on_trial = engine.circuit.state is State.TRIAL and engine.in_flight > 0
            turn = (engine.index - self._next) % count
            too_long = rest > LONGEST_REST_SECONDS
            return too_long, engine in tried, rest, on_trial, engine.in_flight, turn

        chosen = min(engines, key=rank)
        self._next = (chosen.index + 1) % count
        return chosen
