"""Whether a model's probabilities mean what they say: how often its confident calls are right.

Pure functions over cases with probabilities of the five levels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import Interval, wilson

BINS = 10


class Weighed(NamedTuple):
    """One case: its gold level, and the probabilities (5) of levels 1 to 5."""

    gold: EsiLevel
    probabilities: tuple[float, ...]

    @property
    def confidence(self) -> float:
        """The probability of the likeliest level."""
        return max(self.probabilities)

    @property
    def right(self) -> bool:
        """Whether the likeliest level is the gold one; of equals the more urgent counts."""
        return self.probabilities.index(self.confidence) == self.gold.value - 1


class Bin(Frozen):
    """The cases whose confidence lies in [``low``, ``high``), the last bin up to 1."""

    low: float
    high: float
    n: int
    confidence: float
    """Mean probability of the level called."""
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
    """Mean squared distance of the five probabilities from the gold level, summed over the
    levels (Brier 1950); 0 is best, 2 is worst."""
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
        brier=math.fsum(map(_squared_error, cases)) / len(cases),
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


def _squared_error(case: Weighed) -> float:
    gold = case.gold.value - 1
    return math.fsum(
        (given - (level == gold)) ** 2 for level, given in enumerate(case.probabilities)
    )
