"""How sure a model was where each step begins."""

from __future__ import annotations

import pytest

from triage.confidence import Confidence, begun
from triage.layout import ALGORITHM

LABELS = [f"EXTRACTION:\n- {field.label}:" for field in ALGORITHM.fields]


def test_the_word_after_each_label_counts() -> None:
    words = [(label, 0.5 + place / 10) for place, label in enumerate(LABELS)]
    found = begun([("", 0.1), *words, (LABELS[0] + " No: nothing:", 0.2)])
    assert found == Confidence(step_a=0.5, step_b=0.6, step_c=0.7, step_d=0.8)
    assert found.overall == pytest.approx(0.5 * 0.6 * 0.7 * 0.8)


def test_a_space_of_its_own_is_no_word() -> None:
    words = [pair for label in LABELS for pair in ((label, 1.0), (label + " ", 0.5))]
    found = begun(words)
    assert found is not None
    assert set(dict(found).values()) == {0.5}


def test_a_label_inside_a_field_is_none() -> None:
    quoted = [(f"EXTRACTION:\n- Red flags: see {label[14:]}", 0.5) for label in LABELS]
    assert begun(quoted) is None


@pytest.mark.parametrize("missing", range(4))
def test_without_a_step_there_is_no_confidence(missing: int) -> None:
    assert begun([(label, 0.9) for label in LABELS if label is not LABELS[missing]]) is None
