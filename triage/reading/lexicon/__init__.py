"""The words of triage: every concept with the ways it is written.

One file per body of complaints; this file puts them together.  Patterns follow
``triage.reading.pattern``.
"""

from __future__ import annotations

from functools import cache

from triage.reading.lexicon import (
    abdomen,
    background,
    breathing,
    circulation,
    devices,
    injury,
    interventions,
    mind,
    minor,
    nerves,
    newborn,
    obstetrics,
    plans,
    poisoning,
    reassurance,
    senses,
    systemic,
    weakness,
    wound,
)
from triage.reading.lexicon.cues import CUES
from triage.reading.lexicon.vocabulary import VOCABULARY
from triage.reading.pattern import Lexicon

_TOPICS = (
    abdomen,
    background,
    breathing,
    circulation,
    devices,
    injury,
    interventions,
    mind,
    minor,
    nerves,
    newborn,
    obstetrics,
    plans,
    poisoning,
    reassurance,
    senses,
    systemic,
    weakness,
    wound,
)


@cache
def lexicon() -> Lexicon:
    """The compiled lexicon with the cues of scope, built on first use."""
    concepts = dict(CUES)
    for topic in _TOPICS:
        concepts.update(topic.CONCEPTS)
    return Lexicon(concepts, VOCABULARY)


@cache
def diagnoses() -> frozenset[str]:
    """Concepts that a history or a fear may name without their being so today."""
    return frozenset().union(*(topic.DIAGNOSES for topic in _TOPICS))
