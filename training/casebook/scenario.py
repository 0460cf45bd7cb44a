"""One draw of a presentation: what this narrative will say, before it is told."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from training.casebook.charting import Charted, chart
from training.casebook.measures import draw_vitals
from training.casebook.person import Person, draw_person
from training.casebook.presentation import Arrival, Presentation, VitalName
from training.casebook.slots import fill
from triage.level import EsiLevel

# What fits anyone and decides nothing.
_ANYONE = (
    "{No known drug allergies|Allergic to penicillin|Allergic to sulfa|Latex allergy}.",
    "{He} last ate {2-6} hours ago.",
    "The waiting room is {full|noisy|half empty} today.",
    "{He} speaks {Spanish|English|Portuguese|Arabic|Vietnamese} at home.",
)
# The same of grown people.  No sentence is drawn by the level: a model would learn that whoever
# takes vitamins is well.
_ADULT = (
    "{He} lives {alone|with family|with a roommate}.",
    "{He} takes {a multivitamin|vitamin D|an antihistamine in spring}.",
    "{He} was last seen here {two|three|five} years ago for something unrelated.",
    "{He} quit smoking {years ago|last spring}.",
)
_SMALL = re.compile(r"\b([2-9]|1[0-2])(?= (?:minutes|hours|days|weeks|months|times|years)\b)")
_IN_WORDS = "two three four five six seven eight nine ten eleven twelve"
_WORDS = _IN_WORDS.split()


class Amount(NamedTuple):
    """How much beside the decisive facts is told, at most; ``least`` as a share of that."""

    story: int
    findings: int
    history: int
    denials: int
    extras: int
    least: float = 0.0
    terse: bool = False
    """The shortest phrasings, and no vital sign that the level does not rest on."""


BARE = Amount(0, 0, 0, 0, 0, terse=True)
BRIEF = Amount(0, 1, 1, 0, 0)
USUAL = Amount(2, 1, 2, 3, 0)
FULL = Amount(3, 3, 4, 4, 2)
LONG = Amount(6, 5, 6, 6, 5, least=0.8)


class Weight(StrEnum):
    """What a sentence means for the level."""

    ALARMING = "alarming"
    """A red flag."""
    REASSURING = "reassuring"
    """Decisive, and no red flag."""
    NEITHER = "neither"


class Sentence(NamedTuple):
    """A sentence to tell, and what it means for the level."""

    text: str
    weight: Weight = Weight.NEITHER


class Scenario(NamedTuple):
    """Filled sentences and phrases, in the order of their kind."""

    person: Person
    level: EsiLevel
    arrival: Arrival
    complaint: str
    quote: str
    told: tuple[Sentence, ...]
    """Decisive facts, story and findings in the order of telling."""
    history: tuple[str, ...]
    denials: tuple[str, ...]
    extras: tuple[str, ...]
    vitals: Charted

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences of ``told`` alone."""
        return tuple(sentence.text for sentence in self.told)


def draw_scenario(presentation: Presentation, amount: Amount, draw: random.Random) -> Scenario:
    """One scenario of ``presentation``.  Raises :class:`ValueError` for a faulty slot."""
    person = draw_person(presentation, draw)
    numbers_in_words = draw.random() < 0.4

    def told(text: str) -> str:
        filled = fill(text, person, draw)
        if numbers_in_words:
            filled = _SMALL.sub(lambda found: _WORDS[int(found[1]) - 2], filled)
        return filled

    def some(texts: Sequence[str], most: int) -> tuple[str, ...]:
        count = min(draw.randint(math.ceil(amount.least * most), most), len(texts))
        return tuple(told(text) for text in draw.sample(list(texts), count))

    decisive = [
        Sentence(
            told(min(entry.say, key=len) if amount.terse else draw.choice(entry.say)),
            Weight.ALARMING if entry.flag else Weight.REASSURING,
        )
        for entry in presentation.decisive
    ]
    around = [
        *some(presentation.story, amount.story),
        *some(presentation.findings, amount.findings),
    ]
    extras = some([*_ANYONE, *(_ADULT if person.years >= 20 else ())], amount.extras)
    if amount.extras and draw.random() < 0.6:
        extras += (told(draw.choice(presentation.distractors)),)
    needed = presentation.state
    if presentation.concern is not None and not needed:
        needed = ("hr", "rr", "spo2")
    return Scenario(
        person=person,
        level=presentation.level,
        arrival=_arrival(presentation, draw),
        complaint=told(draw.choice(presentation.complaint)),
        quote=told(draw.choice(presentation.quote)),
        told=_interleaved(decisive, list(map(Sentence, around)), draw),
        history=some(presentation.history, amount.history),
        denials=some(presentation.denials, amount.denials),
        extras=extras,
        vitals=_charted(presentation, person, needed, amount, draw),
    )


def _charted(
    presentation: Presentation,
    person: Person,
    needed: Sequence[VitalName],
    amount: Amount,
    draw: random.Random,
) -> Charted:
    measured = draw_vitals(presentation.vitals, person.years, draw)
    if amount.terse:
        if not needed:
            return Charted("", "")
        measured = {name: measured[name] for name in (*needed, "dbp") if name in measured}
    return chart(measured, needed, draw)


def _interleaved(
    decisive: Sequence[Sentence], around: list[Sentence], draw: random.Random
) -> tuple[Sentence, ...]:
    """``decisive`` in its own order, with the rest strewn between."""
    telling = list(decisive)
    draw.shuffle(around)
    for sentence in around:
        telling.insert(draw.randint(0, len(telling)), sentence)
    return tuple(telling)


_USUAL_ARRIVALS = {
    1: ((Arrival.AMBULANCE, 70), (Arrival.WALK_IN, 16), (Arrival.WHEELCHAIR, 14)),
    2: ((Arrival.AMBULANCE, 38), (Arrival.WALK_IN, 46), (Arrival.WHEELCHAIR, 16)),
    3: ((Arrival.AMBULANCE, 22), (Arrival.WALK_IN, 62), (Arrival.WHEELCHAIR, 16)),
    4: ((Arrival.AMBULANCE, 10), (Arrival.WALK_IN, 82), (Arrival.WHEELCHAIR, 8)),
    5: ((Arrival.AMBULANCE, 5), (Arrival.WALK_IN, 95)),
}


def _arrival(presentation: Presentation, draw: random.Random) -> Arrival:
    if presentation.arrival:
        return draw.choice(presentation.arrival)
    ways = _USUAL_ARRIVALS[presentation.level.value]
    return draw.choices([way for way, _ in ways], [weight for _, weight in ways])[0]
