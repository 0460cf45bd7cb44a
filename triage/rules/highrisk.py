"""Decision point B: how its rules are written.

``must`` binds.  ``consider`` does not bind, but the estimate follows it, as an
experienced nurse would.  ``weigh`` is only reported: the source asks to consider it,
and most patients with it are not level 2.
"""

from __future__ import annotations

from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.rules.condition import Condition
from triage.rules.rule import Rule

_SOURCE = "ESI Handbook v5, ch. 4"


def must(rule_id: str, because: str, condition: Condition, source: str = _SOURCE) -> Rule:
    """A presentation that is at least level 2."""
    return _rule(rule_id, because, condition, source, Force.MUST)


def consider(rule_id: str, because: str, condition: Condition, source: str = _SOURCE) -> Rule:
    """A presentation that is usually level 2."""
    return _rule(rule_id, because, condition, source, Force.CONSIDER)


def weigh(rule_id: str, because: str, condition: Condition, source: str = _SOURCE) -> Rule:
    """A presentation for which level 2 must be weighed and often is not given."""
    rule = _rule(rule_id, because, condition, source, Force.CONSIDER)
    return rule._replace(decides=False)


def _rule(rule_id: str, because: str, condition: Condition, source: str, force: Force) -> Rule:
    return Rule(rule_id, DecisionPoint.B, EsiLevel.EMERGENT, force, condition, because, source)
