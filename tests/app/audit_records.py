"""Audit logs for tests: records, a service that keeps one, a disk that fills up."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from fastapi.testclient import TestClient

from app.audit.chain import Sealed, unseal
from app.audit.log import AuditLog
from app.audit.record import Asked, Line
from app.audit.verification import Intact, verify
from app.settings import Settings
from triage.level import EsiLevel
from triage.limits import Edition
from triage.verdict import Policy

KEY_ID = "0123456789abcdef"


def asked(request_id: str = "visit-1") -> Asked:
    """One answered request."""
    return Asked(
        request_id=request_id,
        outcome="ok",
        narrative_hmac="a" * 64,
        note_hmac="b" * 64,
        model_id="scripted",
        model_digest="none",
        contract="0" * 16,
        rules_digest="c" * 64,
        edition=Edition.V5,
        policy=Policy.ESCALATE,
        model_level=EsiLevel.URGENT,
        level=EsiLevel.EMERGENT,
        escalated_by=None,
        rules=("B-ACS",),
        queue_seconds=0.25,
        total_seconds=1.5,
    )


def extend(path: Path, *request_ids: str) -> None:
    """Open the log, which begins it or goes on with it, and record the requests."""
    log = AuditLog(path, "never")
    try:
        log.start(KEY_ID)
        for request_id in request_ids:
            log.append([asked(request_id)])
    finally:
        log.close()


def lines_of(path: Path) -> list[Line]:
    """Every line of an intact log without fragments."""
    found = [unseal(raw) for raw in path.read_bytes().splitlines()]
    lines = [one.line for one in found if isinstance(one, Sealed)]
    assert len(lines) == len(found)
    return lines


def requests_of(path: Path) -> list[Asked]:
    """The records of requests; fragments are passed over."""
    found = [unseal(raw) for raw in path.read_bytes().splitlines()]
    records = [one.line.record for one in found if isinstance(one, Sealed)]
    return [record for record in records if isinstance(record, Asked)]


class Disk:
    """Stands for ``os.write`` to one file, with a number of free bytes; others are let through."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._write: Callable[[int, bytes], int] = os.write
        self.free_bytes: int | None = None

    def write(self, descriptor: int, data: bytes) -> int:
        """Write as much as fits, as a file system does; then ENOSPC."""
        if self.free_bytes is None or not os.path.samestat(
            os.fstat(descriptor), os.stat(self._path)
        ):
            return self._write(descriptor, data)
        if self.free_bytes == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = self._write(descriptor, data[: self.free_bytes])
        self.free_bytes -= written
        return written


def settings_of(path: Path, **given: object) -> Settings:
    """A scripted service that keeps an audit log at ``path``."""
    return Settings.model_validate({"backend": "scripted", "audit_log": path, **given})


def intact(path: Path) -> Intact:
    """What an intact log says of itself."""
    with path.open("rb") as lines:
        found = verify(lines)
    assert isinstance(found, Intact), found
    return found


def ask(client: TestClient, request_id: str, narrative: str = "Cough.") -> int:
    """The status of one request."""
    headers = {"X-Request-Id": request_id}
    response = client.post("/triage", json={"narrative": narrative}, headers=headers)
    return int(response.status_code)
