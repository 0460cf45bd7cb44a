"""Whether the steps of an answer say what the rules found.

A step is read by its opening word, the way :mod:`training.reasoning` writes it ("Yes: ...",
"Two or more: ...", "Decided at step B.").  Where the rules have nothing certain to say, a
step is not judged.
"""

from __future__ import annotations

import re
from enum import StrEnum

from triage.answer import Algorithm
from triage.findings import DecisionPoint, Findings, Force
from triage.reading.facts import Measure


class Said(StrEnum):
    """What a step comes to."""

    YES = "yes"
    NO = "no"
    NONE = "none"
    ONE = "one"
    SEVERAL = "two or more"
    REASSESS = "reassess"
    CANNOT_TELL = "cannot tell"
    DECIDED = "decided"


_OPENING = re.compile(rf"\s*({'|'.join(said.value for said in Said)})\b", re.IGNORECASE)
DANGER_ZONE = {Measure.HEART_RATE, Measure.RESPIRATORY_RATE, Measure.SPO2}
"""What decision point D looks at (ESI Handbook v5, ch. 6); without any of them it is open."""
_COUNTS = (Said.NONE, Said.ONE, Said.SEVERAL)


def read_step(text: str | None) -> Said | None:
    """What ``text`` comes to; ``None`` when it opens in no known way."""
    found = _OPENING.match(text or "")
    return Said(found[1].lower()) if found else None


def agreement(algorithm: Algorithm, findings: Findings) -> float:
    """The share of the steps judged that say what the rules found, 0 to 1."""
    said = {
        DecisionPoint.A: algorithm.step_a,
        DecisionPoint.B: algorithm.step_b,
        DecisionPoint.C: algorithm.step_c,
        DecisionPoint.D: algorithm.step_d,
    }
    expected = _expected(findings)
    return sum(read_step(said[point]) in right for point, right in expected.items()) / len(expected)


def _expected(findings: Findings) -> dict[DecisionPoint, frozenset[Said]]:
    """What each step that can be judged may say."""
    forces: dict[DecisionPoint, set[Force]] = {point: set() for point in DecisionPoint}
    for found in findings.findings:
        forces[found.decision_point].add(found.force)
    if Force.MUST in forces[DecisionPoint.A]:
        rest = {point: Said.DECIDED for point in DecisionPoint if point is not DecisionPoint.A}
        return {DecisionPoint.A: frozenset({Said.YES})} | {
            point: frozenset({said}) for point, said in rest.items()
        }
    expected = {DecisionPoint.A: frozenset({Said.NO})}
    if Force.MUST in forces[DecisionPoint.B]:
        decided = frozenset({Said.DECIDED})
        high_risk = {DecisionPoint.B: frozenset({Said.YES})}
        return expected | high_risk | {DecisionPoint.C: decided, DecisionPoint.D: decided}
    if forces[DecisionPoint.B]:  # to be considered: either is sound, and the rest follows from it
        return expected
    expected[DecisionPoint.B] = frozenset({Said.NO})
    if findings.resources.count is not None:
        expected[DecisionPoint.C] = frozenset({_COUNTS[findings.resources.count]})
    if forces[DecisionPoint.D]:
        expected[DecisionPoint.D] = frozenset({Said.YES, Said.REASSESS})
    elif any(found.used and found.measure in DANGER_ZONE for found in findings.facts.measurements):
        expected[DecisionPoint.D] = frozenset({Said.NO})
    return expected
