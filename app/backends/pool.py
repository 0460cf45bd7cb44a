"""Keys and values of all conversations in one block of memory, a slot for each.

Addresses that stay are what lets a pass be recorded once and replayed (``graphed.py``).
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Any

import torch

_LEAST = 512
"""Tokens of the smallest slot."""


@dataclass(eq=False)
class Slot:
    """Where one conversation lies, and how many of its tokens are known.

    The slot is free for another as soon as nothing refers to this object any more, so
    that an answer that ends, is cancelled or breaks need not say so.
    """

    index: int
    length: int = 0


class Pool:
    """``pairs`` (L x R x 2 x K x D): layers, rows, key and value, heads, width.

    The token ``t`` of slot ``s`` is row ``s * capacity + t``; the last row takes what
    padding writes.  The block doubles when slots or tokens run out: ``grown`` says how
    often, because addresses change then.
    """

    def __init__(self, model: Any) -> None:
        text = model.config.get_text_config()
        self._tail = (2, text.num_key_value_heads, text.head_dim)
        self._layers: int = text.num_hidden_layers
        self._taken: list[weakref.ref[Slot] | None] = [None]
        self.capacity = _LEAST
        self.grown = 0
        self.pairs = self._block(model.dtype, model.device, 1, _LEAST)

    @property
    def slots(self) -> int:
        """Conversations that have room."""
        return len(self._taken)

    @property
    def padding(self) -> int:
        """The row that nobody reads."""
        return self.slots * self.capacity

    def take(self, room: int) -> Slot:
        """A free slot with room for ``room`` tokens."""
        free = [index for index, holder in enumerate(self._taken) if not (holder and holder())]
        if not free:
            free = [self.slots]
            self._grow(2 * self.slots, self.capacity)
        slot = Slot(free[0])
        self._taken[slot.index] = weakref.ref(slot)
        self.reserve(slot, room)
        return slot

    def reserve(self, slot: Slot, more: int) -> None:
        """Make room for ``more`` tokens of ``slot``."""
        capacity = self.capacity
        while slot.length + more > capacity:
            capacity *= 2
        if capacity > self.capacity:
            self._grow(self.slots, capacity)

    def row(self, slot: Slot) -> int:
        """The row of the first token of ``slot``."""
        return slot.index * self.capacity

    def _grow(self, slots: int, capacity: int) -> None:
        old = self.pairs[:, :-1].view(self._layers, self.slots, self.capacity, *self._tail)
        new = self._block(self.pairs.dtype, self.pairs.device, slots, capacity)
        room = new[:, :-1].view(self._layers, slots, capacity, *self._tail)
        room[:, : self.slots, : self.capacity] = old
        self.pairs, self.capacity = new, capacity
        self._taken += [None] * (slots - self.slots)
        self.grown += 1

    def _block(
        self, dtype: torch.dtype, device: torch.device, slots: int, capacity: int
    ) -> torch.Tensor:
        # Zeros: what is masked is multiplied by nought, and chance bytes may be no number.
        shape = (self._layers, slots * capacity + 1, *self._tail)
        return torch.zeros(shape, dtype=dtype, device=device)
