from __future__ import annotations

import pytest

from training.sources import charted


@pytest.mark.parametrize(
    ("written", "celsius"),
    [(98.6, 37.0), (37.0, 37.0), (102.2, 39.0), (90.0, 32.2), (41.2, 41.2), (25.0, 25.0)],
)
def test_a_temperature_is_fahrenheit_or_celsius_by_its_range(
    written: float, celsius: float
) -> None:
    made = charted.temperature(written)
    assert made is not None
    assert made.celsius == celsius
    assert made.fahrenheit == pytest.approx(celsius * 1.8 + 32, abs=0.1)


@pytest.mark.parametrize("written", [0.0, 9.8, 60.0, 76.9, 113.1, 986.0, -40.0])
def test_an_impossible_temperature_is_not_stated(written: float) -> None:
    assert charted.temperature(written) is None


@pytest.mark.parametrize(
    ("written", "score"),
    [
        ("0", "0"),
        ("7", "7"),
        ("7.5", "7.5"),
        (" 5/10 ", "5"),
        ("8 out of 10", "8"),
        ("7-8", "7-8"),
        ("7 to 8", "7-8"),
        ("10/10", "10"),
        (">10", "10"),
        ("10+", "10"),
        ("10/10++", "10"),
    ],
)
def test_pain_is_the_score_that_was_given(written: str, score: str) -> None:
    assert charted.pain(written) == score


@pytest.mark.parametrize(
    "written", ["UA", "unable", "sleeping", "", "13", "20", "critical", "8-7", ">5", "7.25", "-1"]
)
def test_pain_that_is_no_score_is_not_stated(written: str) -> None:
    assert charted.pain(written) is None


@pytest.mark.parametrize(
    ("column", "written"),
    [("heartrate", 999.0), ("o2sat", 9.0), ("resprate", 160.0), ("sbp", 1200.0), ("dbp", 0.0)],
)
def test_a_value_that_no_patient_shows_is_not_stated(column: str, written: float) -> None:
    assert charted.believed(column, written) is None


def test_a_value_at_the_edge_of_life_is_stated() -> None:
    assert charted.believed("heartrate", 22.0) == 22
    assert charted.believed("o2sat", 62.0) == 62


@pytest.mark.parametrize(
    ("column", "written", "later"),
    [("heartrate", 28, 82.0), ("heartrate", 178, 78.0), ("sbp", 12, 120)],
)
def test_an_unusual_value_with_the_digits_of_the_next_one_is_a_typing_error(
    column: str, written: int, later: float
) -> None:
    assert charted.slipped(column, written, later)


@pytest.mark.parametrize(
    ("column", "written", "later"),
    [
        ("heartrate", 188, 92.0),  # converted since
        ("heartrate", 28, None),  # nothing to compare with
        ("heartrate", 28, 29.0),  # confirmed
        ("heartrate", 86, 68.0),  # usual: nothing to doubt
        ("o2sat", 79, 97.0),  # oxygen was given
    ],
)
def test_a_value_that_changed_since_is_no_typing_error(
    column: str, written: int, later: float | None
) -> None:
    assert not charted.slipped(column, written, later)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("ABD PAIN, N/V", "ABD PAIN, N/V"),
        ("Chest pain, ___", "Chest pain"),
        ("Transfer from ___", "Transfer"),
        ("s/p ___", None),
        ("___", None),
        ("_____, ", None),
        ("___ eval", "eval"),
        ("Wound (___) check", "Wound check"),
        ("L leg pain/___", "L leg pain"),
        ("Seen by Dr. ___, Fever", "Seen, Fever"),
        ("  Fall ;  Head injury ", "Fall, Head injury"),
        ("", None),
        ("123", None),
    ],
)
def test_a_complaint_keeps_its_words_and_loses_its_blanks(written: str, clean: str | None) -> None:
    assert charted.complaint(written) == clean


def test_a_medicine_is_named_once_and_the_ones_that_matter_come_first() -> None:
    names = [
        "Aspirin [Adult Aspirin EC]",
        "aspirin",
        "warfarin 5 mg",
        "EPINEPHrine [EpiPen]",
        "___",
    ]
    assert charted.medicines(names) == ("warfarin", "aspirin")


def test_an_emergency_drug_in_the_bag_is_not_told_as_taken() -> None:
    carried = ["naloxone [Narcan]", "EPINEPHrine", "buprenorphine-naloxone", "dextrose 50%"]
    assert charted.medicines([*carried, "aspirin"]) == ("aspirin",)
