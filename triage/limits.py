"""Numbers only: the vital-sign limits of the rules, each with its source.

"Over" and "under" are strict throughout: a value exactly on a limit is not outside it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Edition(StrEnum):
    """The edition of the ESI handbook that the limits are taken from."""

    V5 = "v5"
    V4 = "v4"


class Band(NamedTuple):
    """The limits of one age band; ``under_years`` is its upper, exclusive end."""

    label: str
    under_years: float
    heart_rate_over: float
    respiratory_rate_over: float


_MONTH = 1 / 12
_ALWAYS = float("inf")

DANGER_ZONE: dict[Edition, tuple[Band, ...]] = {
    Edition.V5: (
        Band("under 1 month", _MONTH, 190, 60),
        Band("1 to 12 months", 1, 180, 55),
        Band("1 to 3 years", 3, 140, 40),
        Band("3 to 5 years", 5, 120, 35),
        Band("5 to 12 years", 12, 120, 30),
        Band("12 to 18 years", 18, 100, 20),
        Band("over 18 years", _ALWAYS, 100, 20),
    ),
    Edition.V4: (
        Band("under 3 months", 3 * _MONTH, 180, 50),
        Band("3 months to 3 years", 3, 160, 40),
        Band("3 to 8 years", 8, 140, 30),
        Band("over 8 years", _ALWAYS, 100, 20),
    ),
}
DANGER_ZONE_SOURCE: dict[Edition, str] = {
    Edition.V5: "ESI Handbook v5 (ENA 2023), figure 6-1",
    Edition.V4: "ESI Handbook v4 (AHRQ), danger zone vitals",
}
SPO2_UNDER = 92.0  # both editions, box D
WELL_SPO2_FROM = 94.0  # a mild flare of asthma; GINA strategy report

# A breach this far beyond the limit moves the estimate by itself; a smaller one is
# reported for reassessment.  Judgement of this project, not a handbook number.
CLEAR_HEART_RATE_MARGIN = 20.0
CLEAR_RESPIRATORY_RATE_MARGIN = 8.0

# Lower limit of systolic pressure by age: ESI v5 table 6-1 for children; 90 for adults
# is the limit of the obstetric rule and of general practice.
SYSTOLIC_UNDER: tuple[tuple[float, float], ...] = (
    (_MONTH, 67),
    (1, 72),
    (3, 86),
    (5, 89),
    (12, 90),
    (18, 100),
    (_ALWAYS, 90),
)
# Hypotension of a child: under 60 in a newborn, 70 to a year, 70 + 2 x age to ten years and 90
# from then on; PALS.  The table above holds the low bounds of normal, which lie higher.
PALS_NEWBORN_SYSTOLIC_UNDER = 60.0
PALS_SYSTOLIC_UNDER = 70.0
PALS_SYSTOLIC_PER_YEAR = 2.0
PALS_SYSTOLIC_AT_MOST = 90.0
PROFOUND_HYPOTENSION_UNDER = 70.0  # adult; general practice, ESI v5 ch. 3 "profound hypotension"
SHOCK_SYSTOLIC_UNDER = 95.0  # with a shock index above SHOCK_INDEX_OVER; general practice
SHOCK_INDEX_OVER = 1.2
LIFESAVING_SPO2_UNDER = 90.0  # ESI v5 ch. 3, with other signs of compromise
CRITICAL_SPO2_UNDER = 80.0  # general practice
APNEIC_RATE_UNDER = 6.0  # general practice
DEPRESSED_RATE_UNDER = 10.0  # respiratory depression in opioid toxicity, general practice
DISTRESS_RATE_OVER = 34.0  # adult, with hypoxia or a cause; general practice
EXTREME_BRADYCARDIA_UNDER = 30.0  # general practice
BRADYCARDIA_UNDER = 45.0  # with instability; general practice
CHILD_BRADYCARDIA_UNDER = 60.0  # with poor perfusion, up to puberty; PALS
PUBERTY_FROM_YEARS = 12.0  # where the limits for children end; PALS goes by its signs
FAST_WITH_SYMPTOMS_OVER = 139.0  # adult, with palpitations or chest pain; general practice
SLOW_WITH_SYMPTOMS_UNDER = 50.0  # with syncope or a known block; ACLS
TACHYCARDIA_OVER = 149.0  # adult, with instability; ACLS says 150 or more
EXTREME_TACHYCARDIA_OVER = 179.0  # adult, without instability; general practice
INFANT_TACHYCARDIA_OVER = 219.0  # supraventricular range in infants, PALS
COMA_GCS_UNDER = 9.0  # ATLS
IMPAIRED_GCS_UNDER = 15.0
HYPOGLYCEMIA_UNDER = 60.0  # mg/dL; general practice
PROFOUND_HYPOGLYCEMIA_UNDER = 54.0  # mg/dL, with an altered mind; level 2 of the ADA
HYPERGLYCEMIA_OVER = 399.0  # mg/dL; general practice
TREATED_GLUCOSE_OVER = 349.0  # mg/dL; fluids and blood tests as a rule, general practice
CHILD_GLUCOSE_OVER = 249.0  # mg/dL, the same in a child; general practice
EXTREME_HYPERGLYCEMIA_OVER = 599.0  # mg/dL; ADA criterion of the hyperosmolar state
ADULT_DIABETES_FROM_YEARS = 40.0  # new sugar at this age is seldom type 1; general practice
ADULT_RESPIRATORY_RATE_OVER = 20.0  # ESI v5, figure 6-1, adults
OBSTETRIC_SYSTOLIC_OVER = 150.0  # ESI v5 ch. 4: obstetric pressure rule, with or without symptoms
OBSTETRIC_SYSTOLIC_UNDER = 90.0
CAROTID_SYSTOLIC_OVER = 150.0  # with headache after carotid surgery; general practice
# Nobody is presumed with child from here on; judgement of this project, on general practice.
PAST_BEARING_FROM_YEARS = 58.0
MENOPAUSE_FROM_YEARS = 50.0  # where the note speaks of the menopause
MENDED_GLUCOSE_FROM = 80.0  # mg/dL after treatment, 10 above the alert value of the ADA
HELD_SYSTOLIC_FROM = 100.0  # a pressure that a bleed has not yet moved; ATLS classes I and II
HYPERTENSION_SYSTOLIC_OVER = 219.0  # general practice
HYPERTENSION_DIASTOLIC_OVER = 129.0
SEVERE_PAIN_OVER = 6.0  # ESI: 7 or more, whole numbers
FEVER_OVER_C = 38.0  # ESI v5 table 6-2; v4 appendix A
NEWBORN_FEVER_UNDER_YEARS = 28.5 / 365.25  # 1 to 28 days
YOUNG_INFANT_UNDER_YEARS = 3 * _MONTH
HIGH_FEVER_OVER_C = 39.0  # ESI v5 table 6-2; v4 appendix A
CHILD_HYPOTHERMIA_UNDER_C = 36.0  # ESI v5 table 6-2
# Edition 4 asks to 3 years of age; edition 5, table 6-2, names no upper end.
FEVER_CHILD_UNDER_YEARS = {Edition.V4: 3.0, Edition.V5: 18.0}
HYPOTHERMIA_UNDER_C = 32.0  # moderate hypothermia, general practice
HYPERPYREXIA_OVER_C = 40.9  # heat stroke range, general practice
ELDER_FROM_YEARS = 65.0


def band(edition: Edition, age_years: float) -> Band:
    """The danger-zone band of an age."""
    return next(item for item in DANGER_ZONE[edition] if age_years < item.under_years)


def systolic_under(age_years: float) -> float:
    """The systolic pressure below which a patient of this age is hypotensive."""
    return next(limit for under, limit in SYSTOLIC_UNDER if age_years < under)


def failing_systolic_under(age_years: float) -> float:
    """The systolic pressure below which the circulation of this age is failing."""
    if age_years < _MONTH:
        return PALS_NEWBORN_SYSTOLIC_UNDER
    if age_years < 1:
        return PALS_SYSTOLIC_UNDER
    return min(PALS_SYSTOLIC_UNDER + PALS_SYSTOLIC_PER_YEAR * age_years, PALS_SYSTOLIC_AT_MOST)
