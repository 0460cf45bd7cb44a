"""The model's answer meets the rules: a verdict, never less urgent than either binds.

Rules only raise.  ``FLAG`` leaves the level to the model and reports the floor.
"""

from __future__ import annotations

from enum import StrEnum

from triage.answer import Answer
from triage.case import Frozen
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent


class Policy(StrEnum):
    """What happens when the model's level is less urgent than the floor."""

    ESCALATE = "escalate"
    FLAG = "flag"


class Verdict(Frozen):
    """The level to report, and how it came about."""

    level: EsiLevel
    model_level: EsiLevel
    floor: EsiLevel | None
    rules_level: EsiLevel | None
    escalated: bool
    # Levels between the model and the rules' estimate; positive where the rules are
    # the more urgent, ``None`` where they have no estimate.
    disagreement: int | None
    policy: Policy


def decide(answer: Answer, findings: Findings, policy: Policy = Policy.ESCALATE) -> Verdict:
    """The verdict on ``answer`` under ``policy``."""
    model_level, floor = answer.level, findings.floor
    below_floor = floor is not None and more_urgent(floor, model_level)
    escalated = below_floor and policy is Policy.ESCALATE
    return Verdict(
        level=floor if escalated and floor is not None else model_level,
        model_level=model_level,
        floor=floor,
        rules_level=findings.rules_level,
        escalated=escalated,
        disagreement=_disagreement(model_level, findings.rules_level),
        policy=policy,
    )


def _disagreement(model: EsiLevel, rules: EsiLevel | None) -> int | None:
    if rules is None:
        return None
    steps = model.steps_to(rules)
    return steps if more_urgent(rules, model) else -steps
