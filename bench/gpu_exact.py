"""The part of ``bench.gpu`` that compares tokens: packed, graphed, and transformers' own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from transformers import GenerationConfig

from app.backends.graphed import Graphed
from app.backends.packed import Packed
from bench.gpu_model import DEVICE, SMALL, made


def written(
    reader: Any, weight: torch.Tensor, prompts: Sequence[list[int]], steps: int, joins: bool
) -> list[list[int]]:
    """Greedy tokens of ``reader``; each row begins a pass after the one before if it ``joins``."""
    waiting = list(prompts)
    texts: list[list[int]] = []
    slots: list[Any] = []
    feeds: list[list[int]] = []
    while waiting or any(len(text) < steps for text in texts):
        for _ in range(1 if joins else len(waiting)):
            if waiting:
                slots.append(reader.begin(len(waiting[0]) + steps, shared=False))
                feeds.append(waiting.pop(0))
                texts.append([])
        going = [row for row, text in enumerate(texts) if len(text) < steps]
        ends, total = [], 0
        for row in going:
            total += len(feeds[row])
            ends.append(total - 1)
        hidden = reader.read([(slots[row], feeds[row]) for row in going], ends)
        for row, token in zip(going, (hidden @ weight.T).argmax(-1).tolist(), strict=True):
            texts[row].append(token)
            feeds[row] = [token]
    return texts


@torch.inference_mode()
def exact(note: Callable[..., None]) -> None:
    """Tokens of the three ways of decoding in float32."""
    torch.backends.cuda.matmul.allow_tf32 = False
    model = made(SMALL, torch.float32, DEVICE)
    weight = model.lm_head.weight
    drawn = torch.Generator().manual_seed(5)
    prompts = [
        torch.randint(9, 1000, (length,), generator=drawn).tolist()
        for length in (1, 5, 40, 70, 130, 300)
    ]
    expected = []
    for prompt in prompts:
        ids = torch.tensor([prompt], device=DEVICE)
        plain = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            generation_config=greedily(24),
        )
        expected.append(plain[0, len(prompt) :].tolist())
    graphed, packed = Graphed(model), Packed(model)
    for name, reader in (("packed", packed), ("graphed", graphed)):
        alone = [written(reader, weight, [one], 24, joins=False)[0] for one in prompts]
        together = written(reader, weight, prompts, 24, joins=False)
        joining = written(reader, weight, prompts, 24, joins=True)
        note(
            f"exact, {name}",
            alone=alone == expected,
            together=together == expected,
            joining=joining == expected,
        )


def greedily(tokens: int, **more: Any) -> GenerationConfig:
    """``generate`` of just so many tokens."""
    return GenerationConfig(
        max_new_tokens=tokens, do_sample=False, eos_token_id=None, pad_token_id=0, **more
    )
