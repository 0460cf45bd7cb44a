"""Labelled files, lines of ``{"id", "narrative", "esi"}``: what ``esi-triage evaluate`` reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import ConfigDict, ValidationError

from training.errors import SourceUnusable
from triage.case import Frozen, NarrativeText
from triage.level import EsiLevel


class Line(Frozen):
    """One labelled case; other fields of a line are ignored."""

    model_config = ConfigDict(extra="ignore")

    id: str
    narrative: NarrativeText
    esi: EsiLevel


def write_labelled(path: Path, lines: Iterable[Line]) -> int:
    """Write ``lines``, whole or not at all; how many."""
    count = 0
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("w", encoding="utf-8") as file:
        for line in lines:
            file.write(line.model_dump_json() + "\n")
            count += 1
    unfinished.replace(path)
    return count


def read_labelled(path: Path) -> list[Line]:
    """Every line of ``path``.  Raises :class:`SourceUnusable`, naming a bad line by number."""
    lines = []
    try:
        with path.open(encoding="utf-8") as file:
            for number, text in enumerate(file, start=1):
                if text.strip():
                    lines.append(_line(text, f"{path}: line {number}"))
    except (OSError, UnicodeDecodeError) as error:
        raise SourceUnusable(f"{path}: {error.__class__.__name__}") from error
    return lines


def _line(text: str, place: str) -> Line:
    try:
        return Line.model_validate_json(text)
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"])) or "line"
        raise SourceUnusable(f"{place}: {where} cannot be used") from error
