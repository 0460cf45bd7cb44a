"""What the recipes of both training stages have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field

from triage.case import Frozen


class Lora(Frozen):
    """Low-rank adaptation (Hu et al. 2021)."""

    r: int = Field(gt=0)
    alpha: int = Field(gt=0)
    dropout: float = Field(0.0, ge=0, lt=1)
    targets: tuple[str, ...]
    exclude: str | None = None
    """Regular expression over whole module names that get no adapter, such as a vision tower."""


class Watching(Frozen):
    """The generation-based check on validation cases; the best adapter by it is kept."""

    every_steps: int = Field(gt=0)
    cases: int = Field(gt=0)
    batch: int = Field(16, gt=0)
    max_new_tokens: int = Field(400, gt=0)


class StageRecipe(Frozen):
    """Model, data and how a run is kept; a relative path counts from where it is started."""

    model: str
    """A folder or a hub id; the command line may name another one."""
    base: str
    """What the adapter's own configuration calls that model, wherever it lay."""
    data: Path
    """The output folder of ``training.build_dataset``."""
    output: Path
    seed: int
    skip: int = Field(0, ge=0)
    """So many training rows are left out, from the first; for a run that goes on from another."""
    records: int | None = None
    """Only so many training rows; for learning curves."""
    kept: float = Field(1.0, gt=0, le=1)
    """Share of the way from the adapter that a run goes on from to where it arrived: half of it
    often reads text of another kind better than either end (WiSE-FT, Wortsman et al. 2022)."""
    published: Literal["bfloat16", "float32"] = "bfloat16"
    """Type of the adapter's matrices in its file.  A run of small steps from a published adapter
    loses in BF16 most of what it moved: ``float32`` leaves the rounding to the merge."""
    reasoning: bool = True
    """``false`` teaches the level alone, under empty sections: to see what reasoning brings."""
    dtype: Literal["bfloat16", "float32"] = "bfloat16"
    attention: Literal["sdpa", "eager", "flash_attention_2"] = "sdpa"
    vocabulary: Literal["full", "shortlist"] = "full"
    """``shortlist`` trains on the tokens that the rows use: the same adapter, a small head."""
    gradient_checkpointing: bool = False
    threads: int | None = None
    """CPU threads of a forward pass."""
    save_every_steps: int = Field(100, gt=0)
    log_every_steps: int = Field(10, gt=0)
    report_to: tuple[Literal["tensorboard", "wandb"], ...] = ("tensorboard",)
    watching: Watching | None = None
