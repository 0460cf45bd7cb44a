"""The layers of Gemma 3 with few launches: what lies between two matrix products is one kernel.

transformers' own layers launch some eighty kernels each, most of them for a handful of
numbers; on a GPU that takes longer than to read the weights.  Here the products of one
input are one product, and norms, rotations and gates are compiled where torch can.  A
test compares the result with transformers' own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn.functional import gelu, linear

Attend = Callable[[int, torch.Tensor, torch.Tensor, float, bool], torch.Tensor]
"""Attention in a layer, given its queries (N x H x D), the new keys and values
(N x 2 x K x D), scaling, and whether the layer has a window; (N x H x D)."""


def normed(states: torch.Tensor, weight: torch.Tensor, eps: float) -> torch.Tensor:
    """Gemma's root-mean-square norm of ``states`` (... x D)."""
    full = states.float()
    full = full * torch.rsqrt(full.pow(2).mean(-1, keepdim=True) + eps)
    return (full * (1.0 + weight.float())).type_as(states)


def joined(
    hidden: torch.Tensor, new: torch.Tensor, weight: torch.Tensor, after: torch.Tensor, eps: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """``hidden`` with ``new``, normed, added; and that normed for what comes ``after``."""
    hidden = hidden + normed(new, weight, eps)
    return hidden, normed(hidden, after, eps)


def turned(
    made: torch.Tensor,
    weights: torch.Tensor,
    angles: tuple[torch.Tensor, torch.Tensor],
    shared: int,
    eps: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """From queries, keys and values (N x (H + 2 K) D): queries normed and rotated, and keys,
    likewise, with values.  ``weights`` (H + K x D) are the norms' of each head."""
    asked, width = weights.shape
    heads = made.view(-1, asked + shared, width)
    both = normed(heads[:, :asked], weights, eps)
    cosine, sine = angles[0][:, None], angles[1][:, None]
    left, right = both.chunk(2, -1)
    both = both * cosine + torch.cat((-right, left), -1) * sine
    return both[:, :-shared].contiguous(), torch.stack((both[:, -shared:], heads[:, asked:]), 1)


def gated(made: torch.Tensor) -> torch.Tensor:
    """From gates and values (N x 2 I), side by side."""
    gate, value = made.chunk(2, -1)
    return gelu(gate, approximate="tanh") * value


@dataclass(frozen=True)
class _Kernels:
    normed: Callable[..., torch.Tensor]
    joined: Callable[..., tuple[torch.Tensor, torch.Tensor]]
    turned: Callable[..., tuple[torch.Tensor, torch.Tensor]]
    gated: Callable[..., torch.Tensor]

    @classmethod
    @torch.inference_mode()
    def fastest(cls, layer: _Layer, eps: float) -> _Kernels:
        """Compiled where a compiler is at hand; else as they are, which is slower alone."""
        plain = cls(normed, joined, turned, gated)
        if layer.before.device.type != "cuda":
            return plain
        made = cls(
            torch.compile(normed),
            torch.compile(joined),
            torch.compile(turned),
            torch.compile(gated),
        )
        # The shapes of a pass of one token, so that these are compiled for good.
        hidden, state = layer.before.new_ones(2, 1, len(layer.before)).clone()
        angles = tuple(layer.before.new_ones(2, 1, layer.heads.shape[1]).clone())
        try:
            made.normed(state, layer.before, eps)
            made.joined(hidden, state, layer.after, layer.before_mlp, eps)
            made.turned(linear(state, layer.asking), layer.heads, angles, layer.shared, eps)
            made.gated(linear(state, layer.gating))
        except Exception:  # noqa: BLE001  whatever a compiler may lack: nothing depends on it
            return plain
        return made


@dataclass(frozen=True)
class _Layer:
    kind: str
    scaling: float
    before: torch.Tensor
    asking: torch.Tensor
    heads: torch.Tensor
    shared: int
    out: torch.Tensor
    after: torch.Tensor
    before_mlp: torch.Tensor
    gating: torch.Tensor
    down: torch.Tensor
    after_mlp: torch.Tensor

    @classmethod
    def of(cls, layer: Any) -> _Layer:
        inner, mlp = layer.self_attn, layer.mlp
        width = inner.head_dim
        heads = inner.q_proj.weight.shape[0] // width
        shared = inner.k_proj.weight.shape[0] // width
        norms = [inner.q_norm.weight] * heads + [inner.k_norm.weight] * shared
        return cls(
            kind=layer.self_attn.layer_type,
            scaling=inner.scaling,
            before=layer.input_layernorm.weight.detach(),
            asking=_side_by_side(inner.q_proj, inner.k_proj, inner.v_proj),
            heads=torch.stack([norm.detach() for norm in norms]),
            shared=shared,
            out=inner.o_proj.weight.detach(),
            after=layer.post_attention_layernorm.weight.detach(),
            before_mlp=layer.pre_feedforward_layernorm.weight.detach(),
            gating=_side_by_side(mlp.gate_proj, mlp.up_proj),
            down=mlp.down_proj.weight.detach(),
            after_mlp=layer.post_feedforward_layernorm.weight.detach(),
        )


def _side_by_side(*products: Any) -> torch.Tensor:
    """Their weights as one; each keeps its own as a view, so that no memory is taken twice."""
    whole = torch.cat([product.weight.detach() for product in products])
    parts = torch.split(whole, [len(product.weight) for product in products])
    for product, part in zip(products, parts, strict=True):
        product.weight.data = part
    return whole


class Tower:
    """All layers of ``model``, for which :func:`towering` must hold."""

    def __init__(self, model: Any) -> None:
        text = model.get_decoder()
        self._embed = text.embed_tokens
        self._rotary = text.rotary_emb
        self._last = text.norm.weight.detach()
        self._eps: float = text.config.rms_norm_eps
        with torch.inference_mode(False), torch.no_grad():  # the model goes on being one
            self._layers = [_Layer.of(layer) for layer in text.layers]
        self._do = _Kernels.fastest(self._layers[0], self._eps)

    @property
    def compiled(self) -> bool:
        """Whether its kernels are."""
        return self._do.gated is not gated

    @torch.inference_mode()
    def __call__(self, ids: torch.Tensor, positions: torch.Tensor, attend: Attend) -> torch.Tensor:
        """Hidden states (N x H) of tokens ``ids`` at ``positions`` (N each) of theirs."""
        do, eps = self._do, self._eps
        hidden = self._embed(ids)
        angles = {}
        for kind in {layer.kind for layer in self._layers}:
            cosine, sine = self._rotary(hidden[None], positions[None], kind)
            angles[kind] = (cosine[0], sine[0])
        state = do.normed(hidden, self._layers[0].before, eps)
        following = [*(layer.before for layer in self._layers[1:]), self._last]
        for number, (layer, after) in enumerate(zip(self._layers, following, strict=True)):
            query, pairs = do.turned(
                linear(state, layer.asking), layer.heads, angles[layer.kind], layer.shared, eps
            )
            found = attend(number, query, pairs, layer.scaling, layer.kind == "sliding_attention")
            new = linear(found.flatten(1), layer.out)
            hidden, state = do.joined(hidden, new, layer.after, layer.before_mlp, eps)
            new = linear(do.gated(linear(state, layer.gating)), layer.down)
            hidden, state = do.joined(hidden, new, layer.after_mlp, after, eps)
        return state


def towering(model: Any) -> bool:
    """Whether ``model`` is a Gemma 3 that a :class:`Tower` computes."""
    text = model.get_decoder().config
    ropes = getattr(text, "rope_parameters", None) or {}
    return (
        text.model_type == "gemma3_text"
        and text.hidden_activation == "gelu_pytorch_tanh"
        and not text.attention_bias
        and not getattr(text, "use_bidirectional_attention", False)
        and text.attn_logit_softcapping is None
        # Others look at the positions from the host.
        and all(rope.get("rope_type") in ("default", "linear") for rope in ropes.values())
    )
