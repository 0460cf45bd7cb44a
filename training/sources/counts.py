"""What became of the rows of a source: read, written, dropped, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from triage.case import Frozen


class Counts(Frozen):
    """The report of one conversion; reasons are short codes, the most frequent first.

    ``read`` is ``written`` and every reason of ``dropped`` together.  The other tables
    concern rows that may still have been written.
    """

    read: int
    written: int
    dropped: Mapping[str, int]
    """Rows that became no example, by reason."""
    changed: Mapping[str, int]
    """Rows written although their level was below what the rules bind, by policy and rule."""
    unstated: Mapping[str, int]
    """Values that stood in the row and not in the narrative, by reason."""
    styles: Mapping[str, int]
    levels: Mapping[str, int]
    bad: tuple[str, ...] = ()
    """Names of the dropped rows that are malformed, by which they can be found in the source."""


class Tally:
    """Counts as they grow: one is handed to a reader, and asked when the reader is done."""

    def __init__(self) -> None:
        self.read = 0
        self.dropped: Counter[str] = Counter()
        self.changed: Counter[str] = Counter()
        self.unstated: Counter[str] = Counter()
        self.styles: Counter[str] = Counter()
        self.levels: Counter[str] = Counter()
        self.bad: list[str] = []

    def spoil(self, reason: str, name: str) -> None:
        """Count and name a row that is malformed."""
        self.dropped[reason] += 1
        self.bad.append(f"{name}: {reason}")

    def write(self, style: str, level: str) -> None:
        """Count a row that became an example."""
        self.styles[style] += 1
        self.levels[level] += 1

    def add(self, other: Tally) -> None:
        """Count what another tally has counted as well."""
        self.read += other.read
        self.dropped.update(other.dropped)
        self.changed.update(other.changed)
        self.unstated.update(other.unstated)
        self.styles.update(other.styles)
        self.levels.update(other.levels)
        self.bad += other.bad

    def counts(self) -> Counts:
        """The report so far."""
        return Counts(
            read=self.read,
            written=self.levels.total(),
            dropped=_ordered(self.dropped),
            changed=_ordered(self.changed),
            unstated=_ordered(self.unstated),
            styles=dict(sorted((+self.styles).items())),
            levels=dict(sorted((+self.levels).items())),
            bad=tuple(self.bad),
        )


def withdrawn(report: Counts, rows: Iterable[tuple[str, str]], reason: str) -> Counts:
    """``report`` after ``rows``, styles and levels as they were written, were dropped after all."""
    tally = Tally()
    for style, level in rows:
        tally.styles[style] -= 1
        tally.levels[level] -= 1
        tally.dropped[reason] += 1
    return _sum([report], tally)


def total(reports: Iterable[Counts]) -> Counts:
    """Several reports as one."""
    return _sum(reports, Tally())


def _sum(reports: Iterable[Counts], tally: Tally) -> Counts:
    for report in reports:
        tally.read += report.read
        for counter, counted in (
            (tally.dropped, report.dropped),
            (tally.changed, report.changed),
            (tally.unstated, report.unstated),
            (tally.styles, report.styles),
            (tally.levels, report.levels),
        ):
            counter.update(counted)
        tally.bad += report.bad
    return tally.counts()


def _ordered(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted((+counter).items(), key=lambda item: (-item[1], item[0])))
