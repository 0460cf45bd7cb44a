from __future__ import annotations

import pytest

from training.step_agreement import agreement
from triage.answer import Algorithm
from triage.case import Case
from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.rules import assess

SPRAIN = "24-year-old man twisted his ankle, walks with a limp. HR 72, RR 14, SpO2 99%."
ARREST = "58-year-old man unresponsive, agonal breaths, no pulse."
STROKE = "70-year-old woman, facial droop and right arm weakness since an hour ago."
UNKNOWN_DANGER = "The lodger downstairs blinks funny after the pesticide shed burned."
DECIDED_AT_A = ("Yes: x.", "Decided at step A.", "Decided at step A.", "Decided at step A.")
DECIDED_AT_B = ("No: x.", "Yes: x.", "Decided at step B.", "Decided at step B.")
ONE_RESOURCE = ("No: x.", "No: x.", "One: x-ray.", "No: x.")
SEVERAL = ("No: x.", "No: x.", "Two or more: labs, ct.", "Cannot tell: x.")


def agreed(note: str, gold: int, steps: tuple[str, str, str, str]) -> float:
    findings = assess(Case(narrative=note))
    algorithm = Algorithm(step_a=steps[0], step_b=steps[1], step_c=steps[2], step_d=steps[3])
    return agreement(algorithm, findings, EsiLevel(gold))


@pytest.mark.parametrize(
    ("note", "gold", "steps", "share"),
    [
        (ARREST, 1, DECIDED_AT_A, 1.0),
        (ARREST, 1, DECIDED_AT_B, 0.5),
        (STROKE, 2, DECIDED_AT_B, 1.0),
        (STROKE, 2, ONE_RESOURCE, 0.0),
        (SPRAIN, 4, ONE_RESOURCE, 1.0),
        (SPRAIN, 4, DECIDED_AT_A, 0.0),
    ],
)
def test_what_the_rules_are_sure_of_is_judged(
    note: str, gold: int, steps: tuple[str, str, str, str], share: float
) -> None:
    assert agreed(note, gold, steps) == share


@pytest.mark.parametrize("gold", [1, 2])
@pytest.mark.parametrize("note", [SPRAIN, UNKNOWN_DANGER])
def test_silence_of_the_rules_is_no_certainty_about_a_dangerous_case(note: str, gold: int) -> None:
    assert not any(found.force is Force.MUST for found in assess(Case(narrative=note)).findings)
    for steps in (DECIDED_AT_A, DECIDED_AT_B, ONE_RESOURCE, SEVERAL):
        assert agreed(note, gold, steps) == 0.0


def test_a_high_risk_that_is_certain_does_not_speak_against_a_decision_at_a() -> None:
    assert {found.decision_point for found in assess(Case(narrative=STROKE)).findings} == {
        DecisionPoint.B
    }
    assert agreed(STROKE, 1, DECIDED_AT_A) == 1.0
    assert agreed(STROKE, 1, DECIDED_AT_B) == 1.0
    assert agreed(STROKE, 2, DECIDED_AT_A) == pytest.approx(2 / 3)
