"""``esi-triage evaluate --compare``: two reports of the same data, tested pair by pair."""

from __future__ import annotations

from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.commands.console import fail
from app.compared import Compared, OtherData, Side, compare_reports
from app.report import NotAReport, read_report
from triage.comparison import RESAMPLES, Comparison, Difference


def compare(a: Path, b: Path, as_json: bool) -> None:
    """Print how the report ``b`` differs from ``a``; exit code 2 if they cannot be compared."""
    try:
        found = compare_reports((str(a), str(b)), (read_report(a), read_report(b)))
    except (NotAReport, OtherData) as error:
        fail(str(error), 2)
    if as_json:
        typer.echo(found.model_dump_json(indent=2))
    else:
        _show(found)


def _show(found: Compared) -> None:
    console = Console()
    console.print(_sides(found))
    for title, comparison in (("Model", found.model_level), ("Verdict", found.verdict)):
        console.print(_scores(title, comparison))
        exact = comparison.mcnemar
        p = f"= {exact.p:.4f}" if exact.p >= 0.0001 else "< 0.0001"
        console.print(
            f"exact McNemar test: only a right {exact.only_a}, only b right {exact.only_b}, "
            f"two-sided p {p}\n",
            highlight=False,
        )
    notes = [f"Intervals: paired bootstrap, {RESAMPLES:,} resamples, 95 %, each on its own."]
    if found.left_out:
        notes.append(f"Left out, being in only one report: {found.left_out} cases.")
    console.print("\n".join(notes), highlight=False, style="dim")


def _sides(found: Compared) -> Table:
    """What each report is of, as far as the two differ."""
    table = Table("", "a", "b", title="What differs")
    a, b = _facts(found.a), _facts(found.b)
    for name in {**a, **b}:
        if a.get(name) != b.get(name):
            table.add_row(name, Text(a.get(name, "-")), Text(b.get(name, "-")))
    return table


def _facts(side: Side) -> dict[str, str]:
    model = side.model
    return {
        "report": side.report,
        "answered by": model.id,
        "digest": model.digest[:12],
        "adapter": model.adapter[:12] if model.adapter else "none",
        "dtype": model.dtype,
        "device": model.device,
        "contract": model.contract,
        **{name: side.digests.get(name, "-")[:12] for name in ("rules", "opinion")},
        **{name: str(value) for name, value in side.settings.items()},
        **{name: str(version) for name, version in model.versions.items()},
    }


def _scores(title: str, comparison: Comparison) -> Table:
    table = Table("", "a", "b", "b - a, 95 % interval", title=f"{title}, {comparison.n} cases")
    for name, difference in comparison.differences.items():
        table.add_row(name, _number(difference.a), _number(difference.b), _change(difference))
    unreadable = (comparison.unreadable_a, comparison.unreadable_b)
    table.add_row("unreadable", *map(str, unreadable), f"{unreadable[1] - unreadable[0]:+d}")
    return table


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _change(difference: Difference) -> str:
    if difference.difference is None or difference.ci is None:
        return "-"
    low, high = difference.ci
    return f"{difference.difference:+.3f}  [{low:+.3f}, {high:+.3f}]"
