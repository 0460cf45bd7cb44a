"""The answers that rows teach: complete, consistent with the level, no number invented."""

from __future__ import annotations

import random

import pytest

from training.reasoning import Truth, explain, invented_numbers
from triage.answer import Algorithm, Answer, Extraction, read, write
from triage.findings import DecisionPoint, Resource
from triage.layout import MAX_FIELD_CHARS, grammar
from triage.level import EsiLevel


def truth(**changes: object) -> Truth:
    fields: dict[str, object] = {
        "complaint": "chest pressure",
        "vital_signs": "HR 88, BP 140/90",
        "red_flags": ("sweating", "pain into the jaw"),
        "level": EsiLevel(2),
        "point": DecisionPoint.B,
        "because": "possible acute coronary syndrome",
    }
    return Truth.model_validate({**fields, **changes})


def step(answer: Answer, letter: str) -> str:
    return str(getattr(answer.algorithm, f"step_{letter}"))


@pytest.mark.parametrize(
    ("point", "level", "yes"),
    [
        (DecisionPoint.A, 1, "a"),
        (DecisionPoint.B, 2, "b"),
        (DecisionPoint.D, 2, "d"),
    ],
)
def test_the_deciding_step_says_yes_and_why(point: DecisionPoint, level: int, yes: str) -> None:
    resources = (Resource.LABS, Resource.ECG)
    answer = explain(
        truth(point=point, level=EsiLevel(level), resources=resources), random.Random(0)
    )
    assert step(answer, yes) == "Yes: possible acute coronary syndrome."
    others = [step(answer, letter) for letter in "abcd" if letter != yes]
    assert not any(text.startswith("Yes") for text in others)


@pytest.mark.parametrize(
    ("level", "resources", "opening"),
    [
        (3, (Resource.LABS, Resource.XRAY), "Two or more: labs, x-ray."),
        (3, (Resource.COMPLEX_PROCEDURE,), "Two or more: complex procedure."),
        (4, (Resource.XRAY,), "One: x-ray."),
        (5, (), "None: "),
    ],
)
def test_step_c_counts_what_the_level_needs(
    level: int, resources: tuple[Resource, ...], opening: str
) -> None:
    made = truth(point=DecisionPoint.C, level=EsiLevel(level), resources=resources)
    assert step(explain(made, random.Random(0)), "c").startswith(opening)


def test_unstated_vital_signs_are_never_called_normal() -> None:
    made = truth(point=DecisionPoint.C, level=EsiLevel(5), vital_signs="")
    for seed in range(20):
        answer = explain(made, random.Random(seed))
        assert answer.extraction.vital_signs == "not stated"
        assert step(answer, "d").startswith("Cannot tell")


def test_a_breach_that_did_not_decide_is_named() -> None:
    made = truth(
        point=DecisionPoint.C,
        level=EsiLevel(3),
        resources=(Resource.LABS, Resource.ECG),
        breaches=("HR 108",),
    )
    assert "HR 108" in step(explain(made, random.Random(0)), "d")


def test_wording_varies_with_the_draw_and_repeats_with_the_seed() -> None:
    made = truth(point=DecisionPoint.C, level=EsiLevel(5))
    texts = {write(explain(made, random.Random(seed))) for seed in range(30)}
    assert len(texts) > 3
    assert explain(made, random.Random(7)) == explain(made, random.Random(7))


def test_a_long_field_is_cut_at_a_word_and_the_answer_stays_readable() -> None:
    import re

    made = truth(red_flags=("a very long flag indeed",) * 40, complaint="pain " * 100)
    answer = explain(made, random.Random(0))
    assert answer.extraction.red_flags is not None
    assert len(answer.extraction.red_flags) <= MAX_FIELD_CHARS
    assert answer.extraction.red_flags.endswith("indeed")
    assert re.fullmatch(grammar(), write(answer))
    assert read(write(answer)) == answer


def test_an_invented_number_is_found() -> None:
    answer = Answer(
        extraction=Extraction(vital_signs="HR 120, T 38.5"),
        algorithm=Algorithm(step_d="No: HR 120 is fine."),
        level=EsiLevel(3),
    )
    assert invented_numbers(answer, "HR 120 and T 38.5") == set()
    assert invented_numbers(answer, "HR 12, T 38") == {"120", "38.5"}
