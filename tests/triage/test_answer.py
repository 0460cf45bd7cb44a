"""``read`` and ``write`` are inverses, and ``read`` never guesses."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage import layout
from triage.answer import Algorithm, Answer, Extraction, Fault, Unreadable, read, write
from triage.level import EsiLevel

COMPLETE = """EXTRACTION:
- Chief complaint: chest pain
- Vital signs: BP 88/60, HR 118
- Red flags: diaphoresis

ESI ALGORITHM:
- Step A (lifesaving): no intervention in the note
- Step B (high-risk): yes, possible ACS
- Step C (resources): not reached
- Step D (vitals): HR 118 above 100

ANSWER: ESI 2"""

field_texts = st.text(min_size=1, max_size=60).filter(
    lambda text: text == text.strip() and len(text.splitlines()) == 1
)
optional_texts = st.none() | field_texts
answers = st.builds(
    Answer,
    extraction=st.builds(
        Extraction,
        chief_complaint=optional_texts,
        vital_signs=optional_texts,
        red_flags=optional_texts,
    ),
    algorithm=st.builds(
        Algorithm,
        step_a=optional_texts,
        step_b=optional_texts,
        step_c=optional_texts,
        step_d=optional_texts,
    ),
    level=st.sampled_from(EsiLevel),
)


def level_of(text: str) -> EsiLevel:
    answer = read(text)
    assert isinstance(answer, Answer), answer
    return answer.level


def fault_of(text: str) -> Fault:
    answer = read(text)
    assert isinstance(answer, Unreadable), answer
    return answer.fault


@given(answers)
def test_what_is_written_is_read_back(answer: Answer) -> None:
    assert read(write(answer)) == answer


def test_the_canonical_text_is_read_field_by_field_and_written_back() -> None:
    answer = read(COMPLETE)
    assert isinstance(answer, Answer)
    assert answer.complete
    assert answer.extraction.vital_signs == "BP 88/60, HR 118"
    assert answer.algorithm.step_d == "HR 118 above 100"
    assert answer.level is EsiLevel.EMERGENT
    assert write(answer) == COMPLETE


ascii_fields = st.from_regex(r"\A[!-~]([ -~]{0,238}[!-~])?\Z")


@given(st.lists(ascii_fields, min_size=7, max_size=7), st.sampled_from(EsiLevel))
def test_the_grammar_allows_every_answer_within_its_bounds(
    values: list[str], level: EsiLevel
) -> None:
    answer = Answer(
        extraction=Extraction(
            chief_complaint=values[0], vital_signs=values[1], red_flags=values[2]
        ),
        algorithm=Algorithm(step_a=values[3], step_b=values[4], step_c=values[5], step_d=values[6]),
        level=level,
    )
    assert re.fullmatch(layout.grammar(), write(answer))


@given(st.from_regex(re.compile(layout.grammar()), fullmatch=True))
def test_every_text_of_the_grammar_is_a_complete_answer(text: str) -> None:
    answer = read(text)
    assert isinstance(answer, Answer)
    assert answer.complete
    assert write(answer) == text


@pytest.mark.parametrize(
    ("ending", "level"),
    [
        ("ANSWER: ESI 2", 2),
        ("**ANSWER:** ESI 2", 2),
        ("**ANSWER: ESI 2**", 2),
        ("## Answer\n\nESI 4", 4),
        ("answer:esi 5", 5),
        ("ANSWER:    ESI    Level   3", 3),
        ("ANSWER: 2", 2),
        ("ANSWER: ESI-1", 1),
        ("ANSWER: ESI Level: 2", 2),
        ("ANSWER: [ESI 2]", 2),
        ("Final Answer: ESI 2.", 2),
        ("The answer is ESI 2", 2),
        ("- ANSWER: ESI 2", 2),
        ("ANSWER - ESI 2", 2),
        ("ANSWER: ESI 2/5", 2),
        ("ANSWER: ESI 2 because HR 118 is over 100", 2),
        ("ANSWER: ESI 2, 67-year-old with shock", 2),
        ("ANSWER: ESI 2 - 3 resources expected", 2),
        ("ANSWER: ESI 2\n\nThe patient needs a bed within 10 minutes. BP 88/60.", 2),
        ("ANSWER: ESI 2\nANSWER: ESI 2", 2),
        ("ESI Level 2", 2),
        ("**ESI 4** (less urgent)", 4),
    ],
)
def test_the_forms_real_models_write_are_read(ending: str, level: int) -> None:
    assert level_of(ending) is EsiLevel(level)
    assert level_of(f"Some reasoning.\n\n{ending}") is EsiLevel(level)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.EMPTY),
        (" \n\t\n", Fault.EMPTY),
        ("ANSWER: ESI 0", Fault.OUT_OF_RANGE),
        ("ANSWER: ESI 6", Fault.OUT_OF_RANGE),
        ("ANSWER: ESI 23", Fault.OUT_OF_RANGE),
        ("ANSWER: ESI 2.5", Fault.OUT_OF_RANGE),
        ("ANSWER: ESI 2\nANSWER: ESI 3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2 or 3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2 or ESI 3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2-3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2/3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2 to 3 depending on the ECG", Fault.CONFLICTING_LEVELS),
        ("ANSWER: ESI 2\nOn second thought this is ESI level 3.", Fault.CONFLICTING_LEVELS),
        ("ESI 2\nESI 3", Fault.CONFLICTING_LEVELS),
        ("ANSWER: unsure", Fault.NO_LEVEL),
        ("ANSWER: unsure\n2 L of saline given", Fault.NO_LEVEL),
        ("ANSWER:\n2 L of saline given", Fault.NO_LEVEL),
        ("The patient looks well.", Fault.NO_LEVEL),
        ("The patient might be ESI 2.", Fault.NO_LEVEL),
        ("ANSWER:", Fault.TRUNCATED),
        (COMPLETE.removesuffix("2").rstrip(), Fault.TRUNCATED),
        (COMPLETE.partition("ANSWER")[0], Fault.TRUNCATED),
        (COMPLETE[:120], Fault.TRUNCATED),
    ],
)
def test_what_does_not_commit_to_one_level_is_unreadable(text: str, fault: Fault) -> None:
    assert fault_of(text) is fault


@given(st.integers(min_value=0, max_value=len(COMPLETE) - 1))
def test_an_answer_cut_off_anywhere_is_never_a_level(length: int) -> None:
    assert isinstance(read(COMPLETE[:length]), Unreadable)


def test_levels_named_in_the_reasoning_are_not_the_answer() -> None:
    text = COMPLETE.replace("no intervention in the note", "does not meet ESI 1")
    assert level_of(text) is EsiLevel.EMERGENT


def test_markdown_and_fields_over_several_lines_are_understood() -> None:
    text = (
        "### EXTRACTION\n"
        "**Chief Complaint:** chest pain\n"
        "**Vital Signs:**\n  * BP 88/60\n  * HR 118\n"
        "**Red flags:** none\n\n"
        "### ESI Algorithm\n"
        "1. **Step A:** no\n2. **Step B - high risk:** yes\n"
        "3. **Step C:** n/a\n4. **Step D:** n/a\n\n"
        "### ANSWER: **ESI 2**"
    )
    answer = read(text)
    assert isinstance(answer, Answer)
    assert answer.complete
    assert answer.extraction.vital_signs == "BP 88/60 HR 118"
    assert answer.algorithm.step_b == "yes"


def test_an_answer_without_reasoning_is_readable_but_incomplete() -> None:
    answer = read("ANSWER: ESI 3")
    assert isinstance(answer, Answer)
    assert not answer.complete
    assert answer.extraction.chief_complaint is None


fragments = st.sampled_from(
    ["ANSWER", ":", " ", "ESI", "level", "2", "3", "9", "\n", "*", "-", "/", "or", "- Step A: "]
)


@given(st.lists(fragments | st.text(max_size=8), max_size=60).map("".join))
def test_no_text_makes_read_raise(text: str) -> None:
    assert isinstance(read(text), Answer | Unreadable)


@pytest.mark.parametrize(
    "unit",
    [
        " ",
        "\n",
        "*",
        "- ",
        "ANSWER: ",
        "ESI ",
        "ESI 2 or ",
        ": ",
        "\t",
        "- Step A: x\n",
        "2",
        "ANSWER\n",
    ],
)
def test_reading_takes_time_linear_in_the_text(unit: str) -> None:
    def seconds(repeats: int) -> float:
        text = "ANSWER: ESI" + unit * repeats
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            read(text)
            best = min(best, time.perf_counter() - start)
        return best

    small, large = seconds(2_000), seconds(32_000)
    assert large < 16 * 6 * max(small, 0.0005), "16x the text took far more than 16x the time"


def test_a_text_with_lone_surrogates_is_read() -> None:
    assert level_of("- Red flags: \ud800\nANSWER: ESI 2") is EsiLevel.EMERGENT
