"""Vital signs and ages as a screen, a form or a data file writes them; one note a row."""

from __future__ import annotations

import pytest

from triage.case import Case, Sex
from triage.reading import read_facts
from triage.reading.facts import Measure
from triage.rules import assess

_SHORT = {
    "hr": Measure.HEART_RATE,
    "rr": Measure.RESPIRATORY_RATE,
    "sys": Measure.SYSTOLIC,
    "dia": Measure.DIASTOLIC,
    "spo2": Measure.SPO2,
    "t": Measure.TEMPERATURE,
    "pain": Measure.PAIN,
    "gcs": Measure.GCS,
    "glu": Measure.GLUCOSE,
}

# All that is read of a note, and nothing else.
_READ = [
    ("Systolic BP 124, Diastolic BP 78", "sys=124 dia=78"),
    ("systolic bp: 84, diastolic bp: 50", "sys=84 dia=50"),
    ('"systolic_bp": 124, "diastolic_bp": 78', "sys=124 dia=78"),
    ("124 systolic, 78 diastolic, 88 pulse", "sys=124"),
    ("RR: 16 bpm, HR 70 bpm", "rr=16 hr=70"),
    ("RR 134 bpm", "hr=134"),
    ("50F ankle pain\nRR HR\n16 78", "rr=16 hr=78"),
    ("Pain GCS\n4 15", "pain=4 gcs=15"),
    ("hr,rr,sbp,spo2\n78,16,124,98", "hr=78 rr=16 sys=124 spo2=98"),
    ("BP\tHR\tRR\tSpO2\n82/40\t134\t36\t84", "sys=82 dia=40 hr=134 rr=36 spo2=84"),
    ("| HR | RR | BP |\n|---|---|---|\n| 134 | 28 | 82/40 |", "hr=134 rr=28 sys=82 dia=40"),
    ("Time HR RR SpO2\n14:00 134 36 84", "hr=134 rr=36 spo2=84"),
    ("HR RR SpO2\n78 16 99 124", ""),
    ("chest pain, HR 134 82/40", "hr=134 sys=82 dia=40"),
    ("BP, HR, RR 18", "rr=18"),
    ("BP (!) 82/40 Pulse (!) 134 SpO2 (!) 84 %", "sys=82 dia=40 hr=134 spo2=84"),
    ("HR | 134\nSpO2 | 79 %\nGCS | 7\nGlucose | 30", "hr=134 spo2=79 gcs=7 glu=30"),
    ("**HR:** 134 **SpO2:** 79% **Pain:** 9", "hr=134 spo2=79 pain=9"),
    ("HR @ 134, SpO2 ↓84%, Temp → 40.2", "hr=134 spo2=84 t=40.2"),
    ("HR* 134, SpO2 (L) 84", "hr=134 spo2=84"),
    ("<b>HR</b>: 134 <td>RR</td><td>36</td>", "hr=134 rr=36"),
    ("<heart_rate>134</heart_rate><sbp>82</sbp>", "hr=134 sys=82"),
    ("no fever | 25M stiff neck, pain | 9F rash", ""),
    ("HR | | 36", ""),
    (
        "heartrate: 134, resprate: 36, o2sat: 84, sbp: 84, dbp: 50, temperature: 98.4, pain: 7",
        "hr=134 rr=36 spo2=84 sys=84 dia=50 t=36.89 pain=7",
    ),
    ("heartRate: 134, resp_rate: 36, spo2_percent: 84", "hr=134 rr=36 spo2=84"),
    ("temp_f: 104.4", "t=40.22"),
    ("temperature_c: 40.2", "t=40.2"),
    ("gcs_total: 7, pain_score: 9, glucose_mg_dl: 38", "gcs=7 pain=9 glu=38"),
    ('{"heartRate": {"value": 134}, "pain_score": "9"}', "hr=134 pain=9"),
    ("SpO2 (%): 84, RR (/min): 36, Temp (F): 104.4", "spo2=84 rr=36 t=40.22"),
    ("glucose (mmol/L): 12", "glu=216"),
    ("Pain (0-10): 9", "pain=9"),
    ("Pain 0-10: 9", "pain=9"),
    ("SpO2 on RA: 84%", "spo2=84"),
    ("SpO2 on 15L NRB 84%", "spo2=84"),
    ("VS: 98.4-134-36-82/40-84%RA", "t=36.89 hr=134 rr=36 sys=82 dia=40 spo2=84"),
    ("98.4F/134/36/82/40/84%", "t=36.89 hr=134 rr=36 sys=82 dia=40 spo2=84"),
    ("HR/BP/RR/SpO2: 134, 82/40, 36, 84%", "hr=134 sys=82 dia=40 rr=36 spo2=84"),
    ("T/P/R: 98.4/134/36", "t=36.89 hr=134 rr=36"),
    ("GCS 15->7", "gcs=7"),
    ("GCS 15 → 7, BP 120/80 -> 82/40", "gcs=7 sys=82 dia=40"),
    ("GCS 4 5 6", "gcs=15"),
    ("GCS Eye: 2, Verbal: 1, Motor: 4, Total: 7", "gcs=7"),
    ("GCS E3M6V4", "gcs=13"),
    ("BM 2.1, last BM 3 days ago", "glu=38"),
    ("Glu 38", "glu=38"),
    ("glucose: <20", "glu=20"),
    ("BP 124/78 (ref 90/60-140/90)", "sys=124 dia=78"),
    ("SpO2 goal 88-92%, SpO2 97%", "spo2=97"),
    ("SpO2 84% (target 88-92%)", "spo2=84"),
    ("Sepsis screen: T>38, HR>90, RR>20: negative", ""),
    ("SIRS criteria: HR>134, RR>36, met", "hr=134 rr=36"),
    ("SIRS HR >134, RR >34 none of this before", "hr=134 rr=34"),
    ("screen HR >130 RR >30 no fever", "hr=130 rr=30"),
    ("O2 sat goal 92-96%, 79% on arrival", "spo2=79"),
    ("SpO2 (goal 88-92) 79%", "spo2=79"),
    ("SpO2 below target 88-92 at 79", "spo2=79"),
    ("SpO2 goal 88-92%. Now 79", "spo2=79"),
    ("target SpO2 88-92%, actual 79%", "spo2=79"),
    ("SpO2 goal 88-92%. 45 pack years, RR 34", "rr=34"),
    ("SpO2 goal 88-92%, RR 34", "rr=34"),
    ("HR (ref 60-100): 144", "hr=144"),
    ("ref of sats 78-82", "spo2=78"),
    ("ref 78/40 - 80/42 on arrival", "sys=78 dia=40"),
    ("HR target 134 - 82/40", "sys=82 dia=40"),
    ("Pain: 9 | HR: 144 | BP: 78/40", "pain=9 hr=144 sys=78 dia=40"),
    ("GCS 4 4 4 am", "gcs=4"),
    ("GCS 3, 2 5 mg", "gcs=3"),
    ("GCS 4 5 6 HR 80", "gcs=15 hr=80"),
    ("BP 150/90 -> 10 mg amlodipine, RR 22 -> 2 nebs", "sys=150 dia=90 rr=22"),
    ("HR 80 -> 12-lead normal, GCS 15 -> 3 staples", "hr=80 gcs=15"),
    ("SpO2 95->79->88, HR 80 -> 144 on arrival", "spo2=79 hr=144"),
    ("Told to call if SBP <90 or glucose <50", ""),
    ("never had glucose <50, no SpO2 <88 at home", ""),
    ("no fever, SpO2 <80%", "spo2=80"),
]


@pytest.mark.parametrize(("note", "told"), _READ)
def test_a_value_is_read_as_a_machine_writes_it(note: str, told: str) -> None:
    facts = read_facts(note)
    used = {item.measure: item.value for item in facts.measurements if item.used}
    pairs = (part.split("=") for part in told.split())
    assert used == {_SHORT[name]: pytest.approx(float(value), abs=0.01) for name, value in pairs}
    for item in facts.measurements:
        assert item.span is not None
        assert any(char.isdigit() for char in note[item.span.start : item.span.end])


def test_the_oxygen_that_stands_before_a_saturation_is_read() -> None:
    given = [
        used.on_oxygen
        for note in ("SpO2 on 15L NRB 84%", "SpO2 (RA) 84%")
        if (used := read_facts(note).used(Measure.SPO2))
    ]
    assert given == [True, False]


_DAY, _WEEK, _MONTH = 1 / 365.25, 7 / 365.25, 1 / 12


@pytest.mark.parametrize(
    ("note", "years"),
    [
        ("Age: 2m\nSex: F", 2 * _MONTH),
        ("Age: 2 m, Sex: F", 2 * _MONTH),
        ("Age: 45M", 45),
        ("Age: 45 M chest pain", 45),
        ("Age: 2 yr 4 mo", 28 * _MONTH),
        ("Age: 0 years 3 months", 3 * _MONTH),
        ("Age | 12 days", 12 * _DAY),
        ("**Age:** 3 weeks", 3 * _WEEK),
        ('"age": "3 weeks"', 3 * _WEEK),
        ('{"age": {"value": 2, "unit": "months"}}', 2 * _MONTH),
        ("<age>3 weeks</age>", 3 * _WEEK),
        ("Age (months): 2", 2 * _MONTH),
        ("age_in_days: 12", 12 * _DAY),
        ("Age: 12d", 12 * _DAY),
        ("age,0.03", 0.03),
        ("Age: three weeks", 3 * _WEEK),
        ("Age:60y", 60),
        ("Age: 60 HR: 134", 60),
        ("3 w/o F", 3 * _WEEK),
        ("cough for 3 w/o fever", None),
        ("8/52 M", 8 * _WEEK),
        ("12/7 old", 12 * _DAY),
        ("on 3/12 male fell", None),
        ("34-year-old mother brings baby. Age: 3 weeks", 3 * _WEEK),
        ("22M asthma, intubated age 6, no admits since", 22),
        ("gestational age: 34 weeks, 28F", 28),
        ("Age: 19M chest pain", 19),
        ("Age/Sex: 2M", 2),
        ("Age/Sex: 2m/F", 2 * _MONTH),
        ("Mother age: 34. 9 day old fever", 9 * _DAY),
        ("9 day old fever, mom (age: 34) anxious", 9 * _DAY),
        ("mother's current age: 34. 9 day old fever", 9 * _DAY),
        ("Gest. age: 38 wks. 9 day old fever", 9 * _DAY),
        ("Age: 34. 9 day old fever", 9 * _DAY),
        ("Age: 34. 9 day old incision red", 34),
        ("Age: 28, postpartum, nursing her 9 day old", 28),
        ("Brought by mother. Age: 3 weeks", 3 * _WEEK),
        ("by wife | Age | 72 | Sex | M", 72),
        ("age >65, 72M falls", 72),
    ],
)
def test_an_age_in_a_field_is_read_in_its_unit(note: str, years: float | None) -> None:
    age = read_facts(note).person.age_years
    assert age == (None if years is None else pytest.approx(years, abs=0.003))


@pytest.mark.parametrize(
    "note",
    ['"age": 60, "sex": "F"', "Age/Sex: 60/F", "Sex F", "Sex | F", "gender,f", "Age/Sex\n60/F"],
)
def test_the_sex_in_a_field_is_read(note: str) -> None:
    assert read_facts(note).person.sex is Sex.FEMALE


def test_a_fever_of_an_infant_whose_age_is_a_field_counts() -> None:
    found = assess(Case(narrative="Age: 2m\nSex: F\nTemp 38.4"))
    assert "B-INFANT-FEVER" in {item.rule_id for item in found.findings}
