"""Decoding one conversation several tokens a pass, the same tokens as one by one.

Most of an answer need not be asked of the model a token at a time:

- *forced tokens*: where the grammar leaves one continuation (headings, labels), it is
  written without being asked, and enters the next pass as context;
- *drafts*: complaint and vital signs are copied from the note, so what followed the last
  few tokens in the prompt or in the answer so far is proposed and verified in one pass
  (prompt lookup; Saxena 2023).  A draft is kept as far as the model would have written it.

The text is that of plain decoding under the same grammar, up to the last bits of a matrix
product that depend on its shape.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from transformers import DynamicCache

from app.backends.walk import Walk

DRAFT = 10
"""Tokens proposed at most in one pass."""
_LONGEST, _SHORTEST = 3, 1
"""Tokens that must repeat for what followed them to be proposed."""

Choose = Callable[[torch.Tensor], int]


def greedy(scores: torch.Tensor) -> int:
    """The likeliest token of ``scores`` (V)."""
    return int(scores.argmax())


def sampler(temperature: float, seed: int) -> Choose:
    """A choice by the softmax of ``scores / temperature``, the same for the same ``seed``."""
    draws = torch.Generator().manual_seed(seed)

    def choose(scores: torch.Tensor) -> int:
        weights = torch.softmax(scores.float().cpu() / temperature, dim=-1)
        return int(torch.multinomial(weights, 1, generator=draws))

    return choose


class Prefix:
    """What every prompt begins with, read by the model once."""

    def __init__(self, model: Any, prompts: Sequence[Sequence[int]]) -> None:
        self.ids = _common(prompts)
        cache = DynamicCache()
        if self.ids:
            with torch.inference_mode():
                ids = torch.tensor([self.ids], device=model.device)
                model(input_ids=ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
        self._layers = [(layer.keys, layer.values) for layer in cache.layers]

    def cache_for(self, prompt: Sequence[int]) -> tuple[DynamicCache, int]:
        """A cache to begin ``prompt`` with, and how many of its tokens are in it."""
        cache = DynamicCache()
        if not self.ids or list(prompt[: len(self.ids)]) != self.ids:
            return cache, 0
        for index, (keys, values) in enumerate(self._layers):
            cache.update(keys, values, index)
        return cache, len(self.ids)


class Decoder:
    """One model under one grammar."""

    def __init__(self, model: Any, prefix: Prefix, draft: int = DRAFT) -> None:
        self._model = model
        self._prefix = prefix
        self._draft = draft
        self.passes = 0

    def run(self, prompt: Sequence[int], walk: Walk, choose: Choose) -> None:
        """Write into ``walk`` until it has ended."""
        cache, known = self._prefix.cache_for(prompt)
        written = list(prompt)
        pending = written[known:]
        while not walk.ended:
            pending = pending + self._forced(walk, written)
            if walk.ended:
                return
            draft = walk.acceptable(_proposed(written, self._draft))
            scores = self._scores(pending + draft, len(draft) + 1, cache)
            before = len(written)
            for place in range(len(draft) + 1):
                token = choose(walk.mask(scores[place]))
                walk.follow(token)
                written.append(token)
                if walk.ended or place == len(draft) or token != draft[place]:
                    break
            kept = len(written) - before - 1  # the last one has not been read
            if kept < len(draft):
                cache.crop(kept - len(draft))
            pending = written[-1:]

    def _forced(self, walk: Walk, written: list[int]) -> list[int]:
        tokens = walk.forced()
        for token in tokens:
            walk.follow(token)
            written.append(token)
            if walk.ended:
                break
        return tokens

    def _scores(self, ids: list[int], keep: int, cache: DynamicCache) -> torch.Tensor:
        """Logits (``keep`` x V) after each of the last ``keep`` of ``ids``."""
        self.passes += 1
        fed = torch.tensor([ids], device=self._model.device)
        done = self._model(
            input_ids=fed, past_key_values=cache, use_cache=True, logits_to_keep=keep
        )
        scores: torch.Tensor = done.logits[0]
        return scores


def _proposed(written: Sequence[int], most: int) -> list[int]:
    """What followed the last tokens where they stood before; the longest match, the latest."""
    for size in range(_LONGEST, _SHORTEST - 1, -1):
        tail = list(written[-size:])
        for start in range(len(written) - size - 1, -1, -1):
            if list(written[start : start + size]) == tail:
                return list(written[start + size : start + size + most])
    return []


def _common(prompts: Sequence[Sequence[int]]) -> list[int]:
    shared: list[int] = []
    for column in zip(*prompts, strict=False):
        if len(set(column)) > 1:
            break
        shared.append(column[0])
    return shared
