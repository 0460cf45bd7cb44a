"""Conditions over a scene, in three-valued logic.

``NO`` needs evidence: a vital that was not measured makes a condition on it
``CANNOT_TELL``, and so does a diagnosis that is only feared.  A finding that the
narrative does not mention counts as ``NO``: nurses write what they see.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from triage.findings import Holds
from triage.reading.facts import AgeGroup, Facts, Measure, Measurement, Mention, Span, Status


class Outcome(NamedTuple):
    """Whether a condition holds, the words it rests on, and what was missing."""

    holds: Holds
    spans: tuple[Span, ...] = ()
    missing: tuple[str, ...] = ()


Condition = Callable[["Scene"], Outcome]

NO = Outcome(Holds.NO)
_YES = Outcome(Holds.YES)
_AGES: dict[AgeGroup, tuple[float, float]] = {
    AgeGroup.NEWBORN: (0, 28 / 365.25),
    AgeGroup.INFANT: (0, 0.99),
    AgeGroup.CHILD: (1, 11.99),
    AgeGroup.ADULT: (18, 64),
    AgeGroup.ELDERLY: (65, 120),
}


class Scene:
    """The facts of one case, indexed for the rules."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.values: dict[Measure, Measurement] = {
            item.measure: item for item in facts.measurements if item.used
        }
        self.named = {mention.concept for mention in facts.mentions}
        self._mentions: dict[tuple[str, Status], list[Mention]] = {}
        for mention in facts.mentions:
            self._mentions.setdefault((mention.concept, mention.status), []).append(mention)
        self.remembered: dict[Condition, Outcome] = {}
        person = facts.person
        self.age_known = person.age_years is not None or person.age_group is not None
        if person.age_years is not None:
            self.youngest = self.oldest = person.age_years
        elif person.age_group is not None:
            self.youngest, self.oldest = _AGES[person.age_group]
        else:
            self.youngest, self.oldest = 0.0, 120.0

    def spans(self, concept: str, status: Status) -> list[Span]:
        """Where ``concept`` is named with this status."""
        return [mention.span for mention in self._mentions.get((concept, status), ())]


def once(condition: Condition) -> Condition:
    """``condition``, looked at only once in a scene; for signs that many rules share."""

    def check(scene: Scene) -> Outcome:
        outcome = scene.remembered.get(condition)
        if outcome is None:
            outcome = scene.remembered[condition] = condition(scene)
        return outcome

    return check


def said(*concepts: str) -> Condition:
    """Any of the concepts is present."""
    return _mentioned(concepts, (Status.PRESENT,))


def known(*concepts: str) -> Condition:
    """Any of the concepts is present or part of the history."""
    return _mentioned(concepts, (Status.PRESENT, Status.HISTORICAL))


def suspected(*concepts: str) -> Condition:
    """Any of the concepts is present, or feared or suspected."""
    return _mentioned(concepts, (Status.PRESENT, Status.HYPOTHETICAL))


def _mentioned(concepts: tuple[str, ...], statuses: tuple[Status, ...]) -> Condition:
    wanted = frozenset(concepts)

    def check(scene: Scene) -> Outcome:
        if wanted.isdisjoint(scene.named):
            return NO
        spans = [
            span
            for concept in concepts
            for status in statuses
            for span in scene.spans(concept, status)
        ]
        if spans:
            return Outcome(Holds.YES, tuple(spans))
        feared = [s for concept in concepts for s in scene.spans(concept, Status.HYPOTHETICAL)]
        if feared:
            return Outcome(Holds.CANNOT_TELL, tuple(feared), ("only feared or to be ruled out",))
        return NO

    return check


def over(measure: Measure, limit: float) -> Condition:
    """The measure was taken and lies strictly above ``limit``."""
    return _measured(measure, lambda value: value > limit)


def under(measure: Measure, limit: float) -> Condition:
    """The measure was taken and lies strictly below ``limit``."""
    return _measured(measure, lambda value: value < limit)


def _measured(measure: Measure, test: Callable[[float], bool]) -> Condition:
    def check(scene: Scene) -> Outcome:
        item = scene.values.get(measure)
        if item is None:
            return Outcome(Holds.CANNOT_TELL, (), (f"{measure.value} not measured",))
        if not test(item.value):
            return NO
        return Outcome(Holds.YES, (item.span,) if item.span else ())

    return check


def by_age(measure: Measure, test: Callable[[float, float], bool]) -> Condition:
    """``test(age_years, value)``; where the age is open, every possible age must agree.

    With no age stated at all an adult is presumed for YES, never for NO.
    """

    def check(scene: Scene) -> Outcome:
        item = scene.values.get(measure)
        if item is None:
            return Outcome(Holds.CANNOT_TELL, (), (f"{measure.value} not measured",))
        ages = [scene.youngest, scene.oldest]
        if not scene.age_known:
            ages = [0.01, 0.5, 2, 4, 8, 15, 40]
            if test(40, item.value):
                return Outcome(Holds.YES, (item.span,) if item.span else ())
        results = {test(age, item.value) for age in ages}
        if results == {True}:
            return Outcome(Holds.YES, (item.span,) if item.span else ())
        if results == {False}:
            return NO
        return Outcome(Holds.CANNOT_TELL, (), ("age not stated exactly",))

    return check


def age_under(years: float) -> Condition:
    """The patient is younger than ``years``."""

    def check(scene: Scene) -> Outcome:
        if scene.oldest < years:
            return _YES
        return (
            NO if scene.youngest >= years else Outcome(Holds.CANNOT_TELL, (), ("age not stated",))
        )

    return check


def not_surely_under(years: float) -> Condition:
    """Nothing says that the patient is younger than ``years``."""

    def check(scene: Scene) -> Outcome:
        return NO if scene.oldest < years else _YES

    return check


def age_from(years: float) -> Condition:
    """The patient is at least ``years`` old."""
    return none_of(age_under(years))


def all_of(*conditions: Condition) -> Condition:
    """Every condition holds."""

    def check(scene: Scene) -> Outcome:
        spans: list[Span] = []
        missing: list[str] = []
        unsure = False
        for condition in conditions:
            outcome = condition(scene)
            if outcome.holds is Holds.NO:
                return NO
            unsure = unsure or outcome.holds is Holds.CANNOT_TELL
            spans.extend(outcome.spans)
            missing.extend(outcome.missing)
        holds = Holds.CANNOT_TELL if unsure else Holds.YES
        return Outcome(holds, tuple(spans), tuple(missing) if unsure else ())

    return check


def any_of(*conditions: Condition) -> Condition:
    """At least one condition holds; the spans of all that do are kept."""

    def check(scene: Scene) -> Outcome:
        spans: list[Span] = []
        missing: list[str] = []
        held = unsure = False
        for condition in conditions:
            outcome = condition(scene)
            if outcome.holds is Holds.YES:
                held = True
                spans.extend(outcome.spans)
            elif outcome.holds is Holds.CANNOT_TELL:
                unsure = True
                missing.extend(outcome.missing)
        if held:
            return Outcome(Holds.YES, tuple(spans))
        return Outcome(Holds.CANNOT_TELL, (), tuple(missing)) if unsure else NO

    return check


def none_of(*conditions: Condition) -> Condition:
    """No condition holds."""
    inner = any_of(*conditions)

    def check(scene: Scene) -> Outcome:
        outcome = inner(scene)
        if outcome.holds is Holds.YES:
            return NO
        return (
            _YES if outcome.holds is Holds.NO else Outcome(Holds.CANNOT_TELL, (), outcome.missing)
        )

    return check
