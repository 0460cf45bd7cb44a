"""``esi-triage rules``: what the rules read in a narrative, and why."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.commands.console import AsJson, Note, NoteFile, case_or_exit, settings_or_exit
from triage.case import Case
from triage.findings import Edition, Findings, Force
from triage.reading.facts import Span
from triage.rules import assess

_STYLE = {Force.MUST: "bold red", Force.CONSIDER: "yellow", Force.REASSESS: "yellow"}


def rules(
    narrative: Note = None,
    file: NoteFile = None,
    edition: Annotated[
        Edition | None, typer.Option(help="Edition of the ESI; default: the setting.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Explain how the rules read one narrative.  No model is involved."""
    settings = settings_or_exit()
    case = case_or_exit(narrative, file)
    findings = assess(case, edition or settings.edition)
    if as_json:
        typer.echo(findings.model_dump_json(indent=2))
    else:
        _show(case, findings)


def _show(case: Case, findings: Findings) -> None:
    console = Console()
    text = Text(case.narrative)
    for finding in findings.findings:
        for span in finding.spans:
            text.stylize(_STYLE[finding.force], span.start, span.end)
    console.print(text)
    console.print(_facts(case, findings))
    table = Table("point", "rule", "asks", "because", "words", "source", title="Rules that fired")
    for finding in findings.findings:
        table.add_row(
            finding.decision_point.value,
            Text(finding.rule_id),
            Text(f"{finding.force.value} ESI {finding.at_least.value}", _STYLE[finding.force]),
            Text(finding.because),
            Text(", ".join(_quoted(case, span) for span in finding.spans)),
            Text(finding.source),
        )
    if findings.findings:
        console.print(table)
    open_ = Table("rule", "missing", title="Not assessed (not the same as normal)")
    for item in findings.not_assessed:
        open_.add_row(Text(item.rule_id), Text(item.because))
    if findings.not_assessed:
        console.print(open_)
    count = findings.resources.count
    resources = "cannot tell" if count is None else ("two or more" if count > 1 else str(count))
    console.print(
        f"edition    {findings.edition.value}\n"
        f"floor      {findings.floor or 'none'}\n"
        f"resources  {resources}\n"
        f"estimate   {findings.rules_level or 'cannot tell'}",
        highlight=False,
    )


def _facts(case: Case, findings: Findings) -> Table:
    facts = findings.facts
    table = Table("fact", "value", "words", title="Read")
    if facts.person.age_years is not None:
        table.add_row("age_years", f"{facts.person.age_years:g}", _at(case, facts.person.age_span))
    if facts.person.sex is not None:
        table.add_row("sex", facts.person.sex.value, "")
    if facts.arrival_mode is not None:
        table.add_row("arrival", Text(facts.arrival_mode), "")
    for measured in facts.measurements:
        note = "" if measured.plausible else " (implausible, not used)"
        table.add_row(measured.measure.value, f"{measured.value:g}{note}", _at(case, measured.span))
    for mention in facts.mentions:
        table.add_row(Text(mention.concept), mention.status.value, _at(case, mention.span))
    return table


def _at(case: Case, span: Span | None) -> Text:
    return Text(_quoted(case, span) if span else "(given as a field)")


def _quoted(case: Case, span: Span) -> str:
    return " ".join(case.narrative[span.start : span.end].split())
