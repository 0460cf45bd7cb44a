"""What a training run was: enough to repeat it, and to say what an adapter is."""

from __future__ import annotations

import hashlib
import importlib.metadata
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.checkup import Checkup
from training.encoding import Encoded
from training.sft_recipe import SftRecipe
from triage import contract
from triage.case import Frozen

_LIBRARIES = ("torch", "transformers", "trl", "peft", "accelerate", "datasets")


class TrainingRecord(Frozen):
    """One run of one stage."""

    stage: str
    recipe: SftRecipe
    data_sha256: str
    """Of the training rows' file."""
    contract: str
    git: str | None
    """The commit, with ``+`` when there were changes beside it."""
    versions: Mapping[str, str]
    rows: int
    tokens: int
    """Of one pass over the rows, prompts included."""
    processes: int
    """That trained together, each on a batch of its own."""
    steps: int
    from_step: int
    """Where this run took up an earlier one; 0 for a run from the start."""
    seconds: float
    """Of this run alone, compilation and checks included."""
    tokens_per_second: float | None
    """Over the steps of this run; ``None`` when it only took up a finished one."""
    best: Checkup | None


def record_of(
    recipe: SftRecipe,
    rows: Sequence[Encoded],
    steps: tuple[int, int],
    processes: int,
    seconds: float,
    best: Checkup | None,
) -> TrainingRecord:
    """The record of a run that went from step ``steps[0]`` to ``steps[1]``."""
    tokens = sum(len(row.prompt) + len(row.completion) for row in rows)
    a_step = recipe.optimisation.batch * recipe.optimisation.accumulation * processes
    seen = (steps[1] - steps[0]) * a_step * tokens / len(rows)
    return TrainingRecord(
        stage="sft",
        recipe=recipe,
        data_sha256=hashlib.sha256((recipe.data / "train.jsonl").read_bytes()).hexdigest(),
        contract=contract.fingerprint(),
        git=_commit(),
        versions={name: importlib.metadata.version(name) for name in _LIBRARIES},
        rows=len(rows),
        tokens=tokens,
        processes=processes,
        steps=steps[1],
        from_step=steps[0],
        seconds=seconds,
        tokens_per_second=seen / seconds if seen else None,
        best=best,
    )


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
