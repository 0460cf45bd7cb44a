"""The rows that a model is judged by, and that it may never have seen.

:func:`check_leaks` compares them with training examples of any source.  MIETIC was made
from MIMIC-IV: the two share stays and patients, and their numbers mean the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from training.duplicates import THRESHOLD, near_duplicates_between
from training.errors import Leakage
from training.examples import Example, Source
from triage.case import Frozen, NarrativeText
from triage.level import EsiLevel

_PATIENT_SOURCES = (Source.MIMIC, Source.MIETIC)


class EvaluationRow(Frozen):
    """One expert-validated case."""

    stay_id: str
    subject_id: str
    narrative: NarrativeText
    level: EsiLevel

    @property
    def id(self) -> str:
        """The name of the case in an evaluation file."""
        return f"{Source.MIETIC.value}-{self.stay_id}"


@dataclass(frozen=True, slots=True)
class HeldOut:
    """The stays and patients of an evaluation set."""

    stays: frozenset[str]
    patients: frozenset[str]

    @classmethod
    def of(cls, rows: Iterable[EvaluationRow]) -> HeldOut:
        """Those of ``rows``."""
        rows = tuple(rows)
        return cls(
            frozenset(row.stay_id for row in rows), frozenset(row.subject_id for row in rows)
        )

    def holds(self, stay_id: str, subject_id: str) -> bool:
        """Whether the stay, or another one of its patient, is in the set."""
        return stay_id in self.stays or subject_id in self.patients


def check_leaks(
    evaluation: Sequence[EvaluationRow],
    examples: Iterable[Example],
    *,
    threshold: float = THRESHOLD,
) -> int:
    """Make sure that ``examples`` share nothing with ``evaluation``; how many were checked.

    A stay, a patient or a near-duplicate narrative (see :mod:`training.duplicates`) is
    shared.  Raises :class:`training.errors.Leakage` after the last example.
    """
    held_out = HeldOut.of(evaluation)
    checked = stays = patients = 0

    def narratives() -> Iterator[str]:
        nonlocal checked, stays, patients
        for example in examples:
            checked += 1
            origin = example.provenance
            if origin.source in _PATIENT_SOURCES:
                stays += origin.record in held_out.stays
                patients += origin.key in held_out.patients
            yield example.narrative

    pairs = near_duplicates_between(
        [row.narrative for row in evaluation], narratives(), threshold=threshold
    )
    texts = len({pair.right for pair in pairs})
    if stays or patients or texts:
        raise Leakage(
            f"of {checked} training examples, {stays} share a stay with the evaluation set, "
            f"{patients} a patient, {texts} a near-duplicate narrative"
        )
    return checked
