"""Narratives read into facts: vitals, persons and places in the text."""

from __future__ import annotations

import pytest

from triage.case import Case, Patient, Sex, Vitals
from triage.reading import read_facts
from triage.reading.case import read_case
from triage.reading.facts import AgeGroup, Measure

HR, RR, SYS = Measure.HEART_RATE, Measure.RESPIRATORY_RATE, Measure.SYSTOLIC
DIA, SPO2, TEMP = Measure.DIASTOLIC, Measure.SPO2, Measure.TEMPERATURE
PAIN, GCS, GLUCOSE = Measure.PAIN, Measure.GCS, Measure.GLUCOSE

_FORMS: list[tuple[str, Measure, float]] = [
    ("P 118", HR, 118),
    ("pulse of 118", HR, 118),
    ("heart rate is 84", HR, 84),
    ("HR: 72", HR, 72),
    ("P – 88", HR, 88),
    ("HR110", HR, 110),
    ("heart block with a rate in the 20s", HR, 20),
    ("tachycardic at a rate of 170", HR, 170),
    ("132 bpm", HR, 132),
    ("RR 24", RR, 24),
    ("R 24", RR, 24),
    ("respirations 40 and shallow", RR, 40),
    ("40 breaths per minute", RR, 40),
    ("respiratory rate was 12", RR, 12),
    ("BP 88/60", SYS, 88),
    ("BP 88/60", DIA, 60),
    ("BP 88/palp", SYS, 88),
    ("blood pressure 70/p", SYS, 70),
    ("BP is 88 over 60", DIA, 60),
    ("blood pressure in the 60s", SYS, 60),
    ("systolic of 80", SYS, 80),
    ("vitals 36.8 C, 120/70", SYS, 120),
    ("sats 91% on RA", SPO2, 91),
    ("O2 sat 89", SPO2, 89),
    ("The SpO2 monitor is alarming and reading 79 percent", SPO2, 79),
    ("pulse ox 88% on 2L", SPO2, 88),
    ("94 percent on room air", SPO2, 94),
    ("T.98˚F", TEMP, 36.67),
    ("T 98.6°F", TEMP, 37.0),
    ("T 102.5", TEMP, 39.17),
    ("temp 38,5", TEMP, 38.5),
    ("fever to 39.4", TEMP, 39.4),
    ("T 36.9", TEMP, 36.9),
    ("T98.6", TEMP, 37.0),
    ("pain ten out of ten", PAIN, 10),
    ("10/10 abdominal pain", PAIN, 10),
    ("rates the pain as “1” out of 10", PAIN, 1),
    ("pain 20/10", PAIN, 10),
    ("pain 8", PAIN, 8),
    ("NRS 3/10", PAIN, 3),
    ("GCS 13.", GCS, 13),
    ("Glasgow Coma Scale score of 14", GCS, 14),
    ("GCS E3V4M5", GCS, 12),
    ("glucose 540", GLUCOSE, 540),
    ("fingerstick of 28", GLUCOSE, 28),
    ("glucose 2.8 mmol/L", GLUCOSE, 50),
    ("heart rate was 131/min", HR, 131),
    ("tachycardic at 131", HR, 131),
    ("tachycardic to the 130s", HR, 130),
    ("tachy 131", HR, 131),
    ("sinus tachycardia 131", HR, 131),
    ("bradycardic in the 40s", HR, 40),
    ("palpitations with a rate of 190", HR, 190),
    ("tachypneic at 34", RR, 34),
    ("respirations 34/min", RR, 34),
    ("RR=34/min", RR, 34),
    ("satting 84%", SPO2, 84),
    ("hypoxic at 84%", SPO2, 84),
    ("desats to 84% on room air", SPO2, 84),
    ("BP 78 over 40", SYS, 78),
    ("GCS 2+2+5=9", GCS, 9),
]


@pytest.mark.parametrize(("text", "measure", "value"), _FORMS)
def test_a_vital_is_read_in_the_form_it_was_written(
    text: str, measure: Measure, value: float
) -> None:
    used = read_facts(text).used(measure)
    assert used is not None
    assert used.value == pytest.approx(value, abs=0.01)
    assert used.span is not None
    assert 0 <= used.span.start < used.span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("pain for 3 days", PAIN),
        ("Fever. 39-year-old man.", TEMP),
        ("injury at T12", TEMP),
        ("vision 20/40", SYS),
        ("HR not taken, 3 episodes of vomiting", RR),
        ("vital signs within normal limits", HR),
        ("Eats well", SPO2),
        ("good pulse, pain 6", HR),
        ("tachycardic 40 minutes ago", HR),
        ("tachycardic at 45 years of age", HR),
        ("bradycardic in 2019", HR),
        ("driving 70 over 40", SYS),
        ("desats with 2 liters off", SPO2),
    ],
)
def test_a_number_that_is_no_vital_is_not_read_as_one(text: str, measure: Measure) -> None:
    assert read_facts(text).used(measure) is None


def test_vitals_called_normal_are_noted_and_not_measured() -> None:
    for text in ("VSS.", "Vital signs within normal limits.", "Vital signs are stable."):
        facts = read_facts(text)
        assert facts.vitals_called_normal is not None
        assert facts.measurements == ()


def test_an_implausible_value_is_kept_marked_and_not_used() -> None:
    facts = read_facts("HR 720, BP 120/80")
    (heart,) = [item for item in facts.measurements if item.measure is HR]
    assert (heart.value, heart.plausible, heart.used) == (720, False, False)
    assert facts.used(HR) is None
    assert any("implausible" in remark for remark in facts.remarks)


def test_oxygen_is_told_from_room_air() -> None:
    on_air = read_facts("SpO2 91% on RA").used(SPO2)
    on_oxygen = read_facts("SpO2 91% on 2L NC").used(SPO2)
    unknown = read_facts("SpO2 91%").used(SPO2)
    assert on_air is not None
    assert on_oxygen is not None
    assert unknown is not None
    assert (on_air.on_oxygen, on_oxygen.on_oxygen, unknown.on_oxygen) == (False, True, None)


_DAY = 1 / 365.25


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("A 67-year-old man", 67),
        ("67 yo M", 67),
        ("67M", 67),
        ("62-year- old male", 62),
        ("A-25-year-old female", 25),
        ("my 3– month-old", 0.25),
        ("6 wk old", 42 * _DAY),
        ("two-week-old", 14 * _DAY),
        ("thirty-two year old woman", 32),
        ("age 45", 45),
        ("67yoM with a cough", 67),
        ("67 yof, fell", 67),
        ("67/M with a cough", 67),
        ("M/67 with a cough", 67),
        ("his age is 67", 67),
        ("2 y 6 mo old boy", 2.5),
        ("3 years and 3 months old", 3.25),
        ("A 34-year-old mother brings her 2-month-old", 1 / 6),
    ],
)
def test_an_age_is_read_in_its_unit(text: str, years: float) -> None:
    age = read_facts(text).person.age_years
    assert age == pytest.approx(years, abs=0.003)


def test_an_age_in_words_is_a_group_and_not_a_number() -> None:
    person = read_facts("A neonate with jaundice").person
    assert (person.age_years, person.age_group) == (None, AgeGroup.NEWBORN)


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("28 y/o F", Sex.FEMALE),
        ("67yoM with a cough", Sex.MALE),
        ("67 yof, fell", Sex.FEMALE),
        ("Age: 67. Sex: F.", Sex.FEMALE),
        ("a 30-year-old gentleman", Sex.MALE),
        ("She has a cough", Sex.FEMALE),
        ("cough", None),
    ],
)
def test_sex_is_read_or_left_open(text: str, sex: Sex | None) -> None:
    assert read_facts(text).person.sex is sex


def test_a_structured_field_overrides_the_person_and_the_worse_vital_is_used() -> None:
    facts = read_case(
        Case(
            narrative="A 60-year-old with cough, HR 88.",
            patient=Patient(age_years=61),
            vitals=Vitals(heart_rate_per_min=130),
            arrival_mode="ambulance",
        )
    )
    used = facts.used(HR)
    assert used is not None
    assert (used.value, used.span) == (130, None)
    assert facts.person.age_years == 61
    assert facts.arrival_mode == "ambulance"
    assert any("130" in remark for remark in facts.remarks)


def test_a_span_points_at_the_words_that_were_read() -> None:
    text = "  “Chest pain” since noon, BP  88/palp"
    facts = read_facts(text)
    (mention,) = [m for m in facts.mentions if m.concept == "chest_pain"]
    assert text[mention.span.start : mention.span.end] == "Chest pain"
    pressure = facts.used(SYS)
    assert pressure is not None
    assert pressure.span is not None
    assert text[pressure.span.start : pressure.span.end] == "BP  88/palp"
