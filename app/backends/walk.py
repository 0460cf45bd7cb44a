"""Decoding under the grammar of the answer: which tokens may come next, and when to stop.

llguidance walks the regular expression of ``triage.layout`` over the vocabulary; one
:class:`Walk` follows one completion.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import llguidance.hf
import llguidance.numpy
import numpy as np
import torch
from llguidance import LLMatcher, LLTokenizer

from app.backends.choice import Choose, Scores, greedy
from app.backends.head import Candidates
from app.errors import CheckpointUnusable
from triage import layout
from triage.level import EsiLevel

# Up to U+017F: a byte-level vocabulary writes its 256 bytes so.  U+2581 is a space.
_LETTER = re.compile(r"(<0x[0-9A-F]{2}>|[\n -\u017f\u2581])$")


class Grammar:
    """The answer's grammar over one vocabulary; build once, walk many times.

    ``vocabulary`` is the width of the logits, ``ends`` are the ids that end a turn.
    Raises :class:`CheckpointUnusable` when the grammar does not compile: without it
    anything could be written, so the service fails closed.
    """

    def __init__(self, tokenizer: Any, vocabulary: int, ends: Sequence[int]) -> None:
        self.vocabulary = vocabulary
        self._tokens: LLTokenizer = llguidance.hf.from_tokenizer(
            tokenizer,
            n_vocab=vocabulary,
            eos_token=list(ends),
            slices=[],  # made for JSON: here they weigh 90 MB and save no time
        )
        self._grammar = LLMatcher.grammar_from_regex(layout.grammar())
        words: dict[str, int] = tokenizer.get_vocab()  # a copy each time, and a large one
        self.levels = _levels(words)
        self.letters = _letters(words)
        self.colons = _colons(words)
        self.others = _others(words)
        fault = self.matcher().get_error()
        if fault:
            raise CheckpointUnusable(f"the answer grammar does not compile: {fault}")

    def matcher(self) -> LLMatcher:
        """A matcher at the start of an answer."""
        return LLMatcher(self._tokens, self._grammar)


def _levels(vocabulary: Mapping[str, int]) -> dict[int, EsiLevel]:
    """The tokens that write nothing but a level: its digit, and the byte of that digit."""
    found = {}
    for level in EsiLevel:
        digit = str(level.value)
        for name in (digit, f"<0x{ord(digit):02X}>"):
            if name in vocabulary:
                found[vocabulary[name]] = level
    return found


def _others(vocabulary: Mapping[str, int]) -> list[int]:
    """Tokens of a character each that may stand where a digit may, but are no level."""
    return [vocabulary[word] for word in "09/.,%-a" if word in vocabulary]


def _colons(vocabulary: Mapping[str, int]) -> frozenset[int]:
    """The tokens after which a field may begin: they end in a colon, or are spaces."""
    said = ((id_, word.strip(" \u0120\u2581")) for word, id_ in vocabulary.items())
    return frozenset(id_ for id_, word in said if not word or word.endswith(":"))


def _letters(vocabulary: Mapping[str, int]) -> list[int]:
    """The tokens of single Latin characters and bytes: they spell any answer."""
    return sorted(id_ for word, id_ in vocabulary.items() if _LETTER.match(word))


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
        self.beginnings: dict[int, float] = {}
        """The probability of each token that follows a colon, by its place."""

    @property
    def ended(self) -> bool:
        """Whether nothing more may be written: answered, at the bound, or cancelled."""
        return self.complete or len(self.tokens) >= self._max_tokens or self._cancel.is_set()

    def forced(self) -> list[int]:
        """The tokens that must come next because the grammar leaves no other text.

        A text has many spellings in tokens; this is the tokenizer's own, and :meth:`next`
        takes no other.
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

    def next(self, scores: Scores, choose: Choose, candidates: Candidates | None = None) -> int:
        """The token that ``choose`` takes among those the grammar allows.

        ``scores`` are those of the vocabulary (V), or of ``candidates`` (C).
        """
        if self.first_logits_at is None:
            self.first_logits_at = time.perf_counter()
        forced = self._matcher.compute_ff_tokens()
        if forced:
            return int(forced[0])
        if choose is greedy:
            best = scores.best if candidates is None else int(candidates.ids[scores.best])
            if self._plainly(best):
                self._begin(scores, scores.best)
                return best
        every = scores.all
        llguidance.numpy.fill_next_token_bitmask(self._matcher, self._bits)
        if candidates is None:
            allowed = np.unpackbits(self._bits.view(np.uint8), bitorder="little")
            places = np.flatnonzero(allowed[: every.shape[-1]])
        else:
            places = np.flatnonzero(candidates.allowed(self._bits[0]))
        ids = places if candidates is None else candidates.ids[places]
        left = every[torch.from_numpy(places).to(every.device)]
        self._weigh(ids, left)
        chosen = choose(left)
        self._begin(scores, int(places[chosen]))
        return int(ids[chosen])

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

    def _plainly(self, token: int) -> bool:
        """Whether ``token`` is allowed, and not as one of levels alone.

        Then nothing else need be known of what is allowed, which takes a millisecond to find
        out over a large vocabulary.
        """
        if self._matcher.validate_tokens([token]) != 1:
            return False
        return token not in self._grammar.levels or any(
            self._matcher.validate_tokens([other]) for other in self._grammar.others
        )

    def _begin(self, scores: Scores, chosen: int) -> None:
        """Keep how likely the token at place ``chosen`` was, where a field may begin with it."""
        if self.tokens and self.tokens[-1] in self._grammar.colons:
            every = scores.all.float()
            weight = (every[chosen] - every.logsumexp(-1)).exp()
            self.beginnings[len(self.tokens)] = min(float(weight), 1.0)

    def _weigh(self, ids: np.ndarray[Any, Any], scores: torch.Tensor) -> None:
        """Keep the levels' probabilities where nothing but a level may come next."""
        levels = self._grammar.levels
        if len(ids) > len(levels) or not all(int(id_) in levels for id_ in ids):
            return
        weights = scores.float().softmax(-1).tolist()
        found = dict.fromkeys(EsiLevel, 0.0)
        for id_, weight in zip(ids, weights, strict=True):
            found[levels[int(id_)]] += weight
        self.level_probabilities = tuple(found.values())
