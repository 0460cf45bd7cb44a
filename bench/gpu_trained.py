"""Whether training may use SDPA: one step of GRPO's form, beside eager attention.

A batch padded on the left, as rollouts are, in training mode with gradient checkpointing.  The
distance of the two ways is shown beside what another order of summation alone makes: the same
batch, each row by itself.
"""

from __future__ import annotations

from collections.abc import Callable

import torch

from bench.gpu_model import DEVICE, Shape, seconds

WAYS = ("eager", "sdpa")
_ROWS = 8


def trained(note: Callable[..., None], shape: Shape) -> None:
    """Loss, its gradient by the embeddings, time and memory of each way."""
    model = shape.model
    # Unpadded lengths from a quarter of the prompt to all of it, then an answer as long.
    lengths = [shape.prompt * (row + 2) // (_ROWS + 1) for row in range(_ROWS)]
    whole = 2 * shape.prompt
    ids = torch.tensor([[*prompt, *prompt] for prompt in shape.prompts(_ROWS)], device=DEVICE)
    mask = torch.ones_like(ids)
    for row, length in enumerate(lengths):
        mask[row, : shape.prompt - length] = 0
    labels = torch.where(mask.bool(), ids, -100)
    labels[:, : shape.prompt] = -100

    def step(rows: slice = slice(None)) -> tuple[torch.Tensor, torch.Tensor]:
        embedded = model.get_input_embeddings()(ids[rows]).detach().requires_grad_()
        places = (mask[rows].cumsum(-1) - 1).clamp(min=0)
        loss = model(
            inputs_embeds=embedded,
            attention_mask=mask[rows],
            position_ids=places,
            labels=labels[rows],
            use_cache=False,
        ).loss
        loss.backward()
        assert embedded.grad is not None, "the loss reaches the embeddings"
        return loss.detach(), embedded.grad

    for parameter in model.parameters():
        parameter.requires_grad_(False)
    model.train()
    model.gradient_checkpointing_enable()
    gradients: dict[str, torch.Tensor] = {}
    for way in WAYS:
        model.set_attn_implementation(way)
        if DEVICE == "cuda":
            torch.cuda.reset_peak_memory_stats()
        loss, gradients[way] = step()
        alone = torch.cat([step(slice(row, row + 1))[1] for row in range(_ROWS)]) / _ROWS
        note(
            f"trained with {way}",
            loss=float(loss),
            finite=bool(gradients[way].isfinite().all()),
            on_padding=float(gradients[way][mask == 0].abs().max()),
            row_by_row=_apart(alone, gradients[way], mask),
            seconds=seconds(step, 3),
            peak_bytes=torch.cuda.max_memory_allocated() if DEVICE == "cuda" else None,
            tokens=_ROWS * whole,
        )
    note("trained", sdpa_from_eager=_apart(gradients["sdpa"], gradients["eager"], mask))
    model.set_attn_implementation("sdpa")
    model.gradient_checkpointing_disable()
    model.eval()


def _apart(one: torch.Tensor, other: torch.Tensor, mask: torch.Tensor) -> float:
    """Relative distance where there is text."""
    left, right = (made[mask == 1].float() for made in (one, other))
    return float((left - right).norm() / right.norm())
