"""The bag of words: its table, what it counts, and what it makes of a note."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.bag_of_words import (
    COLUMNS,
    FEWEST_WORDS,
    INTERCEPT,
    BagOfWords,
    NoTable,
    terms,
)
from triage.level import EsiLevel

HEAD = "\t".join(COLUMNS)
START = f"{INTERCEPT}\t0\t0\t0\t0\t0\t0"
CRUSHING = "crushing\t2\t0\t4\t0\t0\t-4"
REFILL = "refill\t1\t0\t0\t0\t0\t3"
PAIR = "not crushing\t4\t0\t-4\t0\t0\t4"
TABLE = (HEAD, START, CRUSHING, REFILL, PAIR)
FILLER = " ".join(f"word{n}" for n in range(FEWEST_WORDS))


def test_terms_are_words_and_neighbours_in_lower_case_with_decimals() -> None:
    assert terms("Sat 81%, T 38.5") == [
        *("sat", "81", "t", "38.5"),
        *("sat 81", "81 t", "t 38.5"),
    ]


def test_a_note_is_weighed_as_tf_idf_of_length_one() -> None:
    opinion = BagOfWords(TABLE).opinion(f"crushing crushing refill {FILLER}")
    assert opinion is not None
    often = {"crushing": (1 + math.log(2)) * 2, "refill": 1.0}
    length = math.hypot(*often.values())
    scores = [0, 4 * often["crushing"] / length, 0, 0]
    scores.append((-4 * often["crushing"] + 3 * often["refill"]) / length)
    whole = sum(math.exp(score) for score in scores)
    expected = [math.exp(score) / whole for score in scores]
    assert opinion.probabilities == pytest.approx(expected, abs=1e-6)
    assert opinion.likeliest is EsiLevel.EMERGENT
    assert opinion.at_least(EsiLevel.EMERGENT) == pytest.approx(sum(expected[:2]), abs=1e-6)
    assert opinion.at_least(EsiLevel.NON_URGENT) == pytest.approx(1)


def test_neighbours_count_as_neighbours() -> None:
    bag = BagOfWords(TABLE)
    denied, told = bag.opinion(f"not crushing {FILLER}"), bag.opinion(f"crushing not {FILLER}")
    assert denied is not None
    assert told is not None
    assert denied.at_least(EsiLevel.EMERGENT) < told.at_least(EsiLevel.EMERGENT)


def test_words_that_it_never_saw_leave_where_it_starts() -> None:
    start = f"{INTERCEPT}\t0\t0\t0\t1\t0\t0"
    opinion = BagOfWords([HEAD, start, CRUSHING]).opinion(FILLER)
    assert opinion is not None
    assert opinion.likeliest is EsiLevel.URGENT
    assert opinion.probabilities[0] == pytest.approx(1 / (4 + math.e))


def test_a_note_of_a_few_words_gets_no_opinion() -> None:
    bag = BagOfWords(TABLE)
    words = ["crushing"] * FEWEST_WORDS
    assert bag.opinion(" ".join(words)) is not None
    assert bag.opinion(" ".join(words[1:])) is None
    assert bag.opinion("") is None


@given(st.text(max_size=2_000))
def test_any_text_gets_an_opinion_or_none(text: str) -> None:
    BagOfWords(TABLE).opinion(text + FILLER)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "line 1: not the columns"),
        (["term\tidf", START], "line 1: not the columns"),
        ([HEAD, CRUSHING], "no line (intercept)"),
        ([HEAD, START, "crushing\t1\t2"], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING.replace("4", "four")], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING.replace("4", "nan")], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING, CRUSHING], "line 4: the term was on an earlier line"),
    ],
)
def test_a_damaged_table_is_named_by_its_line(lines: list[str], said: str) -> None:
    with pytest.raises(NoTable) as refused:
        BagOfWords(lines)
    assert said in str(refused.value)
