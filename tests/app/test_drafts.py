"""What is proposed to be written next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.backends.drafts import Drafts, Phrases, read_phrases
from app.errors import CheckpointUnusable
from training.phrases import phrases, write_phrases


def table(**said: int) -> Phrases:
    """Contexts written as ``a_b_c``."""
    contexts = [[int(token) for token in name[1:].split("_")] for name in said]
    filled = [[-1] * (4 - len(context)) + context for context in contexts]
    return Phrases(np.array(filled), np.array(list(said.values())))


def test_the_longest_context_that_is_known_decides() -> None:
    known = table(c1_2=7, c9_1_2=8)
    assert known.next([5, 1, 2]) == 7
    assert known.next([9, 1, 2]) == 8
    assert known.next([2, 1]) is None
    assert known.next([2]) is None


def test_a_phrase_is_followed_to_its_end() -> None:
    known = table(c1_2=3, c2_3=4, c3_4=5)
    assert Drafts(known, 10).propose([1, 2]) == [3, 4, 5]
    assert Drafts(known, 2).propose([1, 2]) == [3, 4]
    assert Drafts(known, 0).propose([1, 2]) == []


def test_what_stood_before_is_copied_from_where_it_stood_last() -> None:
    drafts = Drafts(None, 3)
    assert drafts.propose([1, 2, 3, 4, 1, 2, 9, 8, 1, 2]) == [9, 8, 1]
    assert drafts.propose([1, 2, 3, 4, 1, 2, 9, 8, 1, 2, 9]) == [8, 1, 2]
    assert Drafts(None, 3).propose([1, 2, 3]) == []


def test_one_repeated_token_counts_less_than_a_phrase_and_two_count_more() -> None:
    known = table(c4_2=7)
    assert Drafts(known, 1).propose([2, 5, 4, 2]) == [7]
    assert Drafts(known, 1).propose([4, 2, 5, 4, 2]) == [5]


def test_the_workshops_table_is_read_back(tmp_path: Path) -> None:
    write_phrases(tmp_path, phrases([[1, 2, 3, 4], [5, 2, 3, 6], [5, 2, 3, 6]] * 8))
    known = read_phrases(tmp_path)
    assert known is not None
    assert known.next([1, 2, 3]) == 4
    assert known.next([5, 2, 3]) == 6
    assert known.next([9, 2, 3]) == 6  # two times in three


def test_what_was_seen_too_seldom_is_no_phrase(tmp_path: Path) -> None:
    write_phrases(tmp_path, phrases([[1, 2, 3, 4]] * 7))
    assert read_phrases(tmp_path) is None


@pytest.mark.parametrize(
    "tensors",
    [
        {"contexts": np.zeros((2, 3), np.int32)},
        {"contexts": np.zeros((2, 3), np.int32), "followers": np.zeros(3, np.int32)},
        {"contexts": np.zeros((0, 3), np.int32), "followers": np.zeros(0, np.int32)},
        None,
    ],
)
def test_a_table_of_another_form_is_refused(
    tmp_path: Path, tensors: dict[str, np.ndarray] | None
) -> None:
    path = tmp_path / "phrases.npz"
    if tensors is None:
        path.write_bytes(b"no tensors")
    else:
        np.savez(path, allow_pickle=False, **tensors)
    with pytest.raises(CheckpointUnusable, match=r"phrases\.npz"):
        read_phrases(tmp_path)
