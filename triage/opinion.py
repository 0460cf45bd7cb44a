"""A second opinion on a note: how likely each level is, by somebody who is no rule and no model."""

from __future__ import annotations

import math
from typing import Self

from pydantic import model_validator

from triage.case import Frozen
from triage.confidence import Probability
from triage.level import EsiLevel


class Opinion(Frozen):
    """The probability of each level, 1 to 5 in this order; they add up to 1."""

    probabilities: tuple[Probability, Probability, Probability, Probability, Probability]

    @model_validator(mode="after")
    def _add_up(self) -> Self:
        if not math.isclose(sum(self.probabilities), 1, abs_tol=1e-6):
            raise ValueError("the probabilities of the levels do not add up to 1")
        return self

    @property
    def likeliest(self) -> EsiLevel:
        """The most probable level; of two alike the more urgent."""
        return EsiLevel(1 + self.probabilities.index(max(self.probabilities)))

    def at_least(self, level: EsiLevel) -> float:
        """The probability of ``level`` or a more urgent one."""
        return min(1.0, sum(self.probabilities[: level.value]))
