"""A bag-of-words model: the level of a note by the words that stand in it, in whatever order.

TF-IDF and a multinomial logistic regression over words and pairs of neighbours (Manning,
Raghavan and Schütze, *Introduction to Information Retrieval*, 2008, ch. 6 and 15).  It knows
no negation and cannot weigh a number, and it errs on other notes than a language model
and rules do: that is what makes it worth asking.

The model is a table of text (:data:`COLUMNS`), so that what a word counts for can be read.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from triage.findings import Findings
from triage.level import EsiLevel
from triage.opinion import Chances, Opinion, grounds

COLUMNS = ("term", "idf", *(f"esi{level.value}" for level in EsiLevel))
"""One line a term, separated by tabs: its inverse document frequency, its weight for each level."""
INTERCEPT = "(intercept)"
"""The term of the first line, which every note has; no word looks like it."""
FEWEST_WORDS = 25
"""A narrative of fewer words gets no opinion: one word would decide it (docs/experiments.md)."""

# Numbers are words, with their decimals: "81" of "sat 81%" can count.
_WORD = re.compile(r"\b\w+(?:\.\d+)?\b")
_LEVELS = len(EsiLevel)


class NoTable(ValueError):
    """The text is not a table of this model; the message says which line is wrong."""


def words(text: str) -> list[str]:
    """The words of ``text`` in lower case."""
    return _WORD.findall(text.lower())


def terms(text: str) -> list[str]:
    """The words of ``text`` and the pairs of neighbours, each as often as it stands there."""
    found = words(text)
    return found + [f"{one} {other}" for one, other in pairwise(found)]


class BagOfWords:
    """The model, ready to be asked."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Read a table; ``lines`` may end with line breaks.  Raises :class:`NoTable`."""
        self._row: dict[str, int] = {}
        self._idf = array("f")
        self._weights = array("f")
        rows = iter(lines)
        if next(rows, "").rstrip("\n").split("\t") != list(COLUMNS):
            raise NoTable(f"line 1: not the columns {', '.join(COLUMNS)}")
        for number, line in enumerate(rows, start=2):
            self._take(number, line.rstrip("\n").split("\t"))
        if INTERCEPT not in self._row:
            raise NoTable(f"no line {INTERCEPT}")

    def opinion(self, narrative: str, findings: Findings) -> Opinion | None:
        """On ``narrative``, of which the rules found ``findings``; ``None``: too few words."""
        if len(words(narrative)) < FEWEST_WORDS:
            return None
        told = grounds(narrative, findings)
        return Opinion(
            note=self.chances(narrative), grounds=self.chances(told) if words(told) else None
        )

    def chances(self, text: str) -> Chances:
        """The probability of each level for ``text``, however short."""
        weighed = [
            (row, (1 + math.log(times)) * self._idf[row])
            for term, times in Counter(terms(text)).items()
            if (row := self._row.get(term)) is not None
        ]
        length = math.hypot(*(value for _, value in weighed)) or 1.0
        scores = list(self._of(self._row[INTERCEPT]))
        for row, value in weighed:
            for level, weight in enumerate(self._of(row)):
                scores[level] += weight * value / length
        return _softmax(scores)

    def _of(self, row: int) -> array[float]:
        return self._weights[row * _LEVELS : (row + 1) * _LEVELS]

    def _take(self, number: int, cells: list[str]) -> None:
        term, *values = cells
        try:
            numbers = array("f", map(float, values))
        except ValueError:
            numbers = array("f")
        if len(numbers) != len(COLUMNS) - 1 or not all(map(math.isfinite, numbers)):
            raise NoTable(f"line {number}: not a term and {len(COLUMNS) - 1} numbers")
        if term in self._row:
            raise NoTable(f"line {number}: the term was on an earlier line")
        self._row[term] = len(self._idf)
        self._idf.append(numbers[0])
        self._weights.extend(numbers[1:])


def _softmax(scores: list[float]) -> Chances:
    most = max(scores)
    shares = [math.exp(score - most) for score in scores]
    whole = sum(shares)
    return Chances.model_validate({"probabilities": tuple(share / whole for share in shares)})
