"""Matrix products as a CPU does them fastest, and how many rows it is given at a time.

For a few rows oneDNN is faster with weights that lie in its own blocks than with weights that
lie in rows.  PyTorch's compiler lays them out so; these are the kernels it calls.
"""

from __future__ import annotations

from typing import Any

import torch

from app.backends.pages import let_go


def filled(rows: int) -> int:
    """How many rows a pass of ``rows`` is filled up to: the next 8, above 64 the next 32.

    oneDNN writes a program for every number of rows it meets and keeps it: each cost a pass
    some milliseconds, and all of them hundreds of megabytes.
    """
    step = 8 if rows <= 64 else 32
    return -(-rows // step) * step


def blocks(model: Any) -> bool:
    """Whether ``model`` computes in BF16 on a CPU for which oneDNN has blocks."""
    return (
        model.device.type == "cpu"
        and model.dtype is torch.bfloat16
        and hasattr(torch.ops.mkldnn, "_linear_pointwise")
        and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    )


class Blocked(torch.nn.Module):
    """A linear layer whose weights (O x I) lie in oneDNN's blocks."""

    def __init__(self, weight: torch.Tensor, bias: torch.Tensor | None = None) -> None:
        super().__init__()
        self.weight = torch.ops.mkldnn._reorder_linear_weight(weight.detach(), 1)
        self._bias = None if bias is None else bias.detach()

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        """``hidden`` (... x I) as (... x O)."""
        made: torch.Tensor = torch.ops.mkldnn._linear_pointwise(
            hidden, self.weight, self._bias, "none", [], ""
        )
        return made


def exchange(model: Any) -> None:
    """Exchange the linear layers of ``model``'s decoder, where :func:`blocks` holds."""
    decoder = model.get_decoder()
    if not blocks(decoder):
        return
    laid_out = []
    for name, layer in list(decoder.named_modules()):
        if type(layer) is torch.nn.Linear:
            decoder.set_submodule(name, Blocked(layer.weight, layer.bias))
            laid_out.append(layer.weight)
    let_go(*laid_out)
