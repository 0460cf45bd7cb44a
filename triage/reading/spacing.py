"""White space says nothing: a text with single spaces, and the way back to its places.

Patterns that count characters would otherwise see less of a widely spaced text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from triage.reading.facts import Facts, Span


class Evened(NamedTuple):
    """A single-spaced text; ``places`` has the original offset of each character."""

    text: str
    places: tuple[int, ...] | None


def evened(text: str) -> Evened:
    """``text`` with every run of white space as one space."""
    if " ".join(text.split()) == text:
        return Evened(text, None)
    kept = [
        place
        for place, character in enumerate(text)
        if not (character.isspace() and place and text[place - 1].isspace())
    ]
    single = "".join(" " if text[place].isspace() else text[place] for place in kept)
    return Evened(single, tuple(kept))


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
