"""A file of cases to answer: JSON lines, each with an id that no other line has."""

from __future__ import annotations

import stat
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from app.schemas import CaseId, TriageRequest

_SHOWN = 5
"""Bad lines that a message names; the rest are counted."""


class CaseLine(TriageRequest):
    """One line: the fields of a request and an id; what else it has at its top is ignored."""

    model_config = ConfigDict(extra="ignore")

    id: CaseId


class _Named(BaseModel):
    """A line as far as its id, and whether it has options."""

    model_config = ConfigDict(extra="allow")

    id: CaseId
    options: object = None


@dataclass(frozen=True, slots=True)
class Misfit:
    """A line with an id, and with something in it that does not fit."""

    id: str
    error: ValidationError


class BadCaseFile(ValueError):
    """Lines without an id, or with that of another; named by number, never by their text.

    Also a file that cannot be read twice.
    """


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A file whose every line has been found to have an id of its own."""

    path: Path
    ids: frozenset[str]
    choosing: frozenset[str]
    """Ids of the lines with options of their own."""
    ignored: tuple[str, ...]
    """Names at the top of lines that no case has: annotations, or a typing error."""

    def cases(self, done: Container[str]) -> Iterator[CaseLine | Misfit]:
        """Its cases in order, without those whose ids are ``done``; read a line at a time."""
        for number, line in _lines(self.path):
            try:
                named = _Named.model_validate_json(line)
            except ValidationError:
                raise BadCaseFile(f"{self.path}: line {number}: was changed meanwhile") from None
            if named.id in done:
                continue
            try:
                yield CaseLine.model_validate_json(line)
            except ValidationError as error:
                yield Misfit(named.id, error)


def check(path: Path) -> CaseFile:
    """``path``, after a look at every line.  Raises ``OSError`` and :class:`BadCaseFile`."""
    _require_kept(path)
    line_of: dict[str, int] = {}
    bad: list[str] = []
    choosing: set[str] = set()
    ignored: dict[str, None] = {}
    for number, line in _lines(path):
        try:
            named = _Named.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = "id" if first["loc"] else "line"
            bad.append(f"line {number}: {where}: {first['msg']}")
            continue
        if named.id in line_of:
            bad.append(f"line {number}: the id of line {line_of[named.id]}")
        line_of.setdefault(named.id, number)
        ignored |= dict.fromkeys(named.model_extra or ())
        if named.options is not None:
            choosing.add(named.id)
    if bad:
        more = f"; and {len(bad) - _SHOWN} more" if len(bad) > _SHOWN else ""
        raise BadCaseFile(f"{path}: {'; '.join(bad[:_SHOWN])}{more}")
    if not line_of:
        raise BadCaseFile(f"{path}: no case in it")
    names = (name for name in ignored if name not in CaseLine.model_fields)
    shown = tuple(map(_shown, names))
    return CaseFile(path, frozenset(line_of), frozenset(choosing), shown)


def _require_kept(path: Path) -> None:
    """A pipe would be empty after the first look: nothing answered, and nothing said of it."""
    kind = path.stat().st_mode
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # which opening it tells
        raise BadCaseFile(f"{path}: not a file; what comes through a pipe needs to be saved first")


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield number, line


def _shown(name: str) -> str:
    """A name that is no name might be a note."""
    return name if name.isidentifier() and len(name) <= 40 else "(unnamed)"
