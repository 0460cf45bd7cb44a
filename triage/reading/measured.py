"""Which of several stated values the rules use: the worse one of those that stand, and said so.

A narrative may state a vital twice, and a structured field may disagree with it.
The worse value is used because the rules may only raise urgency.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from triage.reading.facts import Measure, Measurement

# A healthy middle for the measures that are bad in both directions, and how far
# one step from it is; "worse" is farther away.
_MIDDLE: dict[Measure, tuple[float, float, float]] = {
    Measure.HEART_RATE: (80, 12, 25),
    Measure.RESPIRATORY_RATE: (16, 2, 6),
    Measure.SYSTOLIC: (115, 12, 30),
    Measure.DIASTOLIC: (75, 15, 20),
    Measure.TEMPERATURE: (37, 0.8, 0.8),
    Measure.GLUCOSE: (100, 15, 120),
}
_LOW_IS_WORSE = frozenset((Measure.SPO2, Measure.GCS))


def badness(measure: Measure, value: float) -> float:
    """How far ``value`` is from well, comparable within one measure only."""
    if measure in _LOW_IS_WORSE:
        return -value
    if measure in _MIDDLE:
        middle, below, above = _MIDDLE[measure]
        return (middle - value) / below if value < middle else (value - middle) / above
    return value


def choose(found: Iterable[Measurement]) -> tuple[tuple[Measurement, ...], tuple[str, ...]]:
    """All of ``found`` with the one per measure that is used marked, and remarks."""
    found = list(found)
    worst: dict[Measure, Measurement] = {}
    stated: dict[Measure, set[float]] = {}
    remarks: list[str] = []
    for item in found:
        if not item.plausible:
            remarks.append(f"{item.measure.value} {item.value:g} is implausible and not used")
            continue
        if item.set_aside is not None:
            remarks.append(
                f"{item.measure.value} {item.value:g} is {item.set_aside.value} and not used"
            )
            continue
        stated.setdefault(item.measure, set()).add(item.value)
        known = worst.get(item.measure)
        if known is None or badness(item.measure, item.value) > badness(item.measure, known.value):
            worst[item.measure] = item
    for measure, values in stated.items():
        if len(values) > 1:
            listed = ", ".join(f"{value:g}" for value in sorted(values))
            remarks.append(
                f"{measure.value} is stated as {listed}; the worse, "
                f"{worst[measure].value:g}, is used"
            )
    chosen = tuple(
        replace(item, used=True) if worst.get(item.measure) is item else item for item in found
    )
    return chosen, tuple(dict.fromkeys(remarks))
