"""Stage 2: supervised fine-tuning of a LoRA adapter on the rows of stage 1.

``python -m training.sft RECIPE.toml [--model FOLDER]`` writes, into the recipe's output::

    adapter/          the adapter: the best by the generation check, or the last
    checkpoint-*/     what a run that was cut off goes on from, exactly
    sft.json          what was run: recipe, data, versions, time, tokens a second
    identity.json     what the run was begun with: only the same is gone on with
    runs/             TensorBoard

A completion that would not fit is refused by its id.  More than one device:
``accelerate launch --config_file training/accelerate/ddp.yaml -m training.sft RECIPE.toml``;
two cores: ``torchrun --nproc_per_node 2 -m training.sft RECIPE.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import datasets
import torch
from trl import SFTConfig, SFTTrainer
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling

from training.base_model import compile_layers
from training.encoding import Encoded
from training.policy import prepare
from training.sft_recipe import SftRecipe
from training.stage import command, trained
from training.training_record import TrainingRecord, record_of
from training.weighted_loss import WeightedCollator, WeightedTrainer


def main(argv: Sequence[str] | None = None) -> None:
    """Train; a refusal is one line on standard error and exit code 2."""
    command("sft", __doc__, SftRecipe, _report, argv)


def _report(recipe: SftRecipe) -> str:
    return f"adapter in {recipe.output / 'adapter'} after {train(recipe).seconds:.0f} s"


def train(recipe: SftRecipe) -> TrainingRecord:
    """Train the adapter of ``recipe``, from its last checkpoint if there is one.

    Raises :class:`WorkshopError`.
    """
    policy = prepare(recipe, recipe.optimisation.max_length, recipe.lora, recipe.adapter)
    model = policy.model
    if recipe.compile:
        compile_layers(model.get_base_model())
    weight = recipe.optimisation.decision_weight
    kind, collator = (SFTTrainer, DataCollatorForLanguageModeling)
    if weight > 1:
        kind, collator = (WeightedTrainer, WeightedCollator)
    trainer = kind(
        model,
        args=_arguments(recipe),
        train_dataset=_dataset(policy.rows, weight),
        processing_class=policy.tokenizer,
        data_collator=collator(pad_token_id=policy.pad, pad_to_multiple_of=8),
        callbacks=[policy.check] if policy.check else None,
    )
    return trained(trainer, recipe, policy, lambda run: record_of(recipe, policy.rows, *run))


def _dataset(rows: Sequence[Encoded], weight: float) -> Any:
    made = []
    for row in rows:
        fields: dict[str, list[Any]] = {
            "input_ids": [*row.prompt, *row.completion],
            "labels": [-100] * len(row.prompt) + row.completion,
        }
        if weight > 1:
            fields["weights"] = [1.0] * (len(row.prompt) + len(row.completion))
            for place in row.decisions:
                fields["weights"][len(row.prompt) + place] = weight
        made.append(fields)
    return datasets.Dataset.from_list(made)


def _arguments(recipe: SftRecipe) -> SFTConfig:
    optimisation = recipe.optimisation
    return SFTConfig(
        output_dir=str(recipe.output),
        seed=recipe.seed,
        num_train_epochs=optimisation.epochs,
        max_steps=optimisation.max_steps or -1,
        learning_rate=optimisation.learning_rate,
        lr_scheduler_type=optimisation.schedule,
        warmup_steps=optimisation.warmup,
        per_device_train_batch_size=optimisation.batch,
        gradient_accumulation_steps=optimisation.accumulation,
        weight_decay=optimisation.weight_decay,
        max_grad_norm=optimisation.max_grad_norm,
        max_length=None,  # checked before: nothing is cut
        gradient_checkpointing=recipe.gradient_checkpointing,
        bf16=recipe.dtype == "bfloat16",
        use_cpu=not torch.cuda.is_available(),
        save_steps=recipe.save_every_steps,
        save_total_limit=2,
        logging_steps=recipe.log_every_steps,
        report_to=list(recipe.report_to),
        train_sampling_strategy="group_by_length",
        dataloader_num_workers=0,
        remove_unused_columns=optimisation.decision_weight == 1,
    )


if __name__ == "__main__":
    main()
