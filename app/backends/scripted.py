"""A backend without weights: it answers from a script.

It is part of the product so that tests, contract checks and measurements of the HTTP
path alone run the real service anywhere.  Its answers mean nothing and say so.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Sequence

from app.backends.base import Completion, Finish, ModelInfo, OnText, Sampling
from triage import contract
from triage.answer import Algorithm, Answer, Extraction, write
from triage.confidence import Confidence
from triage.level import EsiLevel
from triage.prompt import Message

NOBODY_READ_THIS = "scripted text, no model read the note"

Script = Callable[[Sequence[Message]], str]


def fixed_answer(messages: Sequence[Message]) -> str:
    """The same well-formed text for every note, labelled as what it is.

    The level is 1 because a stand-in that leaks into use must not reassure anyone.
    """
    return write(
        Answer(
            extraction=Extraction(
                chief_complaint=NOBODY_READ_THIS,
                vital_signs=NOBODY_READ_THIS,
                red_flags=NOBODY_READ_THIS,
            ),
            algorithm=Algorithm(
                step_a=NOBODY_READ_THIS,
                step_b=NOBODY_READ_THIS,
                step_c=NOBODY_READ_THIS,
                step_d=NOBODY_READ_THIS,
            ),
            level=EsiLevel.RESUSCITATION,
        )
    )


class ScriptedBackend:
    """Answers with ``script(messages)`` after ``seconds``; one word counts as a token.

    Whoever listens hears it word by word, spread over the same ``seconds``.
    """

    def __init__(
        self,
        script: Script = fixed_answer,
        seconds: float = 0.0,
        finish: Finish = Finish.STOP,
        confidence: Confidence | None = None,
    ) -> None:
        self._script = script
        self._seconds = seconds
        self._finish = finish
        self._confidence = confidence
        self.running = 0
        self.waiting = 0
        self.trouble: str | None = None

    @property
    def progressed(self) -> float:
        """Always now: a script does not hang."""
        return time.monotonic()

    def start(self) -> ModelInfo:
        """Nothing to load."""
        return ModelInfo(
            id="scripted",
            digest="none",
            backend="scripted",
            dtype="none",
            contract=contract.fingerprint(),
            device="none",
            adapter=None,
            versions={},
        )

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        """The script's text for ``messages``."""
        started = time.perf_counter()
        self.running += 1
        try:
            text = self._script(messages)
            pieces = re.findall(r"\s*\S+|\s+$", text) if on_text else [text]
            for piece in pieces:
                await asyncio.sleep(self._seconds / len(pieces))
                if on_text:
                    on_text(piece)
        finally:
            self.running -= 1
        return Completion(
            text=text,
            finish=self._finish,
            prompt_tokens=sum(len(message.content.split()) for message in messages),
            completion_tokens=len(text.split()),
            queue_seconds=0.0,
            prefill_seconds=0.0,
            decode_seconds=time.perf_counter() - started,
            confidence=self._confidence,
        )

    def tend(self) -> None:
        """Nothing here needs it."""

    def close(self) -> None:
        """Nothing to let go of."""
