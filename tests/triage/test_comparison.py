"""Two sets of predictions for the same cases: the tests are paired, exact and repeatable."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from triage.comparison import COMPARED, Judged, compare, mcnemar_p
from triage.level import EsiLevel
from triage.scores import Pair, score

levels = st.sampled_from(EsiLevel)
called = st.none() | levels
cases = st.lists(st.builds(Judged, gold=levels, a=called, b=called), max_size=20)


def judged(*codes: str) -> list[Judged]:
    """``"12-"`` is gold 1, called 2 by ``a``, and unreadable in ``b``."""

    def level(digit: str) -> EsiLevel | None:
        return None if digit == "-" else EsiLevel(int(digit))

    return [Judged(EsiLevel(int(code[0])), level(code[1]), level(code[2])) for code in codes]


@given(st.integers(0, 300), st.integers(0, 300))
def test_mcnemar_is_the_binomial_test_of_scipy(only_a: int, only_b: int) -> None:
    p = mcnemar_p(only_a, only_b)
    assert p == mcnemar_p(only_b, only_a)
    if only_a + only_b:
        assert p == pytest.approx(binomtest(only_a, only_a + only_b).pvalue, rel=1e-9)


def test_mcnemar_by_hand() -> None:
    assert mcnemar_p(0, 0) == 1
    assert mcnemar_p(3, 3) == 1
    assert mcnemar_p(0, 5) == 2 / 2**5
    assert mcnemar_p(1, 9) == 2 * (1 + 10) / 2**10
    assert mcnemar_p(0, 5_000) == 0  # smaller than any float, and no overflow on the way


def test_only_cases_that_one_side_called_by_their_level_speak_in_mcnemar() -> None:
    found = compare(judged("111", "112", "113", "121", "123", "1-1", "11-", "1--")).mcnemar
    assert (found.only_a, found.only_b) == (3, 2)
    assert found.p == 1


@settings(max_examples=10, deadline=None)
@given(cases)
def test_every_difference_is_that_of_the_scores(cases: list[Judged]) -> None:
    found = compare(cases)
    a = score([Pair(case.gold, case.a) for case in cases])
    b = score([Pair(case.gold, case.b) for case in cases])
    assert (found.n, found.unreadable_a, found.unreadable_b) == (a.n, a.unreadable, b.unreadable)
    assert tuple(found.differences) == COMPARED
    for name, difference in found.differences.items():
        left, right = getattr(a, name), getattr(b, name)
        assert (difference.a, difference.b) == (left, right)
        if left is None or right is None:
            assert difference.difference is None
            assert difference.ci is None
        else:
            assert difference.difference == right - left
            assert difference.ci is not None
            assert difference.ci.low <= difference.ci.high


def test_the_same_predictions_do_not_differ_however_bad_they_are() -> None:
    found = compare(judged("122", "233", "355", "444", "5--") * 4)
    assert found.mcnemar.p == 1
    assert {difference.ci for difference in found.differences.values()} == {(0.0, 0.0)}


def test_the_interval_of_the_exact_share_is_near_the_paired_normal_one() -> None:
    # 1,000 cases, 100 of them right in a only and 160 in b only; Wald's interval of paired shares.
    found = compare(
        judged("222") * 500 + judged("223") * 100 + judged("232") * 160 + judged("233") * 240
    )
    exact = found.differences["exact"]
    assert exact.difference == pytest.approx(0.06)
    assert exact.ci is not None
    spread = 1.96 * math.sqrt(100 + 160 - (160 - 100) ** 2 / 1000) / 1000
    assert exact.ci.low == pytest.approx(0.06 - spread, abs=0.003)
    assert exact.ci.high == pytest.approx(0.06 + spread, abs=0.003)


def test_the_seed_fixes_the_intervals() -> None:
    few = judged("112", "223", "232", "333", "344", "443", "555", "121")
    assert compare(few) == compare(few)
    assert compare(few) != compare(few, seed=1)


def test_a_score_that_a_resample_lacks_is_left_out_of_its_interval_only() -> None:
    found = compare(judged("121", "222", "333", "444", "555", "554"))
    assert found.differences["esi1_recall"].difference == 1
    assert found.differences["esi1_recall"].ci == (1, 1)  # no case of ESI 1, no value


def test_nothing_compared_is_none_not_zero() -> None:
    found = compare([])
    assert (found.n, found.mcnemar.p) == (0, 1)
    assert {difference.difference for difference in found.differences.values()} == {None}
