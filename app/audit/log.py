"""The file of an audit log: one writer, appended to, taken up again where it ended."""

from __future__ import annotations

import fcntl
import hashlib
import os
import stat
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from app.audit.chain import START, Flaw, Sealed, Tip, seal, unseal
from app.audit.record import Asked, Head, Line, Resumed
from app.errors import AuditUnusable

Fsync = Literal["always", "interval", "never"]

_BLOCK_BYTES = 64 * 1024
_FIRST_LINE_BYTES = 4096


@dataclass(frozen=True, slots=True)
class _Tail:
    """How a file ends: its last record, and what a cut-off write left after it."""

    tip: Tip
    torn: bytes
    line_end_missing: bool


class AuditLog:
    """One log, locked for as long as it is open; ``append`` and ``sync`` may meet in threads."""

    def __init__(self, path: Path, fsync: Fsync) -> None:
        """Open and lock ``path``; made, readable by the owner alone, if it is not there.

        Raises :class:`AuditUnusable` when another process writes it, or ``OSError``.
        """
        self._path = path
        self._fsync = fsync
        self._busy = threading.Lock()
        self._tip: Tip | None = None
        self._unsynced = False
        self._unrecorded = 0
        self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            if not stat.S_ISREG(os.fstat(self._file).st_mode):
                raise AuditUnusable(f"{path}: an audit log must be a regular file")
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._file)
            raise AuditUnusable(f"{path}: another process writes this audit log") from error
        except BaseException:
            os.close(self._file)
            raise

    @property
    def begun(self) -> bool:
        """Whether the file holds anything."""
        return os.fstat(self._file).st_size > 0

    @property
    def tip(self) -> Tip | None:
        """The last record; ``None`` until the log is started, and after a failure."""
        return self._tip

    def start(self, key_id: str) -> None:
        """Write the head of a new log, or go on with an old one.

        Raises :class:`AuditUnusable` for a file that is no log, was begun under another
        key, or does not end as this service leaves it; or ``OSError``.
        """
        if self.begun:
            self._check_head(key_id)
            self._resume(unrecorded=None)
        else:
            self._write(Head(key_id=key_id), after=Tip(-1, START))
            self._sync_folder()
        if self._fsync != "never":
            self._sync()

    def append(self, records: Sequence[Asked], dropped: int = 0) -> None:
        """Write ``records``, on the disk when this returns if the policy is ``always``.

        ``dropped`` never came here and are written down as missing, before ``records``.
        Raises ``OSError`` or :class:`AuditUnusable`.  The next call then goes on from
        what the file holds, and first writes how many records are missing.
        """
        missing = len(records)
        with self._busy:
            if dropped:
                self._unrecorded += dropped
                self._tip = None  # so that the log is taken up again, which says how many
            try:
                for record in records:
                    tip = self._tip or self._resume(self._unrecorded)
                    self._write(record, after=tip)
                    missing -= 1
                if self._fsync == "always":
                    self._sync()
            except (OSError, AuditUnusable):
                self._tip = None
                self._unrecorded += missing
                raise

    def sync(self) -> None:
        """Bring to the disk what is not there yet.  Raises ``OSError``."""
        with self._busy:
            if self._unsynced:
                self._sync()

    def close(self) -> None:
        """Let the file and its lock go."""
        with self._busy:
            os.close(self._file)

    def _resume(self, unrecorded: int | None) -> Tip:
        tail = self._tail()
        torn = tail.torn
        resumed = Resumed(
            torn_bytes=len(torn),
            torn_sha256=hashlib.sha256(torn).hexdigest() if torn else None,
            unrecorded=unrecorded,
        )
        end = b"\n" if tail.line_end_missing else b""
        tip = self._write(resumed, after=tail.tip, before=end)
        self._unrecorded = 0
        return tip

    def _write(self, record: Head | Resumed | Asked, after: Tip, before: bytes = b"") -> Tip:
        now = datetime.now(UTC)
        line = Line(sequence=after.sequence + 1, time=now, previous=after.hash, record=record)
        written, digest = seal(line)
        left = before + written
        self._unsynced = True
        while left:
            left = left[os.write(self._file, left) :]
        self._tip = Tip(line.sequence, digest)
        return self._tip

    def _sync(self) -> None:
        try:
            os.fsync(self._file)
        except OSError:
            self._tip = None  # what the file holds is no longer certain
            raise
        self._unsynced = False

    def _sync_folder(self) -> None:
        """A new file is on the disk only when the entry in its folder is."""
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _check_head(self, key_id: str) -> None:
        first = os.pread(self._file, _FIRST_LINE_BYTES, 0).partition(b"\n")[0]
        found = unseal(first)
        if not (isinstance(found, Sealed) and isinstance(found.line.record, Head)):
            raise AuditUnusable(f"{self._path}: this is no audit log of this version")
        if found.line.record.key_id != key_id:
            raise AuditUnusable(f"{self._path}: the audit log was begun under another key")

    def _tail(self) -> _Tail:
        """How the file ends; only as much of it is read as it takes.

        Raises :class:`AuditUnusable` where a whole line is wrong: no cut-off write does that.
        """
        start = size = os.fstat(self._file).st_size
        block = _BLOCK_BYTES
        while start > 0:
            start, block = max(0, start - block), block * 2
            pieces = os.pread(self._file, size - start, start).split(b"\n")
            # Where the block begins inside a line, its first piece is no whole line.
            for place in range(len(pieces) - 1, 0 if start else -1, -1):
                found = unseal(pieces[place])
                if isinstance(found, Sealed):
                    tip = Tip(found.line.sequence, found.hash)
                    return _ending(tip, pieces[place + 1 :])
                if found is not Flaw.FRAGMENT:
                    raise AuditUnusable(f"{self._path}: a line near the end {found.value}")
        raise AuditUnusable(f"{self._path}: the audit log holds no whole record")


def _ending(tip: Tip, after: list[bytes]) -> _Tail:
    """``after``: what follows the line end of the last record, split at line ends."""
    torn = b"\n".join(after)
    line_end_missing = not after or (torn != b"" and not torn.endswith(b"\n"))
    return _Tail(tip, torn + b"\n" if torn and line_end_missing else torn, line_end_missing)
