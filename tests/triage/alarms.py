"""Whether the rules alone see a danger in a note: their estimate is ESI 1 or 2."""

from __future__ import annotations

from triage.case import Case
from triage.level import EsiLevel, more_urgent
from triage.rules.assessment import assess


def alarmed(narrative: str) -> bool:
    """Whether the estimate for ``narrative`` is more urgent than ESI 3; none at all is not."""
    level = assess(Case(narrative=narrative)).rules_level
    return level is not None and more_urgent(level, EsiLevel.URGENT)
