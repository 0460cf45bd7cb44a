"""The safety block of an answer: what the rules read, and what they did about the level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Self

from pydantic import BaseModel, Field

from app.basis import Basis
from triage.findings import Edition, Finding, Findings, NotAssessed, Resources, Span
from triage.level import EsiLevel
from triage.opinion import Opinion
from triage.verdict import EVEN, LIKELY, UNLIKELY, UNSHARED, Ground, Policy, Verdict

Level = Annotated[int, Field(ge=1, le=5)]


class SpanOut(BaseModel):
    """Where in the narrative it stands."""

    start: int = Field(ge=0, description="Offset of the first character.")
    end: int = Field(ge=0, description="Offset after the last character.")

    @classmethod
    def of(cls, span: Span) -> Self:
        """The wire form of a span."""
        return cls(start=span.start, end=span.end)


class RuleOut(BaseModel):
    """One rule that fired."""

    id: str = Field(description="Name of the rule; metrics count it under the same name.")
    decision_point: str = Field(description="A, B, C or D of the ESI algorithm.")
    at_least: Level = Field(description="The level asked for, or a more urgent one.")
    force: str = Field(
        description="`must` sets the floor. `consider` and `reassess` do not bind; most of them "
        "move the estimate `rules_level`, which can raise the level under the policy `escalate`. "
        "A few are reported only."
    )
    because: str = Field(description="What was found.")
    source: str = Field(description="Where the rule comes from.")
    spans: list[SpanOut] = Field(
        description="The words it rests on; none when it rests on structured fields."
    )

    @classmethod
    def of(cls, finding: Finding) -> Self:
        """The wire form of a finding."""
        return cls(
            id=finding.rule_id,
            decision_point=finding.decision_point.value,
            at_least=finding.at_least.value,
            force=finding.force.value,
            because=finding.because,
            source=finding.source,
            spans=[SpanOut.of(span) for span in finding.spans],
        )


class NotAssessedOut(BaseModel):
    """One rule that could not be decided.  Not assessed is not normal."""

    id: str = Field(description="Name of the rule.")
    because: str = Field(description="What was missing.")

    @classmethod
    def of(cls, item: NotAssessed) -> Self:
        """The wire form of an undecided rule."""
        return cls(id=item.rule_id, because=item.because)


class ResourcesOut(BaseModel):
    """The rules' estimate of decision point C."""

    count: int | None = Field(description="0, 1, or 2 for two and more; `null`: cannot tell.")
    types: list[str] = Field(description="The types of resource counted.")

    @classmethod
    def of(cls, resources: Resources) -> Self:
        """The wire form of an estimate."""
        return cls(count=resources.count, types=[kind.value for kind in resources.types])


class SecondOpinionOut(BaseModel):
    """Probabilities of the levels by a bag-of-words classifier."""

    note: dict[Level, float] = Field(description="Of the whole narrative.")
    grounds: dict[Level, float] | None = Field(
        description="Of the sentences that the rules' estimate rests on; `null`: of none."
    )

    @classmethod
    def of(cls, opinion: Opinion) -> Self:
        """The wire form of an opinion."""
        told = opinion.grounds
        return cls(
            note=by_level(opinion.note.probabilities),
            grounds=by_level(told.probabilities) if told else None,
        )


class SafetyBasis(BaseModel):
    """What a model's level is checked against, whatever the note."""

    edition: Edition = Field(description="Edition of the ESI that the rules follow.")
    rules_digest: str = Field(
        description="SHA-256 over the source of all that a level depends on beside the model: how "
        "case and answer are read, the rules, the second opinion (without its table), the verdict."
    )
    opinion_digest: str | None = Field(
        description="SHA-256 of the table of the second opinion; `null`: none is used."
    )
    policy: Policy = Field(
        description="`escalate` raises to the floor; to an estimate of 1 or 2; to 4 where the "
        "estimate is 3 and the model's level 5; to any more urgent estimate where the model was "
        "not sure; and to 1 or 2 where the second opinion is sure of it. Estimates may be "
        "withheld (`withheld`), floors never. `floor` raises to the floor only; `flag` raises "
        "nothing and reports everything."
    )


class Safety(SafetyBasis):
    """Two separately computed readings of the same narrative; they may only raise the level.

    They are not independent of the model: training rows that contradict a binding rule are dropped
    or relabelled, and the bag-of-words classifier is trained on the shipped adapter's notes too.
    """

    floor: Level | None = Field(description="Most urgent level a `must` rule asks for.")
    rules_level: Level | None = Field(
        description="The rules' own estimate from A to D; `null` when they cannot tell."
    )
    escalated: bool = Field(description="Whether the model's level was raised.")
    escalated_by: Ground | None = Field(
        description="`floor`: a `must` rule; `disagreement`: the rules' estimate is more urgent "
        "than the model's level; `doubt`: the same where the model was not sure (`confidence`); "
        "`opinion`: `second_opinion` gives that level and all more urgent ones together a "
        f"probability of {LIKELY} or more."
    )
    withheld: Level | None = Field(
        description="The rules' estimate that was overridden, because `second_opinion` gives that "
        f"level and all more urgent ones together less than {UNLIKELY} in the note and less than "
        f"{EVEN} in its grounds (for 3 and 4: less than {UNSHARED} in the note). After a withheld "
        "1 or 2 the level is at most one less urgent. `null`: nothing was withheld."
    )
    second_opinion: SecondOpinionOut | None = Field(
        description="Probabilities by a bag-of-words classifier, which neither reads sentences nor "
        "weighs numbers; `null`: not used, or a narrative of too few words."
    )
    disagreement: int | None = Field(
        description="Levels between model and rules' estimate; above 0 the rules are more urgent."
    )
    rules: list[RuleOut] = Field(description="The rules that fired.")
    not_assessed: list[NotAssessedOut] = Field(description="The rules that could not be decided.")
    resources: ResourcesOut

    @classmethod
    def of(
        cls, findings: Findings, verdict: Verdict, opinion: Opinion | None, basis: Basis
    ) -> Self:
        """The wire form of findings and what was made of them."""
        return cls(
            **asdict(basis),
            floor=number(findings.floor),
            rules_level=number(findings.rules_level),
            escalated=verdict.escalated,
            escalated_by=verdict.escalated_by,
            withheld=number(verdict.withheld),
            second_opinion=SecondOpinionOut.of(opinion) if opinion else None,
            disagreement=verdict.disagreement,
            rules=[RuleOut.of(finding) for finding in findings.findings],
            not_assessed=[NotAssessedOut.of(item) for item in findings.not_assessed],
            resources=ResourcesOut.of(findings.resources),
        )


def number(level: EsiLevel | None) -> int | None:
    """A level as the wire writes it."""
    return None if level is None else level.value


def by_level(probabilities: Sequence[float]) -> dict[int, float]:
    """Probabilities of the five levels as the wire writes them."""
    return {level.value: p for level, p in zip(EsiLevel, probabilities, strict=True)}
