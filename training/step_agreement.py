"""Whether the steps of an answer say what the rules found.

A step is read by its opening word, the way :mod:`training.reasoning` writes it ("Yes: ...",
"Two or more: ...", "Decided at step B.").  Where the rules have nothing certain to say, a
step is not judged.  That they find nothing is not certain by itself: "No" at A or B is judged
only where the gold level, 3 to 5, says so too.
"""

from __future__ import annotations

import re
from enum import StrEnum

from triage.answer import Algorithm
from triage.findings import DecisionPoint, Findings, Force
from triage.level import EsiLevel, more_urgent
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


def agreement(algorithm: Algorithm, findings: Findings, gold: EsiLevel) -> float:
    """The share of the steps judged that say what the rules found, 0 to 1; 0 if none is judged."""
    said = {
        DecisionPoint.A: algorithm.step_a,
        DecisionPoint.B: algorithm.step_b,
        DecisionPoint.C: algorithm.step_c,
        DecisionPoint.D: algorithm.step_d,
    }
    expected = _expected(findings, gold)
    right = sum(read_step(said[point]) in may for point, may in expected.items())
    return right / len(expected) if expected else 0.0


def _expected(findings: Findings, gold: EsiLevel) -> dict[DecisionPoint, frozenset[Said]]:
    """What each step that can be judged may say."""
    forces: dict[DecisionPoint, set[Force]] = {point: set() for point in DecisionPoint}
    for found in findings.findings:
        forces[found.decision_point].add(found.force)
    yes, no, decided = (frozenset({said}) for said in (Said.YES, Said.NO, Said.DECIDED))
    if Force.MUST in forces[DecisionPoint.A]:
        rest = {point: decided for point in DecisionPoint if point is not DecisionPoint.A}
        return {DecisionPoint.A: yes} | rest
    # Of a gold 1 or 2, the danger may be one that the rules have no words for.
    calm = more_urgent(EsiLevel.EMERGENT, gold)
    # Whether A may have decided already.
    at_a = bool(forces[DecisionPoint.A]) or gold is EsiLevel.RESUSCITATION
    expected: dict[DecisionPoint, frozenset[Said]] = {}
    if calm and not at_a:
        expected[DecisionPoint.A] = no
    if Force.MUST in forces[DecisionPoint.B]:
        high_risk = yes | decided if at_a else yes
        return expected | {
            DecisionPoint.B: high_risk,
            DecisionPoint.C: decided,
            DecisionPoint.D: decided,
        }
    if not calm or at_a or forces[DecisionPoint.B]:  # either is sound, the rest follows from it
        return expected
    expected[DecisionPoint.B] = no
    if findings.resources.count is not None:
        expected[DecisionPoint.C] = frozenset({_COUNTS[findings.resources.count]})
    if forces[DecisionPoint.D]:
        expected[DecisionPoint.D] = frozenset({Said.YES, Said.REASSESS})
    elif any(found.used and found.measure in DANGER_ZONE for found in findings.facts.measurements):
        expected[DecisionPoint.D] = no
    return expected
