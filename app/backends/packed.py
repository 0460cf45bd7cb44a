"""Several conversations in one forward pass, packed end to end without padding.

Every layer but attention treats each token alone, so the new tokens of all conversations
go through as one long row; in attention each conversation meets its own keys and values
only.  transformers lets attention be replaced by name (``AttentionInterface``), so this
serves every model whose layers attend fully or within a window: Gemma 3 and with it
MedGemma, of any size.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

from app.backends.kernels import filled
from app.backends.tower import Tower, towering

NAME = "packed"
_KINDS = {"full_attention", "sliding_attention"}
_GROWTH = 256
"""Tokens by which a memory grows."""


class Memory:
    """Keys and values (L x K x T x D) of one conversation: layers, heads, tokens, width."""

    def __init__(self, keys: torch.Tensor, values: torch.Tensor) -> None:
        self.keys, self.values = keys, values
        self.length = keys.shape[2]

    @classmethod
    def empty(cls, model: Any) -> Memory:
        """Of a conversation that has not begun."""
        text = model.config.get_text_config()
        width = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
        shape = (text.num_hidden_layers, text.num_key_value_heads, 0, width)
        made = torch.empty(shape, dtype=model.dtype, device=model.device)
        return cls(made, made)

    def copy(self, room: int) -> Memory:
        """The same so far in memory of its own, with room for ``room`` tokens more."""
        other = Memory(self.keys[:, :, : self.length], self.values[:, :, : self.length])
        other.reserve(max(1, room))
        return other

    def reserve(self, more: int) -> None:
        """Make room for ``more`` tokens."""
        if self.length + more > self.keys.shape[2]:
            self.keys, self.values = self._moved(self.keys, more), self._moved(self.values, more)

    def _moved(self, old: torch.Tensor, more: int) -> torch.Tensor:
        layers, heads, _, width = old.shape
        capacity = -(-(self.length + more) // _GROWTH) * _GROWTH
        new = old.new_empty((layers, heads, capacity, width))
        new[:, :, : self.length] = old[:, :, : self.length]
        return new


class Pass:
    """What attention must know of one forward pass: whose tokens stand where."""

    def __init__(self, fed: Sequence[tuple[Memory, int]], window: int | None) -> None:
        self._rows: list[tuple[Memory, int, int, int]] = []
        self._window = window
        self._masks: dict[tuple[int, bool], torch.Tensor | None] = {}
        start = 0
        for memory, tokens in fed:
            memory.reserve(tokens)
            self._rows.append((memory, memory.length, start, tokens))
            start += tokens

    @property
    def positions(self) -> torch.Tensor:
        """Of every new token in its own conversation (N)."""
        return torch.cat([torch.arange(known, known + new) for _, known, _, new in self._rows])

    def done(self) -> None:
        """The new tokens are part of the memories."""
        for memory, known, _, new in self._rows:
            memory.length = known + new

    def attend(
        self,
        layer: int,
        query: torch.Tensor,
        pairs: torch.Tensor,
        scaling: float,
        windowed: bool,
    ) -> torch.Tensor:
        """Attention of ``query`` (N x H x D), likewise, after taking in the keys and values
        ``pairs`` (N x 2 x K x D).  Rows that only fill the pass up are nought."""
        _, heads, width = query.shape
        made = torch.zeros_like(query)
        parts = pairs.unbind(1)
        for place, (memory, known, start, new) in enumerate(self._rows):
            end, length = start + new, known + new
            keys, values = memory.keys[layer], memory.values[layer]
            for known_ones, new_ones in zip((keys, values), parts, strict=True):
                known_ones[:, known:length] = new_ones[start:end].transpose(0, 1)
            shared = keys.shape[0]
            # The heads that share a key are laid one after the other, as more queries.
            asked = query[start:end].view(new, shared, -1, width).permute(1, 2, 0, 3)
            found = scaled_dot_product_attention(
                asked.reshape(1, shared, -1, width),
                keys[None, :, :length],
                values[None, :, :length],
                attn_mask=self._mask(place, windowed, heads // shared, query),
                scale=scaling,
            )
            made[start:end] = found.view(heads, new, width).transpose(0, 1)
        return made

    def _mask(
        self, place: int, windowed: bool, groups: int, query: torch.Tensor
    ) -> torch.Tensor | None:
        """What is added to the scores of each query (groups x new, length): minus infinity for
        keys that it may not see; ``None`` when it may see all."""
        _, known, _, new = self._rows[place]
        windowed = windowed and self._window is not None and known + new > self._window
        if (place, windowed) not in self._masks:
            mask = None
            if new > 1 or windowed:
                here = torch.arange(known, known + new, device=query.device)[:, None]
                there = torch.arange(known + new, device=query.device)[None]
                hidden = there > here
                if windowed:
                    hidden |= there <= here - (self._window or 0)
                mask = query.new_zeros(hidden.shape).masked_fill_(hidden, float("-inf"))
                mask = mask.repeat(groups, 1)
            self._masks[place, windowed] = mask
        return self._masks[place, windowed]


class Packed:
    """A reader of :class:`app.backends.decoder.Decoder`: each conversation in its own memory.

    Gemma's layers are computed by ``tower.py``, others by transformers' own.
    """

    def __init__(self, model: Any) -> None:
        self.tower = Tower(model) if towering(model) else None
        if self.tower is None:
            pack(model)
        self._model = model.get_decoder()
        self._empty = self._prefix = Memory.empty(model)

    def share(self, tokens: Sequence[int]) -> None:
        """Read ``tokens`` and keep them for conversations that begin with them."""
        self._prefix = self._empty.copy(len(tokens))
        self.read([(self._prefix, tokens)], [])

    def begin(self, room: int, shared: bool) -> Memory:
        """A conversation with room for ``room`` tokens, after the shared ones if so said."""
        return (self._prefix if shared else self._empty).copy(room)

    @torch.inference_mode()
    def read(
        self, fed: Sequence[tuple[Memory, Sequence[int]]], asked: Sequence[int]
    ) -> torch.Tensor:
        """Hidden states (A x H) after those of the tokens ``fed`` that are ``asked`` for."""
        device = self._model.device
        window = getattr(self._model.config, "sliding_window", None)
        packed = Pass([(memory, len(tokens)) for memory, tokens in fed], window)
        tokens = [token for _, tokens in fed for token in tokens]
        more = [0] * (filled(len(tokens)) - len(tokens))
        ids = torch.tensor(tokens + more, device=device)
        positions = torch.cat([packed.positions, torch.tensor(more, dtype=torch.long)]).to(device)
        if self.tower is not None:
            hidden = self.tower(ids, positions, packed.attend)
        else:
            hidden = self._theirs(ids, positions, packed)
        packed.done()
        return hidden[asked]

    def _theirs(self, ids: torch.Tensor, positions: torch.Tensor, packed: Pass) -> torch.Tensor:
        nothing = dict.fromkeys(self._model.config.layer_types)  # masks are made in `packed`
        done = self._model(
            input_ids=ids[None],
            position_ids=positions[None],
            attention_mask=nothing,
            use_cache=False,
            packed=packed,
        )
        hidden: torch.Tensor = done.last_hidden_state[0]
        return hidden


def packable(model: Any) -> bool:
    """Whether every layer of ``model`` only attends, to all or within a window."""
    text = model.config.get_text_config()
    kinds = set(getattr(text, "layer_types", None) or ())
    return (
        bool(kinds)
        and kinds <= _KINDS
        and getattr(text, "attn_logit_softcapping", None) is None
        and not getattr(text, "num_kv_shared_layers", 0)
        and bool(model.get_decoder()._can_set_attn_implementation())
    )


def pack(model: Any) -> None:
    """Let ``model`` take a ``packed=Pass``; without one it attends as before."""
    model.get_decoder().set_attn_implementation(NAME)


def _attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    packed: Pass | None = None,
    **given: Any,
) -> tuple[torch.Tensor, None]:
    if packed is None:
        plain: tuple[torch.Tensor, None] = sdpa_attention_forward(
            module, query, key, value, attention_mask, **given
        )
        return plain
    windowed = given.get("sliding_window") is not None
    layer: int = module.layer_idx  # type: ignore[assignment]
    pairs = torch.stack((key[0], value[0])).permute(2, 0, 1, 3)
    found = packed.attend(layer, query[0].transpose(0, 1), pairs, given["scaling"], windowed)
    return found[None], None


AttentionInterface.register(NAME, _attention)
AttentionMaskInterface.register(NAME, sdpa_mask)
