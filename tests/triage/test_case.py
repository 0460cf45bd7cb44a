"""A case holds what was measured; what was not stays unknown."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from triage.case import Case, Patient, Vitals
from triage.level import EsiLevel, more_urgent, most_urgent
from triage.prompt import CHAT_TEMPLATE, SYSTEM, note, render


def test_level_one_is_the_most_urgent() -> None:
    assert more_urgent(EsiLevel(1), EsiLevel(2))
    assert not more_urgent(EsiLevel(2), EsiLevel(2))
    assert not more_urgent(EsiLevel(5), EsiLevel(4))
    assert most_urgent([EsiLevel(4), EsiLevel(2), EsiLevel(3)]) is EsiLevel(2)
    assert most_urgent([]) is None
    assert EsiLevel(1).steps_to(EsiLevel(4)) == EsiLevel(4).steps_to(EsiLevel(1)) == 3
    assert str(EsiLevel(3)) == "ESI 3"


def test_a_patient_in_arrest_can_be_written_down() -> None:
    vitals = Vitals(heart_rate_per_min=0, respiratory_rate_per_min=0, spo2_percent=0, gcs=3)
    assert note(Case(narrative="Arrest.", vitals=vitals)) == (
        "Arrest.\nVital signs: HR 0, RR 0, SpO2 0%, GCS 3."
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_measurement_is_a_finite_number(value: float) -> None:
    with pytest.raises(ValidationError):
        Vitals(heart_rate_per_min=value)


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (0, "0-day-old"),
        (28 / 365.25, "28-day-old"),
        (29 / 365.25, "4-week-old"),
        (0.25, "3-month-old"),
        (11 / 12, "11-month-old"),
        (2.99, "35-month-old"),
        (3, "3-year-old"),
        (67, "67-year-old"),
    ],
)
def test_an_age_is_written_in_the_unit_the_rules_turn_on(years: float, words: str) -> None:
    case = Case(narrative="Fever.", patient=Patient(age_years=years))
    assert note(case) == f"Fever.\nPatient: {words}."


def test_the_system_sentence_is_the_one_the_models_were_trained_on() -> None:
    assert SYSTEM == (
        "You are an expert emergency triage nurse. First extract clinical fields from the triage "
        "note, then apply the ESI algorithm step by step, then state the ESI level."
    )
    assert render(Case(narrative="Cough."))[0].content == SYSTEM


def test_the_chat_template_writes_gemmas_turns() -> None:
    from transformers.utils.chat_template_utils import render_jinja_template

    turns = [message._asdict() for message in render(Case(narrative="Cough."))]
    (asked,), _ = render_jinja_template(
        [turns], chat_template=CHAT_TEMPLATE, add_generation_prompt=True, bos_token="<bos>"
    )
    opening = f"<bos><start_of_turn>user\n{SYSTEM}\n\nCough.<end_of_turn>\n<start_of_turn>model\n"
    assert asked == opening
    answered = [*turns, {"role": "assistant", "content": "ANSWER: ESI 5"}]
    (whole,), _ = render_jinja_template(
        [answered], chat_template=CHAT_TEMPLATE, add_generation_prompt=False, bos_token="<bos>"
    )
    assert whole == opening + "ANSWER: ESI 5<end_of_turn>\n"
