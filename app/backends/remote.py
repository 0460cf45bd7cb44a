"""Engines of others, reached over HTTP: vLLM first, any OpenAI-compatible server at need.

Requests go to the engine with the fewest in flight.  What certainly began nothing is tried
again, on another engine first; an engine that keeps failing is taken out of use, probed,
and taken back.  Completions are streamed even where nobody reads along: the time to the
first token is measured, and a caller who leaves closes the connection, on which engines
stop working.
"""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from collections.abc import Sequence
from functools import partial

import httpx

from app.backends.base import Completion, ModelInfo, OnText, Sampling
from app.backends.remote_dialect import Served
from app.backends.remote_failure import Again, Failure
from app.backends.remote_pool import (
    COOL_DOWN_SECONDS,
    FAILURES,
    LONGEST_REST_SECONDS,
    Circuit,
    Engine,
    Pool,
)
from app.backends.remote_probe import Prober, info, named, survey
from app.backends.remote_try import Try
from app.errors import (
    CheckpointError,
    CheckpointUnusable,
    EngineFailed,
    EngineUnavailable,
    EngineUnreachable,
)
from app.settings import Settings
from app.telemetry import Metrics, log
from triage.prompt import Message

_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.25, 4.0
_CLOSE_SECONDS = 5.0
# Below the five seconds after which uvicorn, hence vLLM, closes a connection that idles.
_KEEP_ALIVE_SECONDS = 4.0


class RemoteBackend:
    """One backend over all of ``settings.remote_bases``, each shown in ``metrics``."""

    def __init__(
        self,
        settings: Settings,
        metrics: Metrics | None = None,
        *,
        failures: int = FAILURES,
        cool_down_seconds: float = COOL_DOWN_SECONDS,
    ) -> None:
        self._settings = settings
        self._pool = Pool(
            [
                Engine(index, base, Circuit(failures, cool_down_seconds))
                for index, base in enumerate(settings.remote_bases)
            ]
        )
        if metrics is not None:
            self._pool.report_to(metrics)
        key = settings.remote_api_key
        self._headers = {"Accept-Encoding": "identity"}
        if key:
            self._headers["Authorization"] = f"Bearer {key.get_secret_value()}"
        self._tls = ssl.create_default_context()
        self._prober = Prober(
            self._headers, self._tls, settings.remote_connect_seconds, settings.remote_model
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client: httpx.AsyncClient | None = None
        self._recoveries: dict[Engine, asyncio.Task[None]] = {}
        self._closing: asyncio.Task[None] | None = None
        self._accepted = 0
        # What answers are named after; an engine that comes back with another model stays out.
        self._first: Served | None = None

    @property
    def running(self) -> int:
        """Conversations at the engines, in their queues or being written."""
        return self._accepted

    @property
    def waiting(self) -> int:
        """None here: how many wait in an engine's queue, the engine's own metrics tell."""
        return 0

    @property
    def trouble(self) -> str | None:
        """``None`` while any engine is in use."""
        if self._pool.healthy:
            return None
        if any(engine.another for engine in self._pool.engines):
            return "the engines serve another model than before: start the service again to take it"
        return "no engine answers; it is tried again"

    def tend(self) -> None:
        """See to it that engines out of use are being probed, also when nobody asks."""
        self._client_here()
        self._recover()

    @property
    def progressed(self) -> float:
        """Always now: an engine that falls silent is given up by its own bound and circuit."""
        return time.monotonic()

    def start(self) -> ModelInfo:
        """Probe every engine; one that answers is enough, and says which model is served.

        One with another model stays out of use, and is probed again like one that is broken,
        or like one that has not said anything by then.

        Raises :class:`EngineUnreachable` when none does: behind its address may be another
        one at any time, so that no fault of an engine is for ever.
        """
        found = survey([partial(self._probed, engine) for engine in self._pool.engines])
        served = [one for one in found if isinstance(one, Served)]
        errors = [one for one in found if isinstance(one, CheckpointError)]
        if served:
            self._first = served[0]
            for engine in self._pool.engines:
                if engine.served is not None:
                    self._another(engine, engine.served)
                if engine.up:
                    engine.circuit.succeeded()
            for error in errors:
                log().warning("engine_not_there", why=str(error))
            used = {engine.served for engine in self._pool.engines if engine.served is not None}
            if len(used) > 1:  # in version or dialect
                log().warning("engines_differ", served=sorted(map(named, used)))
            return info(served[0])
        raise EngineUnreachable("; ".join(map(str, errors)))

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        """The completion of one conversation; cancelling closes its connection.

        ``on_text`` is called with each new piece of text.  Raises
        :class:`app.errors.PromptTooLong` for what does not fit the engine's context,
        :class:`EngineFailed` and :class:`EngineUnavailable`.
        """
        arrived = time.perf_counter()
        client = self._client_here()
        self._recover()
        self._accepted += 1
        try:
            tried: list[Engine] = []
            lost = 0
            while True:
                engine = await self._next(tried)
                one = Try(client, engine, messages, sampling, on_text)
                queued = time.perf_counter() - arrived
                try:
                    done = await one.completion(queued, self._settings.remote_probabilities)
                except Failure as failure:
                    self._failed(engine, failure)
                    tried.append(engine)
                    lost += failure.again is Again.ONCE
                    self._give_up(tried, failure, lost)
                else:
                    engine.circuit.succeeded()
                    return done
        finally:
            self._accepted -= 1

    def close(self) -> None:
        """Stop probing and close the connections; from the loop's own thread, soon."""
        loop = self._loop
        if loop is None or not loop.is_running():
            return
        try:
            here = asyncio.get_running_loop() is loop
        except RuntimeError:
            here = False
        if here:
            self._closing = loop.create_task(self._let_go())
        else:
            asyncio.run_coroutine_threadsafe(self._let_go(), loop).result(_CLOSE_SECONDS)

    async def _let_go(self) -> None:
        for task in self._recoveries.values():
            task.cancel()
        if self._client is not None:
            await self._client.aclose()

    async def _next(self, tried: list[Engine]) -> Engine:
        """The engine to try now, after the pause it is due.

        Raises :class:`EngineUnavailable` when there is none, or none that will soon.
        """
        while True:
            engine, pause = self._choice(tried)
            if pause <= 0:  # else nobody may come between the choice and the request
                return engine
            await asyncio.sleep(pause)
            if engine.up:  # else it broke meanwhile
                return engine

    def _choice(self, tried: list[Engine]) -> tuple[Engine, float]:
        """The engine whose turn it is, and the seconds to leave it alone before."""
        engine = self._pool.choose(tried)
        if engine is None:
            soonest = min(engine.circuit.cool_down_seconds for engine in self._pool.engines)
            raise EngineUnavailable("no engine is in use", soonest)
        rest = engine.rest_seconds
        if rest > LONGEST_REST_SECONDS:
            raise EngineUnavailable("the engines have asked to be left alone", rest)
        before = tried.count(engine)
        # Full jitter: those who failed together must not come back together.
        longest = min(_FIRST_PAUSE_SECONDS * 2**before, _LONGEST_PAUSE_SECONDS) if before else 0
        return engine, max(rest, random.uniform(0, longest))

    def _give_up(self, tried: list[Engine], failure: Failure, lost: int) -> None:
        """Raises the error of a request that is not tried again."""
        last = tried[-1]
        if failure.again is Again.NO or lost > 1:
            raise EngineFailed(last.index, str(failure)) from None
        if len(tried) > self._settings.remote_retries:
            detail = f"tried {len(tried)} times; the last, engine {last.index}, {failure}"
            raise EngineUnavailable(detail, last.rest_seconds) from None

    def _failed(self, engine: Engine, failure: Failure) -> None:
        if failure.rest_seconds is not None:
            engine.rest(failure.rest_seconds)
        log().warning("engine_failed", engine=engine.index, why=str(failure))
        if failure.against_engine and engine.circuit.failed():
            log().error("engine_out_of_use", engine=engine.index)
            self._recover()

    def _recover(self) -> None:
        """See to it that every engine out of use is being probed on this loop."""
        for engine in self._pool.engines:
            under_way = self._recoveries.get(engine)
            if not engine.up and (under_way is None or under_way.done()):
                self._recoveries[engine] = asyncio.create_task(self._recovery(engine))

    async def _recovery(self, engine: Engine) -> None:
        while not engine.up:
            await asyncio.sleep(engine.circuit.cool_down_seconds)
            await self._probed(engine)
        log().info("engine_on_trial", engine=engine.index)

    async def _probed(self, engine: Engine) -> Served | CheckpointError:
        """Probe ``engine`` and note what came of it."""
        try:
            served = await self._prober.probe(engine.index, engine.base)
        except CheckpointError as error:
            engine.circuit.open()
            log().debug("engine_not_there", engine=engine.index, why=str(error))
            return error
        if self._another(engine, served):
            return CheckpointUnusable(f"engine {engine.index} serves {served.model}")
        engine.served = served
        engine.circuit.probed()
        return served

    def _another(self, engine: Engine, served: Served) -> bool:
        """Whether ``engine`` serves another model than answers are named after; it stays out."""
        engine.another = self._first is not None and served.model != self._first.model
        if not engine.another:
            return False
        engine.served = None
        engine.circuit.open()
        log().error("engine_serves_another", engine=engine.index, served=named(served))
        return True

    def _client_here(self) -> httpx.AsyncClient:
        """The client of the running loop; connections cannot be taken to another."""
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            settings = self._settings
            self._loop = loop
            self._client = httpx.AsyncClient(
                timeout=httpx.Timeout(
                    settings.remote_read_seconds,
                    connect=settings.remote_connect_seconds,
                    pool=None,
                ),
                limits=httpx.Limits(keepalive_expiry=_KEEP_ALIVE_SECONDS),
                headers=self._headers,
                verify=self._tls,
                # No proxy and no .netrc of the environment comes between us and an engine.
                trust_env=False,
            )
        return self._client
