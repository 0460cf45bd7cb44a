"""Training rows of the tests' own."""

from __future__ import annotations

from training.examples import Example, Provenance, Source
from triage.answer import Algorithm, Answer, Extraction
from triage.level import EsiLevel


def example(
    name: str, *, key: str | None = None, narrative: str | None = None, level: int = 4
) -> Example:
    """One row; its narrative is unlike that of any other name."""
    return Example(
        id=name,
        narrative=narrative or f"Case {name}: {name} hurts since {name}, {name} times.",
        answer=Answer(
            extraction=Extraction(
                chief_complaint="pain", vital_signs="not stated", red_flags="none"
            ),
            algorithm=Algorithm(step_a="No.", step_b="No.", step_c="One: x-ray.", step_d="No."),
            level=EsiLevel(level),
        ),
        provenance=Provenance(
            source=Source.CASEBOOK, record=name, key=key or f"key of {name}", style="plain"
        ),
    )
