"""One backend, watched: loaded, reloaded once when it stops working, then given up.

Readiness follows the progress of the backend, not a constant: a decode loop that hangs, or
a backend that fails on its own probe, is not ready.  What one request provokes is another
matter: a note on which the backend raises must not take the service down, so a failure
only leads to a probe with a note of our own.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from typing import TypeVar

from app.backends.base import (
    TRIAL,
    TRIAL_SAMPLING,
    Backend,
    Completion,
    ModelInfo,
    OnText,
    Sampling,
)
from app.backends.rules import RulesBackend
from app.errors import (
    BackendFailed,
    CheckpointError,
    EngineUnreachable,
    NotReady,
    RequestError,
)
from app.telemetry import Metrics, log
from triage.prompt import Message
from triage.rules import prepare

Served = Backend | RulesBackend
T = TypeVar("T")
_RELOAD_SECONDS = 900.0
_ENGINE_POLL_SECONDS = 2.0
_CLOSE_SECONDS = 5.0


class Supervisor:
    """The backend of a service.  ``make`` gives another one of the same kind."""

    def __init__(
        self, backend: Served, make: Callable[[], Served], stall_seconds: float, metrics: Metrics
    ) -> None:
        self.backend = backend
        self._make = make
        self._stall_seconds = stall_seconds
        self._metrics = metrics
        self._model: ModelInfo | None = None
        self._why = "the model is loading"
        self._answering: set[asyncio.Timeout] = set()
        self._failed = False
        self._fate: RequestError = BackendFailed()
        self._recovering = False
        self._reloaded = False
        self._probing: asyncio.Task[None] | None = None
        self._closing: list[threading.Thread] = []
        self.dead = False
        """Nothing more will be tried; the process wants to be started anew."""

    @property
    def loaded(self) -> ModelInfo | None:
        """What is served, if anything."""
        return self._model

    @property
    def model(self) -> ModelInfo:
        """What is served.  Raises :class:`NotReady` with the reason while nothing is."""
        if self._model is None:
            raise NotReady(self._why)
        return self._model

    @property
    def ready(self) -> bool:
        """Whether the backend is loaded and says itself that it can answer."""
        return self._model is not None and self.backend.trouble is None

    def require_ready(self) -> None:
        """Raises :class:`NotReady` with the reason unless a request would be answered."""
        _ = self.model
        if self.backend.trouble is not None:
            raise NotReady(self.backend.trouble)

    async def load(self) -> None:
        """Load the backend.  Raises :class:`CheckpointError`."""
        await asyncio.to_thread(prepare)
        model = await _in_a_thread_of_its_own(self.backend.start)
        self._metrics.model_info.clear()
        self._metrics.model_info.labels(
            model.id, model.digest, model.backend, model.dtype, model.contract
        ).set(1)
        self._model = model

    async def start(self) -> None:
        """Load the backend; on failure stay live, not ready, and say why."""
        try:
            await self._load_once_there()
        except CheckpointError as error:
            # Probes are open to anyone: paths and what libraries say are for the log.
            self._why = f"{error.in_short}; the log says more"
            log().error("not_ready", kind=type(error).__name__, why=str(error))
        except Exception as bug:  # noqa: BLE001  nobody awaits this: unlogged it would vanish
            self._why = "loading the model failed; the log says where"
            log().error("not_ready", exc_info=bug)
        else:
            log().info("ready", model=self.model.id, digest=self.model.digest)

    async def _load_once_there(self) -> None:
        """:meth:`load`, again and again while no remote engine answers."""
        logged = ""
        while True:
            try:
                return await self.load()
            except EngineUnreachable as error:
                if logged != str(error):
                    log().warning("not_ready", kind=type(error).__name__, why=str(error))
                logged = str(error)
                self._why = f"{error.in_short}; the log says more"
            await asyncio.sleep(_ENGINE_POLL_SECONDS)

    async def generate(
        self,
        messages: Sequence[Message],
        sampling: Sampling,
        on_text: OnText | None = None,
    ) -> Completion:
        """The backend's completion.

        Raises :class:`RequestError`: :class:`BackendFailed` when the backend is given up
        while it answers, or what :meth:`abandon` says.
        """
        assert not isinstance(self.backend, RulesBackend)
        try:
            async with self._unless_failed():
                completion = await self.backend.generate(messages, sampling, on_text)
        except RequestError:
            raise
        except Exception:
            self._suspect()
            raise
        self._reloaded = False  # it works again: a later fault may be tried to mend as well
        return completion

    async def watch(self) -> None:
        """Look after the backend until cancelled."""
        while not self.dead:
            await asyncio.sleep(min(self._stall_seconds / 4, 1.0))
            if self._model is None:
                continue
            self.backend.tend()
            if self._stalled():
                seconds = f"{self._stall_seconds:g}"
                await self._recover(f"the model made no progress for {seconds} seconds")

    def abandon(self, error: RequestError) -> None:
        """Stop every answer that is being written; its caller meets ``error``."""
        self._fate = error
        self._fail()

    def close(self) -> None:
        """Let go of the backend; one that hangs is not waited for."""
        self._model = None
        self._why = "the service is stopping"
        self._let_go().join(_CLOSE_SECONDS)

    @property
    def hung(self) -> bool:
        """Whether a backend that was let go of still holds a thread, and so the process."""
        return any(closing.is_alive() for closing in self._closing)

    def _let_go(self) -> threading.Thread:
        """Closing may wait for the very thread that hangs: never on the loop."""
        closing = threading.Thread(target=self.backend.close, daemon=True)
        closing.start()
        self._closing.append(closing)
        return closing

    def _stalled(self) -> bool:
        quiet = time.monotonic() - self.backend.progressed
        return self.backend.running > 0 and quiet > self._stall_seconds

    @asynccontextmanager
    async def _unless_failed(self) -> AsyncIterator[None]:
        """Stop what is inside when the backend is given up.  Raises what :meth:`abandon` says."""
        if self._failed:
            raise self._fate
        answering = asyncio.timeout(None)
        try:
            async with answering:
                self._answering.add(answering)
                yield
        except TimeoutError:
            if not answering.expired():
                raise
            raise self._fate from None
        finally:
            self._answering.discard(answering)

    def _fail(self) -> None:
        self._failed = True
        while self._answering:
            self._answering.pop().reschedule(0)

    def _suspect(self) -> None:
        """After a failure nobody foresaw: see whether the backend still answers at all."""
        if self._probing is None or self._probing.done():
            self._probing = asyncio.create_task(self._probe())

    async def _probe(self) -> None:
        """Recover unless the trial is answered; while it waits, :meth:`watch` sees to progress."""
        assert not isinstance(self.backend, RulesBackend)
        try:
            async with self._unless_failed():
                await self.backend.generate(TRIAL, TRIAL_SAMPLING)
        except RequestError:
            return  # given up meanwhile, or an engine's own trouble: its circuit's business
        except Exception as error:  # noqa: BLE001  whatever it is, the backend does not answer
            log().error("probe_failed", exc_info=error)
            await self._recover("the model fails on every note")

    async def _recover(self, why: str) -> None:
        """Fail who waits, and load another backend; a second time in a row, give up."""
        if self._recovering:
            return
        self._recovering = True
        self._model, self._why = None, why
        if self._reloaded:
            self._fate = BackendFailed(for_good=True)
        self._fail()
        log().error("backend_failed", why=why, reload=not self._reloaded)
        self._let_go()
        if self._reloaded:
            self._give_up()
            return
        self._reloaded = True
        self._metrics.reloads.inc()
        self.backend, self._failed = self._make(), False
        try:
            async with asyncio.timeout(_RELOAD_SECONDS):
                await self.start()
        except TimeoutError:
            self._why = "the model could not be loaded again in time"
        self._recovering = False
        if self._model is None:
            self._give_up()

    def _give_up(self) -> None:
        self.dead = True
        log().critical("dead", why=self._why)


async def _in_a_thread_of_its_own(work: Callable[[], T]) -> T:
    """``work``, which may hang: the loop's own threads are waited for when it is closed."""
    done: Future[T] = Future()
    done.set_running_or_notify_cancel()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001  raised where it is awaited
            done.set_exception(error)
        else:
            done.set_result(result)

    threading.Thread(target=run, daemon=True).start()
    return await asyncio.wrap_future(done)
