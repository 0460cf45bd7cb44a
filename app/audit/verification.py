"""Whether an audit log is whole: every line read, the first that is wrong named."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from app.audit.chain import START, Flaw, Sealed, Tip, unseal
from app.audit.record import Asked, Head, Resumed


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted of a log earlier: the hash of its last record, and how many it had."""

    head: str | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Intact:
    """A whole chain, and what it admits: cut-off writes and requests without a record."""

    records: int
    requests: int
    head: str
    torn_lines: tuple[int, ...]
    unrecorded: int


@dataclass(frozen=True, slots=True)
class Broken:
    """The first line that is wrong, counted from 1, and why."""

    line: int
    because: str


def verify(lines: Iterable[bytes], noted: Noted | None = None) -> Intact | Broken:
    """Follow the chain through ``lines``, each with its line end.

    Lines cut off at the end cannot be missed from the file alone: ``noted`` says what
    must still be there.
    """
    noted = noted or Noted()
    tip = Tip(-1, START)
    requests = unrecorded = number = 0
    torn_lines: list[int] = []
    torn: list[bytes] = []
    met = noted.head is None
    for number, raw in enumerate(lines, 1):
        if not raw.endswith(b"\n"):
            first = torn_lines[-len(torn)] if torn else number
            return Broken(first, "is cut off; the service explains it when it goes on with the log")
        found = unseal(raw[:-1])
        if found is Flaw.FRAGMENT:
            torn.append(raw)
            torn_lines.append(number)
            continue
        why = _wrong(found, tip, torn)
        if why is not None:
            return Broken(torn_lines[-len(torn)] if torn else number, why)
        assert isinstance(found, Sealed)
        record, tip = found.line.record, Tip(found.line.sequence, found.hash)
        torn = []
        requests += isinstance(record, Asked)
        unrecorded += (record.unrecorded or 0) if isinstance(record, Resumed) else 0
        met = met or (tip.hash == noted.head and noted.count in (None, tip.sequence + 1))
    if torn:
        return Broken(torn_lines[-len(torn)], Flaw.FRAGMENT.value)
    if number == 0:
        return Broken(1, "is missing: a log begins with its head record")
    if not met:
        return Broken(number, "is the last, and the noted head did not come: cut off or rewritten")
    if tip.sequence + 1 < (noted.count or 0):
        return Broken(number, f"is the last: {tip.sequence + 1} records, {noted.count} were noted")
    return Intact(tip.sequence + 1, requests, tip.hash, tuple(torn_lines), unrecorded)


def _wrong(found: Sealed | Flaw, tip: Tip, torn: list[bytes]) -> str | None:
    """What is wrong with the line after ``tip`` and the fragments ``torn``, if anything."""
    record = found.line.record if isinstance(found, Sealed) else None
    left = b"".join(torn)
    if torn and not (
        isinstance(record, Resumed)
        and (record.torn_bytes, record.torn_sha256) == (len(left), hashlib.sha256(left).hexdigest())
    ):
        return f"{Flaw.FRAGMENT.value}, and no record after it explains it"
    if not isinstance(found, Sealed):
        return found.value
    line = found.line
    if line.sequence != tip.sequence + 1:
        return f"has the number {line.sequence} where {tip.sequence + 1} was due"
    if line.previous != tip.hash:
        return "does not follow from the line before"
    if isinstance(line.record, Head) != (line.sequence == 0):
        return "is not the head record" if line.sequence == 0 else "is a second head record"
    if isinstance(line.record, Resumed) and line.record.torn_bytes and not torn:
        return "explains a cut-off line that is not there"
    return None
