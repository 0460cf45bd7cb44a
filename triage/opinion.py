"""A second opinion on a note: how likely each level is, by somebody who is no rule and no model."""

from __future__ import annotations

import math
import re
from typing import Self

from pydantic import model_validator

from triage.case import Frozen
from triage.confidence import Probability
from triage.findings import Findings
from triage.level import EsiLevel

# A full stop inside a number ends nothing.
_SENTENCE = re.compile(r"(?:[^.!?;\n]|[.!?;](?!\s|$))+")


class Chances(Frozen):
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


class Opinion(Frozen):
    """The opinion on a note, and on what the rules' estimate rests on by itself.

    However much harmless text stands around a danger, the second does not change.
    """

    note: Chances
    grounds: Chances | None
    """Of the sentences of :func:`grounds`; ``None`` where there are none."""


def grounds(narrative: str, findings: Findings) -> str:
    """The sentences of ``narrative`` that the estimate of ``findings`` rests on, one after another.

    Empty where it rests on the resources alone, or on fields beside the narrative.
    """
    spans = [span for finding in findings.estimated_from for span in finding.spans]
    return " ".join(
        found[0].strip()
        for found in _SENTENCE.finditer(narrative)
        if any(span.start < found.end() and found.start() < span.end for span in spans)
    )
