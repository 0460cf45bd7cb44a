"""The recipe of a merge: what is merged into what, and how closely it must agree."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from triage.case import Frozen


class MergeRecipe(Frozen):
    """A whole recipe; a relative path counts from where the command is run."""

    model: str
    """The base: a folder or a hub id; the command line may name another one."""
    base: str
    """What the checkpoint's provenance calls that model, wherever it lay."""
    adapters: tuple[Path, ...] = Field(min_length=1)
    """Merged one after the other: each was trained on what came before."""
    records: tuple[Path, ...] = ()
    """The ``sft.json`` and ``grpo.json`` of the adapters, for the checkpoint's provenance."""
    output: Path
    max_logit_difference: float = Field(1e-2, gt=0)
    """Between merged and unmerged model in float32, before anything is rounded."""
    min_top1_agreement: float = Field(0.98, gt=0, le=1)
    """Share of positions where the BF16 checkpoint ranks the same token first."""
