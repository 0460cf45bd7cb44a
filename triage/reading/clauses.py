"""A note in clauses: how far a word beside a value reaches."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from triage.reading.dips import DANGEROUS_DIP
from triage.reading.facts import Span

_CLAUSE = re.compile(
    r"[,;()]|[.!?](?=\s|$)|\s-\s"
    r"|(?<!\bon)(?<!\bby)(?<!\bright)\s(?=(?:now|repeat\w*|re-?check\w*|but|then|while here)\b"
    r"|(?:and )?here\W+(?:\w+\W+)?\d)"
)
_MOTHER_TO_BE = re.compile(r"\b(?:pregnan\w+|wee?ks?|wks?|gestation\w*|g\dp\d|labor|doppler)\b")
_USUAL_WORDS = (
    "usual",
    "baseline",
    "norm",
    "alway",
    "ever",
    "before",
    "lives",
    "same as",
    "runs",
    "chronic",
)


class Note:
    """A text in clauses."""

    def __init__(self, folded: str) -> None:
        ends = [match.start() for match in _CLAUSE.finditer(folded)]
        self.folded = folded
        self.starts = [0, *(end + 1 for end in ends)]
        self.clauses = [
            folded[start:end] for start, end in zip(self.starts, [*ends, len(folded)], strict=True)
        ]

    def clause(self, span: Span) -> int:
        """The place of the clause in which ``span`` ends."""
        return bisect_right(self.starts, span.end - 1) - 1

    @cached_property
    def speaks_of_usual(self) -> bool:
        """Whether any word is there without which nothing is called usual."""
        return any(word in self.folded for word in _USUAL_WORDS)

    @cached_property
    def dip_counts(self) -> bool:
        """Whether a pressure or a mind that was low for a while is the danger itself."""
        return DANGEROUS_DIP.search(self.folded) is not None

    @cached_property
    def of_a_mother_to_be(self) -> bool:
        """Whether the note speaks of a pregnancy."""
        return _MOTHER_TO_BE.search(self.folded) is not None
