"""Decoding under the grammar of the answer: which tokens may come next, and when to stop.

llguidance walks the regular expression of ``triage.layout`` over the vocabulary; one
:class:`Walk` follows one completion, and plugs into ``generate`` at its two hooks.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import llguidance.hf
import llguidance.numpy
import numpy as np
import torch
from llguidance import LLMatcher, LLTokenizer

from app.errors import CheckpointUnusable
from triage import layout
from triage.level import EsiLevel


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
        self.levels = _levels(tokenizer)
        fault = self.matcher().get_error()
        if fault:
            raise CheckpointUnusable(f"the answer grammar does not compile: {fault}")

    def matcher(self) -> LLMatcher:
        """A matcher at the start of an answer."""
        return LLMatcher(self._tokens, self._grammar)


def _levels(tokenizer: Any) -> dict[int, EsiLevel]:
    """The tokens that write nothing but a level: its digit, and the byte of that digit."""
    vocabulary: dict[str, int] = tokenizer.get_vocab()
    found = {}
    for level in EsiLevel:
        digit = str(level.value)
        for name in (digit, f"<0x{ord(digit):02X}>"):
            if name in vocabulary:
                found[vocabulary[name]] = level
    return found


class Walk:
    """One completion under the grammar, token by token, of at most ``max_tokens``.

    ``written`` is told the tokens so far whenever there is one more.
    """

    def __init__(
        self,
        grammar: Grammar,
        cancel: threading.Event,
        max_tokens: int,
        written: Callable[[Sequence[int]], None] | None = None,
    ) -> None:
        self._grammar = grammar
        self._matcher = grammar.matcher()
        self._bits = llguidance.numpy.allocate_token_bitmask(1, grammar.vocabulary)
        self._cancel = cancel
        self._max_tokens = max_tokens
        self._written = written
        self.tokens: list[int] = []
        self.complete = False
        self.first_logits_at: float | None = None
        self.progressed = time.monotonic()
        self.level_probabilities: tuple[float, ...] | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more may be written: answered, at the bound, or cancelled."""
        return self.complete or len(self.tokens) >= self._max_tokens or self._cancel.is_set()

    def forced(self) -> list[int]:
        """The tokens that must come next because the grammar leaves no other text.

        A text has many spellings in tokens; this is the tokenizer's own, and :meth:`mask`
        allows no other.
        """
        return list(self._matcher.compute_ff_tokens())[: self._max_tokens - len(self.tokens)]

    def acceptable(self, draft: Sequence[int]) -> list[int]:
        """``draft`` as far as the grammar and the bound allow it."""
        room = self._max_tokens - len(self.tokens)
        taken = self._matcher.deep_copy()
        kept: list[int] = []
        for token in draft[:room]:
            forced = taken.compute_ff_tokens()
            if (forced and forced[0] != token) or not taken.validate_tokens([token]):
                break
            taken.consume_token(token)
            kept.append(token)
            if taken.is_accepting():
                break
        return kept

    def mask(self, scores: torch.Tensor) -> torch.Tensor:
        """``scores`` (V) with what the grammar forbids at minus infinity."""
        if self.first_logits_at is None:
            self.first_logits_at = time.perf_counter()
        forced = self._matcher.compute_ff_tokens()
        if forced:
            only = torch.full_like(scores, float("-inf"))
            only[forced[0]] = scores[forced[0]]
            return only
        llguidance.numpy.fill_next_token_bitmask(self._matcher, self._bits)
        allowed = np.unpackbits(self._bits.view(np.uint8), bitorder="little")[: scores.shape[-1]]
        self._weigh(np.flatnonzero(allowed), scores)
        return scores.masked_fill(torch.from_numpy(allowed == 0).to(scores.device), float("-inf"))

    def follow(self, token: int) -> None:
        """Take ``token`` as written.

        The grammar accepts at one point only, after the level: accepting is the end.
        """
        self._matcher.consume_token(token)
        self.tokens.append(token)
        self.progressed = time.monotonic()
        self.complete = self._matcher.is_accepting()
        if self._written:
            self._written(self.tokens)

    def _weigh(self, allowed: np.ndarray[Any, Any], scores: torch.Tensor) -> None:
        """Keep the levels' probabilities where nothing but a level may come next."""
        levels = self._grammar.levels
        if len(allowed) > len(levels) or not all(int(id_) in levels for id_ in allowed):
            return
        weights = scores[torch.from_numpy(allowed)].float().softmax(-1).tolist()
        found = dict.fromkeys(EsiLevel, 0.0)
        for id_, weight in zip(allowed, weights, strict=True):
            found[levels[int(id_)]] += weight
        self.level_probabilities = tuple(found.values())


class Walks:
    """The completions of a batch, for the two hooks of ``generate``.

    ``finish(row)`` is called once a row, as soon as that row has ended.
    """

    def __init__(self, walks: Sequence[Walk], finish: Callable[[int], None]) -> None:
        self._walks = walks
        self._finish = finish
        self._open = dict.fromkeys(range(len(walks)))

    def mask(self, _: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        """``scores`` (B x V) with what each row's grammar forbids at minus infinity."""
        rows = [
            self._walks[row].mask(given) if row in self._open else given
            for row, given in enumerate(scores)
        ]
        return torch.stack(rows)

    def stop(self, ids: torch.Tensor, _: torch.Tensor | None, **__: Any) -> torch.Tensor:
        """Follow the last of ``ids`` (B x T); true for the rows that have ended."""
        for row in list(self._open):
            self._walks[row].follow(int(ids[row, -1]))
            if self._walks[row].ended:
                del self._open[row]
                self._finish(row)
        ended = [row not in self._open for row in range(len(self._walks))]
        return torch.tensor(ended, device=ids.device)
