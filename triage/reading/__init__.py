"""A narrative read: text in, facts with their places out.

No judgement is made here; what the facts mean for urgency is ``triage.rules``.
"""

from __future__ import annotations

from triage.reading.facts import Facts, Measure, Measurement, Span
from triage.reading.lexicon import diagnoses, lexicon
from triage.reading.measured import choose
from triage.reading.person import read_person
from triage.reading.scope import status_of
from triage.reading.vitals import called_normal, read_vitals
from triage.reading.words import fold, split, squeeze

__all__ = ["Facts", "Measure", "Measurement", "read_facts"]


def read_facts(text: str) -> Facts:
    """Everything that ``text`` states, in reading order, with character spans."""
    folded = fold(text)
    if "  " not in folded:
        return _read(folded)
    # Runs of white space say nothing, and must not push a value out of reach.
    squeezed, places = squeeze(folded)
    return _replaced(_read(squeezed), places)


def _read(folded: str) -> Facts:
    words = split(folded)
    mentions = status_of(lexicon().find(words), words, diagnoses())
    measurements, remarks = choose(read_vitals(words))
    return Facts(
        person=read_person(folded),
        measurements=measurements,
        mentions=tuple(mentions),
        vitals_called_normal=called_normal(folded),
        remarks=remarks,
    )


def _replaced(facts: Facts, places: list[int]) -> Facts:
    """``facts`` with every span moved back to where its text came from."""

    def moved(span: Span | None) -> Span | None:
        if span is None:
            return None
        return Span(start=places[span.start], end=places[span.end - 1] + 1)

    person = facts.person.model_copy(update={"age_span": moved(facts.person.age_span)})
    return facts.model_copy(
        update={
            "person": person,
            "measurements": tuple(
                item.model_copy(update={"span": moved(item.span)}) for item in facts.measurements
            ),
            "mentions": tuple(
                mention.model_copy(update={"span": moved(mention.span)})
                for mention in facts.mentions
            ),
            "vitals_called_normal": moved(facts.vitals_called_normal),
        }
    )
