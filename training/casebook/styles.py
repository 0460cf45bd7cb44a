"""The styles a narrative is told in, each with its share."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from training.casebook.notes import form, shorthand, telegraphic
from training.casebook.presentation import Arrival, Presentation
from training.casebook.prose import handoff, quoted, referred, story_first, vignette
from training.casebook.scenario import BARE, BRIEF, FULL, LONG, USUAL, Amount, Scenario
from training.casebook.telling import Told
from triage.level import EsiLevel


class Style(NamedTuple):
    """A way of telling: its name, its share, and how much it tells, by weight."""

    name: str
    weight: int
    tell: Callable[[Scenario, random.Random], Told]
    amounts: tuple[tuple[Amount, int], ...]
    typing_errors: float = 0.0
    """Share of ordinary words that are mistyped."""


_PROSE = ((USUAL, 58), (BRIEF, 22), (FULL, 16), (LONG, 4))
STYLES = (
    Style("vignette", 26, vignette, _PROSE),
    Style("quoted", 18, quoted, _PROSE, 0.002),
    Style("handoff", 12, handoff, _PROSE),
    Style("referred", 8, referred, _PROSE),
    Style("story first", 8, story_first, _PROSE),
    Style("shorthand", 14, shorthand, ((USUAL, 60), (BRIEF, 18), (FULL, 18), (LONG, 4)), 0.012),
    Style("telegraphic", 8, telegraphic, ((BRIEF, 3), (BARE, 2)), 0.012),
    Style("form", 6, form, ((USUAL, 5), (BRIEF, 3), (FULL, 2)), 0.006),
)


# Nobody dying is sent in with a letter, and a crew hands over only whom it brought.
_NEEDS = {
    "handoff": {Arrival.AMBULANCE, Arrival.HELICOPTER},
    "referred": {Arrival.REFERRAL, Arrival.WALK_IN, Arrival.WHEELCHAIR},
}


def draw_style(presentation: Presentation, draw: random.Random) -> Style:
    """A style that fits ``presentation``, by weight."""
    fitting = [style for style in STYLES if _fits(style, presentation)]
    return draw.choices(fitting, [style.weight for style in fitting])[0]


def _fits(style: Style, presentation: Presentation) -> bool:
    needed = _NEEDS.get(style.name)
    if needed is None:
        return True
    if presentation.arrival:
        return not needed.isdisjoint(presentation.arrival)
    return style.name != "referred" or presentation.level is not EsiLevel.RESUSCITATION


def draw_amount(style: Style, draw: random.Random) -> Amount:
    """How much a narrative of ``style`` tells, by weight."""
    return draw.choices([item for item, _ in style.amounts], [w for _, w in style.amounts])[0]
