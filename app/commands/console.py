"""What every command shares: how it fails, what it shows while it works, how it reads a note."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError
from rich import progress as bars
from rich.console import Console

from app import checkpoint
from app.errors import (
    AuditUnusable,
    CheckpointError,
    KeysUnusable,
    PromptTooLong,
    RequestError,
    SecondOpinionUnusable,
)
from app.progress import STAGES, Progress
from app.settings import ClientSettings, Settings, UnknownSetting, load_settings
from triage.case import Case

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
Note = Annotated[
    str | None, typer.Argument(help="The triage note; `-` or nothing reads standard input.")
]
NoteFile = Annotated[Path | None, typer.Option(help="Read the note from this file.")]


def fetch(settings: Settings, console: Console) -> None:
    """Prepare or fetch the checkpoint with a bar, before anything needs it."""
    if settings.backend == "local":
        with preparing(console) as progress:
            checkpoint.obtain(settings, progress)


def case_or_exit(narrative: str | None, file: Path | None) -> Case:
    """The note from the argument, the file or standard input; exit code 2 if it is none."""
    if narrative is not None and file is not None:
        fail("give the note as an argument or as a file, not both", 2)
    try:
        if file is not None:
            text = file.read_text(encoding="utf-8")
        elif narrative in (None, "-"):
            text = sys.stdin.read()
        else:
            text = narrative or ""
        return Case(narrative=text)
    except OSError as error:
        fail(f"{file}: {error.strerror}", 2)
    except UnicodeDecodeError:
        fail("the note is not UTF-8 text", 2)
    except ValidationError as error:
        fail(f"the note: {error.errors()[0]['msg']}", 2)


def settings_or_exit(**given: object) -> Settings:
    """Settings from the environment; exit code 2 if one is unknown or out of range."""
    try:
        return load_settings(**given)
    except UnknownSetting as error:
        fail(str(error), 2)
    except ValidationError as error:
        first = error.errors()[0]
        fail(f"TRIAGE_{first['loc'][0]}".upper() + f": {first['msg']}", 2)


def api_key_or_exit() -> str | None:
    """The key for a running service, if there is one; exit code 2 if it cannot be a key."""
    try:
        key = ClientSettings().api_key
    except ValidationError as error:
        fail(f"ESI_TRIAGE_API_KEY: {error.errors()[0]['msg']}", 2)
    return key.get_secret_value() if key else None


@contextmanager
def named_failures() -> Iterator[None]:
    """A failure with a name is one line; anything else is a bug and may crash."""
    try:
        yield
    except (
        AuditUnusable,
        CheckpointError,
        KeysUnusable,
        PromptTooLong,
        SecondOpinionUnusable,
    ) as error:
        fail(str(error), 2)
    except RequestError as error:
        fail(str(error), 1)


@contextmanager
def preparing(console: Console) -> Iterator[Progress]:
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


def stderr() -> Console:
    """Bound to the stream of now: the loader redirects ``sys.stderr`` for a while."""
    return Console(file=sys.stderr)


def fail(message: str, code: int) -> NoReturn:
    """One line on standard error, and out."""
    typer.echo(f"esi-triage: {' '.join(message.split())}", err=True)
    raise typer.Exit(code)
