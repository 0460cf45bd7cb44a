"""The model's answer meets the rules: a verdict, never less urgent than the answer.

Rules only raise, on one of two grounds: a ``must`` rule asks for more (the floor), or the
rules' own estimate is so much more urgent that one of the two readings has missed the
patient, and nobody can say which (:data:`WIDE`).
"""

from __future__ import annotations

from enum import StrEnum

from triage.answer import Answer
from triage.case import Frozen
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent

# Levels between two readings of one narrative from which the more urgent one stands.  One
# level apart is how trained nurses differ; measured in docs/experiments.md, reasons in
# docs/decisions/0007-a-wide-disagreement-goes-to-the-urgent-side.md.
WIDE = 2


class Policy(StrEnum):
    """What happens when the model's level is less urgent than the rules'."""

    ESCALATE = "escalate"
    """Raise to the floor, and to the rules' estimate where the disagreement is wide."""
    FLOOR = "floor"
    """Raise to the floor alone."""
    FLAG = "flag"
    """Raise nothing, report everything."""


class Ground(StrEnum):
    """Why a level was raised."""

    FLOOR = "floor"
    DISAGREEMENT = "disagreement"


class Verdict(Frozen):
    """The level to report, and how it came about."""

    level: EsiLevel
    model_level: EsiLevel
    floor: EsiLevel | None
    rules_level: EsiLevel | None
    escalated_by: Ground | None
    # Levels between the model and the rules' estimate; positive where the rules are
    # the more urgent, ``None`` where they have no estimate.
    disagreement: int | None
    policy: Policy

    @property
    def escalated(self) -> bool:
        """Whether the level was raised."""
        return self.escalated_by is not None


def decide(answer: Answer, findings: Findings, policy: Policy = Policy.ESCALATE) -> Verdict:
    """The verdict on ``answer`` under ``policy``."""
    model_level, floor, estimate = answer.level, findings.floor, findings.rules_level
    disagreement = _disagreement(model_level, estimate)
    level, ground = model_level, None
    if policy is not Policy.FLAG and floor is not None and more_urgent(floor, level):
        level, ground = floor, Ground.FLOOR
    wide = disagreement is not None and disagreement >= WIDE
    if policy is Policy.ESCALATE and wide and estimate is not None and more_urgent(estimate, level):
        level, ground = estimate, Ground.DISAGREEMENT
    return Verdict(
        level=level,
        model_level=model_level,
        floor=floor,
        rules_level=estimate,
        escalated_by=ground,
        disagreement=disagreement,
        policy=policy,
    )


def _disagreement(model: EsiLevel, rules: EsiLevel | None) -> int | None:
    if rules is None:
        return None
    steps = model.steps_to(rules)
    return steps if more_urgent(rules, model) else -steps
