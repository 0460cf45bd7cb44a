"""The walk from A to D: a case in, findings out."""

from __future__ import annotations

from triage.case import Case
from triage.findings import (
    DecisionPoint,
    Finding,
    Findings,
    Force,
    Holds,
    NotAssessed,
    Resources,
)
from triage.level import EsiLevel, most_urgent
from triage.limits import Edition
from triage.reading.case import read_case
from triage.reading.lexicon import kinds, lexicon
from triage.rules import (
    danger,
    highrisk_abdomen,
    highrisk_blood,
    highrisk_breathing,
    highrisk_circulation,
    highrisk_devices,
    highrisk_environment,
    highrisk_injured,
    highrisk_mind,
    highrisk_named,
    highrisk_nerves,
    highrisk_nerves_told,
    highrisk_pain,
    highrisk_pregnancy,
    highrisk_quiet,
    highrisk_sent_in,
    highrisk_throat,
    highrisk_told,
    highrisk_toxic,
    highrisk_trauma,
    highrisk_young,
    lifesaving,
    lifesaving_circulation,
    lifesaving_failing,
    lifesaving_told,
    resources,
)
from triage.rules.rule import Rule
from triage.rules.scene import Outcome, Scene

_RULES: tuple[Rule, ...] = (
    *lifesaving.RULES,
    *lifesaving_circulation.RULES,
    *lifesaving_told.RULES,
    *lifesaving_failing.RULES,
    *highrisk_circulation.RULES,
    *highrisk_breathing.RULES,
    *highrisk_nerves.RULES,
    *highrisk_nerves_told.RULES,
    *highrisk_mind.RULES,
    *highrisk_named.RULES,
    *highrisk_toxic.RULES,
    *highrisk_blood.RULES,
    *highrisk_quiet.RULES,
    *highrisk_throat.RULES,
    *highrisk_told.RULES,
    *highrisk_environment.RULES,
    *highrisk_abdomen.RULES,
    *highrisk_pregnancy.RULES,
    *highrisk_devices.RULES,
    *highrisk_trauma.RULES,
    *highrisk_injured.RULES,
    *highrisk_sent_in.RULES,
    *highrisk_pain.RULES,
    *highrisk_young.RULES,
    *danger.RULES,
)
_BY_EDITION = {
    edition: tuple(rule for rule in _RULES if edition in rule.editions) for edition in Edition
}
_BY_RESOURCES = {0: EsiLevel.NON_URGENT, 1: EsiLevel.LESS_URGENT, 2: EsiLevel.URGENT}


def rules(edition: Edition) -> tuple[Rule, ...]:
    """Every rule of an edition, in the order of the algorithm."""
    return _BY_EDITION[edition]


def prepare() -> None:
    """Compile the lexicon, for which the first case would otherwise wait."""
    lexicon()
    kinds()


def assess(case: Case, edition: Edition = Edition.V5) -> Findings:
    """What the rules say about ``case``.

    Every rule is looked at, also after one has decided: an incident review wants to
    see all of them.
    """
    facts = read_case(case)
    scene = Scene(facts)
    fired: list[tuple[Rule, Finding]] = []
    open_: list[NotAssessed] = []
    for rule in _BY_EDITION[edition]:
        outcome = rule.condition.outcome(scene)
        if outcome.holds is Holds.YES:
            fired.append((rule, _finding(rule, outcome, edition)))
        elif outcome.holds is Holds.CANNOT_TELL:
            missing = "; ".join(dict.fromkeys(outcome.missing)) or "not stated"
            open_.append(NotAssessed(rule_id=rule.id, because=missing))
    needed = resources.estimate(scene)
    return Findings(
        edition=edition,
        findings=tuple(finding for _, finding in fired),
        not_assessed=tuple(open_),
        floor=most_urgent(rule.at_least for rule, _ in fired if rule.force is Force.MUST),
        rules_level=_level([rule for rule, _ in fired], needed, scene, edition),
        resources=needed,
        facts=facts,
    )


def _level(fired: list[Rule], needed: Resources, scene: Scene, edition: Edition) -> EsiLevel | None:
    """A, then B, then C, and D on what C says; ``None`` when nothing was understood."""
    deciding = list(filter(_decides, fired))
    early = most_urgent(
        rule.at_least for rule in deciding if rule.point in (DecisionPoint.A, DecisionPoint.B)
    )
    if early is not None:
        return early
    vitals = most_urgent(rule.at_least for rule in deciding if rule.point is DecisionPoint.D)
    by_resources = _BY_RESOURCES[needed.count] if needed.count is not None else None
    few = by_resources in (EsiLevel.LESS_URGENT, EsiLevel.NON_URGENT)
    if edition is Edition.V4 and few and resources.names_a_complaint(scene):
        # Edition 4 looks for the danger zone at level 3 only; a child's fever is one of its own.
        vitals = most_urgent(
            rule.at_least
            for rule in deciding
            if rule.point is DecisionPoint.D and rule.at_least is EsiLevel.URGENT
        )
    return most_urgent(level for level in (vitals, by_resources) if level is not None)


def _finding(rule: Rule, outcome: Outcome, edition: Edition) -> Finding:
    spans = sorted(dict.fromkeys(outcome.spans), key=lambda span: (span.start, span.end))
    return Finding(
        rule_id=rule.id,
        decision_point=rule.point,
        at_least=rule.at_least,
        force=rule.force,
        holds=outcome.holds,
        because=rule.because,
        source=rule.source,
        spans=tuple(spans),
        edition=edition,
        decides=_decides(rule),
        measured=outcome.measured,
    )


def _decides(rule: Rule) -> bool:
    return rule.decides or rule.force is Force.MUST
