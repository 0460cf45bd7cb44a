"""Confidence against accuracy, on cases small enough to work out by hand."""

from __future__ import annotations

import pytest

from triage.calibration import Weighed, calibration
from triage.level import EsiLevel

ONE, TWO = EsiLevel(1), EsiLevel(2)


def test_nothing_to_calibrate_is_not_measured() -> None:
    assert calibration([]) is None


def test_a_sure_and_right_model_has_no_error() -> None:
    found = calibration([Weighed(ONE, ONE, 1.0), Weighed(TWO, TWO, 1.0)])
    assert found is not None
    assert (found.ece, found.brier, found.n, found.auroc) == (0, 0, 2, None)
    (only,) = found.bins
    assert (only.low, only.high, only.confidence, only.accuracy) == (0.9, 1.0, 1, 1)


def test_a_sure_and_wrong_model_has_all_of_it() -> None:
    found = calibration([Weighed(TWO, ONE, 1.0)])
    assert found is not None
    assert (found.ece, found.brier, found.auroc) == (1, 1, None)


def test_bins_are_weighted_by_their_cases() -> None:
    found = calibration(
        [Weighed(ONE, ONE, 0.55), Weighed(TWO, ONE, 0.55), *[Weighed(ONE, ONE, 0.95)] * 2]
    )
    assert found is not None
    assert [(bin_.n, bin_.accuracy) for bin_ in found.bins] == [(2, 0.5), (2, 1.0)]
    assert found.ece == pytest.approx((2 * 0.05 + 2 * 0.05) / 4)
    assert found.brier == pytest.approx((0.45**2 + 0.55**2 + 2 * 0.05**2) / 4)
    assert all(bin_.ci.low <= bin_.accuracy <= bin_.ci.high for bin_ in found.bins)
    # Of three pairs of a right and a wrong call, two are told apart and one is a tie.
    assert found.auroc == pytest.approx(2.5 / 3)
