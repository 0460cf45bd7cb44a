"""The reward as GRPO calls it, and what stops a run that has stopped to triage."""

from __future__ import annotations

import re

import pytest

from training.casebook.generate import cases
from training.casebook.presentation import load
from training.errors import Collapsed
from training.examples import Example
from training.grpo_recipe import Limits
from training.judge import Guard, Judge
from training.policy import Policy
from training.rewards import Variant
from training.sources.counts import Tally
from triage.answer import write
from triage.level import EsiLevel


@pytest.fixture(scope="module")
def row() -> Example:
    return next(iter(cases(load()[0], 1, 0, Tally())))


def policy_of(answers: dict[int, str]) -> Policy:
    """A policy whose only token ids are whole answers, and 9 for the end."""
    return Policy(
        tokenizer=None,
        model=None,
        examples=[],
        rows=[],
        ends=[9],
        pad=0,
        decode=lambda ids: answers[ids[0]],
        check=None,
        shortlist=None,
    )


def test_a_run_that_calls_one_level_only_is_stopped_and_says_so(row: Example) -> None:
    ones = {1: "ANSWER: ESI 1", 2: "ANSWER: ESI 2"}
    judge = Judge(policy_of(ones), Variant.NAIVE, 2)
    guard = Guard(judge, Limits(steps=2))
    seen: dict[str, float] = {}
    state = type("State", (), {"global_step": 7})()

    def step(answers: list[int]) -> list[float]:
        return judge(
            completion_ids=[[answer, 9] for answer in answers],
            narrative=[row.narrative] * len(answers),
            gold=[1, 2] * (len(answers) // 2),
            log_metric=seen.__setitem__,
        )

    assert step([1, 1, 2, 2]) == [1, 0, 0, 1]
    assert (seen["answers/share_esi1"], seen["answers/exact"], seen["part/outcome"]) == (
        *(0.5, 0.5, 0.5),
    )
    assert seen["answers/under_triage_rate"] == 0.25
    guard.on_step_end(None, state, None)
    step([1] * 4)
    guard.on_step_end(None, state, None)  # 6 of 8
    step([1] * 4)
    with pytest.raises(Collapsed, match="step 7: ESI 1 is 100% of the answers of the last 2"):
        guard.on_step_end(None, state, None)


def test_a_run_that_draws_one_level_most_and_is_right_about_it_is_not_stopped(
    row: Example,
) -> None:
    levels = {1: "ANSWER: ESI 1", 2: "ANSWER: ESI 2"}
    judge = Judge(policy_of(levels), Variant.NAIVE, 2)
    guard = Guard(judge, Limits(steps=2))
    state = type("State", (), {"global_step": 7})()

    def step(answers: list[int], gold: list[int]) -> None:
        judge(
            completion_ids=[[answer, 9] for answer in answers],
            narrative=[row.narrative] * len(answers),
            gold=gold,
            log_metric=lambda *_: None,
        )

    for _ in range(2):
        step([1] * 24, [1] * 24)
    guard.on_step_end(None, state, None)  # nobody else was there
    for _ in range(2):
        step([1] * 23 + [2], [1] * 23 + [2])
    guard.on_step_end(None, state, None)
    for _ in range(2):
        step([1] * 24, [1] * 23 + [2])
    with pytest.raises(Collapsed, match="ESI 1 is 100%"):
        guard.on_step_end(None, state, None)


def test_an_answer_without_its_end_is_no_answer(row: Example) -> None:
    judge = Judge(policy_of({1: "ANSWER: ESI 4"}), Variant.NAIVE, 2)
    given = judge(
        completion_ids=[[1, 9], [1, 1]],
        narrative=[row.narrative] * 2,
        gold=[4, 4],
        log_metric=lambda *_: None,
    )
    assert given == [1, 0]


def test_the_reference_answer_earns_the_most(row: Example) -> None:
    text = write(row.answer)
    gold = row.level
    other = re.sub(r"ESI \d$", f"ESI {1 if gold is not EsiLevel(1) else 5}", text)
    for variant in Variant:
        judge = Judge(policy_of({1: text, 2: other, 3: "nothing"}), variant, 2)
        best, wrong, none = judge(
            completion_ids=[[1, 9], [2, 9], [3, 9]],
            narrative=[row.narrative] * 3,
            gold=[gold.value] * 3,
            log_metric=lambda *_: None,
        )
        assert best > wrong
        assert best > none
