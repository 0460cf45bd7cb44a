"""Attention of several conversations to their slots of a pool, with shapes that do not vary.

Two ways with one result.  ``Flash`` reads the keys that are there and no others; it needs
CUDA and half precision.  ``Masked`` gathers as many keys for each row and masks the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch.nn.functional import scaled_dot_product_attention


@dataclass(frozen=True)
class Rows:
    """Whose tokens (N in all, end to end) stand where in one pass of R rows, on the device.

    ``bounds`` (R + 1): of each row's tokens among the N; ``starts`` (R + 1): each row's first
    key in the pool, and one more that is not read; ``used`` (R): its keys, the new ones
    among them; ``where`` (N): each token's place among R rows of ``width``, R * ``width``
    for padding.  ``reach``: no row has more keys; ``window``: how far back a layer with a
    window sees, ``None`` when no row is longer.
    """

    bounds: torch.Tensor
    starts: torch.Tensor
    used: torch.Tensor
    where: torch.Tensor
    width: int
    reach: int
    window: int | None


class Attention(Protocol):
    """Made anew for each pass."""

    def __call__(
        self, query: torch.Tensor, pairs: torch.Tensor, scaling: float, windowed: bool
    ) -> torch.Tensor:
        """Of ``query`` (N x H x D) to ``pairs``, one layer of a pool, as (N x H x D)."""


class Masked:
    """Through torch's own attention, each row padded to the same tokens and keys."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        device = rows.used.device
        count, width = len(rows.used), rows.width
        known = rows.used - rows.bounds.diff()
        here = (known[:, None] + torch.arange(width, device=device))[:, :, None]
        there = torch.arange(rows.reach, device=device)
        self._seen = self._near = there <= here
        if rows.window is not None:
            self._near = self._seen & (there > here - rows.window)
        self._keys = (rows.starts[:-1, None] + there).flatten()
        self._back = rows.where.clamp(max=count * width - 1)

    def __call__(
        self, query: torch.Tensor, pairs: torch.Tensor, scaling: float, windowed: bool
    ) -> torch.Tensor:
        """As :class:`Attention` says."""
        count, width = len(self._rows.used), self._rows.width
        _, heads, size = query.shape
        shared = pairs.shape[2]
        groups = heads // shared
        padded = query.new_zeros(count * width + 1, heads, size)
        padded.index_copy_(0, self._rows.where, query)
        # The heads that share a key are laid one after the other, as more queries.
        asked = padded[:-1].view(count, width, shared, groups, size).permute(0, 2, 3, 1, 4)
        there = pairs.index_select(0, self._keys).view(count, self._rows.reach, *pairs.shape[1:])
        mask = (self._near if windowed else self._seen).repeat(1, groups, 1)
        found = scaled_dot_product_attention(
            asked.reshape(count, shared, groups * width, size),
            there[:, :, 0].transpose(1, 2),
            there[:, :, 1].transpose(1, 2),
            attn_mask=mask[:, None],
            scale=scaling,
        )
        back = found.view(count, shared, groups, width, size).permute(0, 3, 1, 2, 4)
        return back.reshape(count * width, heads, size).index_select(0, self._back)


class Flash:
    """Through FlashAttention 2 (Dao 2023), which torch carries; rows keep their own lengths.

    torch names the operation for packed rows of which only the first keys count
    (``seqused_k``) in its dispatcher alone.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._bounds = rows.bounds.int()
        self._starts = rows.starts.int()
        self._used = rows.used.int()

    def __call__(
        self, query: torch.Tensor, pairs: torch.Tensor, scaling: float, windowed: bool
    ) -> torch.Tensor:
        """As :class:`Attention` says."""
        rows = self._rows
        windowed = windowed and rows.window is not None
        found: torch.Tensor = torch.ops.aten._flash_attention_forward(
            query,
            pairs[:, 0],
            pairs[:, 1],
            self._bounds,
            self._starts,
            rows.width,
            rows.reach,
            0.0,
            True,
            False,
            scale=scaling,
            window_size_left=(rows.window or 0) - 1 if windowed else None,
            window_size_right=0 if windowed else None,
            seqused_k=self._used,
        )[0]
        return found


def fastest(device: torch.device, dtype: torch.dtype, width: int) -> type[Masked] | type[Flash]:
    """``Flash`` where it works for heads of ``width`` and agrees with ``Masked``."""
    if device.type != "cuda" or dtype not in (torch.bfloat16, torch.float16):
        return Masked
    draws = torch.Generator(device).manual_seed(0)

    def drawn(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=draws, device=device).to(dtype)

    def numbers(*listed: int) -> torch.Tensor:
        return torch.tensor(listed, device=device)

    pairs = drawn(257, 2, 2, width)
    for most, bounds, where, known, window in (
        (1, (0, 1, 2, 2), (0, 1, 3), (70, 128, 0), None),
        (3, (0, 1, 4, 4), (0, 3, 4, 5), (70, 128, 0), 50),
    ):
        rows = Rows(
            bounds=numbers(*bounds),
            starts=numbers(128, 0, 0, 0),
            used=numbers(*known),
            where=numbers(*where),
            width=most,
            reach=128,
            window=window,
        )
        query = drawn(len(where), 4, width)
        try:
            found = Flash(rows)(query, pairs, width**-0.5, windowed=True)
        except (RuntimeError, TypeError, AttributeError):
            return Masked
        expected = Masked(rows)(query, pairs, width**-0.5, windowed=True)
        real = bounds[-1]
        if not torch.allclose(found[:real], expected[:real], rtol=0.02, atol=0.02):
            return Masked
    return Flash
