"""The reward: its table cell by cell, and the order that no combination may break."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.rewards import (
    LEVELS,
    Judged,
    Triggers,
    Variant,
    engine_triggers,
    no_answer,
    outcome,
    reward,
    trigger_terms,
    written_triggers,
)
from triage.answer import Algorithm, Answer, Extraction, Fault, Unreadable
from triage.case import Case
from triage.level import EsiLevel
from triage.rules import assess

COMPLETE = Answer(
    extraction=Extraction(chief_complaint="cough", vital_signs="HR 80", red_flags="none"),
    algorithm=Algorithm(step_a="No: x.", step_b="No: x.", step_c="None: x.", step_d="No: x."),
    level=EsiLevel(5),
)
BARE = Answer(extraction=Extraction(), algorithm=Algorithm(), level=EsiLevel(5))
NONE = Unreadable(fault=Fault.NO_LEVEL)
PLAIN = "30-year-old with a cough. HR 80."
SEVERE = "40-year-old intubated by EMS after an open fracture. Pain 9/10. HR 130, BP 70/40."
NOTES = (PLAIN, SEVERE, "Central line out.", "Penetrating wound, pain 8/10.", "Lorem ipsum.")
FINDINGS = {note: assess(Case(narrative=note)) for note in NOTES}


def worth(
    note: str,
    gold: int,
    called: int | None,
    variant: Variant,
    tokens: int = 600,
    full: bool = False,
) -> float:
    text = COMPLETE if full else BARE
    answer = NONE if called is None else text.model_copy(update={"level": EsiLevel(called)})
    return reward(Judged(note, EsiLevel(gold), answer, tokens, FINDINGS[note]), variant).total


@pytest.mark.parametrize(
    ("gold", "called", "value"),
    [
        *[(1, 1, 3.0), (2, 2, 2.0), (3, 3, 1.0), (4, 4, 1.0), (5, 5, 1.0)],
        *[(1, 2, -1.0), (1, 3, -2.0), (1, 4, -2.0), (1, 5, -2.0)],
        *[(2, 1, -0.5), (3, 1, -1.0), (4, 1, -1.5), (5, 1, -2.0)],
        *[(2, 3, 0.0), (3, 2, 0.0), (3, 4, 0.0), (4, 3, 0.0), (4, 5, 0.0), (5, 4, 0.0)],
        # The cells that the table leaves open.
        *[(2, 4, -1.0), (2, 5, -1.5), (3, 5, -0.5), (4, 2, -0.5), (5, 3, -0.5), (5, 2, -1.0)],
    ],
)
def test_every_outcome_of_the_table(gold: int, called: int, value: float) -> None:
    assert outcome(EsiLevel(gold), EsiLevel(called)) == value
    assert worth(PLAIN, gold, called, Variant.RULE_AWARE) == value
    assert worth(PLAIN, gold, called, Variant.OUTCOME) == value


@pytest.mark.parametrize(
    ("note", "gold", "called", "value"),
    [
        *[("Now intubated.", 1, 1, 0.5), ("Chest tube placed.", 3, 1, 0.5)],
        *[("central line", 1, 2, -1.0), ("CPR under way", 1, 5, -1.0), ("CPR", 2, 2, 0.0)],
        *[("Open fracture.", 2, 3, -0.5), ("penetrating", 2, 4, -0.5), ("penetrating", 2, 1, 0.0)],
        *[("Pain 7/10.", 2, 3, -0.5), ("Pain 6/10.", 2, 3, 0.0), ("Pain 9/10.", 3, 4, 0.0)],
        *[("Open fracture, pain 8/10.", 2, 5, -1.0), ("Sprain.", 2, 5, 0.0)],
    ],
)
def test_every_rule_term_of_the_table(note: str, gold: int, called: int, value: float) -> None:
    seen = written_triggers(note, assess(Case(narrative=note)))
    assert trigger_terms(EsiLevel(gold), EsiLevel(called), seen) == value


def test_form_and_length_of_the_table() -> None:
    assert worth(PLAIN, 3, 3, Variant.RULE_AWARE, full=True) == pytest.approx(1.1)
    for tokens, bonus in ((1, 0.3), (300, 0.3), (450, 0.15), (600, 0.0), (1024, 0.0)):
        assert worth(PLAIN, 3, 3, Variant.RULE_AWARE, tokens) == pytest.approx(1 + bonus)


def test_no_answer_is_the_table_s_minus_two_unless_a_level_could_be_worth_as_little() -> None:
    assert worth(PLAIN, 3, None, Variant.RULE_AWARE) == -2.0
    assert worth(PLAIN, 1, None, Variant.RULE_AWARE) == -2.5
    assert worth(SEVERE, 1, None, Variant.RULE_AWARE) == -3.5
    assert worth(PLAIN, 1, None, Variant.OUTCOME) == -0.5


def test_the_naive_reward_knows_right_and_wrong_only() -> None:
    assert worth(PLAIN, 2, 2, Variant.NAIVE, full=True, tokens=10) == 1
    assert {worth(PLAIN, 1, called, Variant.NAIVE) for called in (2, 3, 4, 5, None)} == {0}


triggers = st.builds(Triggers, lifesaving=st.booleans(), urgent=st.integers(0, 2))
golds = st.sampled_from(LEVELS)


@given(golds, triggers)
def test_a_right_level_beats_every_wrong_one_and_every_wrong_one_beats_none(
    gold: EsiLevel, seen: Triggers
) -> None:
    values = {level: outcome(gold, level) + trigger_terms(gold, level, seen) for level in LEVELS}
    wrong = [values[level] for level in LEVELS if level is not gold]
    assert values[gold] > max(wrong) + 0.5 - 1e-9
    assert no_answer(gold, seen) <= min(wrong) - 0.5


@given(golds, triggers)
def test_more_distance_never_pays(gold: EsiLevel, seen: Triggers) -> None:
    for near, far in itertools.permutations(LEVELS, 2):
        if gold.steps_to(near) < gold.steps_to(far):
            value = [
                outcome(gold, level) + trigger_terms(gold, level, seen) for level in (near, far)
            ]
            assert value[1] <= value[0]


@given(
    st.sampled_from(NOTES),
    golds,
    st.tuples(*[st.sampled_from([1, 2, 3, 4, 5, None])] * 2),
    st.tuples(*[st.integers(1, 1024)] * 2),
    st.tuples(*[st.booleans()] * 2),
    st.sampled_from([Variant.RULE_AWARE, Variant.ENGINE_AWARE]),
)
def test_small_parts_never_reverse_the_order(
    note: str,
    gold: EsiLevel,
    called: tuple[int | None, int | None],
    tokens: tuple[int, int],
    full: tuple[bool, bool],
    variant: Variant,
) -> None:
    def parts(index: int) -> tuple[float, float]:
        given_ = called[index]
        text = COMPLETE if full[index] else BARE
        answer = NONE if given_ is None else text.model_copy(update={"level": EsiLevel(given_)})
        found = reward(Judged(note, gold, answer, tokens[index], FINDINGS[note]), variant)
        return found.outcome + found.triggers, found.total

    (core, total), (other_core, other_total) = parts(0), parts(1)
    if core > other_core:
        assert total > other_total


def test_the_engine_finds_what_the_expressions_cannot() -> None:
    note = "58-year-old man unresponsive, agonal breaths, no pulse."
    findings = assess(Case(narrative=note))
    assert engine_triggers(findings).lifesaving
    assert not written_triggers(note, findings).lifesaving


def test_the_engine_is_not_fooled_by_the_words_alone() -> None:
    note = "30-year-old nurse, trained in CPR, twisted her ankle. HR 72."
    findings = assess(Case(narrative=note))
    assert written_triggers(note, findings).lifesaving
    assert not engine_triggers(findings).lifesaving


def test_invented_numbers_cost_and_agreeing_steps_pay() -> None:
    note = "24-year-old man twisted his ankle, walks with a limp. HR 72, RR 14, SpO2 99%."
    findings = assess(Case(narrative=note))
    agreeing = Answer(
        extraction=Extraction(chief_complaint="ankle", vital_signs="HR 72", red_flags="none"),
        algorithm=Algorithm(
            step_a="No: nothing lifesaving.",
            step_b="No: not high-risk.",
            step_c="One: x-ray.",
            step_d="No: within limits.",
        ),
        level=EsiLevel(4),
    )

    def total(answer: Answer) -> float:
        judged = Judged(note, EsiLevel(4), answer, 100, findings)
        return reward(judged, Variant.ENGINE_AWARE).total

    inventing = agreeing.model_copy(
        update={"extraction": Extraction(vital_signs="HR 131", chief_complaint="a", red_flags="b")}
    )
    contrary = agreeing.model_copy(
        update={"algorithm": Algorithm(step_a="Yes: x.", step_b="x", step_c="None.", step_d="x")}
    )
    assert total(agreeing) == pytest.approx(1 + 0.05 + 0.05 + 0.2)
    assert total(inventing) == pytest.approx(total(agreeing) - 0.15)
    assert total(contrary) == pytest.approx(1.1)
