"""Weights in this process, decoded under the answer's grammar."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from app.backends import plain
from app.backends.base import (
    TRIAL,
    TRIAL_SAMPLING,
    Completion,
    Finish,
    ModelInfo,
    OnText,
    Sampling,
)
from app.backends.choice import Choose, greedy, sampler
from app.backends.decoder import Answering
from app.backends.loading import Loaded, encode, load, versions
from app.backends.pages import trim
from app.backends.spoken import Spoken, from_a_thread
from app.backends.walk import Walk
from app.checkpoint import obtain
from app.errors import PromptTooLong
from app.settings import Settings
from app.telemetry import Metrics, log
from triage import contract
from triage.confidence import begun
from triage.prompt import Message

_TRIMMED_AFTER = 32
"""Answers after which freed memory is given back: under load it is never idle."""


@dataclass(eq=False)
class _Turn:
    """One conversation on its way through the worker."""

    messages: Sequence[Message]
    sampling: Sampling
    say: OnText | None = None
    arrived: float = field(default_factory=time.perf_counter)
    cancel: threading.Event = field(default_factory=threading.Event)
    done: Future[Completion] = field(default_factory=Future)
    heard: Spoken | None = None
    alone: bool = False
    """Answered beside nobody; set when a pass that it shared has failed."""

    @property
    def choose(self) -> Choose:
        return (
            sampler(self.sampling.temperature, self.sampling.seed)
            if self.sampling.temperature
            else greedy
        )


@dataclass(eq=False)
class _Line:
    """A turn being answered."""

    turn: _Turn
    prompt: list[int]
    walk: Walk
    answering: Answering | None
    """``None`` for a model that cannot be packed."""
    began: float = field(default_factory=time.perf_counter)

    def finish(self, loaded: Loaded) -> None:
        """Hand over what was written."""
        first, ended = self.walk.first_logits_at or self.began, time.perf_counter()
        text = loaded.text(self.walk.tokens)
        if self.turn.heard:
            self.turn.heard.ended(text)
        self.turn.done.set_result(
            Completion(
                text=text,
                finish=Finish.STOP if self.walk.complete else Finish.LENGTH,
                prompt_tokens=len(self.prompt),
                completion_tokens=len(self.walk.tokens),
                queue_seconds=self.began - self.turn.arrived,
                prefill_seconds=first - self.began,
                decode_seconds=ended - first,
                level_probabilities=self.walk.level_probabilities,
                confidence=begun(
                    (loaded.text(self.walk.tokens[:place]), probability)
                    for place, probability in self.walk.beginnings.items()
                ),
            )
        )


class LocalBackend:
    """One model, one worker thread.

    Up to ``max_batch`` conversations are answered at once; others join in order of arrival
    as soon as one has ended.  One that samples is answered alone, because its seed must
    not depend on its neighbours, and under ``determinism = strict`` every one is.  When a
    pass fails, those in it are begun again one by one, so that a note on which the model
    raises fails its own caller only.
    """

    def __init__(self, settings: Settings, metrics: Metrics | None = None) -> None:
        self._settings = settings
        self._metrics = metrics
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decode")
        self._loaded: Loaded | None = None
        self._lock = threading.Lock()
        self._queued: deque[_Turn] = deque()
        self._admitting: _Turn | None = None
        self._lines: list[_Line] = []
        self._began = time.monotonic()
        self._untrimmed = 0
        self.trouble: str | None = None

    @property
    def progressed(self) -> float:
        """``time.monotonic()`` when the newest token was written, or its pass was begun."""
        return max([self._began, *(line.walk.progressed for line in self._lines)])

    @property
    def running(self) -> int:
        """Conversations being made ready or decoded now: at most ``max_batch``."""
        # Read in the order in which a turn passes on: it is missed by neither, counted once.
        turns = {self._admitting, *(line.turn for line in self._lines)}
        return sum(turn is not None and not turn.done.done() for turn in turns)

    @property
    def waiting(self) -> int:
        """Conversations accepted and not yet started."""
        with self._lock:
            return sum(not turn.cancel.is_set() for turn in self._queued)

    def start(self) -> ModelInfo:
        """Load the weights and answer one note, so that no caller pays for first use.

        Raises a :class:`app.errors.CheckpointError`; among them
        :class:`CheckpointUnusable` when weights are missing from the files or have
        another shape, because transformers would invent them.
        """
        settings = self._settings
        checkpoint = obtain(settings)
        digest = checkpoint.digest
        self._loaded = loaded = self._worker.submit(load, checkpoint, settings).result()
        self._submit(_Turn(TRIAL, TRIAL_SAMPLING)).result()
        return ModelInfo(
            id=checkpoint.id,
            digest=digest,
            backend="local",
            dtype=settings.dtype,
            contract=contract.fingerprint(),
            device=str(loaded.model.device),
            adapter=checkpoint.adapter,
            versions=versions(),
            determinism=settings.determinism,
        )

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        """The completion of one conversation; cancelling stops it within one step."""
        turn = _Turn(messages, sampling)
        if on_text:
            turn.say = from_a_thread(on_text, turn.cancel)
        try:
            return await asyncio.wrap_future(self._submit(turn))
        finally:
            turn.cancel.set()

    def tend(self) -> None:
        """Nothing here needs it."""

    def close(self) -> None:
        """Stop the worker; conversations in it are finished first."""
        self._worker.shutdown(wait=True, cancel_futures=True)
        for turn in self._queued:
            turn.done.cancel()
        self._loaded = None

    def _submit(self, turn: _Turn) -> Future[Completion]:
        with self._lock:
            self._queued.append(turn)
        self._worker.submit(self._work)
        return turn.done

    def _work(self) -> None:
        """Answer what waits, and what comes meanwhile, until nothing is left."""
        loaded = self._loaded
        assert loaded is not None, "generate before start"
        while True:
            self._began = time.monotonic()
            try:
                self._admit(loaded)
                if not self._lines:
                    return
                self._advance(loaded)
            except Exception as error:  # noqa: BLE001  handed to those who wait for the answer
                self._failed(error)

    def _failed(self, error: Exception) -> None:
        """Hand ``error`` to the one it befell; several begin again, for it may be one's fault."""
        turns = [line.turn for line in self._lines if not line.turn.done.done()]
        self._lines = []
        # What the error keeps alive would otherwise be the keys and values of all of them.
        traceback.clear_frames(error.__traceback__)
        if len(turns) == 1:
            turns[0].done.set_exception(error)
            return
        log().error("pass_failed", notes=len(turns), exc_info=error)
        if self._metrics is not None:
            self._metrics.failed_passes.inc()
        for turn in turns:
            turn.alone = True
        with self._lock:
            self._queued.extendleft(reversed(turns))

    def _admit(self, loaded: Loaded) -> None:
        """Let those who wait join, as far as there is room beside those being answered."""
        while turn := self._next():
            try:
                self._lines = [*self._lines, self._line(turn, loaded)]
            except Exception as error:  # noqa: BLE001  its own: the others go on
                turn.done.set_exception(error)

    def _line(self, turn: _Turn, loaded: Loaded) -> _Line:
        """``turn``, ready for its first pass.  Raises :class:`PromptTooLong`."""
        prompt = encode(loaded.tokenizer, loaded.markers, turn.messages)
        bound = turn.sampling.max_new_tokens
        limit = min(self._settings.max_prompt_tokens, loaded.context_tokens - bound)
        if len(prompt) > limit:
            raise PromptTooLong(len(prompt), limit)
        if turn.say and not turn.heard:  # begun again, it says only what it has not said
            turn.heard = Spoken(loaded.text, turn.say)
        heard = turn.heard.written if turn.heard else None
        walk = Walk(loaded.grammar, turn.cancel, bound, heard)
        answering = loaded.decoder.begin(prompt, walk, turn.choose) if loaded.decoder else None
        return _Line(turn, prompt, walk, answering)

    def _next(self) -> _Turn | None:
        """The first that waits, if it may be answered beside the others; it is being admitted."""
        with self._lock:
            self._admitting = None
            while self._queued:
                if len(self._lines) >= self._settings.max_batch:
                    return None
                if self._lines and (
                    self._alone(self._lines[0].turn) or self._alone(self._queued[0])
                ):
                    return None
                turn = self._queued.popleft()
                if turn.done.running() or turn.done.set_running_or_notify_cancel():
                    self._admitting = turn
                    return turn
        return None

    def _alone(self, turn: _Turn) -> bool:
        strict = self._settings.determinism == "strict"
        return strict or turn.alone or turn.sampling.temperature > 0

    def _advance(self, loaded: Loaded) -> None:
        """One pass of the model; where it cannot be packed, whole answers."""
        if loaded.decoder:
            loaded.decoder.step([line.answering for line in self._lines if line.answering])
            for line in self._lines:
                if line.walk.ended:
                    line.finish(loaded)
            going_on = [line for line in self._lines if not line.walk.ended]
            self._untrimmed += len(self._lines) - len(going_on)
            self._lines = going_on
            if self._untrimmed >= _TRIMMED_AFTER:
                self._untrimmed = 0
                trim()
            return
        plain.generate(
            loaded.model,
            loaded.pad,
            [line.prompt for line in self._lines],
            [line.walk for line in self._lines],
            [line.turn.choose for line in self._lines],
            finish=lambda row: self._lines[row].finish(loaded),
        )
        self._lines = []
