"""Reading tokens on a GPU as fast as its memory gives the weights.

A pass of a small model is hundreds of short kernels, and starting them takes the host
longer than running them takes the device.  So each shape of pass is recorded once, as a
CUDA graph, and replayed: tokens of all conversations lie end to end, their number is
rounded up, and what differs between two passes (tokens, positions, slots) is one short
tensor of numbers that is copied in.  Keys and values lie in a :class:`Pool`, whose
addresses stay.

On a device that is no GPU the same function runs without being recorded; the tests
compare that with plain decoding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from app.backends.attention import Flash, Rows, fastest
from app.backends.pool import Pool, Slot
from app.backends.tower import Tower, towering

_WIDE = 64
"""Tokens of a row up to which FlashAttention's work is the same."""


@dataclass(frozen=True)
class Shape:
    """What a recorded pass cannot vary: tokens and rows, padding among them; the most tokens
    and keys of a row; whether a row is longer than the model's window."""

    tokens: int
    rows: int
    width: int
    reach: int
    beyond: bool


@dataclass(frozen=True)
class _Recorded:
    graph: torch.cuda.CUDAGraph
    numbers: torch.Tensor
    hidden: torch.Tensor


class Graphed:
    """A reader of :class:`app.backends.decoder.Decoder` for a Gemma 3 on a GPU."""

    def __init__(self, model: Any) -> None:
        text = model.config.get_text_config()
        self._device: torch.device = model.device
        self._recording = self._device.type == "cuda"
        self._window: int | None = getattr(text, "sliding_window", None)
        self._tower = Tower(model)
        self._pool = Pool(model)
        self._attention = fastest(self._device, model.dtype, text.head_dim)
        self._prefix: torch.Tensor | None = None
        self._recorded: dict[Shape, _Recorded] = {}
        self._grown = 0
        self._graphs: Any = None

    @torch.inference_mode()
    def share(self, tokens: Sequence[int]) -> None:
        """Read ``tokens`` and keep them for conversations that begin with them."""
        slot = self._pool.take(len(tokens))
        self.read([(slot, tokens)], [])
        start = self._pool.row(slot)
        self._prefix = self._pool.pairs[:, start : start + len(tokens)].clone()

    @torch.inference_mode()
    def begin(self, room: int, shared: bool) -> Slot:
        """A conversation with room for ``room`` tokens, after the shared ones if so said."""
        if not shared or self._prefix is None:
            return self._pool.take(room)
        known = self._prefix.shape[1]
        slot = self._pool.take(known + room)
        start = self._pool.row(slot)
        self._pool.pairs[:, start : start + known] = self._prefix
        slot.length = known
        return slot

    @torch.inference_mode()
    def read(self, fed: Sequence[tuple[Slot, Sequence[int]]], asked: Sequence[int]) -> torch.Tensor:
        """Hidden states (A x H) after those of the tokens ``fed`` that are ``asked`` for.

        They hold until the next pass.
        """
        for slot, tokens in fed:
            self._pool.reserve(slot, len(tokens))
        shape = self._shape(fed)
        numbers = torch.tensor(self._numbers(shape, fed, asked))
        if self._recording:
            hidden = self._replayed(shape, numbers)
        else:
            hidden = self._forward(shape, numbers.to(self._device))
        for slot, tokens in fed:
            slot.length += len(tokens)
        return hidden[: len(asked)]

    def _shape(self, fed: Sequence[tuple[Slot, Sequence[int]]]) -> Shape:
        total = _rounded(sum(len(tokens) for _, tokens in fed))
        width = max(len(tokens) for _, tokens in fed)
        longest = max(slot.length + len(tokens) for slot, tokens in fed)
        beyond = self._window is not None and longest > self._window
        if self._attention is Flash:
            rows = total if width == 1 else self._pool.slots
            if width > 1:
                width = max(_WIDE, _rounded(width))
            return Shape(total, rows, width, self._pool.capacity, beyond)
        return Shape(total, _rounded(len(fed)), _rounded(width), -(-longest // 256) * 256, beyond)

    def _numbers(
        self, shape: Shape, fed: Sequence[tuple[Slot, Sequence[int]]], asked: Sequence[int]
    ) -> list[int]:
        """Everything that differs between passes of one shape, as :meth:`_forward` takes it."""
        ids: list[int] = []
        positions: list[int] = []
        rows: list[int] = []
        where: list[int] = []
        bounds, starts, used = [0], [], []
        for number, (slot, tokens) in enumerate(fed):
            start, known = self._pool.row(slot), slot.length
            ids += tokens
            positions += range(known, known + len(tokens))
            rows += range(start + known, start + known + len(tokens))
            where += range(number * shape.width, number * shape.width + len(tokens))
            bounds.append(len(ids))
            starts.append(start)
            used.append(known + len(tokens))
        spare, absent = shape.tokens - len(ids), shape.rows - len(fed)
        return [
            *(*ids, *[0] * spare),
            *(*positions, *[0] * spare),
            *(*rows, *[self._pool.padding] * spare),
            *(*where, *[shape.rows * shape.width] * spare),
            *(*asked, *[0] * (shape.tokens - len(asked))),
            *(*bounds, *bounds[-1:] * absent),
            *(*starts, *[0] * (absent + 1)),
            *(*used, *[0] * absent),
        ]

    def _forward(self, shape: Shape, numbers: torch.Tensor) -> torch.Tensor:
        tokens, more = shape.tokens, shape.rows + 1
        ids, positions, rows, where, asked, bounds, starts, used = torch.split(
            numbers, [tokens] * 5 + [more, more, shape.rows]
        )
        attention = self._attention(
            Rows(
                bounds=bounds,
                starts=starts,
                used=used,
                where=where,
                width=shape.width,
                reach=shape.reach,
                window=self._window if shape.beyond else None,
            )
        )

        def attend(
            layer: int, query: torch.Tensor, new: torch.Tensor, scaling: float, windowed: bool
        ) -> torch.Tensor:
            pairs = self._pool.pairs[layer]
            pairs.index_copy_(0, rows, new)
            return attention(query, pairs, scaling, windowed)

        return self._tower(ids, positions, attend).index_select(0, asked)

    def _replayed(self, shape: Shape, numbers: torch.Tensor) -> torch.Tensor:
        if self._pool.grown != self._grown:  # what was recorded has other addresses
            self._recorded, self._graphs = {}, None
            self._grown = self._pool.grown
        if shape not in self._recorded:
            self._recorded[shape] = self._record(shape, numbers)
        recorded = self._recorded[shape]
        if self._device.type == "cuda":  # torch keeps pinned memory until the copy is made
            numbers = numbers.pin_memory()
        recorded.numbers.copy_(numbers, non_blocking=True)
        recorded.graph.replay()
        return recorded.hidden

    def _record(self, shape: Shape, numbers: torch.Tensor) -> _Recorded:
        static = numbers.to(self._device)
        if self._graphs is None:
            self._graphs = torch.cuda.graph_pool_handle()
        before = torch.cuda.current_stream(self._device)
        aside = torch.cuda.Stream(self._device)  # type: ignore[no-untyped-call]
        aside.wait_stream(before)
        with torch.cuda.stream(aside):  # compiles, and lets libraries take their workspaces
            for _ in range(2):
                self._forward(shape, static)
        before.wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._graphs, capture_error_mode="thread_local"):
            hidden = self._forward(shape, static)
        return _Recorded(graph, static, hidden)


def _rounded(count: int) -> int:
    """Up to a power of two, or from 16 on to one and a half of it: few shapes, little padding."""
    power = 1 << (count - 1).bit_length()
    return power * 3 // 4 if power >= 32 and count <= power * 3 // 4 else power


def graphable(model: Any) -> bool:
    """Whether ``model`` is one for :class:`Graphed`, and lies whole on one GPU."""
    devices = {parameter.device for parameter in model.parameters()}
    return len(devices) == 1 and model.device.type == "cuda" and towering(model)
