"""How many rows of each level a split takes, and which of a source's rows those are."""

from __future__ import annotations

import heapq
from collections.abc import Mapping

from training.examples import Example
from training.splits import Split, rank
from triage.level import EsiLevel

Wanted = Mapping[EsiLevel, int]


def balanced(records: int) -> dict[EsiLevel, int]:
    """``records`` spread evenly over the five levels; the most urgent take the rest."""
    whole, rest = divmod(records, len(EsiLevel))
    return {level: whole + (place < rest) for place, level in enumerate(EsiLevel)}


def part_of(wanted: Wanted, share: float) -> dict[EsiLevel, int]:
    """``share`` of ``wanted``, rounded."""
    return {level: round(number * share) for level, number in wanted.items()}


def with_spare(wanted: Wanted) -> dict[EsiLevel, int]:
    """``wanted`` and a tenth more of each level, to take the place of rows that prove unfit."""
    return {level: number and number + number // 10 + 10 for level, number in wanted.items()}


class Keeper:
    """Keeps, of rows that stream by, a fixed draw for every split and level.

    Which rows are kept depends on their ids and the seed, never on their order, and no
    more are held than are asked for.
    """

    def __init__(self, wanted: Mapping[Split, Wanted], seed: int) -> None:
        self._wanted = wanted
        self._seed = seed
        # Heaps whose first item is the next to be given up: the one of highest rank.
        self._kept: dict[tuple[Split, EsiLevel], list[tuple[float, str, Example]]] = {}

    def offer(self, split: Split, example: Example) -> None:
        """Keep ``example`` if its rank is among the lowest of its split and level."""
        room = self._wanted.get(split, {}).get(example.level, 0)
        if not room:
            return
        heap = self._kept.setdefault((split, example.level), [])
        item = (-rank(example.id, self._seed), example.id, example)
        if len(heap) < room:
            heapq.heappush(heap, item)
        else:
            heapq.heappushpop(heap, item)

    def kept(self) -> list[Example]:
        """Everything kept, in the order of ids."""
        chosen = [example for heap in self._kept.values() for _, _, example in heap]
        return sorted(chosen, key=lambda example: example.id)
