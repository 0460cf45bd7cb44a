"""Reinforcement beside the adapter it began with: the same cases, paired tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from model_card.errors import InputUnusable
from model_card.markdown import NOT_MEASURED, NOTHING, SHOWN, count, score, table
from model_card.metrics import Part, Trial, read
from triage.comparison import Comparison, Difference, Judged, compare
from triage.level import EsiLevel
from triage.scores import Scores

_FIRST = ("esi1_recall", "high_acuity_missed", "exact", "adjacent")
"""What is shown of each, the gravest errors first."""


class Called(Part):
    """One prediction of a report."""

    id: str
    esi: EsiLevel
    model_level: EsiLevel | None


class Report(Part):
    """What the table needs of a report of ``esi-triage evaluate``."""

    model_level: Scores
    predictions: tuple[Called, ...]


class Asked(NamedTuple):
    """A report by the adapter and the labelled file that it is about."""

    adapter: str
    file: str
    path: Path


def trials(asked: Sequence[Asked]) -> tuple[Trial, ...]:
    """The trials of the reports, in their order.

    Raises :class:`InputUnusable` for a report that cannot be read, or of other cases than the
    first one of its file.
    """
    first: dict[str, Report] = {}
    made = []
    for adapter, file, path in asked:
        report = read(path, Report)
        against = _against(first[file], report, path) if file in first else None
        first.setdefault(file, report)
        made.append(
            Trial(adapter=adapter, file=file, scores=report.model_level, against_first=against)
        )
    return tuple(made)


def rows(found: Sequence[Trial] | None) -> str:
    """The trials as one table a file."""
    if not found:
        return NOT_MEASURED
    files = list(dict.fromkeys(trial.file for trial in found))
    return "\n\n".join(_table(file, [one for one in found if one.file == file]) for file in files)


def _against(first: Report, other: Report, path: Path) -> Comparison:
    known = {called.id: called for called in first.predictions}
    pairs = [(known.get(called.id), called) for called in other.predictions]
    if len(known) != len(pairs) or any(a is None or a.esi is not b.esi for a, b in pairs):
        raise InputUnusable(f"{path}: not the cases of the first report of that file")
    return compare([Judged(b.esi, a.model_level, b.model_level) for a, b in pairs if a])


def _table(file: str, found: Sequence[Trial]) -> str:
    head = ["Adapter", *(SHOWN[name] for name in _FIRST), "Exact: change", "p"]
    cases = count(found[0].scores.n)
    return f"{file}, {cases} cases:\n\n" + table(head, (_row(trial) for trial in found))


def _row(trial: Trial) -> list[str]:
    shown = [score(trial.scores, name) for name in _FIRST]
    against = trial.against_first
    if against is None:
        return [trial.adapter, *shown, NOTHING, NOTHING]
    change = _points(against.differences["exact"])
    return [trial.adapter, *shown, change, _p(against.mcnemar.p)]


def _p(p: float) -> str:
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def _points(found: Difference) -> str:
    if found.difference is None or found.ci is None:
        return NOTHING
    low, high = found.ci
    return f"{100 * found.difference:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"
