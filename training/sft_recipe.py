"""The recipe of supervised fine-tuning: model, adapter, optimisation, and how it is watched."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from training.stage_recipe import Lora, StageRecipe
from triage.case import Frozen


class Optimisation(Frozen):
    """AdamW with a schedule; a batch is per device."""

    epochs: float = Field(gt=0)
    max_steps: int | None = None
    """Ends earlier than ``epochs`` would; for short runs."""
    learning_rate: float = Field(gt=0)
    schedule: Literal["cosine", "linear", "constant"] = "cosine"
    warmup: float = Field(0.03, ge=0, lt=1)
    """Share of the steps in which the rate rises."""
    batch: int = Field(gt=0)
    accumulation: int = Field(1, gt=0)
    max_length: int = Field(2048, gt=0)
    """Tokens of prompt and completion; a longer row is refused, never cut."""
    weight_decay: float = Field(0.0, ge=0)
    max_grad_norm: float = Field(1.0, gt=0)
    decision_weight: float = Field(1.0, ge=1)
    """How much more than another token the first word of a step and the level count in the loss:
    five tokens of some hundred and fifty that carry the level, beside copied and varied words."""


class SftRecipe(StageRecipe):
    """A whole recipe: a new adapter of the form ``lora``, or ``adapter`` to go on with."""

    compile: bool = False
    lora: Lora | None = None
    adapter: Path | None = None
    """What an earlier run wrote; its record, beside it, becomes part of this run's."""
    optimisation: Optimisation

    @model_validator(mode="after")
    def _one_or_the_other(self) -> SftRecipe:
        if (self.lora is None) == (self.adapter is None):
            raise ValueError("either lora, for a new adapter, or adapter, to go on with one")
        if self.adapter is None and self.kept < 1:
            raise ValueError("kept is a share of the way from an adapter; there is none")
        return self
