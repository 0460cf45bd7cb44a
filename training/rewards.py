"""What one answer is worth to the policy: named components, and the variants that add them up.

The table of the seed model's reward (its model card, "Stage 2") with its gaps closed as
``docs/decisions/0008-the-reward.md`` says.  Every function is pure; a reward's components
are logged one by one.  What holds for ``rule_aware`` and ``engine_aware`` over every gold
level, answer, trigger and length is stated, and tested, as properties: no answer is worth
less than any wrong one; a right one is worth more than any wrong one; a wrong level further
from gold is never worth more; and the small parts (form, length, steps, invented numbers)
never reverse what outcome and triggers say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from training.reasoning import invented_numbers
from training.step_agreement import agreement
from triage.answer import Answer, Unreadable
from triage.findings import DecisionPoint, Findings, Force
from triage.level import EsiLevel
from triage.reading.facts import Measure

LEVELS = tuple(EsiLevel)
ONE, TWO = LEVELS[0], LEVELS[1]

LENGTH_GOAL = 300
"""Tokens up to which the whole length bonus is paid (the seed's table); at twice that, none."""

_LIFESAVING = re.compile(r"intubat|chest tube|central line|\bcpr\b", re.IGNORECASE)
_OPEN_OR_PENETRATING = re.compile(r"open fracture|penetrating", re.IGNORECASE)


class Variant(StrEnum):
    """Which components are added up."""

    NAIVE = "naive"
    """1 for the gold level, else 0: the reward that collapsed in the seed's first tries."""
    OUTCOME = "outcome"
    """The outcome table alone, no answer -0.5: the seed's row v46."""
    RULE_AWARE = "rule_aware"
    """The whole table: the seed's row v49, and the seed model."""
    ENGINE_AWARE = "engine_aware"
    """The table with the rules of ``triage.rules`` in place of its four expressions, credit for
    steps that agree with them, and a penalty for numbers that nobody stated."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer to one case, with all that a reward looks at."""

    narrative: str
    gold: EsiLevel
    answer: Answer | Unreadable
    tokens: int
    findings: Findings


@dataclass(frozen=True, slots=True)
class Triggers:
    """What in a case asks for urgency, whatever was answered."""

    lifesaving: bool = False
    """A lifesaving intervention is named."""
    urgent: int = 0
    """How many reasons for level 2 are named, at most two."""


@dataclass(frozen=True, slots=True)
class Reward:
    """The components of one reward; one that a variant leaves out is 0."""

    outcome: float
    triggers: float = 0.0
    form: float = 0.0
    length: float = 0.0
    steps: float = 0.0
    invented: float = 0.0

    @property
    def total(self) -> float:
        """The reward."""
        return self.outcome + self.triggers + self.form + self.length + self.steps + self.invented


def reward(judged: Judged, variant: Variant) -> Reward:
    """What ``judged`` is worth under ``variant``."""
    level = judged.answer.level if isinstance(judged.answer, Answer) else None
    gold = judged.gold
    if variant is Variant.NAIVE:
        return Reward(outcome=float(level is gold))
    if variant is Variant.OUTCOME:
        if level is None:
            return Reward(outcome=-0.5)
        return Reward(
            outcome=outcome(gold, level),
            form=0.1 * _complete(judged),
            length=0.3 * _brevity(judged.tokens),
        )
    seen = (
        engine_triggers(judged.findings)
        if variant is Variant.ENGINE_AWARE
        else (written_triggers(judged.narrative, judged.findings))
    )
    if level is None:
        return Reward(outcome=no_answer(gold, seen))
    known = Reward(outcome=outcome(gold, level), triggers=trigger_terms(gold, level, seen))
    if variant is Variant.RULE_AWARE:
        return Reward(
            outcome=known.outcome,
            triggers=known.triggers,
            form=0.1 * _complete(judged),
            length=0.3 * _brevity(judged.tokens),
        )
    assert isinstance(judged.answer, Answer)
    # 0.45 between the best and the worst of them: below the 0.5 that separates outcomes.
    return Reward(
        outcome=known.outcome,
        triggers=known.triggers,
        form=0.05 * _complete(judged),
        length=0.05 * _brevity(judged.tokens),
        steps=0.2 * agreement(judged.answer.algorithm, judged.findings, gold),
        invented=-0.15 * bool(invented_numbers(judged.answer, judged.narrative)),
    )


def outcome(gold: EsiLevel, level: EsiLevel) -> float:
    """The table's outcomes; those it leaves open cost half a point for each level beyond one,
    and half a point more where a gold 2 is called 4 or 5."""
    away = gold.steps_to(level)
    if level is gold:
        return {ONE: 3.0, TWO: 2.0}.get(gold, 1.0)
    if gold is ONE:
        return -1.0 if level is TWO else -2.0
    if level is ONE:
        return -0.5 * away
    missed = 0.5 if gold is TWO and away > 1 else 0.0
    return -0.5 * (away - 1) - missed


def trigger_terms(gold: EsiLevel, level: EsiLevel, seen: Triggers) -> float:
    """The table's rule terms for a committed ``level``."""
    terms = 0.0
    if seen.lifesaving:
        terms += 0.5 if level is ONE else 0.0
        terms -= 1.0 if gold is ONE and level is not ONE else 0.0
    if gold is TWO and level.value > TWO.value:
        terms -= 0.5 * seen.urgent
    return terms


def no_answer(gold: EsiLevel, seen: Triggers) -> float:
    """The table's -2.0, or half a point below the worst level where that is less.

    The table asks that no answer "must dominate every wrong commit"; a gold 1 called 3 in a
    case with a trigger is -3.0.
    """
    worst = min(
        outcome(gold, level) + trigger_terms(gold, level, seen)
        for level in LEVELS
        if level is not gold
    )
    return min(-2.0, worst - 0.5)


def written_triggers(narrative: str, findings: Findings) -> Triggers:
    """The seed's expressions, as they stand in its table."""
    pain = findings.facts.used(Measure.PAIN)
    severe = pain is not None and pain.value >= 7
    return Triggers(
        lifesaving=bool(_LIFESAVING.search(narrative)),
        urgent=bool(_OPEN_OR_PENETRATING.search(narrative)) + severe,
    )


def engine_triggers(findings: Findings) -> Triggers:
    """What the rules found: a ``must`` for level 1, and reasons for level 2."""
    binding = [found for found in findings.findings if found.force is Force.MUST]
    high_risk = [found for found in findings.findings if found.decision_point is DecisionPoint.B]
    must_two = any(found.at_least is TWO for found in binding)
    return Triggers(
        lifesaving=any(found.at_least is ONE for found in binding),
        urgent=must_two + bool(high_risk),
    )


def _complete(judged: Judged) -> bool:
    return isinstance(judged.answer, Answer) and judged.answer.complete


def _brevity(tokens: int) -> float:
    """1 up to the goal, falling to 0 at twice the goal."""
    return min(1.0, max(0.0, 2 - tokens / LENGTH_GOAL))
