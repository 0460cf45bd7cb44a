"""White space says nothing but where a line ends a statement: single spaces, and the way back.

Patterns that count characters would otherwise see less of a widely spaced text, and a denial
would reach into the next line: "Denies fever", and below it "Crushing chest pain".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from triage.reading.facts import Facts, Span

_RUN = re.compile(r"\s+")
_BREAKS = frozenset("\n\r\v\f\u2028\u2029\x85")
_WRAPPED = 40  # characters: a shorter line was not broken for want of room
# A mark, a word or the name of a vital sign behind which more is to come.
_GOES_ON = re.compile(
    r"(?:[,:;.!?/(\[+&=<>~-]"
    r"|\b(?:and|or|nor|with|without|of|the|an?|to|for|in|on|at|by|from|is|was|are|were|has|had"
    r"|his|her|their|no|not|denies|denied|but|after|since|than|that|which|who"
    r"|bp|b/p|hr|pulse|heart rate|rr|resp(?:iratory)?(?: rate)?|resps|spo2|sats?|o2(?: sats?)?"
    r"|temp(?:erature)?|t|gcs|pain(?: score| level)?|glucose|sugar|bgl?|age|sex))$",
    re.IGNORECASE,
)
_GOES_ON_BEFORE = re.compile(r"(?:[,.;:!?)\]/]|(?:and|or|nor|of|to|with|than)\b)", re.IGNORECASE)
# Items under such a heading are one list, however they are marked.
_LIST_OF = re.compile(
    r"^\W*(?:\w+ )?(?:denie[sd]|negative|no|pmh|psh|history|hx|allergies|medications|meds|family"
    r"|fh|ros)\b[^\n]*:$",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[-*\u2022>]|\d+[.)]")


class Evened(NamedTuple):
    """A single-spaced text; ``places`` has the original offset of each character."""

    text: str
    places: tuple[int, ...] | None


def evened(text: str) -> Evened:
    """``text`` with every run of white space as one space, and ``;`` where a line ends a statement.

    A line that was broken for want of room ends none.
    """
    if " ".join(text.split()) == text:
        return Evened(text, None)
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    of_a_list = False
    for run in _RUN.finditer(text):
        start, end = run.span()
        pieces.append(text[done:start])
        places.extend(range(done, start))
        space = " "
        if done < start and end < len(text) and not _BREAKS.isdisjoint(run[0]):
            before, behind = _line_before(text, start), text[end : end + 12]
            marked = _MARKED.match(behind) is not None
            of_a_list = marked and (of_a_list or _LIST_OF.match(before) is not None)
            if not of_a_list and _ends_a_statement(before, behind):
                space = "; "
        pieces.append(space)
        places.extend([start] * len(space))
        done = end
    pieces.append(text[done:])
    places.extend(range(done, len(text)))
    return Evened("".join(pieces), tuple(places))


def _line_before(text: str, end: int) -> str:
    start = max(text.rfind(mark, 0, end) for mark in "\n\r") + 1
    return text[start:end].strip()


def _ends_a_statement(before: str, behind: str) -> bool:
    if _GOES_ON.search(before) or _GOES_ON_BEFORE.match(behind):
        return False
    return len(before) < _WRAPPED or not (behind[0].islower() or before.isupper())


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
