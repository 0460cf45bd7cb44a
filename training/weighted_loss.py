"""A loss in which the tokens that decide the level count for more than those around them.

Of the tokens of an answer a few decide (yes or no at a step, the level) and the others copy,
or vary in wording; with every token alike a small model learns to recite long before it
learns to decide.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn.functional import cross_entropy
from transformers import Trainer
from trl import SFTTrainer
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling


class WeightedCollator(DataCollatorForLanguageModeling):  # type: ignore[misc]  # not typed
    """Pads ``weights`` (one a token) with 0 beside what TRL pads."""

    def torch_call(self, examples: list[dict[str, Any]]) -> dict[str, Any]:
        """The batch, with ``weights`` (B x T)."""
        weights = [example["weights"] for example in examples]
        kept = [{k: v for k, v in example.items() if k != "weights"} for example in examples]
        batch: dict[str, Any] = super().torch_call(kept)
        padded = torch.zeros(batch["input_ids"].shape)
        for row, given in enumerate(weights):
            padded[row, : len(given)] = torch.tensor(given)
        return {**batch, "weights": padded}


class WeightedTrainer(SFTTrainer):  # type: ignore[misc]  # not typed
    """Takes the mean of the losses of the answer's tokens by their weights."""

    # The mean is one batch's: the trainer has yet to divide it by the batches of a step.
    loss_is_scaled_for_ga = False

    def compute_loss(
        self,
        model: Any,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: Any = None,
    ) -> Any:
        """The weighted loss, and with ``return_outputs`` what the model gave.

        Nothing is learned from the prompts, so the head, the costliest matrix, is not asked
        for the places that are prompt in every row of the batch.
        """
        answered = (inputs["labels"] != -100).any(dim=0).int()
        kept = len(answered) - int(answered.argmax()) + 1  # the place before the first, too
        weights, labels = (inputs[name][:, 1 - kept :] for name in ("weights", "labels"))
        rest = {name: given for name, given in inputs.items() if name not in ("weights", "labels")}
        outputs = model(**rest, logits_to_keep=kept)
        logits = outputs.logits[:, :-1].float()
        losses = cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction="none")
        counted = weights.flatten() * (labels.flatten() != -100)
        loss = (losses * counted).sum() / counted.sum()
        # An older trainer (transformers 5.17) cannot be told so, and does not divide.
        if num_items_in_batch is not None and not hasattr(Trainer, "loss_is_scaled_for_ga"):
            loss = loss / self.current_gradient_accumulation_steps
        return (loss, outputs) if return_outputs else loss
