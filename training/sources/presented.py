"""A patient as structured triage data present him: what a nurse's note is written from.

``None`` and an empty tuple mean *not recorded*; a note leaves them out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from triage.case import Sex

GROUPED_AGE_YEARS = 89
"""Ages above are stated as "over 89" (HIPAA Safe Harbor, 45 CFR 164.514(b)(2))."""


class Transport(StrEnum):
    """How the patient came, as far as it was recorded."""

    WALK_IN = "WALK IN"
    AMBULANCE = "AMBULANCE"
    HELICOPTER = "HELICOPTER"


@dataclass(frozen=True, slots=True)
class Signs:
    """Vital signs that are plausible, in the unit of the name."""

    temperature_f: float | None = None
    temperature_c: float | None = None
    """The same temperature; one of the two is as charted, the other converted."""
    heart_rate_per_min: int | None = None
    respiratory_rate_per_min: int | None = None
    spo2_percent: int | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    pain: str | None = None
    """The score on the scale from 0 to 10 as it was given: ``7``, ``7.5`` or ``7-8``."""


@dataclass(frozen=True, slots=True)
class Presented:
    """Everything a note may say."""

    complaint: str
    age_years: int | None = None
    sex: Sex | None = None
    transport: Transport | None = None
    signs: Signs = Signs()
    medicines: tuple[str, ...] = ()
