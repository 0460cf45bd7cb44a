"""The verdict: rules raise, report, and never lower."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.answer import Algorithm, Answer, Extraction
from triage.case import Case, Vitals
from triage.confidence import Confidence
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent
from triage.opinion import Chances, Opinion
from triage.rules import assess
from triage.verdict import EVEN, LIKELY, SURE, UNLIKELY, UNSHARED, Ground, Policy, decide

BARE = assess(Case(narrative="Hello."))
levels = st.sampled_from(list(EsiLevel))


def _answer(level: EsiLevel) -> Answer:
    return Answer(extraction=Extraction(), algorithm=Algorithm(), level=level)


def _findings(floor: EsiLevel | None, rules_level: EsiLevel | None) -> Findings:
    return BARE.model_copy(update={"floor": floor, "rules_level": rules_level})


@given(
    levels,
    st.none() | levels,
    st.none() | levels,
    st.sampled_from(list(Policy)),
    st.none() | st.floats(0, 1),
    st.none() | levels,
)
def test_a_verdict_is_never_less_urgent_than_the_answer(
    model: EsiLevel,
    floor: EsiLevel | None,
    estimate: EsiLevel | None,
    policy: Policy,
    overall: float | None,
    second: EsiLevel | None,
) -> None:
    sure = None if overall is None else _sure(overall)
    opinion = None if second is None else _certain_of(second)
    verdict = decide(_answer(model), _findings(floor, estimate), policy, sure, opinion)
    assert not more_urgent(model, verdict.level)
    assert verdict.model_level is model
    if policy is not Policy.FLAG and floor is not None:
        assert not more_urgent(floor, verdict.level)
    assert verdict.escalated is (verdict.level is not model)
    if policy is Policy.FLAG:
        assert verdict.level is model


def test_a_disagreement_is_positive_where_the_rules_are_more_urgent() -> None:
    urgent = _findings(None, EsiLevel.EMERGENT)
    assert decide(_answer(EsiLevel.LESS_URGENT), urgent).disagreement == 2
    assert decide(_answer(EsiLevel.RESUSCITATION), urgent).disagreement == -1
    assert decide(_answer(EsiLevel.EMERGENT), urgent).disagreement == 0
    assert decide(_answer(EsiLevel.EMERGENT), _findings(None, None)).disagreement is None


def test_a_narrow_disagreement_about_resources_leaves_the_level_to_the_model() -> None:
    for model, estimate in ((4, 3), (5, 4)):
        verdict = decide(_answer(EsiLevel(model)), _findings(None, EsiLevel(estimate)))
        assert (verdict.level, verdict.escalated_by) == (EsiLevel(model), None)


def test_a_danger_that_the_rules_estimate_stands() -> None:
    for model, estimate in ((2, 1), (3, 1), (3, 2), (4, 2), (5, 1)):
        verdict = decide(_answer(EsiLevel(model)), _findings(None, EsiLevel(estimate)))
        assert (verdict.level, verdict.escalated_by) == (EsiLevel(estimate), Ground.DISAGREEMENT)
    urgent = EsiLevel.EMERGENT
    assert decide(_answer(urgent), _findings(None, EsiLevel.NON_URGENT)).level is urgent


def test_a_wide_disagreement_about_resources_goes_to_the_level_between() -> None:
    verdict = decide(_answer(EsiLevel.NON_URGENT), _findings(None, EsiLevel.URGENT))
    assert (verdict.level, verdict.escalated_by) == (EsiLevel.LESS_URGENT, Ground.DISAGREEMENT)


def _sure(overall: float) -> Confidence:
    return Confidence(step_a=1.0, step_b=overall, step_c=1.0, step_d=1.0)


@pytest.mark.parametrize(("model", "estimate"), [(4, 3), (5, 4), (5, 3)])
def test_where_the_model_was_not_sure_a_more_urgent_estimate_stands(
    model: int, estimate: int
) -> None:
    answer, findings = _answer(EsiLevel(model)), _findings(None, EsiLevel(estimate))
    doubted = decide(answer, findings, confidence=_sure(SURE - 0.01))
    assert (doubted.level, doubted.escalated_by) == (EsiLevel(estimate), Ground.DOUBT)
    assert decide(answer, findings, confidence=_sure(SURE)) == decide(answer, findings)
    for policy in (Policy.FLOOR, Policy.FLAG):
        kept = decide(answer, findings, policy, _sure(0.0))
        assert (kept.level, kept.escalated_by) == (EsiLevel(model), None)


@given(levels, levels)
def test_no_level_of_a_verdict_is_two_from_the_model_and_two_less_urgent_than_the_estimate(
    model: EsiLevel, estimate: EsiLevel
) -> None:
    level = decide(_answer(model), _findings(None, estimate)).level
    assert level.steps_to(estimate) <= 1 or more_urgent(level, estimate)


def test_the_more_urgent_of_floor_and_estimate_is_the_ground() -> None:
    answer = _answer(EsiLevel.NON_URGENT)
    one, two, three = EsiLevel(1), EsiLevel(2), EsiLevel(3)
    assert decide(answer, _findings(two, two)).escalated_by is Ground.FLOOR
    assert decide(answer, _findings(one, two)).level is one
    higher = decide(answer, _findings(three, two))
    assert (higher.level, higher.escalated_by) == (two, Ground.DISAGREEMENT)


def test_under_the_floor_policy_the_estimate_raises_nothing() -> None:
    found = _findings(EsiLevel.URGENT, EsiLevel.RESUSCITATION)
    verdict = decide(_answer(EsiLevel.NON_URGENT), found, Policy.FLOOR)
    assert (verdict.level, verdict.escalated_by) == (EsiLevel.URGENT, Ground.FLOOR)


@given(levels, levels, levels, st.booleans())
def test_a_second_opinion_withholds_what_it_does_not_share_and_raises_what_it_is_sure_of(
    model: EsiLevel, estimate: EsiLevel, second: EsiLevel, doubt: bool
) -> None:
    answer, findings = _answer(model), _findings(None, estimate)
    sure = _sure(0.5) if doubt else None
    alone = decide(answer, findings, confidence=sure)
    heard = decide(answer, findings, confidence=sure, opinion=_certain_of(second))
    if more_urgent(second, EsiLevel.URGENT):
        assert not more_urgent(second, heard.level), "a danger that it is sure of"
    if more_urgent(heard.level, alone.level):
        assert (heard.level, heard.escalated_by) == (second, Ground.OPINION)
    if more_urgent(alone.level, heard.level):
        assert heard.withheld is not None
        assert more_urgent(alone.level, second)
    if more_urgent(estimate, EsiLevel.URGENT) and more_urgent(estimate, heard.level):
        assert heard.level.steps_to(estimate) <= 1, "a danger is put off by one level at most"


def test_what_stands_against_a_second_opinion() -> None:
    calm = _certain_of(EsiLevel.NON_URGENT)
    two = EsiLevel.EMERGENT
    floored = decide(_answer(EsiLevel.URGENT), _findings(two, two), opinion=calm)
    assert (floored.level, floored.escalated_by, floored.withheld) == (two, Ground.FLOOR, None)
    told = decide(_answer(EsiLevel.NON_URGENT), _findings(None, two), opinion=calm)
    assert (told.level, told.withheld) == (EsiLevel.URGENT, two)
    assert told.escalated_by is Ground.DISAGREEMENT
    silent = Opinion(note=calm.note, grounds=None)
    assert decide(_answer(EsiLevel.NON_URGENT), _findings(None, two), opinion=silent).level is two


@pytest.mark.parametrize(
    "case",
    [
        Case(narrative="Fever since Monday, 40-year-old. HR 135, RR 24, SpO2 91%."),
        Case(narrative="Wants a note for work, 40-year-old. BP 78/48."),
        Case(narrative="Wants a note for work, 40-year-old.", vitals=Vitals(systolic_mmhg=78)),
        Case(narrative="Found in the garden, 40-year-old. T 30.6."),
        Case(narrative="Found in the garden, 40-year-old.", vitals=Vitals(temperature_c=30.6)),
    ],
)
def test_what_rests_on_a_vital_sign_stands(case: Case) -> None:
    findings = assess(case)
    assert (findings.floor, findings.rules_level) == (None, EsiLevel.EMERGENT)
    calm = _certain_of(EsiLevel.NON_URGENT)
    verdict = decide(_answer(EsiLevel.URGENT), findings, opinion=calm)
    assert (verdict.level, verdict.withheld) == (EsiLevel.EMERGENT, None)


def test_a_vital_sign_beside_it_does_not_make_words_stand() -> None:
    case = Case(
        narrative="Weakness of the left arm since he cut it, 40-year-old. HR 102, pain 8/10."
    )
    findings = assess(case)
    assert findings.rules_level is EsiLevel.EMERGENT
    calm = _certain_of(EsiLevel.NON_URGENT)
    assert decide(_answer(EsiLevel.URGENT), findings, opinion=calm).withheld is EsiLevel.EMERGENT


def test_a_danger_is_raised_to_from_likely_on_under_the_default_policy_alone() -> None:
    answer, findings = _answer(EsiLevel.LESS_URGENT), _findings(None, None)
    for chance, level in ((LIKELY, 2), (LIKELY - 0.001, 4)):
        opinion = _opinion(chance / 2, chance / 2, 0.0, 1 - chance, 0.0)
        verdict = decide(answer, findings, opinion=opinion)
        assert (verdict.level, verdict.disagreement) == (EsiLevel(level), None)
        assert verdict.escalated_by is (Ground.OPINION if level == 2 else None)
        for policy in (Policy.FLOOR, Policy.FLAG):
            assert decide(answer, findings, policy, opinion=opinion).level is answer.level
    dying = decide(answer, findings, opinion=_certain_of(EsiLevel.RESUSCITATION))
    assert dying.level is EsiLevel.RESUSCITATION


def test_an_estimate_with_some_chance_in_the_note_or_an_even_one_in_its_words_stands() -> None:
    answer, findings = _answer(EsiLevel.URGENT), _findings(None, EsiLevel.EMERGENT)
    calm = _certain_of(EsiLevel.NON_URGENT).note
    for chance, level in ((UNLIKELY, 2), (UNLIKELY - 0.001, 3)):
        opinion = Opinion(note=_opinion(0.0, chance, 1 - chance, 0.0, 0.0).note, grounds=calm)
        assert decide(answer, findings, opinion=opinion).level is EsiLevel(level)
    for chance, level in ((EVEN, 2), (EVEN - 0.001, 3)):
        opinion = Opinion(note=calm, grounds=_opinion(0.0, chance, 1 - chance, 0.0, 0.0).note)
        assert decide(answer, findings, opinion=opinion).level is EsiLevel(level)


def test_an_estimate_of_resources_needs_more_than_a_danger() -> None:
    answer, findings = _answer(EsiLevel.LESS_URGENT), _findings(None, EsiLevel.URGENT)
    for chance, level in ((UNSHARED, 3), (UNSHARED - 0.001, 4)):
        opinion = _opinion(0.0, 0.0, chance, 1 - chance, 0.0)
        verdict = decide(answer, findings, confidence=_sure(0.5), opinion=opinion)
        assert verdict.level is EsiLevel(level)
        assert verdict.withheld is (None if level == 3 else EsiLevel.URGENT)


def _opinion(*probabilities: float) -> Opinion:
    """The same of a note and of its grounds."""
    chances = Chances.model_validate({"probabilities": probabilities})
    return Opinion(note=chances, grounds=chances)


def _certain_of(level: EsiLevel) -> Opinion:
    return _opinion(*(float(other is level) for other in EsiLevel))
