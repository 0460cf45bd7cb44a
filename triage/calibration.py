"""Whether a model's confidence means what it says: how often its confident calls are right.

Pure functions over cases with a confidence (:mod:`triage.confidence`).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import Interval, wilson

BINS = 10


class Weighed(NamedTuple):
    """One case: its gold level, the level it was called, and the confidence in that, 0 to 1."""

    gold: EsiLevel
    called: EsiLevel
    confidence: float

    @property
    def right(self) -> bool:
        """Whether it was called by its gold level."""
        return self.called is self.gold


class Bin(Frozen):
    """The cases whose confidence lies in [``low``, ``high``), the last bin up to 1."""

    low: float
    high: float
    n: int
    confidence: float
    """Mean confidence."""
    accuracy: float
    """Share of them called by their gold level."""
    ci: Interval
    """95 % Wilson interval of the accuracy."""


class Calibration(Frozen):
    """Confidence against accuracy over ``n`` cases, in bins of equal width."""

    n: int
    ece: float
    """Expected calibration error: mean distance of confidence and accuracy, weighted by the
    cases of a bin (Naeini, Cooper and Hauskrecht 2015); 0 is best."""
    brier: float
    """Mean squared distance of the confidence from 1 where the call was right, and from 0
    where it was not (Brier 1950, of two outcomes); 0 is best, 1 is worst."""
    auroc: float | None
    """How often a right call has the higher confidence of a right and a wrong one, ties by
    half (Hanley and McNeil 1982): 0.5 is chance, 1 is best; ``None`` without one of either."""
    bins: tuple[Bin, ...]
    """The bins with a case in them, from unsure to sure."""


def calibration(cases: Sequence[Weighed]) -> Calibration | None:
    """The calibration of ``cases``; ``None`` when there are none."""
    if not cases:
        return None
    places = [min(int(case.confidence * BINS), BINS - 1) for case in cases]
    bins = [
        _bin(place, [case for case, at in zip(cases, places, strict=True) if at == place])
        for place in sorted(set(places))
    ]
    error = math.fsum(bin_.n * abs(bin_.confidence - bin_.accuracy) for bin_ in bins)
    return Calibration(
        n=len(cases),
        ece=error / len(cases),
        brier=math.fsum((case.right - case.confidence) ** 2 for case in cases) / len(cases),
        auroc=_auroc(cases),
        bins=tuple(bins),
    )


def _bin(place: int, cases: Sequence[Weighed]) -> Bin:
    hits = sum(case.right for case in cases)
    return Bin(
        low=place / BINS,
        high=(place + 1) / BINS,
        n=len(cases),
        confidence=math.fsum(case.confidence for case in cases) / len(cases),
        accuracy=hits / len(cases),
        ci=wilson(hits, len(cases)),
    )


def _auroc(cases: Sequence[Weighed]) -> float | None:
    right = [case.confidence for case in cases if case.right]
    wrong = sorted(case.confidence for case in cases if not case.right)
    if not right or not wrong:
        return None
    above = sum(bisect_left(wrong, sure) + bisect_right(wrong, sure) for sure in right) / 2
    return above / (len(right) * len(wrong))
