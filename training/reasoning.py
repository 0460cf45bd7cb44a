"""The answer that a training row teaches, written from what is known to be true.

:func:`explain` turns a :class:`Truth` into the extraction, the four steps and the level,
in wording that varies with the draw.  It states no number that the truth does not hold.
"""

from __future__ import annotations

import random
import re

from triage.answer import Algorithm, Answer, Extraction
from triage.case import Frozen
from triage.findings import DecisionPoint, Resource
from triage.layout import MAX_FIELD_CHARS
from triage.level import EsiLevel


class Truth(Frozen):
    """What is known about a case beyond its narrative."""

    complaint: str
    """The chief complaint in the narrative's words."""
    vital_signs: str
    """The vital signs as the narrative states them, or the empty string."""
    red_flags: tuple[str, ...]
    """What raises the urgency, where it can be in the narrative's words."""
    level: EsiLevel
    point: DecisionPoint
    """Where the level was decided."""
    because: str
    """The reason at that point: the intervention (A), the risk (B), the vital signs (D)."""
    reassuring: tuple[str, ...] = ()
    """Facts of the narrative that speak against a more urgent level."""
    resources: tuple[Resource, ...] = ()
    breaches: tuple[str, ...] = ()
    """Vital signs beyond the danger-zone limit, as stated, where they did not decide."""


_NOT_LIFESAVING = (
    "No: no lifesaving intervention is needed now.",
    "No: nothing lifesaving has to be done at once.",
    "No: airway, breathing and circulation hold without intervention.",
)
_NOT_HIGH_RISK = (
    "No: no high-risk situation, no new confusion, no severe distress.",
    "No: the picture is not high-risk and the patient is not in severe distress.",
    "No: nothing here is high-risk.",
)
_WITHIN_LIMITS = (
    "No: the stated vital signs are within limits.",
    "No: no stated vital sign is beyond its limit.",
)
_NOT_STATED = (
    "Cannot tell: no vital signs are stated.",
    "Cannot tell: vital signs were not given.",
)


def explain(truth: Truth, draw: random.Random) -> Answer:
    """The answer to teach for ``truth``; the same ``draw`` state gives the same words."""
    return Answer(
        extraction=Extraction(
            chief_complaint=_field(truth.complaint),
            vital_signs=_field(truth.vital_signs or "not stated"),
            red_flags=_field(_listed(truth.red_flags, "; ") or "none"),
        ),
        algorithm=Algorithm(
            step_a=_field(_step_a(truth, draw)),
            step_b=_field(_step_b(truth, draw)),
            step_c=_field(_step_c(truth, draw)),
            step_d=_field(_step_d(truth, draw)),
        ),
        level=truth.level,
    )


def _step_a(truth: Truth, draw: random.Random) -> str:
    if truth.point is DecisionPoint.A:
        return f"Yes: {truth.because}."
    return draw.choice(_NOT_LIFESAVING)


def _step_b(truth: Truth, draw: random.Random) -> str:
    if truth.point is DecisionPoint.A:
        return _settled(truth)
    if truth.point is DecisionPoint.B:
        return f"Yes: {truth.because}."
    if truth.reassuring:
        return f"No: {_listed(truth.reassuring, '; ', MAX_FIELD_CHARS - 6)}."
    return draw.choice(_NOT_HIGH_RISK)


def _step_c(truth: Truth, draw: random.Random) -> str:
    if truth.point in (DecisionPoint.A, DecisionPoint.B):
        return _settled(truth)
    if not truth.resources:
        return draw.choice(("None: examination only.", "None: no resource is needed."))
    named = ", ".join(resource.value for resource in truth.resources)
    several = len(truth.resources) > 1 or Resource.COMPLEX_PROCEDURE in truth.resources
    return f"{'Two or more' if several else 'One'}: {named}."


def _step_d(truth: Truth, draw: random.Random) -> str:
    if truth.point in (DecisionPoint.A, DecisionPoint.B):
        return _settled(truth)
    if truth.point is DecisionPoint.D:
        return f"Yes: {truth.because}."
    if truth.breaches:
        return f"Reassess: {', '.join(truth.breaches)} beyond the limit, the level stays."
    if not truth.vital_signs:
        return draw.choice(_NOT_STATED)
    return draw.choice(_WITHIN_LIMITS)


def _settled(truth: Truth) -> str:
    return f"Decided at step {truth.point.value}."


def _listed(items: tuple[str, ...], separator: str, room: int = MAX_FIELD_CHARS) -> str:
    """As many whole items as fit into ``room`` characters, and the first in any case."""
    text = ""
    for item in items:
        longer = f"{text}{separator}{item}" if text else item
        if text and len(longer) > room:
            break
        text = longer
    return text


def _field(text: str) -> str:
    """``text`` as one line of an answer; cut at a word where it is too long."""
    line = " ".join(text.split())
    if len(line) <= MAX_FIELD_CHARS:
        return line
    return line[: MAX_FIELD_CHARS + 1].rsplit(" ", 1)[0].rstrip(",;: ")


_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def invented_numbers(answer: Answer, narrative: str) -> set[str]:
    """Numbers that the reasoning states and the narrative does not; the level is no number."""
    stated = set(_NUMBER.findall(narrative))
    fields = (*dict(answer.extraction).values(), *dict(answer.algorithm).values())
    return {number for field in fields if field for number in _NUMBER.findall(field)} - stated
