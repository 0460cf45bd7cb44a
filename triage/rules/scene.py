"""The facts of one case as the rules look at them, and what a look comes to."""

from __future__ import annotations

from typing import NamedTuple

from triage.findings import Holds
from triage.reading.facts import AgeGroup, Facts, Measure, Measurement, Span, Status

ADULT_FROM_YEARS = 18.0
ADULT_YEARS = 40.0
_ANY_AGE = (0.01, 0.5, 2, 4, 8, 15, ADULT_YEARS)
_AGES: dict[AgeGroup, tuple[float, float]] = {
    AgeGroup.NEWBORN: (0, 28 / 365.25),
    AgeGroup.INFANT: (0, 0.99),
    AgeGroup.CHILD: (1, 11.99),
    AgeGroup.ADULT: (18, 64),
    AgeGroup.ELDERLY: (65, 120),
}


class Outcome(NamedTuple):
    """Whether a condition holds, what it rests on, and what was missing."""

    holds: Holds
    spans: tuple[Span, ...] = ()
    missing: tuple[str, ...] = ()
    measured: bool = False
    """Whether it rests on a vital sign; pain is told, not measured."""


class Scene:
    """The facts of one case, indexed for the rules."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.values: dict[Measure, Measurement] = {}
        """The worst of each measure."""
        self.lowest: dict[Measure, Measurement] = {}
        self.highest: dict[Measure, Measurement] = {}
        for item in facts.measurements:
            if item.used or item.beside:
                self._take(item)
        self._spans: dict[Status, dict[str, list[Span]]] = {status: {} for status in Status}
        for mention in facts.mentions:
            self._spans[mention.status].setdefault(mention.concept, []).append(mention.span)
        self.present = frozenset(self._spans[Status.PRESENT])
        self.named = frozenset().union(*self._spans.values())
        self.remembered: dict[object, Outcome] = {}
        person = facts.person
        self.age_known = person.age_years is not None or person.age_group is not None
        # The ages to try: those at the ends of what was stated, or one in each band.
        self.ages: tuple[float, ...] = _ANY_AGE
        self.youngest, self.oldest = 0.0, 120.0
        if person.age_years is not None:
            self.ages = (person.age_years,)
            self.youngest = self.oldest = person.age_years
        elif person.age_group is not None:
            self.ages = self.youngest, self.oldest = _AGES[person.age_group]

    def _take(self, item: Measurement) -> None:
        measure = item.measure
        if item.used:
            self.values[measure] = item
        if measure not in self.lowest or item.value < self.lowest[measure].value:
            self.lowest[measure] = item
        if measure not in self.highest or item.value > self.highest[measure].value:
            self.highest[measure] = item

    def spans(self, concept: str, status: Status) -> list[Span]:
        """Where ``concept`` is named with this status."""
        return self._spans[status].get(concept, [])
