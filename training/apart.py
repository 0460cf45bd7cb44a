"""Rows of patients that read like one held out: left out, and counted.

Two patients may have the same note but for a number ("58M, unresponsive, by ambulance"); in some
200,000 stays they do.  Neither row is faulty, but one that is trained on would tell what the
other is to measure.  :func:`training.splits.check_apart` still has the last word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from training.duplicates import near_duplicates_between
from training.examples import Example, Source
from training.mixture import Wanted
from training.splits import Shares, Split, rank, split_of

NEAR = "near-a-row-held-out"
# What a row may not be near to is what comes before its split.
_ORDER = (Split.TEST, Split.VALIDATION, Split.TRAIN)


class Apart(NamedTuple):
    """The rows to use, and those that were left out because they are near to one held out."""

    by_split: dict[Split, list[Example]]
    near: dict[Source, list[Example]]


def apart(
    offered: Mapping[Source, Sequence[Example]],
    wanted: Mapping[Source, Mapping[Split, Wanted]],
    held_out: Sequence[str],
    shares: Shares,
    seed: int,
) -> Apart:
    """Of ``offered``, for each source, split and level the ``wanted`` rows of lowest rank that are
    near to none of ``held_out`` and to none taken for a split that is measured by."""
    rows = [example for examples in offered.values() for example in examples]
    rows.sort(key=lambda example: (rank(example.id, seed), example.id))
    near: dict[Source, list[Example]] = {source: [] for source in offered}
    by_split: dict[Split, list[Example]] = {split: [] for split in Split}
    held = list(held_out)
    for split in _ORDER:
        mine = [row for row in rows if split_of(row.provenance.key, shares, seed) is split]
        pairs = near_duplicates_between(held, (row.narrative for row in mine))
        alike = {pair.right for pair in pairs}
        taken: Counter[tuple[Source, int]] = Counter()
        for place, row in enumerate(mine):
            source = row.provenance.source
            if place in alike:
                near[source].append(row)
            elif taken[source, row.level.value] < wanted[source][split][row.level]:
                taken[source, row.level.value] += 1
                by_split[split].append(row)
        held += [row.narrative for row in by_split[split]]
    return Apart(by_split, near)
