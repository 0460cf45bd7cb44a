"""Answers drawn from the policy in training, in its own vocabulary, by transformers alone.

TRL tokenizes and decodes with the whole vocabulary; here the rows are already ids, and the
grammar of the service can be laid on.  With vLLM, TRL draws instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import llguidance.hf
import llguidance.numpy
import numpy as np
import torch
from llguidance import LLMatcher
from transformers import DynamicCache
from trl.models import unwrap_model_for_generation

from training.encoding import padded
from training.grpo_recipe import Rollouts
from training.policy import Policy
from triage import layout


class Rollout:
    """TRL's ``rollout_func``: prompts in, ids of prompts and answers out.

    A prompt is found again by its messages, so that its ids are those of the training rows.
    """

    def __init__(self, policy: Policy, prompts: Sequence[Any], rollouts: Rollouts) -> None:
        self._policy = policy
        self._ids = {
            _key(prompt): row.prompt for prompt, row in zip(prompts, policy.rows, strict=True)
        }
        self._rollouts = rollouts
        self._grammar = _Grammar(policy) if rollouts.grammar else None

    def __call__(self, prompts: Sequence[Any], trainer: Any) -> dict[str, Any]:
        """One answer to each of ``prompts``, up to and with its end."""
        asked = [self._ids[_key(prompt)] for prompt in prompts]
        ids, mask = (
            made.to(trainer.accelerator.device) for made in padded(asked, self._policy.pad)
        )
        with (
            unwrap_model_for_generation(trainer.model_wrapped, trainer.accelerator) as model,
            torch.no_grad(),
        ):
            model.eval()
            made = model.generate(
                input_ids=ids,
                attention_mask=mask,
                past_key_values=_read(model, ids, mask),
                max_new_tokens=self._rollouts.max_new_tokens,
                do_sample=True,
                temperature=self._rollouts.temperature,
                top_k=0,
                top_p=1.0,
                eos_token_id=list(self._policy.ends),
                pad_token_id=self._policy.pad,
                use_cache=True,
                logits_processor=[self._grammar.start(len(asked))] if self._grammar else None,
            )
            model.train()
        answers = [self._until_end(row.tolist()) for row in made[:, ids.shape[1] :]]
        return {"prompt_ids": asked, "completion_ids": answers, "logprobs": None}

    def _until_end(self, ids: list[int]) -> list[int]:
        for place, id_ in enumerate(ids):
            if id_ in self._policy.ends:
                return ids[: place + 1]
        return ids


def _read(model: Any, ids: torch.Tensor, mask: torch.Tensor) -> DynamicCache:
    """All of the prompts (B x T) but their last token, each different one read once.

    A case is asked as often as it has answers: read for each, eight prompts took longer on a
    CPU than a third of their answers.
    """
    _, firsts, copies = np.unique(ids.cpu().numpy(), axis=0, return_index=True, return_inverse=True)
    cache = DynamicCache(config=model.config)
    before = mask[firsts, :-1]
    model(
        input_ids=ids[firsts, :-1],
        attention_mask=before,
        position_ids=(before.cumsum(-1) - 1).clamp(min=0),
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    # Layers of linear attention, as in Qwen3.5, can be put in another order and not selected from.
    cache.reorder_cache(torch.from_numpy(copies.reshape(-1)).to(ids.device))
    return cache


class _Grammar:
    """The answer's grammar over a whole vocabulary."""

    def __init__(self, policy: Policy) -> None:
        self._width = policy.model.get_input_embeddings().num_embeddings
        self._tokens = llguidance.hf.from_tokenizer(
            policy.tokenizer, n_vocab=self._width, eos_token=list(policy.ends)
        )
        ends = np.zeros(llguidance.numpy.allocate_token_bitmask(1, self._width).size * 32, np.uint8)
        ends[list(policy.ends)] = 1
        self._ends = np.packbits(ends, bitorder="little").view(np.int32)
        self._text = LLMatcher.grammar_from_regex(layout.grammar())

    def start(self, batch: int) -> Any:
        """A logits processor that follows ``batch`` answers from their first token."""
        walks = [LLMatcher(self._tokens, self._text) for _ in range(batch)]
        bits = llguidance.numpy.allocate_token_bitmask(batch, self._width)
        started = False

        def mask(ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
            nonlocal started
            for row, walk in enumerate(walks):
                if started and not walk.is_stopped():
                    walk.consume_token(int(ids[row, -1]))
                if walk.is_stopped():  # the level is written: nothing may follow but the end
                    bits[row] = self._ends
                else:
                    llguidance.numpy.fill_next_token_bitmask(walk, bits, row)
            started = True
            allowed = np.unpackbits(bits.view(np.uint8), axis=1, bitorder="little")
            forbidden = torch.from_numpy(allowed[:, : scores.shape[-1]] == 0)
            return scores.masked_fill(forbidden.to(scores.device), float("-inf"))

        return mask


def _key(prompt: Any) -> tuple[str, ...]:
    return tuple(turn["content"] for turn in prompt)
