"""Weights in this process, through transformers' ``generate``, under the answer's grammar."""

from __future__ import annotations

import asyncio
import functools
import importlib.metadata
import platform
import re
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

from app.backends.base import Completion, Finish, ModelInfo, Sampling
from app.backends.walk import Grammar, Walk
from app.checkpoint import Checkpoint, obtain
from app.errors import CheckpointUnusable, PromptTooLong
from app.progress import quiet_libraries
from app.settings import Settings
from triage import contract
from triage.case import Case
from triage.prompt import CHAT_TEMPLATE, Message, render

_WARM_UP = Case(narrative="A 30-year-old with a sprained ankle. HR 72.")
_VERSIONED = ("transformers", "torch", "tokenizers", "accelerate", "llguidance")


@dataclass(frozen=True)
class _Loaded:
    """A checkpoint in memory."""

    model: Any
    tokenizer: Any
    grammar: Grammar
    ends: tuple[int, ...]
    context_tokens: int
    markers: re.Pattern[str] | None


class LocalBackend:
    """One model, one worker thread: conversations are decoded one after the other."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decode")
        self._loaded: _Loaded | None = None
        self._queued: set[threading.Event] = set()  # one cancel event a conversation
        self._decoding: set[threading.Event] = set()

    @property
    def running(self) -> int:
        """Conversations being decoded now: 0 or 1."""
        return len(self._decoding)

    @property
    def waiting(self) -> int:
        """Conversations accepted and not yet started."""
        return len(self._queued)

    def start(self) -> ModelInfo:
        """Load the weights and answer one note, so that no caller pays for first use.

        Raises a :class:`app.errors.CheckpointError`; among them
        :class:`CheckpointUnusable` when weights are missing from the files or have
        another shape, because transformers would invent them.
        """
        settings = self._settings
        checkpoint = obtain(settings)
        digest = checkpoint.digest
        self._loaded = loaded = self._worker.submit(_load, checkpoint, settings).result()
        warm_up = Sampling(max_new_tokens=16)
        self._worker.submit(
            self._decode, render(_WARM_UP), warm_up, threading.Event(), time.perf_counter()
        ).result()
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

    async def generate(self, messages: Sequence[Message], sampling: Sampling) -> Completion:
        """The completion of one conversation; cancelling stops it within one step."""
        cancel = threading.Event()
        self._queued.add(cancel)
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._worker,
                functools.partial(self._turn, messages, sampling, cancel, time.perf_counter()),
            )
        finally:
            cancel.set()
            self._queued.discard(cancel)

    def close(self) -> None:
        """Stop the worker; a conversation in it is finished first."""
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._loaded = None

    def _turn(
        self,
        messages: Sequence[Message],
        sampling: Sampling,
        cancel: threading.Event,
        arrived: float,
    ) -> Completion:
        self._queued.discard(cancel)
        self._decoding.add(cancel)
        try:
            return self._decode(messages, sampling, cancel, arrived)
        finally:
            self._decoding.discard(cancel)

    def _decode(
        self,
        messages: Sequence[Message],
        sampling: Sampling,
        cancel: threading.Event,
        arrived: float,
    ) -> Completion:
        loaded = self._loaded
        assert loaded is not None, "generate before start"
        started = time.perf_counter()
        ids = _encode(loaded, messages)
        limit = min(
            self._settings.max_prompt_tokens, loaded.context_tokens - sampling.max_new_tokens
        )
        if ids.shape[1] > limit:
            raise PromptTooLong(ids.shape[1], limit)
        walk = Walk(loaded.grammar, cancel)
        ids = ids.to(loaded.model.device)
        if sampling.temperature > 0:
            torch.manual_seed(sampling.seed)  # this thread is the only one that samples
        with torch.inference_mode():
            produced = loaded.model.generate(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                generation_config=_generation(loaded, sampling),
                logits_processor=[walk.mask],
                stopping_criteria=[walk.stop],
            )[0, ids.shape[1] :]
        ended = time.perf_counter()
        first = walk.first_logits_at or ended
        return Completion(
            text=loaded.tokenizer.decode(produced, skip_special_tokens=True),
            finish=Finish.STOP if walk.complete else Finish.LENGTH,
            prompt_tokens=ids.shape[1],
            completion_tokens=len(produced),
            queue_seconds=started - arrived,
            prefill_seconds=first - started,
            decode_seconds=ended - first,
        )


def versions() -> dict[str, str]:
    """Versions of what decides the text."""
    libraries = {name: importlib.metadata.version(name) for name in _VERSIONED}
    return {"python": platform.python_version(), **libraries}


def _load(checkpoint: Checkpoint, settings: Settings) -> _Loaded:
    if settings.threads is not None:
        torch.set_num_threads(settings.threads)
    path = checkpoint.path
    try:
        with quiet_libraries():
            tokenizer = AutoTokenizer.from_pretrained(path, local_files_only=True)
            model, report = AutoModelForCausalLM.from_pretrained(
                path,
                dtype=getattr(torch, settings.dtype),
                device_map=settings.device,
                use_safetensors=True,
                local_files_only=True,
                output_loading_info=True,
            )
    except (OSError, ValueError, RuntimeError) as error:
        raise CheckpointUnusable(f"{checkpoint.id}: {error}") from error
    invented = sorted({*report["missing_keys"], *(str(k[0]) for k in report["mismatched_keys"])})
    if invented:
        raise CheckpointUnusable(
            f"{checkpoint.id}: {len(invented)} weights are not in the files, first {invented[0]}"
        )
    model.eval()
    if not tokenizer.chat_template:
        tokenizer.chat_template = CHAT_TEMPLATE
    text = model.config.get_text_config()
    ends = _ends(model, tokenizer)
    return _Loaded(
        model=model,
        tokenizer=tokenizer,
        grammar=Grammar(tokenizer, text.vocab_size, ends),
        ends=ends,
        context_tokens=text.max_position_embeddings,
        markers=_markers(tokenizer),
    )


def _ends(model: Any, tokenizer: Any) -> tuple[int, ...]:
    """Every token id that ends the model's turn."""
    declared = model.generation_config.eos_token_id
    ids = declared if isinstance(declared, list) else [declared]
    return tuple(sorted({id_ for id_ in (*ids, tokenizer.eos_token_id) if id_ is not None}))


def _markers(tokenizer: Any) -> re.Pattern[str] | None:
    """Matches every control word of the vocabulary, such as ``<end_of_turn>``."""
    words = [token.content for token in tokenizer.added_tokens_decoder.values()]
    controls = [re.escape(word) for word in words if len(word) > 2 and word[0] in "<["]
    return re.compile("|".join(sorted(controls, key=len, reverse=True))) if controls else None


def _encode(loaded: _Loaded, messages: Sequence[Message]) -> torch.Tensor:
    """Token ids (1 x T) of the conversation, ready for the model's turn.

    A control word inside a note is broken up by a space, so that no narrative can end
    its own turn and speak as the system or the model.
    """
    turns = [
        {"role": message.role, "content": _disarmed(message.content, loaded.markers)}
        for message in messages
    ]
    text = loaded.tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    ids: torch.Tensor = loaded.tokenizer(text, add_special_tokens=False, return_tensors="pt")[
        "input_ids"
    ]
    return ids


def _disarmed(text: str, markers: re.Pattern[str] | None) -> str:
    if markers is None:
        return text
    return markers.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)


def _generation(loaded: _Loaded, sampling: Sampling) -> GenerationConfig:
    greedy = sampling.temperature == 0
    return GenerationConfig(
        max_new_tokens=sampling.max_new_tokens,
        do_sample=not greedy,
        temperature=None if greedy else sampling.temperature,
        top_k=None if greedy else 0,
        top_p=None if greedy else 1.0,
        eos_token_id=list(loaded.ends),
        pad_token_id=loaded.tokenizer.pad_token_id or loaded.ends[0],
    )
