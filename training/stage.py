"""What the stages that train or merge have in common: their command, and a run from end to end."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import torch
from rich.console import Console

from training.adapter_files import publish
from training.checkup import Checkup, save_adapter
from training.config import load
from training.errors import refusals
from training.identity import identity_of
from training.phrases import phrases, read_phrases
from training.policy import Policy
from training.stage_recipe import StageRecipe
from training.training_record import Run
from triage.case import Frozen

Recipe = TypeVar("Recipe", bound=Frozen)
Record = TypeVar("Record", bound=Run)


class Timed(NamedTuple):
    """A training run that has ended."""

    steps: tuple[int, int]
    """Where it took up an earlier one, and its last."""
    processes: int
    seconds: float
    best: Checkup | None


def command(
    name: str,
    doc: str | None,
    kind: type[Recipe],
    run: Callable[[Recipe], str],
    argv: Sequence[str] | None,
) -> None:
    """``python -m training.NAME RECIPE.toml [--model FOLDER]``: run, and print what ``run`` says.

    A refusal is one line on standard error and exit code 2.
    """
    parser = argparse.ArgumentParser(prog=f"python -m training.{name}", description=doc)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--model", help="a folder or hub id instead of the recipe's")
    arguments = parser.parse_args(argv)
    console = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)
    with refusals():
        recipe = load(arguments.recipe, kind)
        if arguments.model:
            recipe = recipe.model_copy(update={"model": arguments.model})
        said = run(recipe)
    console.print(said)


def trained(
    trainer: Any, recipe: StageRecipe, policy: Policy, record_of: Callable[[Timed], Record]
) -> Record:
    """Run ``trainer`` from its last checkpoint, if there is one; keep its adapter and record.

    The record goes beside the adapter, under the name of its stage.  Raises
    :class:`training.errors.AnotherRun` when the checkpoints are those of another recipe, base,
    adapter or data.
    """
    check = policy.check
    if check is not None:
        check.trainer = trainer
    identity = identity_of(recipe, policy.before, trainer.accelerator.num_processes)
    last = identity.last_checkpoint(recipe.output)
    trainer.accelerator.wait_for_everyone()  # all have looked before the first one writes
    if last is None and trainer.is_world_process_zero():
        identity.write(recipe.output)
    before = int(last.rsplit("-", 1)[1]) if last else 0
    started = time.monotonic()
    if 0 < trainer.args.max_steps <= before:
        # Taken up in the middle of an epoch, transformers would train one step more.
        trainer._load_from_checkpoint(last)
        trainer.state.global_step = before
    else:
        trainer.train(resume_from_checkpoint=last)
    seconds = time.monotonic() - started
    trainer.accelerator.wait_for_everyone()  # the first process alone keeps the best
    best = check.best() if check else None
    steps = (before, trainer.state.global_step)
    record = record_of(Timed(steps, trainer.accelerator.num_processes, seconds, best))
    if best is None:
        save_adapter(trainer, trainer.model, recipe.output / "best")
    if trainer.is_world_process_zero():
        adapter = recipe.output / "adapter"
        # What the adapter before was found to say is still said, in few rows or in many.
        said = (read_phrases(policy.before) if policy.before else {}) | phrases(policy.answers())
        publish(
            recipe.output / "best",
            adapter,
            recipe.base,
            policy.shortlist,
            said,
            before=policy.before,
            kept=recipe.kept,
            dtype=getattr(torch, recipe.published),
        )
        told = recipe.output / f"{record.stage}.json"
        if before == trainer.state.global_step:
            record = _told_before(told, record)
        told.write_text(record.model_dump_json(indent=2) + "\n")
    return record


def _told_before(told: Path, record: Record) -> Record:
    """What a finished run said of itself, where taking it up again has trained nothing more.

    The recipe is today's: ``kept`` may be another share now.
    """
    try:
        standing = type(record).model_validate_json(told.read_text())
    except (OSError, ValueError):  # it was cut off between its last step and its record
        return record
    return standing.model_copy(update={"recipe": record.recipe})
