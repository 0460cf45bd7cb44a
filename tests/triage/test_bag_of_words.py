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
from triage.case import Case
from triage.level import EsiLevel
from triage.opinion import grounds
from triage.rules import assess

HEAD = "\t".join(COLUMNS)
START = f"{INTERCEPT}\t0\t0\t0\t0\t0\t0"
CRUSHING = "crushing\t2\t0\t4\t0\t0\t-4"
REFILL = "refill\t1\t0\t0\t0\t0\t3"
PAIR = "not crushing\t4\t0\t-4\t0\t0\t4"
TABLE = (HEAD, START, CRUSHING, REFILL, PAIR)
NOTHING = assess(Case(narrative="Hello."))
FILLER = " ".join(f"word{n}" for n in range(FEWEST_WORDS))


def test_terms_are_words_and_neighbours_in_lower_case_with_decimals() -> None:
    assert terms("Sat 81%, T 38.5") == [
        *("sat", "81", "t", "38.5"),
        *("sat 81", "81 t", "t 38.5"),
    ]


def test_a_note_is_weighed_as_tf_idf_of_length_one() -> None:
    found = BagOfWords(TABLE).chances(f"crushing crushing refill {FILLER}")
    often = {"crushing": (1 + math.log(2)) * 2, "refill": 1.0}
    length = math.hypot(*often.values())
    scores = [0, 4 * often["crushing"] / length, 0, 0]
    scores.append((-4 * often["crushing"] + 3 * often["refill"]) / length)
    whole = sum(math.exp(score) for score in scores)
    expected = [math.exp(score) / whole for score in scores]
    assert found.probabilities == pytest.approx(expected, abs=1e-6)
    assert found.likeliest is EsiLevel.EMERGENT
    assert found.at_least(EsiLevel.EMERGENT) == pytest.approx(sum(expected[:2]), abs=1e-6)
    assert found.at_least(EsiLevel.NON_URGENT) == pytest.approx(1)


def test_neighbours_count_as_neighbours() -> None:
    bag = BagOfWords(TABLE)
    denied, told = bag.chances(f"not crushing {FILLER}"), bag.chances(f"crushing not {FILLER}")
    assert denied.at_least(EsiLevel.EMERGENT) < told.at_least(EsiLevel.EMERGENT)


def test_words_that_it_never_saw_leave_where_it_starts() -> None:
    start = f"{INTERCEPT}\t0\t0\t0\t1\t0\t0"
    found = BagOfWords([HEAD, start, CRUSHING]).chances(FILLER)
    assert found.likeliest is EsiLevel.URGENT
    assert found.probabilities[0] == pytest.approx(1 / (4 + math.e))


def test_a_note_of_a_few_words_gets_no_opinion() -> None:
    bag = BagOfWords(TABLE)
    words = ["crushing"] * FEWEST_WORDS
    assert bag.opinion(" ".join(words), NOTHING) is not None
    assert bag.opinion(" ".join(words[1:]), NOTHING) is None
    assert bag.opinion("", NOTHING) is None


def test_what_an_estimate_rests_on_is_weighed_by_itself() -> None:
    danger = "Crushing chest pain since 8.30, sweaty"
    note = f"{FILLER}. {danger}. Wants a refill! {FILLER}"
    findings = assess(Case(narrative=note))
    assert findings.estimated_from
    assert grounds(note, findings) == danger
    opinion = BagOfWords(TABLE).opinion(note, findings)
    assert opinion is not None
    assert opinion.grounds == BagOfWords(TABLE).chances(danger)
    assert opinion.grounds.at_least(EsiLevel.EMERGENT) > opinion.note.at_least(EsiLevel.EMERGENT)
    calm = BagOfWords(TABLE).opinion(FILLER, NOTHING)
    assert calm is not None
    assert calm.grounds is None


@given(st.text(max_size=2_000))
def test_any_text_gets_an_opinion_or_none(text: str) -> None:
    BagOfWords(TABLE).opinion(text + FILLER, assess(Case(narrative=text + FILLER)))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "line 1: not the columns"),
        (["term\tidf", START], "line 1: not the columns"),
        ([HEAD, CRUSHING], "no line (intercept)"),
        ([HEAD, START, "crushing\t1\t2"], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING.replace("4", "four")], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING.replace("4", "nan")], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING.replace("4", "1e39")], "line 3: not a term and 6 numbers"),
        ([HEAD, START, CRUSHING, CRUSHING], "line 4: the term was on an earlier line"),
    ],
)
def test_a_damaged_table_is_named_by_its_line(lines: list[str], said: str) -> None:
    with pytest.raises(NoTable) as refused:
        BagOfWords(lines)
    assert said in str(refused.value)
