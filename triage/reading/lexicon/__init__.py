"""The words of triage: every concept with the ways it is written.

One file per body of complaints; this file puts them together.  Patterns follow
``triage.reading.pattern``.
"""

from __future__ import annotations

from functools import cache

from triage.reading.lexicon import (
    abdomen,
    another_time,
    background,
    breathing,
    child_signs,
    child_visits,
    circulation,
    common_colds,
    common_complaints,
    common_errands,
    common_limbs,
    devices,
    extent,
    false_alarms,
    injury,
    interventions,
    mind,
    minor,
    near_senses,
    nerves,
    newborn,
    obstetrics,
    plain_belly,
    plain_body,
    plain_breath,
    plain_expecting,
    plain_harm,
    plain_infection,
    plain_limbs,
    plain_mind,
    plain_needs,
    plain_nerves,
    plain_trauma,
    plain_visits,
    plain_wounds,
    plans,
    poisoning,
    quiet_dangers,
    reassurance,
    seizures,
    senses,
    stated_calm,
    stated_dangers,
    systemic,
    told_breath,
    told_dangers,
    told_heart,
    told_vessels,
    weakness,
    wound,
    youth_signs,
)
from triage.reading.lexicon.another_time import ANOTHER_TIME
from triage.reading.lexicon.cues import CUES, EVENTS
from triage.reading.lexicon.everyday_senses import EVERYDAY_SENSES
from triage.reading.lexicon.false_alarms import FALSE_ALARMS
from triage.reading.lexicon.other_senses import OTHER_SENSES
from triage.reading.lexicon.vocabulary import VOCABULARY
from triage.reading.pattern import Lexicon
from triage.reading.scope import Kinds

_TOPICS = (
    abdomen,
    another_time,
    background,
    breathing,
    child_signs,
    child_visits,
    circulation,
    common_colds,
    common_complaints,
    common_errands,
    common_limbs,
    devices,
    extent,
    false_alarms,
    injury,
    interventions,
    mind,
    minor,
    near_senses,
    nerves,
    newborn,
    obstetrics,
    plain_belly,
    plain_body,
    plain_breath,
    plain_expecting,
    plain_harm,
    plain_infection,
    plain_limbs,
    plain_mind,
    plain_needs,
    plain_nerves,
    plain_trauma,
    plain_visits,
    plain_wounds,
    plans,
    poisoning,
    quiet_dangers,
    seizures,
    reassurance,
    senses,
    stated_calm,
    stated_dangers,
    systemic,
    told_breath,
    told_dangers,
    told_heart,
    told_vessels,
    weakness,
    wound,
    youth_signs,
)


@cache
def lexicon() -> Lexicon:
    """The compiled lexicon with the cues of scope, built on first use."""
    concepts = CUES | OTHER_SENSES
    # A concept may be told in several files: each adds its lines.
    for table in (
        EVERYDAY_SENSES,
        FALSE_ALARMS,
        ANOTHER_TIME,
        *(topic.CONCEPTS for topic in _TOPICS),
    ):
        for concept, text in table.items():
            concepts[concept] = f"{concepts[concept]}\n{text}" if concept in concepts else text
    return Lexicon(concepts, VOCABULARY)


@cache
def kinds() -> Kinds:
    """The concepts that a text may name without their being so today."""
    diagnoses = frozenset[str]().union(*(topic.DIAGNOSES for topic in _TOPICS))
    return Kinds(diagnoses, interventions.DRUGS, EVENTS)
