"""What every backend promises: messages in, a :class:`Completion` out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from triage.case import Case
from triage.confidence import Confidence
from triage.prompt import Message, render

OnText = Callable[[str], None]
"""Told each new piece of a text as it is decoded, on the event loop; together they are the text."""


class Finish(StrEnum):
    """Why generation ended.  A truncated text must never be read as a complete one."""

    STOP = "stop"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to generate: greedy at temperature 0, else sampled from ``seed``."""

    max_new_tokens: int
    temperature: float = 0.0
    seed: int = 0


# What a backend is tried with before it is trusted: a note that nobody sent, a few tokens.
TRIAL = render(Case(narrative="A 30-year-old with a sprained ankle. HR 72."))
TRIAL_SAMPLING = Sampling(max_new_tokens=16)


@dataclass(frozen=True, slots=True)
class Completion:
    """One generated text with its counts and its times, in seconds.

    ``level_probabilities`` are the five levels' where the text commits to one, given its
    reasoning and before temperature, ``confidence`` is the model's in its decisions; ``None``:
    not measured.
    """

    text: str
    finish: Finish
    prompt_tokens: int
    completion_tokens: int
    queue_seconds: float
    prefill_seconds: float
    decode_seconds: float
    level_probabilities: tuple[float, ...] | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What is served.  ``digest`` is over weights, configuration and tokenizer."""

    id: str
    digest: str
    backend: str
    dtype: str
    contract: str
    device: str
    adapter: str | None
    versions: dict[str, str]
    determinism: str | None = None
    """Setting of the backend ``local``; ``None``: not known, or no model at all."""


class Backend(Protocol):
    """A source of completions.

    ``start`` blocks until the backend can answer (weights loaded, warmed up) and
    raises :class:`app.errors.CheckpointError`.  ``generate`` raises
    :class:`app.errors.PromptTooLong`; cancelling it frees the backend within one
    decoding step.
    """

    def start(self) -> ModelInfo:
        """Load, warm up, and say what is served."""
        ...

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        """The completion of one conversation; ``on_text`` hears it as it is written."""
        ...

    @property
    def running(self) -> int:
        """Conversations being decoded now."""
        ...

    @property
    def waiting(self) -> int:
        """Conversations accepted and not yet started."""
        ...

    @property
    def progressed(self) -> float:
        """``time.monotonic()`` at the last sign of progress; of meaning while one runs."""
        ...

    @property
    def trouble(self) -> str | None:
        """Why it cannot answer now, where a reload would not help; ``None``: it can."""
        ...

    def tend(self) -> None:
        """Look after what is its own: called on the loop, about once a second while it serves."""
        ...

    def close(self) -> None:
        """Let go of threads and weights."""
        ...
