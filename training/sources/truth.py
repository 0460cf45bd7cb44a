"""What is true about a case of known level: its :class:`Truth`, from the rules' findings.

Words come from the narrative wherever it has them: vital signs are cut out of it as they
stand there.  A red flag is the reason of a rule that fired at decision point A or B.  The
gold level decides at which point the reasoning stops; where no rule says why, the reason
is the judgement of whoever assigned the level, and is called that.
"""

from __future__ import annotations

from training.reasoning import Truth
from triage.findings import DecisionPoint, Finding, Findings, Force, Resource
from triage.level import EsiLevel
from triage.reading.facts import Measure, Measurement

JUDGED_LIFESAVING = "judged to need an immediate lifesaving intervention"
JUDGED_HIGH_RISK = "judged high-risk at triage"

# A rule's own reason may name its limit; a note that does not hold the number must not
# be answered with it.  Every rule of A and B with a number in its reason is here.
WITHOUT_NUMBERS = {
    "A-HYPOXIA": "low saturation together with laboured, very fast or failing breathing",
    "A-HYPOXIA-CRITICAL": "critically low saturation",
    "A-HYPOXIA-BREATHLESS": (
        "short of breath with a low saturation that is not explained by chronic lung disease"
    ),
    "B-HYPOXIA": "low saturation with breathing complaints",
    "B-GCS": "a reduced Glasgow Coma Scale",
    "B-OBSTETRIC-PRESSURE": "pregnant or postpartum with a dangerous systolic pressure",
    "B-PAIN": "severe pain",
    "B-NEWBORN-FEVER": "fever in the first month of life",
    "B-INFANT-FEVER": "fever before three months of age",
}
_CLEAR_BREACHES = ("D-SATURATION", "D-CLEAR")
_MEASURES_OF = {
    "D-HEART-RATE": (Measure.HEART_RATE,),
    "D-RESPIRATORY-RATE": (Measure.RESPIRATORY_RATE,),
    "D-SATURATION": (Measure.SPO2,),
    "D-CHILD-FEVER": (Measure.TEMPERATURE,),
}
# What most visits with more than one resource take, where the rules name too few.
_USUAL = (Resource.LABS, Resource.PARENTERAL, Resource.XRAY)


def truth_of(narrative: str, complaint: str, findings: Findings, level: EsiLevel) -> Truth:
    """The reasoning that leads from ``narrative`` to the gold ``level``.

    ``findings`` are those of :func:`triage.rules.assess` on the narrative alone.
    """
    early = [item for item in findings.findings if item.decision_point in _BEFORE_C]
    breaches = _breaches(narrative, findings)
    point, because = _decision(level, early, breaches, findings)
    return Truth(
        complaint=complaint,
        vital_signs=", ".join(_stated(narrative, findings.facts.measurements)),
        red_flags=tuple(dict.fromkeys(map(_reason, early))),
        level=level,
        point=point,
        because=because,
        reassuring=_weighed(early, level),
        resources=_resources(findings.resources.types, level, point),
        breaches=() if point is DecisionPoint.D else breaches,
    )


_BEFORE_C = (DecisionPoint.A, DecisionPoint.B)


def _decision(
    level: EsiLevel, early: list[Finding], breaches: tuple[str, ...], findings: Findings
) -> tuple[DecisionPoint, str]:
    if level is EsiLevel.RESUSCITATION:
        return DecisionPoint.A, _first(early, DecisionPoint.A) or JUDGED_LIFESAVING
    if level is not EsiLevel.EMERGENT:
        return DecisionPoint.C, ""
    reason = _first(early, DecisionPoint.B) or _first(early, DecisionPoint.A)
    if reason is not None:
        return DecisionPoint.B, reason
    clear = any(item.rule_id.startswith(_CLEAR_BREACHES) for item in findings.findings)
    if clear and breaches:
        return DecisionPoint.D, f"{', '.join(breaches)} beyond the limit"
    return DecisionPoint.B, JUDGED_HIGH_RISK


def _first(early: list[Finding], point: DecisionPoint) -> str | None:
    """The reason of the strongest rule at ``point``: one that binds before one that may."""
    here = [item for item in early if item.decision_point is point]
    binding = [item for item in here if item.force is Force.MUST]
    return _reason((binding or here)[0]) if here else None


def _reason(finding: Finding) -> str:
    return WITHOUT_NUMBERS.get(finding.rule_id, finding.because)


def _weighed(early: list[Finding], level: EsiLevel) -> tuple[str, ...]:
    """Why a rule that may raise the level did not, at levels 3 to 5."""
    if level in (EsiLevel.RESUSCITATION, EsiLevel.EMERGENT) or not early:
        return ()
    return (f"{_reason(early[0])}: considered, and judged not high-risk at triage",)


def _stated(narrative: str, measurements: tuple[Measurement, ...]) -> list[str]:
    """The words of every vital sign that the rules use, each once, in reading order."""
    spans = {(item.span.start, item.span.end) for item in measurements if item.used and item.span}
    return list(dict.fromkeys(narrative[start:end] for start, end in sorted(spans)))


def _breaches(narrative: str, findings: Findings) -> tuple[str, ...]:
    """The words of the vital signs beyond a limit of decision point D."""
    found = []
    for item in findings.findings:
        name = item.rule_id.removesuffix(f"-{item.edition.value.upper()}")
        for measure in _MEASURES_OF.get(name, ()):
            used = findings.facts.used(measure)
            if used is not None and used.span is not None:
                found.append(narrative[used.span.start : used.span.end])
    return tuple(dict.fromkeys(found))


def _resources(
    expected: tuple[Resource, ...], level: EsiLevel, point: DecisionPoint
) -> tuple[Resource, ...]:
    """The expected types, trimmed or completed until they agree with the level.

    Two or more at level 3 and at level 2 by vital signs, one at level 4, none at level 5.
    """
    if point in _BEFORE_C or level is EsiLevel.NON_URGENT:
        return ()
    types = tuple(dict.fromkeys((*expected, *_USUAL)))
    if level is EsiLevel.LESS_URGENT:
        return tuple(kind for kind in types if kind is not Resource.COMPLEX_PROCEDURE)[:1]
    if Resource.COMPLEX_PROCEDURE in expected:
        return expected
    return types[: max(len(expected), 2)]
