"""A text in pieces: each section once, as soon as it is certain, and as ``read`` finds it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.triage.test_answer import COMPLETE, answers
from triage.answer import Answer, read, write
from triage.sections import Section, SectionReader

# Lines as real models write them, well and badly, to be put together in any order.
LINES = (
    *COMPLETE.split("\n"),
    *("**Extraction**", "1. Chief complaint: fall", "- Vitals: HR 90", "  and BP 120/80"),
    *("- Red flags:", "none seen", "Decision point B: no", "**Step C**: two", "* Step D - n/a"),
    *("The answer is ESI 3", "ANSWER:", "ESI 2", "ANSWER: ESI 2 or 3", "\ud800 ° —", "\r"),
)
texts = (
    st.builds(write, answers)
    | st.lists(st.sampled_from(LINES), max_size=25).map("\n".join)
    | st.text(max_size=200)
)


def pieces_of(text: str, cuts: list[int]) -> list[str]:
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


def sections_of(pieces: list[str]) -> list[Section]:
    reader = SectionReader()
    found = [section for piece in pieces for section in reader.feed(piece)]
    answer = read("".join(pieces))
    return found + (reader.rest(answer) if isinstance(answer, Answer) else [])


@given(texts, st.lists(st.integers(min_value=0, max_value=4000), max_size=12))
def test_any_cutting_of_a_text_gives_the_same_sections_and_they_are_those_of_the_whole(
    text: str, cuts: list[int]
) -> None:
    found = sections_of(pieces_of(text, cuts))
    assert found == sections_of([text]) == sections_of(list(text))
    answer = read(text)
    if isinstance(answer, Answer):
        assert found == [answer.extraction, answer.algorithm]


def test_a_section_comes_with_the_line_that_ends_it_and_before_the_answer() -> None:
    reader = SectionReader()
    answer = read(COMPLETE)
    assert isinstance(answer, Answer)
    came = {}
    for place, character in enumerate(COMPLETE):
        for section in reader.feed(character):
            came[type(section).__name__] = COMPLETE[: place + 1]
            assert section in (answer.extraction, answer.algorithm)
    assert came["Extraction"].endswith("- Red flags: diaphoresis\n\n")
    assert came["Algorithm"].endswith("- Step D (vitals): HR 118 above 100\n\n")
    assert reader.rest(answer) == []


def test_a_section_that_was_given_otherwise_is_given_again() -> None:
    reader = SectionReader()
    (first,) = reader.feed(COMPLETE[: COMPLETE.index("- Step B")])
    answer = read(COMPLETE.replace("diaphoresis", "clammy"))
    assert isinstance(answer, Answer)
    assert first != answer.extraction
    assert reader.rest(answer) == [answer.extraction, answer.algorithm]


@pytest.mark.parametrize("left_out", ["- Vital signs: BP 88/60, HR 118\n", "- Red flags:"])
def test_a_field_that_may_still_come_is_waited_for_until_the_answer(left_out: str) -> None:
    text = COMPLETE.replace(left_out, "", 1)
    reader = SectionReader()
    before, _, after = text.partition("ANSWER")
    assert reader.feed(before) == []
    assert len(reader.feed(f"ANSWER{after}\n")) == 2


def test_a_text_without_an_end_gives_only_what_was_certain() -> None:
    reader = SectionReader()
    (section,) = reader.feed(COMPLETE[: COMPLETE.index("- Step B")])
    assert section.chief_complaint == "chest pain"  # type: ignore[union-attr]
