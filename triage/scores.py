"""How well predicted levels agree with gold levels: the one yardstick.

Pure functions over pairs.  A completion without a readable level is a miss wherever a
hit could have been counted, and neither under- nor over-triage.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from triage.case import Frozen
from triage.level import EsiLevel, more_urgent

LEVELS = tuple(EsiLevel)
_CONFIDENCE_Z = 1.959963984540054  # two-sided 95 % of the normal distribution
_RESAMPLES = 1000


class Pair(NamedTuple):
    """One case: what it is, and what was predicted; ``None`` is unreadable."""

    gold: EsiLevel
    predicted: EsiLevel | None


class Interval(NamedTuple):
    """A 95 % confidence interval."""

    low: float
    high: float


class PerClass(Frozen):
    """One gold level; ``None`` where the denominator is zero."""

    n: int
    recall: float | None
    precision: float | None
    f1: float | None
    adjacent: float | None


class Scores(Frozen):
    """Agreement over ``n`` cases; rates are shares of the cases named with each.

    ``ci`` holds 95 % intervals: Wilson for shares (Wilson 1927), percentile bootstrap
    for ``qwk`` and ``macro_f1``.  ``None`` means there was nothing to divide by.
    """

    n: int
    exact: float | None
    """Share of all cases with the gold level."""
    adjacent: float | None
    """Share of all cases within one level."""
    qwk: float | None
    """Cohen's kappa with quadratic weights, over readable cases."""
    macro_f1: float | None
    """Mean F1 of the levels that occur, over readable cases."""
    under_triage_rate: float | None
    """Share of all cases called less urgent than gold."""
    over_triage_rate: float | None
    """Share of all cases called more urgent than gold."""
    esi1_recall: float | None
    """Share of gold ESI 1 called ESI 1."""
    high_acuity_missed: float | None
    """Share of gold ESI 1 and 2 called 3, 4 or 5."""
    unreadable: int
    per_class: dict[int, PerClass]
    confusion: tuple[tuple[int, ...], ...]
    """5 x 5 counts of readable cases; rows gold, columns predicted."""
    ci: dict[str, Interval]


def score(pairs: Sequence[Pair], seed: int = 0) -> Scores:
    """All scores of ``pairs``; ``seed`` fixes the bootstrap."""
    n = len(pairs)
    shares = counted_shares(Counter(pairs))
    table = confusion(pairs)
    kappa, f1 = quadratic_kappa(table), macro_f1(table)
    intervals = {name: wilson(*counts) for name, counts in shares.items() if counts[1]}
    if kappa is not None:
        intervals["qwk"] = bootstrap(table, quadratic_kappa, seed)
    if f1 is not None:
        intervals["macro_f1"] = bootstrap(table, macro_f1, seed)
    return Scores(
        n=n,
        **{name: share(*counts) for name, counts in shares.items()},
        qwk=kappa,
        macro_f1=f1,
        unreadable=sum(pair.predicted is None for pair in pairs),
        per_class={level.value: _per_class(level, pairs) for level in LEVELS},
        confusion=table,
        ci=intervals,
    )


def counted_shares(counts: Mapping[Pair, int]) -> dict[str, tuple[int, int]]:
    """Each rate of :class:`Scores` as (hits, cases), from how often each pair occurs."""

    def number(of: Callable[[Pair], bool]) -> int:
        return sum(times for pair, times in counts.items() if of(pair))

    n = sum(counts.values())
    return {
        "exact": (number(_hit), n),
        "adjacent": (number(_near), n),
        "under_triage_rate": (number(_under), n),
        "over_triage_rate": (number(_over), n),
        "esi1_recall": (
            counts.get(Pair(LEVELS[0], LEVELS[0]), 0),
            number(lambda pair: pair.gold is LEVELS[0]),
        ),
        "high_acuity_missed": (
            # Who is called nothing is missed as surely as who is called 3.
            number(lambda pair: pair.gold in LEVELS[:2] and pair.predicted not in LEVELS[:2]),
            number(lambda pair: pair.gold in LEVELS[:2]),
        ),
    }


def confusion(pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """Counts of readable pairs, 5 x 5, rows gold and columns predicted."""
    return tabulated(Counter(pairs))


def tabulated(counts: Mapping[Pair, int]) -> tuple[tuple[int, ...], ...]:
    """:func:`confusion`, from how often each pair occurs."""
    return tuple(tuple(counts.get(Pair(gold, seen), 0) for seen in LEVELS) for gold in LEVELS)


def quadratic_kappa(table: Sequence[Sequence[int]]) -> float | None:
    """Cohen's kappa with quadratic weights (Cohen 1968) of a 5 x 5 table of counts.

    ``None`` without cases, or when chance alone would agree fully.
    """
    total = sum(map(sum, table))
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]
    cells = [(i, j) for i in range(len(table)) for j in range(len(table))]
    observed = sum((i - j) ** 2 * table[i][j] for i, j in cells)
    expected = sum((i - j) ** 2 * rows[i] * columns[j] for i, j in cells)
    return 1 - observed * total / expected if expected else None


def macro_f1(table: Sequence[Sequence[int]]) -> float | None:
    """Unweighted mean of F1 over the levels that occur in gold or prediction."""
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]
    scores = [
        2 * table[i][i] / (rows[i] + columns[i]) for i in range(len(table)) if rows[i] + columns[i]
    ]
    return sum(scores) / len(scores) if scores else None


def wilson(hits: int, n: int) -> Interval:
    """The 95 % Wilson interval of ``hits`` out of ``n`` > 0."""
    z2 = _CONFIDENCE_Z**2
    share = hits / n
    centre = share + z2 / (2 * n)
    spread = _CONFIDENCE_Z * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    scale = 1 + z2 / n
    return Interval(max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale))


def bootstrap(
    table: Sequence[Sequence[int]],
    statistic: Callable[[Sequence[Sequence[int]]], float | None],
    seed: int,
) -> Interval:
    """The 95 % percentile interval of ``statistic`` over resampled cases."""
    size = len(table)
    weights = [count for row in table for count in row]
    generator = random.Random(seed)
    seen = []
    for _ in range(_RESAMPLES):
        drawn = Counter(generator.choices(range(size * size), weights, k=sum(weights)))
        resampled = [[drawn[i * size + j] for j in range(size)] for i in range(size)]
        value = statistic(resampled)
        if value is not None:
            seen.append(value)
    return percentile_interval(seen)


def percentile_interval(values: Sequence[float]) -> Interval:
    """The middle 95 % of ``values``, of which there is at least one."""
    seen = sorted(values)
    return Interval(seen[int(0.025 * len(seen))], seen[min(int(0.975 * len(seen)), len(seen) - 1)])


def share(hits: int, n: int) -> float | None:
    """``hits`` out of ``n``; ``None`` when there was nothing to divide by."""
    return hits / n if n else None


def _per_class(level: EsiLevel, pairs: Sequence[Pair]) -> PerClass:
    of_level = [pair for pair in pairs if pair.gold is level]
    called = sum(pair.predicted is level for pair in pairs)
    hits = sum(_hit(pair) for pair in of_level)
    return PerClass(
        n=len(of_level),
        recall=share(hits, len(of_level)),
        precision=share(hits, called),
        f1=share(2 * hits, len(of_level) + called),
        adjacent=share(sum(_near(pair) for pair in of_level), len(of_level)),
    )


def _hit(pair: Pair) -> bool:
    return pair.predicted is pair.gold


def _near(pair: Pair) -> bool:
    return pair.predicted is not None and pair.gold.steps_to(pair.predicted) <= 1


def _under(pair: Pair) -> bool:
    return pair.predicted is not None and more_urgent(pair.gold, pair.predicted)


def _over(pair: Pair) -> bool:
    return pair.predicted is not None and more_urgent(pair.predicted, pair.gold)
