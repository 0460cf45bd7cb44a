"""OpenVINO GenAI's continuous batching behind the protocol that ``bench.speed`` speaks.

    build/peers/openvino/bin/python -m bench.openvino_server FOLDER PORT [--lookup]

FOLDER is what ``optimum-cli export openvino`` wrote; ``--lookup`` turns the engine's own prompt
lookup on.  Without a grammar: the engine's refuses every token that begins with a space in this
vocabulary.
"""

from __future__ import annotations

import itertools
import queue
import sys
import threading
from collections.abc import Generator, Sequence
from typing import Any

import openvino_genai as engine  # type: ignore[import-not-found,unused-ignore]

from bench.peer_http import ENDS, serve

_CACHE_GIB = 2
"""Memory for keys and values: 64 answers of a thousand tokens of the embedded model."""
_DRAFTED, _NGRAM = 5, 3
"""Tokens drafted at a time, and the longest run of tokens that is looked up."""


class Asked:
    """One request: what is asked, and what is told of it from another thread."""

    def __init__(self, prompt: str, config: Any) -> None:
        self.prompt, self.config = prompt, config
        self.told: queue.SimpleQueue[list[int] | None] = queue.SimpleQueue()
        """New tokens of a step; ``None`` at the end."""
        self.left = threading.Event()
        """Set by the asker who wants no more."""


class OpenVino:
    """One pipeline, stepped by one thread."""

    def __init__(self, folder: str, lookup: bool) -> None:
        scheduler = engine.SchedulerConfig()
        scheduler.cache_size = _CACHE_GIB
        scheduler.enable_prefix_caching = True
        properties = {"INFERENCE_PRECISION_HINT": "bf16", "prompt_lookup": lookup}
        self._pipeline = engine.ContinuousBatchingPipeline(folder, scheduler, "CPU", properties)
        self._tokenizer = self._pipeline.get_tokenizer()
        self._lookup = lookup
        self._numbers = itertools.count()
        self._waiting: queue.SimpleQueue[Asked] = queue.SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def answer(self, messages: list[dict[str, str]], most: int) -> Generator[list[int], None, None]:
        """The new tokens of each step in which there were some, until the answer ends."""
        config = engine.GenerationConfig()
        config.max_new_tokens = most
        config.do_sample = False
        config.set_eos_token_id(1)
        config.stop_token_ids = set(ENDS)
        if self._lookup:
            config.num_assistant_tokens, config.max_ngram_size = _DRAFTED, _NGRAM
        asked = Asked(self._tokenizer.apply_chat_template(messages, True), config)
        self._waiting.put(asked)
        try:
            while (tokens := asked.told.get()) is not None:
                yield tokens
        finally:
            asked.left.set()

    def text(self, tokens: Sequence[int]) -> str:
        """What ``tokens`` say."""
        said: str = self._tokenizer.decode(list(tokens))
        return said

    def _run(self) -> None:
        under_way: list[tuple[Any, Asked]] = []
        while True:
            while not under_way or not self._waiting.empty():
                under_way.append(self._begun(self._waiting.get()))
            self._pipeline.step()
            under_way = [pair for pair in under_way if self._goes_on(*pair)]

    def _begun(self, asked: Asked) -> tuple[Any, Asked]:
        # The template has written the beginning of the text already.
        ids = self._tokenizer.encode(asked.prompt, add_special_tokens=False).input_ids
        return self._pipeline.add_request(next(self._numbers), ids, asked.config), asked

    def _goes_on(self, handle: Any, asked: Asked) -> bool:
        while handle.can_read():
            for output in handle.read().values():
                asked.told.put(list(output.generated_ids))
        if asked.left.is_set():
            handle.cancel()
            return False
        if handle.get_status() == engine.GenerationStatus.RUNNING:
            return True
        asked.told.put(None)
        return False


if __name__ == "__main__":
    serve(OpenVino(sys.argv[1], "--lookup" in sys.argv), "openvino", int(sys.argv[2]))
