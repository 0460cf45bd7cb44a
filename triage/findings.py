"""What the rules say about a case: what fired, what could not be told, and the level.

``floor`` binds; ``rules_level`` is an estimate for comparison and may be ``None``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from triage.case import Frozen
from triage.level import EsiLevel
from triage.limits import Edition
from triage.reading.facts import Facts, Span

__all__ = [
    "DecisionPoint",
    "Edition",
    "Facts",
    "Finding",
    "Findings",
    "Force",
    "Holds",
    "NotAssessed",
    "Resource",
    "Resources",
    "Span",
]


class Holds(StrEnum):
    """A rule's outcome.  Missing information is ``CANNOT_TELL``, never ``NO``."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


class Force(StrEnum):
    """What the source asks for."""

    MUST = "must"
    CONSIDER = "consider"
    # Edition 5, decision point D: measure again, and raise the level if it persists.
    REASSESS = "reassess"


class DecisionPoint(StrEnum):
    """The four questions of the algorithm, in order."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's outcome on one case, with the words that it rests on."""

    rule_id: str
    decision_point: DecisionPoint
    at_least: EsiLevel
    force: Force
    holds: Holds
    because: str
    source: str
    spans: tuple[Span, ...]
    edition: Edition
    decides: bool
    """Whether the estimate follows it; a ``must`` always does."""
    measured: bool
    """Whether it rests on a vital sign, in the narrative or given as a field; pain is told."""


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """A rule that could not be decided, and what was missing."""

    rule_id: str
    because: str


class Resource(StrEnum):
    """A resource type as decision point C counts them."""

    LABS = "labs"
    ECG = "ecg"
    XRAY = "x-ray"
    CT = "ct or mri"
    ULTRASOUND = "ultrasound"
    FLUIDS = "iv fluids"
    PARENTERAL = "iv, im or nebulised medication"
    CONSULT = "specialty consultation"
    SIMPLE_PROCEDURE = "simple procedure"
    COMPLEX_PROCEDURE = "complex procedure"


class Resources(Frozen):
    """The estimate of decision point C.

    ``count`` is ``None`` when no complaint was understood; 2 stands for two or more.
    """

    count: int | None
    types: tuple[Resource, ...] = ()


class Findings(Frozen):
    """Everything the rules say about one case under one edition."""

    edition: Edition
    findings: tuple[Finding, ...]
    not_assessed: tuple[NotAssessed, ...]
    floor: EsiLevel | None
    rules_level: EsiLevel | None
    resources: Resources
    facts: Facts

    @property
    def estimated_from(self) -> tuple[Finding, ...]:
        """The findings that the estimate follows; none where it follows the resources."""
        level = self.rules_level
        return tuple(
            finding for finding in self.findings if finding.decides and finding.at_least is level
        )
