"""The model's answer meets the rules and a second opinion: a verdict, never less urgent.

A level is only raised, on one of four grounds (:class:`Ground`).  The floor: a ``must`` rule asks
for more.  A disagreement: a danger that they estimate, level 1 or 2, stands; about resources
alone one level apart is left to the model, and where the two readings are so far apart that
one of them is wrong (:data:`WIDE`) the level is the one between.  A doubt: where the model was
not sure of its own decisions (:data:`SURE`), whatever they estimate stands.

An opinion: a second reader is sure of a danger (:data:`LIKELY`) that neither model nor rules saw.

An estimate is no floor: where the second opinion gives a danger next to no chance in the note
(:data:`UNLIKELY`) and not an even one in the sentences that it rests on (:data:`EVEN`), or
resources little (:data:`UNSHARED`), two of three readers hold it for a mistake, and it does not
stand; of a danger the level is still at most one less urgent.  What rests on a vital sign stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from triage.answer import Answer
from triage.case import Frozen
from triage.confidence import Confidence
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent
from triage.opinion import Opinion

# Levels between two counts of resources that are too many to leave to the model.  One level
# apart is how trained nurses differ; measured in docs/experiments.md, reasons in
# docs/decisions/0007-a-disagreement-goes-to-the-urgent-side.md.
WIDE = 2

# A confidence below this is a doubt.  Measured in docs/experiments.md on casebook notes for
# validation; reasons in docs/decisions/0007-a-disagreement-goes-to-the-urgent-side.md.
SURE = 0.9

# Probabilities of a level or a more urgent one, by the second opinion.  An estimated danger is
# withheld below the first in the whole note and the second in its own sentences; an estimate of
# resources below the third; a danger is raised to from the fourth on.  Chosen on casebook notes for
# validation, reasons in docs/decisions/0012-a-second-opinion.md.
UNLIKELY = 0.1
EVEN = 0.5
UNSHARED = 0.3
LIKELY = 0.8


class Policy(StrEnum):
    """What happens when the model's level is less urgent than the rules'."""

    ESCALATE = "escalate"
    """Raise to the floor, to a danger that the rules estimate or a second opinion is sure of,
    halfway towards the rules' resources where the disagreement is wide, and to their estimate
    where the model doubts."""
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
    OPINION = "opinion"
    """The second opinion is sure of a danger."""


class Verdict(Frozen):
    """The level to report, and how it came about."""

    level: EsiLevel
    model_level: EsiLevel
    floor: EsiLevel | None
    rules_level: EsiLevel | None
    escalated_by: Ground | None
    # What the rules' estimate asked for, where a second opinion kept it from standing.
    withheld: EsiLevel | None
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
    opinion: Opinion | None = None,
) -> Verdict:
    """The verdict on ``answer`` under ``policy``.

    A ``confidence`` of ``None`` was not measured; without an ``opinion`` every estimate stands,
    and nothing else is raised.
    """
    disagreement = _disagreement(answer.level, findings.rules_level)
    level, ground = answer.level, None
    if policy is not Policy.FLAG and findings.floor and more_urgent(findings.floor, level):
        level, ground = findings.floor, Ground.FLOOR
    asks = [*_estimated(findings, disagreement, confidence), *_sure_of(opinion)]
    withheld = None
    for asked, why in asks if policy is Policy.ESCALATE else ():
        if not more_urgent(asked, level):
            continue
        if _seconded(asked, findings, opinion):
            level, ground = asked, why
            continue
        withheld = asked
        if _is_danger(asked) and more_urgent(one_less := _one_less_urgent(asked), level):
            level, ground = one_less, why
    return Verdict(
        level=level,
        model_level=answer.level,
        floor=findings.floor,
        rules_level=findings.rules_level,
        escalated_by=ground,
        withheld=withheld,
        disagreement=disagreement,
        policy=policy,
    )


def _estimated(
    findings: Findings, disagreement: int | None, confidence: Confidence | None
) -> Iterator[tuple[EsiLevel, Ground]]:
    """The levels that the rules' estimate asks for, each with its ground."""
    estimate = findings.rules_level
    if estimate is None or disagreement is None:
        return
    # An estimate of 3 is two resources and no danger; two levels from it the model said 5.
    if _is_danger(estimate):
        yield estimate, Ground.DISAGREEMENT
    elif disagreement >= WIDE:
        yield EsiLevel.LESS_URGENT, Ground.DISAGREEMENT
    if confidence is not None and confidence.overall < SURE:
        yield estimate, Ground.DOUBT


def _sure_of(opinion: Opinion | None) -> Iterator[tuple[EsiLevel, Ground]]:
    """The dangers that a second opinion is sure of."""
    for level in filter(_is_danger, EsiLevel):
        if opinion is not None and opinion.note.at_least(level) >= LIKELY:
            yield level, Ground.OPINION


def _seconded(asked: EsiLevel, findings: Findings, opinion: Opinion | None) -> bool:
    """Whether the estimate that asks for ``asked`` stands: nobody else was heard, or is able to
    tell, or rules it out."""
    if opinion is None or any(finding.measured for finding in findings.estimated_from):
        return True
    if not _is_danger(asked):
        return opinion.note.at_least(asked) >= UNSHARED
    return (
        opinion.note.at_least(asked) >= UNLIKELY
        or opinion.grounds is None
        or opinion.grounds.at_least(asked) >= EVEN
    )


def _is_danger(level: EsiLevel) -> bool:
    return more_urgent(level, EsiLevel.URGENT)


def _one_less_urgent(level: EsiLevel) -> EsiLevel:
    return EsiLevel(level.value + 1)


def _disagreement(model: EsiLevel, rules: EsiLevel | None) -> int | None:
    if rules is None:
        return None
    steps = model.steps_to(rules)
    return steps if more_urgent(rules, model) else -steps
