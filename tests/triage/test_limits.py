"""Every danger-zone number, at, just under and just over; exactly on the limit is not over."""

from __future__ import annotations

import pytest

from triage.case import Case, Patient, Vitals
from triage.findings import Edition, Force
from triage.limits import DANGER_ZONE, band
from triage.rules import assess

MONTH = 1 / 12
# (edition, age in years inside the band, heart rate limit, respiratory rate limit):
# ESI v5 figure 6-1 and v4 danger zone vitals, written out again on purpose.
BANDS = [
    (Edition.V5, 0.5 * MONTH, 190, 60),
    (Edition.V5, 1.5 * MONTH, 180, 55),
    (Edition.V5, 11 * MONTH, 180, 55),
    (Edition.V5, 1, 140, 40),
    (Edition.V5, 2.9, 140, 40),
    (Edition.V5, 3, 120, 35),
    (Edition.V5, 5, 120, 30),
    (Edition.V5, 11, 120, 30),
    (Edition.V5, 12, 100, 20),
    (Edition.V5, 18, 100, 20),
    (Edition.V5, 90, 100, 20),
    (Edition.V4, 2 * MONTH, 180, 50),
    (Edition.V4, 3 * MONTH, 160, 40),
    (Edition.V4, 2.9, 160, 40),
    (Edition.V4, 3, 140, 30),
    (Edition.V4, 7.9, 140, 30),
    (Edition.V4, 8, 100, 20),
    (Edition.V4, 60, 100, 20),
]


def fired(edition: Edition, age_years: float, **vitals: float) -> set[str]:
    case = Case(
        narrative="Seen at triage.",
        patient=Patient(age_years=age_years),
        vitals=Vitals.model_validate(vitals),
    )
    return {finding.rule_id for finding in assess(case, edition).findings}


@pytest.mark.parametrize(("edition", "age_years", "heart_rate", "respiratory_rate"), BANDS)
@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_rates_over_the_limit_of_the_age_are_in_the_danger_zone(
    edition: Edition, age_years: float, heart_rate: int, respiratory_rate: int, offset: int
) -> None:
    suffix = edition.value.upper()
    hearts = fired(edition, age_years, heart_rate_per_min=heart_rate + offset)
    lungs = fired(edition, age_years, respiratory_rate_per_min=respiratory_rate + offset)
    assert (f"D-HEART-RATE-{suffix}" in hearts) is (offset > 0)
    assert (f"D-RESPIRATORY-RATE-{suffix}" in lungs) is (offset > 0)


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize(("spo2", "low"), [(91, True), (92, False), (93, False)])
def test_a_saturation_under_92_is_in_the_danger_zone(
    edition: Edition, spo2: int, low: bool
) -> None:
    rules = fired(edition, 40, spo2_percent=spo2)
    assert (f"D-SATURATION-{edition.value.upper()}" in rules) is low


def test_the_bands_cover_every_age_once_and_in_order() -> None:
    for edition, bands in DANGER_ZONE.items():
        ends = [item.under_years for item in bands]
        assert ends == sorted(ends)
        assert ends[-1] == float("inf")
        assert band(edition, 0) is bands[0]
        assert band(edition, 120) is bands[-1]


@pytest.mark.parametrize(
    ("age_days", "temperature", "rule"),
    [
        (10, 38.0, None),
        (10, 38.1, "B-NEWBORN-FEVER"),
        (28, 38.1, "B-NEWBORN-FEVER"),
        (45, 38.0, None),
        (45, 38.1, "B-INFANT-FEVER"),
        (80, 38.1, "B-INFANT-FEVER"),
        (200, 39.1, "D-CHILD-FEVER-V5"),
        (900, 39.1, "D-CHILD-FEVER-V5"),
        (900, 35.9, "D-CHILD-FEVER-V5"),
        (900, 37.0, None),
    ],
)
def test_fever_in_small_children_is_judged_by_age(
    age_days: int, temperature: float, rule: str | None
) -> None:
    fever_rules = {"B-NEWBORN-FEVER", "B-INFANT-FEVER", "D-CHILD-FEVER-V5"}
    found = fired(Edition.V5, age_days / 365.25, temperature_c=temperature) & fever_rules
    assert rule in found if rule else not found


def test_danger_zone_rules_ask_to_consider_in_v4_and_to_reassess_in_v5() -> None:
    case = Case(narrative="40-year-old with a cough. HR 110, RR 24, SpO2 90%.")
    for edition, force in ((Edition.V5, Force.REASSESS), (Edition.V4, Force.CONSIDER)):
        forces = {
            finding.force
            for finding in assess(case, edition).findings
            if finding.decision_point.value == "D"
        }
        assert forces == {force}
