"""The Emergency Severity Index level, and the only place that knows its numbers.

Level 1 is the most urgent and 5 the least (ESI Handbook v5, ENA 2023, ch. 2), so
``<`` on the numbers reads backwards.  Everything outside this file compares
levels by name: :func:`more_urgent`, :func:`most_urgent`, :meth:`EsiLevel.steps_to`.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class EsiLevel(Enum):
    """An ESI level; the value is the number written in the chart, 1 to 5."""

    RESUSCITATION = 1
    EMERGENT = 2
    URGENT = 3
    LESS_URGENT = 4
    NON_URGENT = 5

    def steps_to(self, other: EsiLevel) -> int:
        """Distance in levels, 0 to 4, whatever the direction."""
        return abs(self.value - other.value)

    def __str__(self) -> str:
        return f"ESI {self.value}"


def more_urgent(level: EsiLevel, than: EsiLevel) -> bool:
    """Whether ``level`` is strictly more urgent than ``than`` (ESI 1 > ESI 2 > ...)."""
    return level.value < than.value


def most_urgent(levels: Iterable[EsiLevel]) -> EsiLevel | None:
    """The most urgent of ``levels``, or ``None`` when there are none."""
    return min(levels, key=lambda level: level.value, default=None)
