"""What a training run was: enough to repeat it, and to say what an adapter is."""

from __future__ import annotations

import importlib.metadata
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from training.checkup import Checkup
from training.digests import sha256_of
from training.encoding import Encoded
from training.grpo_recipe import GrpoRecipe
from training.sft_recipe import SftRecipe
from training.splits import Split
from training.stage_recipe import StageRecipe
from triage import contract
from triage.case import Frozen

_LIBRARIES = ("torch", "transformers", "trl", "peft", "accelerate", "datasets")


class Run(Frozen):
    """One run of one stage."""

    stage: str
    data_sha256: str
    """Of the file of the rows that were trained on."""
    contract: str
    git: str | None
    """The commit, with ``+`` when there were changes beside it."""
    versions: Mapping[str, str]
    processes: int
    """That trained together, each on a batch of its own."""
    steps: int
    from_step: int
    """Where this run took up an earlier one; 0 for a run from the start."""
    seconds: float
    """Of this run alone, compilation and checks included."""
    best: Checkup | None
    recipe: StageRecipe


class TrainingRecord(Run):
    """A run of supervised fine-tuning."""

    recipe: SftRecipe
    rows: int
    tokens: int
    """Of one pass over the rows, prompts included."""
    tokens_per_second: float | None
    """Over the steps of this run; ``None`` when it only took up a finished one."""
    before: TrainingRecord | None = None
    """Of the run that made the adapter which this one went on from."""


class GrpoRecord(Run):
    """A run of reinforcement."""

    recipe: GrpoRecipe
    answers: int
    """Drawn and rewarded in this run."""
    adapter_sha256: str
    """Of the weights that it went on from."""


def record_of(
    recipe: SftRecipe,
    rows: Sequence[Encoded],
    steps: tuple[int, int],
    processes: int,
    seconds: float,
    best: Checkup | None,
) -> TrainingRecord:
    """The record of a run of ``recipe`` that went from step ``steps[0]`` to ``steps[1]``."""
    tokens = sum(len(row.prompt) + len(row.completion) for row in rows)
    a_step = recipe.optimisation.batch * recipe.optimisation.accumulation * processes
    seen = (steps[1] - steps[0]) * a_step * tokens / len(rows)
    return TrainingRecord(
        **_run("sft", recipe, Split.TRAIN, steps, processes, seconds, best),
        before=_record_beside(recipe.adapter) if recipe.adapter else None,
        rows=len(rows),
        tokens=tokens,
        tokens_per_second=seen / seconds if seen else None,
    )


def _record_beside(adapter: Path) -> TrainingRecord | None:
    path = adapter.with_name("sft.json")
    return TrainingRecord.model_validate_json(path.read_text()) if path.is_file() else None


def grpo_record(
    recipe: GrpoRecipe,
    steps: tuple[int, int],
    processes: int,
    seconds: float,
    best: Checkup | None,
) -> GrpoRecord:
    """The record of a run of ``recipe`` that went from step ``steps[0]`` to ``steps[1]``."""
    a_step = recipe.rollouts.cases * recipe.rollouts.generations * recipe.optimisation.accumulation
    return GrpoRecord(
        **_run("grpo", recipe, recipe.split, steps, processes, seconds, best),
        answers=(steps[1] - steps[0]) * a_step * processes,
        adapter_sha256=sha256_of(recipe.adapter / "adapter_model.safetensors"),
    )


def _run(
    stage: str,
    recipe: StageRecipe,
    split: Split,
    steps: tuple[int, int],
    processes: int,
    seconds: float,
    best: Checkup | None,
) -> dict[str, Any]:
    # A folder of the machine that trained says nothing elsewhere.
    model = recipe.base if Path(recipe.model).is_dir() else recipe.model
    return {
        "recipe": recipe.model_copy(update={"model": model}),
        "stage": stage,
        "data_sha256": sha256_of(recipe.data / f"{split.value}.jsonl"),
        "contract": contract.fingerprint(),
        "git": _commit(),
        "versions": {name: importlib.metadata.version(name) for name in _LIBRARIES},
        "processes": processes,
        "steps": steps[1],
        "from_step": steps[0],
        "seconds": seconds,
        "best": best,
    }


def _commit() -> str | None:
    here = Path(__file__).parent
    try:
        said = subprocess.run(
            ["git", "describe", "--always", "--dirty=+", "--abbrev=12", "--exclude=*"],
            cwd=here,
            check=True,
            capture_output=True,
            text=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return said.stdout.strip()
