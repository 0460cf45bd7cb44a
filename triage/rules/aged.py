"""Conditions on how old the patient is: stated, told by a word, or not at all."""

from __future__ import annotations

from triage.findings import Holds
from triage.rules.condition import NO, YES, Condition
from triage.rules.scene import ADULT_FROM_YEARS, Outcome, Scene

_OPEN = Outcome(Holds.CANNOT_TELL, (), ("age not stated",))


def age_under(years: float) -> Condition:
    """The patient is younger than ``years``."""

    def check(scene: Scene) -> Outcome:
        if scene.oldest < years:
            return YES
        return NO if scene.youngest >= years else _OPEN

    return Condition(check)


def not_surely_under(years: float) -> Condition:
    """Nothing says that the patient is younger than ``years``."""

    def check(scene: Scene) -> Outcome:
        return NO if scene.oldest < years else YES

    return Condition(check)


def surely_aged(years: float) -> Condition:
    """The patient is known to be at least ``years`` old; ``NO`` where no age is stated."""

    def check(scene: Scene) -> Outcome:
        return YES if scene.youngest >= years else NO

    return Condition(check)


def age_from(years: float) -> Condition:
    """The patient is at least ``years`` old; where no age is stated, an adult is presumed."""

    def check(scene: Scene) -> Outcome:
        if not scene.age_known and years <= ADULT_FROM_YEARS:
            return YES
        if scene.oldest < years:
            return NO
        return YES if scene.youngest >= years else _OPEN

    return Condition(check)
