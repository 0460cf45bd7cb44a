"""A file of cases through ``esi-triage batch``, and its answers checked as they are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from typer.testing import CliRunner, Result

from app.cli import cli
from app.responses import TriageResponse

runner = CliRunner()
SECRET = "Zebulon"
ARREST = {"id": "arrest", "narrative": "Cardiac arrest, CPR in progress.", "esi": 1}
CASES: list[dict[str, Any]] = [
    ARREST,
    {"id": 7, "narrative": "24-year-old twisted his ankle, limps.", "vitals": {"gcs": 15}},
    {"id": "empty", "narrative": ""},
    {"id": "vague", "narrative": f"Lorem {SECRET} ipsum.", f"{SECRET} fell": 1},
]
ANSWERED: TypeAdapter[TriageResponse] = TypeAdapter(TriageResponse)


def written(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def batch(cases: Path, *options: str, to: Path | None = None) -> Result:
    answers = to or cases.parent / "answers.jsonl"
    return runner.invoke(cli, ["batch", str(cases), str(answers), *options])


def answers_of(cases: Path) -> dict[str, dict[str, Any]]:
    """The answers by id, after checking that each line is whole and no id is there twice."""
    content = (cases.parent / "answers.jsonl").read_text()
    assert content.endswith("\n") or not content
    lines = [json.loads(line) for line in content.splitlines()]
    found = {line["id"]: line for line in lines}
    assert len(found) == len(lines)
    for line in lines:
        assert line.keys() in ({"id", "result"}, {"id", "problem"})
        if "result" in line:
            ANSWERED.validate_python(line["result"])
    return found
