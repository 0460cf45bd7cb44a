"""A patient as presented at triage: the narrative, and what was measured beside it.

Units are in the names.  ``None`` means *not measured*; it never means normal.
The bounds below only refuse what no living or dying patient can show (a typing
error, a unit mixed up); they are not clinical thresholds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

MAX_NARRATIVE_CHARS = 8_000


class Frozen(BaseModel):
    """A value: it cannot be changed, and it has no fields that were not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def a_number(value: object) -> object:
    """``value`` unless it is no number: pydantic would read ``false`` as a saturation of 0."""
    if isinstance(value, bool | str):
        raise ValueError("a number is needed, not true, false or text")
    return value


class Sex(StrEnum):
    """Sex as recorded at registration."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"


class Patient(Frozen):
    """Who the patient is, as far as triage needs it."""

    age_years: float | None = Field(
        None, ge=0, le=130, description="Age in years; fractions for infants (0.25 = three months)."
    )
    sex: Sex | None = Field(None, description="Sex as recorded at registration.")

    _number = field_validator("age_years", mode="before")(a_number)


class Vitals(Frozen):
    """Vital signs as measured at triage.  A field left out was not measured.

    Zero is allowed where a patient in arrest has it (heart rate, respiratory
    rate, blood pressure, saturation).
    """

    heart_rate_per_min: float | None = Field(None, ge=0, le=400, description="Beats per minute.")
    respiratory_rate_per_min: float | None = Field(
        None, ge=0, le=150, description="Breaths per minute."
    )
    systolic_mmhg: float | None = Field(
        None, ge=0, le=350, description="Systolic blood pressure, mmHg."
    )
    diastolic_mmhg: float | None = Field(
        None, ge=0, le=250, description="Diastolic blood pressure, mmHg."
    )
    spo2_percent: float | None = Field(
        None, ge=0, le=100, description="Oxygen saturation by pulse oximetry, percent."
    )
    temperature_c: float | None = Field(
        None, ge=10, le=47, description="Body temperature, degrees Celsius."
    )
    pain_0_10: float | None = Field(
        None, ge=0, le=10, description="Pain on the numeric rating scale, 0 to 10."
    )
    gcs: int | None = Field(None, ge=3, le=15, description="Glasgow Coma Scale, 3 to 15.")

    _numbers = field_validator("*", mode="before")(a_number)

    @model_validator(mode="after")
    def _diastolic_is_below_systolic(self) -> Vitals:
        if (
            self.systolic_mmhg is not None
            and self.diastolic_mmhg is not None
            and self.diastolic_mmhg > self.systolic_mmhg
        ):
            raise ValueError("diastolic_mmhg is above systolic_mmhg")
        return self


NarrativeText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_NARRATIVE_CHARS),
]
ArrivalMode = Annotated[
    str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z][A-Za-z ,/()'-]{0,59}$")
]


class Case(Frozen):
    """Everything known about one patient when the nurse assigns a level."""

    narrative: NarrativeText
    patient: Patient | None = None
    vitals: Vitals | None = None
    arrival_mode: ArrivalMode | None = None
