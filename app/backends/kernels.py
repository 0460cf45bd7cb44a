"""The layers of a model on a CPU in BF16, exchanged for faster ones that compute the same.

- *Linear.*  For a few rows oneDNN is faster with weights that lie in its own blocks than with
  weights that lie in rows.  PyTorch's compiler lays them out so; these are the kernels it calls.
- *RMSNorm.*  Gemma's is ten calls on a few hundred numbers; PyTorch has it as one.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn.functional import rms_norm
from transformers.models.gemma3.modeling_gemma3 import Gemma3RMSNorm

from app.backends.pages import let_go


def filled(rows: int) -> int:
    """How many rows a pass of ``rows`` is filled up to: the next 8, above 64 the next 32.

    oneDNN writes a program for every number of rows it meets and keeps it: each cost a pass
    some milliseconds, and all of them hundreds of megabytes.
    """
    step = 8 if rows <= 64 else 32
    return -(-rows // step) * step


class Blocked(torch.nn.Module):
    """A linear layer whose weights lie in oneDNN's blocks."""

    def __init__(self, layer: torch.nn.Linear) -> None:
        super().__init__()
        weight = layer.weight.detach()
        self._weight = torch.ops.mkldnn._reorder_linear_weight(weight, 1)
        self._bias = None if layer.bias is None else layer.bias.detach()

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        """``hidden`` (... x I) as (... x O)."""
        made: torch.Tensor = torch.ops.mkldnn._linear_pointwise(
            hidden, self._weight, self._bias, "none", [], ""
        )
        return made


class OneNorm(torch.nn.Module):
    """Gemma's RMSNorm: in float32, scaled by one more than its weight, then rounded."""

    def __init__(self, layer: Gemma3RMSNorm) -> None:
        super().__init__()
        self._scale = 1.0 + layer.weight.detach().float()
        self._eps = layer.eps

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        """``hidden`` (... x H), normalised over H."""
        return rms_norm(hidden.float(), self._scale.shape, self._scale, self._eps).type_as(hidden)


def exchange(model: Any) -> None:
    """Exchange the layers of ``model``'s decoder, if it computes in BF16 on a CPU that can."""
    decoder = model.get_decoder()
    if decoder.device.type != "cpu" or decoder.dtype is not torch.bfloat16:
        return
    known = hasattr(torch.ops.mkldnn, "_linear_pointwise")
    blocks = known and torch.ops.mkldnn._is_mkldnn_bf16_supported()
    laid_out = []
    for name, layer in list(decoder.named_modules()):
        if blocks and type(layer) is torch.nn.Linear:
            decoder.set_submodule(name, Blocked(layer))
            laid_out.append(layer.weight)
        elif type(layer) is Gemma3RMSNorm:
            decoder.set_submodule(name, OneNorm(layer))
    let_go(*laid_out)
