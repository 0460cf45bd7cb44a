"""Decision point D: vital signs in the danger zone, and fever in small children.

Edition 4 asks to consider level 2 for a patient at level 3; edition 5 asks to reassess
patients at levels 3, 4 and 5.  A clear breach moves the estimate; a slight one is
reported only, because most slight ones settle.
"""

from __future__ import annotations

from triage import limits
from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.limits import Edition
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import Condition, all_of, any_of, by_age, none_of, over, said, under
from triage.rules.rule import Rule

_FORCE = {Edition.V5: Force.REASSESS, Edition.V4: Force.CONSIDER}


def _zone(edition: Edition) -> tuple[Rule, ...]:
    def fast(measure: Measure, field: str, margin: float) -> Condition:
        return by_age(
            measure,
            lambda age, value: value > getattr(limits.band(edition, age), field) + margin,
        )

    def rule(rule_id: str, because: str, condition: Condition, *, decides: bool) -> Rule:
        return Rule(
            f"{rule_id}-{edition.value.upper()}",
            DecisionPoint.D,
            EsiLevel.EMERGENT,
            _FORCE[edition],
            condition,
            because,
            limits.DANGER_ZONE_SOURCE[edition],
            frozenset((edition,)),
            decides,
        )

    heart = fast(Measure.HEART_RATE, "heart_rate_over", 0)
    breathing = fast(Measure.RESPIRATORY_RATE, "respiratory_rate_over", 0)
    clear_heart = fast(Measure.HEART_RATE, "heart_rate_over", limits.CLEAR_HEART_RATE_MARGIN)
    clear_breathing = fast(
        Measure.RESPIRATORY_RATE, "respiratory_rate_over", limits.CLEAR_RESPIRATORY_RATE_MARGIN
    )
    return (
        rule("D-HEART-RATE", "heart rate above the limit of the age", heart, decides=False),
        rule(
            "D-RESPIRATORY-RATE",
            "respiratory rate above the limit of the age",
            breathing,
            decides=False,
        ),
        rule(
            "D-SATURATION",
            "oxygen saturation under 92%",
            under(Measure.SPO2, limits.SPO2_UNDER),
            decides=True,
        ),
        rule(
            "D-CLEAR",
            "heart or respiratory rate far above the limit of the age",
            any_of(clear_heart, clear_breathing),
            decides=True,
        ),
    )


def _fever(rule_id: str, level: EsiLevel, edition: Edition) -> Rule:
    high = over(Measure.TEMPERATURE, limits.HIGH_FEVER_OVER_C)
    cold = under(Measure.TEMPERATURE, limits.CHILD_HYPOTHERMIA_UNDER_C)
    source = said("ear", "sore_throat", "uri", "croup", "diarrhea", "urinary", "rash", "cough")
    explained = said("overbundled", "after_vaccine")
    no_source = all_of(
        signs.feverish, none_of(explained), any_of(said("unimmunized"), none_of(source))
    )
    condition = any_of(high, no_source) if edition is Edition.V4 else any_of(high, cold, no_source)
    return Rule(
        rule_id,
        DecisionPoint.D,
        level,
        Force.CONSIDER,
        all_of(
            age_from(limits.YOUNG_INFANT_UNDER_YEARS),
            age_under(limits.FEVER_CHILD_UNDER_YEARS[edition]),
            condition,
        ),
        "a child with a high fever or hypothermia, without a source, or not immunized",
        "ESI Handbook v5, table 6-2" if edition is Edition.V5 else "ESI Handbook v4, appendix A",
        frozenset((edition,)),
    )


RULES: tuple[Rule, ...] = (
    *_zone(Edition.V5),
    *_zone(Edition.V4),
    # v5 leaves 2 or 3 open; the estimate takes 3 and reports it.
    _fever("D-CHILD-FEVER-V5", EsiLevel.URGENT, Edition.V5),
    _fever("D-CHILD-FEVER-V4", EsiLevel.URGENT, Edition.V4),
)
