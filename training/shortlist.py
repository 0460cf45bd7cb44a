"""A vocabulary of the tokens that the rows use, for training where the head is the cost.

Gemma's 262,144-row head is more than half of a training step of the 270M model on a CPU.
The adapter touches neither embedding nor head, so it can be trained on a model that has
only the rows in use, and fits the whole model unchanged.  What differs: the softmax is
taken over the shortlist, so tokens outside it are never pushed down; measured in
``docs/experiments.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch

from training.errors import WorkshopError


class Shortlist:
    """Token ids in use, and the two ways between them and their places in the list."""

    def __init__(self, used: Iterable[int]) -> None:
        self.ids = sorted(set(used))
        self._place = {id_: place for place, id_ in enumerate(self.ids)}

    def __len__(self) -> int:
        return len(self.ids)

    def short(self, ids: Iterable[int]) -> list[int]:
        """Places of ``ids``.  Raises :class:`KeyError` for an id that is not in the list."""
        return [self._place[id_] for id_ in ids]

    def full(self, places: Sequence[int]) -> list[int]:
        """Ids at ``places``."""
        return [self.ids[place] for place in places]


def trim(model: Any, shortlist: Shortlist) -> None:
    """Leave ``model`` (a text model with tied embeddings) the rows of ``shortlist``, in place.

    Raises :class:`WorkshopError` for a model whose head has weights of its own.
    """
    embedding, head = model.get_input_embeddings(), model.get_output_embeddings()
    if head is None or head.weight is not embedding.weight:
        raise WorkshopError("a shortlist needs a model whose head is its embedding")
    rows = embedding.weight.detach()[torch.tensor(shortlist.ids)].clone()
    embedding.weight = torch.nn.Parameter(rows, requires_grad=False)
    embedding.num_embeddings = head.out_features = len(shortlist)
    embedding.padding_idx = None
    head.weight = embedding.weight
    # The configuration keeps the size of the whole model: that is what the adapter is for,
    # and PEFT would save the rows with the adapter if it saw another one.
