"""Numbers in words, from "zero" to "ninety-nine"."""

from __future__ import annotations

import re

_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_DECADES = "twenty thirty forty fifty sixty seventy eighty ninety"
_COUNT, TENS = _TO_TWENTY.split(" "), _DECADES.split(" ")
ONES, TEENS = _COUNT[1:10], _COUNT[10:20]
"""Of ``TEENS`` the first is ten."""
_VALUES = {word: value for value, word in enumerate(_COUNT)} | {
    word: value for value, word in zip(range(20, 100, 10), TENS, strict=True)
}


def value_of(words: str) -> int:
    """What ``words`` ("forty-five", "six") say; a word that is no number counts nothing."""
    return sum(_VALUES.get(part, 0) for part in re.split(r"[-\s]+", words))
