"""A rule as data: what it looks for, how urgent that is, and who says so."""

from __future__ import annotations

from typing import NamedTuple

from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.limits import Edition
from triage.rules.condition import Condition

BOTH = frozenset(Edition)


class Rule(NamedTuple):
    """One rule.  ``decides`` says whether the estimate follows it; MUST always does."""

    id: str
    point: DecisionPoint
    at_least: EsiLevel
    force: Force
    condition: Condition
    because: str
    source: str
    editions: frozenset[Edition] = BOTH
    decides: bool = True
