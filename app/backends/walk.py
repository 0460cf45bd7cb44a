"""Decoding under the grammar of the answer: which tokens may come next, and when to stop.

llguidance walks the regular expression of ``triage.layout`` over the vocabulary; one
:class:`Walk` follows one completion, and plugs into ``generate`` at its two hooks.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import Any

import llguidance.hf
import llguidance.numpy
import numpy as np
import torch
from llguidance import LLMatcher, LLTokenizer

from app.errors import CheckpointUnusable
from triage import layout


class Grammar:
    """The answer's grammar over one vocabulary; build once, walk many times.

    ``vocabulary`` is the width of the logits, ``ends`` are the ids that end a turn.
    Raises :class:`CheckpointUnusable` when the grammar does not compile: without it
    anything could be written, so the service fails closed.
    """

    def __init__(self, tokenizer: Any, vocabulary: int, ends: Sequence[int]) -> None:
        self.vocabulary = vocabulary
        self._tokens: LLTokenizer = llguidance.hf.from_tokenizer(
            tokenizer, n_vocab=vocabulary, eos_token=list(ends)
        )
        self._grammar = LLMatcher.grammar_from_regex(layout.grammar())
        fault = self.matcher().get_error()
        if fault:
            raise CheckpointUnusable(f"the answer grammar does not compile: {fault}")

    def matcher(self) -> LLMatcher:
        """A matcher at the start of an answer."""
        return LLMatcher(self._tokens, self._grammar)


class Walk:
    """One completion under the grammar, token by token."""

    def __init__(self, grammar: Grammar, cancel: threading.Event) -> None:
        self._matcher = grammar.matcher()
        self._bits = llguidance.numpy.allocate_token_bitmask(1, grammar.vocabulary)
        self._cancel = cancel
        self.first_logits_at: float | None = None
        self.complete = False

    def mask(self, _: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        """``scores`` (1 x V) with what the grammar forbids at minus infinity."""
        if self.first_logits_at is None:
            self.first_logits_at = time.perf_counter()
        llguidance.numpy.fill_next_token_bitmask(self._matcher, self._bits)
        allowed = np.unpackbits(self._bits.view(np.uint8), bitorder="little")
        forbidden = torch.from_numpy(allowed[: scores.shape[-1]] == 0)
        return scores.masked_fill(forbidden.to(scores.device), float("-inf"))

    def stop(self, ids: torch.Tensor, _: torch.Tensor | None, **__: Any) -> torch.Tensor:
        """Follow the last of ``ids`` (1 x T); true at the end of the answer or on cancel.

        The grammar accepts at one point only, after the level: accepting is the end.
        """
        self._matcher.consume_token(int(ids[0, -1]))
        self.complete = self._matcher.is_accepting()
        return torch.tensor([self.complete or self._cancel.is_set()], device=ids.device)
