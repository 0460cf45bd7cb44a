"""Confidence against accuracy, on cases small enough to work out by hand."""

from __future__ import annotations

import pytest

from triage.calibration import Weighed, calibration
from triage.level import EsiLevel

ONE, TWO = EsiLevel(1), EsiLevel(2)


def test_nothing_to_calibrate_is_not_measured() -> None:
    assert calibration([]) is None


def test_a_sure_and_right_model_has_no_error() -> None:
    found = calibration([Weighed(ONE, (1.0, 0, 0, 0, 0)), Weighed(TWO, (0, 1.0, 0, 0, 0))])
    assert found is not None
    assert (found.ece, found.brier, found.n) == (0, 0, 2)
    (only,) = found.bins
    assert (only.low, only.high, only.confidence, only.accuracy) == (0.9, 1.0, 1, 1)


def test_a_sure_and_wrong_model_has_all_of_it() -> None:
    found = calibration([Weighed(TWO, (1.0, 0, 0, 0, 0))])
    assert found is not None
    assert (found.ece, found.brier) == (1, 2)


def test_bins_are_weighted_by_their_cases() -> None:
    unsure = (0.55, 0.45, 0, 0, 0)
    sure = (0.95, 0.05, 0, 0, 0)
    found = calibration([Weighed(ONE, unsure), Weighed(TWO, unsure), *[Weighed(ONE, sure)] * 2])
    assert found is not None
    assert [(bin_.n, bin_.accuracy) for bin_ in found.bins] == [(2, 0.5), (2, 1.0)]
    assert found.ece == pytest.approx((2 * 0.05 + 2 * 0.05) / 4)
    brier = [2 * 0.45**2, 2 * 0.55**2, 2 * 0.05**2, 2 * 0.05**2]
    assert found.brier == pytest.approx(sum(brier) / 4)
    assert all(bin_.ci.low <= bin_.accuracy <= bin_.ci.high for bin_ in found.bins)


def test_of_equally_likely_levels_the_more_urgent_is_the_call() -> None:
    half = (0.5, 0.5, 0, 0, 0)
    assert Weighed(ONE, half).right
    assert not Weighed(TWO, half).right
