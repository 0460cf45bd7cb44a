"""How a mention is meant: present, negated, historical, of the family, or only feared.

Cues are found by the same pass as the findings.  Each covers a stretch of words;
a mention inside the stretch takes its status, unless the cue is part of the mention
itself (``not breathing`` is a finding, not a denial).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from triage.reading.facts import Mention, Span, Status
from triage.reading.pattern import Hit
from triage.reading.words import Words

_END_WORDS = (
    "but however although though except yet presents presented presenting complaining complains "
    "complained c/o reports reporting states stating says here now today tonight arrives arrived "
    "comes came currently because tells denies who"
)
_PAST_END_WORDS = (
    "brought has began developed developing started noticed awoke woke feels since is was which "
    "found fell"
)
_ENDS = frozenset((*_END_WORDS.split(), *".!?;"))
_HISTORY_ENDS = _ENDS | frozenset(_PAST_END_WORDS.split())
_LIST_WORDS = frozenset(("or", "nor"))
_MOST_MENTIONS = 24  # of one concept with one status; evidence, not statistics
_REACH_BACK = 8
_REACH_SHORT = 7

# What a history or a fear may turn into "not now": diagnoses and past events.
# A symptom in the same stretch ("worried that he is lethargic") stands.
_Covered = dict[str, bytearray]


def status_of(hits: Iterable[Hit], words: Words, diagnoses: frozenset[str]) -> list[Mention]:
    """The mentions among ``hits``, each with its status, in reading order."""
    hits = list(hits)
    cues = [hit for hit in hits if hit.concept.startswith("cue:")]
    covered = _covered(cues, words)
    mentions: list[Mention] = []
    counted: dict[tuple[str, Status], int] = {}
    for hit in hits:
        if hit.concept.startswith("cue:"):
            continue
        status = _status(hit, covered, hit.concept in diagnoses)
        key = (hit.concept, status)
        counted[key] = counted.get(key, 0) + 1
        if counted[key] <= _MOST_MENTIONS:
            span = Span(start=words.starts[hit.first], end=words.ends[hit.last])
            mentions.append(Mention(concept=hit.concept, status=status, span=span))
    return mentions


def _status(hit: Hit, covered: _Covered, diagnosis: bool) -> Status:
    def inside(kind: str) -> bool:
        flags = covered.get(kind)
        return flags is not None and bool(flags[hit.first] or flags[hit.last])

    def first_inside(kind: str) -> bool:
        flags = covered.get(kind)
        return flags is not None and bool(flags[hit.first])

    def last_inside(kind: str) -> bool:
        flags = covered.get(kind)
        return flags is not None and bool(flags[hit.last])

    if first_inside("negated") or last_inside("absent"):
        return Status.NEGATED
    if inside("family"):
        return Status.FAMILY
    if inside("history") or (diagnosis and inside("history_list")):
        return Status.HISTORICAL
    if inside("if") or (diagnosis and inside("feared")):
        return Status.HYPOTHETICAL
    return Status.PRESENT


def _covered(cues: list[Hit], words: Words) -> _Covered:
    size = len(words.texts)
    covered: _Covered = {}
    stretch = _Stretch(words)
    pseudo = {
        index
        for cue in cues
        if cue.concept == "cue:pseudo"
        for index in range(cue.first, cue.last + 1)
    }

    def mark(kind: str, start: int, stop: int) -> None:
        if stop > start:
            flags = covered.setdefault(kind, bytearray(size))
            flags[start:stop] = b"\x01" * (stop - start)

    for cue in cues:
        after = cue.last + 1
        if cue.concept == "cue:denies":
            mark("negated", after, stretch.sentence(after))
        elif cue.concept == "cue:no" and cue.first not in pseudo:
            mark("negated", after, stretch.denied(after))
        elif cue.concept == "cue:absent":
            mark("absent", _backward(words, cue.first), cue.first)
        elif cue.concept == "cue:resolved":
            mark("history", _backward(words, cue.first), cue.first)
            if words.texts[cue.first] == "briefly":
                mark("history", after, min(size, after + 3))
        elif cue.concept == "cue:history":
            mark("history", after, stretch.past_clause(after))
            mark("history_list", after, stretch.past_sentence(after))
        elif cue.concept == "cue:previous":
            mark("history", after, min(stretch.past_clause(after), after + 4))
        elif cue.concept == "cue:ago":
            mark("history", _backward(words, cue.first), cue.first)
            mark("history", after, stretch.past_clause(after))
        elif cue.concept == "cue:family":
            mark("family", after, stretch.sentence(after))
        elif cue.concept == "cue:feared":
            mark("feared", after, min(stretch.clause(after), after + _REACH_SHORT))
        elif cue.concept == "cue:if":
            mark("if", after, min(stretch.clause(after), after + _REACH_SHORT))
    return covered


class _Stretch:
    """Where the stretch that begins at a word stops: the next boundary word."""

    def __init__(self, words: Words) -> None:
        texts = words.texts
        self._size = len(texts)
        self._commas = [i for i, word in enumerate(texts) if word == ","]
        self._ends = [i for i, word in enumerate(texts) if word in _ENDS]
        self._past_ends = [i for i, word in enumerate(texts) if word in _HISTORY_ENDS]
        self._ors = [i for i, word in enumerate(texts) if word in _LIST_WORDS]

    def sentence(self, start: int) -> int:
        """The end of the sentence, or a word that opens a new statement."""
        return self._next(self._ends, start)

    def clause(self, start: int) -> int:
        """The same, or the next comma."""
        return min(self.sentence(start), self._next(self._commas, start))

    def past_sentence(self, start: int) -> int:
        """The end of what is told of the past."""
        return self._next(self._past_ends, start)

    def past_clause(self, start: int) -> int:
        """The same, or the next comma."""
        return min(self.past_sentence(start), self._next(self._commas, start))

    def denied(self, start: int) -> int:
        """Where a denial stops: the next comma, or past the "or" of its list.

        "No fever, chills or cough" denies all three; "no fever, severe pain" one.
        """
        near, far = self.clause(start), self.sentence(start)
        before = bisect_left(self._ors, far)
        last_or = self._ors[before - 1] if before else -1
        return min(far, last_or + 4) if last_or >= near else near

    def _next(self, places: list[int], start: int) -> int:
        index = bisect_left(places, start)
        return places[index] if index < len(places) else self._size


def _backward(words: Words, before: int) -> int:
    """Where the clause that ends before ``before`` begins."""
    texts, sentences = words.texts, words.sentences
    index = before
    while index > 0 and before - index < _REACH_BACK:
        word = texts[index - 1]
        if sentences[index - 1] != sentences[before] or word == "," or word in _ENDS:
            break
        index -= 1
    return index
