"""The scores agree with scikit-learn's and with counting by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score, confusion_matrix, f1_score

from triage.level import EsiLevel
from triage.scores import LEVELS, Pair, confusion, macro_f1, quadratic_kappa, score, wilson

levels = st.sampled_from(EsiLevel)
pairs = st.lists(st.builds(Pair, gold=levels, predicted=levels), min_size=1, max_size=60)


def numbers(cases: list[Pair]) -> tuple[list[int], list[int]]:
    return (
        [pair.gold.value for pair in cases],
        [pair.predicted.value for pair in cases if pair.predicted is not None],
    )


@given(pairs)
def test_confusion_f1_and_kappa_equal_scikit_learns(cases: list[Pair]) -> None:
    gold, predicted = numbers(cases)
    table = confusion(cases)
    assert confusion_matrix(gold, predicted, labels=[1, 2, 3, 4, 5]).tolist() == [
        list(row) for row in table
    ]
    assert macro_f1(table) == pytest.approx(f1_score(gold, predicted, average="macro"))
    kappa = quadratic_kappa(table)
    if len({*gold, *predicted}) == 1:
        assert kappa is None
    else:
        theirs = cohen_kappa_score(gold, predicted, weights="quadratic", labels=[1, 2, 3, 4, 5])
        assert kappa == pytest.approx(theirs)


def made(*codes: str) -> list[Pair]:
    """``"13"`` is gold 1 called 3; ``"1-"`` is gold 1, unreadable."""
    return [
        Pair(EsiLevel(int(code[0])), None if code[1] == "-" else EsiLevel(int(code[1])))
        for code in codes
    ]


def test_each_rate_is_a_share_of_the_cases_its_name_says() -> None:
    scores = score(made("11", "12", "13", "1-", "22", "23", "33", "32", "55", "51"))
    assert (scores.n, scores.unreadable) == (10, 1)
    assert scores.exact == 0.4
    assert scores.adjacent == 0.7
    assert scores.under_triage_rate == 0.3
    assert scores.over_triage_rate == 0.2
    assert scores.esi1_recall == 0.25
    assert scores.high_acuity_missed == 0.5  # "13", "1-", "23": nothing read is a patient missed
    assert scores.per_class[1].n == 4
    assert scores.per_class[1].recall == 0.25
    assert scores.per_class[1].precision == 0.5
    assert scores.per_class[1].adjacent == 0.5
    assert scores.per_class[4].recall is None


def test_an_unreadable_completion_is_a_miss_and_not_in_the_table() -> None:
    scores = score(made("1-", "2-"))
    assert (scores.exact, scores.adjacent, scores.esi1_recall) == (0, 0, 0)
    assert sum(map(sum, scores.confusion)) == 0
    assert scores.qwk is None
    assert scores.macro_f1 is None


def test_nothing_scored_is_none_not_zero() -> None:
    scores = score([])
    assert (scores.n, scores.exact, scores.qwk, scores.esi1_recall) == (0, None, None, None)
    assert scores.ci == {}


def test_the_wilson_interval_of_the_published_result() -> None:
    low, high = wilson(30, 36)  # 83.3 %, published with an interval of 68 to 92 %
    assert (round(low, 2), round(high, 2)) == (0.68, 0.92)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share(counts: tuple[int, int]) -> None:
    low, high = wilson(*counts)
    assert 0 <= low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= high <= 1


def test_the_bootstrap_repeats_and_narrows_with_more_cases() -> None:
    few = made("11", "22", "23", "33", "44", "43", "55", "12")
    one, again, many = score(few), score(few), score(few * 20)
    assert one.ci == again.ci
    assert one.ci["qwk"] != score(few, seed=1).ci["qwk"]
    width = [value.ci["qwk"].high - value.ci["qwk"].low for value in (one, many)]
    assert width[1] < width[0] / 2
    assert one.qwk is not None
    assert one.ci["qwk"].low <= one.qwk <= one.ci["qwk"].high


@settings(max_examples=25)
@given(pairs)
def test_every_case_is_exact_under_or_over(cases: list[Pair]) -> None:
    scores = score(cases)
    assert scores.exact is not None
    assert scores.under_triage_rate is not None
    assert scores.over_triage_rate is not None
    whole = scores.exact + scores.under_triage_rate + scores.over_triage_rate
    assert math.isclose(whole, 1)
    assert len(LEVELS) == len(scores.confusion) == 5
