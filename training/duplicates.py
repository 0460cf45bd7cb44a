"""Texts that say nearly the same, whoever wrote them.

Two texts are near-duplicates when the Jaccard similarity of their word-3-gram shingles is
at least ``THRESHOLD``.  Candidates come from MinHash (:mod:`datasketch`) and are then
compared exactly, so that a pair that is reported is one; a pair exactly at the threshold
is missed once in some 6,000 times: (1 - 0.7^4)^32, by 32 bands of 4 rows.  At a
threshold of 0.6 it is one pair in a hundred, at 0.5 one in eight.

In a note of a few words one changed number breaks most shingles: those are compared by the
words that they are made of (:func:`short_duplicates_between`).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from datasketch import MinHash, MinHashLSH

# Changing one word of a note of thirty breaks three of its 28 shingles (0.81), changing
# two leaves 0.65 at worst: 0.7 is "the same note but for a word or a number".
THRESHOLD = 0.7
_WORDS_PER_SHINGLE = 3
_BANDS, _ROWS_PER_BAND = 32, 4
_PERMUTATIONS = _BANDS * _ROWS_PER_BAND
_WORD = re.compile(r"\w+(?:[./]\w+)*")

# A note of so many words at most is short; two that share three in five of theirs are alike.
SHORT = 16
THRESHOLD_OF_SHORT = 0.6
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SMALL = frozenset(
    ["an", "and", "at", "bp", "by", "female", "for", "from", "has", "her", "his", "hr", "in", "is",
     "male", "mo", "no", "of", "old", "on", "pt", "rr", "spo", "the", "to", "wk", "wks", "with",
     "year", "yo", "yr"]
)  # fmt: skip

Shingles = frozenset[bytes]


class Pair(NamedTuple):
    """Positions of two texts and their exact similarity, 0 to 1."""

    left: int
    right: int
    jaccard: float


def shingles(text: str) -> Shingles:
    """The word-3-grams of ``text`` without case and punctuation; a shorter text is one."""
    words = _WORD.findall(text.casefold())
    last = max(len(words) - _WORDS_PER_SHINGLE, 0)
    return frozenset(
        " ".join(words[at : at + _WORDS_PER_SHINGLE]).encode() for at in range(last + 1)
    )


def jaccard(left: Shingles, right: Shingles) -> float:
    """Shared shingles over all shingles, 0 to 1."""
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared) if shared else 0.0


def near_duplicates(texts: Sequence[str], *, threshold: float = THRESHOLD) -> Iterator[Pair]:
    """The near-duplicate pairs within ``texts``, in the order of the later text.

    Texts with the same shingles are paired with their first only, so that a thousand copies
    make a thousand pairs; groups that are built from the pairs are the same.
    """
    index = _Index(threshold)
    first: dict[Shingles, int] = {}
    for position, text in enumerate(texts):
        grams = shingles(text)
        if grams in first:
            yield Pair(first[grams], position, 1.0)
            continue
        first[grams] = position
        sketch = _sketch(grams)
        for known, similarity in index.like(grams, sketch):
            yield Pair(known, position, similarity)
        index.add(position, grams, sketch)


def near_duplicates_between(
    few: Sequence[str], many: Iterable[str], *, threshold: float = THRESHOLD
) -> Iterator[Pair]:
    """The near-duplicate pairs of a text of ``few`` (left) and one of ``many`` (right).

    ``many`` is read once and not kept; a text that shares no shingle costs no MinHash.
    """
    index = _Index(threshold)
    known: set[bytes] = set()
    for position, text in enumerate(few):
        grams = shingles(text)
        known |= grams
        index.add(position, grams, _sketch(grams))
    for position, text in enumerate(many):
        grams = shingles(text)
        if known.isdisjoint(grams):
            continue
        for left, similarity in index.like(grams, _sketch(grams)):
            yield Pair(left, position, similarity)


def short_duplicates_between(few: Sequence[str], many: Iterable[str]) -> Iterator[Pair]:
    """The pairs of a short text of ``few`` (left) and one of ``many`` (right) in the same words.

    Numbers, ages and small words do not count.
    """
    known = [(place, words) for place, text in enumerate(few) if (words := _of_few(text))]
    for position, text in enumerate(many):
        if words := _of_few(text):
            for place, left in known:
                similarity = len(left & words) / len(left | words)
                if similarity >= THRESHOLD_OF_SHORT:
                    yield Pair(place, position, similarity)


def _of_few(text: str) -> frozenset[str]:
    if len(text.split()) > SHORT:
        return frozenset()
    return frozenset(_LETTERS.findall(text.casefold())) - _SMALL


class _Index:
    """Texts by MinHash band, with their shingles for the exact comparison."""

    def __init__(self, threshold: float) -> None:
        self._threshold = threshold
        self._grams: dict[int, Shingles] = {}
        self._bands = MinHashLSH(num_perm=_PERMUTATIONS, params=(_BANDS, _ROWS_PER_BAND))

    def add(self, position: int, grams: Shingles, sketch: MinHash) -> None:
        self._grams[position] = grams
        self._bands.insert(position, sketch, check_duplication=False)

    def like(self, grams: Shingles, sketch: MinHash) -> Iterator[tuple[int, float]]:
        for position in sorted(self._bands.query(sketch)):
            similarity = jaccard(grams, self._grams[position])
            if similarity >= self._threshold:
                yield position, similarity


def _sketch(grams: Shingles) -> MinHash:
    sketch = MinHash(num_perm=_PERMUTATIONS, seed=1, hashfunc=zlib.crc32)
    sketch.update_batch(sorted(grams))
    return sketch
