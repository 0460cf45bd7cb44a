"""What follows what in the answers of the training rows, for the drafts of the service.

Written beside the adapter as ``phrases.npz``.  It changes no answer: the service
proposes a phrase, and its model accepts or refuses it (``app/backends/drafts.py``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

FILE = "phrases.npz"
_LENGTHS = (2, 3, 4, 6)
_SEEN = 8
"""How often a context must have been seen: rarer ones make the table large, not better."""
_ENOUGH = 12_000
"""Answers that are read: more make the table larger and no draft better."""
_SHARE = 0.3
"""Of what followed it, the most frequent token has at least this share."""


def phrases(answers: Iterable[Sequence[int]]) -> dict[tuple[int, ...], int]:
    """The token that mostly followed each context of two to six tokens in ``answers``."""
    followed: dict[tuple[int, ...], Counter[int]] = defaultdict(Counter)
    for answer in islice(answers, _ENOUGH):
        for place in range(1, len(answer)):
            for length in _LENGTHS:
                if place >= length:
                    followed[tuple(answer[place - length : place])][answer[place]] += 1
    found = {}
    for context, tokens in followed.items():
        token, count = tokens.most_common(1)[0]
        if tokens.total() >= _SEEN and count >= _SHARE * tokens.total():
            found[context] = token
    return _needed(found)


def _needed(found: dict[tuple[int, ...], int]) -> dict[tuple[int, ...], int]:
    """Without the contexts of which a shorter one says the same."""
    return {context: token for context, token in found.items() if _shorter(found, context) != token}


def _shorter(found: dict[tuple[int, ...], int], context: tuple[int, ...]) -> int | None:
    for length in reversed(_LENGTHS):
        if length < len(context) and context[-length:] in found:
            return found[context[-length:]]
    return None


def read_phrases(folder: Path) -> dict[tuple[int, ...], int]:
    """The table in ``folder``, empty when there is none."""
    if not (folder / FILE).is_file():
        return {}
    with np.load(folder / FILE, allow_pickle=False) as table:
        contexts, followers = table["contexts"].tolist(), table["followers"].tolist()
    return {
        tuple(token for token in context if token >= 0): follower
        for context, follower in zip(contexts, followers, strict=True)
    }


def write_phrases(folder: Path, table: Mapping[tuple[int, ...], int]) -> None:
    """Write ``table`` into ``folder``; an empty one is left out."""
    if not table:
        return
    width = max(map(len, table))
    contexts = [[-1] * (width - len(context)) + list(context) for context in sorted(table)]
    followers = [table[context] for context in sorted(table)]
    np.savez(
        folder / FILE,
        contexts=np.array(contexts, np.int32),
        followers=np.array(followers, np.int32),
    )
