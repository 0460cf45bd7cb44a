"""Conditions over a scene, in three-valued logic.

``NO`` needs evidence: a vital that was not measured makes a condition on it
``CANNOT_TELL``, and so does a diagnosis that is only feared.  A finding that the
narrative does not mention counts as ``NO``: nurses write what they see.

A narrative names few concepts: a condition says which it needs, so that most are ``NO`` unseen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from triage.case import Sex
from triage.findings import Holds
from triage.reading.facts import Measure, Measurement, Span, Status
from triage.rules.scene import ADULT_YEARS, Outcome, Scene

Check = Callable[[Scene], Outcome]


class Condition(NamedTuple):
    """How to look, and the concepts without any of which the outcome is ``NO``.

    ``needs`` is ``None`` where something else than a concept can make it hold or stay open.
    """

    check: Check
    needs: frozenset[str] | None = None

    def outcome(self, scene: Scene) -> Outcome:
        """Whether it holds in ``scene``."""
        if self.needs is not None and self.needs.isdisjoint(scene.named):
            return NO
        return self.check(scene)

    def holds(self, scene: Scene) -> bool:
        """Whether it surely holds in ``scene``."""
        return self.outcome(scene).holds is Holds.YES


NO = Outcome(Holds.NO)
YES = Outcome(Holds.YES)
_AGE_INEXACT = Outcome(Holds.CANNOT_TELL, (), ("age not stated exactly",))


def once(condition: Condition) -> Condition:
    """``condition``, looked at only once in a scene; for signs that many rules share."""

    look = condition.check

    def check(scene: Scene) -> Outcome:
        outcome = scene.remembered.get(look)
        if outcome is None:
            outcome = scene.remembered[look] = look(scene)
        return outcome

    return Condition(check, condition.needs)


def said(*concepts: str) -> Condition:
    """Any of the concepts is present."""
    return _mentioned(concepts, (Status.PRESENT,))


def known(*concepts: str) -> Condition:
    """Any of the concepts is present or part of the history."""
    return _mentioned(concepts, (Status.PRESENT, Status.HISTORICAL))


def past(*concepts: str) -> Condition:
    """Any of the concepts is part of the history."""
    return _mentioned(concepts, (Status.HISTORICAL,))


def suspected(*concepts: str) -> Condition:
    """Any of the concepts is present, or feared or suspected."""
    return _mentioned(concepts, (Status.PRESENT, Status.HYPOTHETICAL))


def _mentioned(concepts: tuple[str, ...], statuses: tuple[Status, ...]) -> Condition:
    def check(scene: Scene) -> Outcome:
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

    return Condition(check, frozenset(concepts))


def over(measure: Measure, limit: float) -> Condition:
    """The measure was taken and lies strictly above ``limit``."""
    return _measured(measure, _highest, lambda value: value > limit)


def not_surely_over(measure: Measure, limit: float) -> Condition:
    """No measurement says that the measure lies above ``limit``."""

    def check(scene: Scene) -> Outcome:
        item = scene.highest.get(measure)
        return NO if item is not None and item.value > limit else YES

    return Condition(check)


def under(measure: Measure, limit: float) -> Condition:
    """The measure was taken and lies strictly below ``limit``."""
    return _measured(measure, _lowest, lambda value: value < limit)


def surely_from(measure: Measure, limit: float) -> Condition:
    """The measure was taken and is at least ``limit``; ``NO`` where it was not taken."""
    return _measured(measure, _lowest, lambda value: value >= limit, untaken=NO)


def _lowest(scene: Scene) -> dict[Measure, Measurement]:
    return scene.lowest


def _highest(scene: Scene) -> dict[Measure, Measurement]:
    return scene.highest


def _measured(
    measure: Measure,
    which: Callable[[Scene], dict[Measure, Measurement]],
    test: Callable[[float], bool],
    untaken: Outcome | None = None,
) -> Condition:
    """``untaken``: where there is no measurement; ``None``: it cannot be told, and is listed."""
    otherwise = _unmeasured(measure) if untaken is None else untaken

    def check(scene: Scene) -> Outcome:
        item = which(scene).get(measure)
        if item is None:
            return otherwise
        return _read_from(item) if test(item.value) else NO

    return Condition(check)


def by_age(measure: Measure, test: Callable[[float, float], bool]) -> Condition:
    """``test(age_years, value)``; where the age is open, every possible age must agree.

    With no age stated at all an adult is presumed for YES, never for NO.
    """
    unmeasured = _unmeasured(measure)

    def check(scene: Scene) -> Outcome:
        if measure not in scene.values:
            return unmeasured
        inexact = False
        for item in (scene.highest[measure], scene.lowest[measure]):
            if not scene.age_known and test(ADULT_YEARS, item.value):
                return _read_from(item)
            results = [test(age, item.value) for age in scene.ages]
            if all(results):
                return _read_from(item)
            inexact |= any(results)
        return _AGE_INEXACT if inexact else NO

    return Condition(check)


def _unmeasured(measure: Measure) -> Outcome:
    return Outcome(Holds.CANNOT_TELL, (), (f"{measure.value} not measured",))


def _read_from(item: Measurement) -> Outcome:
    spans = (item.span,) if item.span else ()
    return Outcome(Holds.YES, spans, measured=item.measure is not Measure.PAIN)


def _female(scene: Scene) -> Outcome:
    return YES if scene.facts.person.sex is Sex.FEMALE else NO


female = Condition(_female)


def surely(condition: Condition) -> Condition:
    """``condition``, and ``NO`` where it cannot be told; for what is to quiet a danger."""
    look = condition.check

    def check(scene: Scene) -> Outcome:
        outcome = look(scene)
        return outcome if outcome.holds is Holds.YES else NO

    return Condition(check, condition.needs)


def all_of(*conditions: Condition) -> Condition:
    """Every condition holds."""
    needs = [condition.needs for condition in conditions if condition.needs is not None]
    checks = [condition.check for condition in conditions]

    def check(scene: Scene) -> Outcome:
        for wanted in needs:
            if wanted.isdisjoint(scene.named):
                return NO
        spans: list[Span] = []
        missing: list[str] = []
        unsure = measured = False
        for look in checks:
            outcome = look(scene)
            if outcome.holds is Holds.NO:
                return NO
            unsure |= outcome.holds is Holds.CANNOT_TELL
            measured |= outcome.measured
            spans.extend(outcome.spans)
            missing.extend(outcome.missing)
        holds = Holds.CANNOT_TELL if unsure else Holds.YES
        return Outcome(holds, tuple(spans), tuple(missing) if unsure else (), measured)

    # It needs what any of its parts needs; the shortest list is the least often met.
    return Condition(check, min(needs, key=len, default=None))


def any_of(*conditions: Condition) -> Condition:
    """At least one condition holds; the spans of all that do are kept."""

    def check(scene: Scene) -> Outcome:
        spans: list[Span] = []
        missing: list[str] = []
        held = unsure = measured = False
        for look, wanted in conditions:
            if wanted is not None and wanted.isdisjoint(scene.named):
                continue
            outcome = look(scene)
            if outcome.holds is Holds.YES:
                held = True
                measured = measured or outcome.measured
                spans.extend(outcome.spans)
            elif outcome.holds is Holds.CANNOT_TELL:
                unsure = True
                missing.extend(outcome.missing)
        if held:
            return Outcome(Holds.YES, tuple(spans), measured=measured)
        return Outcome(Holds.CANNOT_TELL, (), tuple(missing)) if unsure else NO

    needs: set[str] = set()
    for condition in conditions:
        if condition.needs is None:
            return Condition(check)
        needs |= condition.needs
    return Condition(check, frozenset(needs))


def none_of(*conditions: Condition) -> Condition:
    """No condition holds."""
    inner = any_of(*conditions)

    def check(scene: Scene) -> Outcome:
        outcome = inner.outcome(scene)
        if outcome.holds is Holds.YES:
            return NO
        return YES if outcome.holds is Holds.NO else Outcome(Holds.CANNOT_TELL, (), outcome.missing)

    return Condition(check)
