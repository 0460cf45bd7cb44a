"""Whether two sets of predictions for the same cases differ by more than chance.

Pure functions over cases that both sets predicted, so that every test is paired: what
makes a case hard makes it hard for both.  An unreadable prediction is a miss here as in
:mod:`triage.scores`, whose definitions these are; only ``qwk`` leaves it out.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import (
    Interval,
    Pair,
    counted_shares,
    percentile_interval,
    quadratic_kappa,
    share,
    tabulated,
)

COMPARED = ("exact", "adjacent", "qwk", "esi1_recall", "high_acuity_missed")
RESAMPLES = 2_000


class Judged(NamedTuple):
    """One case: what it is, and what ``a`` and ``b`` called it; ``None`` is unreadable."""

    gold: EsiLevel
    a: EsiLevel | None
    b: EsiLevel | None


class McNemar(Frozen):
    """The exact conditional McNemar test on exact agreement (McNemar 1947).

    It errs towards a p that is too large (Fagerland, Lydersen and Laake 2013).
    """

    only_a: int
    """Cases that only ``a`` called by their gold level."""
    only_b: int
    p: float
    """Two-sided: how often two equally good predictors would differ by as much."""


class Difference(Frozen):
    """One score of ``a`` and ``b``; ``None`` where it has nothing to divide by."""

    a: float | None
    b: float | None
    difference: float | None
    """``b`` minus ``a``."""
    ci: Interval | None
    """95 % interval of the difference: paired percentile bootstrap (Efron 1979) over the
    resamples in which both scores exist."""


class Comparison(Frozen):
    """``a`` against ``b`` over ``n`` cases."""

    n: int
    unreadable_a: int
    unreadable_b: int
    mcnemar: McNemar
    differences: dict[str, Difference]


def compare(cases: Sequence[Judged], seed: int = 0) -> Comparison:
    """Paired tests of ``a`` against ``b``; ``seed`` fixes the bootstrap."""
    only_a = sum(case.a is case.gold and case.b is not case.gold for case in cases)
    only_b = sum(case.b is case.gold and case.a is not case.gold for case in cases)
    return Comparison(
        n=len(cases),
        unreadable_a=sum(case.a is None for case in cases),
        unreadable_b=sum(case.b is None for case in cases),
        mcnemar=McNemar(only_a=only_a, only_b=only_b, p=mcnemar_p(only_a, only_b)),
        differences=_differences(Counter(cases), seed),
    )


def mcnemar_p(only_a: int, only_b: int) -> float:
    """The two-sided binomial probability of a split at least as uneven, both sides alike.

    Twice the smaller tail of Binomial(``only_a + only_b``, 1/2), at most 1; counted in
    whole numbers, so that no rounding enters before the last division.
    """
    n = only_a + only_b
    tail, ways = 0, 1
    for hits in range(min(only_a, only_b) + 1):
        tail += ways
        ways = ways * (n - hits) // (hits + 1)
    return min(1.0, 2 * tail / (1 << n))


def _differences(counts: Mapping[Judged, int], seed: int) -> dict[str, Difference]:
    a, b = _both(counts)
    kinds, weights = tuple(counts), tuple(counts.values())
    generator = random.Random(seed)
    seen: dict[str, list[float]] = {name: [] for name in COMPARED}
    for _ in range(RESAMPLES if counts else 0):
        drawn = Counter(generator.choices(range(len(kinds)), weights, k=sum(weights)))
        resampled = {kinds[index]: times for index, times in drawn.items()}
        for name, difference in _minus(*_both(resampled)).items():
            if difference is not None:
                seen[name].append(difference)
    return {
        name: Difference(
            a=a[name],
            b=b[name],
            difference=difference,
            ci=percentile_interval(seen[name]) if difference is not None else None,
        )
        for name, difference in _minus(a, b).items()
    }


_Values = Mapping[str, float | None]


def _both(counts: Mapping[Judged, int]) -> tuple[_Values, _Values]:
    a: Counter[Pair] = Counter()
    b: Counter[Pair] = Counter()
    for case, times in counts.items():
        a[Pair(case.gold, case.a)] += times
        b[Pair(case.gold, case.b)] += times
    return _values(a), _values(b)


def _values(counts: Mapping[Pair, int]) -> _Values:
    shares = {name: share(*counted) for name, counted in counted_shares(counts).items()}
    values = shares | {"qwk": quadratic_kappa(tabulated(counts))}
    return {name: values[name] for name in COMPARED}


def _minus(a: _Values, b: _Values) -> _Values:
    differences = {}
    for name in COMPARED:
        left, right = a[name], b[name]
        differences[name] = None if left is None or right is None else right - left
    return differences
