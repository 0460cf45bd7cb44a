"""Two reports of the same data, case by case."""

from __future__ import annotations

from collections.abc import Callable

from app.backends.base import ModelInfo
from app.evaluation import Predicted
from app.report import Report
from triage.case import Frozen
from triage.comparison import Comparison, Judged, compare
from triage.level import EsiLevel


class Side(Frozen):
    """One of the two: what answered, and under which rules and settings."""

    report: str
    model: ModelInfo
    digests: dict[str, str]
    settings: dict[str, str | float]


class Compared(Frozen):
    """``a`` against ``b`` on the cases in both, the model alone and as served."""

    a: Side
    b: Side
    left_out: int
    """Cases in only one of the reports."""
    model_level: Comparison
    verdict: Comparison


class OtherData(ValueError):
    """The reports are of different data, so that no case of one is a case of the other."""


def compare_reports(names: tuple[str, str], reports: tuple[Report, Report]) -> Compared:
    """The reports called ``names``, compared.  Raises :class:`OtherData`."""
    digests = [report.digests.get("data", "without digest") for report in reports]
    if digests[0] != digests[1]:
        of = " and ".join(
            f"{name} ({digest[:12]})" for name, digest in zip(names, digests, strict=True)
        )
        raise OtherData(f"reports of different data cannot be compared: {of}")
    a, b = ({made.id: made for made in report.predictions} for report in reports)
    shared = [(made, b[made.id]) for made in a.values() if made.id in b]
    if not shared or any(one.esi is not other.esi for one, other in shared):
        raise OtherData(f"{names[0]} and {names[1]} do not have the same cases")
    return Compared(
        a=_side(names[0], reports[0]),
        b=_side(names[1], reports[1]),
        left_out=len(a) + len(b) - 2 * len(shared),
        model_level=_compared(shared, lambda made: made.model_level),
        verdict=_compared(shared, lambda made: made.level),
    )


def _compared(
    shared: list[tuple[Predicted, Predicted]], level: Callable[[Predicted], EsiLevel | None]
) -> Comparison:
    return compare([Judged(one.esi, level(one), level(other)) for one, other in shared])


def _side(name: str, report: Report) -> Side:
    return Side(report=name, model=report.model, digests=report.digests, settings=report.settings)
