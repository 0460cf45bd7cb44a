"""``esi-triage triage``: one narrative, one answer, without the HTTP around it."""

from __future__ import annotations

import asyncio
import uuid

import typer
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from app.commands.console import (
    AsJson,
    Note,
    NoteFile,
    case_or_exit,
    fetch,
    named_failures,
    settings_or_exit,
    stderr,
)
from app.main import make_service
from app.responses import TriageResponse
from app.settings import Settings
from app.telemetry import configure_logging
from triage.case import Case
from triage.verdict import Ground

_WHY = {
    Ground.FLOOR: "a rule that binds",
    Ground.DISAGREEMENT: "the rules' estimate",
    Ground.DOUBT: "the rules' estimate, where the model was not sure",
    Ground.OPINION: "the second opinion",
}


def triage(
    narrative: Note = None,
    file: NoteFile = None,
    as_json: AsJson = False,
) -> None:
    """Triage one narrative and print the answer."""
    settings = settings_or_exit()
    case = case_or_exit(narrative, file)
    console = stderr()
    configure_logging("error")
    with named_failures():
        fetch(settings, console)
        with console.status("triaging"):
            answered = asyncio.run(_answer(case, settings))
    if as_json:
        typer.echo(answered.model_dump_json(indent=2))
    else:
        _show(answered)


async def _answer(case: Case, settings: Settings) -> TriageResponse:
    """The service's own path, without the HTTP around it."""
    service = make_service(settings)
    try:
        await service.load()
        done = await service.triage(case)
        return TriageResponse.of(done, uuid.uuid4().hex)
    finally:
        await asyncio.to_thread(service.close)


def _show(answered: TriageResponse) -> None:
    console = Console()
    console.print(Panel(Text(f"ESI {answered.esi_level}", justify="center"), width=20))
    console.print(Text(answered.completion))
    safety = answered.safety
    if safety.escalated_by:
        why = _WHY[safety.escalated_by]
        raised = f"raised from ESI {answered.model_level} ({why})"
        console.print(Text(f"\n{raised}:", "bold red"))
    if safety.withheld:
        text = f"\nwhat the rules asked for, ESI {safety.withheld}, does not stand (second opinion)"
        console.print(Text(text, "bold"))
    for rule in safety.rules:
        console.print(Text(f"{rule.id}: {rule.force} ESI {rule.at_least}, {rule.because}"))
    took = f"{answered.model.id} {answered.model.digest[:12]}, {answered.timing.total:.1f} s"
    console.print(Text(f"\n{took}\n{answered.disclaimer}", style="dim"))
