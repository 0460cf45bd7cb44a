from __future__ import annotations

import random
import re

import pytest

from training.reasoning import Truth, explain, invented_numbers
from training.sources import truth
from triage.case import Case
from triage.findings import DecisionPoint, Resource
from triage.level import EsiLevel
from triage.limits import Edition
from triage.rules import assess
from triage.rules.assessment import rules

WELL = "A 40-year-old man walks in with ankle pain. T 98.6F, HR 80, RR 16, BP 128/76, SpO2 99%."
FAST = "A 40-year-old man walks in with ankle pain. T 98.6F, HR 132, RR 16, BP 128/76, SpO2 99%."
CHEST = "A 60-year-old woman is short of breath. T 98.6F, HR 110, RR 38, BP 128/76, SpO2 78%."


def _truth(narrative: str, level: int) -> Truth:
    findings = assess(Case(narrative=narrative))
    return truth.truth_of(narrative, "ankle pain", findings, EsiLevel(level))


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("narrative", [WELL, FAST, CHEST])
def test_the_answer_states_no_number_of_its_own(narrative: str, level: int) -> None:
    answer = explain(_truth(narrative, level), random.Random(1))
    assert invented_numbers(answer, narrative) == set()
    assert answer.complete
    assert answer.level is EsiLevel(level)


def test_every_early_rule_with_a_number_in_its_reason_has_words_without_one() -> None:
    for edition in Edition:
        for rule in rules(edition):
            if rule.point in (DecisionPoint.A, DecisionPoint.B) and re.search(r"\d", rule.because):
                assert rule.id in truth.WITHOUT_NUMBERS
    assert not any(re.search(r"\d", words) for words in truth.WITHOUT_NUMBERS.values())


def test_vital_signs_are_the_words_of_the_narrative() -> None:
    stated = _truth(WELL, 4).vital_signs
    assert stated == "T 98.6F, HR 80, RR 16, BP 128/76, SpO2 99%"


def test_a_level_that_no_rule_explains_is_called_a_judgement() -> None:
    first, second = _truth(WELL, 1), _truth(WELL, 2)
    assert (first.point, first.because) == (DecisionPoint.A, truth.JUDGED_LIFESAVING)
    assert (second.point, second.because) == (DecisionPoint.B, truth.JUDGED_HIGH_RISK)


def test_a_rule_that_fired_gives_the_reason_and_the_red_flag() -> None:
    made = _truth(CHEST, 1)
    assert made.point is DecisionPoint.A
    assert made.because in made.red_flags


def test_level_2_by_vital_signs_alone_is_decided_at_d_with_the_value_as_stated() -> None:
    made = _truth(FAST, 2)
    assert (made.point, made.because) == (DecisionPoint.D, "HR 132 beyond the limit")
    assert len(made.resources) >= 2


def test_a_breach_that_did_not_decide_is_named() -> None:
    assert _truth(FAST, 4).breaches == ("HR 132",)
    assert _truth(WELL, 4).breaches == ()


@pytest.mark.parametrize(
    "narrative", [WELL, FAST, CHEST, "Suture removal.", "Dislocated shoulder."]
)
def test_resources_agree_with_the_level(narrative: str) -> None:
    three = _truth(narrative, 3).resources
    assert len(three) >= 2 or Resource.COMPLEX_PROCEDURE in three
    (only,) = _truth(narrative, 4).resources
    assert only is not Resource.COMPLEX_PROCEDURE
    assert _truth(narrative, 5).resources == ()
    assert _truth(narrative, 1).resources == ()


def test_a_rule_that_may_raise_the_level_and_did_not_is_weighed() -> None:
    made = _truth("Ankle pain, 9/10 after a twist.", 4)
    assert made.reassuring == ("severe pain: considered, and judged not high-risk at triage",)
