"""The model's answer meets the rules: a verdict, never less urgent than the answer.

Rules only raise, on one of three grounds (:class:`Ground`).  The floor: a ``must`` rule asks
for more.  A disagreement: a danger that they estimate, level 1 or 2, stands; about resources
alone one level apart is left to the model, and where the two readings are so far apart that
one of them is wrong (:data:`WIDE`) the level is the one between.  A doubt: where the model was
not sure of its own decisions (:data:`SURE`), whatever they estimate stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from triage.answer import Answer
from triage.case import Frozen
from triage.confidence import Confidence
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent

# Levels between two counts of resources that are too many to leave to the model.  One level
# apart is how trained nurses differ; measured in docs/experiments.md, reasons in
# docs/decisions/0007-a-disagreement-goes-to-the-urgent-side.md.
WIDE = 2

# A confidence below this is a doubt.  Measured in docs/experiments.md on casebook notes for
# validation; reasons in docs/decisions/0007-a-disagreement-goes-to-the-urgent-side.md.
SURE = 0.9


class Policy(StrEnum):
    """What happens when the model's level is less urgent than the rules'."""

    ESCALATE = "escalate"
    """Raise to the floor, to a danger that the rules estimate, halfway towards their
    resources where the disagreement is wide, and to their estimate where the model doubts."""
    FLOOR = "floor"
    """Raise to the floor alone."""
    FLAG = "flag"
    """Raise nothing, report everything."""


class Ground(StrEnum):
    """Why a level was raised."""

    FLOOR = "floor"
    DISAGREEMENT = "disagreement"
    DOUBT = "doubt"
    """The model was not sure, and the rules' estimate is the more urgent."""


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


def decide(
    answer: Answer,
    findings: Findings,
    policy: Policy = Policy.ESCALATE,
    confidence: Confidence | None = None,
) -> Verdict:
    """The verdict on ``answer`` under ``policy``; a ``confidence`` of ``None`` was not measured."""
    disagreement = _disagreement(answer.level, findings.rules_level)
    level, ground = answer.level, None
    for asked, why in _asked(findings, policy, disagreement, confidence):
        if asked is not None and more_urgent(asked, level):
            level, ground = asked, why
    return Verdict(
        level=level,
        model_level=answer.level,
        floor=findings.floor,
        rules_level=findings.rules_level,
        escalated_by=ground,
        disagreement=disagreement,
        policy=policy,
    )


def _asked(
    findings: Findings, policy: Policy, disagreement: int | None, confidence: Confidence | None
) -> Iterator[tuple[EsiLevel | None, Ground]]:
    """The levels that ``policy`` lets the rules ask for, each with its ground."""
    if policy is Policy.FLAG:
        return
    yield findings.floor, Ground.FLOOR
    if policy is Policy.FLOOR:
        return
    yield _settled(disagreement, findings.rules_level), Ground.DISAGREEMENT
    if confidence is not None and confidence.overall < SURE:
        yield findings.rules_level, Ground.DOUBT


def _settled(disagreement: int | None, estimate: EsiLevel | None) -> EsiLevel | None:
    """The level that an estimate more urgent than the model's asks for, if it asks for one."""
    if estimate is None or disagreement is None:
        return None
    if more_urgent(estimate, EsiLevel.URGENT):
        return estimate
    # An estimate of 3 is two resources and no danger; two levels from it the model said 5.
    return EsiLevel.LESS_URGENT if disagreement >= WIDE else None


def _disagreement(model: EsiLevel, rules: EsiLevel | None) -> int | None:
    if rules is None:
        return None
    steps = model.steps_to(rules)
    return steps if more_urgent(rules, model) else -steps
