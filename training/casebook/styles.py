"""The styles a narrative is told in, each with its share."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from training.casebook.notes import form, shorthand, telegraphic
from training.casebook.prose import handoff, quoted, referred, story_first, vignette
from training.casebook.scenario import BRIEF, FULL, USUAL, Amount, Scenario
from training.casebook.telling import Told


class Style(NamedTuple):
    """A way of telling: its name, its share, and how much it tells, by weight."""

    name: str
    weight: int
    tell: Callable[[Scenario, random.Random], Told]
    amounts: tuple[tuple[Amount, int], ...]
    typing_errors: float = 0.0
    """Share of ordinary words that are mistyped."""


_PROSE = ((USUAL, 6), (BRIEF, 2), (FULL, 2))
STYLES = (
    Style("vignette", 26, vignette, _PROSE),
    Style("quoted", 18, quoted, _PROSE, 0.002),
    Style("handoff", 12, handoff, _PROSE),
    Style("referred", 8, referred, _PROSE),
    Style("story first", 8, story_first, _PROSE),
    Style("shorthand", 14, shorthand, ((USUAL, 6), (BRIEF, 2), (FULL, 2)), 0.012),
    Style("telegraphic", 8, telegraphic, ((BRIEF, 1),), 0.012),
    Style("form", 6, form, ((USUAL, 5), (BRIEF, 3), (FULL, 2)), 0.006),
)


def draw_style(draw: random.Random) -> Style:
    """A style, by weight."""
    return draw.choices(STYLES, [style.weight for style in STYLES])[0]


def draw_amount(style: Style, draw: random.Random) -> Amount:
    """How much a narrative of ``style`` tells, by weight."""
    return draw.choices([item for item, _ in style.amounts], [w for _, w in style.amounts])[0]
