"""Typing errors at a set rate, in ordinary words only: never in numbers or capitals."""

from __future__ import annotations

import random
import re

_ORDINARY = re.compile(r"\b[a-z]{5,}\b")


def mistype(text: str, rate: float, draw: random.Random) -> str:
    """``text`` where each lower-case word of five letters or more is mistyped at ``rate``."""
    return _ORDINARY.sub(lambda found: _mistyped(found[0], rate, draw), text)


def _mistyped(word: str, rate: float, draw: random.Random) -> str:
    if draw.random() >= rate:
        return word
    # The first letter stays: that is the one people get right.
    place = draw.randint(1, len(word) - 2)
    match draw.randint(0, 2):
        case 0:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case 1:
            return word[:place] + word[place + 1 :]
        case _:
            return word[:place] + word[place] + word[place:]
