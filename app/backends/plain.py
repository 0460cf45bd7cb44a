"""Decoding with transformers' own ``generate``, for models that cannot be packed.

A token of each conversation a pass, under the same grammar.  It serves models with layers
of another kind than attention, and is what the faster way is compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch
from torch.nn.utils.rnn import pad_sequence
from transformers import GenerationConfig

from app.backends.choice import Choose, Scores
from app.backends.walk import Walk


def generate(
    model: Any,
    pad: int,
    prompts: Sequence[Sequence[int]],
    walks: Sequence[Walk],
    choose: Sequence[Choose],
    finish: Callable[[int], None] = lambda _: None,
) -> None:
    """Write into ``walks`` until all have ended; ``finish(row)`` is called as each does."""
    ids, mask = padded(prompts, pad)
    hooks = _Hooks(walks, choose, finish)
    with torch.inference_mode():
        model.generate(
            input_ids=ids.to(model.device),
            attention_mask=mask.to(model.device),
            generation_config=GenerationConfig(
                max_new_tokens=10**6,  # a walk knows its own bound
                do_sample=False,
                eos_token_id=None,
                pad_token_id=pad,
            ),
            logits_processor=[hooks.only],
            stopping_criteria=[hooks.stop],
        )


class _Hooks:
    def __init__(
        self, walks: Sequence[Walk], choose: Sequence[Choose], finish: Callable[[int], None]
    ) -> None:
        self._walks, self._choose, self._finish = walks, choose, finish
        self._open = dict.fromkeys(range(len(walks)))

    def only(self, _: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        """``scores`` (B x V) with all but each row's next token at minus infinity."""
        left = torch.full_like(scores, float("-inf"))
        for row, given in enumerate(scores):
            token = 0  # of a row that has ended nothing is read
            if row in self._open:
                token = self._walks[row].next(Scores(given), self._choose[row])
            left[row, token] = 0
        return left

    def stop(self, ids: torch.Tensor, _: torch.Tensor | None, **__: Any) -> torch.Tensor:
        """Follow the last of ``ids`` (B x T); true for the rows that have ended."""
        for row in list(self._open):
            self._walks[row].follow(int(ids[row, -1]))
            if self._walks[row].ended:
                del self._open[row]
                self._finish(row)
        ended = [row not in self._open for row in range(len(self._walks))]
        return torch.tensor(ended, device=ids.device)


def padded(prompts: Sequence[Sequence[int]], pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """``prompts`` as ids and attention mask (B x T each), padded on the left."""
    rows = [torch.tensor(prompt) for prompt in prompts]
    left = partial(pad_sequence, batch_first=True, padding_side="left")
    return left(rows, padding_value=pad), left([torch.ones_like(row) for row in rows])
