"""From hidden states to scores of the tokens that may be written at all.

Gemma's head has 262,144 rows: at one token a pass it is two thirds of what a 270M model
reads from memory.  A checkpoint may say which tokens its training used
(``shortlist.json``); then only these are scored, and those of the note at hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn.functional import linear, pad

from app.adapter import SHORTLIST
from app.backends.choice import Scores
from app.backends.kernels import filled
from app.backends.pages import Shown, shown
from app.errors import CheckpointUnusable


def read_shortlist(folder: Path, vocabulary: int) -> tuple[int, ...] | None:
    """The token ids of ``folder``'s shortlist, ``None`` when it has none.

    Raises :class:`CheckpointUnusable` for a file that is not a list of ids below
    ``vocabulary``.
    """
    path = folder / SHORTLIST
    if not path.is_file():
        return None
    try:
        ids = json.loads(path.read_text())
        if not ids or not all(type(id_) is int and 0 <= id_ < vocabulary for id_ in ids):
            raise ValueError
    except (ValueError, TypeError) as error:
        raise CheckpointUnusable(f"{SHORTLIST} is not a list of token ids") from error
    return tuple(sorted(set(ids)))


class Head:
    """The model's output matrix, or the part of it that is asked for."""

    def __init__(self, model: Any, shortlist: Iterable[int] | None) -> None:
        self._weight: torch.Tensor = model.get_output_embeddings().weight.detach()
        self._cap: float | None = getattr(
            model.config.get_text_config(), "final_logit_softcapping", None
        )
        self._ids = None if shortlist is None else np.array(sorted(shortlist))
        self._rows = self._weight if self._ids is None else self._weight[self._ids]
        self._seen: Shown | None = None
        if self._ids is not None:
            (self._seen,) = shown(self._weight)
            self._forget()  # picking rows has read nearly all of the file

    def candidates(self, prompt: Sequence[int]) -> Candidates | None:
        """What may be written in answer to ``prompt``; ``None``: every token."""
        if self._ids is None:
            return None
        self._forget()
        own = np.setdiff1d(np.array(prompt), self._ids)
        return Candidates(np.concatenate([self._ids, own]), self._weight[own])

    def scores(self, hidden: torch.Tensor, asked: Sequence[Candidates | None]) -> list[Scores]:
        """Scores of each of ``hidden`` (N x H), in the order of its candidates' ids."""
        if hidden.device.type == "cuda":
            return self._together(hidden, asked)
        more = filled(len(hidden)) - len(hidden)
        shared = self._capped(linear(pad(hidden, (0, 0, 0, more)), self._rows))
        return [
            Scores(scores) if one is None else Scores(scores, self._capped(linear(state, one.rows)))
            for scores, state, one in zip(shared[: len(hidden)], hidden, asked, strict=True)
        ]

    def _together(self, hidden: torch.Tensor, asked: Sequence[Candidates | None]) -> list[Scores]:
        """The same with a handful of launches, and the best of each in one copy.

        What the note of one conversation adds is scored for all, and then left out.
        """
        owners = list(dict.fromkeys(one for one in asked if one is not None))
        first = len(self._rows)
        made = linear(hidden, self._rows)
        starts, end = {}, first
        for owner in owners:
            starts[owner] = end
            end += len(owner.rows)
        if owners:
            own = linear(hidden, torch.cat([owner.rows for owner in owners]))
            made = torch.cat([made, own], dim=1)
        made = self._capped(made)
        best = made
        if owners:
            spans = [(starts[one], starts[one] + len(one.rows)) if one else (0, 0) for one in asked]
            span = torch.tensor(spans, device=made.device)[:, :, None]
            column = torch.arange(end, device=made.device)
            others = (column >= first) & ((column < span[:, 0]) | (column >= span[:, 1]))
            best = made.masked_fill(others, -torch.inf)
        found = []
        for one, row, place in zip(asked, made, best.argmax(-1).tolist(), strict=True):
            if one is None:
                found.append(Scores(row[:first], best=place))
            else:
                start = starts[one]
                place = place if place < first else place - start + first
                found.append(Scores(row[:first], row[start : start + len(one.rows)], best=place))
        return found

    def _forget(self) -> None:
        """Give back the rows of the file that notes so far have used, as input or output.

        Words differ, and by and by the whole matrix would lie in memory.
        """
        if self._seen:
            self._seen.give_back()

    def _capped(self, scores: torch.Tensor) -> torch.Tensor:
        return scores if self._cap is None else torch.tanh(scores / self._cap) * self._cap


class Candidates:
    """Token ids (C), and the rows of the head for the last of them, which are the note's own."""

    def __init__(self, ids: np.ndarray[Any, Any], rows: torch.Tensor) -> None:
        self.ids = ids
        self.rows = rows
        self._words, self._shifts = ids >> 5, (ids & 31).astype(np.uint32)

    def allowed(self, bits: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """Which of them ``bits`` (a mask of the vocabulary, 32 a word) allows (C)."""
        found: np.ndarray[Any, Any] = (bits.view(np.uint32)[self._words] >> self._shifts) & 1
        return found.astype(bool)
