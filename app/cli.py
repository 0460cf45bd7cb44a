"""The command line: ``esi-triage serve | triage | model``.

Bad input and an unusable checkpoint are one line on standard error and exit code 2;
a model that gives no answer is one line and exit code 1.
"""

from __future__ import annotations

import asyncio
import json
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError
from rich import progress as bars
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from app import checkpoint
from app.errors import CheckpointError, PromptTooLong, RequestError
from app.main import create_app, make_backend
from app.progress import STAGES, Progress
from app.schemas import DISCLAIMER, TriageResponse
from app.service import TriageService
from app.settings import Settings, UnknownSetting, load_settings
from app.telemetry import Metrics, configure_logging
from triage import contract
from triage.case import Case

cli = typer.Typer(
    help=f"Emergency Severity Index triage of free-text narratives. {DISCLAIMER}",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local values would show the narrative
)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


def main() -> None:
    """The ``esi-triage`` command."""
    cli()


@cli.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
) -> None:
    """Serve POST /triage over HTTP."""
    import uvicorn

    settings = _settings()
    console = _stderr()
    with _named_failures():
        if settings.backend == "local":
            with _preparing(console) as progress:
                checkpoint.obtain(settings, progress)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    for label, path in (("triage", "/triage"), ("docs", "/docs"), ("metrics", "/metrics")):
        console.print(f"[bold]{label:8}[/bold] {address}{path}", highlight=False)
    console.print(f"[yellow]{DISCLAIMER}[/yellow]")
    uvicorn.run(
        create_app(settings),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
    )


@cli.command()
def triage(
    narrative: Annotated[
        str | None, typer.Argument(help="The triage note; `-` or nothing reads standard input.")
    ] = None,
    file: Annotated[Path | None, typer.Option(help="Read the note from this file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Triage one narrative and print the answer."""
    settings = _settings()
    case = _case(narrative, file)
    console = _stderr()
    configure_logging("error")
    with _named_failures():
        if settings.backend == "local":
            with _preparing(console) as progress:
                checkpoint.obtain(settings, progress)
        with console.status("triaging"):
            answered = asyncio.run(_answer(case, settings))
    if as_json:
        typer.echo(answered.model_dump_json(indent=2))
    else:
        _show(answered)


@cli.command()
def model(
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Prepare or fetch the checkpoint first.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Say what would be served: where it lies, its digests, versions and fingerprint."""
    settings = _settings()
    with _named_failures():
        facts: dict[str, object] = {
            "model": settings.model,
            "backend": settings.backend,
            "dtype": settings.dtype,
            "contract": contract.fingerprint(),
        }
        if settings.backend == "local":
            from app.backends.local import versions

            facts |= _checkpoint_facts(settings, prepare)
            facts["versions"] = versions()
    if as_json:
        typer.echo(json.dumps(facts, indent=2))
        return
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        if isinstance(value, dict):
            value = ", ".join(f"{library} {version}" for library, version in value.items())
        table.add_row(name, Text("-" if value is None else str(value)))
    Console().print(table)


def _checkpoint_facts(settings: Settings, prepare: bool) -> dict[str, object]:
    expected = checkpoint.expected_folder(settings)
    if prepare or (expected is not None and expected.is_dir()):
        with _preparing(_stderr()) as progress:
            found = checkpoint.obtain(settings, progress)
        return {"path": str(found.path), "digest": found.digest, "adapter": found.adapter}
    return {"path": str(expected) if expected else None, "digest": None, "adapter": None}


async def _answer(case: Case, settings: Settings) -> TriageResponse:
    """The service's own path, without the HTTP around it."""
    service = TriageService(make_backend(settings), settings, Metrics())
    try:
        await service.load()
        done = await service.triage(case)
        return TriageResponse.of(
            done.answer,
            done.completion,
            service.model,
            total_seconds=done.total_seconds,
            request_id=uuid.uuid4().hex,
        )
    finally:
        service.close()


def _case(narrative: str | None, file: Path | None) -> Case:
    if narrative is not None and file is not None:
        _fail("give the note as an argument or as a file, not both", 2)
    try:
        if file is not None:
            text = file.read_text(encoding="utf-8")
        elif narrative in (None, "-"):
            text = sys.stdin.read()
        else:
            text = narrative or ""
        return Case(narrative=text)
    except OSError as error:
        _fail(f"{file}: {error.strerror}", 2)
    except UnicodeDecodeError:
        _fail("the note is not UTF-8 text", 2)
    except ValidationError as error:
        _fail(f"the note: {error.errors()[0]['msg']}", 2)


def _settings() -> Settings:
    try:
        return load_settings()
    except UnknownSetting as error:
        _fail(str(error), 2)
    except ValidationError as error:
        first = error.errors()[0]
        _fail(f"TRIAGE_{first['loc'][0]}".upper() + f": {first['msg']}", 2)


@contextmanager
def _named_failures() -> Iterator[None]:
    """A failure with a name is one line; anything else is a bug and may crash."""
    try:
        yield
    except (CheckpointError, PromptTooLong) as error:
        _fail(str(error), 2)
    except RequestError as error:
        _fail(str(error), 1)


@contextmanager
def _preparing(console: Console) -> Iterator[Progress]:
    """A bar that appears only when there is something to prepare."""
    bar = bars.Progress(
        bars.TextColumn("preparing the embedded model: {task.description:15}"),
        bars.BarColumn(),
        bars.TimeElapsedColumn(),
        console=console,
        transient=True,
    )
    task = bar.add_task("", total=sum(STAGES.values()))
    done: list[str] = []

    def advance(stage: str | None) -> None:
        if not bar.live.is_started:
            bar.start()
        finished = STAGES.values() if stage is None else map(STAGES.get, done)
        bar.update(task, description=stage or "done", completed=sum(filter(None, finished)))
        if stage is not None:
            done.append(stage)

    try:
        yield advance
    finally:
        if bar.live.is_started:
            bar.stop()


def _show(answered: TriageResponse) -> None:
    console = Console()
    console.print(Panel(Text(f"ESI {answered.esi_level}", justify="center"), width=20))
    console.print(Text(answered.completion))
    took = f"{answered.model.id} {answered.model.digest[:12]}, {answered.timing.total:.1f} s"
    console.print(Text(f"\n{took}\n{answered.disclaimer}", style="dim"))


def _stderr() -> Console:
    """Bound to the stream of now: the loader redirects ``sys.stderr`` for a while."""
    return Console(file=sys.stderr)


def _fail(message: str, code: int) -> NoReturn:
    typer.echo(f"esi-triage: {' '.join(message.split())}", err=True)
    raise typer.Exit(code)
