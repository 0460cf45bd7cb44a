"""What others published about models of their own: facts with their source, never ours."""

from __future__ import annotations

import tomllib
from pathlib import Path

from model_card.markdown import NOTHING, count, table
from triage.case import Frozen

FILE = Path(__file__).parent / "published.toml"


class Result(Frozen):
    """One model as its authors describe it; ``None`` was not stated."""

    model: str
    parameters: str
    stage: str
    exact: str
    adjacent: str | None = None
    source: str


class Published(Frozen):
    """All of them, on the one test set that they name."""

    test_set: str
    cases: int
    note: str
    results: tuple[Result, ...]


def load() -> Published:
    """The published results of ``published.toml``."""
    return Published.model_validate(tomllib.loads(FILE.read_text()))


def rows(found: Published) -> str:
    """The results as a table under the sentence that says whose they are."""
    said = (
        f"Published by others, on {found.test_set} ({count(found.cases)} cases), a test set that "
        "is not part of this project. Not repeated here, and **not comparable one to one** with "
        f"the tables above: other cases and other training data. {found.note}"
    )
    head = ["Model", "Parameters", "Stage", "Exact", "Adjacent", "Source"]
    cells = [
        [row.model, row.parameters, row.stage, row.exact, row.adjacent or NOTHING, row.source]
        for row in found.results
    ]
    return f"{said}\n\n{table(head, cells)}\n\n{NOTHING}: not stated."
