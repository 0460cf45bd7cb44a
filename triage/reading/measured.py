"""Which of several stated values the rules use: the worse one of those that stand, and said so.

A narrative may state a vital twice, and a structured field may disagree with it.
The worse value is used because the rules may only raise urgency; where one is too high and
another too low, both are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from triage.reading.facts import Measure, Measurement, Span

# What no living or dying patient shows: a slip of the pen, kept but not used.
PLAUSIBLE: dict[Measure, tuple[float, float]] = {
    Measure.HEART_RATE: (0, 350),
    Measure.RESPIRATORY_RATE: (0, 120),
    Measure.SYSTOLIC: (0, 320),
    Measure.DIASTOLIC: (0, 220),
    Measure.SPO2: (20, 100),
    Measure.TEMPERATURE: (14, 46),
    Measure.PAIN: (0, 10),
    Measure.GCS: (3, 15),
    Measure.GLUCOSE: (0, 2500),
}


def made(
    measure: Measure, value: float, start: int, end: int, on_oxygen: bool | None = None
) -> Measurement:
    """What was measured where, marked if nobody shows such a value."""
    low, high = PLAUSIBLE[measure]
    return Measurement(
        measure=measure,
        value=value,
        span=Span(start, end),
        plausible=low <= value <= high,
        on_oxygen=on_oxygen,
    )


def celsius(value: float, unit: str | None = None) -> float:
    """A temperature in degrees Celsius; without a unit the number tells which it is."""
    if unit == "f" or (unit != "c" and 80 <= value <= 115):
        value = (value - 32) / 1.8
    return round(value, 2)


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
    standing: dict[Measure, list[Measurement]] = {}
    remarks: list[str] = []
    for item in found:
        if not item.plausible:
            remarks.append(f"{item.measure.value} {item.value:g} is implausible and not used")
        elif item.set_aside is not None:
            remarks.append(
                f"{item.measure.value} {item.value:g} is {item.set_aside.value} and not used"
            )
        else:
            standing.setdefault(item.measure, []).append(item)
    used: set[int] = set()
    beside: set[int] = set()
    for measure, items in standing.items():
        worst = max(items, key=lambda item: badness(item.measure, item.value))
        other = _other_way(worst, items)
        used.add(id(worst))
        values = sorted({item.value for item in items})
        if len(values) > 1:
            listed = ", ".join(f"{value:g}" for value in values)
            remark = f"{measure.value} is stated as {listed}; the worse, {worst.value:g}, is used"
            if other is not None:
                beside.add(id(other))
                remark += f", and {other.value:g} beside it"
            remarks.append(remark)
    chosen = tuple(
        replace(item, used=id(item) in used, beside=id(item) in beside)
        if id(item) in used or id(item) in beside
        else item
        for item in found
    )
    return chosen, tuple(dict.fromkeys(remarks))


def _other_way(worst: Measurement, items: Iterable[Measurement]) -> Measurement | None:
    """The worst of ``items`` on the other side of well: a low sugar of now beside a high one."""
    if worst.measure not in _MIDDLE:
        return None
    middle = _MIDDLE[worst.measure][0]
    others = [item for item in items if (item.value < middle) is not (worst.value < middle)]
    return max(others, key=lambda item: badness(item.measure, item.value), default=None)
