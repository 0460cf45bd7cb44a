"""Answers on disk, a line each, so that a run that was killed goes on where it stopped.

A line is written whole, newline included, by one call; a kill can only cut the last one off,
and what has no newline is forgotten when the file is opened again.  So is a case that failed:
it will be tried anew, and there is never more than one line with an id.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout
from pydantic import BaseModel, ValidationError

from app.backends.base import Sampling
from app.batch import Answered, Failed

_OPENING = b'{"id":'


class NotALedger(ValueError):
    """The file holds something else, or another run is writing to it."""


class Origin(NamedTuple):
    """What gave an answer: the model, its prompt and format, and what met its level.

    Answers older than a member that may be ``None`` have none of it.
    """

    digest: str
    contract: str
    dtype: str | None
    determinism: str | None
    edition: str
    policy: str
    rules_digest: str | None
    opinion_digest: str | None


class _Model(BaseModel):
    digest: str
    contract: str
    dtype: str | None = None
    determinism: str | None = None


class _Safety(BaseModel):
    edition: str
    policy: str
    rules_digest: str | None = None
    opinion_digest: str | None = None


class _Result(BaseModel):
    model: _Model
    safety: _Safety
    sampling: Sampling | None = None

    def origin(self) -> Origin:
        """What gave it."""
        return Origin(**dict(self.model), **dict(self.safety))


class _Line(BaseModel):
    """As much of a line as it takes to go on."""

    id: str
    result: _Result | None = None
    problem: object | None = None


@dataclass
class Ledger:
    """An open file of answers: what it holds, and the one way to add to it."""

    _file: int
    choosing: Container[str] = ()
    """Ids of cases with options of their own: how they are generated is not the service's."""
    done: set[str] = field(default_factory=set)
    origins: set[Origin] = field(default_factory=set)
    samplings: set[Sampling] = field(default_factory=set)

    def require(self, origin: Origin) -> None:
        """Raises :class:`NotALedger` where there are answers from something else."""
        if self.origins - {origin}:
            raise NotALedger(
                "the answers so far were given by another model or other rules; give another file"
            )
        self.origins.add(origin)

    def add(self, item: Answered | Failed) -> None:
        """Append one case.

        Raises :class:`NotALedger` for an answer by something else than the others are from,
        or ``OSError``; then nothing of it is in the file.
        """
        if isinstance(item, Answered):
            whole = item.result.model_dump(mode="json", include={"model", "safety", "sampling"})
            result = _Result.model_validate(whole)
            self.require(result.origin())
            self._generated(item.id, result.sampling)
        line = item.model_dump_json(exclude={"index"}).encode() + b"\n"
        before = os.fstat(self._file).st_size
        if os.write(self._file, line) < len(line):
            os.ftruncate(self._file, before)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _generated(self, id_: str | None, sampling: Sampling | None) -> None:
        """Raises :class:`NotALedger` where the settings behind other answers were others."""
        if sampling is None or id_ in self.choosing:
            return
        if self.samplings - {sampling}:
            raise NotALedger(
                "the answers so far were generated with another temperature, seed or bound; give "
                "another file"
            )
        self.samplings.add(sampling)


@contextmanager
def opened(path: Path, retried: Container[str], choosing: Container[str] = ()) -> Iterator[Ledger]:
    """The answers in ``path``, made if it is not there, without the failures of ``retried``.

    ``choosing`` are the ids of cases with options of their own.
    Raises ``OSError`` and :class:`NotALedger`; then nothing was changed.
    """
    path = path.resolve()
    if not path.parent.is_dir():  # the lock would make it
        raise NotALedger(f"{path.parent}: no such folder")
    if path.exists() and not path.is_file():
        raise NotALedger(f"{path}: not a file")
    lock = FileLock(f"{path}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as busy:
        raise NotALedger(f"{path}: another run is writing to it") from busy
    try:
        done, origins, samplings = _tidied(path, retried, choosing)
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            yield Ledger(file, choosing, done, origins, samplings)
            os.fsync(file)
        finally:
            os.close(file)
    finally:
        lock.release()


def _tidied(
    path: Path, retried: Container[str], choosing: Container[str]
) -> tuple[set[str], set[Origin], set[Sampling]]:
    """What is done, after the file was freed of what is not."""
    done: set[str] = set()
    origins: set[Origin] = set()
    samplings: set[Sampling] = set()
    dropped: set[int] = set()
    if not path.exists():
        return done, origins, samplings
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            torn = not line.endswith(b"\n")
            found = None if torn else _parsed(line)
            if torn and (line.startswith(_OPENING) or _OPENING.startswith(line)):
                dropped.add(number)
            elif found is None:
                raise NotALedger(f"{path}: line {number} is not of this command; name another file")
            elif found.result:
                done.add(found.id)
                origins.add(found.result.origin())
                # Whether a case that is asked no more had options, nobody knows.
                if found.result.sampling and found.id in retried and found.id not in choosing:
                    samplings.add(found.result.sampling)
            elif found.id in retried:
                dropped.add(number)
    if dropped:
        _drop(path, dropped)
    return done, origins, samplings


def _parsed(line: bytes) -> _Line | None:
    """One whole line of a ledger, or ``None``."""
    try:
        found = _Line.model_validate_json(line)
    except ValidationError:
        return None
    return found if (found.result is None) != (found.problem is None) else None


def _drop(path: Path, dropped: Container[int]) -> None:
    """Leave those lines out: all of it or nothing happens, whenever it is killed."""
    beside = path.with_name(f"{path.name}.tmp")
    with path.open("rb") as old, beside.open("wb") as new:
        new.writelines(line for number, line in enumerate(old, 1) if number not in dropped)
        new.flush()
        os.fsync(new.fileno())
    beside.replace(path)
