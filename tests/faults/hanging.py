"""Backends that hang: on the loop, or in a thread as one that waits for a device would."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from app.backends.base import Completion, ModelInfo, OnText, Sampling
from app.backends.scripted import ScriptedBackend
from triage.prompt import Message


class Hanging(ScriptedBackend):
    """Takes every note and never says a word."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self._since = time.monotonic()

    @property
    def progressed(self) -> float:
        return self._since

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        self._since = time.monotonic()
        self.running += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.running -= 1
        raise AssertionError

    def close(self) -> None:
        self.closed = True


class HangingThread(Hanging):
    """Takes every note and never comes back, not even when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(1)

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        self._since, self.running = time.monotonic(), 1
        await asyncio.wrap_future(self._worker.submit(time.sleep, 600))
        raise AssertionError

    def close(self) -> None:
        self._worker.shutdown(wait=True)


class HangingAnew(HangingThread):
    """The first hangs on a note, and those after it when they are loaded."""

    made = 0

    def __init__(self) -> None:
        super().__init__()
        self._loads = HangingAnew.made == 0
        HangingAnew.made += 1

    def start(self) -> ModelInfo:
        if not self._loads:
            self._worker.submit(time.sleep, 600).result()
        return super().start()
