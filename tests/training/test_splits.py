"""Splits: by key alone, and nothing crosses them."""

from __future__ import annotations

import pytest

from tests.training.rows import example
from training.errors import Leakage
from training.mixture import Keeper, balanced, part_of
from training.splits import Shares, Split, check_apart, split_of
from triage.level import EsiLevel

SHARES = Shares(validation=0.1, test=0.2)
ONE, FIVE = EsiLevel(1), EsiLevel(5)


def test_a_key_decides_its_split_and_shares_come_out() -> None:
    keys = [f"key-{number}" for number in range(2000)]
    splits = [split_of(key, SHARES, 1) for key in keys]
    assert splits == [split_of(key, SHARES, 1) for key in keys]
    assert 0.16 < splits.count(Split.TEST) / len(keys) < 0.24
    assert 0.07 < splits.count(Split.VALIDATION) / len(keys) < 0.13
    assert splits != [split_of(key, SHARES, 2) for key in keys]


def test_shares_leave_something_for_training() -> None:
    with pytest.raises(ValueError, match="nothing is left"):
        Shares(validation=0.5, test=0.5)


def test_a_key_in_two_splits_is_a_leak() -> None:
    rows = [example("a", key="patient-1")]
    with pytest.raises(Leakage, match="share 1 key"):
        check_apart({Split.TRAIN: rows, Split.TEST: [example("b", key="patient-1")]})


def test_nearly_the_same_words_in_two_splits_are_a_leak_and_are_not_quoted() -> None:
    told = "A man came in with pain in the left foot after he kicked a wall at work today."
    left = example("a", key="one", narrative=told)
    right = example("b", key="two", narrative=told.replace("today", "again"))
    with pytest.raises(Leakage, match="near-duplicates") as raised:
        check_apart({Split.TRAIN: [left], Split.VALIDATION: [], Split.TEST: [right]})
    assert "kicked" not in str(raised.value)
    other = example("c", key="three", narrative="A girl swallowed a button; she breathes well.")
    check_apart({Split.TRAIN: [left], Split.TEST: [other]})


def test_records_are_spread_evenly_over_the_levels() -> None:
    assert list(balanced(7483).values()) == [1497, 1497, 1497, 1496, 1496]
    assert part_of({ONE: 10, FIVE: 5}, 0.3) == {ONE: 3, FIVE: 2}


def test_what_is_kept_does_not_depend_on_the_order_it_came_in() -> None:
    rows = [example(f"row-{number}", level=1 + number % 2) for number in range(50)]
    wanted = {Split.TRAIN: {EsiLevel(1): 5, EsiLevel(2): 7}}
    kept = []
    for order in (rows, rows[::-1]):
        keeper = Keeper(wanted, seed=3)
        for row in order:
            keeper.offer(Split.TRAIN, row)
            keeper.offer(Split.TEST, row)
        kept.append(keeper.kept())
    assert kept[0] == kept[1]
    assert sorted(row.level.value for row in kept[0]) == [1] * 5 + [2] * 7
