"""``esi-triage evaluate``: score a labelled file with what would be served, or compare."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer
from rich import progress as bars
from rich.console import Console
from rich.table import Table

from app import evaluation
from app import figures as drawing
from app.commands.compare import compare as compare_command
from app.commands.console import AsJson, fail, fetch, named_failures, settings_or_exit, stderr
from app.evaluation import Labelled, PredictionsOfAnotherRun
from app.main import make_service
from app.report import Report
from app.report import report as report_of
from app.settings import BackendName, Settings
from app.telemetry import configure_logging
from triage.findings import Edition
from triage.scores import Scores
from triage.verdict import Policy

_SHOWN = (
    *("exact", "adjacent", "qwk", "macro_f1", "under_triage_rate", "over_triage_rate"),
    *("esi1_recall", "high_acuity_missed"),
)


def evaluate(
    file: Annotated[
        Path | None, typer.Argument(help='Lines of {"id", "narrative", "esi"}.')
    ] = None,
    backend: Annotated[
        BackendName | None,
        typer.Option(help="Default: the setting."),
    ] = None,
    policy: Annotated[Policy | None, typer.Option(help="Default: the setting.")] = None,
    edition: Annotated[Edition | None, typer.Option(help="Default: the setting.")] = None,
    report: Annotated[Path | None, typer.Option(help="Write the report here, as JSON.")] = None,
    predictions: Annotated[
        Path | None,
        typer.Option(
            help="Keep one line a case here, without its text; a run that was cut off goes on."
        ),
    ] = None,
    figures: Annotated[
        Path | None,
        typer.Option(
            help="Draw confusion, recall and reliability as PNG into this folder (matplotlib)."
        ),
    ] = None,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(
            metavar="<path> <path>",
            help="Instead of a run: two reports of the same data, case by case.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score a file of labelled narratives.  Exit code 1 when a line had to be left out."""
    given = {"backend": backend, "policy": policy, "edition": edition}
    if compare is not None:
        if any((file, report, predictions, figures, *given.values())):
            fail("--compare takes two reports and, beside them, only --json", 2)
        compare_command(*compare, as_json)
        return
    if file is None:
        fail("give a file of labelled narratives, or two reports to --compare", 2)
    settings = settings_or_exit(**{name: value for name, value in given.items() if value})
    try:
        labelled = evaluation.read_labelled(file)
    except OSError as error:
        fail(f"{file}: {error.strerror}", 2)
    for bad in labelled.bad:
        typer.echo(f"esi-triage: line {bad.line}: {bad.because}", err=True)
    if not labelled.cases:
        fail(f"{file}: no labelled case in it", 2)
    for wanted in filter(None, (report, predictions)):
        _require_writable(wanted)
    if figures is not None:
        _ready_for_figures(figures)
    console = stderr()
    configure_logging("error")
    try:
        with named_failures():
            fetch(settings, console)
            scored = asyncio.run(_run(labelled, settings, predictions, console))
    except PredictionsOfAnotherRun as error:
        fail(str(error), 2)
    except OSError as error:
        fail(_named(error, predictions or file), 2)
    lost = _lost(scored, report, figures)
    if as_json:
        typer.echo(scored.as_json(), nl=False)
    else:
        _show(scored)
    if lost:  # said last: what a full disk does not take has at least been shown
        fail(lost, 2)
    if labelled.bad:
        raise typer.Exit(1)


def _require_writable(path: Path) -> None:
    """Exit code 2 before the run, rather than after it, for what cannot be written."""
    if not path.parent.is_dir():
        fail(f"{path.parent}: no such folder", 2)
    there = path.exists()
    if there and not path.is_dir() and not path.is_file():
        return  # a pipe or a terminal: whoever reads it is not to see it closed
    try:
        with path.open("a"):
            pass
        if not there:
            path.unlink()
    except OSError as error:
        fail(f"{path}: {error.strerror}", 2)


def _lost(scored: Report, report: Path | None, figures: Path | None) -> str | None:
    """Why report or figures could not be written, if so."""
    try:
        if report:
            report.write_text(scored.as_json(), encoding="utf-8")
        if figures is not None:
            drawing.draw(scored, figures)
    except OSError as error:
        return _named(error, report or figures)
    return None


def _named(error: OSError, path: Path | None) -> str:
    return f"{error.filename or path}: {error.strerror or type(error).__name__}"


def _ready_for_figures(folder: Path) -> None:
    """Exit code 2 before the run, rather than after it, when it could not end in figures."""
    try:
        drawing.require()
        folder.mkdir(parents=True, exist_ok=True)
    except drawing.CannotDraw as error:
        fail(str(error), 2)
    except OSError as error:
        fail(f"{folder}: {error.strerror}", 2)


async def _run(
    labelled: Labelled, settings: Settings, predictions: Path | None, console: Console
) -> Report:
    service = make_service(settings)
    bar = bars.Progress(
        bars.TextColumn("evaluating"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,  # else it leaves an empty line in a log
    )
    try:
        await service.load()
        digests = evaluation.digests_of(labelled, service)
        run = json.dumps([digests, evaluation.settings_of(settings)], sort_keys=True)
        at_once = min(settings.max_batch, settings.places)
        with bar:
            task = bar.add_task("", total=len(labelled.cases))
            made = await evaluation.predict_all(
                service, labelled, predictions, run, at_once, lambda: bar.advance(task)
            )
        return report_of(labelled, made, digests, settings, service.model)
    finally:
        await asyncio.to_thread(service.close)


def _show(scored: Report) -> None:
    console = Console()
    table = Table("", "model", "verdict", title=f"{scored.n} cases, 95 % intervals")
    for name in _SHOWN:
        table.add_row(name, _cell(scored.model_level, name), _cell(scored.verdict, name))
    table.add_row("unreadable", str(scored.model_level.unreadable), str(scored.verdict.unreadable))
    console.print(table)
    counts = Table("gold", "1", "2", "3", "4", "5", title="Verdicts, rows gold")
    for level, row in enumerate(scored.verdict.confusion, start=1):
        counts.add_row(str(level), *map(str, row))
    console.print(counts)


def _cell(scores: Scores, name: str) -> str:
    value = getattr(scores, name)
    if value is None:
        return "-"
    low, high = scores.ci[name]
    return f"{value:.3f}  [{low:.3f}, {high:.3f}]"
