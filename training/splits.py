"""Which split a row belongs to, and the checks that nothing crosses.

A split is decided by the row's key (a patient, a family of presentations) and the seed
alone, so that new rows never move old ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from pydantic import Field, model_validator

from training.duplicates import near_duplicates
from training.errors import LeakBetweenSplits
from training.examples import Example
from triage.case import Frozen


class Split(StrEnum):
    """What a row is used for."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class Shares(Frozen):
    """Shares of keys, not of rows; what is left is training."""

    validation: float = Field(0.1, ge=0, lt=1)
    test: float = Field(0.15, ge=0, lt=1)

    @model_validator(mode="after")
    def _something_is_left(self) -> Shares:
        if self.validation + self.test >= 1:
            raise ValueError("nothing is left for training")
        return self


def split_of(key: str, shares: Shares, seed: int) -> Split:
    """The split of ``key``, always the same for the same ``seed``."""
    digest = hashlib.sha256(f"{seed}/{key}".encode()).digest()
    place = int.from_bytes(digest[:8], "big") / 2**64
    if place < shares.test:
        return Split.TEST
    return Split.VALIDATION if place < shares.test + shares.validation else Split.TRAIN
