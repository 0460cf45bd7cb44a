"""Stage 3: group relative policy optimisation (Shao et al. 2024) of the adapter of stage 2.

``python -m training.grpo RECIPE.toml [--model FOLDER]`` writes, into the recipe's output::

    adapter/          the adapter: the best by the generation check, or the last
    checkpoint-*/     what a run that was cut off goes on from
    grpo.json         what was run
    identity.json     what the run was begun with: only the same is gone on with
    runs/             TensorBoard: reward by component, divergence, entropy, levels, scores

The adapter goes on from the recipe's ``adapter`` and replaces it: it is merged alone.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import datasets
import torch
from trl import GRPOConfig, GRPOTrainer

from training.examples import Example, row_of
from training.grpo_recipe import GrpoRecipe
from training.judge import Guard, Judge
from training.policy import prepare
from training.rollouts import Rollout
from training.stage import command, trained
from training.training_record import GrpoRecord, grpo_record
from triage import layout


def main(argv: Sequence[str] | None = None) -> None:
    """Train; a refusal is one line on standard error and exit code 2."""
    command("grpo", __doc__, GrpoRecipe, _report, argv)


def _report(recipe: GrpoRecipe) -> str:
    return f"adapter in {recipe.output / 'adapter'} after {train(recipe).seconds:.0f} s"


def train(recipe: GrpoRecipe) -> GrpoRecord:
    """Train the adapter of ``recipe``, from its last checkpoint if there is one.

    Raises :class:`WorkshopError`; :class:`training.errors.Collapsed` when a limit is passed.
    """
    policy = prepare(recipe, recipe.max_length, adapter=recipe.adapter, split=recipe.split)
    prompts = [_messages(example) for example in policy.examples]
    judge = Judge(policy, recipe.reward, recipe.limits.steps)
    callbacks = [Guard(judge, recipe.limits), *([policy.check] if policy.check else [])]
    drawn_here = recipe.rollouts.vllm == "off"
    trainer = GRPOTrainer(
        policy.model,
        reward_funcs=judge,
        args=_arguments(recipe),
        train_dataset=_dataset(recipe, policy.examples, prompts),
        processing_class=policy.tokenizer,
        callbacks=callbacks,
        rollout_func=Rollout(policy, prompts, recipe.rollouts) if drawn_here else None,
    )
    trainer.eos_token_ids = list(policy.ends)
    return trained(trainer, recipe, policy, lambda run: grpo_record(recipe, *run))


def _messages(example: Example) -> list[dict[str, str]]:
    return [turn.model_dump() for turn in row_of(example).prompt]


def _dataset(recipe: GrpoRecipe, examples: Sequence[Example], prompts: Sequence[Any]) -> Any:
    """One row a case, those of oversampled levels several times, in an order of the seed's."""
    rows = [
        {"prompt": prompt, "narrative": example.narrative, "gold": example.level.value}
        for example, prompt in zip(examples, prompts, strict=True)
        for _ in range(recipe.oversample.get(example.level.value, 1))
    ]
    random.Random(recipe.seed).shuffle(rows)
    return datasets.Dataset.from_list(rows)


def _arguments(recipe: GrpoRecipe) -> GRPOConfig:
    optimisation, rollouts = recipe.optimisation, recipe.rollouts
    vllm: dict[str, Any] = {}
    if rollouts.vllm != "off":
        vllm = {"use_vllm": True, "vllm_mode": rollouts.vllm}
        if rollouts.grammar:
            vllm["vllm_structured_outputs_regex"] = layout.grammar()
    return GRPOConfig(
        output_dir=str(recipe.output),
        seed=recipe.seed,
        max_steps=optimisation.steps,
        learning_rate=optimisation.learning_rate,
        lr_scheduler_type=optimisation.schedule,
        warmup_steps=optimisation.warmup,
        per_device_train_batch_size=rollouts.cases * rollouts.generations,
        gradient_accumulation_steps=optimisation.accumulation,
        num_generations=rollouts.generations,
        max_completion_length=rollouts.max_new_tokens,
        temperature=rollouts.temperature,
        chat_template_kwargs={"enable_thinking": False},  # as the rows are asked; for vLLM
        beta=optimisation.beta,
        loss_type=optimisation.loss,
        scale_rewards=optimisation.scale_rewards,
        mask_truncated_completions=optimisation.mask_truncated,
        max_grad_norm=optimisation.max_grad_norm,
        gradient_checkpointing=recipe.gradient_checkpointing,
        bf16=recipe.dtype == "bfloat16",
        use_cpu=not torch.cuda.is_available(),
        save_steps=recipe.save_every_steps,
        save_total_limit=2,
        logging_steps=recipe.log_every_steps,
        report_to=list(recipe.report_to),
        **vllm,
    )


if __name__ == "__main__":
    main()
