"""The recipe of reinforcement: reward, rollouts, optimisation, and when to stop."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from training.rewards import Variant
from training.splits import Split
from training.stage_recipe import StageRecipe
from triage.case import Frozen


class Rollouts(Frozen):
    """How answers are drawn from the policy."""

    generations: int = Field(8, ge=2)
    """Answers to one case, compared with each other (G of Shao et al. 2024)."""
    cases: int = Field(1, gt=0)
    """Cases of one step on one device."""
    max_new_tokens: int = Field(1024, gt=0)
    temperature: float = Field(1.0, gt=0)
    grammar: bool = False
    """Under the grammar of the answer, as in the service; needs the whole vocabulary."""
    vllm: Literal["off", "colocate", "server"] = "off"
    """Draw with vLLM, which is not installed with this project."""


class Reinforcement(Frozen):
    """The step itself; where TRL's default is another, the recipe's comment says why."""

    steps: int = Field(gt=0)
    learning_rate: float = Field(gt=0)
    schedule: Literal["cosine", "linear", "constant"] = "cosine"
    warmup: float = Field(0.03, ge=0, lt=1)
    accumulation: int = Field(1, gt=0)
    beta: float = Field(0.04, ge=0)
    """Weight of the divergence from the starting policy; 0 keeps no copy of it."""
    loss: Literal["grpo", "dr_grpo", "dapo", "bnpo"] = "dapo"
    scale_rewards: Literal["group", "batch", "none"] = "group"
    mask_truncated: bool = False
    """``True`` would take no gradient from answers that were cut, which are the worst."""
    max_grad_norm: float = Field(1.0, gt=0)


class Limits(Frozen):
    """A run is stopped when, over the last ``steps`` steps, it passes one of these."""

    steps: int = Field(10, gt=0)
    level_share: float = Field(0.9, gt=0, le=1)
    """Of readable answers, on one level; and of those to cases of other levels."""
    clipped_share: float = Field(0.5, gt=0, le=1)
    """Of all answers, cut at their bound."""


class GrpoRecipe(StageRecipe):
    """A whole recipe; ``adapter`` is what supervised fine-tuning made."""

    adapter: Path
    reward: Variant
    split: Literal[Split.TRAIN, Split.VALIDATION] = Split.TRAIN
    """Whose cases are drawn.  A policy that knows its training cases by heart answers them all
    alike, and alike answers teach nothing; those of ``validation`` it has never seen."""
    oversample: Mapping[int, int] = {}
    """How often the cases of a level come, by level; 1 where it is not named."""
    max_length: int = Field(2048, gt=0)
    """Tokens of a training row's prompt and its reference answer; longer is refused."""
    rollouts: Rollouts
    optimisation: Reinforcement
    limits: Limits = Limits()

    @model_validator(mode="after")
    def _fits_together(self) -> GrpoRecipe:
        if self.rollouts.grammar and self.vocabulary != "full":
            raise ValueError('the grammar needs vocabulary = "full"')
        if self.rollouts.vllm != "off" and self.vocabulary != "full":
            raise ValueError('vLLM needs vocabulary = "full"')
        if self.split is Split.VALIDATION and self.watching is not None:
            raise ValueError("cases that are trained on cannot be watched: leave [watching] out")
        if set(self.oversample) - set(range(1, 6)) or min(self.oversample.values(), default=1) < 1:
            raise ValueError("oversample: levels 1 to 5, at least once each")
        return self
