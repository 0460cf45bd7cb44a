"""What a narrative states, each fact with its place in the text.

``None`` and an absent mention mean *not stated*; neither means normal.  What a narrative
holds hundreds of is a plain dataclass: a validated model costs several times as much.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from triage.case import Frozen, Sex


@dataclass(frozen=True, slots=True)
class Span:
    """Character offsets into the text that was read; ``end`` is exclusive."""

    start: int
    end: int


class Status(StrEnum):
    """How a mention is meant."""

    PRESENT = "present"
    NEGATED = "negated"
    HISTORICAL = "historical"
    FAMILY = "family"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Mention:
    """A finding, condition or intervention that the text names."""

    concept: str
    status: Status
    span: Span


class Measure(StrEnum):
    """What was measured; the unit is in the name."""

    HEART_RATE = "heart_rate_per_min"
    RESPIRATORY_RATE = "respiratory_rate_per_min"
    SYSTOLIC = "systolic_mmhg"
    DIASTOLIC = "diastolic_mmhg"
    SPO2 = "spo2_percent"
    TEMPERATURE = "temperature_c"
    PAIN = "pain_0_10"
    GCS = "gcs"
    GLUCOSE = "glucose_mg_dl"


class SetAside(StrEnum):
    """Why a value that the text states is not the patient's of now."""

    MISTAKEN = "an error of measurement"
    EARLIER = "of an earlier time"
    EFFORT = "of an effort"
    OTHERS = "of somebody else"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measured value as it was stated.

    ``span`` is ``None`` for a value from a structured field.  An implausible value
    is kept here and never used; ``used`` names the one that the rules look at, and ``beside``
    one that is bad in the other direction, which they look at as well.
    """

    measure: Measure
    value: float
    span: Span | None
    plausible: bool = True
    used: bool = False
    beside: bool = False
    on_oxygen: bool | None = None
    set_aside: SetAside | None = None
    """Why the note itself takes it back; such a value is not used."""
    usual: bool = False
    """Whether the note says that this patient always has it."""


class AgeGroup(StrEnum):
    """An age given only as a word."""

    NEWBORN = "newborn"
    INFANT = "infant"
    CHILD = "child"
    ADULT = "adult"
    ELDERLY = "elderly"


class Person(Frozen):
    """Who the patient is, as far as the text says."""

    age_years: float | None = None
    age_group: AgeGroup | None = None
    age_span: Span | None = None
    sex: Sex | None = None


class Facts(Frozen):
    """Everything that was read from one case."""

    person: Person = Person()
    arrival_mode: str | None = None
    measurements: tuple[Measurement, ...] = ()
    mentions: tuple[Mention, ...] = ()
    vitals_called_normal: Span | None = None
    remarks: tuple[str, ...] = ()

    def used(self, measure: Measure) -> Measurement | None:
        """The measurement of ``measure`` that the rules use, if it was measured."""
        for measurement in self.measurements:
            if measurement.measure is measure and measurement.used:
                return measurement
        return None
