"""How sure a model was of its decisions: not of its level, which its own reasoning has settled.

By the time the level is written, the steps above it leave no doubt: its probability is near 1
whether it is right or wrong.  What a model hesitates over is how it begins each step.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from triage.case import Frozen
from triage.layout import ALGORITHM

Probability = Annotated[float, Field(ge=0, le=1)]


class Confidence(Frozen):
    """The probability of the word that begins each decision point, among all words it weighed.

    Before temperature, given the text so far.
    """

    step_a: Probability
    step_b: Probability
    step_c: Probability
    step_d: Probability

    @property
    def overall(self) -> float:
        """The probability that all four begin so: their product."""
        return math.prod((self.step_a, self.step_b, self.step_c, self.step_d))


def begun(words: Iterable[tuple[str, float]]) -> Confidence | None:
    """The confidence of an answer, from ``words``: the text before each, and its probability.

    A space of its own before a step's first word is no word.  ``None`` when a step is missing.
    """
    found = {}
    for before, probability in words:
        for field in ALGORITHM.fields:
            if before.rstrip(" ").endswith(f"\n- {field.label}:"):
                found[field.name] = probability
    return Confidence(**found) if len(found) == len(ALGORITHM.fields) else None
