"""A level and what it rests on, of a presentation or of a written note."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints, model_validator

from triage.case import Frozen
from triage.findings import DecisionPoint, Resource
from triage.level import EsiLevel

Phrase = Annotated[str, StringConstraints(min_length=2, max_length=120, pattern=r"[^.]$")]


class Judged(Frozen):
    """The level; its reason at decision point A, B or D, if it was decided there; resources."""

    level: EsiLevel
    need: Phrase | None = None
    risk: Phrase | None = None
    concern: Phrase | None = None
    resources: tuple[Resource, ...] = ()

    @property
    def grounds(self) -> dict[DecisionPoint, str]:
        """The reasons that are given, by the point they are for."""
        given = {
            DecisionPoint.A: self.need,
            DecisionPoint.B: self.risk,
            DecisionPoint.D: self.concern,
        }
        return {point: reason for point, reason in given.items() if reason is not None}

    def decided(self, otherwise: str) -> tuple[DecisionPoint, str]:
        """Where the level was decided, and why; at C, and ``otherwise``, without another reason."""
        return next(iter(self.grounds.items()), (DecisionPoint.C, otherwise))

    @model_validator(mode="after")
    def _the_resources_go_with_the_level(self) -> Judged:
        count = sum(2 if item is Resource.COMPLEX_PROCEDURE else 1 for item in self.resources)
        level = self.level.value
        if level > 2 and min(count, 2) != 5 - level:
            raise ValueError(f"level {level} does not go with {count} resource(s)")
        return self
