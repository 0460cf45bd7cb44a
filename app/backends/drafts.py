"""What will probably be written next, proposed without asking the model.

The model decides every token: a draft is kept as far as it is what would have been written,
and one that is wrong costs a few rows of a matrix product.  There are two sources.

- *The note.*  Complaint, vital signs and quotations are copied, so what followed the last few
  tokens where they stood before, in prompt or answer, is proposed (prompt lookup; Saxena 2023).
- *Phrases.*  What is not copied is said in turns of phrase.  A checkpoint may bring a table of
  what most often followed each two to six tokens in the answers of its training
  (``phrases.npz``): a language model of a megabyte, right more often than not.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from app.adapter import PHRASES
from app.errors import CheckpointUnusable

DRAFT = 16
"""Tokens proposed at most in one pass."""
_LONGEST = 3
_SURE = 2
"""Tokens that must repeat for a copy to be proposed, and to be believed before a phrase."""
_PRIME = np.int64(0x9E3779B97F4A7C15 - (1 << 64))

Ints = npt.NDArray[np.int64]


class Phrases:
    """What follows the last tokens of an answer, by the longest context that is known."""

    def __init__(self, contexts: Ints, followers: Ints) -> None:
        lengths = (contexts >= 0).sum(1)
        keys = _keys(contexts)
        order = np.argsort(keys)
        self._keys, self._followers = keys[order], followers[order]
        self._lengths = sorted({int(length) for length in lengths}, reverse=True)
        self.width = contexts.shape[1]
        """Tokens of the longest context."""

    def next(self, written: Sequence[int]) -> int | None:
        """The token to expect after ``written``."""
        if not self._lengths:
            return None
        asked = np.full((len(self._lengths), self.width), -1, np.int64)
        for row, length in enumerate(self._lengths):
            tail = written[-length:]
            asked[row, self.width - len(tail) :] = tail
        keys = _keys(asked)
        places = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        for place, key in zip(places, keys, strict=True):  # the longest comes first
            if self._keys[place] == key:
                return int(self._followers[place])
        return None


def read_phrases(folder: Path) -> Phrases | None:
    """The phrases of the checkpoint in ``folder``, ``None`` when it has none.

    The file holds ``contexts`` (P x C), tokens filled up in front with -1, and ``followers``
    (P), what mostly followed each.
    Raises :class:`CheckpointUnusable` for a file of another form.
    """
    path = folder / PHRASES
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as table:
            contexts, followers = table["contexts"], table["followers"]
    except (BadZipFile, EOFError, KeyError, TypeError, ValueError) as error:
        raise CheckpointUnusable(f"{PHRASES} is not a table of phrases") from error
    if contexts.ndim != 2 or followers.shape != contexts.shape[:1] or not len(followers):
        raise CheckpointUnusable(f"{PHRASES}: contexts and followers do not belong together")
    return Phrases(contexts.astype(np.int64), followers.astype(np.int64))


class Drafts:
    """The drafts of one conversation."""

    def __init__(self, phrases: Phrases | None, most: int) -> None:
        self._phrases = phrases
        self._most = most
        self._followed: dict[tuple[int, ...], int] = {}
        self._known = 0

    def propose(self, written: Sequence[int]) -> list[int]:
        """What may follow ``written``, which is the conversation so far."""
        if not self._most:
            return []
        copied, alike = self._copied(written)
        if alike >= _SURE:
            return copied
        said = self._said(written, self._phrases) if self._phrases else []
        return said or copied

    def _said(self, written: Sequence[int], phrases: Phrases) -> list[int]:
        said = list(written[-phrases.width :])
        before = len(said)
        while len(said) - before < self._most:
            token = phrases.next(said)
            if token is None:
                break
            said.append(token)
        return said[before:]

    def _copied(self, written: Sequence[int]) -> tuple[list[int], int]:
        """What followed the last tokens where they last stood, and how many are alike."""
        for place in range(max(self._known, 1), len(written)):
            for size in range(1, min(_LONGEST, place) + 1):
                self._followed[tuple(written[place - size : place])] = place
        self._known = len(written)
        for size in range(_LONGEST, 0, -1):
            found = self._followed.get(tuple(written[-size:]))
            if found is not None:
                return list(written[found : found + self._most]), size
        return [], 0


def _keys(contexts: Ints) -> Ints:
    """A number for each row of ``contexts``; two that share one make a wrong draft, no more."""
    keys = np.zeros(len(contexts), np.int64)
    for column in contexts.T:
        keys = (keys ^ (column + 2)) * _PRIME
    return keys
