"""Which split a row belongs to, and the check that nothing crosses.

A split is decided by the row's key (a patient, a family of presentations) and the seed
alone, so that new rows never move old ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from enum import StrEnum

from pydantic import Field, model_validator

from training.duplicates import near_duplicates_between
from training.errors import Leakage
from training.examples import Example
from triage.case import Frozen


class Split(StrEnum):
    """What a row is used for."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class Shares(Frozen):
    """Shares of keys, not of rows; what is left is training."""

    validation: float = Field(ge=0, lt=1)
    test: float = Field(ge=0, lt=1)

    @model_validator(mode="after")
    def _something_is_left(self) -> Shares:
        if self.validation + self.test >= 1:
            raise ValueError("nothing is left for training")
        return self


def split_of(key: str, shares: Shares, seed: int) -> Split:
    """The split of ``key``, always the same for the same ``seed``."""
    place = rank(key, seed)
    if place < shares.test:
        return Split.TEST
    return Split.VALIDATION if place < shares.test + shares.validation else Split.TRAIN


def rank(name: str, seed: int) -> float:
    """A fixed, evenly spread place in [0, 1) for ``name``."""
    digest = hashlib.sha256(f"{seed}/{name}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def check_apart(splits: Mapping[Split, Sequence[Example]]) -> None:
    """Raise :class:`Leakage` when two splits share a key or say nearly the same."""
    names = sorted(splits, key=lambda split: len(splits[split]))
    for index, few in enumerate(names):
        for many in names[index + 1 :]:
            _check_pair(few, splits[few], many, splits[many])


def _check_pair(few: Split, left: Sequence[Example], many: Split, right: Sequence[Example]) -> None:
    shared = {item.provenance.key for item in left} & {item.provenance.key for item in right}
    if shared:
        raise Leakage(f"{few} and {many} share {len(shared)} key(s)")
    pairs = near_duplicates_between(
        [item.narrative for item in left], (item.narrative for item in right)
    )
    for pair in pairs:
        raise Leakage(
            f"{left[pair.left].id} in {few} and {right[pair.right].id} in {many}"
            f" are near-duplicates ({pair.jaccard:.2f})"
        )
