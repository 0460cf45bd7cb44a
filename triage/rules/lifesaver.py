"""Decision point A: how its rules are written, and what they quote."""

from __future__ import annotations

from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.rules.condition import Condition
from triage.rules.rule import Rule

V5 = "ESI Handbook v5, ch. 3"
TABLE = "ESI Handbook v5, table 3-1"
PRACTICE = "general emergency practice; ESI Handbook v5, ch. 3"


def must(rule_id: str, because: str, condition: Condition, source: str = V5) -> Rule:
    """A rule of decision point A that binds."""
    return Rule(
        rule_id, DecisionPoint.A, EsiLevel.RESUSCITATION, Force.MUST, condition, because, source
    )


def consider(rule_id: str, because: str, condition: Condition, source: str = PRACTICE) -> Rule:
    """A rule of decision point A that the estimate follows and that does not bind."""
    return Rule(
        rule_id, DecisionPoint.A, EsiLevel.RESUSCITATION, Force.CONSIDER, condition, because, source
    )
