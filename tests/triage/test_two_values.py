"""A vital sign that is stated twice: no value hides the danger of another."""

from __future__ import annotations

import pytest

from triage.case import Case, Patient, Sex, Vitals
from triage.findings import Findings
from triage.reading.facts import Measure
from triage.rules import assess


def _of(narrative: str, **fields: object) -> Findings:
    return assess(Case.model_validate({"narrative": narrative, **fields}))


def _level(narrative: str) -> int | None:
    level = _of(narrative).rules_level
    return level.value if level else None


def _fired(found: Findings) -> set[str]:
    return {item.rule_id for item in found.findings}


@pytest.mark.parametrize(
    "note",
    [
        "70M dyspnea, SpO2 82%. Repeat SpO2 96% on non-rebreather.",
        "70M dyspnea, SpO2 82%, recheck 96% on high flow",
        "70M dyspnea, SpO2 79% RA. Recheck 95% with non-rebreather",
        "70M dyspnea, SpO2 84%, recheck 95% after suctioning",
        "70M dizzy, BP 82/50, manual BP 110/60 after 500 of crystalloid",
    ],
)
def test_a_value_that_treatment_mended_counts(note: str) -> None:
    assert _level(note) in (1, 2)


def test_a_repeat_on_air_takes_a_value_back() -> None:
    found = _of("30F cough, SpO2 84%, recheck 98% on room air other finger")
    used = found.facts.used(Measure.SPO2)
    assert used is not None
    assert used.value == 98


@pytest.mark.parametrize(
    ("note", "vitals", "rule"),
    [
        ("60M dizzy. BP 205/110 at home yesterday.", Vitals(systolic_mmhg=84), "B-HYPOTENSION"),
        ("60M dizzy. BP 205/110 at home yesterday, BP 84/50.", None, "B-HYPOTENSION"),
        ("40F shaky. Sugar 480 this morning, sugar 55 now", None, "B-HYPOGLYCEMIA"),
        ("2-month-old. HR 55, then HR 150", None, "B-RHYTHM"),
        ("30M shaky. Sugar 45 this morning, sugar 620 now", None, "B-DKA"),
    ],
)
def test_one_value_too_high_and_one_too_low_are_both_looked_at(
    note: str, vitals: Vitals | None, rule: str
) -> None:
    found = _of(note, vitals=vitals)
    assert rule in _fired(found)
    assert any("beside it" in remark for remark in found.facts.remarks)


@pytest.mark.parametrize(
    "note",
    [
        "40M fell. GCS 15 at scene, now 2 vomiting episodes.",
        "25M ankle sprain. GCS 15, now 1 episode of vomiting.",
        "25M laceration. HR 88, now 300 steps.",
    ],
)
def test_a_number_of_something_else_is_no_second_value(note: str) -> None:
    found = _of(note)
    assert found.floor is None
    assert len(found.facts.measurements) == 1


@pytest.mark.parametrize(
    ("note", "level"),
    [
        ("3-month-old boy, mottled, cap refill 5 seconds. HR 50.", 1),
        ("8-year-old girl, mottled, cap refill 5 seconds. HR 40.", 1),
        ("3-week-old here for weight check. HR 50", 2),
        ("3-week-old here for weight check. HR 150", 5),
    ],
)
def test_a_slow_pulse_is_a_childs_danger(note: str, level: int) -> None:
    assert _level(note) == level


@pytest.mark.parametrize(
    ("note", "level"),
    [
        ("15M testicular pain that came on gradually, nausea.", 2),
        ("15M testicular pain that came on gradually. Pain 3/10", 3),
        ("5yo boy asthma, mild retractions, alert.", 2),
        ("5yo boy asthma, mild retractions, alert. RR 24 SpO2 97%", 4),
    ],
)
def test_what_was_not_measured_quiets_nothing(note: str, level: int) -> None:
    assert _level(note) == level


def test_a_field_is_read_like_the_same_words() -> None:
    note = "Back sore, 34 wks, blurred vision. BP 155/95."
    told = _of(f"28F. {note}")
    sent = _of(note, patient=Patient(age_years=28, sex=Sex.FEMALE))
    assert _fired(told) == _fired(sent)
    assert told.floor is sent.floor is not None
    told, sent = (
        _of("Crash at 60 mph. Arrived by ambulance."),
        _of("Crash at 60 mph.", arrival_mode="ambulance"),
    )
    assert told.rules_level is sent.rules_level
    assert _fired(told) == _fired(sent)
