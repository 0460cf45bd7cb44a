"""The words of triage: every concept with the ways it is written.

One file a subject, each concept in one of them; this file puts them together.  Patterns
follow ``triage.reading.pattern``.  ``not:CONCEPT`` are phrases in which the words of a concept
mean something else; each must be one that cannot also tell of the danger.
"""

from __future__ import annotations

from functools import cache

from triage.reading.lexicon import (
    abuse,
    airway,
    allergy,
    amputation,
    background,
    belly,
    bleeding,
    bowels,
    breathing,
    burns,
    chest_pain,
    children,
    coma,
    confusion,
    dehydration,
    ears_nose_throat,
    environment,
    eyes,
    fainting,
    fractures,
    genitals,
    gut_bleeding,
    gynecology,
    head_injury,
    headache,
    heart,
    infection,
    limb_injury,
    limbs,
    lungs,
    mechanism,
    metabolism,
    newborn,
    operations,
    poisoning,
    pregnancy,
    psychosis,
    rash,
    reassurance,
    requests,
    resuscitation,
    seizures,
    shock,
    skin_infection,
    spinal_cord,
    stroke,
    substances,
    suicide,
    swallowed,
    teeth_face,
    tests,
    treatments,
    trunk_injury,
    urinary,
    vessels,
    wakefulness,
    wounds,
)
from triage.reading.lexicon.cues import CUES, DRUGS, EVENTS
from triage.reading.lexicon.vocabulary import VOCABULARY
from triage.reading.pattern import Lexicon
from triage.reading.scope import Kinds

_SUBJECTS = (
    abuse,
    airway,
    allergy,
    amputation,
    background,
    belly,
    bleeding,
    bowels,
    breathing,
    burns,
    chest_pain,
    children,
    coma,
    confusion,
    dehydration,
    ears_nose_throat,
    environment,
    eyes,
    fainting,
    fractures,
    genitals,
    gut_bleeding,
    gynecology,
    head_injury,
    headache,
    heart,
    infection,
    limb_injury,
    limbs,
    lungs,
    mechanism,
    metabolism,
    newborn,
    operations,
    poisoning,
    pregnancy,
    psychosis,
    rash,
    reassurance,
    requests,
    resuscitation,
    seizures,
    shock,
    skin_infection,
    spinal_cord,
    stroke,
    substances,
    suicide,
    swallowed,
    teeth_face,
    tests,
    treatments,
    trunk_injury,
    urinary,
    vessels,
    wakefulness,
    wounds,
)


@cache
def lexicon() -> Lexicon:
    """The compiled lexicon with the cues of scope, built on first use."""
    concepts = dict(CUES)
    for subject in _SUBJECTS:
        concepts |= subject.CONCEPTS
    return Lexicon(concepts, VOCABULARY)


@cache
def kinds() -> Kinds:
    """The concepts that a text may name without their being so today."""
    diagnoses = frozenset[str]().union(*(subject.DIAGNOSES for subject in _SUBJECTS))
    return Kinds(diagnoses, DRUGS, EVENTS)
