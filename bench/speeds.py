"""What ``bench.speed`` found: runs, and their ratios to the first engine."""

from __future__ import annotations

import statistics

from triage.case import Frozen


class Run(Frozen):
    """One engine over the notes once; seconds of whole answers, from asking to the end."""

    engine: str
    at_once: int
    notes: int
    answers_per_minute: float
    p50: float
    p95: float
    first_text_p50: float | None
    tokens: float
    readable: int
    exact: int
    levels: tuple[int | None, ...]

    @property
    def line(self) -> str:
        """For the eye, while it runs."""
        return (
            f"{self.engine} at {self.at_once}: p50 {self.p50:.2f} s, "
            f"{self.answers_per_minute:.1f} answers a minute, {self.readable} readable"
        )


class Speeds(Frozen):
    """All runs of one session."""

    machine: str
    torch: str
    rounds: int
    runs: tuple[Run, ...]
    failures: tuple[str, ...] = ()
    """Engines that failed, at how many notes at once and in which round; they ended there."""


def render(found: Speeds) -> str:
    """The report as Markdown: medians over the rounds, spread, and ratios to ``ours``."""
    lines = [
        f"# {found.rounds} rounds, {found.machine}, torch {found.torch}",
        "",
        "| engine | at once | p50, s (range) | p95, s | first text, s | answers/min (range) "
        "| ours is faster | tokens | readable | same level as ours | exact |",
        "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
    ]
    groups: dict[tuple[int, str], list[Run]] = {}
    for run in found.runs:
        groups.setdefault((run.at_once, run.engine), []).append(run)
    for (at_once, engine), runs in sorted(groups.items(), key=lambda item: item[0][0]):
        ours = groups.get((at_once, "ours"), [])
        lines.append(_row(engine, at_once, runs, ours))
    lines += ["", *(f"Ended there: {failure}." for failure in found.failures)]
    return "\n".join([*lines, ""])


def _row(engine: str, at_once: int, runs: list[Run], ours: list[Run]) -> str:
    notes = runs[0].notes
    rates = [run.answers_per_minute for run in runs]
    halves = [run.p50 for run in runs]
    first = [run.first_text_p50 for run in runs if run.first_text_p50 is not None]
    ratio = "-"
    if ours and engine != "ours":
        pairs = [
            (mine.answers_per_minute, run.answers_per_minute)
            for mine, run in zip(ours, runs, strict=False)
        ]
        ratio = f"{statistics.median(mine / other for mine, other in pairs):.2f}x"
    same = sum(a == b for a, b in zip(runs[0].levels, ours[0].levels, strict=True)) if ours else 0
    cells = [
        engine,
        str(at_once),
        f"{statistics.median(halves):.2f} ({min(halves):.2f}-{max(halves):.2f})",
        f"{statistics.median(run.p95 for run in runs):.2f}",
        f"{statistics.median(first):.2f}" if first else "-",
        f"{statistics.median(rates):.1f} ({min(rates):.1f}-{max(rates):.1f})",
        ratio,
        f"{statistics.median(run.tokens for run in runs):.0f}",
        f"{min(run.readable for run in runs)}/{notes}",
        f"{same}/{notes}" if ours else "-",
        f"{runs[0].exact}/{notes}",
    ]
    return f"| {' | '.join(cells)} |"
