"""``esi-triage batch``: a file of cases in, a file of answers out."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich import progress as bars
from rich.console import Console
from rich.text import Text

from app import casefile, ledger, problems
from app.batch import Answered, Failed, answer_one, at_most
from app.casefile import BadCaseFile, CaseFile, CaseLine, Misfit
from app.client import LONGEST_WAIT, TRIES, RunningService, ServiceGone, ServiceUnusable
from app.commands.console import (
    api_key_or_exit,
    fail,
    fetch,
    named_failures,
    settings_or_exit,
    stderr,
)
from app.errors import NotReady
from app.ledger import Ledger, NotALedger, Origin
from app.main import make_service
from app.middleware import Record
from app.problems import Problem
from app.responses import ModelCard
from app.service import TriageService
from app.settings import BackendName, Settings
from app.telemetry import configure_logging

INTERRUPTED = 130
_POLL_SECONDS = 0.5
_PATIENCE_SECONDS = 1000.0
"""Longer than a model is given to be loaded anew, and than an engine takes to be started."""
Answer = Callable[[CaseLine], Awaitable[Answered | Failed]]


def batch(
    cases: Annotated[
        Path, typer.Argument(help='Lines of {"id", "narrative"} and the fields of POST /triage.')
    ],
    answers: Annotated[Path, typer.Argument(help="Where each answer is appended as a line.")],
    backend: Annotated[BackendName | None, typer.Option(help="Default: the setting.")] = None,
    url: Annotated[
        str | None,
        typer.Option(
            help="Ask the service that runs there, with the key in ESI_TRIAGE_API_KEY, if any."
        ),
    ] = None,
    concurrency: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=256,
            help="Cases under way at a time.  Default: TRIAGE_MAX_BATCH here, which has no more "
            "than TRIAGE_MAX_IN_FLIGHT; TRIAGE_BATCH_CONCURRENCY with --url.",
        ),
    ] = None,
) -> None:
    """Answer a file of cases.  Run it again to go on after a stop, and to retry what failed.

    The answers come in the order in which they are finished.  Exit code 1 when a case failed, or
    is missing because the file of cases was changed meanwhile.
    """
    if url and backend:
        fail("--url asks a running service, --backend answers here: give one of them", 2)
    settings = settings_or_exit(**({"backend": backend} if backend else {}))
    console = stderr()
    configure_logging("error")
    try:
        given = casefile.check(cases)
        if answers.exists() and answers.samefile(cases):
            fail("the answers need a file of their own", 2)
        with ledger.opened(answers, given.ids, given.choosing) as kept:
            if given.ignored:
                console.print(Text(f"ignored fields: {', '.join(given.ignored)}", style="yellow"))
            before = len(kept.done & given.ids)
            run = _Run(given, kept, console)
            if before < len(given.ids):
                with named_failures():
                    if not url:
                        fetch(settings, console)
                    asyncio.run(run.all(settings, url, concurrency))
    except (BadCaseFile, NotALedger, ServiceUnusable) as error:
        fail(str(error), 2)
    except OSError as error:
        fail(f"{error.filename or answers}: {error.strerror or type(error).__name__}", 2)
    except ServiceGone as error:
        fail(f"{error}; the same command goes on where it stopped", 1)
    except KeyboardInterrupt:
        fail("interrupted; the same command goes on where it stopped", INTERRUPTED)
    console.print(
        f"{run.answered} answered, {run.failed} failed, {before} answered before", highlight=False
    )
    if run.answered + run.failed + before != len(given.ids):
        fail(f"{cases}: was changed meanwhile: it had {len(given.ids)} cases; run it again", 1)
    if run.failed:
        raise typer.Exit(1)


class _Run:
    """The cases that are left, on their way into the ledger."""

    def __init__(self, given: CaseFile, kept: Ledger, console: Console) -> None:
        self._given = given
        self._kept = kept
        self._console = console
        self.answered = self.failed = 0

    async def all(self, settings: Settings, url: str | None, concurrency: int | None) -> None:
        """Answer every one.  Raises what ends the run: no service, no space, another model."""
        source = _elsewhere(url, api_key_or_exit()) if url else _here(settings)
        if url:
            at_once = concurrency or settings.batch_concurrency
        else:
            # Who has no place at the backend would wait at the cost of its own deadline.
            at_once = min(concurrency or settings.max_batch, settings.places)
        async with source as (answer, model):
            self._kept.require(_origin(model))
            total, before = len(self._given.ids), len(self._kept.done & self._given.ids)
            with _bar(self._console) as bar:
                task = bar.add_task("", total=total, completed=before)

                async def one(case: CaseLine | Misfit) -> None:
                    item = _refused(case) if isinstance(case, Misfit) else await answer(case)
                    self._kept.add(item)
                    self.answered += isinstance(item, Answered)
                    self.failed += isinstance(item, Failed)
                    bar.advance(task)

                left = self._given.cases(frozenset(self._kept.done))
                await at_most(at_once, left, one)


@asynccontextmanager
async def _here(settings: Settings) -> AsyncIterator[tuple[Answer, ModelCard]]:
    service = make_service(settings)

    async def answer(case: CaseLine) -> Answered | Failed:
        for attempt in range(TRIES):
            await _until_ready(service)
            item = await answer_one(service, 0, case.id, case, Record(uuid.uuid4().hex))
            wait = _wait_after(item)
            if wait is None or attempt == TRIES - 1:
                break
            await asyncio.sleep(wait)
        return item

    watching: asyncio.Task[None] | None = None
    try:
        await service.load()
        watching = asyncio.create_task(service.watch())
        yield answer, ModelCard.of_service(service.model, service.basis)
    finally:
        if watching is not None:
            watching.cancel()
        await asyncio.to_thread(service.close)


async def _until_ready(service: TriageService) -> None:
    """Wait out a model that is being loaded anew, and engines that are out of use.

    Raises :class:`ServiceGone` if that is no use or takes too long.
    """
    give_up = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return service.require_ready()
        except NotReady as error:
            if service.dead:
                raise ServiceGone(
                    "the model stopped working, and loading it anew did not help"
                ) from None
            if time.monotonic() > give_up:
                raise ServiceGone(f"not ready for {_PATIENCE_SECONDS:g} seconds: {error}") from None
        await asyncio.sleep(_POLL_SECONDS)


def _wait_after(item: Answered | Failed) -> float | None:
    """Seconds after which a case is worth another try; ``None``: it stays as it is."""
    if isinstance(item, Answered):
        return None
    if item.problem.code == NotReady.code:  # it became so while the case was under way
        return _POLL_SECONDS
    wait = item.problem.retry_after
    return None if wait is None or wait > LONGEST_WAIT else wait


@asynccontextmanager
async def _elsewhere(url: str, key: str | None) -> AsyncIterator[tuple[Answer, ModelCard]]:
    async with RunningService(url, key) as service:
        try:
            model = await service.model()
        except ServiceGone as error:  # before the first case it is the address that is wrong
            raise ServiceUnusable(str(error)) from error

        async def answer(case: CaseLine) -> Answered | Failed:
            found = await service.answer(case)
            if isinstance(found, Problem):
                return Failed(index=0, id=case.id, problem=found)
            return Answered(index=0, id=case.id, result=found)

        yield answer, model


def _origin(card: ModelCard) -> Origin:
    safety = card.safety.model_dump(mode="json")
    return Origin(card.digest, card.contract, card.dtype, card.determinism, **safety)


def _refused(case: Misfit) -> Failed:
    problem = problems.of_misfit(case.error.errors(), uuid.uuid4().hex)
    return Failed(index=0, id=case.id, problem=problem)


class _Rate(bars.ProgressColumn):
    """Cases a second, or a minute where that is easier to read."""

    def render(self, task: bars.Task) -> Text:
        speed = task.speed or 0.0
        return Text(f"{speed:.1f}/s" if speed >= 1 else f"{speed * 60:.1f}/min")


def _bar(console: Console) -> bars.Progress:
    return bars.Progress(
        bars.TextColumn("answering"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        _Rate(),
        bars.TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,  # else it leaves an empty line in a log
    )
