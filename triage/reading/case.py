"""A whole case read: the narrative, and the structured fields beside it.

A field overrides what the text says about the person.  For a vital sign that both
state, the worse value is used and the difference is remarked.
"""

from __future__ import annotations

from dataclasses import replace

from triage.case import Case, Vitals
from triage.reading import read_facts
from triage.reading.facts import Facts, Measure, Measurement
from triage.reading.measured import choose

_FIELDS = {measure: measure.value for measure in Measure if measure.value in Vitals.model_fields}


def read_case(case: Case) -> Facts:
    """The facts of ``case``; spans are offsets into its narrative."""
    known: dict[str, object] = {}
    if case.patient is not None:
        stated = {"age_years": case.patient.age_years, "sex": case.patient.sex}
        known = {name: value for name, value in stated.items() if value is not None}
    facts = read_facts(case.narrative, known)
    changes: dict[str, object] = {}
    if case.vitals is not None:
        measured = [
            Measurement(measure=measure, value=float(value), span=None)
            for measure, field in _FIELDS.items()
            if (value := getattr(case.vitals, field)) is not None
        ]
        plain = [replace(item, used=False, beside=False) for item in facts.measurements]
        changes["measurements"], changes["remarks"] = choose((*plain, *measured))
    if case.arrival_mode is not None:
        changes["arrival_mode"] = case.arrival_mode
    return facts.model_copy(update=changes) if changes else facts
