"""Weights in this process, through transformers' ``generate``, under the answer's grammar."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import torch
from transformers import GenerationConfig

from app.backends.base import (
    TRIAL,
    TRIAL_SAMPLING,
    Completion,
    Finish,
    ModelInfo,
    OnText,
    Sampling,
)
from app.backends.decoder import Choose, greedy, sampler
from app.backends.loading import Loaded, encode, load, padded, versions
from app.backends.spoken import Spoken, from_a_thread
from app.backends.walk import Walk, Walks
from app.checkpoint import obtain
from app.errors import PromptTooLong
from app.settings import Settings
from triage import contract
from triage.prompt import Message


@dataclass(eq=False)
class _Turn:
    """One conversation on its way through the worker."""

    messages: Sequence[Message]
    sampling: Sampling
    say: OnText | None = None
    arrived: float = field(default_factory=time.perf_counter)
    cancel: threading.Event = field(default_factory=threading.Event)
    done: Future[Completion] = field(default_factory=Future)

    @property
    def greedy(self) -> bool:
        return self.sampling.temperature == 0


class LocalBackend:
    """One model, one worker thread.

    Up to ``max_batch`` conversations that wait when the worker is free are decoded
    together, in order of arrival; one that samples is decoded alone, because its seed
    must not depend on its neighbours.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decode")
        self._loaded: Loaded | None = None
        self._lock = threading.Lock()
        self._queued: deque[_Turn] = deque()
        self._decoding: list[_Turn] = []
        self._walks: list[Walk] = []
        self._began = time.monotonic()
        self.healthy = True

    @property
    def progressed(self) -> float:
        """``time.monotonic()`` when the newest token was written, or its batch was begun."""
        return max([self._began, *(walk.progressed for walk in self._walks)])

    @property
    def running(self) -> int:
        """Conversations being decoded now: at most ``max_batch``."""
        return sum(not turn.done.done() for turn in self._decoding)

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
        """Decode what waits, if anything: an earlier batch may have taken it along."""
        self._began = time.monotonic()
        self._decoding = turns = self._taken()
        try:
            self._decode(turns)
        except Exception as error:  # noqa: BLE001  handed to those who wait for the answer
            for turn in turns:
                if not turn.done.done():
                    turn.done.set_exception(error)
        finally:
            self._decoding, self._walks = [], []

    def _taken(self) -> list[_Turn]:
        turns: list[_Turn] = []
        with self._lock:
            while self._queued and len(turns) < self._settings.max_batch:
                if turns and not (turns[0].greedy and self._queued[0].greedy):
                    break
                turn = self._queued.popleft()
                if turn.done.set_running_or_notify_cancel():
                    turns.append(turn)
        return turns

    def _decode(self, taken: Sequence[_Turn]) -> None:
        loaded = self._loaded
        assert loaded is not None, "generate before start"
        started = time.perf_counter()
        turns, prompts = self._fitting(taken, loaded)
        if not turns:
            return
        spoken = [Spoken(loaded.text, turn.say) if turn.say else None for turn in turns]
        self._walks = walks = [
            Walk(
                loaded.grammar,
                turn.cancel,
                turn.sampling.max_new_tokens,
                heard.written if heard else None,
            )
            for turn, heard in zip(turns, spoken, strict=True)
        ]

        def finish(row: int) -> None:
            turn, walk, heard = turns[row], walks[row], spoken[row]
            first, ended = walk.first_logits_at or started, time.perf_counter()
            text = loaded.text(walk.tokens)
            if heard:
                heard.ended(text)
            turn.done.set_result(
                Completion(
                    text=text,
                    finish=Finish.STOP if walk.complete else Finish.LENGTH,
                    prompt_tokens=len(prompts[row]),
                    completion_tokens=len(walk.tokens),
                    queue_seconds=started - turn.arrived,
                    prefill_seconds=first - started,
                    decode_seconds=ended - first,
                    level_probabilities=walk.level_probabilities,
                )
            )

        with torch.inference_mode():
            if len(turns) == 1:
                loaded.decoder.run(prompts[0], walks[0], _choice(turns[0].sampling))
                finish(0)
            else:
                self._together(loaded, prompts, Walks(walks, finish), turns)

    def _together(
        self, loaded: Loaded, prompts: list[list[int]], walks: Walks, turns: Sequence[_Turn]
    ) -> None:
        """Greedy answers to several notes, a token of each at a time."""
        ids, mask = padded(prompts, loaded.pad)
        loaded.model.generate(
            input_ids=ids.to(loaded.model.device),
            attention_mask=mask.to(loaded.model.device),
            generation_config=GenerationConfig(
                max_new_tokens=max(turn.sampling.max_new_tokens for turn in turns),
                do_sample=False,
                eos_token_id=list(loaded.ends),
                pad_token_id=loaded.pad,
            ),
            logits_processor=[walks.mask],
            stopping_criteria=[walks.stop],
        )

    def _fitting(
        self, taken: Sequence[_Turn], loaded: Loaded
    ) -> tuple[list[_Turn], list[list[int]]]:
        """The turns whose prompts fit, with their token ids; the others are refused."""
        turns, prompts = [], []
        for turn in taken:
            ids = encode(loaded.tokenizer, loaded.markers, turn.messages)
            limit = min(
                self._settings.max_prompt_tokens,
                loaded.context_tokens - turn.sampling.max_new_tokens,
            )
            if len(ids) > limit:
                turn.done.set_exception(PromptTooLong(len(ids), limit))
            else:
                turns.append(turn)
                prompts.append(ids)
        return turns, prompts


def _choice(sampling: Sampling) -> Choose:
    return sampler(sampling.temperature, sampling.seed) if sampling.temperature else greedy
