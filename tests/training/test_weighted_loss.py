"""The weighted loss, against the same mean taken place by place over the whole logits."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM

from tests import tiny
from training import weighted_loss
from training.weighted_loss import WeightedCollator, WeightedTrainer

# Prompt, answer, and which places of the answer decide.
ROWS = [([5, 6, 7, 8, 9], [11, 12, 13], {1: 10.0}), ([5, 6], [14, 15, 16, 17], {0: 10.0, 3: 10.0})]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> torch.nn.Module:
    folder = tiny.text_checkpoint(tmp_path_factory.mktemp("tiny") / "model")
    made: torch.nn.Module = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return made


def batch() -> dict[str, Any]:
    examples = []
    for prompt, answer, decisive in ROWS:
        weights = [1.0] * len(prompt) + [decisive.get(place, 1.0) for place in range(len(answer))]
        labels = [-100] * len(prompt) + answer
        examples.append({"input_ids": prompt + answer, "labels": labels, "weights": weights})
    made: dict[str, Any] = WeightedCollator(pad_token_id=0, pad_to_multiple_of=8)(examples)
    return made


def test_it_is_the_weighted_mean_over_every_answers_tokens(model: torch.nn.Module) -> None:
    padded = batch()
    trainer: Any = None  # the loss is a function of model and batch alone
    with torch.no_grad():
        loss, outputs = WeightedTrainer.compute_loss(trainer, model, padded, True)

    total = counted = 0.0
    for prompt, answer, decisive in ROWS:
        with torch.no_grad():
            logits = model(torch.tensor([prompt + answer])).logits[0]
        for place, id_ in enumerate(answer):
            weight = decisive.get(place, 1.0)
            total -= weight * float(logits[len(prompt) + place - 1].log_softmax(-1)[id_])
            counted += weight
    assert loss.item() == pytest.approx(total / counted, rel=1e-5)
    # The shorter prompt has two places: from the second on, the head is asked.
    assert outputs.logits.shape[1] == padded["input_ids"].shape[1] - 1


def test_a_trainer_that_does_not_divide_by_the_batches_of_a_step_is_spared_it(
    model: torch.nn.Module, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer: Any = SimpleNamespace(current_gradient_accumulation_steps=4)

    def loss(counted: int | None) -> float:
        with torch.no_grad():
            made = WeightedTrainer.compute_loss(trainer, model, batch(), num_items_in_batch=counted)
        return float(made)

    whole = loss(None)
    monkeypatch.setattr(weighted_loss, "Trainer", SimpleNamespace(loss_is_scaled_for_ga=None))
    assert loss(28) == whole  # it divides: the class says that the loss is not scaled
    monkeypatch.setattr(weighted_loss, "Trainer", SimpleNamespace())
    assert loss(28) == pytest.approx(whole / 4)
    assert loss(None) == whole  # nothing was counted: then it divides as ever
