"""Every threshold: exactly on it, just under it, just over it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from triage import limits
from triage.case import Case, Patient, Vitals
from triage.findings import Edition, Findings
from triage.level import EsiLevel
from triage.rules import assess

_BANDS = [(edition, band) for edition in Edition for band in limits.DANGER_ZONE[edition]]


def _ages(edition: Edition, index: int) -> float:
    bands = limits.DANGER_ZONE[edition]
    start = bands[index - 1].under_years if index else 0.0
    return start + 0.001


def _assess(
    narrative: str, edition: Edition = Edition.V5, age: float | None = 40.0, **vitals: float
) -> Findings:
    return assess(
        Case(
            narrative=narrative,
            patient=Patient(age_years=age),
            vitals=Vitals.model_validate(vitals),
        ),
        edition,
    )


def _fired(findings: Findings) -> set[str]:
    return {finding.rule_id for finding in findings.findings}


@pytest.mark.parametrize(("edition", "band"), _BANDS)
@pytest.mark.parametrize("measure", ["heart_rate", "respiratory_rate"])
def test_a_rate_on_the_danger_limit_is_not_over_it(
    edition: Edition, band: limits.Band, measure: str
) -> None:
    limit = band.heart_rate_over if measure == "heart_rate" else band.respiratory_rate_over
    rule = f"D-{measure.upper().replace('_', '-')}-{edition.value.upper()}"
    age = _ages(edition, limits.DANGER_ZONE[edition].index(band))
    field = f"{measure}_per_min"
    for value, expected in ((limit - 1, False), (limit, False), (limit + 1, True)):
        findings = _assess("Earache.", edition, age, **{field: value})
        assert (rule in _fired(findings)) is expected, (band.label, value)


@pytest.mark.parametrize("edition", list(Edition))
def test_a_band_ends_where_the_next_begins(edition: Edition) -> None:
    bands = limits.DANGER_ZONE[edition]
    for band, following in pairwise(bands):
        assert limits.band(edition, band.under_years - 1e-6) == band
        assert limits.band(edition, band.under_years) == following


def test_the_two_editions_differ_at_the_ages_that_they_name() -> None:
    assert limits.band(Edition.V5, 2).heart_rate_over == 140
    assert limits.band(Edition.V4, 2).heart_rate_over == 160
    assert limits.band(Edition.V5, 4).respiratory_rate_over == 35
    assert limits.band(Edition.V4, 4).respiratory_rate_over == 30


_THRESHOLDS: list[tuple[str, str, float, str, float, float, float]] = [
    # rule, narrative, age, field, limit, a value that fires, a value that does not
    ("D-SATURATION-V5", "Earache.", 40, "spo2_percent", 92, 91, 93),
    ("A-HYPOXIA", "Laboured breathing.", 40, "spo2_percent", 90, 89, 91),
    ("A-HYPOXIA-CRITICAL", "Earache.", 40, "spo2_percent", 80, 79, 81),
    ("A-APNEA", "Earache.", 40, "respiratory_rate_per_min", 6, 5, 7),
    ("A-OPIOID", "Took heroin.", 40, "respiratory_rate_per_min", 10, 9, 11),
    ("A-PROFOUND-HYPOTENSION", "Earache.", 40, "systolic_mmhg", 70, 69, 71),
    ("B-HYPOTENSION", "Earache.", 40, "systolic_mmhg", 90, 89, 91),
    ("B-HYPOTENSION", "Earache.", 15, "systolic_mmhg", 100, 99, 101),
    ("B-HYPOTENSION", "Earache.", 8, "systolic_mmhg", 90, 89, 91),
    ("B-HYPOTENSION", "Earache.", 4, "systolic_mmhg", 89, 88, 90),
    ("B-HYPOTENSION", "Earache.", 2, "systolic_mmhg", 86, 85, 87),
    ("B-HYPOTENSION", "Earache.", 0.5, "systolic_mmhg", 72, 71, 73),
    ("B-HYPOTENSION", "Earache.", 0.05, "systolic_mmhg", 67, 66, 68),
    ("B-OBSTETRIC-PRESSURE", "30 weeks pregnant.", 30, "systolic_mmhg", 150, 151, 149),
    ("B-OBSTETRIC-PRESSURE", "30 weeks pregnant.", 30, "systolic_mmhg", 90, 89, 91),
    ("B-HYPERTENSION", "Headache.", 40, "systolic_mmhg", 219, 220, 218),
    ("A-RHYTHM", "Earache.", 40, "heart_rate_per_min", 30, 29, 31),
    ("A-RHYTHM", "Confused.", 40, "heart_rate_per_min", 45, 44, 46),
    ("A-RHYTHM", "Confused.", 40, "heart_rate_per_min", 149, 150, 148),
    ("A-RHYTHM", "Chest pain.", 40, "heart_rate_per_min", 179, 180, 178),
    ("B-RHYTHM", "Chest pain.", 40, "heart_rate_per_min", 45, 44, 46),
    ("B-RHYTHM", "Fainted.", 40, "heart_rate_per_min", 50, 49, 51),
    ("A-SHOCK", "Chest pain.", 15, "systolic_mmhg", 90, 89, 91),
    ("A-SHOCK", "Pale.", 4, "systolic_mmhg", 78, 77, 79),
    ("A-SHOCK", "Pale.", 0.5, "systolic_mmhg", 70, 69, 71),
    ("B-RHYTHM", "Earache.", 40, "heart_rate_per_min", 179, 180, 178),
    ("D-CLEAR-V5", "Earache.", 40, "heart_rate_per_min", 120, 121, 119),
    ("D-CLEAR-V5", "Earache.", 40, "respiratory_rate_per_min", 28, 29, 27),
    ("A-UNRESPONSIVE", "Earache.", 40, "gcs", 9, 8, 10),
    ("B-GCS", "Earache.", 40, "gcs", 15, 14, 15),
    ("B-PAIN", "Knee sprain.", 40, "pain_0_10", 6, 7, 5),
    ("B-NEWBORN-FEVER", "Fever.", 0.05, "temperature_c", 38.0, 38.1, 37.9),
    ("B-INFANT-FEVER", "Sent in.", 0.2, "temperature_c", 38.0, 38.1, 37.9),
    ("D-CHILD-FEVER-V5", "Fever, earache.", 1, "temperature_c", 39.0, 39.1, 38.9),
    ("D-CHILD-FEVER-V5", "Sent in.", 1, "temperature_c", 36.0, 35.9, 36.1),
    ("D-CHILD-FEVER-V5", "Fever, earache.", 12, "temperature_c", 39.0, 39.1, 38.9),
    ("B-TEMPERATURE", "Sent in.", 40, "temperature_c", 32.0, 31.9, 32.1),
    ("B-TEMPERATURE", "Sent in.", 40, "temperature_c", 40.9, 41.0, 40.8),
]


@pytest.mark.parametrize(
    ("rule", "narrative", "age", "field", "limit", "fires", "not_"), _THRESHOLDS
)
def test_a_threshold_is_strict(
    rule: str, narrative: str, age: float, field: str, limit: float, fires: float, not_: float
) -> None:
    assert rule in _fired(_assess(narrative, Edition.V5, age, **{field: fires}))
    assert rule not in _fired(_assess(narrative, Edition.V5, age, **{field: not_}))
    assert rule not in _fired(_assess(narrative, Edition.V5, age, **{field: limit}))


@pytest.mark.parametrize(("glucose", "expected"), [(59, True), (60, False), (61, False)])
def test_a_low_glucose_is_under_60(glucose: int, expected: bool) -> None:
    findings = assess(Case(narrative=f"40-year-old, confused, glucose {glucose}."))
    assert ("B-HYPOGLYCEMIA" in _fired(findings)) is expected


@pytest.mark.parametrize(("glucose", "expected"), [(53, True), (54, False), (55, False)])
def test_a_profoundly_low_glucose_is_under_54(glucose: int, expected: bool) -> None:
    findings = assess(Case(narrative=f"40-year-old, confused, glucose {glucose}."))
    assert ("A-HYPOGLYCEMIA" in _fired(findings)) is expected


@pytest.mark.parametrize(("glucose", "expected"), [(398, False), (399, False), (400, True)])
def test_a_high_glucose_is_over_399(glucose: int, expected: bool) -> None:
    findings = assess(Case(narrative=f"40-year-old, vomiting, glucose {glucose}."))
    assert ("B-DKA" in _fired(findings)) is expected


@pytest.mark.parametrize(("days", "expected"), [(28, True), (29, False)])
def test_the_newborn_fever_rule_ends_with_day_28(days: int, expected: bool) -> None:
    findings = assess(Case(narrative=f"A {days}-day-old, T 38.5 C."))
    assert ("B-NEWBORN-FEVER" in _fired(findings)) is expected


def test_edition_4_looks_at_vital_signs_of_level_3_only_and_edition_5_at_all() -> None:
    case = "Sore throat, SpO2 91%, 40-year-old."
    assert assess(Case(narrative=case), Edition.V5).rules_level is EsiLevel.EMERGENT
    assert assess(Case(narrative=case), Edition.V4).rules_level is EsiLevel.NON_URGENT


def test_a_danger_zone_counts_where_the_resources_are_not_known() -> None:
    for edition in Edition:
        found = assess(Case(narrative="HR 130, 40-year-old."), edition)
        assert found.rules_level is EsiLevel.EMERGENT


def test_edition_4_looks_for_the_danger_zone_at_level_3_only_but_for_a_childs_fever() -> None:
    found = assess(Case(narrative="30M sprained ankle. HR 150."), Edition.V4)
    assert found.rules_level is EsiLevel.LESS_URGENT
    assert found.estimated_from == ()
    found = assess(Case(narrative="2-year-old boy, bug bite. T 40.4"), Edition.V4)
    assert found.rules_level is EsiLevel.URGENT
    assert [item.rule_id for item in found.estimated_from] == ["D-CHILD-FEVER-V4"]
