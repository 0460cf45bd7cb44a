"""A narrative read: text in, facts with their places out.

No judgement is made here; what the facts mean for urgency is ``triage.rules``.
"""

from __future__ import annotations

from collections.abc import Mapping

from triage.reading.facts import Facts, Measure, Measurement
from triage.reading.lexicon import kinds, lexicon
from triage.reading.measured import choose
from triage.reading.person import read_person
from triage.reading.scope import status_of
from triage.reading.spacing import evened, placed
from triage.reading.standing import settled
from triage.reading.vitals import called_normal, read_vitals
from triage.reading.weeks import told_weeks
from triage.reading.words import split

__all__ = ["Facts", "Measure", "Measurement", "read_facts"]


def read_facts(text: str, known: Mapping[str, object] | None = None) -> Facts:
    """Everything that ``text`` states, in reading order, with character spans.

    ``known`` fields of the person override what the text says, and are read by.
    """
    single_spaced = evened(text)
    words = split(single_spaced.text)
    mentions = status_of(lexicon().find(words), words, kinds())
    person = read_person(words.folded).model_copy(update=known)
    measurements, remarks = choose(settled(read_vitals(words, person.age_span), words.folded))
    facts = Facts(
        person=person,
        measurements=measurements,
        mentions=(*mentions, *told_weeks(words.folded, person)),
        vitals_called_normal=called_normal(words.folded),
        remarks=remarks,
    )
    return placed(facts, single_spaced)
