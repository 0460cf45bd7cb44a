"""Labelled files, lines of ``{"id", "narrative", "esi"}``: what ``esi-triage evaluate`` reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import ConfigDict, ValidationError

from training.errors import SourceUnusable
from triage.case import Frozen, NarrativeText
from triage.level import EsiLevel


class Narrative(Frozen):
    """One narrative, whatever else its line holds."""

    model_config = ConfigDict(extra="ignore")

    narrative: NarrativeText


Kind = TypeVar("Kind", bound=Narrative)


class Line(Narrative):
    """One labelled case; other fields of a line are ignored."""

    id: str
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
    return _read(path, Line)


def read_narratives(path: Path) -> list[str]:
    """The narratives of ``path``, labelled or not.  Raises :class:`SourceUnusable`."""
    return [line.narrative for line in _read(path, Narrative)]


def _read(path: Path, kind: type[Kind]) -> list[Kind]:
    lines = []
    try:
        with path.open(encoding="utf-8") as file:
            for number, text in enumerate(file, start=1):
                if text.strip():
                    lines.append(_line(text, kind, f"{path}: line {number}"))
    except (OSError, UnicodeDecodeError) as error:
        raise SourceUnusable(f"{path}: {error.__class__.__name__}") from error
    return lines


def _line(text: str, kind: type[Kind], place: str) -> Kind:
    try:
        return kind.model_validate_json(text)
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"])) or "line"
        raise SourceUnusable(f"{place}: {where} cannot be used") from error
