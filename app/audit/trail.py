"""Every request leaves a record, whatever comes of it; without one no level is given out."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncIterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from functools import partial

from app.audit.key import Key, key_for
from app.audit.log import AuditLog
from app.audit.record import Asked, Sampled
from app.backends.base import Completion, ModelInfo, Sampling
from app.basis import basis
from app.caller import Caller
from app.errors import AuditUnavailable, AuditUnusable, RequestError
from app.settings import Settings
from app.telemetry import Metrics, log
from triage.case import Case
from triage.findings import Findings
from triage.prompt import note
from triage.verdict import Verdict

PATIENCE_SECONDS = 10.0
"""A record that is not written by then counts as failed, though it may be written later."""
_MOST_WAITING = 10_000
SYNC_SECONDS = 1.0
"""Between two syncs at least, under the policy ``interval``."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a record takes from an answer."""

    findings: Findings
    verdict: Verdict
    completion: Completion


class Entry:
    """The record of one request in the making."""

    def __init__(self) -> None:
        self.answer: Answered | None = None

    def answered(self, findings: Findings, verdict: Verdict, completion: Completion) -> None:
        """Say what is about to be given out."""
        self.answer = Answered(findings, verdict, completion)


class AuditTrail:
    """One log, written in order by one thread, so that a slow disk stops nobody else."""

    def __init__(self, file: AuditLog, key: Key, settings: Settings, metrics: Metrics) -> None:
        self._log = file
        self._key = key
        self._settings = settings
        self._metrics = metrics
        self._basis = basis(settings)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="audit")
        self._waiting: deque[tuple[Asked, Future[bool]]] = deque()
        self._counting = threading.Lock()
        self._dropped = 0
        self._closing = threading.Event()
        if settings.audit_fsync == "interval":
            threading.Thread(target=self._sync_at_times, name="audit-sync", daemon=True).start()
        self._say("audit_opened")

    @asynccontextmanager
    async def recording(
        self, case: Case, model: ModelInfo | None, caller: Caller, sampling: Sampling | None
    ) -> AsyncIterator[Entry]:
        """Record what becomes of one request, also when it fails or is cancelled.

        Raises :class:`AuditUnavailable` where an answer could not be recorded, unless
        the settings say to continue.  A failure of the request itself stays what it was.
        """
        started = time.perf_counter()
        entry = Entry()
        of = partial(self._record, case, model, caller, sampling)
        try:
            yield entry
        except BaseException as error:
            seconds = time.perf_counter() - started
            await self._written(of(_code(error), seconds))
            raise
        seconds = time.perf_counter() - started
        asked = of("ok", seconds, entry.answer)
        if not await self._written(asked) and self._settings.audit_on_failure == "refuse":
            raise AuditUnavailable

    def close(self) -> None:
        """Write what waits, and let the log go."""
        self._writer.shutdown(wait=True)
        self._closing.set()
        if self._settings.audit_fsync != "never":
            self._synced()
        self._say("audit_closed")
        self._log.close()

    async def _written(self, record: Asked) -> bool:
        """Whether ``record`` is in the log; a request that is cancelled meanwhile is recorded."""
        if len(self._waiting) < _MOST_WAITING:  # else the disk has hung for long: take no more
            done: Future[bool] = Future()
            done.set_running_or_notify_cancel()  # from here on nobody can take it back
            self._waiting.append((record, done))
            self._writer.submit(self._write_waiting)
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE_SECONDS):
                    return await asyncio.shield(asyncio.wrap_future(done))
        else:
            with self._counting:
                self._dropped += 1
        self._failed(AuditUnusable("the disk does not answer"), record.request_id)
        return False

    def _write_waiting(self) -> None:
        """All records that came while the disk was busy, with one sync for all of them."""
        waiting = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if not waiting:
            return  # an earlier turn has taken them along
        with self._counting:
            dropped, self._dropped = self._dropped, 0
        kept = False
        try:
            self._log.append([record for record, _ in waiting], dropped)
            kept = True
        except (OSError, AuditUnusable) as error:
            for record, _ in waiting:
                self._failed(error, record.request_id)
        finally:
            for _, done in waiting:
                done.set_result(kept)

    def _synced(self) -> None:
        try:
            self._log.sync()
        except OSError as error:
            self._failed(error, None)

    def _sync_at_times(self) -> None:
        while not self._closing.wait(SYNC_SECONDS):
            self._synced()

    def _failed(self, error: OSError | AuditUnusable, request_id: str | None) -> None:
        self._metrics.audit_failures.inc()
        why = error.strerror if isinstance(error, OSError) else str(error)
        log().error("audit_failed", request_id=request_id, why=why)

    def _say(self, event: str) -> None:
        """The head goes to the service's log as well, which usually lies elsewhere."""
        tip = self._log.tip
        if tip is not None:
            log().info(event, records=tip.sequence + 1, head=tip.hash)

    def _record(
        self,
        case: Case,
        model: ModelInfo | None,
        caller: Caller,
        sampling: Sampling | None,
        outcome: str,
        seconds: float,
        answer: Answered | None = None,
    ) -> Asked:
        verdict = answer.verdict if answer else None
        return Asked(
            request_id=caller.request_id,
            client=caller.client,
            item=caller.item,
            outcome=outcome,
            narrative_hmac=self._key.hmac(case.narrative),
            note_hmac=self._key.hmac(note(case)),
            model_id=model.id if model else None,
            model_digest=model.digest if model else None,
            contract=model.contract if model else None,
            rules_digest=self._basis.rules_digest,
            edition=self._basis.edition,
            policy=self._basis.policy,
            model_level=verdict.model_level if verdict else None,
            level=verdict.level if verdict else None,
            escalated_by=verdict.escalated_by if verdict else None,
            withheld=verdict.withheld if verdict else None,
            opinion_digest=self._basis.opinion_digest,
            sampling=Sampled(**asdict(sampling)) if sampling else None,
            dtype=model.dtype if model else None,
            rules=tuple(f.rule_id for f in answer.findings.findings) if answer else None,
            queue_seconds=round(answer.completion.queue_seconds, 6) if answer else None,
            total_seconds=round(seconds, 6),
        )


def open_trail(settings: Settings, metrics: Metrics) -> AuditTrail | None:
    """The audit log that ``settings`` ask for, if any.  Raises :class:`AuditUnusable`."""
    path = settings.audit_log
    if path is None:
        return None
    try:
        file = AuditLog(path, settings.audit_fsync)
        try:
            key = key_for(path, settings.audit_key_file, file.begun)
            file.start(key.id)
        except BaseException:
            file.close()
            raise
    except OSError as error:
        raise AuditUnusable(f"{error.filename or path}: {error.strerror}") from error
    return AuditTrail(file, key, settings, metrics)


def _code(error: BaseException) -> str:
    if isinstance(error, RequestError):
        return error.code
    return "cancelled" if isinstance(error, asyncio.CancelledError) else "internal_error"
