"""How far a cue reaches: to the next word or mark that opens another statement."""

from __future__ import annotations

from bisect import bisect_left

from triage.reading.denial import goes_on, resumes, tells_anew
from triage.reading.fields import closings, parts
from triage.reading.kin import back_to_patient
from triage.reading.words import Words

_END_WORDS = (
    "but however although though except yet presents presented presenting complaining complains "
    "complained c/o reports reporting states stating says here now today tonight arrives arrived "
    "comes came currently because tells denies who endorses endorsing endorsed hpi bib biba"
)
_PAST_END_WORDS = (
    "brought has began developed developing started noticed awoke woke feels since is was which "
    "found fell sent transferred referred acutely actively cc"
)
_ENDS = frozenset((*_END_WORDS.split(), *".!?;"))
_LINE_ENDS = frozenset(".!?;")
_HISTORY_ENDS = _ENDS | frozenset(_PAST_END_WORDS.split())
_LIST_WORDS = frozenset(("or", "nor"))
_BOUNDARIES = frozenset((*_HISTORY_ENDS, *_LIST_WORDS, ","))
_REACH_BACK = 8
_PARTING = frozenset("-|")
# "Suicidal: yes. Homicidal: no" and "Suicidal: yes Homicidal: no".
_ANSWERS = frozenset([":", "yes", "no", "none", "|"])


class Stretch:
    """Where the stretch that begins at a word stops: the next boundary word."""

    def __init__(self, words: Words) -> None:
        self._size = len(words.texts)
        stops = [(i, word) for i, word in enumerate(words.texts) if word in _BOUNDARIES]
        self._commas = [i for i, word in stops if word == ","]
        marks = [i for i, word in enumerate(words.texts) if word in _PARTING and parts(words, i)]
        ends = [
            i
            for i, word in stops
            if (resumes(words, i) if word == "," else word in _ENDS and not goes_on(words, i))
        ]
        self._ends = sorted(ends + marks)
        self._lines = [i for i, word in stops if word in _LINE_ENDS]
        past_ends = [i for i, word in stops if word in _HISTORY_ENDS]
        self._past_ends = sorted(past_ends + marks)
        self._closings = closings(words)
        self._anew = [i for i, word in enumerate(words.texts) if tells_anew(words, i, word)]
        self._ors = [i for i, word in stops if word in _LIST_WORDS]
        self._returns = back_to_patient(words)

    def sentence(self, start: int) -> int:
        """The end of the sentence, or a word that opens a new statement."""
        return self._next(self._ends, start)

    def line(self, start: int) -> int:
        """The end of the sentence, whatever it says."""
        return self._next(self._lines, start)

    def clause(self, start: int) -> int:
        """The same, or the next comma."""
        return min(self.sentence(start), self._next(self._commas, start))

    def field(self, start: int) -> int:
        """The end of the sentence, whatever it says, or the next comma."""
        return min(self.line(start), self._next(self._commas, start))

    def of_kin(self, start: int) -> int:
        """The end of what is told of a relative."""
        return min(self.sentence(start), self._next(self._returns, start))

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

    def told_anew(self, start: int) -> int:
        """Where behind a denial something else is told."""
        return self._next(self._anew, start)

    def _next(self, places: list[int], start: int) -> int:
        index = bisect_left(places, start)
        end = places[index] if index < len(places) else self._size
        # "Fell (denies pain), hit his head": a bracket holds what was begun in it.
        return min(end, self._closings[min(start, self._size)])


def backward(words: Words, before: int) -> int:
    """Where the clause that ends before ``before`` begins."""
    index = before
    while index > 0 and before - index < _REACH_BACK:
        word = words.texts[index - 1]
        if word == "," or word in _ENDS:
            break
        if word in _ANSWERS and not _of_a_choice(words.texts, index - 1):
            break
        index -= 1
    return index


def _of_a_choice(texts: list[str], place: int) -> bool:
    """Whether the answer at ``place`` is one of "yes/no", which the form offers."""
    return ["yes", "/", "no"] in (texts[place : place + 3], texts[max(0, place - 2) : place + 1])
