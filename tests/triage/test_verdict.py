"""The verdict: rules raise, report, and never lower."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from triage.answer import Algorithm, Answer, Extraction
from triage.case import Case
from triage.findings import Findings
from triage.level import EsiLevel, more_urgent
from triage.rules import assess
from triage.verdict import Policy, decide

levels = st.sampled_from(list(EsiLevel))


def _answer(level: EsiLevel) -> Answer:
    return Answer(extraction=Extraction(), algorithm=Algorithm(), level=level)


def _findings(floor: EsiLevel | None, rules_level: EsiLevel | None) -> Findings:
    bare = assess(Case(narrative="Hello."))
    return bare.model_copy(update={"floor": floor, "rules_level": rules_level})


@given(levels, st.none() | levels, st.none() | levels, st.sampled_from(list(Policy)))
def test_a_verdict_is_never_less_urgent_than_the_answer(
    model: EsiLevel, floor: EsiLevel | None, estimate: EsiLevel | None, policy: Policy
) -> None:
    verdict = decide(_answer(model), _findings(floor, estimate), policy)
    assert not more_urgent(model, verdict.level)
    assert verdict.model_level is model
    if policy is Policy.ESCALATE and floor is not None:
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


def test_an_estimate_alone_does_not_raise_the_level() -> None:
    verdict = decide(_answer(EsiLevel.URGENT), _findings(None, EsiLevel.RESUSCITATION))
    assert verdict.level is EsiLevel.URGENT
    assert not verdict.escalated
