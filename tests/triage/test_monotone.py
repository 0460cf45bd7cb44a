"""A worse vital sign never makes the rules' level less urgent, whatever the note says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from triage.case import Case, Vitals
from triage.rules.assessment import assess

HERE = Path(__file__).parent
# From in order to beyond every limit, for an adult.
WORSE: dict[str, tuple[float, ...]] = {
    "heart_rate_per_min": (80, 105, 125, 150, 190),
    "respiratory_rate_per_min": (16, 22, 30, 40),
    "spo2_percent": (98, 93, 91, 88, 79),
    "systolic_mmhg": (120, 99, 88, 75, 60),
    "gcs": (15, 14, 10, 7),
}
EVERY = 3  # of some 1,600 vignettes
UNKNOWN = 9  # no estimate is less than any


def _notes() -> list[str]:
    """Sentences of the vignettes, without the numbers that stand in them."""
    loaded: list[dict[str, Any]] = []
    for path in sorted(HERE.glob("vignettes*.yaml")):
        loaded += yaml.safe_load(path.read_text())
    return [re.sub(r"\d+", "", one["sentence"]) for one in loaded[::EVERY]]


@pytest.mark.parametrize("measure", WORSE)
def test_a_worse_vital_sign_never_lowers_the_level(measure: str) -> None:
    lowered = []
    for note in _notes():
        levels = []
        for value in WORSE[measure]:
            vitals = Vitals.model_validate({measure: value})
            found = assess(Case(narrative=f"Adult. {note}", vitals=vitals)).rules_level
            levels.append(found.value if found else UNKNOWN)
        if levels != sorted(levels, reverse=True):
            lowered.append((note, levels))
    assert lowered == []
