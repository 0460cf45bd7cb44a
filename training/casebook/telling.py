"""What a style makes of a scenario, and small words that all styles share."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from training.casebook.charting import Charted


class Told(NamedTuple):
    """A narrative, and in its own words what an answer takes from it."""

    text: str
    complaint: str
    sentences: tuple[str, ...]
    """The sentences of :attr:`Scenario.told` as they stand in ``text``, in the same order."""


def with_vitals(
    parts: Sequence[str], vitals: Charted, first: int, draw: random.Random
) -> list[str]:
    """``parts`` with the vital signs among them: last in every other note, else anywhere.

    Nothing goes before the part at ``first``.
    """
    told = list(parts)
    for sentence in filter(None, (vitals.sentence, vitals.apart)):
        place = len(told) if draw.random() < 0.5 else draw.randint(first, len(told))
        told.insert(place, sentence)
    return told


def upper(text: str) -> str:
    """``text`` with a capital at its start."""
    return text[:1].upper() + text[1:]
