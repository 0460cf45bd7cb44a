"""The age where nothing beside the number says so, and numbers that are none."""

from __future__ import annotations

import pytest

from triage.reading.age_told import told_age


@pytest.mark.parametrize(
    ("note", "years"),
    [
        ("boy of 9 with a sore knee.", 9),
        ("a girl of fifteen, here with her aunt.", 15),
        ("toddler of 21 months, fever.", 21 / 12),
        ("she is 8 and scratches.", 8),
        ("m 52, chest pain.", 52),
        ("fourteen, sickle cell. back pain.", 14),
        ("retired barber, 66, short of breath.", 66),
        ("a roofer of 39 was stung.", 39),
        ("a month-old girl who will not feed.", 1 / 12),
        ("girl, 10 days, yellow skin.", 10 / 365),
        ("fell off a table, 44. sore wrist.", 44),
        ("fourteen months, two wet diapers today.", 14 / 12),
    ],
)
def test_an_age_that_stands_alone_is_read(note: str, years: float) -> None:
    found, span, _ = told_age(note)
    assert found == pytest.approx(years, abs=0.01)
    assert span is not None


@pytest.mark.parametrize(
    "note",
    [
        "pulse thready, 112.",
        "pulse thready, 52, skin cool.",
        "blood sugar of 44, then juice.",
        "the patient fell from a height of 12, landing on grass.",
        "pain, 80.",
        "woman of 31 weeks, leaking water.",
        "woman, 20 days from surgery, wound itches.",
        "boy, 2 days with a runny nose.",
        "a week-old bruise on the forearm.",
        "ate the day-old pizza and has loose stool.",
        "a box of 30 fell on a toe.",
        "two, maybe three loose stools.",
        "bp 88, looks grey.",
        "vomited ten times. no fever.",
    ],
)
def test_a_measured_number_is_no_age(note: str) -> None:
    assert told_age(note) == (None, None, "")


def test_the_sex_may_stand_with_it() -> None:
    assert told_age("f, 49. wrist pain.")[2] == "f"
