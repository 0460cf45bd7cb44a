"""What ``bench.gpu`` measures on: Gemma 3 with random weights, and a clock that waits."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import torch
from transformers import Gemma3ForCausalLM, Gemma3TextConfig

from app.backends.graphed import Graphed

BATCHES = (1, 8, 64)
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
LARGE = {
    "vocab_size": 262_208,
    "hidden_size": 2560,
    "intermediate_size": 10_240,
    "num_hidden_layers": 34,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "sliding_window": 1024,
    "max_position_embeddings": 131_072,
}
SMALL = {
    "vocab_size": 1000,
    "hidden_size": 640,
    "intermediate_size": 1024,
    "num_hidden_layers": 6,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "head_dim": 64,
    "sliding_window": 64,
    "max_position_embeddings": 8192,
}


def made(sizes: dict[str, int], dtype: torch.dtype, device: str) -> Any:
    """A Gemma 3 with random weights."""
    kinds = ["full_attention" if n % 6 == 5 else "sliding_attention" for n in range(34)]
    config = Gemma3TextConfig(
        **sizes,
        query_pre_attn_scalar=sizes["head_dim"],
        layer_types=kinds[: sizes["num_hidden_layers"]],
        rope_parameters={
            "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6},
            "sliding_attention": {"rope_type": "default", "rope_theta": 1e4},
        },
        eos_token_id=1,
        pad_token_id=0,
        bos_token_id=2,
    )
    torch.manual_seed(0)
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.inference_mode(False), torch.device(device):
            model = Gemma3ForCausalLM(config)
    finally:
        torch.set_default_dtype(before)
    return model.to(device).eval()


class Shape:
    """The large model, made when first asked for."""

    def __init__(self, small: bool) -> None:
        self.prompt, self.steps = (400, 128) if not small else (100, 8)
        self._sizes = SMALL if small else LARGE
        self._model: Any = None
        self._reader: Graphed | None = None

    @property
    def model(self) -> Any:
        """With transformers' own attention."""
        if self._model is None:
            self._model = made(self._sizes, torch.bfloat16, DEVICE)
        return self._model

    @property
    def reader(self) -> Graphed:
        """Of the same weights."""
        if self._reader is None:
            with torch.inference_mode(False):
                self._reader = Graphed(self.model)
        return self._reader

    def prompts(self, batch: int) -> list[list[int]]:
        """Random tokens."""
        drawn = torch.Generator().manual_seed(batch)
        most = self._sizes["vocab_size"]
        return torch.randint(9, most, (batch, self.prompt), generator=drawn).tolist()


def synchronize() -> None:
    """Wait for the device."""
    if DEVICE == "cuda":
        torch.cuda.synchronize()


def seconds(do: Callable[[], object], times: int = 1) -> float:
    """The median of ``times``."""
    taken = []
    for _ in range(times):
        synchronize()
        began = time.perf_counter()
        do()
        synchronize()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)
