"""The scores of what may be written at one place, and how one is chosen."""

from __future__ import annotations

from collections.abc import Callable

import torch

Choose = Callable[[torch.Tensor], int]
"""A place in a vector of scores."""


class Scores:
    """Of the vocabulary, or of candidates: one vector, in ``parts`` that lie on the device.

    ``best`` is the place of the highest where that is known already: from a GPU, one number
    is brought and not thousands.
    """

    def __init__(self, *parts: torch.Tensor, best: int | None = None) -> None:
        self._parts = parts
        self._best = best

    @property
    def all(self) -> torch.Tensor:
        """Every score, in order."""
        return torch.cat(self._parts) if len(self._parts) > 1 else self._parts[0]

    @property
    def best(self) -> int:
        """The place of the highest, the first of several."""
        if self._best is None:
            self._best = greedy(self.all)
        return self._best


def greedy(scores: torch.Tensor) -> int:
    """The place of the highest of ``scores``."""
    return int(scores.argmax())


def sampler(temperature: float, seed: int) -> Choose:
    """A choice by the softmax of ``scores / temperature``, the same for the same ``seed``."""
    draws = torch.Generator().manual_seed(seed)

    def choose(scores: torch.Tensor) -> int:
        weights = torch.softmax(scores.float().cpu() / temperature, dim=-1)
        return int(torch.multinomial(weights, 1, generator=draws))

    return choose
