"""Drafts by prompt lookup: what followed the last few tokens where they stood before.

Saxena, Prompt Lookup Decoding, 2023.
"""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST, _SHORTEST = 3, 1
"""Tokens that must repeat for what followed them to be proposed."""


class Lookup:
    """Where each run of tokens of one growing text stood last."""

    def __init__(self) -> None:
        self._after: dict[tuple[int, ...], int] = {}
        self._read = 1

    def proposed(self, written: Sequence[int], most: int) -> list[int]:
        """Up to ``most`` tokens that followed the last ones; the longest match, the latest.

        ``written`` is what it was at the last call, and more.
        """
        for end in range(self._read, len(written)):  # a run that something follows
            for size in range(_SHORTEST, min(_LONGEST, end) + 1):
                self._after[tuple(written[end - size : end])] = end
        self._read = max(self._read, len(written))
        for size in range(_LONGEST, _SHORTEST - 1, -1):
            end = self._after.get(tuple(written[-size:]), 0)
            if end:
                return list(written[end : end + most])
        return []
