from __future__ import annotations

import random

import pytest

from training.sources.nurse import Note, Style, styles, write_note
from training.sources.presented import Presented, Signs, Transport
from triage.case import Case, Sex
from triage.reading.facts import Measure
from triage.rules import assess

SIGNS = Signs(
    temperature_f=101.3,
    temperature_c=38.5,
    heart_rate_per_min=112,
    respiratory_rate_per_min=22,
    spo2_percent=93,
    systolic_mmhg=142,
    diastolic_mmhg=88,
    pain="8",
)
BY_CREW = Presented(
    complaint="ABD PAIN, N/V",
    age_years=67,
    sex=Sex.FEMALE,
    transport=Transport.AMBULANCE,
    signs=SIGNS,
    medicines=("warfarin", "metoprolol"),
)


def _notes(presented: Presented, style: Style, count: int = 40) -> list[Note]:
    return [write_note(presented, random.Random(seed), style) for seed in range(count)]


def test_an_ems_handoff_needs_an_ambulance_or_a_helicopter() -> None:
    for transport in (Transport.AMBULANCE, Transport.HELICOPTER):
        assert set(styles(Presented("Fall", transport=transport))) == set(Style)
    for walked in (Transport.WALK_IN, None):
        assert Style.EMS_HANDOFF not in styles(Presented("Fall", transport=walked))


def test_the_draw_alone_decides_the_words() -> None:
    assert write_note(BY_CREW, random.Random("a")) == write_note(BY_CREW, random.Random("a"))
    assert len({note.narrative for note in _notes(BY_CREW, Style.VIGNETTE)}) > 20


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("age_years", [19, 67, 87, 93])
@pytest.mark.parametrize("complaint", ["ABD PAIN, N/V", "Cough, Fever", "R HAND LAC"])
def test_the_rules_read_every_value_that_the_nurse_wrote(
    style: Style, age_years: int, complaint: str
) -> None:
    presented = Presented(complaint, age_years, Sex.MALE, Transport.AMBULANCE, SIGNS)
    for note in _notes(presented, style):
        facts = assess(Case(narrative=note.narrative)).facts
        read = {item.measure: item.value for item in facts.measurements if item.used}
        assert read.pop(Measure.TEMPERATURE) == pytest.approx(38.5, abs=0.06), note.narrative
        assert read == {
            Measure.HEART_RATE: 112,
            Measure.RESPIRATORY_RATE: 22,
            Measure.SPO2: 93,
            Measure.SYSTOLIC: 142,
            Measure.DIASTOLIC: 88,
            Measure.PAIN: 8,
        }, note.narrative
        assert facts.person.sex is Sex.MALE, note.narrative
        if age_years <= 89:
            assert facts.person.age_years == age_years, note.narrative


@pytest.mark.parametrize("style", list(Style))
def test_what_was_not_recorded_is_not_written(style: Style) -> None:
    for note in _notes(Presented("Rash", transport=Transport.AMBULANCE), style):
        assert not any(character.isdigit() for character in note.narrative)
        assert "room air" not in note.narrative.lower()
        assert note.complaint.lower() == "rash"
        assert note.complaint in note.narrative


def test_an_age_over_89_is_stated_as_that() -> None:
    for style in Style:
        for note in _notes(Presented("Fall", 94, Sex.FEMALE, Transport.AMBULANCE), style, 10):
            assert "94" not in note.narrative
            assert "89" in note.narrative


def test_severe_pain_is_always_told_and_other_pain_and_medicines_sometimes_left_out() -> None:
    mild = Presented("Fall", signs=Signs(pain="4"), medicines=("aspirin",))
    notes = [write_note(mild, random.Random(seed)).narrative.lower() for seed in range(200)]
    assert 20 < sum("pain" not in note for note in notes) < 60
    assert 30 < sum("aspirin" not in note for note in notes) < 70
    severe = Presented("Fall", signs=Signs(pain="7-8"))
    assert all("7-8" in write_note(severe, random.Random(seed)).narrative for seed in range(50))


def test_temperatures_come_in_both_units() -> None:
    notes = " ".join(note.narrative for note in _notes(BY_CREW, Style.SHORTHAND))
    assert "101.3" in notes
    assert "38.5" in notes


def test_abbreviations_are_spelt_out_in_a_vignette_only() -> None:
    (vignette,) = _notes(BY_CREW, Style.VIGNETTE, 1)
    assert vignette.complaint == "abdominal pain, nausea and vomiting"
    (telegraphic,) = _notes(BY_CREW, Style.TELEGRAPHIC, 1)
    assert telegraphic.complaint == "ABD PAIN, N/V"
