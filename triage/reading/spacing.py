"""White space says nothing but where a line ends a statement: single spaces, and the way back.

Patterns that count characters would otherwise see less of a widely spaced text, and a denial
would reach into the next line: "Denies fever", and below it "Crushing chest pain".
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from triage.reading.facts import Facts, Span
from triage.reading.headings import begins_with_label, field_starts

_RUN = re.compile(r"\s+")
_BREAKS = frozenset("\n\r\v\f\u2028\u2029\x85")
_BREAK = re.compile("\r\n|[\n\r\v\f\u2028\u2029\x85]")
_AHEAD = 40  # characters of the next line that are looked at
_WRAPPED = 60  # characters: a shorter line was not broken for want of room
# A mark or a word behind which more is to come.
_GOES_ON = re.compile(
    r"(?:[,:;.!?/(\[+&=<~-]"
    r"|\b(?:and|or|nor|with|without|of|the|an?|to|for|in|on|at|by|from|is|was|are|were|has|had"
    r"|his|her|their|no|not|denies|denied|but|after|since|than|that|which|who|age|sex))$",
    re.IGNORECASE,
)
# The name of a vital sign, behind which its value may stand in the next line.
_LABEL_LAST = re.compile(
    r"\b(?:s?bp|b/p|hr|pulse|heart rate|rr|resp(?:iratory)?(?: rate)?|resps|spo2|sao2|sats?"
    r"|o2 ?sats?|temp(?:erature)?|t|gcs|glasgow coma scale|pain(?: score| level)?|glucose|sugar"
    r"|fsbg|bgl?|systolic)$",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?:\(!\)\s*)?[<>~]?\d")
_ANSWERED = re.compile(r"[?:=|]\s*(?:no|none|not|denied|denies)$", re.IGNORECASE)
_GOES_ON_BEFORE = re.compile(r"(?:[,.;:!?)\]/]|(?:and|or|nor|of|to|with|than)\b)", re.IGNORECASE)
# Items under such a heading are one list, however they are marked.
_LIST_OF = re.compile(
    r"^\W*(?:\w+ )?(?:denie[sd]|negatives?|no|pmh|psh|history|hx|allergies|medications|meds|family"
    r"|fh|ros)\b(?! of (?:the )?(?:present|event))[^\n]*:?$",
    re.IGNORECASE,
)
# Under this one they are, without any mark.
_NEGATIVES = re.compile(r"^\W*(?:pertinent |ros )?negatives?:$", re.IGNORECASE)
_OF_TODAY = re.compile(
    r"\d|\b(?:since|for|crushing|sudden\w*|severe|now|today|acute\w*|new)\b", re.IGNORECASE
)
_MARKED = re.compile(r"[-*\u2022>]|\d+[.)]")


class Evened(NamedTuple):
    """A single-spaced text; ``places`` has the original offset of each character."""

    text: str
    places: tuple[int, ...] | None


def evened(text: str) -> Evened:
    """``text`` single-spaced, with ``;`` where a line or a field ends a statement.

    A line that was broken for want of room ends none; items of one list are parted by commas.
    """
    fields = deque(field_starts(text))
    if not fields and " ".join(text.split()) == text:
        return Evened(text, None)
    pieces: list[str] = []
    places: list[int] = []
    done = 0

    def copied(stop: int) -> None:
        nonlocal done
        while fields and fields[0] < stop:
            field = fields.popleft()
            pieces.extend((text[done:field], "; "))
            places.extend((*range(done, field), field, field))
            done = field
        pieces.append(text[done:stop])
        places.extend(range(done, stop))
        done = stop

    lines = _Lines(text)
    for run in _RUN.finditer(text):
        start, end = run.span()
        copied(start)
        mark = lines.mark(run)
        if fields and fields[0] == end:
            mark = ";"
            fields.popleft()
        space = f"{mark} " if start else " "
        pieces.append(space)
        places.extend([start] * len(space))
        done = end
    copied(len(text))
    return Evened("".join(pieces), tuple(places))


class _Lines:
    """What each line end stands for, asked in reading order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._of_a_list = False
        self._negatives = False
        self._start = 0
        lengths = [len(line) for line in text.splitlines()]
        self._several = len(lengths) > 2
        self._longest = max(lengths, default=0)

    def mark(self, run: re.Match[str]) -> str:
        """What the white space ``run`` stands for: ``;``, a comma in a list, or nothing."""
        start, end = run.span()
        if not start or end == len(self._text) or _BREAKS.isdisjoint(run[0]):
            return ""
        before = self._text[self._start : start].strip()
        behind = self._text[end : end + _AHEAD].splitlines()[0]
        labelled = begins_with_label(behind)
        self._start = end
        empty = len(_BREAK.findall(run[0])) > 1  # a line of nothing between
        self._negatives = self._negatives or _NEGATIVES.match(before) is not None
        of_today = empty or labelled or _OF_TODAY.search(behind) is not None
        self._negatives = self._negatives and not of_today
        marked = self._negatives or _MARKED.match(behind) is not None
        self._of_a_list = (
            marked
            and not empty
            and not labelled
            and (self._negatives or self._of_a_list or _LIST_OF.match(before) is not None)
        )
        if self._of_a_list:
            return "" if before.endswith((":", ",")) else ","
        if labelled or (empty and not before.endswith(":")):
            return ";"
        return ";" if self._ends_a_statement(before, behind) else ""

    def _ends_a_statement(self, before: str, behind: str) -> bool:
        if _ANSWERED.search(before):
            return True
        if _LABEL_LAST.search(before):
            return _VALUE.match(behind) is None
        if _GOES_ON.search(before) or _GOES_ON_BEFORE.match(behind):
            return False
        if len(before) < _WRAPPED or len(before) + len(behind.split()[0]) < self._longest:
            return True
        return not (behind[0].islower() or (before.isupper() and self._several))


def placed(facts: Facts, text: Evened) -> Facts:
    """``facts`` of an evened text with their spans in the original."""
    if text.places is None:
        return facts
    move = _mover(text.places)
    return facts.model_copy(
        update={
            "person": facts.person.model_copy(update={"age_span": move(facts.person.age_span)}),
            "measurements": tuple(
                replace(item, span=move(item.span)) for item in facts.measurements
            ),
            "mentions": tuple(
                replace(item, span=move(item.span) or item.span) for item in facts.mentions
            ),
            "vitals_called_normal": move(facts.vitals_called_normal),
        }
    )


def _mover(places: tuple[int, ...]) -> Callable[[Span | None], Span | None]:
    def move(span: Span | None) -> Span | None:
        if span is None:
            return None
        end = places[span.end - 1] + 1 if span.end > span.start else places[span.start]
        return Span(places[span.start], end)

    return move
