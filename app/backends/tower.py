"""The layers of Gemma 3 with few calls: what lies between two matrix products is few of them.

transformers' own layers make some eighty calls each, most of them for a handful of numbers;
for a small model that takes longer than to read the weights.  Here the products of one input
are one product; on a GPU norms, rotations and gates are compiled where torch can, on a CPU
weights lie as its kernels want them.  A test compares the result with transformers' own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch.nn.functional import gelu, linear

from app.backends.kernels import Blocked, blocks
from app.backends.pages import let_go

Attend = Callable[[int, torch.Tensor, torch.Tensor, float, bool], torch.Tensor]
"""Attention in a layer, given its queries (N x H x D), the new keys and values
(N x 2 x K x D), scaling, and whether the layer has a window; (N x H x D)."""


class Product(Protocol):
    """A matrix product."""

    weight: torch.Tensor

    def __call__(self, hidden: torch.Tensor) -> torch.Tensor:
        """``hidden`` (N x I) as (N x O)."""


def normed(states: torch.Tensor, scale: torch.Tensor, eps: float) -> torch.Tensor:
    """Gemma's root-mean-square norm of ``states`` (... x D): in float32, times ``scale`` (D, or
    H x D for each of several heads), then rounded."""
    full = states.float()
    length = torch.linalg.vector_norm(full, dim=-1, keepdim=True)
    full = full * torch.rsqrt(length * length * (1 / full.shape[-1]) + eps)
    return (full * scale).type_as(states)


def joined(
    hidden: torch.Tensor, new: torch.Tensor, scale: torch.Tensor, after: torch.Tensor, eps: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """``hidden`` with ``new``, normed, added; and that normed for what comes ``after``."""
    hidden = hidden + normed(new, scale, eps)
    return hidden, normed(hidden, after, eps)


def turned(
    made: torch.Tensor,
    scales: torch.Tensor,
    angles: tuple[torch.Tensor, torch.Tensor],
    shared: int,
    eps: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """From queries, keys and values (N x (H + 2 K) D): queries normed and rotated, and keys,
    likewise, with values.  ``scales`` (H + K x D) are the norms' of each head; of ``angles``
    (N x 1 x D each) the sines are negative in their first half."""
    asked, width = scales.shape
    heads = made.view(-1, asked + shared, width)
    both = normed(heads[:, :asked], scales, eps)
    cosine, sine = angles
    both = both * cosine + both.roll(width // 2, -1) * sine
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
    def fastest(cls, layer: _Layer, dtype: torch.dtype, eps: float) -> _Kernels:
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
        hidden, state = torch.ones(2, 1, len(layer.before), dtype=dtype, device=layer.before.device)
        angles = tuple(hidden.new_ones(2, 1, 1, layer.heads.shape[1]).clone())
        try:
            made.normed(state, layer.before, eps)
            made.joined(hidden, state, layer.after, layer.before_mlp, eps)
            made.turned(layer.asking(state), layer.heads, angles, layer.shared, eps)
            made.gated(layer.gating(state))
        except Exception:  # noqa: BLE001  whatever a compiler may lack: nothing depends on it
            return plain
        return made


class _Rows:
    """Products of one input as one, the weights in rows."""

    def __init__(self, products: Sequence[Any]) -> None:
        self.weight = torch.cat([product.weight.detach() for product in products])
        # Each keeps its own as a view, so that no memory is taken twice.
        parts = torch.split(self.weight, [len(product.weight) for product in products])
        for product, part in zip(products, parts, strict=True):
            product.weight.data = part

    def __call__(self, hidden: torch.Tensor) -> torch.Tensor:
        return linear(hidden, self.weight)


def _blocked(products: Sequence[Any]) -> Blocked:
    return Blocked(torch.cat([product.weight.detach() for product in products]))


@dataclass(frozen=True)
class _Layer:
    kind: str
    scaling: float
    before: torch.Tensor
    asking: Product
    heads: torch.Tensor
    shared: int
    out: Product
    after: torch.Tensor
    before_mlp: torch.Tensor
    gating: Product
    down: Product
    after_mlp: torch.Tensor

    @classmethod
    def of(cls, layer: Any, product: Callable[[Sequence[Any]], Product]) -> _Layer:
        inner, mlp = layer.self_attn, layer.mlp
        width = inner.head_dim
        heads = inner.q_proj.weight.shape[0] // width
        shared = inner.k_proj.weight.shape[0] // width
        return cls(
            kind=layer.self_attn.layer_type,
            scaling=inner.scaling,
            before=_scale(layer.input_layernorm),
            asking=product([inner.q_proj, inner.k_proj, inner.v_proj]),
            heads=torch.stack([_scale(inner.q_norm)] * heads + [_scale(inner.k_norm)] * shared),
            shared=shared,
            out=product([inner.o_proj]),
            after=_scale(layer.post_attention_layernorm),
            before_mlp=_scale(layer.pre_feedforward_layernorm),
            gating=product([mlp.gate_proj, mlp.up_proj]),
            down=product([mlp.down_proj]),
            after_mlp=_scale(layer.post_feedforward_layernorm),
        )

    @property
    def products(self) -> tuple[Product, ...]:
        return self.asking, self.out, self.gating, self.down


def _scale(norm: Any) -> torch.Tensor:
    scale: torch.Tensor = 1.0 + norm.weight.detach().float()
    return scale


class Tower:
    """All layers of ``model``, for which :func:`towering` must hold."""

    def __init__(self, model: Any) -> None:
        text = model.get_decoder()
        self._embed = text.embed_tokens
        self._rotary = text.rotary_emb
        self._eps: float = text.config.rms_norm_eps
        product = _blocked if blocks(text) else _Rows
        with torch.inference_mode(False), torch.no_grad():  # the model goes on being one
            self._last = _scale(text.norm)
            self._layers = [_Layer.of(layer, product) for layer in text.layers]
        self._kinds = {layer.kind for layer in self._layers}
        if product is _blocked:
            let_go(*(part.weight for part in text.modules() if type(part) is torch.nn.Linear))
        self._do = _Kernels.fastest(self._layers[0], model.dtype, self._eps)

    @property
    def compiled(self) -> bool:
        """Whether its kernels are."""
        return self._do.gated is not gated

    @property
    def nbytes(self) -> int:
        """Of its matrices, all of which a pass reads."""
        return sum(product.weight.nbytes for layer in self._layers for product in layer.products)

    @torch.inference_mode()
    def __call__(self, ids: torch.Tensor, positions: torch.Tensor, attend: Attend) -> torch.Tensor:
        """Hidden states (N x H) of tokens ``ids`` at ``positions`` (N each) of theirs."""
        do, eps = self._do, self._eps
        hidden = self._embed(ids)
        angles = {kind: self._angles(hidden, positions, kind) for kind in self._kinds}
        state = do.normed(hidden, self._layers[0].before, eps)
        following = [*(layer.before for layer in self._layers[1:]), self._last]
        for number, (layer, after) in enumerate(zip(self._layers, following, strict=True)):
            query, pairs = do.turned(
                layer.asking(state), layer.heads, angles[layer.kind], layer.shared, eps
            )
            found = attend(number, query, pairs, layer.scaling, layer.kind == "sliding_attention")
            hidden, state = do.joined(
                hidden, layer.out(found.flatten(1)), layer.after, layer.before_mlp, eps
            )
            new = layer.down(do.gated(layer.gating(state)))
            hidden, state = do.joined(hidden, new, layer.after_mlp, after, eps)
        return state

    def _angles(
        self, hidden: torch.Tensor, positions: torch.Tensor, kind: str
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines as :func:`turned` takes them."""
        cosine, sine = self._rotary(hidden[None], positions[None], kind)
        left, right = sine[0].chunk(2, -1)
        return cosine[0][:, None], torch.cat((-left, right), -1)[:, None]


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
