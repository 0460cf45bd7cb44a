"""The peer in this process: transformers' ``generate``, as a user would call it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace

import torch
from transformers import AutoModelForCausalLM, GenerationConfig

from app.backends.base import Completion, Finish, ModelInfo, OnText, Sampling
from app.backends.loading import encode
from app.backends.local import LocalBackend
from app.checkpoint import obtain
from app.settings import Settings
from triage.prompt import Message


class Generate(LocalBackend):
    """Notes that wait go through ``generate`` together, under our grammar or, one at a time
    and with transformers' prompt lookup, under none."""

    def __init__(self, settings: Settings, grammar: bool) -> None:
        super().__init__(settings)
        self.alone = not grammar

    def start(self) -> ModelInfo:
        """Load as the service does, then its model as transformers has it."""
        info = super().start()
        assert self._loaded is not None
        kept = self._loaded.model
        stock = AutoModelForCausalLM.from_pretrained(
            obtain(self._settings).path, dtype=kept.dtype, device_map=kept.device
        )
        self._loaded = replace(self._loaded, model=stock.eval(), decoder=None)
        return info

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        """The completion of one conversation."""
        if not self.alone:
            return await super().generate(messages, sampling, on_text)
        return await asyncio.to_thread(self._freely, messages, sampling)

    def _freely(self, messages: Sequence[Message], sampling: Sampling) -> Completion:
        loaded = self._loaded
        assert loaded is not None
        prompt = encode(loaded.tokenizer, loaded.markers, messages)
        began = time.perf_counter()
        with torch.inference_mode():
            made = loaded.model.generate(
                input_ids=torch.tensor([prompt]),
                attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
                generation_config=GenerationConfig(
                    max_new_tokens=sampling.max_new_tokens,
                    do_sample=False,
                    prompt_lookup_num_tokens=10,
                    eos_token_id=list(loaded.ends),
                    pad_token_id=loaded.pad,
                ),
            )
        tokens = made[0, len(prompt) :].tolist()
        return Completion(
            text=loaded.text(tokens),
            finish=Finish.STOP if tokens[-1] in loaded.ends else Finish.LENGTH,
            prompt_tokens=len(prompt),
            completion_tokens=len(tokens),
            queue_seconds=0.0,
            prefill_seconds=0.0,
            decode_seconds=time.perf_counter() - began,
        )
